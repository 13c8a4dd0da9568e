// Clinical reference, section 5 and decision D7.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {recheckHours, THREE_DAYS_IN_HOURS} from '../../build/triage/recheck.js';
import {answersOf, describeChanges} from './usual-soreness.mjs';

describe('the time to check again', () => {
  for (const [level, changes, hours] of [
    ['self-care', {}, 24],
    ['self-care', {trend: 'better'}, 24],
    ['self-care', {kind: 'none', place: 'none'}, undefined],
    ['self-care', {kind: 'none ache'}, 24],
    ['keep-watching', {kind: 'cramp'}, 24],
    ['keep-watching', {kind: 'sharp', trend: 'better'}, 24],
    ['keep-watching', {time: '3-to-7-days', trend: 'better'}, 24],
    ['keep-watching', {place: 'elsewhere'}, 24],
    ['keep-watching', {trend: 'worse'}, 12],
    ['keep-watching', {trend: 'worse', kind: 'none', place: 'none'}, 12],
    ['keep-watching', {trend: 'came-back'}, 12],
    ['keep-watching', {trend: 'not-sure'}, 12],
    ['keep-watching', {place: 'upper-back'}, 12],
    ['keep-watching', {place: 'needle-sites upper-back', trend: 'better'}, 12],
    ['keep-watching', {risks: 'blood-thinners'}, 12],
    ['keep-watching', {risks: 'pregnant'}, 12],
    ['keep-watching', {risks: 'weak-immunity', kind: 'none', place: 'none'}, 12],
    ['keep-watching', {risks: 'not-sure'}, 12],
    ['contact-practitioner', {kind: 'tingling'}, undefined],
    ['contact-practitioner', {risks: 'blood-thinners', trend: 'worse'}, undefined],
    ['medical-help-today', {other: 'fever'}, undefined],
    ['emergency', {danger: 'breathing'}, undefined],
  ]) {
    it(`at ${level} with ${describeChanges(changes)} is ${hours ? `${hours} hours` : 'not there'}`, () => {
      assert.equal(recheckHours(level, answersOf(changes)), hours);
    });
  }

  it('comes once more 72 hours after the session', () => {
    assert.equal(THREE_DAYS_IN_HOURS, 72);
  });
});
