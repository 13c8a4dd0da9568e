// The store belongs to the whole site, and to whoever writes scripts for it: nothing in it may throw or be half believed.
// FUZZ_SEED=7 tries other texts; a failure prints the seed and the smallest text that fails.
import assert from 'node:assert/strict';
import process from 'node:process';
import {afterEach, describe, it} from 'node:test';
import fc from 'fast-check';
import {canRemember, forget, recall, remember} from '../../build/follow-up/storage.js';
import {jsonText, nasty} from '../clinic/hostile-values.mjs';

const seed = Number(process.env.FUZZ_SEED ?? 20261126);
console.log(`Stored texts are fuzzed with seed ${seed}.`);

const KEY = 'acu-aftercare-check';
const VERSION = '2026.11';
const hour = 3_600_000;
const now = Date.UTC(2026, 10, 26, 12);

const own = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
const giveStore = (descriptor) =>
  Object.defineProperty(globalThis, 'localStorage', {configurable: true, ...descriptor});

/** A store as browsers have it, in which functions can be replaced. */
function useStore(content = {}, replaced = {}) {
  const items = new Map(Object.entries(content));
  const store = {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, String(value)),
    removeItem: (key) => void items.delete(key),
    ...replaced,
  };
  giveStore({value: store});
  return {text: () => items.get(KEY), keys: () => [...items.keys()]};
}

afterEach(() => {
  delete globalThis.localStorage;
  if (own) Object.defineProperty(globalThis, 'localStorage', own);
});

const refuse = () => {
  throw new Error('SecurityError');
};

const soreness = {'pain-trend': ['same'], 'pain-kind': ['ache', 'cramp']};
const better = {'pain-trend': ['better'], 'personal-risks': ['none']};
const yesterday = {at: now - 24 * hour, answers: soreness};
const today = {at: now - hour, answers: better};

/** Every code there is. */
const everything = {
  'danger-signs': [
    ...['breathing', 'chest-pain', 'stroke-signs', 'very-ill', 'face-swelling', 'bleeding', 'none', 'not-sure'],
  ],
  'nerve-signs': ['saddle-numbness', 'bladder-bowel', 'weakness', 'numbness', 'both-legs', 'none', 'not-sure'],
  'time-since-session': ['under-48h', '48h-to-72h', '3-to-7-days', '7-days-or-more', 'not-sure'],
  'pain-trend': ['better', 'same', 'worse', 'came-back', 'not-sure'],
  'pain-kind': ['ache', 'cramp', 'sharp', 'electric', 'tingling', 'strong', 'severe', 'none', 'not-sure'],
  'pain-place': ['needle-sites', 'upper-back', 'down-limb', 'elsewhere', 'none', 'not-sure'],
  'skin-signs': [
    ...['hot-skin', 'pus', 'red-spot', 'growing-bruise', 'large-bruise', 'small-bruise', 'itchy-rash'],
    ...['rash-elsewhere', 'burn', 'large-burn', 'needle-left-in', 'needle-found', 'none', 'not-sure'],
  ],
  'other-signs': [
    ...['fever', 'headache', 'dizzy-or-sick', 'heartbeat', 'blood-in-pee', 'swollen-leg', 'sign-gone'],
    ...['none', 'not-sure'],
  ],
  'personal-risks': [
    ...['blood-thinners', 'weak-immunity', 'pregnant', 'pregnancy-warning', 'cancer-signs'],
    ...['fall-or-weak-bones', 'implant-with-current', 'unclean-needles', 'none', 'not-sure'],
  ],
};

const stored = (value) => JSON.stringify({version: 1, contentVersion: VERSION, checks: [yesterday], ...value});

