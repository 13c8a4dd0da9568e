// Clinical reference, section 6: which country's number is shown, and what may lie about it.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {countriesOfPhone} from '../../build/clinic/calling-codes.js';
import {countryOf} from '../../build/clinic/country.js';
import {emergencyNumbers} from '../../build/clinic/emergency-numbers.js';
import {countriesOfTimeZone} from '../../build/clinic/time-zones.js';

/** Nothing known; `lang` did not change. */
const page = (facts = {}) => ({
  region: undefined,
  phone: undefined,
  otherPhones: [],
  pageLanguage: facts.lang,
  pageLanguageNow: facts.lang,
  translated: false,
  timeZone: undefined,
  ...facts,
});

/** Twelve clinics that tell the truth: phone with +, the same without, language, time zone. */
const clinics = {
  GB: {phone: '+44 20 7946 0000', local: '020 7946 0000', lang: 'en-GB', timeZone: 'Europe/London'},
  US: {phone: '+1 212-555-0100', local: '212-555-0100', lang: 'en-US', timeZone: 'America/New_York'},
  CA: {phone: '+1 (416) 555-0100', local: '416-555-0100', lang: 'fr-CA', timeZone: 'America/Toronto'},
  AU: {phone: '+61 2 5550 0000', local: '02 5550 0000', lang: 'en-AU', timeZone: 'Australia/Sydney'},
  IE: {phone: '+353 1 555 0000', local: '01 555 0000', lang: 'en-IE', timeZone: 'Europe/Dublin'},
  DE: {phone: '+49 30 5550000', local: '030/5550000', lang: 'de-DE', timeZone: 'Europe/Berlin'},
  CH: {phone: '+41 44 555 00 00', local: '044 555 00 00', lang: 'fr-CH', timeZone: 'Europe/Zurich'},
  MX: {phone: '+52 55 5555 0000', local: '55 5555 0000', lang: 'es-MX', timeZone: 'America/Mexico_City'},
  BR: {phone: '+55 11 5555-0000', local: '11 5555-0000', lang: 'pt-BR', timeZone: 'America/Sao_Paulo'},
  CN: {phone: '+86 10 5555 0000', local: '010 5555 0000', lang: 'zh-Hans-CN', timeZone: 'Asia/Shanghai'},
  IN: {phone: '+91 11 5555 0000', local: '011 5555 0000', lang: 'hi-IN', timeZone: 'Asia/Calcutta'},
  AE: {phone: '+971 4 555 0000', local: '04 555 0000', lang: 'ar-AE', timeZone: 'Asia/Dubai'},
};

/**
 * How pages lie. Expected for each clinic, in the order above: country and source; `none`; `lang!` where the page's
 * language was contradicted; `*` where the patient is told that the number may be another country's.
 */
