// What must never be said, and what must never be lost, in any language.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {translatedLocales, xliffUnits} from '../localization/xliff-units.mjs';

const locales = Object.fromEntries(translatedLocales.map((locale) => [locale, xliffUnits(locale)]));
const texts = {
  en: Object.values(locales)[0].map(({source}) => source),
  ...Object.fromEntries(Object.entries(locales).map(([locale, units]) => [locale, units.map(({target}) => target)])),
};

/** Texts with something that matches, so that a failure shows them. */
const withMatch = (list, pattern) => list.filter((text) => pattern.test(text));

/**
 * The messages of "What you may hear", which names claims to say that nothing supports them. They are checked by being
 * written out: anywhere else, the same words are banned.
 */
const claims = ['Feeling worse is a "healing crisis".', 'Soreness shows that the treatment is working.'];
const outsideClaims = (locale) => texts[locale].filter((_, index) => !claims.includes(texts.en[index]));

/** Clinical reference, sections 1, 4 and 6: why each is banned. */
const banned = {
  'that soreness is a healing crisis (S4)':
    /healing crisis|crisis de curaci[oó]n|crisis curativa|أزمة (ال)?شفاء|أزمة علاجية/i,
  'that pain is a sign of success (S3, S5)':
    /sign that (it|the treatment) (is )?work|is working|señal de que (funciona|está funcionando)|علامة على (نجاح|أن العلاج)/i,
  'that anything heals, flows or is released (S1, S15, S16)':
    /promotes? healing|healing response|deeper healing|detox|\bqi\b|energy flow|flow of energy|hypertonic|toxin|desintoxica|toxina|flujo de energía|سموم|طاقة/i,
  'that it is clinically validated (section 6)': /clinically (validated|proven)|validad[oa] clínicamente|مثبت سريريًا/i,
  'that it is not a medical device (section 6)':
    /not a medical device|no es un (dispositivo|producto) (médico|sanitario)|ليس جهازًا طبيًا/i,
  'who is to blame (S11)':
    /\b(fault|blame|careless|negligen\w*|malpractice|incompeten\w*|unskilled)\b|culpa|negligencia|mala praxis|إهمال|ذنب|مقصر/i,
  'the name of an illness it would be (P6)':
    /pn[eé]umothorax|collapsed lung|cauda equina|seps[ie]|abs[ck]+ess|h(a)?ematoma|cellulit|shingles|neumot[oó]ra[xkc]|pneumotorace|pn?e[uv]motora|cola de caballo|absceso|استرواح|ذيل الفرس|تعفن الدم|пневмоторакс|сепсис|абсцес|气胸|氣胸|気胸|기흉|败血|敗血|패혈|马尾|馬尾|마미|帯状疱疹|带状疱疹|帶狀皰疹|대상포진|tràn khí màng phổi|g[uü]rtelrose|herpes z|πνευμοθώρακ|σηψ|חזה אוויר|אלח דם|شلبندی|زونا/i,
  'a dose (4.4)':
    /\d\s?(mg|ml|g)(?!\p{L})|ibuprof|paracetamol|acetaminophen|parasetamol|ملغ|إيبوبروفين|باراسيتامول|ибупрофен|ібупрофен|парацетамол|布洛芬|イブプロフェン|이부프로펜|对乙酰|對乙醯|アセトアミノフェン|아세트아미노펜|आइबूप्रोफ|पैरासिटामोल|প্যারাসিটামল|પેરાસિટામોલ|பாராசிட்டமால்|איבופרופן|פרצטמול|ایبوپروفن|استامینوفن|پیراسیٹامول|ιβουπροφ|παρακεταμόλ/iu,
};

describe('no text says', () => {
  for (const [what, pattern] of Object.entries(banned)) {
    it(what, () => {
      for (const locale of Object.keys(texts)) assert.deepEqual(withMatch(outsideClaims(locale), pattern), []);
    });
  }

  for (const claim of claims) {
    it(`${claim} without an answer to it in the same section`, () => {
      assert.equal(texts.en.filter((text) => text === claim).length, 1);
      const guidance = readFileSync(new URL('../../src/content/guidance.ts', import.meta.url), 'utf8');
      const section = guidance.slice(guidance.indexOf("id: 'hear'"), guidance.indexOf("id: 'next'"));
      assert.ok(section.includes(claim));
      assert.ok(section.includes('There is no good evidence for this.'));
    });
  }

  it('any of it in the sources either, not even as a default or a comment, but in the guidance', () => {
    const folder = new URL('../../src/', import.meta.url);
    const sources = readdirSync(folder, {recursive: true})
      .filter((name) => name.endsWith('.ts') && !name.includes('generated'))
      .map((name) => [name, readFileSync(new URL(name.replaceAll('\\', '/'), folder), 'utf8')]);
    assert.ok(sources.length > 30);
    const found = sources.filter(([, source]) =>
      /healing crisis|crisis de curación|أزمة شفاء|clinically validated|not a medical device/i.test(source),
    );
    assert.deepEqual(
      found.map(([name]) => name),
      ['content/guidance.ts'],
    );
  });
});

