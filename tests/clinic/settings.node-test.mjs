// What a page may say about its clinic, and what it is told about a value that cannot be used.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseSettings} from '../../build/clinic/parse-settings.js';
import {parse} from './parse.mjs';

const attributes = (values) => parse([{name: 'attribute', values}]);
const json = (values) => parse([{name: 'JSON', values}]);
const long = (length) => 'x'.repeat(length);

/** Attribute, key, and the values that are taken, each with what becomes of it where that differs. */
const good = [
  ['lang', 'lang', ['en', 'es', 'ar', 'es-419', 'es_MX', 'AR-eg', ['  es  ', 'es']]],
  ['clinic-name', 'clinicName', ['A', 'Clínica «El Sol» & Söhne', 'عيادة', '<b>', long(200), [7, '7']]],
  [
    'clinic-phone',
    'clinicPhone',
    [
      '+44 20 7946 0000',
      '(020) 7946-0000',
      '+44 (0)20 7946 0000',
      '1.800.555',
      '1'.repeat(15),
      ['  12 ', '12'],
      [112, '112'],
    ],
  ],
  ['clinic-email', 'clinicEmail', ['a@b.cd', 'first.last+tag@clinic.example.org', 'ä@ö.de']],
  [
    'booking-url',
    'bookingUrl',
    ['https://book.example/?a=1&b=2#c', 'HTTPS://EXAMPLE.ORG', ['  https://a.b ', 'https://a.b']],
  ],
  ['clinic-lang', 'clinicLang', ['es', 'en-GB', 'zh-Hant-HK', 'pt_BR', 'xh']],
  ['region', 'region', ['GB', 'gb', 'US', 'HN', 'UK']],
  ['emergency-number', 'emergencyNumber', ['15', '999', '10177', '+44999', '1'.repeat(15), [112, '112']]],
  ['health-line', 'healthLine', ['111', '0800 611 116', '#7119']],
  ['session-start', 'sessionStart', ['2020-01-31T09:30', '2020-01-31T09:30:00Z', '2020-01-31T09:30+02:00']],
  ['view', 'view', ['full', 'check', 'guidance', [' full ', 'full']]],
  ['heading-level', 'headingLevel', ['2', '3', '4', [3, '3']]],
  ['color-scheme', 'colorScheme', ['light', 'dark', 'auto']],
  ['languages', 'languages', ['en', 'en es', 'es-MX, ar', 'zh_HK EN']],
  ['reviewed-only', 'reviewedOnly', ['true', 'false', [true, 'true'], [false, 'false']]],
  ['share-reasons', 'shareReasons', ['true', 'false', [true, 'true'], [false, 'false']]],
];

const notTexts = [{}, [], ['GB'], () => 'GB', Symbol('GB'), 1n, {toString: () => 'GB'}];
const notPhones = [
  'call us',
  '1',
  '(1)',
  '--',
  '+',
  '020 CALL',
  '+44+20',
  '٠١٢٣',
  'tel:999',
  '999;ext=1',
  true,
  '1'.repeat(16),
  '020 7946 0000 / 020 7946 0001',
];
const notHttps = [
  ...['https:foo', 'https:/foo'],
  ...['javascript:alert(1)', 'JavaScript:alert(1)', 'java\tscript:alert(1)', ' javascript:alert(1)'],
  ...['data:text/html,<script>', 'vbscript:x', 'http://example.org', 'ftp://example.org', 'blob:https://a.b/c'],
  ...['//example.org', '/book', 'example.org', 'https://', 'about:blank', 'tel:999', 7],
];

/** Attribute and the values that are refused. */
const bad = {
  lang: ['cy', 'zh-Latn', 'ar-Latn', 'und', 'es!', '*', 7],
  'clinic-name': [long(201)],
  'clinic-phone': notPhones,
  'clinic-email': ['a@b', 'a.b.cd', 'a@b.cd, c@d.ef', 'a b@c.de', '<a@b.cd>', 'a@b.cd?subject=x', '@b.cd', 'a@b.', 7],
  'booking-url': notHttps,
  'clinic-lang': ['english language', '*', 'und', 'e', 7],
  region: ['XX', 'UKR', 'GBR', '419', 'Great Britain', 7],
  'emergency-number': [...notPhones, '112 or 999', '1-1-2', '#112', '112 '.repeat(2)],
  'health-line': notPhones,
  'session-start': [
    '2020-01-31',
    '31.1.2026 09:30',
    '2026-13-01T09:30',
    '9999-01-01T00:00',
    'yesterday',
    1767225600000,
  ],
  view: ['FULL', 'leaflet', 'true', 7],
  'heading-level': ['1', '5', '2.0', 'h2', 22, true],
  'color-scheme': ['Dark', 'light dark', 'none', 1],
  languages: ['cy', 'en cy', 'en;es', 'all', 7],
  'reviewed-only': ['yes', 'TRUE', '1', 1],
  'share-reasons': ['yes', 'TRUE', '1', 1],
};

