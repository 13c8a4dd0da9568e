// Expected moments are written as the clinic's clock shows them, with the offset that it has then.
import assert from 'node:assert/strict';
import process from 'node:process';
import {describe, it} from 'node:test';
import {parse} from './parse.mjs';
import {openingAt, sameClock} from '../../build/clinic/opening-hours.js';

const zoneOfTheMachine = process.env.TZ;

/** What a function gives on a device in a time zone. */
function inZone(zone, run) {
  process.env.TZ = zone;
  try {
    return run();
  } finally {
    if (zoneOfTheMachine === undefined) delete process.env.TZ;
    else process.env.TZ = zoneOfTheMachine;
  }
}

const workdays = ['mon', 'tue', 'wed', 'thu', 'fri'];
const everyDay = [...workdays, 'sat', 'sun'];
const row = (days, opens, closes) => ({days: [days].flat(), opens, closes});

const nineToSix = [row(workdays, '09:00', '18:00')];
const lunch = [row(workdays, '14:00', '18:00'), row(workdays, '09:00', '12:30'), row('sat', '10:00', '12:00')];
const overnight = [row(['fri', 'sat'], '20:00', '02:30')];
const around = (zone, hours, cases) => ({zone, hours, cases});

/** Moment, whether the clinic is open, and when that ends. 2026-11-24 is a Tuesday. */
const tables = {
  'a clinic in New York': around('America/New_York', nineToSix, [
    ['before it opens', '2026-11-24T08:59-05:00', false, '2026-11-24T09:00-05:00'],
    ['a moment before it opens', '2026-11-24T08:59:59.999-05:00', false, '2026-11-24T09:00-05:00'],
    ['as it opens', '2026-11-24T09:00-05:00', true, '2026-11-24T18:00-05:00'],
    ['a moment before it closes', '2026-11-24T17:59:59.999-05:00', true, '2026-11-24T18:00-05:00'],
    ['as it closes', '2026-11-24T18:00-05:00', false, '2026-11-25T09:00-05:00'],
    ['on Friday evening', '2026-11-27T20:00-05:00', false, '2026-11-30T09:00-05:00'],
    ['over the end of summer time', '2026-10-30T20:00-04:00', false, '2026-11-02T09:00-05:00'],
    ['over the start of summer time', '2027-03-12T20:00-05:00', false, '2027-03-15T09:00-04:00'],
  ]),
  'a clinic in London with a break at noon, its rows in no order': around('Europe/London', lunch, [
    ['in the morning', '2026-11-24T10:00Z', true, '2026-11-24T12:30Z'],
    ['in the break', '2026-11-24T12:30Z', false, '2026-11-24T14:00Z'],
    ['in the afternoon, in summer', '2026-07-14T17:59+01:00', true, '2026-07-14T18:00+01:00'],
    ['in the evening', '2026-11-24T18:00Z', false, '2026-11-25T09:00Z'],
    ['on Saturday before the clocks change', '2026-10-24T12:00+01:00', false, '2026-10-26T09:00Z'],
    ['on Saturday before the clocks change in spring', '2027-03-27T12:00Z', false, '2027-03-29T09:00+01:00'],
  ]),
  'a clinic in Kolkata that is open one day a week': around(
    'Asia/Kolkata',
    [row('tue', '09:30', '13:00')],
    [
      ['on that day', '2026-11-24T09:30+05:30', true, '2026-11-24T13:00+05:30'],
      ['the day before, elsewhere already that day', '2026-11-23T23:00+05:30', false, '2026-11-24T09:30+05:30'],
      ['as it closes: in almost a week', '2026-11-24T13:00+05:30', false, '2026-12-01T09:30+05:30'],
      ['over the new year', '2026-12-29T13:00+05:30', false, '2027-01-05T09:30+05:30'],
    ],
  ),
  'a clinic in Apia': around('Pacific/Apia', nineToSix, [
    ['on its Monday morning, Sunday in most of the world', '2026-11-23T10:00+13:00', true, '2026-11-23T18:00+13:00'],
    ['on its Saturday, Friday in most of the world', '2026-11-28T10:00+13:00', false, '2026-11-30T09:00+13:00'],
    ['before the Friday that was left out: on Monday', '2011-12-29T18:00-10:00', false, '2012-01-02T09:00+14:00'],
    ['on the day before', '2011-12-29T10:00-10:00', true, '2011-12-29T18:00-10:00'],
  ]),
  'a clinic that is open past midnight': around('America/New_York', overnight, [
    ['on Friday evening', '2026-11-27T21:00-05:00', true, '2026-11-28T02:30-05:00'],
    ['past midnight', '2026-11-28T01:00-05:00', true, '2026-11-28T02:30-05:00'],
    ['as it closes', '2026-11-28T02:30-05:00', false, '2026-11-28T20:00-05:00'],
    ['past midnight on Sunday', '2026-11-29T02:29-05:00', true, '2026-11-29T02:30-05:00'],
    ['on Sunday', '2026-11-29T03:00-05:00', false, '2026-12-04T20:00-05:00'],
    ['past midnight on Friday', '2026-11-27T01:00-05:00', false, '2026-11-27T20:00-05:00'],
    ['in the night with an hour more', '2026-11-01T01:30-04:00', true, '2026-11-01T02:30-05:00'],
    [
      'in the night that skips its closing: as the clocks are put on',
      '2027-03-14T01:59-05:00',
      true,
      '2027-03-14T03:00-04:00',
    ],
    ['after that', '2027-03-14T03:00-04:00', false, '2027-03-19T20:00-04:00'],
  ]),
  'a clinic that closes at a time that comes twice': around(
    'America/New_York',
    [row('sat', '22:00', '01:30')],
    [
      ['before the first', '2026-11-01T01:29-04:00', true, '2026-11-01T01:30-04:00'],
      ['after the first', '2026-11-01T01:30-04:00', false, '2026-11-07T22:00-05:00'],
      ['before the second', '2026-11-01T01:29-05:00', false, '2026-11-07T22:00-05:00'],
    ],
  ),
  'a clinic that opens at a time that comes twice': around(
    'Europe/London',
    [row('sun', '01:30', '10:00')],
    [
      ['before the first', '2026-10-25T00:59+01:00', false, '2026-10-25T01:30+01:00'],
      ['after the first', '2026-10-25T01:30+01:00', true, '2026-10-25T10:00Z'],
      ['before the second', '2026-10-25T01:00Z', true, '2026-10-25T10:00Z'],
    ],
  ),
  'a clinic that opens at a time that is skipped': around(
    'Europe/London',
    [row('sun', '01:30', '10:00')],
    [
      ['before the clocks are put on', '2027-03-28T00:59Z', false, '2027-03-28T02:00+01:00'],
      ['after', '2027-03-28T02:00+01:00', true, '2027-03-28T10:00+01:00'],
    ],
  ),
  'a clinic whose hours are all skipped': around(
    'Europe/London',
    [row('sun', '01:00', '02:00')],
    [
      ['that Sunday', '2027-03-28T00:30Z', false, '2027-04-04T01:00+01:00'],
      ['as the clocks are put on', '2027-03-28T02:00+01:00', false, '2027-04-04T01:00+01:00'],
    ],
  ),
  'rows that touch, overlap or hold one another': around(
    'Asia/Kolkata',
    [
      row('tue', '09:00', '12:00'),
      row('tue', '12:00', '15:00'),
      row('tue', '14:00', '18:00'),
      row('tue', '16:00', '17:00'),
    ],
    [
      ['are one', '2026-11-24T10:00+05:30', true, '2026-11-24T18:00+05:30'],
      ['are one where they touch', '2026-11-24T12:00+05:30', true, '2026-11-24T18:00+05:30'],
      ['are one in the innermost', '2026-11-24T16:30+05:30', true, '2026-11-24T18:00+05:30'],
      ['are one after it', '2026-11-24T17:30+05:30', true, '2026-11-24T18:00+05:30'],
    ],
  ),
  'nights that touch': around(
    'Asia/Kolkata',
    [row('mon', '20:00', '08:00'), row('tue', '08:00', '12:00')],
    [['are one', '2026-11-23T22:00+05:30', true, '2026-11-24T12:00+05:30']],
  ),
  'a clinic that is open all of Saturday and Sunday': around(
    'America/New_York',
    [row(['sat', 'sun'], '00:00', '23:59')],
    [
      ['is open until Monday, over a change of the clocks', '2026-10-31T12:00-04:00', true, '2026-11-02T00:00-05:00'],
      ['is closed on Monday', '2026-11-02T00:00-05:00', false, '2026-11-07T00:00-05:00'],
    ],
  ),
  'a clinic that is open all of Saturday and Sunday, written as search engines want it': around(
    'Europe/London',
    [row(['sat', 'sun'], '00:00', '23:59')],
    [
      ['is open in the last minute of Saturday', '2026-11-28T23:59:30Z', true, '2026-11-30T00:00Z'],
      ['is closed on Monday', '2026-11-30T00:00Z', false, '2026-12-05T00:00Z'],
    ],
  ),
  'a day that closes as it opens': around(
    'Europe/London',
    [row(['sat'], '00:00', '00:00'), row(['mon'], '09:00', '18:00')],
    [['is none', '2026-11-28T12:00Z', false, '2026-11-30T09:00Z']],
  ),
  'a clinic that never closes': around(
    'America/New_York',
    [row(everyDay, '00:00', '23:59')],
    [
      ['does not close', '2026-11-24T10:00-05:00', true, undefined],
      ['does not close at midnight', '2026-11-24T00:00-05:00', true, undefined],
      ['does not close late on a day before a week with an hour less', '2027-03-13T23:59-05:00', true, undefined],
      ['does not close late on a day before a week with an hour more', '2026-10-31T23:59-04:00', true, undefined],
    ],
  ),
  'a clinic that closes for some minutes a week': around(
    'Europe/London',
    [row(everyDay.slice(1), '00:00', '23:59'), row('mon', '00:05', '00:00')],
    [['closes in almost a week', '2026-11-23T00:05Z', true, '2026-11-30T00:00Z']],
  ),
  'a clinic that gave no hours': around(
    'Europe/London',
    [],
    [['does not open', '2026-11-24T10:00Z', false, undefined]],
  ),
};

