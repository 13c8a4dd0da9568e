// Clinical reference, section 4: which reasons are shown, which of them rest on doubt, which answers are behind them.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {answersBehind, doubtsBehind, holdingRules, reasonsShown} from '../../build/triage/assess.js';
import {answersOf, describeChanges, usualSoreness} from './usual-soreness.mjs';

describe('the rules whose reasons differ', () => {
  for (const [name, reasons, shown] of [
    ['none for self-care', [], []],
    ['those of several rules', ['burn', 'red-spot', 'tingling'], ['burn', 'red-spot', 'tingling']],
    ['in table order, however given', ['tingling', 'red-spot', 'burn'], ['burn', 'red-spot', 'tingling']],
    ['one about the days', ['no-better-after-72h'], ['no-better-after-72h']],
    ['the 7 days, not the 3', ['no-better-after-72h', 'still-sore-after-7-days'], ['still-sore-after-7-days']],
    ['"worse" of two about the days', ['no-better-after-72h', 'worse-after-48h'], ['worse-after-48h']],
    [
      '"worse" of three about the days',
      ['no-better-after-72h', 'still-sore-after-7-days', 'worse-after-48h'],
      ['worse-after-48h'],
    ],
    [
      'all others beside the one about the days',
      ['strong-pain', 'no-better-after-72h', 'worse-after-48h', 'pregnant-not-settled'],
      ['strong-pain', 'worse-after-48h', 'pregnant-not-settled'],
    ],
  ]) {
    it(`are ${name}`, () => {
      assert.deepEqual(reasonsShown(reasons), shown);
    });
  }
});

describe('the doubt behind', () => {
  for (const [rule, changes, doubts] of [
    ['danger-sign', {danger: 'not-sure'}, ['danger-signs']],
    ['danger-sign', {danger: 'breathing not-sure'}, []],
    ['nerve-sign', {nerve: 'not-sure'}, ['nerve-signs']],
    ['severe-pain-elsewhere', {kind: 'severe', place: 'not-sure'}, ['pain-place']],
    ['severe-pain-elsewhere', {kind: 'severe not-sure', place: 'elsewhere not-sure'}, []],
    ['infection-sign', {skin: 'not-sure'}, ['skin-signs']],
    ['infection-sign', {other: 'not-sure'}, ['other-signs']],
    ['infection-sign', {skin: 'not-sure', other: 'not-sure'}, ['skin-signs', 'other-signs']],
    ['infection-sign', {skin: 'pus not-sure', other: 'not-sure'}, []],
    ['large-bruise-on-blood-thinners', {skin: 'large-bruise', risks: 'not-sure'}, ['personal-risks']],
    ['nerve-pain-down-limb', {kind: 'not-sure', place: 'not-sure'}, ['pain-kind', 'pain-place']],
    ['nerve-pain-down-limb', {kind: 'not-sure', place: 'down-limb'}, ['pain-kind']],
    ['nerve-pain-down-limb', {kind: 'sharp', place: 'down-limb', trend: 'not-sure'}, ['pain-trend']],
    ['nerve-pain-down-limb', {kind: 'sharp not-sure', place: 'not-sure', trend: 'worse'}, ['pain-place']],
    ['electric-pain', {kind: 'not-sure'}, ['pain-kind']],
    ['electric-pain', {kind: 'electric not-sure'}, []],
    ['sharp-pain', {kind: 'sharp', trend: 'not-sure'}, []],
    ['sharp-pain-not-easing', {kind: 'sharp', trend: 'not-sure'}, ['pain-trend']],
    ['sharp-pain-not-easing', {kind: 'not-sure', trend: 'not-sure'}, ['pain-trend', 'pain-kind']],
    ['no-better-after-72h', {time: 'not-sure'}, ['time-since-session']],
    ['no-better-after-72h', {time: 'not-sure', trend: 'not-sure'}, ['time-since-session', 'pain-trend']],
    ['no-better-after-72h', {time: '3-to-7-days', kind: 'not-sure'}, ['pain-kind']],
    ['no-better-after-72h', {time: 'not-sure', kind: 'ache not-sure'}, ['time-since-session']],
    ['getting-worse', {trend: 'not-sure'}, ['pain-trend']],
    ['getting-worse', {trend: 'worse'}, []],
    ['personal-risk', {risks: 'not-sure'}, ['personal-risks']],
    ['personal-risk', {risks: 'pregnant not-sure'}, []],
    ['sharp-pain-on-blood-thinners', {risks: 'not-sure', kind: 'sharp'}, ['personal-risks']],
    ['pregnant-not-settled', {risks: 'pregnant', time: 'not-sure', trend: 'better'}, ['time-since-session']],
    [
      'pregnant-not-settled',
      {risks: 'pregnant', time: 'not-sure', trend: 'not-sure'},
      ['time-since-session', 'pain-trend'],
    ],
  ]) {
    it(`${rule} with ${describeChanges(changes)} is ${doubts.join(' and ') || 'none'}`, () => {
      assert.equal(holdingRules(answersOf(changes)).includes(rule), true);
      assert.deepEqual(doubtsBehind(answersOf(changes), rule), doubts);
    });
  }

  it('a rule that does not hold is none', () => {
    assert.deepEqual(doubtsBehind(answersOf({kind: 'not-sure'}), 'cramp'), []);
  });

  it('an answer that is missing or unknown is the same as behind not-sure', () => {
    for (const codes of [undefined, [], ['no-such-code'], 'none']) {
      assert.deepEqual(doubtsBehind({...usualSoreness, 'danger-signs': codes}, 'danger-sign'), ['danger-signs']);
    }
    assert.deepEqual(doubtsBehind({}, 'severe-pain-elsewhere'), []);
    assert.deepEqual(doubtsBehind(null, 'nerve-sign'), ['nerve-signs']);
  });
});

