// Clinical reference, section 6: the language of the practitioner's summary.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {clinicLanguage} from '../../build/clinic/clinic-language.js';

/** Catalogues of a widget: by language, and by script for Chinese. */
const localeOf = (tag) => {
  const {language, script} = new Intl.Locale(tag).maximize();
  if (language === 'zh') return script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
  return ['en', 'es', 'ar', 'fr', 'de', 'it', 'pt', 'nl'].includes(language) ? language : undefined;
};

const language = ({set, country, source = country ? 'region' : 'none', page, reads}) =>
  clinicLanguage({
    clinicLang: set,
    decision: country ? {country, source, elsewhere: false} : {source, elsewhere: false},
    pageLanguage: page,
    patientLocale: reads,
    localeOf,
  });

describe("the language of the practitioner's summary", () => {
  for (const [title, facts, tag, withEnglish] of [
    ['the setting is certain', {set: 'ar', country: 'GB', page: 'en-GB', reads: 'ar'}, 'ar', false],
    ['the setting may be written loosely', {set: 'pt_br', country: 'GB', reads: 'en'}, 'pt-BR', false],
    ['a setting without a catalogue is passed over', {set: 'da', country: 'DE', reads: 'en'}, 'de-DE', false],
    [
      'the country, not the page that a translator changed',
      {country: 'GB', page: 'zh-CN', reads: 'zh-Hans'},
      'en-GB',
      false,
    ],
    ['the country, not a Spanish page of an American clinic', {country: 'US', page: 'es', reads: 'es'}, 'en-US', false],
    ['a Mexican clinic reads Spanish', {country: 'MX', page: 'es', reads: 'es'}, 'es-MX', false],
    ['the phone names the country too', {country: 'MX', source: 'phone', page: 'en', reads: 'es'}, 'es-MX', false],
    [
      'a page that was perhaps translated names no country',
      {country: 'CN', source: 'lang', page: 'zh-CN', reads: 'zh-Hans'},
      'zh-CN',
      true,
    ],
    ['Hong Kong writes Traditional Chinese', {country: 'HK', page: 'zh-CN', reads: 'en'}, 'zh-HK', false],
    ['an English page in Hong Kong', {country: 'HK', page: 'en-GB', reads: 'zh-Hant'}, 'en-HK', false],
    ['the page chooses among the languages of a country', {country: 'CH', page: 'it', reads: 'de'}, 'it-CH', false],
    ['the first of them where the page has another', {country: 'CH', page: 'es', reads: 'es'}, 'de-CH', false],
    [
      'a second language that is also the patient’s is a guess',
      {country: 'CA', page: 'fr', reads: 'fr'},
      'fr-CA',
      true,
    ],
    ['a second language that is not the patient’s', {country: 'CA', page: 'fr', reads: 'ar'}, 'fr-CA', false],
    ['no catalogue for the country: the page', {country: 'DK', page: 'ar', reads: 'ar'}, 'ar', true],
    ['no catalogue for the country or the page: English', {country: 'DK', page: 'da-DK', reads: 'es'}, 'en', false],
    ['no country: the page', {page: 'es-ES', reads: 'en'}, 'es-ES', false],
    ['no country, and the patient reads what the page has', {page: 'es-ES', reads: 'es'}, 'es-ES', true],
    ['no country: an English page', {page: 'en', reads: 'en'}, 'en', false],
    ['nothing known: English', {reads: 'ar'}, 'en', false],
    ['what is no language tag says nothing', {set: 'Deutsch!', page: 'de de', reads: 'ar'}, 'en', false],
  ]) {
    it(`is ${tag}${withEnglish ? ' with English' : ''}: ${title}`, () => {
      assert.deepEqual(language(facts), {tag, withEnglish});
    });
  }
});
