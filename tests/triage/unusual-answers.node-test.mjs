// Clinical reference, P3 and P5: whatever is missing or not understood is never taken for "no".
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {signsIn, sortAnswers, validCodes} from '../../build/triage/answers.js';
import {assess} from '../../build/triage/assess.js';
import {usualSoreness} from './usual-soreness.mjs';

/** What doubt about one question, and nothing else, calls for (P2). */
const doubt = {
  'danger-signs': ['emergency', ['danger-sign']],
  'nerve-signs': ['emergency', ['nerve-sign']],
  'time-since-session': ['contact-practitioner', ['no-better-after-72h']],
  'pain-trend': ['keep-watching', ['getting-worse']],
  'pain-kind': ['contact-practitioner', ['electric-pain', 'sharp-pain-not-easing']],
  'pain-place': ['contact-practitioner', ['pain-down-limb']],
  'skin-signs': ['medical-help-today', ['infection-sign']],
  'other-signs': ['medical-help-today', ['infection-sign']],
  'personal-risks': ['keep-watching', ['personal-risk']],
};

const without = (question) => Object.fromEntries(Object.entries(usualSoreness).filter(([id]) => id !== question));

function throwingProxy(target) {
  const trap = () => {
    throw new Error('a trap');
  };
  return new Proxy(target, {get: trap, has: trap, ownKeys: trap, getOwnPropertyDescriptor: trap});
}