for (const [name, {zone, hours, cases}] of Object.entries(tables)) {
  describe(name, () => {
    for (const [when, now, open, then] of cases) {
      it(`${when}: ${open ? 'open' : 'closed'}, wherever its reader is`, () => {
        const moment = then && Date.parse(then);
        const expected = open ? {open, closes: moment} : {open, opens: moment};
        for (const reader of ['Asia/Kolkata', 'America/Los_Angeles', 'Pacific/Apia', 'Europe/London']) {
          assert.deepEqual(
            inZone(reader, () => openingAt(hours, zone, Date.parse(now))),
            expected,
            reader,
          );
        }
      });
    }
  });
}

describe('the hours of a clinic', () => {
  for (const zone of ['America/New_York', 'Europe/London', 'Asia/Kolkata', 'Pacific/Apia', 'Australia/Lord_Howe']) {
    it(`are kept at any time of a year in ${zone}`, () => {
      const format = new Intl.DateTimeFormat('en', {
        timeZone: zone,
        weekday: 'short',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      });
      const start = Date.parse('2026-06-01T00:00Z');
      for (let now = start; now < start + 365 * 86_400_000; now += 31 * 900_000) {
        // "Tue 09:00"
        const [, day, time] = /^(\w{3})\D+(\d\d:\d\d)$/.exec(format.format(now));
        const open = workdays.includes(day.toLowerCase()) && time >= '09:00' && time < '18:00';
        const found = openingAt(nineToSix, zone, now);
        assert.equal(found.open, open, new Date(now).toISOString());
        assert.match(format.format(open ? found.closes : found.opens), open ? /18:00$/ : /09:00$/);
      }
    });
  }
});

