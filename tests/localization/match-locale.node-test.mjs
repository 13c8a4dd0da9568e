// Which catalogue a reader gets, and which country's numbers: by language and script, never by a guess.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {bestMatch, canonicalTag, localeTags, matchLocale} from '../../build/localization/match-locale.js';
import {chooseLanguage} from '../../build/localization/page-language.js';

const notTags = [
  undefined,
  null,
  7,
  true,
  {},
  ['es'],
  Symbol('es'),
  '',
  ' ',
  '-',
  '*',
  'e',
  'es!',
  'xx_YY!',
  'e s',
  'deutsch-land-und-mehr',
];

describe('a language tag', () => {
  for (const [tag, canonical] of [
    ['en', 'en'],
    ['EN-us', 'en-US'],
    ['es_MX', 'es-MX'],
    ['zh_hant_hk', 'zh-Hant-HK'],
    ['  ar-eg ', 'ar-EG'],
    ['es-419', 'es-419'],
    ['iw', 'he'],
    ['sr-latn', 'sr-Latn'],
    ['xx', 'xx'],
    ['en-GB-u-hc-h12', 'en-GB-u-hc-h12'],
  ]) {
    it(`${tag} is ${canonical}`, () => {
      assert.equal(canonicalTag(tag), canonical);
    });
  }

  it('is not made of anything else', () => {
    for (const tag of [...notTags, 'und', 'und-Arab', 'UND']) assert.equal(canonicalTag(tag), undefined, String(tag));
  });
});

describe('the catalogue', () => {
  it('is one of those that locales/status.json lists', () => {
    const status = JSON.parse(readFileSync(new URL('../../locales/status.json', import.meta.url), 'utf8'));
    assert.deepEqual(localeTags, Object.keys(status));
    for (const tag of localeTags) assert.equal(matchLocale(tag), tag);
  });

  for (const [tag, locale] of [
    ['en', 'en'],
    ['EN-us', 'en'],
    ['en-GB-oxendict', 'en'],
    ['es', 'es'],
    ['es-419', 'es'],
    ['es_MX', 'es'],
    ['es-Latn-AR', 'es'],
    ['ar', 'ar'],
    ['ar-EG', 'ar'],
    ['ar-SA-u-nu-arab', 'ar'],
    // Other scripts of the same languages.
    ['ar-Latn', undefined],
    ['en-Shaw', undefined],
    // Other languages, some in the same script.
    ['zh-HK', undefined],
    ['fa', undefined],
    ['ca', undefined],
    ['iw', undefined],
    ['xx', undefined],
    ['und', undefined],
    ['und-ES', undefined],
  ]) {
    it(`for ${tag} is ${locale ?? 'not there'}, of English, Spanish and Arabic`, () => {
      assert.equal(bestMatch(tag, ['ar', 'en', 'es']), locale);
    });
  }

  it('is not there for what is no tag', () => {
    for (const tag of notTags) assert.equal(matchLocale(tag), undefined, String(tag));
  });

  for (const [tags, choice] of [
    [['es-MX', 'en'], {locale: 'es', tag: 'es-MX'}],
    [['tlh', 'ar-EG', 'en'], {locale: 'ar', tag: 'ar-EG'}],
    [['tlh', 'ar-Latn'], {locale: 'en', tag: 'en'}],
    [['', 'nonsense!', 'en-AU'], {locale: 'en', tag: 'en-AU'}],
    [[], {locale: 'en', tag: 'en'}],
  ]) {
    it(`for a reader of ${tags.join(', ') || 'nothing'} is ${choice.locale}, with dates as in ${choice.tag}`, () => {
      assert.deepEqual(chooseLanguage(tags), choice);
    });
  }
});

describe('a language that the reader chose in the menu', () => {
  for (const [tags, chosen, choice] of [
    [['es-MX'], 'ar', {locale: 'ar', tag: 'ar'}],
    [['tlh', 'es-MX', 'es'], 'es', {locale: 'es', tag: 'es-MX'}],
    [['ar-EG', 'en-GB'], 'en', {locale: 'en', tag: 'en-GB'}],
  ]) {
    it(`${chosen}, among ${tags.join(', ')}, is shown with dates as in ${choice.tag}`, () => {
      assert.deepEqual(chooseLanguage(tags, {chosen}), choice);
    });
  }
});