describe('what is remembered', () => {
  it('comes back as it was', () => {
    useStore();
    assert.equal(remember([yesterday, today], now, VERSION), true);
    assert.deepEqual(recall(now, VERSION), {checks: [yesterday, today], expired: false});
  });

  it('is one text under one name, in this form', () => {
    const store = useStore();
    remember([{at: 1_700_000_000_000, answers: {'pain-kind': ['cramp', 'ache']}}], 1_700_000_000_001, VERSION);
    assert.deepEqual(store.keys(), ['acu-aftercare-check']);
    assert.equal(
      store.text(),
      '{"version":1,"contentVersion":"2026.11","checks":[{"at":1700000000000,"answers":{"pain-kind":["ache","cramp"]}}]}',
    );
  });

  it('holds no more than moments and answers', () => {
    const store = useStore();
    const more = {...yesterday, clinic: 'Millrace', answers: {...soreness, note: ['I live in Bath']}};
    assert.equal(remember([more], now, VERSION), true);
    assert.equal(store.text(), stored({}));
  });

  it('is the last ten checks', () => {
    useStore();
    const checks = [...Array(12).keys()].map((index) => ({at: now - (12 - index) * hour, answers: soreness}));
    assert.equal(remember(checks, now, VERSION), true);
    const kept = recall(now, VERSION).checks;
    assert.deepEqual([kept.length, kept[0].at, kept[9].at], [10, now - 10 * hour, now - hour]);
  });

  it('is nothing at first, and without a word', () => {
    useStore();
    assert.deepEqual(recall(now, VERSION), {checks: []});
  });

  it('is gone when forgotten, and only that', () => {
    const store = useStore({[KEY]: stored({}), basket: '3 needles'});
    forget();
    assert.deepEqual(store.keys(), ['basket']);
    assert.deepEqual(recall(now, VERSION), {checks: []});
  });

  it('may have the largest size that answers can have', () => {
    useStore();
    const checks = [...Array(10).keys()].map((index) => ({at: now - 10 + index, answers: everything}));
    assert.equal(remember(checks, now, VERSION), true);
    assert.deepEqual(recall(now, VERSION).checks, checks);
  });
});

describe('after seven days', () => {
  const old = {at: now - 7 * 24 * hour, answers: soreness};
  const notYet = {at: now - 7 * 24 * hour + 1, answers: soreness};

  it('a check is gone, also from the store; a moment before it is not', () => {
    const store = useStore({[KEY]: stored({checks: [old, notYet, today]})});
    assert.deepEqual(recall(now, VERSION), {checks: [notYet, today], expired: false});
    assert.equal(store.text(), stored({checks: [notYet, today]}));
  });

  it('the last check takes the store with it, and that is said', () => {
    const store = useStore({[KEY]: stored({checks: [old]})});
    assert.deepEqual(recall(now, VERSION), {checks: [], expired: true});
    assert.deepEqual(store.keys(), []);
  });

  it('a check is not remembered again', () => {
    const store = useStore();
    remember([old, today], now, VERSION);
    assert.equal(store.text(), stored({checks: [today]}));
    assert.equal(remember([old], now, VERSION), true);
    assert.deepEqual(store.keys(), []);
  });
});

describe('checks of other questions than those of now', () => {
  for (const contentVersion of ['2025.01', '2026.11.2']) {
    it(`such as of ${contentVersion} are dropped without an error, and that is said`, () => {
      const store = useStore({[KEY]: stored({contentVersion})});
      assert.deepEqual(recall(now, VERSION), {checks: [], outdated: true});
      assert.deepEqual(store.keys(), []);
      assert.deepEqual(recall(now, VERSION), {checks: []});
    });
  }
});

