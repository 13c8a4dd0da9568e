// Whatever a page says: nothing throws, and only what is safe to show and to link comes through.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseClinic, parseJson} from '../../build/clinic/config.js';
import {seededRandom} from '../triage/seeded-random.mjs';

const isText = (value) => typeof value === 'string' && value.length > 0 && value.length <= 200;
const isPhone = (value) => typeof value === 'string' && /^[+#*\d]?[\d\s()./-]+$/.test(value) && /\d.*\d/s.test(value);
const isLink = (value, schemes) => typeof value === 'string' && schemes.includes(new URL(value).protocol);
const isTime = (value) => /^\d\d:\d\d$/.test(value) && value < '24:00' && value.slice(3) < '60';
const isOneOf = (value, ...options) => options.includes(value);
const everyOf = (value, test) => Array.isArray(value) && value.every(test);
const keysOf = (value) => Object.keys(value).sort().join();

/** What the rest of the widget may rely on, for each key. */
const safe = {
  lang: (value) => isOneOf(value.trim().slice(0, 2).toLowerCase(), 'en', 'es', 'ar'),
  clinicName: isText,
  clinicPhone: isPhone,
  clinicEmail: (value) => /^[^\s@]+@[^\s@]+$/.test(value) && !/[<>"?&]/.test(value),
  bookingUrl: (value) => isLink(value, ['https:']),
  clinicLang: (value) => Intl.getCanonicalLocales(value.replace('_', '-')).length === 1,
  region: (value) => /^[a-z]{2}$/i.test(value),
  emergencyNumber: isPhone,
  healthLine: isPhone,
  sessionStart: (value) => new Date(value).getTime() <= Date.now(),
  view: (value) => isOneOf(value, 'full', 'check', 'guidance'),
  headingLevel: (value) => isOneOf(value, '2', '3', '4'),
  colorScheme: (value) => isOneOf(value, 'light', 'dark', 'auto'),
  shareReasons: (value) => isOneOf(value, 'true', 'false'),
  phones: (value) => everyOf(value, (one) => keysOf(one) === 'name,number' && isText(one.name) && isPhone(one.number)),
  contacts: (value) =>
    everyOf(
      value,
      (one) => keysOf(one) === 'name,url' && isText(one.name) && isLink(one.url, ['https:', 'tel:', 'mailto:', 'sms:']),
    ),
  openingHours: (value) =>
    everyOf(
      value,
      ({days, opens, closes}) =>
        everyOf(days, (day) => isOneOf(day, 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun')) &&
        isTime(opens) &&
        isTime(closes),
    ),
};

const fragments = [
  ...[
    'https:',
    'https://example.org/',
    'http:',
    'javascript:',
    'data:',
    'tel:',
    'mailto:',
    'sms:',
    '//',
    'example.org',
    'a@b.cd',
    '?',
    '&',
    '#',
  ],
  ...[
    'en',
    'es',
    'ar',
    'fr',
    '-',
    '_',
    '419',
    'GB',
    'US',
    'und',
    'Latn',
    'x-y',
    '+44',
    '20',
    '7946',
    '(',
    ')',
    ' ',
    '.',
  ],
  ...[
    '2020-01-31T09:30',
    '2020-01-31',
    'T',
    '09:30',
    'Z',
    '25:61',
    'full',
    'check',
    'guidance',
    '2',
    '3',
    '4',
    'light',
    'dark',
    'auto',
  ],
  ...['true', 'false', 'mon', 'sun', '<script>', '"', '\n', '\t', '\0', '\u202e', '😀', 'ع', '__proto__', 'null', ''],
];
const keys = Object.keys(safe);
const names = [
  ...keys,
  'clinic-phone',
  'booking-url',
  '__proto__',
  'constructor',
  'name',
  'number',
  'url',
  'days',
  'opens',
  'closes',
];

function randomValues(seed) {
  const random = seededRandom(seed);
  const below = (limit) => Math.floor(random() * limit);
  const pick = (list) => list[below(list.length)];
  const text = () => Array.from({length: 1 + below(4)}, () => pick(fragments)).join('');
  const entry = () => ({
    [pick(['name', 'days'])]: value(2),
    ...{name: text(), number: pick(['12', text()]), url: `${pick(fragments)}${text()}`},
    ...{days: [pick(['mon', text()])], opens: pick(['09:30', text()]), closes: pick(['17:00', text()])},
  });
  const value = (depth) =>
    pick([
      ...[text, text, text, () => pick(fragments), () => below(10_000), () => random() * 1e9, () => random() < 0.5],
      ...[() => null, () => undefined, () => NaN, () => 10n, () => Symbol('x'), () => () => 'x', () => new Date(0)],
      () => (depth > 3 ? [] : Array.from({length: below(4)}, () => value(depth + 1))),
      () =>
        depth > 3 ? {} : Object.fromEntries(Array.from({length: below(4)}, () => [pick(names), value(depth + 1)])),
      () => Array.from({length: below(3)}, entry),
      () => 'x'.repeat(below(400)),
    ])();
  return {key: () => pick(names), value: () => value(0), text};
}

function assertSafe(clinic) {
  for (const [key, value] of Object.entries(clinic)) {
    assert.ok(Object.hasOwn(safe, key), `unknown key ${key}`);
    assert.ok(safe[key](value), `${key}: ${JSON.stringify(value)}`);
  }
}

function assertNamed(problems) {
  for (const {code, path, found, expected} of problems) {
    assert.match(code, /^ACU-CONFIG-(VALUE|KEY|JSON)$/);
    assert.match(path, /^(attribute|JSON|script tag)/);
    for (const text of [found, expected]) assert.ok(typeof text === 'string' && text !== '' && text.length < 500);
  }
}

describe('random values', () => {
  it('60,000 of them, for every key: never throw, and only what is safe comes through', () => {
    const {value} = randomValues(1);
    const taken = new Set();
    for (let i = 0; i < 60_000; i++) {
      const [key, found] = [keys[i % keys.length], value()];
      const {clinic, problems} = parseClinic([{name: 'attribute', values: {[key]: found}}]);
      assertSafe(clinic);
      assertNamed(problems);
      if (clinic[key] !== undefined) taken.add(key);
      const blank = typeof found === 'string' && found.trim() === '';
      const unset = found === undefined || found === null || blank;
      assert.equal(Object.hasOwn(clinic, key), !unset && problems.length === 0);
    }
    // Otherwise the values would be too wild to show anything.
    assert.deepEqual([...taken].sort(), [...keys].sort());
  });

  it('in three places at once, under any name', () => {
    const {key, value} = randomValues(2);
    const some = () => Object.fromEntries(Array.from({length: 5}, () => [key(), value()]));
    for (let i = 0; i < 3_000; i++) {
      const {clinic, problems} = parseClinic([
        {name: 'attribute', values: some()},
        {name: 'JSON', values: some()},
        {name: 'script tag', values: some()},
      ]);
      assertSafe(clinic);
      assertNamed(problems);
    }
  });

  it('as JSON text, whole or cut off', () => {
    const {value, text} = randomValues(3);
    const random = seededRandom(4);
    for (let i = 0; i < 3_000; i++) {
      let whole = text();
      try {
        whole = JSON.stringify({a: value()});
      } catch {
        // A big integer, which JSON cannot hold.
      }
      const {values, problems} = parseJson(whole.slice(0, Math.ceil(random() * whole.length * 1.5)));
      assert.equal(Object.getPrototypeOf(values), Object.prototype);
      assert.ok(problems.length <= 1);
    }
  });
});
