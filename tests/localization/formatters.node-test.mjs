import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {formattersFor} from '../../build/localization/formatters.js';

describe('a time of day', () => {
  const morning = Date.UTC(2026, 10, 27, 7, 42);

  it('keeps "am" or "pm" on the line of its hour, and lets the rest of a moment break', () => {
    const {time, clock, momentIn, moment} = formattersFor('ar-EG', 'rtl');
    assert.equal(time('07:42'), '7:42\u00a0ص');
    assert.equal(clock(morning, 'UTC'), '7:42\u00a0ص');
    assert.equal(momentIn(morning, 'UTC'), 'الجمعة، 27 نوفمبر في 7:42\u00a0ص');
    assert.match(moment(morning), /^\S+ \d+ نوفمبر في \d+:42\u00a0[صم]$/);
  });

  it('has no space to break at in any language, before or after it', () => {
    for (const tag of ['en-US', 'en-AU', 'en-IN', 'es-MX', 'es-US', 'ko-KR', 'hi-IN', 'zh-Hant-TW', 'vi-VN', 'ur-PK']) {
      for (const written of ['07:42', '19:42']) assert.doesNotMatch(formattersFor(tag, 'ltr').time(written), / /, tag);
    }
  });

  it('is written as before where the country counts 24 hours', () => {
    assert.equal(formattersFor('en-GB', 'ltr').time('19:42'), '19:42');
  });
});

describe('a name of the clinic in a sentence', () => {
  it('is isolated where its letters run in the other direction, or the sentence does', () => {
    const [english, arabic] = [formattersFor('en-GB', 'ltr'), formattersFor('ar-EG', 'rtl')];
    for (const name of ['عيادة الشفاء', 'Praxis مركز', 'מרפאת השלום', 'اردو 12']) {
      assert.equal(english.isolate(name), `\u2068${name}\u2069`);
    }
    for (const name of ['Millrace', 'Клиника', '針灸院', '+44 20 7946 0123']) assert.equal(english.isolate(name), name);
    assert.equal(arabic.isolate('Millrace'), '\u2068Millrace\u2069');
  });
});

describe('times in a language that browsers do not know', () => {
  const words = {
    weekdays: ['dimanch', 'lendi', 'madi', 'mekredi', 'jedi', 'vandredi', 'samdi'],
    months: ['janvye', 'fevriye', 'mas', 'avril', 'me', 'jen', 'jiyè', 'out', 'septanm', 'oktòb', 'novanm', 'desanm'],
    hours: '{0} èdtan',
    or: 'oswa',
    and: 'ak',
  };
  const format = formattersFor('ht-US', 'ltr', words);
  const evening = Date.UTC(2026, 10, 29, 2, 5);

  it('have its names, and 24 hours', () => {
    assert.equal(format.momentIn(evening, 'America/New_York'), 'samdi, 28 novanm, 21:05');
    assert.equal(format.momentIn(evening, 'Asia/Kolkata'), 'dimanch, 29 novanm, 07:35');
    assert.equal(format.clock(evening, 'UTC'), '02:05');
    assert.equal(format.time('09:30'), '09:30');
    assert.equal(format.time('00:00'), '00:00');
    assert.equal(format.day('2026-11-28'), '28 novanm 2026');
    assert.equal(format.weekday(0), 'lendi');
    assert.equal(format.weekday(6), 'dimanch');
    assert.match(format.datedMoment(evening), /^(samdi, 28|dimanch, 29) novanm 2026, \d\d:05$/);
  });

  it('have its words between numbers', () => {
    assert.equal(format.hours(30.5), '30 èdtan');
    assert.equal(format.either(['112']), '112');
    assert.equal(format.either(['112', '911']), '112 oswa 911');
    assert.equal(format.every(['a, b', 'c', 'd, e']), 'a, b, c ak d, e');
    assert.equal(format.number(229230), '229,230');
  });
});

describe('the calendar', () => {
  it('is the Gregorian one, unless the country uses another', () => {
    assert.equal(
      formattersFor('fa', 'rtl')
        .day('2026-11-28')
        .replace(/[^0-9]+/g, ' ')
        .trim(),
      '28 2026',
    );
    assert.equal(
      formattersFor('fa-GB', 'rtl')
        .day('2026-11-28')
        .replace(/[^0-9]+/g, ' ')
        .trim(),
      '28 2026',
    );
    assert.equal(
      formattersFor('fa-IR', 'rtl')
        .day('2026-11-28')
        .replace(/[^0-9]+/g, ' ')
        .trim(),
      '7 1405',
    );
  });
});