describe('the answers behind', () => {
  for (const [rule, changes, given] of [
    ['danger-sign', {danger: 'breathing bleeding'}, 'danger-signs breathing, danger-signs bleeding'],
    ['danger-sign', {danger: 'none breathing not-sure'}, 'danger-signs breathing, danger-signs not-sure'],
    ['nerve-sign', {nerve: 'not-sure', danger: 'bleeding'}, 'nerve-signs not-sure'],
    [
      'infection-with-fever',
      {skin: 'pus hot-skin burn', other: 'fever heartbeat'},
      'skin-signs hot-skin, skin-signs pus, other-signs fever',
    ],
    ['headache-with-fever', {other: 'dizzy-or-sick headache fever'}, 'other-signs fever, other-signs headache'],
    ['headache-with-vomiting', {other: 'dizzy-or-sick headache'}, 'other-signs headache, other-signs dizzy-or-sick'],
    ['severe-pain-elsewhere', {kind: 'ache severe', place: 'elsewhere'}, 'pain-kind severe, pain-place elsewhere'],
    ['severe-pain-elsewhere', {kind: 'severe', place: 'not-sure'}, 'pain-kind severe, pain-place not-sure'],
    ['infection-sign', {skin: 'burn not-sure'}, 'skin-signs not-sure'],
    [
      'still-sore-after-7-days',
      {time: '7-days-or-more', kind: 'ache cramp'},
      'time-since-session 7-days-or-more, pain-kind ache, pain-kind cramp',
    ],
    ['sharp-pain', {kind: 'not-sure'}, 'pain-kind not-sure'],
    ['cramp', {kind: 'ache'}, ''],
  ]) {
    it(`${rule} with ${describeChanges(changes)} are ${given || 'none'}`, () => {
      const found = answersBehind(answersOf(changes), rule).map(({question, code}) => `${question} ${code}`);
      assert.equal(found.join(', '), given);
    });
  }

  it('a rule that holds because an answer is missing are those that were given', () => {
    const answers = answersOf({kind: 'severe'});
    delete answers['pain-place'];
    assert.deepEqual(answersBehind(answers, 'severe-pain-elsewhere'), [{question: 'pain-kind', code: 'severe'}]);
    assert.deepEqual(answersBehind(undefined, 'danger-sign'), []);
  });
});
