import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {DAY, HOUR} from '../../build/triage/duration.js';
import {timeSinceSession} from '../../build/triage/time-since-session.js';

const hours = (count) => count * 60 * 60 * 1000;

describe('the time since the session', () => {
  for (const [name, elapsed, answer] of [
    ['just now', 0, 'under-48h'],
    ['30 hours', hours(30), 'under-48h'],
    ['a moment before 48 hours', hours(48) - 1, 'under-48h'],
    ['48 hours', hours(48), '48h-to-72h'],
    ['a moment before 72 hours', hours(72) - 1, '48h-to-72h'],
    ['72 hours', hours(72), '3-to-7-days'],
    ['a moment before 168 hours', hours(168) - 1, '3-to-7-days'],
    ['168 hours', hours(168), '7-days-or-more'],
    ['a month', hours(720), '7-days-or-more'],
    ['unknown', NaN, '7-days-or-more'],
  ]) {
    it(`is ${answer} after ${name}`, () => {
      assert.equal(timeSinceSession(elapsed), answer);
    });
  }

  it('is counted in hours and days of milliseconds', () => {
    assert.deepEqual([HOUR, DAY], [3_600_000, 86_400_000]);
  });
});