const ways = [
  [
    'the region is set and nothing else is known',
    ({region}) => ({region}),
    'region',
    'GB US CA AU IE DE CH MX BR CN IN AE',
  ],
  [
    'the region is set in lower case with spaces',
    ({region}) => ({region: ` ${region.toLowerCase()} `}),
    'region',
    'GB US CA AU IE DE CH MX BR CN IN AE',
  ],
  [
    'the region is set and all else is of other countries',
    ({region}) => ({region, phone: '+66 2 555 0000', lang: 'ja-JP', timeZone: 'Europe/Paris'}),
    'region',
    'GB* US* CA* AU* IE* DE* CH* MX* BR* CN* IN* AE*',
  ],
  [
    'the region is set to Spain, the rest is true',
    ({phone, lang, timeZone}) => ({region: 'ES', phone, lang, timeZone}),
    'region',
    'ES* ES* ES* ES* ES* ES* ES* ES* ES* ES* ES* ES*',
  ],
  [
    'the region is no country, the phone has +',
    ({phone, timeZone}) => ({region: 'England', phone, lang: 'en-US', timeZone}),
    'phone',
    'GB US CA AU IE DE CH MX BR CN IN AE',
  ],
  [
    'the region is no country, the phone has no +',
    ({local, lang, timeZone}) => ({region: 'England', phone: local, lang, timeZone}),
    'none',
    'none none none none none none none none none none none none',
  ],
  [
    'the theme says en-US, the phone has + and spaces',
    ({phone, timeZone}) => ({phone: ` ${phone}`, lang: 'en-US', timeZone}),
    'phone',
    'GB US CA AU IE DE CH MX BR CN IN AE',
  ],
  [
    'the theme says en-US, the phone has no +',
    ({local, timeZone}) => ({phone: local, lang: 'en-US', timeZone}),
    'lang',
    'lang! US lang! lang! lang! lang! lang! lang! lang! lang! lang! lang!',
  ],
  [
    'the theme says en-US and the clinic has no phone',
    ({timeZone}) => ({lang: 'en-US', timeZone}),
    'lang',
    'lang! US lang! lang! lang! lang! lang! lang! lang! lang! lang! lang!',
  ],
  [
    'the phone is of another country (Japan), no region',
    ({lang, timeZone}) => ({phone: '+81 3 5555 0000', lang, timeZone}),
    'phone',
    'JP* JP* JP* JP* JP* JP* JP* JP* JP* JP* JP* JP*',
  ],
  [
    'language and device agree',
    ({lang, timeZone}) => ({lang, timeZone}),
    'lang',
    'GB US CA AU IE DE CH MX BR CN IN AE',
  ],
  ['the device says UTC', ({lang}) => ({lang, timeZone: 'UTC'}), 'lang', 'GB US CA AU IE DE CH MX BR CN IN AE'],
  ['the device says no time zone', ({lang}) => ({lang}), 'lang', 'GB US CA AU IE DE CH MX BR CN IN AE'],
  [
    'the language has no country',
    ({lang, timeZone}) => ({lang: lang.slice(0, 2), timeZone}),
    'none',
    'none none none none none none none none none none none none',
  ],
  [
    'a translator set zh-CN and its class before the widget came',
    ({timeZone}) => ({lang: 'zh-CN', translated: true, timeZone}),
    'none',
    'none none none none none none none none none none none none',
  ],
  [
    'a translator set zh-CN without a class before the widget came',
    ({timeZone}) => ({lang: 'zh-CN', timeZone}),
    'lang',
    'lang! lang! lang! lang! lang! lang! lang! lang! lang! CN lang! lang!',
  ],
  [
    'a translator sets its class later',
    ({lang, timeZone}) => ({lang, translated: true, timeZone}),
    'none',
    'none none none none none none none none none none none none',
  ],
  [
    'the language changes later, without a class',
    ({lang, timeZone}) => ({lang, pageLanguageNow: 'ko-KR', timeZone}),
    'none',
    'none none none none none none none none none none none none',
  ],
  [
    'the language is taken away later',
    ({lang, timeZone}) => ({lang, pageLanguageNow: undefined, timeZone}),
    'none',
    'none none none none none none none none none none none none',
  ],
  [
    'the browser translates a page with a region',
    ({region, lang, timeZone}) => ({region, lang, pageLanguageNow: 'zh-CN', translated: true, timeZone}),
    'region',
    'GB US CA AU IE DE CH MX BR CN IN AE',
  ],
  [
    'the browser translates a page with a phone',
    ({phone, lang, timeZone}) => ({phone, lang, pageLanguageNow: 'zh-CN', translated: true, timeZone}),
    'phone',
    'GB US CA AU IE DE CH MX BR CN IN AE',
  ],
  [
    'the patient chooses Korean',
    ({lang, timeZone}) => ({lang, timeZone, patientLanguage: 'ko-KR', locale: 'ko'}),
    'lang',
    'GB US CA AU IE DE CH MX BR CN IN AE',
  ],
  [
    'the device is abroad (Iceland), the region is set',
    ({region, lang}) => ({region, lang, timeZone: 'Atlantic/Reykjavik'}),
    'region',
    'GB* US* CA* AU* IE* DE* CH* MX* BR* CN* IN* AE*',
  ],
  [
    'the device is abroad (Iceland), the phone is known',
    ({phone, lang}) => ({phone, lang, timeZone: 'Atlantic/Reykjavik'}),
    'phone',
    'GB* US* CA* AU* IE* DE* CH* MX* BR* CN* IN* AE*',
  ],
  [
    'a private network makes the device Singaporean, only the language is known',
    ({lang}) => ({lang, timeZone: 'Asia/Singapore'}),
    'lang',
    'lang! lang! lang! lang! lang! lang! lang! lang! lang! lang! lang! lang!',
  ],
  [
    'the device is in a country without a number here',
    ({lang}) => ({lang, timeZone: 'America/Paramaribo'}),
    'lang',
    'lang! lang! lang! lang! lang! lang! lang! lang! lang! lang! lang! lang!',
  ],
  ['nothing is known', () => ({}), 'none', 'none none none none none none none none none none none none'],
  [
    'only the device is known',
    ({timeZone}) => ({timeZone}),
    'none',
    'none none none none none none none none none none none none',
  ],
];