describe('what is in the store is dropped as a whole, and named,', () => {
  const check = (at, answers = soreness) => ({at, answers});
  const written = 'expected the JSON that was written there';
  const moment = 'expected a moment that has passed';
  const known = 'expected questions and answers';
  const form = 'expected {"version", "contentVersion", "checks"}';
  const order = 'expected 1 to 20, each later than the one before';
  for (const [name, text, problem] of [
    ['if it is empty', '', `: found another string, ${written}`],
    ['if it is no JSON', '{"version":1,', `: found another string, ${written}`],
    ['if it is nothing', 'null', `: found object, ${form}`],
    ['if it is an empty text in JSON', '""', `: found "", ${form}`],
    ['if it is a number', '7', `: found 7, ${form}`],
    ['if it is a list', '[]', '.version: found undefined, expected 1'],
    ['if it is of another version', stored({version: 2}), '.version: found 2, expected 1'],
    ['if it is of a version in words', stored({version: '1'}), '.version: found "1", expected 1'],
    [
      'if its content has no version',
      stored({contentVersion: 'new'}),
      '.contentVersion: found "new", expected 2026.11',
    ],
    ['if it holds no list', stored({checks: {}}), '.checks: found object, expected a list of checks'],
    ['if a check is none', stored({checks: [null]}), '.checks.0: found object, expected {"at", "answers"}'],
    ['if a moment is not whole', stored({checks: [check(now - 0.5)]}), `.checks.0.at: found ${now - 0.5}, ${moment}`],
    ['if a moment is negative', stored({checks: [check(-1)]}), `.checks.0.at: found -1, ${moment}`],
    ['if a moment is text', stored({checks: [check(String(now))]}), `.checks.0.at: found "${now}", ${moment}`],
    ['if a moment is no text of a number', stored({checks: [check('now')]}), `.checks.0.at: found "now", ${moment}`],
    ['if a moment is missing', stored({checks: [{answers: {}}]}), `.checks.0.at: found undefined, ${moment}`],
    [
      'if a moment is infinite',
      stored({}).replace(String(yesterday.at), '1e999'),
      `.checks.0.at: found null, ${moment}`,
    ],
    [
      'if a moment is more than five minutes ahead',
      stored({checks: [check(now + 300_001)]}),
      `.checks.0.at: found ${now + 300_001}, ${moment}`,
    ],
    ['if the list is empty', stored({checks: []}), `.checks: found object, ${order}`],
    ['if moments are out of order', stored({checks: [today, yesterday]}), `.checks: found object, ${order}`],
    ['if a moment is there twice', stored({checks: [today, today]}), `.checks: found object, ${order}`],
    [
      'if there are more than 20 checks',
      stored({checks: [...Array(21).keys()].map((index) => check(now - 21 + index))}),
      `.checks: found object, ${order}`,
    ],
    ['if it is too long', `${stored({})}${' '.repeat(20_000)}`, `: found another string, ${written}`],
    ['without a look if it is too long', stored({version: 'x'.repeat(20_000)}), `: found another string, ${written}`],
    ['if answers are a list', stored({checks: [check(1, [])]}), `.checks.0.answers: found object, ${known}`],
    ['if answers are missing', stored({checks: [{at: 1}]}), `.checks.0.answers: found undefined, ${known}`],
    [
      'if a question is unknown',
      stored({checks: [check(1, {mood: ['none']})]}),
      `.checks.0.answers: found object, ${known}`,
    ],
    [
      'if a code is unknown, though others are not',
      stored({checks: [yesterday, check(now, {'pain-kind': ['ache', 'dull']})]}),
      `.checks.1.answers: found object, ${known}`,
    ],
    [
      'if codes are no list',
      stored({checks: [check(1, {'pain-trend': 'better'})]}),
      `.checks.0.answers: found object, ${known}`,
    ],
    [
      'if a question has no code',
      stored({checks: [check(1, {'pain-trend': []})]}),
      `.checks.0.answers: found object, ${known}`,
    ],
    [
      'if a code is doubled',
      stored({checks: [check(1, {'pain-kind': ['ache', 'ache']})]}),
      `: found another string, ${written}`,
    ],
    ['if there is more than was written', stored({note: 'Bath'}), `: found another string, ${written}`],
    [
      'if a check has more than was written',
      stored({checks: [{...today, note: 'Bath'}]}),
      `: found another string, ${written}`,
    ],
    [
      'if it names a prototype',
      stored({}).replace('{', '{"__proto__":{"checks":[]},'),
      `: found another string, ${written}`,
    ],
    [
      'if a check names a prototype',
      stored({}).replace('{"at"', '{"__proto__":{"at":1},"at"'),
      `: found another string, ${written}`,
    ],
    [
      'if answers name a prototype',
      stored({}).replace('"answers":{', '"answers":{"__proto__":{"pain-place":["none"]},'),
      `.checks.0.answers: found object, ${known}`,
    ],
    ['if a key is there twice', stored({}).replace('{', '{"version":1,'), `: found another string, ${written}`],
  ]) {
    it(name, () => {
      const store = useStore({[KEY]: text, basket: '3 needles'});
      assert.deepEqual(recall(now, VERSION), {checks: [], problem: `acu-aftercare-check${problem}`});
      assert.deepEqual(store.keys(), ['basket']);
      assert.deepEqual(recall(now, VERSION), {checks: []});
    });
  }

  it('and a long one is not repeated in full', () => {
    useStore({[KEY]: stored({version: 'x'.repeat(10_000)})});
    assert.equal(recall(now, VERSION).problem, `acu-aftercare-check.version: found "${'x'.repeat(79)}, expected 1`);
  });

  it('but not for a clock that was five minutes ahead', () => {
    useStore({[KEY]: stored({checks: [{at: now + 300_000, answers: soreness}]})});
    assert.deepEqual(recall(now, VERSION).checks, [{at: now + 300_000, answers: soreness}]);
  });

  it('nor for 20 checks', () => {
    const checks = [...Array(20).keys()].map((index) => ({at: now - 20 + index, answers: {}}));
    useStore({[KEY]: stored({checks})});
    assert.deepEqual(recall(now, VERSION).checks, checks);
  });
});

