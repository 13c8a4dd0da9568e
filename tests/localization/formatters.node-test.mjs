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