const shorten = ({country, contradiction, elsewhere}) =>
  contradiction ? 'lang!' : `${country ?? 'none'}${elsewhere ? '*' : ''}`;

describe('the country whose emergency number is shown', () => {
  for (const [way, facts, source, expected] of ways) {
    it(`is right for twelve clinics where ${way}`, () => {
      const decisions = Object.entries(clinics).map(([region, clinic]) => countryOf(page(facts({region, ...clinic}))));
      assert.equal(decisions.map(shorten).join(' '), expected);
      for (const decision of decisions) assert.equal(decision.source, decision.country ? source : 'none');
    });
  }

  for (const [title, facts, country] of [
    ['uk is the United Kingdom', {region: 'uk'}, 'GB'],
    ['a language tag may say UK', {lang: 'en-UK'}, 'GB'],
    ['a language tag may have an underscore', {lang: 'en_GB'}, 'GB'],
    ['a language tag may only change its case', {lang: 'en-gb', pageLanguageNow: 'en-GB'}, 'GB'],
    ['an empty region is no region', {region: ' ', lang: 'en-GB'}, 'GB'],
    ['a region without a number here does not fall back to a language', {region: 'AF', lang: 'en-US'}, undefined],
    ['a continent is no country', {lang: 'es-419'}, undefined],
    ['a country that a tag names only for its units is none', {lang: 'en-u-rg-gbzzzz'}, undefined],
    ['what is no language tag says nothing', {lang: 'english (UK)'}, undefined],
    ['an American free-phone number lets the language decide: Canada', {phone: '+1 800 555 0100', lang: 'en-CA'}, 'CA'],
    ['an American free-phone number alone is of no country', {phone: '+1 800 555 0100'}, undefined],
    ['an international free-phone number contradicts nothing', {phone: '+800 1234 5678', lang: 'en-GB'}, 'GB'],
    ['Kosovo has no time zone of its own', {lang: 'sq-XK', timeZone: 'Europe/Belgrade'}, 'XK'],
    ['a device in Jersey dials as in the United Kingdom', {lang: 'en-GB', timeZone: 'Europe/Jersey'}, 'GB'],
    ['a device in Guadeloupe dials as in France', {lang: 'fr-FR', timeZone: 'America/Guadeloupe'}, 'FR'],
    ['a device in the Antarctic contradicts nothing', {lang: 'en-NZ', timeZone: 'Antarctica/McMurdo'}, 'NZ'],
  ]) {
    it(`is ${country ?? 'unknown'}: ${title}`, () => {
      const {elsewhere, ...decision} = countryOf(page(facts));
      assert.equal(decision.country, country);
      assert.equal(decision.contradiction, undefined);
      assert.equal(elsewhere, false);
    });
  }

  it('is not told by another phone of the clinic, which may only contradict the language of the page', () => {
    const british = '+44 20 7946 0000';
    assert.equal(countryOf(page({otherPhones: [british]})).country, undefined);
    assert.equal(countryOf(page({otherPhones: [british], phone: '+353 1 555 0000'})).country, 'IE');
    assert.equal(countryOf(page({otherPhones: [british], region: 'IE'})).country, 'IE');
    assert.equal(countryOf(page({otherPhones: ['020 7946 0000', british], lang: 'en-GB'})).country, 'GB');
    const {country, contradiction} = countryOf(page({otherPhones: ['212-555-0100', british], lang: 'en-US'}));
    assert.equal(country, undefined);
    assert.deepEqual(contradiction?.between, [
      {name: 'lang', value: 'en-US'},
      {name: 'phone', value: british},
    ]);
  });

  it('names what contradicts the language of the page as it is written there', () => {
    assert.deepEqual(countryOf(page({phone: '020 7946 0000', lang: 'en_us', timeZone: 'Europe/London'})), {
      source: 'none',
      contradiction: {
        code: 'ACU-CONFIG-REGION',
        between: [
          {name: 'lang', value: 'en_us'},
          {name: 'time zone', value: 'Europe/London'},
        ],
      },
      elsewhere: false,
    });
    // The phone of a country without a number here, and one that may be of eight countries.
    for (const [phone, lang] of [
      ['+597 421 000', 'nl-NL'],
      ['+1 (888) 555-0100', 'en-GB'],
    ]) {
      assert.deepEqual(countryOf(page({phone, lang, timeZone: 'Asia/Tokyo'})), {
        source: 'none',
        contradiction: {
          code: 'ACU-CONFIG-REGION',
          between: [
            {name: 'lang', value: lang},
            {name: 'phone', value: phone},
          ],
        },
        elsewhere: false,
      });
    }
  });

  it('never depends on the language that a page is shown in, where a region or phone is known', () => {
    const tags = ['en-US', 'zh-CN', 'es-419', 'ar', 'hi-IN', undefined, '', 'x'];
    for (const known of [{region: 'GB'}, {phone: '+44 20 7946 0000'}]) {
      for (const pageLanguage of tags) {
        for (const pageLanguageNow of tags) {
          for (const translated of [true, false]) {
            assert.equal(countryOf(page({...known, pageLanguage, pageLanguageNow, translated})).country, 'GB');
          }
        }
      }
    }
  });
});

