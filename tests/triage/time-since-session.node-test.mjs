import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {timeSinceSession} from '../../build/triage/time-since-session.js';

const hours = (count) => count * 60 * 60 * 1000;

describe('the time since the session', () => {
  for (const [name, elapsed, answer] of [
    ['just now', 0, 'under-48h'],
    ['30 hours', hours(30), 'under-48h'],
    ['a moment before 48 hours', hours(48) - 1, 'under-48h'],
    ['48 hours', hours(48), '48h-to-72h'],
    ['a moment before 72 hours', hours(72) - 1, '48h-to-72h'],
    ['72 hours', hours(72), '72h-or-more'],
    ['a month', hours(720), '72h-or-more'],
    ['unknown', NaN, '72h-or-more'],
  ]) {
    it(`${name}: ${answer}`, () => {
      assert.equal(timeSinceSession(elapsed), answer);
    });
  }
});