describe('a store that is not one', () => {
  const nothing = () => {
    assert.equal(canRemember(), false);
    assert.deepEqual(recall(now, VERSION), {checks: []});
    assert.equal(remember([today], now, VERSION), false);
    forget();
  };

  it('because there is none remembers nothing', () => {
    delete globalThis.localStorage;
    nothing();
  });

  it('because it is null, as in some apps, remembers nothing', () => {
    giveStore({value: null});
    nothing();
  });

  it('because looking at it throws, as in a sandbox, remembers nothing', () => {
    giveStore({get: refuse});
    nothing();
  });

  it('because nothing can be read remembers nothing', () => {
    useStore({}, {getItem: refuse});
    nothing();
  });

  it('because nothing can be written says so, and what was kept before can be read and forgotten', () => {
    const store = useStore({[KEY]: stored({})}, {setItem: refuse});
    assert.equal(remember([yesterday, today], now, VERSION), false);
    assert.deepEqual(recall(now, VERSION).checks, [yesterday]);
    forget();
    assert.deepEqual(store.keys(), []);
  });

  it('because it loses what it is given says so', () => {
    useStore({}, {setItem: () => undefined});
    assert.equal(remember([today], now, VERSION), false);
  });

  it('because nothing can be removed still throws nothing', () => {
    useStore({[KEY]: '?'}, {removeItem: refuse});
    assert.deepEqual(recall(now, VERSION).checks, []);
    forget();
  });

  it('because it gives back what is no text is refused', () => {
    const trap = {};
    for (const name of ['length', 'toString', 'toJSON', 'version']) Object.defineProperty(trap, name, {get: refuse});
    for (const [value, type] of [
      [trap, 'object'],
      [refuse, 'function'],
      [{version: 1, contentVersion: VERSION, checks: [yesterday]}, 'object'],
      [7, 'number'],
    ]) {
      useStore({}, {getItem: () => value});
      const problem = `acu-aftercare-check: found another ${type}, expected the JSON that was written there`;
      assert.deepEqual(recall(now, VERSION), {checks: [], problem});
    }
  });
});

describe('whether the device can remember', () => {
  it('is found out without writing', () => {
    const store = useStore({[KEY]: stored({})}, {setItem: refuse, removeItem: refuse});
    assert.equal(canRemember(), true);
    assert.deepEqual([store.keys(), store.text()], [[KEY], stored({})]);
  });
});

describe('remembering', () => {
  it('refuses what it could not read again, and keeps what was there', () => {
    const store = useStore({[KEY]: stored({})});
    assert.equal(remember([today, yesterday], now, VERSION), false);
    assert.equal(remember([{at: now - 0.5, answers: soreness}], now, VERSION), false);
    assert.equal(remember([{at: now + hour, answers: soreness}], now, VERSION), false);
    assert.equal(store.text(), stored({}));
  });

  it('refuses on a page that changed how JSON is written, as an old library did', () => {
    const store = useStore();
    Array.prototype.toJSON = function () {
      return `[${this.join()}]`;
    };
    try {
      assert.equal(remember([today], now, VERSION), false);
    } finally {
      delete Array.prototype.toJSON;
    }
    assert.deepEqual(store.keys(), []);
  });

  it('refuses on a page where writing JSON throws', () => {
    useStore();
    Array.prototype.toJSON = refuse;
    try {
      assert.equal(remember([today], now, VERSION), false);
    } finally {
      delete Array.prototype.toJSON;
    }
  });

  it('takes nothing from a prototype that a page changed', () => {
    useStore({[KEY]: '{"version":1,"contentVersion":"2026.11"}'});
    Object.prototype.checks = [today];
    try {
      assert.deepEqual(Object.keys(recall(now, VERSION)), ['checks', 'problem']);
    } finally {
      delete Object.prototype.checks;
    }
  });
});