describe('the countries of a phone number', () => {
  for (const [phone, expected] of [
    ['+44 20 7946 0000', 'GB'],
    ['+44 (0)1534 000000', 'GB'],
    ['+44.1624.000000', 'GB'],
    ['+1 212 555 0100', 'US'],
    ['+12125550100', 'US'],
    ['+1 340 555 0100', 'US'],
    ['+1 416 555 0100', 'CA'],
    ['+1 (867) 555-0100', 'CA'],
    ['+1 787 555 0100', 'PR'],
    ['+1 849 555 0100', 'DO'],
    ['+1 876 555 0100', 'JM'],
    ['+1 868 555 0100', 'TT'],
    ['+1 242 555 0100', 'BS'],
    ['+1 246 555 0100', 'BB'],
    ['+1 441 555 0100', ''],
    ['+1 855 555 0100', 'US CA BB BS DO JM PR TT'],
    ['+7 495 555 00 00', 'RU'],
    ['+7 701 555 00 00', 'KZ'],
    ['+7 (6)', 'KZ'],
    ['+7 840 555 00 00', ''],
    ['+39 06 5550 0000', 'IT'],
    ['+47 79 02 00 00', 'NO'],
    ['+61 8 9164 0000', 'AU'],
    ['+262 262 00 00 00', 'FR'],
    ['+590 590 00 00 00', 'FR'],
    ['+599 9 555 0000', ''],
    ['+358 18 55500', 'FI'],
    ['+383 38 555 000', 'XK'],
    ['+381 11 555 0000', 'RS'],
    ['+852 5555 0000', 'HK'],
    ['+86 10 5555 0000', 'CN'],
    ['+886 2 5555 0000', 'TW'],
    ['+880 2 5555 0000', 'BD'],
    ['+972 2 555 0000', 'IL'],
    ['+970 2 555 0000', 'PS'],
    ['+93 20 555 0000', ''],
    ['+999 1234', ''],
    ['+800 1234 5678', undefined],
    ['+870 1234 5678', undefined],
    ['+883 1234 5678', undefined],
    ['+979 1234 5678', undefined],
    ['+', undefined],
    ['', undefined],
    [undefined, undefined],
    ['44 20 7946 0000', undefined],
    ['0044 20 7946 0000', undefined],
    ['00 44 20 7946 0000', undefined],
    ['011 44 20 7946 0000', undefined],
    ['020 7946 0000 +1', undefined],
    ['*44', undefined],
  ]) {
    it(`are ${expected || (expected === '' ? 'others' : 'unknown')}: ${phone}`, () => {
      assert.equal(countriesOfPhone(phone)?.join(' '), expected);
    });
  }
});

