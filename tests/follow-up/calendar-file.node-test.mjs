// Expected bytes are written out by hand; that calendars understand them is shown with a parser that others maintain.
import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import process from 'node:process';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import {calendarFile} from '../../build/follow-up/calendar-file.js';

const seed = Number(process.env.FUZZ_SEED ?? 20261124);

const reminders = {
  events: [{start: Date.parse('2026-11-25T08:00:00.999-05:00'), uid: '0d1f-1@clinic.example'}],
  now: Date.parse('2026-11-24T15:30:05Z'),
  title: 'Reminder',
  description: 'Open the page and answer the questions again.',
};

/** The content lines of a file, folds undone, of one name. */
const lines = (file, name) =>
  file
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => line.startsWith(name));

/** What a calendar would take from a file. */
function read(file) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((event) => {
    const {uid, summary, description, startDate, endDate} = new ICAL.Event(event);
    const alarm = event.getFirstSubcomponent('valarm');
    return {
      uid,
      summary,
      description,
      start: startDate.toJSDate().toISOString(),
      end: endDate.toJSDate().toISOString(),
      url: event.getFirstPropertyValue('url'),
      language: event.getFirstProperty('summary').getParameter('language'),
      alarm: alarm.getFirstPropertyValue('description'),
      before: alarm.getFirstPropertyValue('trigger').toSeconds(),
    };
  });
}

