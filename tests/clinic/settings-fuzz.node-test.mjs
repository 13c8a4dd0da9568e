// Whatever a page says: nothing throws, every bad value is named, and only what is safe to show and to link comes through.
// FUZZ_SEED=7 tries other values; a failure prints the seed and the smallest value that fails.
import assert from 'node:assert/strict';
import process from 'node:process';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseJson, parseSettings} from '../../build/clinic/parse-settings.js';
import {attributeOf} from '../../build/clinic/settings.js';
import {telephone} from '../../build/clinic/contact-channels.js';
import {localeTags} from '../../build/localization/match-locale.js';
import {good, hasControls, jsonObject, jsonText, jsonValue, key, nasty, text} from './hostile-values.mjs';

const seed = Number(process.env.FUZZ_SEED ?? 20261124);
console.log(`Settings are fuzzed with seed ${seed}.`);

const isText = (value) => typeof value === 'string' && value.length > 0 && value.length <= 200;
const isOneOf = (value, ...options) => options.includes(value);
const everyOf = (value, test) => Array.isArray(value) && value.every(test);
const keysOf = (value) => Object.keys(value).sort().join();
const isTime = (value) => /^\d\d:\d\d$/.test(value) && value < '24:00' && value.slice(3) < '60';

/** A phone number whose address dials the digits that people read, but for a trunk zero in brackets. */
function isPhone(value) {
  const {protocol, pathname, search, hash} = new URL(telephone(value));
  const dialled = value.replace(/(?<=^(\+|00)[^(]*)\(0\)/, '').replace(/[^\d+*#]/g, '');
  return (
    /^[+#*\d(.-]/.test(value) &&
    protocol === 'tel:' &&
    decodeURIComponent(pathname) === dialled &&
    search + hash === '' &&
    dialled.replace(/\D/g, '').length >= 2
  );
}

/** An address that goes where it seems to: nothing in it is hidden, and browsers read the same scheme as people. */
function isLink(value, schemes) {
  const {protocol} = new URL(value);
  return schemes.includes(protocol) && value.toLowerCase().startsWith(protocol) && !hasControls(value);
}

function isEmail(value) {
  const {pathname, search, hash} = new URL(`mailto:${value}`);
  return decodeURIComponent(pathname) === value && search + hash === '' && /^[^\s@,;]+@[^\s@,;]+$/.test(value);
}

const languages = localeTags.map((tag) => new Intl.Locale(tag).language);

/** What the rest of the widget may rely on, for each key. */
const safe = {
  lang: (value) => isOneOf(new Intl.Locale(value.replaceAll('_', '-')).language, ...languages),
  clinicName: isText,
  clinicPhone: isPhone,
  clinicEmail: isEmail,
  bookingUrl: (value) => isLink(value, ['https:']),
  clinicLang: (value) => Intl.getCanonicalLocales(value.replaceAll('_', '-')).length === 1,
  region: (value) => /^[a-z]{2}$/i.test(value),
  emergencyNumber: (value) => isPhone(value) && /^\+?\d+$/.test(value),
  healthLine: isPhone,
  sessionStart: (value) => new Date(value).getTime() <= Date.now(),
  view: (value) => isOneOf(value, 'full', 'check', 'guidance'),
  headingLevel: (value) => isOneOf(value, '2', '3', '4'),
  colorScheme: (value) => isOneOf(value, 'light', 'dark', 'auto'),
  languages: (value) =>
    everyOf(value.trim().split(/[\s,]+/), (tag) =>
      isOneOf(new Intl.Locale(tag.replaceAll('_', '-')).language, ...languages),
    ),
  reviewedOnly: (value) => isOneOf(value, 'true', 'false'),
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

function assertSafe(settings) {
  assert.equal(Object.getPrototypeOf(settings), null);
  for (const [name, value] of Object.entries(settings)) {
    assert.ok(Object.hasOwn(safe, name), `unknown key ${name}`);
    assert.ok(safe[name](value), `${name}: ${JSON.stringify(value)}`);
  }
}

function assertNamed(problems) {
  for (const {code, path, found, expected} of problems) {
    assert.match(code, /^ACU-CONFIG-(VALUE|KEY|JSON)$/);
    assert.match(path, /^(attribute|JSON|script tag)/);
    for (const told of [path, found, expected])
      assert.ok(told !== '' && told.length < 400, `${told.length} characters`);
  }
}

const isBlank = (value) => value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
const check = (numRuns, arbitrary, property) =>
  fc.assert(fc.property(arbitrary, property), {seed, numRuns, includeErrorInReport: true});

const keys = Object.keys(safe);
const anything = fc.oneof(jsonValue, fc.anything({withBigInt: true, withDate: true, withNullPrototype: true}));
const goodLists = {
  phones: [[{name: 'Night line', number: '12'}]],
  contacts: [[{name: 'Text us', url: 'sms:12'}], []],
  'opening-hours': [[{days: ['mon'], opens: '09:30', closes: '17:00'}]],
};

describe('any value', () => {
  for (const name of keys) {
    it(`of ${name}: 1,000 are safe or named, never both, never neither`, () => {
      const fine = fc.constantFrom(...({...good, ...goodLists}[attributeOf(name)] ?? []));
      let taken = 0;
      check(1_000, fc.oneof({arbitrary: anything, weight: 9}, fine), (value) => {
        const {settings, problems} = parseSettings([{name: 'attribute', values: {[name]: value}}]);
        assertSafe(settings);
        assertNamed(problems);
        if (settings[name] !== undefined) taken += 1;
        assert.equal(Object.hasOwn(settings, name), !isBlank(value) && problems.length === 0);
      });
      // Otherwise the values would be too wild to show anything.
      assert.ok(taken > 10, `only ${taken} were fine`);
    });
  }
});

describe('any text', () => {
  for (const attribute of Object.keys(good)) {
    it(`in the attribute ${attribute}: 500 are safe or named once`, () => {
      check(500, text, (value) => {
        const {settings, problems} = parseSettings([{name: 'attribute', values: {[attribute]: value}}]);
        assertSafe(settings);
        assertNamed(problems);
        assert.equal(problems.length + Object.keys(settings).length, isBlank(value) ? 0 : 1);
        for (const {path} of problems) assert.equal(path, `attribute ${attribute}`);
      });
    });
  }

  it('that is nasty is refused by every setting that makes a link', () => {
    const links = [
      (value) => ({'booking-url': value}),
      (value) => ({'clinic-email': value}),
      (value) => ({'emergency-number': value}),
      (value) => ({contacts: [{name: 'A', url: value}]}),
    ];
    for (const value of nasty.filter((value) => !isBlank(value))) {
      for (const values of links.map((withValue) => withValue(value))) {
        const {settings, problems} = parseSettings([{name: 'JSON', values}]);
        assert.deepEqual([{...settings}, problems.length], [{}, 1], JSON.stringify(values));
      }
    }
  });

  it('that is good is taken by its setting', () => {
    for (const [attribute, values] of Object.entries(good)) {
      for (const value of values) {
        const {settings, problems} = parseSettings([{name: 'attribute', values: {[attribute]: value}}]);
        assert.deepEqual([Object.values(settings), problems], [[value], []]);
      }
    }
  });
});

describe('any JSON child', () => {
  it('3,000 texts are an object or named, and none reaches the prototype of an object', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).length;
    check(3_000, jsonText, (json) => {
      const {values, problems} = parseJson(json);
      assert.equal(Object.getPrototypeOf(values), Object.prototype);
      assertNamed(problems);
      const whole = parseSettings([{name: 'JSON', values}]);
      assertSafe(whole.settings);
      assertNamed(whole.problems);
      assert.equal(Object.getOwnPropertyNames(Object.prototype).length, before);
    });
  });

  it('1,500 objects, with others on the element and on the script tag: the first that is good wins', () => {
    check(1_500, fc.tuple(jsonObject, jsonObject, jsonObject), (texts) => {
      const names = ['attribute', 'JSON', 'script tag'];
      const sources = texts.map((json, i) => ({name: names[i], values: parseJson(json).values}));
      const together = parseSettings(sources);
      assertSafe(together.settings);
      assertNamed(together.problems);
      const apart = sources.map((source) => parseSettings([source]));
      assert.deepEqual({...together.settings}, {...apart[2].settings, ...apart[1].settings, ...apart[0].settings});
      assert.equal(
        together.problems.length,
        apart.reduce((sum, {problems}) => sum + problems.length, 0),
      );
    });
  });

  it('names a key that is no setting, whatever it is called', () => {
    const known = keys.map((name) => name.toLowerCase());
    const unknown = key.filter((name) => !known.includes(name.replace(/-/g, '').toLowerCase()));
    check(1_000, unknown, (name) => {
      const {values} = parseJson(`{${JSON.stringify(name)}: 7}`);
      const {settings, problems} = parseSettings([{name: 'JSON', values}]);
      assert.deepEqual(Object.keys(settings), []);
      assertNamed(problems);
      assert.deepEqual(
        problems.map(({code}) => code),
        ['ACU-CONFIG-KEY'],
      );
    });
  });
});
