// Each fault that a program can see in a translation, planted in several scripts: the same checks for every locale.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkTranslations} from '../../scripts/check-translations.mjs';
import {parseChecks, readChecks} from '../../scripts/locale-checks.mjs';
import {readStatus, translatedLocales} from '../../scripts/locales.mjs';

const id = (number) => `s${String(number).padStart(16, '0')}`;

/** A text with `{0}` as contents. */
const contents = (text) =>
  text
    .split(/(\{\d\})/)
    .filter(Boolean)
    .map((part) => (/^\{\d\}$/.test(part) ? {index: Number(part[1]), untranslatable: '${value}'} : part));

const about = {
  es: {negators: [' no ', ' sin ']},
  de: {negators: [' nicht', ' kein', 'ohne ']},
  fr: {negators: [' ne ', ' sans ']},
  ro: {negators: [' nu ']},
  tr: {negators: ['meyin', ' yok ']},
  ru: {negators: [' не ', ' нет ']},
  uk: {negators: [' не ']},
  el: {negators: [' δεν ', ' μην ']},
  ar: {negators: [' لا ', ' ولا '], figures: {2: ['يومين']}},
  fa: {negators: [' نیست ', 'نکنید']},
  ur: {negators: [' نہیں ']},
  he: {negators: [' לא ', ' אין ']},
  hi: {negators: [' नहीं ']},
  bn: {negators: [' না ']},
  ta: {negators: ['இல்லை']},
  ja: {negators: ['ない', 'ません']},
  ko: {negators: ['않', '없']},
  'zh-Hans': {negators: ['不', '没']},
  'zh-Hant': {negators: ['不', '沒']},
};

/** What is wrong with one locale, whose translations are written beside the English. */
function problemsOf(locale, pairs, data = about[locale]) {
  const messages = pairs.map(([source], index) => ({
    name: id(index + 1),
    contents: contents(source),
    place: 'start › x',
  }));
  const units = new Map(
    pairs.map(([source, target, more], index) => [
      id(index + 1),
      {id: id(index + 1), source: contents(source), target: target && contents(target), done: true, ...more},
    ]),
  );
  const checked = checkTranslations(locale, messages, {units, problems: []}, parseChecks(JSON.stringify(data), locale));
  return [...checked.problems, ...checked.untranslated];
}