describe("the reader's clock", () => {
  for (const [reader, clinic, moment, same] of [
    ['Europe/London', 'Europe/London', '2026-11-24T10:00Z', true],
    ['America/New_York', 'Europe/London', '2026-11-24T10:00Z', false],
    ['Africa/Abidjan', 'Europe/London', '2026-11-24T10:00Z', true],
    ['Africa/Abidjan', 'Europe/London', '2026-07-14T10:00Z', false],
    ['Asia/Colombo', 'Asia/Kolkata', '2026-11-24T10:00Z', true],
    ['Asia/Kathmandu', 'Asia/Kolkata', '2026-11-24T10:00Z', false],
    // The same hands, a day apart.
    ['Pacific/Midway', 'Pacific/Apia', '2026-11-24T10:00Z', false],
    ['Pacific/Honolulu', 'Pacific/Kiritimati', '2026-11-24T10:00Z', false],
    // Havana puts its clocks back an hour before New York.
    ['America/Havana', 'America/New_York', '2026-11-01T04:30Z', true],
    ['America/Havana', 'America/New_York', '2026-11-01T05:30Z', false],
    ['America/Havana', 'America/New_York', '2026-11-01T06:30Z', true],
  ]) {
    it(`in ${reader} shows ${same ? 'the same' : 'another'} time as one in ${clinic} on ${moment}`, () => {
      assert.equal(
        inZone(reader, () => sameClock(clinic, Date.parse(moment))),
        same,
      );
    });
  }
});

describe('the time zone of a clinic', () => {
  const parseZone = (value) => parse([{name: 'attribute', values: {'time-zone': value}}]);

  for (const zone of ['Europe/London', 'America/Argentina/Buenos_Aires', 'Asia/Kolkata', 'Pacific/Apia', 'UTC']) {
    it(`is ${zone}`, () => {
      assert.deepEqual(parseZone(` ${zone} `), {settings: {timeZone: zone}, problems: []});
    });
  }

  for (const value of [
    'London',
    'Europe/Londres',
    '+01:00',
    '-0500',
    '01:00',
    'GMT+1',
    'Europe/London,',
    {},
    1,
    true,
  ]) {
    it(`is not ${JSON.stringify(value)}, which is named`, () => {
      const {settings, problems} = parseZone(value);
      assert.deepEqual(settings, {});
      assert.deepEqual(problems, [
        {
          code: 'ACU-CONFIG-VALUE',
          path: 'attribute time-zone',
          found: JSON.stringify(value),
          expected: 'an IANA time zone such as Europe/London',
        },
      ]);
    });
  }

  it('is no offset, not even where the browser knows them', () => {
    const {DateTimeFormat} = Intl;
    Intl.DateTimeFormat = function () {};
    try {
      assert.deepEqual(parseZone('Europe/London').problems, []);
      for (const value of ['+01:00', '-0500', '+09']) assert.equal(parseZone(value).problems.length, 1);
    } finally {
      Intl.DateTimeFormat = DateTimeFormat;
    }
  });
});
