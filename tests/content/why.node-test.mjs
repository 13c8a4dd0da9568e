// Clinical reference, section 4: at most three reasons are shown, none of them twice.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {whyResult} from '../../build/content/why.js';
import {translatorFor} from '../../build/localization/catalogues.js';
import {assess} from '../../build/triage/assess.js';
import {answersOf, describeChanges} from '../triage/usual-soreness.mjs';

const t = translatorFor('en');

describe('why a result is what it is', () => {
  for (const [changes, reasons] of [
    [{}, []],
    [{skin: 'burn'}, ['Show the burn to your practitioner.']],
    [
      {skin: 'burn large-bruise red-spot', kind: 'ache tingling'},
      [
        'Your practitioner should see a large bruise.',
        'Show the burn to your practitioner.',
        'A red spot could be the start of a small infection. Show it to your practitioner.',
      ],
    ],
  ]) {
    it(`gives ${reasons.length} reasons for ${describeChanges(changes)}`, () => {
      const answers = answersOf(changes);
      assert.deepEqual(whyResult(t, assess(answers).reasons, answers, {emergencyNumber: '999'}), reasons);
    });
  }

  it('does not count a doubt twice that several rules rest on: the implant would be left out', () => {
    const answers = answersOf({kind: 'not-sure', skin: 'burn', risks: 'implant-with-current'});
    assert.deepEqual(whyResult(t, assess(answers).reasons, answers, {emergencyNumber: '999'}), [
      'Show the burn to your practitioner.',
      'You were not sure what it feels like. To be safe, we counted that as sharp and electric.',
      'Electric current can disturb an implant. Ask the clinic that looks after it.',
    ]);
  });
});