describe('the countries of a time zone', () => {
  for (const [zone, expected] of [
    ['Europe/London', 'GB'],
    ['Europe/Belfast', 'GB'],
    ['GB', 'GB'],
    ['Europe/Guernsey', 'GB'],
    ['Europe/Isle_of_Man', 'GB'],
    ['Asia/Calcutta', 'IN'],
    ['Asia/Kolkata', 'IN'],
    ['Europe/Kiev', 'UA'],
    ['Europe/Kyiv', 'UA'],
    ['Europe/Simferopol', 'UA RU'],
    ['Europe/Belgrade', 'RS XK'],
    ['Europe/Bratislava', 'SK'],
    ['Europe/Oslo', 'NO'],
    ['Arctic/Longyearbyen', 'NO'],
    ['Atlantic/Jan_Mayen', 'NO'],
    ['US/Eastern', 'US'],
    ['US/Samoa', 'US'],
    ['America/Indiana/Knox', 'US'],
    ['America/Indianapolis', 'US'],
    ['Pacific/Honolulu', 'US'],
    ['America/Puerto_Rico', 'PR'],
    ['America/Coral_Harbour', 'CA'],
    ['Canada/Pacific', 'CA'],
    ['America/Buenos_Aires', 'AR'],
    ['America/Argentina/Ushuaia', 'AR'],
    ['Australia/ACT', 'AU'],
    ['Australia/Lord_Howe', 'AU'],
    ['Iceland', 'IS'],
    ['Atlantic/Reykjavik', 'IS'],
    ['Hongkong', 'HK'],
    ['Asia/Urumqi', 'CN'],
    ['Asia/Saigon', 'VN'],
    ['Asia/Istanbul', 'TR'],
    ['Indian/Reunion', 'FR'],
    ['Africa/Asmera', ''],
    ['America/Paramaribo', ''],
    ['Asia/Kabul', ''],
    ['Asia/Atlantis', ''],
    ['UTC', undefined],
    ['GMT', undefined],
    ['Etc/UTC', undefined],
    ['Etc/GMT+5', undefined],
    ['Etc/Unknown', undefined],
    ['EST5EDT', undefined],
    ['CET', undefined],
    ['+01:00', undefined],
    ['Antarctica/Troll', undefined],
    ['constructor', undefined],
    ['', undefined],
    [undefined, undefined],
  ]) {
    it(`are ${expected || (expected === '' ? 'others' : 'unknown')}: ${zone}`, () => {
      assert.equal(countriesOfTimeZone(zone)?.join(' '), expected);
    });
  }

  it('agree with what this engine knows of each country that has a number', () => {
    for (const region of emergencyNumbers.keys()) {
      const locale = new Intl.Locale('und', {region});
      const zones = locale.getTimeZones?.() ?? locale.timeZones ?? [];
      for (const zone of zones.filter((name) => !name.startsWith('Antarctica/'))) {
        assert.ok(countriesOfTimeZone(zone)?.includes(region), `${region}: ${zone}`);
      }
    }
  });
});