/** A good and a bad translation of one English sentence, in several languages, and what is said of the bad one. */
const faults = {
  'a figure that has changed': [
    ['es', 'Wait 3 days.', 'Espere 3 días.', 'Espere 2 días.', 'other figures (2) than the English (3)'],
    ['ru', 'Wait 3 days.', 'Ждите 3 дня.', 'Ждите 7 дней.', 'other figures (7) than the English (3)'],
    ['zh-Hans', 'After 72 hours', '72 小时后', '27 小时后', 'other figures (27) than the English (72)'],
    ['ar', '38 °C or more', '38 درجة أو أكثر', '39 درجة أو أكثر', 'other figures (39) than the English (38)'],
  ],
  'a figure that is lost': [
    ['de', 'Press for 10 minutes.', 'Drücken Sie 10 Minuten.', 'Drücken Sie einige Minuten.', 'figures (none) than the English (10)'],
    ['hi', 'Press for 10 minutes.', '10 मिनट तक दबाएँ।', 'कुछ मिनट तक दबाएँ।', 'figures (none) than the English (10)'],
    ['ar', 'Wait 2 days (48 hours).', 'انتظر يومين (48 ساعة).', 'انتظر أيامًا (48 ساعة).', 'figures (48) than the English (2 48)'],
  ],
  'a decimal fraction that has changed': [
    ['de', 'Fever: 100.4 °F', 'Fieber: 100,4 °F', 'Fieber: 104 °F', 'it a phone number'],
    ['ru', 'Fever: 100.4 °F', 'Температура: 100,4 °F', 'Температура: 100,6 °F', 'other figures (100.6)'],
    ['ja', 'Fever: 100.4 °F', '発熱：100.4 °F', '発熱：10.4 °F', 'other figures (10.4)'],
  ],
  'a phone number': [
    ['fr', 'Call {0} now', 'Appelez le {0} maintenant', 'Appelez le {0} (112) maintenant', 'has 112, which the English has not'],
    ['uk', 'Call {0} now', 'Телефонуйте зараз: {0}', 'Телефонуйте зараз: {0} або 103', 'has 103, which the English has not'],
    ['ko', 'Call {0} now', '지금 {0}에 전화하세요', '지금 {0}(119)에 전화하세요', 'has 119, which the English has not'],
    ['he', 'Call {0} now', 'להתקשר עכשיו: {0}', 'להתקשר עכשיו: {0} 15', 'other figures (15) than the English (none)'],
  ],
  'digits of its script': [
    ['ar', 'After 3 days', 'بعد 3 أيام', 'بعد ٣ أيام', 'digits of its script, ٣'],
    ['fa', 'After 3 days', 'بعد از 3 روز', 'بعد از ۳ روز', 'digits of its script, ۳'],
    ['bn', 'After 3 days', '3 দিন পরে', '৩ দিন পরে', 'digits of its script, ৩'],
    ['zh-Hant', 'After 3 days', '3 天後', '３ 天後', 'digits of its script, ３'],
  ],
  'values in another order': [
    ['es', 'Between: {0} – {1}', 'Entre: {0} – {1}', 'Entre: {1} – {0}', 'another order ({1} {0})'],
    ['el', 'Last time: {0}. This time: {1}.', 'Πριν: {0}. Τώρα: {1}.', 'Πριν: {1}. Τώρα: {0}.', 'another order'],
    ['ja', 'Question {0} of {1}', '質問 {0}／{1}', '{1} の質問 {0}', 'another order'],
  ],
  'a value that is lost or added': [
    ['tr', 'Call {0}', '{0} numarasını arayın', 'Numarayı arayın', 'other values (none) than the English ({0})'],
    ['ar', 'Call {0}', 'اتصل بالرقم {0}', 'اتصل بالرقم {1}', 'other values ({1}) than the English ({0})'],
    ['hi', 'Call {0}', '{0} पर फ़ोन करें', '{0} {0} पर फ़ोन करें', 'other values ({0} {0})'],
  ],
  'a negation that is lost': [
    ['es', 'Do not press it.', 'No lo apriete.', 'Apriételo mano.', 'no word that denies'],
    ['ru', 'Do not press it.', 'Не нажимайте.', 'Нажимайте снегом.', 'no word that denies'],
    ['ja', 'Do not press it.', '押さないでください。', '押してください。', 'no word that denies'],
    ['he', 'It cannot wait.', 'אין זמן לחכות.', 'יש זמן לחכות.', 'no word that denies'],
  ],
  'a negation that is added': [
    ['de', 'Press it hard.', 'Drücken Sie fest.', 'Drücken Sie nicht fest.', 'has a word that denies'],
    ['ar', 'Press it hard.', 'اضغط بقوة.', 'لا تضغط بقوة.', 'has a word that denies'],
    ['zh-Hans', 'Press it hard.', '请用力按压。', '请不要用力按压。', 'has a word that denies'],
  ],
  'letters of another script': [
    ['es', 'Pain in the back', 'Dolor en la espalda', 'Dolor en lа espalda', 'another script: а (U+0430)'],
    ['ru', 'Pain in the back', 'Боль в спине', 'Боль в cпине', 'letters of two scripts in "cпине"'],
    ['el', 'Pain in the back', 'Πόνος στην πλάτη', 'Πόνoς στην πλάτη', 'letters of two scripts in "Πόνoς"'],
    ['hi', 'Pain in the back', 'पीठ में दर्द', 'पीठ में ব্যথা', 'another script: ব (U+09AC)'],
    ['ja', 'Pain in the back', '背中の痛み', '背中의 痛み', 'another script: 의 (U+C758)'],
  ],
  'another script altogether': [
    ['ru', 'Pain in the back', 'Боль в спине', 'Bol v spine', 'not written in the script of its language (0 %'],
    ['ur', 'Pain in the back', 'کمر میں درد', 'Kamar mein dard', 'not written in the script'],
    ['ta', 'Pain in the back', 'முதுகில் வலி', 'Mudhugil vali', 'not written in the script'],
    ['ja', 'You can walk a little in the house.', '家の中を少し歩いても大丈夫です。', '您可以在家里稍微走一走看看。', 'has no kana'],
    ['ko', 'You can walk a little in the house.', '집 안에서 조금 걸어도 됩니다.', '您可以在家里稍微走一走看看。', 'has no Hangul'],
  ],
  'letters of a neighbour language': [
    ['fa', 'One day', 'یک روز', 'يک روز', 'does not use: ي (U+064A)'],
    ['ur', 'One day', 'ایک دن', 'ایك دن', 'does not use: ك (U+0643)'],
    ['ar', 'Your back', 'ظهرك', 'ظهرک', 'does not use: ک (U+06A9)'],
    ['uk', 'You', 'Ви', 'Вы', 'does not use: ы (U+044B)'],
    ['ru', 'Pain', 'Боль', 'Біль', 'does not use: і (U+0456)'],
    ['ro', 'And', 'Și', 'Şi', 'does not use: Ş (U+015E)'],
    ['zh-Hant', 'Pain', '頭痛', '头痛', 'does not use: 头 (U+5934)'],
    ['zh-Hans', 'Pain', '头痛', '頭痛', 'does not use: 頭 (U+982D)'],
  ],
  'characters that nobody sees': [
    ['es', 'Stop it', 'Párelo', 'Pá\u200brelo', 'nobody sees: U+200B'],
    ['he', 'Stop it', 'לעצור', '\u202eלעצור', 'nobody sees: U+202E'],
    ['fa', 'Stop it', 'نگه\u200cدارید', 'نگه\u200fدارید', 'nobody sees: U+200F'],
    ['zh-Hans', 'Stop it', '停下', '停\u2066下', 'nobody sees: U+2066'],
    ['ru', 'Stop it', 'Прекрати\u00adте', 'Прекрати\u0007те', 'nobody sees: U+0007'],
  ],
  'wrong spaces': [
    ['fr', 'Stop: it', 'Stop\u00a0: arrêtez', 'Stop : arrêtez ', 'begins or ends with a space'],
    ['ru', 'Stop it', 'Прекратите это', 'Прекратите  это', 'has two in a row'],
    ['zh-Hans', 'Stop it', '停下', ' 停下', 'begins or ends with a space'],
  ],
  'accents of their own': [
    ['fr', 'In summer', 'En été', 'En e\u0301te\u0301', 'not NFC'],
    ['el', 'Now', 'Τώρα', 'Τω\u0301ρα', 'not NFC'],
    ['ko', 'Now', '지금', '지금'.normalize('NFD'), 'not NFC'],
  ],
  'a part that is missing': [
    ['es', 'Keep moving gently, and walk a little.', 'Siga moviéndose con suavidad, y camine un poco.', 'Siga.', '% of the length'],
    ['ru', 'Keep moving gently, and walk a little.', 'Двигайтесь осторожно и немного ходите.', 'Ходите.', '% of the length'],
    ['zh-Hant', 'Keep moving gently, and walk a little.', '請繼續輕輕活動，並走一走。', '走一走', '% of the length'],
  ],
  'something that is added': [
    ['de', 'Keep moving gently, and walk.', 'Bewegen Sie sich sanft und gehen Sie.', 'Gehen Sie. '.repeat(10).trim(), '% of the length'],
    ['ar', 'Keep moving gently, and walk.', 'واصل الحركة بلطف وامش.', 'واصل الحركة بلطف. '.repeat(5).trim(), '% of the length'],
    ['ja', 'Keep moving gently, and walk.', '体をやさしく動かし、歩いてください。', '体をやさしく動かしてください。'.repeat(4), '% of the length'],
    ['es', 'Back', 'Atrás', 'Vuelva atrás, a la página que estaba viendo antes', 'far longer'],
  ],
  'English that is left': [
    ['es', 'Start again', 'Empezar otra vez', 'Start again', 'is the English'],
    ['ru', 'Take it off when it gets warm.', 'Снимите, когда станет тепло.', 'Снимите: take it off when станет теплее обычного', 'English words in it: "take it off when"'],
    ['ko', 'Take it off when it gets warm.', '따뜻해지면 떼세요.', '느낌이 따뜻해지면 곧바로 떼어 주세요 take it off when', 'English words in it'],
  ],
  'markup': [
    ['es', 'Stop it', 'Párelo', '<b>Párelo</b>', 'has markup'],
    ['ar', 'Stop it', 'أوقفه', 'أوقفه&nbsp;', 'has markup'],
    ['zh-Hans', 'Stop it', '停下', '停{下', 'a brace'],
  ],
}; // prettier-ignore

