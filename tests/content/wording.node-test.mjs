// What must never be said, and what must never be lost, in any language.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {xliffUnits} from '../localization/xliff-units.mjs';

const locales = {es: xliffUnits('es'), ar: xliffUnits('ar')};
const texts = {
  en: locales.es.map(({source}) => source),
  es: locales.es.map(({target}) => target),
  ar: locales.ar.map(({target}) => target),
};

/** Texts with something that matches, so that a failure shows them. */
const withMatch = (list, pattern) => list.filter((text) => pattern.test(text));

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
    /pneumothorax|collapsed lung|cauda equina|sepsis|abscess|h(a)?ematoma|cellulitis|shingles|neumot[oó]rax|cola de caballo|absceso|استرواح|ذيل الفرس|تعفن الدم/i,
  'a dose (4.4)': /\b\d+\s?(mg|ml|g)\b|ibuprofen|paracetamol|acetaminophen|ibuprofeno|ملغ|إيبوبروفين|باراسيتامول/i,
};

describe('no text says', () => {
  for (const [what, pattern] of Object.entries(banned)) {
    it(what, () => {
      for (const list of Object.values(texts)) assert.deepEqual(withMatch(list, pattern), []);
    });
  }

  it('any of it in the sources either, not even as a default or a comment', () => {
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
      [],
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

    it(`in ${locale} is short: 200 characters in English, and a quarter more in other languages`, () => {
      const limit = locale === 'en' ? 200 : 250;
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
      const figures = (text) => (text.match(/\d{2,}(\.\d)?/g) ?? []).sort().join();
      const changed = units.filter(({source, target}) => figures(source) !== figures(target));
      assert.deepEqual(changed, []);
    });
  }
});

/** The signs most often lost in translation (4.4), each by words that carry it. */
const signs = [
  ['Numb or tingly between my legs', /entre las piernas/, /بين رِ?جليّ?/],
  [
    'My bottom, inner thighs or private parts. It can feel thick or like cotton. Or sex feels different.',
    /genital|íntimas/,
    /التناسلي|الحساسة/,
  ],
  ['Trouble with peeing or pooing', /orina.*(caca|defecar)/, /التبول.*التبرز/],
  ['An arm or leg is weak or heavy', /[Dd]ebilidad.*brazo.*pierna/, /ضعف.*ذراع.*رِ?جل/],
  ['I have lost feeling in part of an arm or leg', /sensibilidad.*brazo.*pierna/, /الإحساس.*ذراع.*رِ?جل/],
  ['Pain or tingling in both legs', /las dos piernas|ambas piernas/, /كلتا الرِّ?جلين|الساقين/],
  ['It is hard to breathe', /respirar/, /التنفس/],
  ['Pain or tightness in my chest, jaw or arm', /pecho.*mandíbula.*brazo/, /صدري.*فكّ?ي.*ذراعي/],
  [
    'My face, lips, tongue or throat swell',
    /hinchazón.*cara.*labios.*lengua.*garganta/,
    /تورّ?م.*وجهي.*شفتيّ?.*لساني.*حلقي/,
  ],
  ['It still bleeds after I press hard for 10 minutes.', /10 minutos/, /10 دقائق/],
  ['Hot or swollen skin that is red or darker, and it spreads', /roja o más oscura.*extiende/, /أحمر أو أغمق.*ينتشر/],
  ['Not sure (we treat this as yes)', /como (un )?sí/, /نعم/],
];

describe('in Spanish and in Arabic', () => {
  for (const [source, es, ar] of signs) {
    it(`"${source}" says so`, () => {
      assert.match(locales.es.find((unit) => unit.source === source)?.target ?? '', es);
      assert.match(locales.ar.find((unit) => unit.source === source)?.target ?? '', ar);
    });
  }
});
