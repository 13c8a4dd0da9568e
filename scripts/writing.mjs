// How languages are written: what a check of a translation has to know of a language or its script. Not a list of the
// locales: a language that is not here is checked by what its script has.
import {scriptOf} from './locales.mjs';

/** The scripts of letters of each kind of writing, as Unicode names them; a kind that is not here has one, of its own name. */
const letterScripts = {
  Hans: ['Han'],
  Hant: ['Han'],
  Jpan: ['Han', 'Hiragana', 'Katakana'],
  Kore: ['Hangul', 'Han'],
};

/** Letters beyond A to Z that a language uses. Others come from a neighbour's keyboard, or from its text. */
const letters = {
  ar: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهويى',
  cs: 'áčďéěíňóřšťúůýž',
  de: 'äöüß',
  el: 'αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ',
  en: '',
  es: 'áéíóúüñ',
  fa: 'ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی',
  fil: 'áàâéèêíìîóòôúùûñ',
  fr: 'àâæçéèêëîïôœùûüÿ',
  he: 'אבגדהוזחטיכךלמםנןסעפףצץקרשת',
  ht: 'àâèéêòóô',
  id: 'é',
  it: 'àèéìíîòóùú',
  nb: 'æøåéèêòóô',
  nl: 'áàâäéèêëíìîïóòôöúùûü',
  pl: 'ąćęłńóśźż',
  pt: 'áâãàçéêíóôõú',
  ro: 'ăâîșț',
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  so: '',
  sv: 'åäöé',
  tr: 'çğıi̇öşüâîû',
  uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  ur: 'ءآأؤئابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہۂۃھیےۓ',
  vi: 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ',
};

/** Characters that only one of the two ways to write Chinese has: simplified, traditional, simplified, … */
const chinese =
  '个個们們这這来來时時会會说說对對没沒还還过過发發样樣长長问問题題见見觉覺开開关關间間头頭颈頸颅顱脸臉脑腦脏臟肿腫胀脹胆膽肠腸脚腳' +
  '疗療药藥针針医醫师師诊診护護务務应應该該请請话話电電号號让讓认認识識记記试試语語译譯读讀谁誰诉訴证證评評词詞误誤调調谈談费費质質资資' +
  '负負责責贴貼购購现現视視听聽声聲热熱烧燒烫燙灯燈点點红紅绿綠黄黃疮瘡痒癢瘫癱痹痺疡瘍伤傷体體侧側骤驟经經络絡细細组組织織结結给給' +
  '继繼续續维維纸紙线線练練终終缓緩编編缩縮绷繃级級纹紋约約纱紗紧緊轻輕较較输輸转轉车車边邊达達运運进進远遠连連选選适適迟遲递遞遗遺' +
  '门門闭閉阅閱闷悶队隊阳陽阴陰际際难難双雙观觀欢歡权權劝勸员員呕嘔响響咙嚨国國围圍图圖块塊坏壞处處备備复復夹夾妇婦妈媽婴嬰学學实實' +
  '审審宽寬寻尋导導将將岁歲带帶帮幫广廣库庫张張弯彎强強当當录錄彻徹忧憂怀懷态態惊驚惯慣恶惡扩擴扫掃担擔择擇挤擠损損据據换換摄攝数數' +
  '断斷无無旧舊显顯暂暫术術机機条條杀殺杂雜极極标標树樹检檢毕畢气氣汇匯汤湯沟溝泪淚泻瀉洁潔测測浅淺渐漸湿濕满滿滤濾灭滅灵靈烂爛爱愛' +
  '牵牽状狀独獨环環产產亲親仅僅价價优優传傳儿兒写寫决決况況净淨减減击擊划劃刚剛创創剂劑剧劇办辦动動劳勞势勢区區协協单單压壓厉厲参參' +
  '变變启啟呛嗆喷噴嘱囑团團圆圓场場坚堅垫墊够夠层層属屬异異弃棄归歸惧懼愿願抚撫摆擺摇搖构構梦夢欧歐残殘汉漢浊濁滞滯滚滾潜潛狭狹监監' +
  '盖蓋盘盤矫矯码碼确確离離种種称稱稳穩窜竄笔筆简簡类類粪糞纤纖网網职職联聯肤膚肾腎脉脈艺藝节節苏蘇荐薦虑慮虚虛虽雖蚁蟻补補装裝规規' +
  '览覽触觸订訂议議讲講许許论論设設访訪谢謝贫貧赖賴赶趕踪蹤软軟载載辅輔释釋钟鐘钮鈕钱錢错錯键鍵镇鎮镜鏡闪閃险險随隨隐隱静靜须須顿頓' +
  '预預领領频頻颜顏额額颤顫风風饭飯饮飲饿餓馆館驾駕验驗齐齊龄齡别別腊臘晕暈';
const everyOther = (first) => [...chinese].filter((_, index) => index % 2 === first).join('');

/** Letters of the same script that a language does not use, where a list of those that it uses would be too long. */
const foreign = {
  bn: 'ৰৱ',
  my: Array.from({length: 0x38}, (_, index) => String.fromCharCode(0x1060 + index)).join(''),
  'zh-Hans': everyOther(1),
  'zh-Hant': everyOther(0),
};

/** What a sentence cannot do without in a language. */
const essential = {ja: ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u], ko: ['Hangul', /\p{Script=Hangul}/u]};

/** Characters without a look of their own that a language needs. */
const invisible = {fa: '\u200c', ckb: '\u200c', ur: '\u200c', km: '\u200b'};

/** How long a translation can be, as a share of the English, by script. */
const lengths = {
  Hans: [0.15, 0.9],
  Hant: [0.15, 0.9],
  Jpan: [0.2, 1.3],
  Kore: [0.2, 1.3],
  Arab: [0.4, 2],
  Hebr: [0.4, 2],
};

/** What is known of how a locale is written. */
export function writingOf(locale) {
  const {language} = new Intl.Locale(locale);
  const script = scriptOf(locale);
  const of = (table) => table[locale] ?? table[language];
  const scripts = letterScripts[script] ?? [script];
  return {
    scripts,
    own: new RegExp(scripts.map((name) => `\\p{Script=${name}}`).join('|'), 'u'),
    letters: of(letters),
    foreign: of(foreign) ?? '',
    essential: of(essential),
    invisible: of(invisible) ?? '',
    length: lengths[script] ?? [0.5, 2.2],
  };
}