for (const [what, rows] of Object.entries(faults)) {
  describe(`${what} is found`, () => {
    for (const [locale, source, good, bad, expected] of rows) {
      it(`in ${locale}, and not in a good translation`, () => {
        assert.deepEqual(problemsOf(locale, [[source, good]]), []);
        const problems = problemsOf(locale, [[source, bad]]);
        assert.ok(problems[0]?.includes(expected), problems.join('\n') || 'nothing was found');
        assert.ok(problems[0].startsWith(`locales/${locale}.xlf, ${id(1)} (start › x): `), problems[0]);
        assert.ok(problems[0].endsWith(`\n  English: ${source}\n  ${locale}: ${bad}`), problems[0]);
      });
    }
  });
}

describe('what a language must say, and must not', () => {
  const es = {negators: [' no '], words: {buttock: ['nalga'], better: ['mejor'], worse: ['peor']}, forbidden: {silla: 'a chair'}}; // prettier-ignore
  const ru = {negators: [' не '], words: {buttock: ['ягодиц'], better: ['лучше'], worse: ['хуже']}, forbidden: {седл: 'a saddle'}}; // prettier-ignore
  const zh = {negators: ['不'], words: {buttock: ['屁股', '臀'], better: ['好转'], worse: ['加重']}, forbidden: {马鞍: 'a saddle'}}; // prettier-ignore
  for (const [locale, data, source, good, bad, expected] of [
    ['es', es, 'Both buttocks', 'Las dos nalgas', 'Las dos piernas', 'no word for "buttock" (nalga)'],
    ['ru', ru, 'Both buttocks', 'Обе ягодицы', 'Обе ноги', 'no word for "buttock" (ягодиц)'],
    ['zh-Hans', zh, 'Both buttocks', '两边屁股', '两条腿', 'no word for "buttock" (屁股, 臀)'],
    ['es', es, 'Numb there', 'Dormido ahí', 'Dormido en la silla', 'says "silla": a chair'],
    ['ru', ru, 'Numb there', 'Онемение там', 'Онемение в области седла', 'says "седл": a saddle'],
    ['zh-Hans', zh, 'Numb there', '那里发麻', '马鞍区发麻', 'says "马鞍": a saddle'],
    ['es', es, 'It gets worse', 'Está peor', 'Está mejor', 'the opposite of "worse"'],
    ['ru', ru, 'It gets worse', 'Становится хуже', 'Становится лучше', 'the opposite of "worse"'],
    ['zh-Hans', zh, 'It gets better', '正在好转', '正在加重', 'the opposite of "better"'],
  ]) {
    it(`${locale}: ${expected}`, () => {
      assert.deepEqual(problemsOf(locale, [[source, good]], data), []);
      assert.match(problemsOf(locale, [[source, bad]], data).join('\n'), new RegExp(expected.replace(/[()]/g, '.')));
    });
  }
});