describe('a calendar file', () => {
  it('is these bytes', () => {
    assert.equal(
      calendarFile(reminders),
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//acu-aftercare-check//EN',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:0d1f-1@clinic.example',
        'DTSTAMP:20261124T153005Z',
        'DTSTART:20261125T130000Z',
        'DTEND:20261125T131500Z',
        'SUMMARY:Reminder',
        'DESCRIPTION:Open the page and answer the questions again.',
        'CLASS:PRIVATE',
        'TRANSP:TRANSPARENT',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'DESCRIPTION:Reminder',
        'TRIGGER:PT0S',
        'END:VALARM',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('has one event for each reminder, each with the address and the language of its words', () => {
    const file = calendarFile({
      ...reminders,
      events: [
        {start: Date.parse('2026-11-25T08:00Z'), uid: 'a'},
        {start: Date.parse('2026-11-27T23:50Z'), uid: 'b'},
      ],
      url: 'https://clinic.example/after?a=1,2;b&c=%2C#check',
      language: 'es',
    });
    assert.deepEqual(lines(file, 'UID'), ['UID:a', 'UID:b']);
    assert.deepEqual(lines(file, 'DTSTART'), ['DTSTART:20261125T080000Z', 'DTSTART:20261127T235000Z']);
    assert.deepEqual(lines(file, 'DTEND'), ['DTEND:20261125T081500Z', 'DTEND:20261128T000500Z']);
    assert.deepEqual(lines(file, 'SUMMARY'), Array(2).fill('SUMMARY;LANGUAGE=es:Reminder'));
    assert.deepEqual(lines(file, 'DESCRIPTION').slice(0, 2), [
      'DESCRIPTION;LANGUAGE=es:Open the page and answer the questions again.',
      'DESCRIPTION;LANGUAGE=es:Reminder',
    ]);
    assert.deepEqual(lines(file, 'URL'), Array(2).fill('URL:https://clinic.example/after?a=1,2;b&c=%2C#check'));
    assert.equal(lines(file, 'BEGIN:VCALENDAR').length, 1);
    assert.equal(lines(file, 'BEGIN:VALARM').length, 2);
  });

  for (const zone of ['America/New_York', 'Asia/Kolkata', 'Pacific/Apia']) {
    it(`says the same moments on a device in ${zone}, before and after a change of the clocks`, () => {
      const zoneOfTheMachine = process.env.TZ;
      process.env.TZ = zone;
      try {
        const events = [
          {start: Date.parse('2026-11-01T00:30-04:00'), uid: 'a'},
          {start: Date.parse('2026-11-01T08:00-05:00'), uid: 'b'},
        ];
        const file = calendarFile({...reminders, events});
        assert.deepEqual(lines(file, 'DTSTART'), ['DTSTART:20261101T043000Z', 'DTSTART:20261101T130000Z']);
      } finally {
        if (zoneOfTheMachine === undefined) delete process.env.TZ;
        else process.env.TZ = zoneOfTheMachine;
      }
    });
  }

  it('escapes what means something in it', () => {
    const file = calendarFile({
      ...reminders,
      events: [{...reminders.events[0], uid: 'a,b;c'}],
      title: 'a\\b;c,d:"e"',
      description: '1\r\n2\n3\r4\\n',
    });
    assert.deepEqual(lines(file, 'UID'), ['UID:a\\,b\\;c']);
    assert.deepEqual(lines(file, 'SUMMARY'), ['SUMMARY:a\\\\b\\;c\\,d:"e"']);
    assert.deepEqual(lines(file, 'DESCRIPTION')[0], 'DESCRIPTION:1\\n2\\n3\\n4\\\\n');
  });

  it('leaves out control characters and halves of characters', () => {
    const file = calendarFile({...reminders, title: 'a\u0000b\tc\u001b[1md\u007fe\u0085f\ud83dg\udc4dh👍'});
    assert.deepEqual(lines(file, 'SUMMARY'), ['SUMMARY:abc[1mdefgh👍']);
  });

  it('takes no line of its own from a hostile text, identifier, address or language', () => {
    const hostile = 'x\r\nEND:VEVENT\nATTACH:https://evil.example\rBEGIN:VALARM\r\n ACTION:EMAIL';
    const harmless = calendarFile({...reminders, url: 'x', language: 'en'});
    const file = calendarFile({
      ...reminders,
      events: [{...reminders.events[0], uid: hostile}],
      title: hostile,
      description: hostile,
      url: hostile,
      language: hostile,
    });
    const names = (text) => lines(text, '').map((line) => /^[A-Z]*/.exec(line)[0]);
    assert.deepEqual(names(file), names(harmless));
  });

  it('refuses a time that is none', () => {
    assert.throws(() => calendarFile({...reminders, now: NaN}), RangeError);
    assert.throws(() => calendarFile({...reminders, events: [{start: NaN, uid: 'a'}]}), RangeError);
  });
});

describe('a long line', () => {
  // "SUMMARY:" is 8 octets.
  for (const [name, title, folded] of [
    ['of 75 octets stays', 'x'.repeat(67), `SUMMARY:${'x'.repeat(67)}\r\n`],
    ['of 76 octets is folded after 75', 'x'.repeat(68), `SUMMARY:${'x'.repeat(67)}\r\n x\r\n`],
    [
      'is folded again after 75, the space of the fold counted',
      'x'.repeat(67 + 74 + 1),
      `SUMMARY:${'x'.repeat(67)}\r\n ${'x'.repeat(74)}\r\n x\r\n`,
    ],
    [
      'is folded before an Arabic letter of 2 octets that would not fit',
      `${'x'.repeat(66)}سس`,
      `SUMMARY:${'x'.repeat(66)}\r\n سس\r\n`,
    ],
    ['is folded after an Arabic letter that just fits', `${'x'.repeat(65)}سس`, `SUMMARY:${'x'.repeat(65)}س\r\n س\r\n`],
    ['is folded before a letter of 3 octets', `${'x'.repeat(65)}痛`, `SUMMARY:${'x'.repeat(65)}\r\n 痛\r\n`],
    ['is folded before an emoji of 4 octets', `${'x'.repeat(64)}👍`, `SUMMARY:${'x'.repeat(64)}\r\n 👍\r\n`],
    ['keeps an emoji that just fits', `${'x'.repeat(63)}👍`, `SUMMARY:${'x'.repeat(63)}👍\r\n`],
    ['keeps the space before a fold', `${'x'.repeat(66)} y`, `SUMMARY:${'x'.repeat(66)} \r\n y\r\n`],
  ]) {
    it(name, () => {
      const file = calendarFile({...reminders, title});
      assert.equal(file.slice(file.indexOf('SUMMARY'), file.indexOf('DESCRIPTION')), folded);
    });
  }
});

describe('a parser of calendars', () => {
  it('finds no invitation: two events, and neither a method nor an organizer', () => {
    const file = calendarFile({...reminders, events: [...reminders.events, {...reminders.events[0], uid: 'b'}]});
    const calendar = new ICAL.Component(ICAL.parse(file));
    assert.equal(calendar.getFirstPropertyValue('method'), null);
    const events = calendar.getAllSubcomponents('vevent');
    assert.deepEqual(
      events.map((event) => [event.getFirstPropertyValue('uid'), event.getFirstProperty('organizer')]),
      [
        ['0d1f-1@clinic.example', null],
        ['b', null],
      ],
    );
  });

  it('reads what was written', () => {
    const title = 'تذكير، للتحقق؛ من جديد 👩🏽‍⚕️';
    const description = `افتح الصفحة وأجب عن الأسئلة مرة أخرى. ${'ألم خفيف، '.repeat(20)}\nC:\\n; "a, b" 👍🏿`;
    const url = `https://clinic.example/${'%D8%A3'.repeat(30)}?q=a,b;c`;
    const file = calendarFile({...reminders, title, description, url, language: 'ar'});
    assert.deepEqual(read(file), [
      {
        uid: '0d1f-1@clinic.example',
        summary: title,
        description,
        start: '2026-11-25T13:00:00.000Z',
        end: '2026-11-25T13:15:00.000Z',
        url,
        language: 'ar',
        alarm: title,
        before: 0,
      },
    ]);
  });

  it(`reads any text, and no line is longer than 75 octets or half a character (seed ${seed})`, () => {
    const hostile = [
      '\r\n',
      '\n',
      '\r',
      '\\',
      ';',
      ',',
      ':',
      '"',
      ' ',
      '\t',
      '\0',
      '\\n',
      'BEGIN:VEVENT',
      'ألم',
      '👍🏿',
      '\ud800',
    ];
    const text = fc.array(fc.oneof(fc.constantFrom(...hostile), fc.string({unit: 'binary'})), {maxLength: 60});
    fc.assert(
      fc.property(text, text, (titleParts, descriptionParts) => {
        const [title, description] = [titleParts.join(''), descriptionParts.join('')];
        const file = calendarFile({...reminders, title, description, language: 'en'});
        for (const line of file.split('\r\n')) {
          assert.ok(Buffer.byteLength(line) <= 75);
          assert.ok(line.isWellFormed());
          assert.doesNotMatch(line, /\p{Cc}/u);
        }
        const kept = (given) => given.replace(/\r\n?/g, '\n').replace(/(?!\n)[\p{Cc}\p{Cs}]/gu, '');
        const [event, ...more] = read(file);
        assert.deepEqual(more, []);
        assert.equal(event.summary, kept(title));
        assert.equal(event.description, kept(description));
        assert.equal(event.alarm, kept(title));
      }),
      {seed, numRuns: 500},
    );
  });
});