describe('every message', () => {
  for (const [locale, list] of Object.entries(texts)) {
    it(`in ${locale} is without HTML`, () => {
      assert.deepEqual(withMatch(list, /<|>|&#?\w+;/), []);
    });

    it(`in ${locale} is without a phone number: of three figures in a row there is only the 100 of percents and degrees`, () => {
      const figures = list.flatMap((text) => text.match(/\p{Nd}{3,}/gu) ?? []);
      assert.deepEqual([...new Set(figures)], ['100']);
    });

    it(`in ${locale} is without an address`, () => {
      assert.deepEqual(withMatch(list, /https?:|www\.|@|\.(com|org|net)\b/i), []);
    });

    it(`in ${locale} writes figures as the keys of a phone do`, () => {
      assert.deepEqual(withMatch(list, /(?![0-9])\p{Nd}/u), []);
    });

    it(`in ${locale} is short: 240 characters in English, and a half more in other languages`, () => {
      const limit = locale === 'en' ? 240 : 360;
      assert.deepEqual(
        list.filter(({length}) => length > limit),
        [],
      );
    });
  }
});

describe('a translation', () => {
  for (const [locale, units] of Object.entries(locales)) {
    it(`into ${locale} keeps every figure of two or more digits`, () => {
      const figures = (text) => (text.replace(/(\d),(\d)/g, '$1.$2').match(/\d{2,}(\.\d)?/g) ?? []).sort().join();
      const changed = units.filter(({source, target}) => figures(source) !== figures(target));
      assert.deepEqual(changed, []);
    });
  }
});

/** The signs most often lost in translation (4.4), each by words that carry it. */
const signs = [
  ['Numbness or tingling between the legs, or in both buttocks', /entre las piernas.*dos nalgas/, /بين الرِّ?جلين/],
  [
    'Genitals, back passage, groin or inner thighs. Like cotton wool, or not felt when you wipe. Or sex feels different, or new erection problems.',
    /[Gg]enital.*ano.*ingle/,
    /التناسلية.*الشرج/,
  ],
  ['Trouble passing pee, leaking pee or poo, or no urge to go', /orinar.*escape.*caca/, /التبول.*تسرّب.*براز/],
  ['A weak or clumsy arm, leg or foot', /Debilidad o torpeza.*brazo.*pierna.*pie/, /ضعف.*ذراع.*رِ?جل.*قدم/],
  [
    'Loss of feeling in part of an arm or leg, or in a band around the body',
    /sensibilidad.*brazo.*pierna.*alrededor/,
    /الإحساس.*ذراع.*رِ?جل.*حول/,
  ],
  ['Pain or tingling down both legs, or in both feet', /dos piernas.*dos pies/, /الرِّ?جلين كلتيهما.*القدمين كلتيهما/],
  ['Trouble breathing', /respirar/, /التنفس/],
  [
    'Also if breathing in hurts or catches, even a little. Or pain in the jaw, neck, shoulder or arm with effort, sweating or feeling sick. Or a new cough, or coughing blood. Or sudden, tearing pain in the tummy or upper back.',
    /tomar aire.*mandíbula.*brazo.*tos con sangre.*desgarr/,
    /النفس.*الفك.*الذراع.*سعال معه دم.*يتمزق/,
  ],
  [
    'Sudden trouble with face, speech, sight or balance, or a sudden, terrible headache',
    /cara.*habla.*vista.*equilibrio.*dolor de cabeza/,
    /الوجه.*الكلام.*البصر.*التوازن.*صداع/,
  ],
  [
    'Swelling of the face, lips, tongue or throat',
    /[Hh]inchazón.*cara.*labios.*lengua.*garganta/,
    /تورّ?م.*الوجه.*الشفتين.*اللسان.*الحلق/,
  ],
  [
    'After 10 minutes of hard pressing, or where you cannot press. Not pressed yet? Press for 10 minutes first.',
    /10 minutos.*10 minutos/,
    /10 دقائق.*10 دقائق/,
  ],
  ['Hot, swollen or sore skin that is red or darker than usual', /roja o más oscura/, /أحمر أو أغمق/],
  ['Do you have any of these now, or do they come and go?', /va y viene/, /يأتي ويذهب/],
  ['Counts as yes, to be safe.', /como un sí/, /نعم/],
];

describe('in Spanish and in Arabic', () => {
  for (const [source, es, ar] of signs) {
    it(`"${source}" says so`, () => {
      assert.match(locales.es.find((unit) => unit.source === source)?.target ?? '', es);
      assert.match(locales.ar.find((unit) => unit.source === source)?.target ?? '', ar);
    });
  }
});