describe('a yes may not become a no', () => {
  for (const [locale, source, good, bad, expected] of [
    ['es', 'We counted it as yes.', 'Lo contamos como un sí.', 'Lo contamos como un no.', 'the opposite of "yes"'],
    ['ru', 'We counted it as yes.', 'Посчитали за «да».', 'Посчитали за «нет».', 'the opposite of "yes"'],
    ['ar', 'We counted it as yes.', 'اعتبرناها «نعم».', 'اعتبرناها «لا».', 'the opposite of "yes"'],
    ['zh-Hans', 'We counted it as yes.', '我们算作“有”。', '我们算作“没有”。', 'the opposite of "yes"'],
    ['hi', 'We counted it as no.', 'इसे “नहीं” माना।', 'इसे “हाँ” माना।', 'the opposite of "no"'],
  ]) {
    it(`${locale}: ${source}`, () => {
      const data = {...readChecks(locale), exceptions: {}};
      assert.deepEqual(problemsOf(locale, [[source, good]], data), []);
      assert.ok(
        problemsOf(locale, [[source, bad]], data)
          .join('\n')
          .includes(expected),
      );
    });
  }

  it('in any language', () => {
    const without = translatedLocales(readStatus()).filter((locale) => {
      const {yes, no} = readChecks(locale).words;
      return !yes || !no;
    });
    assert.deepEqual(without, []);
  });
});

