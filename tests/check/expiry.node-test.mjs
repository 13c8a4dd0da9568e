// What is left of a check once its answers have expired.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {dropExpired} from '../../build/check/expiry.js';
import {initialProgress} from '../../build/check/progress.js';

const HOUR = 3_600_000;
const start = Date.UTC(2026, 10, 24, 12);
const preselected = {'personal-risks': ['blood-thinners']};
const begun = {...initialProgress, visiting: undefined, startedAt: start, timeAnsweredAt: start, preselected};

describe('answers', () => {
  it('hold for three hours to the millisecond', () => {
    const progress = {...begun, answers: {'danger-signs': ['none']}};
    assert.equal(dropExpired(progress, start + 3 * HOUR), progress);
    assert.deepEqual(dropExpired(progress, start + 3 * HOUR + 1).answers, {});
    assert.equal(dropExpired(progress, start + 3 * HOUR + 1).expired, true);
  });

  it('leave their signs ticked, and no "none" and no "not sure"', () => {
    const answers = {'danger-signs': ['none'], 'skin-signs': ['burn', 'not-sure'], 'pain-trend': ['worse']};
    assert.deepEqual(dropExpired({...begun, answers, preselected: {}}, start + 4 * HOUR).preselected, {
      'skin-signs': ['burn'],
    });
  });

  it('leave ticked what was ticked beforehand for a question that was not reached', () => {
    const answers = {'danger-signs': ['none']};
    assert.deepEqual(dropExpired({...begun, answers}, start + 4 * HOUR).preselected, preselected);
  });

  it('do not bring back what was ticked beforehand, and taken away', () => {
    for (const [given, ticked] of [
      [['none'], {}],
      [['cancer-signs'], {'personal-risks': ['cancer-signs']}],
    ]) {
      const answers = {'personal-risks': given};
      assert.deepEqual(dropExpired({...begun, answers}, start + 4 * HOUR).preselected, ticked);
    }
  });
});