function revoked(target) {
  const {proxy, revoke} = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

/** Named values that are no list of codes of any question. */
const noCodes = {
  undefined,
  null: null,
  'an empty list': [],
  'a text instead of a list': 'none',
  'a number': 7,
  true: true,
  'a function': () => ['none'],
  'a symbol': Symbol('none'),
  'an object': {0: 'none', length: 1},
  'a set': new Set(['none']),
  'a list with an unknown code': ['no-such-code'],
  'a code of the first edition': ['72h-or-more'],
  'a sign of no question': ['spreading-redness'],
  'a code in capitals': ['NONE'],
  'an empty text in a list': [''],
  'a nested list': [['none']],
  'a list of junk': [null, undefined, 0, NaN, {}, () => 0, Symbol('x'), 1n],
  'a list that is one hole': new Array(1),
  'a long list of holes': new Array(1000),
  'an object that reads as a code': [{toString: () => 'none'}],
  'a list that throws when it is read': throwingProxy(['none']),
  'a revoked list': revoked(['none']),
};

describe('a question counts as not sure when its answer is', () => {
  for (const [question, [level, reasons]] of Object.entries(doubt)) {
    it(`left out: ${question}`, () => {
      assert.deepEqual(assess(without(question)), {level, reasons, complete: false});
    });

    it(`not-sure, which completes it: ${question}`, () => {
      assert.deepEqual(assess({...usualSoreness, [question]: ['not-sure']}), {level, reasons, complete: true});
    });
  }

  for (const [name, value] of Object.entries(noCodes)) {
    it(`${name}, in each question`, () => {
      for (const [question, [level, reasons]] of Object.entries(doubt)) {
        const assessment = assess({...usualSoreness, [question]: value});
        assert.deepEqual(assessment, {level, reasons, complete: false}, question);
      }
    });
  }
});

describe('an answer beside another', () => {
  it('is not lost for an unknown code next to it, which counts as not sure', () => {
    const answers = {...usualSoreness, 'pain-trend': ['better', 'no-such-code']};
    assert.deepEqual(assess(answers), {level: 'keep-watching', reasons: ['getting-worse'], complete: true});
  });

  it('is not taken for "none of these" because a hole is next to "none"', () => {
    for (const codes of [
      // eslint-disable-next-line no-sparse-arrays
      [, 'none'],
      // eslint-disable-next-line no-sparse-arrays
      ['none', ,],
    ]) {
      assert.equal(assess({...usualSoreness, 'danger-signs': codes}).level, 'emergency');
    }
  });

  it('holds although "none" was ticked too (P5)', () => {
    for (const [question, sign, level, reason] of [
      ['danger-signs', 'bleeding', 'emergency', 'danger-sign'],
      ['nerve-signs', 'both-legs', 'emergency', 'nerve-sign'],
      ['pain-kind', 'severe', 'medical-help-today', 'severe-pain'],
      ['pain-place', 'down-limb', 'contact-practitioner', 'pain-down-limb'],
      ['skin-signs', 'pus', 'medical-help-today', 'infection-sign'],
      ['personal-risks', 'cancer-signs', 'contact-practitioner', 'cancer-signs'],
    ]) {
      for (const codes of [
        ['none', sign],
        [sign, 'none'],
      ]) {
        const {level: found, reasons} = assess({...usualSoreness, [question]: codes});
        assert.deepEqual([found, ...reasons], [level, reason], question);
      }
    }
  });

  it('counts when it is the worse of two to a question with one answer', () => {
    const answers = {
      ...usualSoreness,
      'time-since-session': ['under-48h', '3-to-7-days'],
      'pain-trend': ['better', 'worse'],
    };
    assert.deepEqual(assess(answers).reasons, ['no-better-after-72h', 'worse-after-48h']);
  });

  it('is not lost at the end of a long list', () => {
    const codes = [...Array(500).fill('none'), 'breathing'];
    assert.equal(assess({...usualSoreness, 'danger-signs': codes}).level, 'emergency');
  });

  it('does not hide doubt beside it (P5)', () => {
    for (const [question, code, level, reason] of [
      ['danger-signs', 'none', 'emergency', 'danger-sign'],
      ['nerve-signs', 'none', 'emergency', 'nerve-sign'],
      ['pain-trend', 'better', 'keep-watching', 'getting-worse'],
      ['pain-place', 'needle-sites', 'contact-practitioner', 'pain-down-limb'],
      ['skin-signs', 'small-bruise', 'medical-help-today', 'infection-sign'],
      ['other-signs', 'none', 'medical-help-today', 'infection-sign'],
      ['personal-risks', 'none', 'keep-watching', 'personal-risk'],
    ]) {
      for (const codes of [
        [code, 'not-sure'],
        ['not-sure', code],
      ]) {
        const {level: found, reasons} = assess({...usualSoreness, [question]: codes});
        assert.deepEqual([found, ...reasons], [level, reason], question);
      }
    }
  });

  it('may be there twice', () => {
    assert.equal(assess({...usualSoreness, 'skin-signs': ['none', 'none']}).level, 'self-care');
  });
});

describe('answers that are no answers at all', () => {
  const everything = {level: 'emergency', reasons: ['danger-sign', 'nerve-sign'], complete: false};

  for (const [name, value] of Object.entries({
    ...noCodes,
    'an object without answers': {},
    'a date': new Date(0),
    'a regular expression': /none/,
    'a map of answers': new Map(Object.entries(usualSoreness)),
    'a function with answers': Object.assign(() => {}, usualSoreness),
    'an object that inherits its answers': Object.create(usualSoreness),
    'answers from getters': Object.defineProperty({}, 'danger-signs', {get: () => ['none'], enumerable: true}),
    'an object that throws when it is read': throwingProxy({...usualSoreness}),
    'a revoked object': revoked({...usualSoreness}),
  })) {
    it(`are an emergency: ${name}`, () => {
      assert.deepEqual(assess(value), everything);
    });
  }

  it('are an emergency when nothing is passed', () => {
    assert.deepEqual(assess(), everything);
  });
});

describe('answers count wherever they really are', () => {
  it('in an object without a prototype, a frozen one, or one behind a proxy', () => {
    const bare = Object.assign(Object.create(null), usualSoreness);
    for (const answers of [bare, Object.freeze({...usualSoreness}), new Proxy({...usualSoreness}, {})]) {
      assert.deepEqual(assess(answers), {level: 'self-care', reasons: [], complete: true});
    }
  });

  it('and are not changed by being read', () => {
    const answers = JSON.parse(JSON.stringify(usualSoreness));
    assess(answers);
    assert.deepEqual(answers, usualSoreness);
  });

  it('not on a patched Object.prototype', (t) => {
    t.after(() => delete Object.prototype['danger-signs']);
    Object.prototype['danger-signs'] = ['none'];
    assert.equal(assess(without('danger-signs')).level, 'emergency');
  });

  it('not on a patched Array.prototype', (t) => {
    t.after(() => {
      delete Array.prototype[0];
      delete Array.prototype.extension;
    });
    Array.prototype[0] = 'none';
    Array.prototype.extension = 'breathing';
    assert.equal(assess({...usualSoreness, 'danger-signs': []}).level, 'emergency');
    assert.equal(assess({...usualSoreness, 'danger-signs': new Array(1)}).level, 'emergency');
    assert.equal(assess(usualSoreness).level, 'self-care');
  });
});

describe('sorting answers from outside', () => {
  it('keeps what is valid and names the rest', () => {
    const {valid, invalid} = sortAnswers({'pain-trend': ['worse'], mood: ['low'], 'pain-place': []});
    assert.deepEqual(valid, {'pain-trend': ['worse']});
    assert.equal(invalid.length, 2);
    assert.match(invalid[0], /^mood/);
    assert.match(invalid[1], /^pain-place/);
  });

  it('leaves a question open that has an unknown code, for the rest could say less than was meant', () => {
    const {valid, invalid} = sortAnswers({...usualSoreness, 'pain-kind': ['ache', 'tickle']});
    assert.equal('pain-kind' in valid, false);
    assert.equal(invalid.length, 1);
    assert.match(invalid[0], /^pain-kind: .*tickle/);
  });

  it('takes a code that is there twice as once', () => {
    assert.deepEqual(sortAnswers({'pain-kind': ['ache', 'ache']}), {valid: {'pain-kind': ['ache']}, invalid: []});
  });

  it('has nothing to name in proper answers', () => {
    assert.deepEqual(sortAnswers(usualSoreness), {valid: usualSoreness, invalid: []});
  });

  it('never throws, whatever it is given', () => {
    const circle = [];
    circle.push(circle);
    const hardToName = {
      'a big integer': [1n],
      'a circle': circle,
      'an object without prototype': [Object.create(null)],
    };
    for (const value of Object.values({...noCodes, ...hardToName})) {
      assert.deepEqual(sortAnswers(value).valid, {});
      assert.deepEqual(sortAnswers({'danger-signs': value}).valid, {});
    }
  });
});

describe('the codes of a question', () => {
  it('are those that it knows, in its order and once', () => {
    const answers = {'pain-kind': ['severe', 'tickle', 'ache', 'severe', 'none', 'fever']};
    assert.deepEqual(validCodes(answers, 'pain-kind'), ['ache', 'severe', 'none']);
  });

  it('are none of a code of another question', () => {
    for (const question of Object.keys(usualSoreness)) {
      const other = question === 'skin-signs' ? 'fever' : 'pus';
      assert.deepEqual(validCodes({[question]: [other]}, question), []);
    }
  });

  it('are none in junk, nor of a question that does not exist', () => {
    for (const value of Object.values(noCodes)) assert.deepEqual(validCodes({'pain-kind': value}, 'pain-kind'), []);
    assert.deepEqual(validCodes({mood: ['none']}, 'mood'), []);
  });
});

describe('the signs among answers', () => {
  it('are without doubt, without "none", and without questions with one answer', () => {
    const answers = {
      ...usualSoreness,
      'nerve-signs': ['not-sure'],
      'pain-trend': ['worse'],
      'pain-kind': ['ache', 'sharp', 'not-sure'],
      'skin-signs': ['none', 'burn'],
    };
    assert.deepEqual(signsIn(answers), {
      'pain-kind': ['ache', 'sharp'],
      'pain-place': ['needle-sites'],
      'skin-signs': ['burn'],
    });
  });

  it('are nothing in nothing', () => {
    assert.deepEqual(signsIn({}), {});
  });
});