describe('a word is found', () => {
  for (const [how, locale, source, target, forms] of [
    ['with a Turkish capital', 'tr', 'It gets better', 'İyileşiyor', ['iyi']],
    ['with soft hyphens', 'de', 'It gets better', 'Es wird bes\u00adser', ['besser']],
    ['with vowel signs', 'ar', 'It gets better', 'تحسّنَ', ['تحسن']],
    ['before a stop', 'it', 'The anus', 'È l’ano.', [' ano ']],
  ]) {
    it(how, () => {
      const data = {negators: [' x '], words: {[/\w+$/.exec(source)[0]]: forms}};
      assert.deepEqual(problemsOf(locale, [[source, target]], data), []);
    });
  }
});

describe('two sentences that say different things', () => {
  for (const [locale, one, other] of [
    ['es', 'Mejora', 'Empeora'],
    ['ru', 'Становится лучше', 'Становится хуже'],
    ['ar', 'يتحسن', 'يزداد سوءًا'],
    ['ja', 'よくなる', 'ひどくなる'],
  ]) {
    it(`may not have one translation in ${locale}`, () => {
      assert.deepEqual(problemsOf(locale, [['Better', one], ['Worse', other]]), []); // prettier-ignore
      const problems = problemsOf(locale, [['Better', one], ['Worse', one]]); // prettier-ignore
      assert.equal(problems.length, 1);
      assert.match(problems[0], /0002 .*has the same translation as s0+1 "Better"/);
    });
  }

  it('may, where the English differs in form only', () => {
    assert.deepEqual(problemsOf('es', [['Where is it?', '¿Dónde?'], ['Where it is', 'Dónde']]), []); // prettier-ignore
  });
});

describe('a translation is refused', () => {
  for (const target of [undefined, '', '  ']) {
    it(`where it is ${target === undefined ? 'missing' : `"${target}"`}`, () => {
      assert.deepEqual(problemsOf('es', [['Back', target?.trim() || undefined]]), [
        `locales/es.xlf, ${id(1)} (start › x): has no translation\n  English: Back`,
      ]);
    });
  }

  it('with what it was before its English changed', () => {
    const previous = {source: ['Keep moving gently.'], target: ['Siga moviéndose.']};
    assert.match(
      problemsOf('es', [['Keep moving, but gently.', undefined, {previous}]])[0],
      /has no translation; it was "Keep moving gently\.", translated as "Siga moviéndose\."/,
    );
  });

  for (const state of ['new', 'needs-translation', 'needs-review-translation']) {
    it(`in the state "${state}"`, () => {
      assert.match(
        problemsOf('ru', [['Back', 'Назад', {done: false, state}]])[0],
        new RegExp(`its state is "${state}"`),
      );
    });
  }

  it('of another English than that of the code', () => {
    assert.match(problemsOf('ar', [['Back', 'رجوع', {source: ['Go back']}]])[0], /has another English than the code/);
  });

  it('for a message that is not in the code any more', () => {
    const units = new Map([['s0', {id: 's0', source: ['Gone'], target: ['Fuera'], done: true}]]);
    assert.deepEqual(checkTranslations('es', [], {units, problems: []}, about.es).problems, [
      'locales/es.xlf, s0: is not in the code (run npm run localize)\n  English: Gone\n  es: Fuera',
    ]);
  });
});

describe('an exception', () => {
  it('is of one unit and one check', () => {
    const data = {negators: [' no '], exceptions: {english: [id(1)]}};
    assert.deepEqual(problemsOf('es', [['Error:', 'Error:']], data), []);
    assert.equal(problemsOf('es', [['Back', 'Atrás'], ['Error:', 'Error:']], data).length, 1); // prettier-ignore
    assert.match(problemsOf('es', [['Error 7', 'Error 8']], data).join(), /other figures/);
  });

  it('is refused for a unit that is not in the code, and for a check that there is not', () => {
    const stale = problemsOf('es', [['Back', 'Atrás']], {negators: [' no '], exceptions: {same: [id(9)]}});
    assert.deepEqual(stale, [`locales/checks/es.json: same has an exception for ${id(9)}, which is not in the code`]);
    assert.throws(
      () => parseChecks('{"negators": [" no "], "exceptions": {"all": []}}', 'es'),
      /checks\/es\.json[^]*all/,
    );
  });

  it('does not stand for the negators of a language', () => {
    assert.match(problemsOf('es', [['Back', 'Atrás']], {negators: []})[0], /checks\/es\.json: "negators" is empty/);
  });
});
