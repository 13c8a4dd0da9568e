import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {recheckHours, THREE_DAYS_IN_HOURS} from '../../build/triage/recheck.js';

describe('the time to check again', () => {
  it('is 24 hours after the check for soreness, and 12 to 24 hours for what needs watching', () => {
    assert.deepEqual(recheckHours['self-care'], {from: 24, to: 24});
    assert.deepEqual(recheckHours['keep-watching'], {from: 12, to: 24});
  });

  it('is not there for levels that have to act', () => {
    assert.deepEqual(Object.keys(recheckHours), ['self-care', 'keep-watching']);
  });

  it('comes once more 72 hours after the session', () => {
    assert.equal(THREE_DAYS_IN_HOURS, 72);
  });
});