describe('any text in the store', () => {
  const codes = fc.oneof(
    {arbitrary: fc.subarray(['better', 'same', 'worse', 'ache', 'not-sure', 'none']), weight: 4},
    fc.constantFrom(...nasty, null, {}),
  );
  const question = fc.constantFrom('pain-trend', 'pain-kind', 'personal-risks', 'mood', '__proto__', 'length');
  const moment = fc.oneof(
    {arbitrary: fc.integer({min: now - 8 * 24 * hour, max: now + 400_000}), weight: 8},
    fc.double(),
    fc.constantFrom('1', null, -1, 1e300),
  );
  const answers = fc
    .array(fc.tuple(question, codes), {maxLength: 3})
    .map((entries) => `{${entries.map((entry) => entry.map((part) => JSON.stringify(part)).join(':')).join()}}`);
  const checkText = fc.tuple(moment, answers).map(([at, given]) => `{"at":${JSON.stringify(at)},"answers":${given}}`);
  const soundAnswers = fc.record({
    'pain-trend': fc.constantFrom(['better'], ['same'], ['not-sure']),
    'personal-risks': fc.constantFrom(['none'], ['pregnant', 'cancer-signs']),
  });
  const soundChecks = fc
    .uniqueArray(fc.integer({min: now - 8 * 24 * hour, max: now}), {maxLength: 22})
    .chain((ats) =>
      fc.tuple(...ats.sort((a, b) => a - b).map((at) => fc.record({at: fc.constant(at), answers: soundAnswers}))),
    );
  const sound = soundChecks.map((checks) => stored({checks}));
  const text = fc.oneof(
    {arbitrary: sound, weight: 3},
    {
      arbitrary: fc
        .array(checkText, {maxLength: 3})
        .map((checks) => stored({checks: 0}).replace(':0', `:[${checks.join()}]`)),
      weight: 4,
    },
    fc
      .tuple(sound, fc.nat(400), fc.constantFrom('', '"', '}', '9', ...nasty), fc.nat(3))
      .map(([whole, at, middle, cut]) => whole.slice(0, at) + middle + whole.slice(at + cut)),
    jsonText,
  );

  it('4,000 texts: either every check is one that could have been remembered, or none is there and why is said', () => {
    let used = 0;
    fc.assert(
      fc.property(text, (content) => {
        const store = useStore({[KEY]: content});
        const {checks, problem, expired} = recall(now, VERSION);
        if (checks.length > 0) {
          used += 1;
          assert.equal(problem, undefined);
          assert.ok(checks.length <= 20);
          assert.ok(checks.every(({at}) => Number.isInteger(at) && at > now - 7 * 24 * hour && at <= now + 300_000));
          assert.ok(checks.every(({at}, index) => index === 0 || at > checks[index - 1].at));
          const given = checks.flatMap((check) => Object.entries(check.answers));
          for (const [id, codes] of given) {
            assert.match(id, /^(pain-trend|pain-kind|personal-risks)$/);
            assert.ok(codes.length > 0 && codes.every((code) => typeof code === 'string' && !nasty.includes(code)));
          }
          assert.equal(remember(checks, now, VERSION), true);
          assert.deepEqual(recall(now, VERSION).checks, checks.slice(-10));
        } else {
          assert.deepEqual(store.keys(), []);
          assert.ok(expired === true || /^acu-aftercare-check.*: found [^]+, expected /.test(problem));
        }
      }),
      {seed, numRuns: 4_000, includeErrorInReport: true},
    );
    // Otherwise the texts would be too wild to show anything.
    assert.ok(used > 400, `only ${used} could be used`);
  });
});
