// Expected moments are written as the patient's clock shows them, with the offset that it has then.
import assert from 'node:assert/strict';
import process from 'node:process';
import {afterEach, describe, it} from 'node:test';
import {recheckTimes} from '../../build/follow-up/reminders.js';
import {usualSoreness} from '../triage/usual-soreness.mjs';

const zoneOfTheMachine = process.env.TZ;
afterEach(() => {
  if (zoneOfTheMachine === undefined) delete process.env.TZ;
  else process.env.TZ = zoneOfTheMachine;
});

const HOUR = 60 * 60 * 1000;
const moments = (times) => times.map((time) => Date.parse(time));

/** Watched for 12 hours, because the pain is near the lungs; soreness for 24. */
const answersOf = {
  'self-care': usualSoreness,
  'keep-watching': {...usualSoreness, 'pain-place': ['upper-back']},
};

/** All times in order. */
function recheckAt(level, checkedAt, sessionStart) {
  const times = recheckTimes(level, answersOf[level] ?? usualSoreness, checkedAt, sessionStart);
  return times ? [times.next, ...('thirdDay' in times ? [times.thirdDay] : [])] : [];
}

/** Zone, what is special, level, when the check was done, the reminders, and where it matters the start of the session. */
for (const [zone, cases] of Object.entries({
  'America/New_York': [
    ['soreness: a day later', 'self-care', '2026-11-24T15:10-05:00', ['2026-11-25T15:10-05:00']],
    ['soreness at night: the morning after next', 'self-care', '2026-11-24T23:30-05:00', ['2026-11-26T08:00-05:00']],
    ['watching, early: in the evening', 'keep-watching', '2026-11-24T07:00-05:00', ['2026-11-24T19:00-05:00']],
    ['watching: 21:59 is not night', 'keep-watching', '2026-11-24T09:59-05:00', ['2026-11-24T21:59-05:00']],
    ['watching: 22:00 is night', 'keep-watching', '2026-11-24T10:00-05:00', ['2026-11-25T08:00-05:00']],
    ['watching: midnight is night', 'keep-watching', '2026-11-24T12:00-05:00', ['2026-11-25T08:00-05:00']],
    ['watching: 07:59 is night', 'keep-watching', '2026-11-24T19:59-05:00', ['2026-11-25T08:00-05:00']],
    ['watching: 08:00 is not night', 'keep-watching', '2026-11-24T20:00-05:00', ['2026-11-25T08:00-05:00']],
    ['watching, in the last night of a year', 'keep-watching', '2026-12-31T11:00-05:00', ['2027-01-01T08:00-05:00']],
    ['a day with 25 hours: 24 have passed', 'self-care', '2026-10-31T15:00-04:00', ['2026-11-01T14:00-05:00']],
    ['a night with an hour more: 08:00', 'keep-watching', '2026-10-31T10:00-04:00', ['2026-11-01T08:00-05:00']],
    [
      'a night with an hour more: 12 hours end at 07:00',
      'keep-watching',
      '2026-10-31T20:00-04:00',
      ['2026-11-01T08:00-05:00'],
    ],
    ['a day with 23 hours: 24 have passed', 'self-care', '2027-03-13T15:00-05:00', ['2027-03-14T16:00-04:00']],
    ['a night with an hour less: 08:00', 'keep-watching', '2027-03-13T10:00-05:00', ['2027-03-14T08:00-04:00']],
    [
      'a night with an hour less: 12 hours end at 08:00',
      'keep-watching',
      '2027-03-13T19:00-05:00',
      ['2027-03-14T08:00-04:00'],
    ],
    [
      'a session on Saturday: 72 hours have passed on Tuesday, an hour later on the clock',
      'self-care',
      '2027-03-14T09:00-04:00',
      ['2027-03-15T09:00-04:00', '2027-03-16T15:00-04:00'],
      '2027-03-13T14:00-05:00',
    ],
  ],
  'Europe/London': [
    ['a day with 25 hours: 24 have passed', 'self-care', '2026-10-24T15:00+01:00', ['2026-10-25T14:00Z']],
    ['a night with an hour more: 08:00', 'keep-watching', '2026-10-24T20:30+01:00', ['2026-10-25T08:00Z']],
    ['a day with 23 hours: 24 have passed', 'self-care', '2027-03-27T15:00Z', ['2027-03-28T16:00+01:00']],
    ['a night with an hour less: 08:00', 'keep-watching', '2027-03-27T18:00Z', ['2027-03-28T08:00+01:00']],
    [
      'the third day ends in the night of the change: 08:00 after it',
      'self-care',
      '2026-10-23T15:00+01:00',
      ['2026-10-24T15:00+01:00', '2026-10-25T08:00Z'],
      '2026-10-22T03:00+01:00',
    ],
  ],
  'Asia/Kolkata': [
    ['soreness: a day later', 'self-care', '2026-11-24T15:10+05:30', ['2026-11-25T15:10+05:30']],
    ['watching: 22:00 is night', 'keep-watching', '2026-11-24T10:00+05:30', ['2026-11-25T08:00+05:30']],
    ['watching: 21:59 is not night', 'keep-watching', '2026-11-24T09:59+05:30', ['2026-11-24T21:59+05:30']],
    [
      'the third day too',
      'keep-watching',
      '2026-11-24T06:00+05:30',
      ['2026-11-24T18:00+05:30', '2026-11-26T13:45+05:30'],
      '2026-11-23T13:45+05:30',
    ],
    [
      'the third day ends before the next check: not twice',
      'keep-watching',
      '2026-11-24T09:00+05:30',
      ['2026-11-24T21:00+05:30'],
      '2026-11-21T12:00+05:30',
    ],
    [
      'the third day ends at 22:00: 08:00 after it',
      'self-care',
      '2026-11-24T09:00+05:30',
      ['2026-11-25T09:00+05:30', '2026-11-27T08:00+05:30'],
      '2026-11-23T22:00+05:30',
    ],
    [
      'a check after midnight: the next morning but one, which is after the third day',
      'self-care',
      '2026-11-24T01:00+05:30',
      ['2026-11-25T08:00+05:30'],
      '2026-11-21T02:00+05:30',
    ],
    [
      'the third day has ended in the night before the check: not again',
      'self-care',
      '2026-11-24T03:00+05:30',
      ['2026-11-25T08:00+05:30'],
      '2026-11-21T02:00+05:30',
    ],
    [
      'the third day ends at the moment of the check: not again',
      'self-care',
      '2026-11-24T15:00+05:30',
      ['2026-11-25T15:00+05:30'],
      '2026-11-21T15:00+05:30',
    ],
    [
      'the third day ends at the moment of the check, at night: not again',
      'self-care',
      '2026-11-24T03:00+05:30',
      ['2026-11-25T08:00+05:30'],
      '2026-11-21T03:00+05:30',
    ],
    [
      'the third day ends at 08:30: that is not night',
      'self-care',
      '2026-11-24T15:00+05:30',
      ['2026-11-25T15:00+05:30', '2026-11-26T08:30+05:30'],
      '2026-11-23T08:30+05:30',
    ],
    [
      'both in the same night: one',
      'keep-watching',
      '2026-11-24T12:00+05:30',
      ['2026-11-25T08:00+05:30'],
      '2026-11-22T04:00+05:30',
    ],
    [
      'an hour apart: the later one, when three days have passed',
      'self-care',
      '2026-11-24T15:00+05:30',
      ['2026-11-25T16:00+05:30'],
      '2026-11-22T16:00+05:30',
    ],
    [
      'an hour apart the other way: the later one',
      'self-care',
      '2026-11-24T15:00+05:30',
      ['2026-11-25T15:00+05:30'],
      '2026-11-22T14:00+05:30',
    ],
    [
      'more than an hour apart: both',
      'self-care',
      '2026-11-24T15:00+05:30',
      ['2026-11-25T15:00+05:30', '2026-11-25T16:01+05:30'],
      '2026-11-22T16:01+05:30',
    ],
  ],
  'Pacific/Apia': [
    ['soreness: a day later', 'self-care', '2026-11-24T15:10+13:00', ['2026-11-25T15:10+13:00']],
    ['watching: 22:00 is night', 'keep-watching', '2026-11-24T10:00+13:00', ['2026-11-25T08:00+13:00']],
    [
      'the day that was left out: 24 hours have passed',
      'self-care',
      '2011-12-29T15:00-10:00',
      ['2011-12-31T15:00+14:00'],
    ],
    ['the day that was left out: 08:00', 'keep-watching', '2011-12-29T11:00-10:00', ['2011-12-31T08:00+14:00']],
  ],
})) {
  describe(`reminders in ${zone}`, () => {
    for (const [name, level, checkedAt, expected, sessionStart] of cases) {
      it(`${level}: ${name}`, () => {
        process.env.TZ = zone;
        const session = sessionStart === undefined ? [] : [Date.parse(sessionStart)];
        assert.deepEqual(recheckAt(level, Date.parse(checkedAt), ...session), moments(expected));
      });
    }
  });
}