describe('an attribute', () => {
  for (const [attribute, key, values] of good) {
    it(`${attribute} is taken`, () => {
      for (const value of values) {
        const [written, taken] = Array.isArray(value) ? value : [value, value];
        assert.deepEqual(attributes({[attribute]: written}), {settings: {[key]: taken}, problems: []});
      }
    });
  }

  for (const [attribute, values] of Object.entries(bad)) {
    it(`${attribute} is refused, and named once with what was found and what is expected`, () => {
      for (const value of [...values, ...notTexts]) {
        const {settings, problems} = attributes({[attribute]: value});
        assert.deepEqual(settings, {}, String(value));
        assert.equal(problems.length, 1);
        const [{code, path, found, expected}] = problems;
        assert.deepEqual([code, path], ['ACU-CONFIG-VALUE', `attribute ${attribute}`]);
        if (typeof value === 'string' && value.length < 70) assert.equal(found, JSON.stringify(value));
        assert.ok(found.length <= 80);
        assert.match(expected, /^(a|an|one|1 to|full|2|light|true)\b/);
      }
    });
  }

  it('that holds a script instead of an address is named in full', () => {
    assert.deepEqual(attributes({'booking-url': 'javascript:alert(1)'}), {
      settings: {},
      problems: [
        {
          code: 'ACU-CONFIG-VALUE',
          path: 'attribute booking-url',
          found: '"javascript:alert(1)"',
          expected: 'an address that starts with https://',
        },
      ],
    });
  });

  it('with a long bad value is named with its start', () => {
    const {problems} = attributes({region: 'x'.repeat(100)});
    assert.equal(problems[0].found, `"${'x'.repeat(78)}…`);
  });

  it('that does not exist is named, with those that do', () => {
    const {settings, problems} = attributes({'clinic-fax': '123'});
    assert.deepEqual(settings, {});
    assert.deepEqual(
      [problems[0].code, problems[0].path, problems[0].found],
      ['ACU-CONFIG-KEY', 'attribute clinic-fax', '"123"'],
    );
    assert.match(problems[0].expected, /\bclinic-phone, clinic-email, booking-url\b/);
  });

  it('that is named like something every object has is unknown too', () => {
    const values = JSON.parse(
      '{"__proto__": {"clinicPhone": "999"}, "constructor": "x", "toString": "x", "hasOwnProperty": "x"}',
    );
    const {settings, problems} = json(values);
    assert.deepEqual(Object.keys(settings), []);
    assert.equal(settings.clinicPhone, undefined);
    assert.equal(problems.length, 4);
  });

  it('that a page has added to every object is not read', () => {
    const added = {region: 'US', phones: [], name: 'A', number: '999'};
    Object.assign(Object.prototype, added);
    try {
      const {settings, problems} = parseSettings([{name: 'JSON', values: {'clinic-name': 'B', phones: [{}]}}]);
      assert.equal(settings.clinicName, 'B');
      assert.equal(settings.region, undefined);
      assert.equal(settings.phones, undefined);
      assert.deepEqual(
        problems.map(({path, found}) => [path, found]),
        [
          ['JSON phones.0.name', 'undefined'],
          ['JSON phones.0.number', 'undefined'],
        ],
      );
    } finally {
      for (const key of Object.keys(added)) delete Object.prototype[key];
    }
  });

  it('that is empty or missing counts as not set, silently', () => {
    for (const value of ['', '  ', null, undefined]) {
      assert.deepEqual(attributes({'clinic-phone': value, region: value}), {settings: {}, problems: []});
    }
  });
});

describe('precedence', () => {
  const three = (attribute, inJson, onScript) =>
    parse([
      {name: 'attribute', values: {'clinic-phone': attribute}},
      {name: 'JSON', values: {clinicPhone: inJson}},
      {name: 'script tag', values: {'clinic-phone': onScript}},
    ]);

  it('is attribute, then JSON, then script tag', () => {
    assert.equal(three('11', '22', '33').settings.clinicPhone, '11');
    assert.equal(three(undefined, '22', '33').settings.clinicPhone, '22');
    assert.equal(three('', '', '33').settings.clinicPhone, '33');
  });

  it('falls back past each bad value, and names it', () => {
    const {settings, problems} = three('call', 'us', '33');
    assert.equal(settings.clinicPhone, '33');
    assert.deepEqual(
      problems.map(({found}) => found),
      ['"call"', '"us"'],
    );
    assert.deepEqual(three('call', '22', '33').settings, {clinicPhone: '22'});
    assert.deepEqual(three('call', 'us', 'now').settings, {});
  });

  it('names a bad value even where an earlier one is good', () => {
    const {settings, problems} = three('11', '22', 'call');
    assert.equal(settings.clinicPhone, '11');
    assert.deepEqual(
      problems.map(({path}) => path),
      ['script tag clinic-phone'],
    );
  });

  it('mixes what different places say about different things', () => {
    const {settings} = parse([
      {name: 'attribute', values: {region: 'GB'}},
      {name: 'script tag', values: {'clinic-name': 'A', region: 'US'}},
    ]);
    assert.deepEqual(settings, {region: 'GB', clinicName: 'A'});
  });
});