describe('reminders', () => {
  it('are not there for levels that have to act, whenever the session was', () => {
    const checkedAt = Date.parse('2026-11-24T15:00Z');
    for (const level of ['contact-practitioner', 'medical-help-today', 'emergency']) {
      assert.deepEqual(recheckAt(level, checkedAt), []);
      assert.deepEqual(recheckAt(level, checkedAt, checkedAt - HOUR), []);
    }
  });

  it('are not there for a time that is none', () => {
    assert.deepEqual(recheckAt('self-care', NaN), []);
    assert.deepEqual(recheckAt('keep-watching', NaN, NaN), []);
    assert.deepEqual(recheckAt('keep-watching', NaN, 0), []);
  });

  it('need no time of the session', () => {
    const checkedAt = Date.parse('2026-11-24T15:00Z');
    for (const session of [undefined, NaN]) {
      assert.deepEqual(recheckAt('self-care', checkedAt, session), [Date.parse('2026-11-25T15:00Z')]);
    }
  });

  for (const zone of ['America/New_York', 'Europe/London', 'Asia/Kolkata', 'Pacific/Apia', 'Australia/Lord_Howe']) {
    it(`of what needs watching come by day and after 12 to 24 hours, at any minute of a year in ${zone}`, () => {
      process.env.TZ = zone;
      const hour = new Intl.DateTimeFormat('en', {timeZone: zone, hour: 'numeric', hourCycle: 'h23'});
      const start = Date.parse('2026-06-01T00:00Z');
      for (let checkedAt = start; checkedAt < start + 365 * 24 * HOUR; checkedAt += 17 * 60_000) {
        const [time, ...more] = recheckAt('keep-watching', checkedAt);
        const at = Number(hour.format(time));
        assert.deepEqual(more, []);
        assert.ok(time >= checkedAt + 12 * HOUR && time <= checkedAt + 24 * HOUR && at >= 8 && at < 22, `${checkedAt}`);
      }
    });
  }
});
