// A check as data, and in the words of a practitioner. Expected values are written out, not taken from the sources.
import assert from 'node:assert/strict';
import process from 'node:process';
import {afterEach, describe, it} from 'node:test';
import {formattersFor} from '../../build/localization/formatters.js';
import {translatorFor} from '../../build/localization/catalogues.js';
import {documentFor} from '../../build/summary/document.js';
import {documentText} from '../../build/summary/text.js';
import {localIso, summaryOf} from '../../build/summary/summary.js';
import {canOpenLongAddresses, mailAddress, messageAddress} from '../../build/summary/delivery.js';
import {assess} from '../../build/triage/assess.js';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const answers = {
  'danger-signs': ['none'],
  'nerve-signs': ['none'],
  'time-since-session': ['under-48h'],
  'pain-trend': ['same'],
  'pain-kind': ['ache', 'electric'],
  'pain-place': ['needle-sites'],
  'skin-signs': ['not-sure'],
  'personal-risks': ['none'],
};
const noon = Date.UTC(2026, 10, 26, 12, 5);
const check = (changes = {}) => {
  const all = {...answers, ...changes};
  return {answers: all, assessment: assess(all), checkedAt: noon};
};
const reader = (locale, tag, dir = 'ltr') => ({t: translatorFor(locale), locale, dir, format: formattersFor(tag, dir)});

describe('a summary', () => {
  it('says of each question what the patient has, has not, and is not sure about', () => {
    process.env.TZ = 'Asia/Kolkata';
    const summary = summaryOf(check());
    assert.equal(summary.version, 1);
    assert.equal(summary.level, 'medical-help-today');
    assert.deepEqual(summary.reasons, ['infection-sign']);
    assert.equal(summary.complete, true);
    assert.equal(summary.checkedAt, '2026-11-26T17:35:00+05:30');
    assert.equal('sessionStart' in summary, false);
    const finding = (id) => summary.findings.find(({question}) => question === id);
    assert.deepEqual(finding('pain-kind'), {
      question: 'pain-kind',
      asked: true,
      has: ['ache', 'electric'],
      hasNot: ['cramp', 'sharp', 'tingling', 'severe'],
      unsure: false,
    });
    assert.deepEqual(finding('danger-signs').has, []);
    assert.deepEqual(finding('danger-signs').hasNot, [
      'breathing',
      'chest-pain',
      'very-ill',
      'face-swelling',
      'bleeding',
    ]);
    // Of one answer, the others are not "not".
    assert.deepEqual(finding('pain-trend'), {
      question: 'pain-trend',
      asked: true,
      has: ['same'],
      hasNot: [],
      unsure: false,
    });
    // Doubt denies nothing.
    assert.deepEqual(finding('skin-signs'), {
      question: 'skin-signs',
      asked: true,
      has: [],
      hasNot: [],
      unsure: true,
    });
  });

  it('of a check that a red flag ended says what was not asked', () => {
    const red = {'danger-signs': ['breathing']};
    const summary = summaryOf({
      answers: red,
      assessment: {level: 'emergency', reasons: ['danger-sign'], complete: false},
      checkedAt: noon,
    });
    assert.deepEqual(
      summary.findings.map(({question, asked}) => [question, asked]),
      [
        ['danger-signs', true],
        ['nerve-signs', false],
        ['time-since-session', false],
        ['pain-trend', false],
        ['pain-kind', false],
        ['pain-place', false],
        ['skin-signs', false],
        ['personal-risks', false],
      ],
    );
    assert.deepEqual(summary.findings[1].hasNot, []);
  });
});

describe('a moment is written with the offset of the clock on the wall', () => {
  for (const [zoneName, time, written] of [
    ['America/New_York', Date.UTC(2026, 10, 1, 5, 59, 59), '2026-11-01T01:59:59-04:00'],
    ['America/New_York', Date.UTC(2026, 10, 1, 6, 0, 0), '2026-11-01T01:00:00-05:00'],
    ['Europe/London', Date.UTC(2026, 6, 1, 12), '2026-07-01T13:00:00+01:00'],
    ['Europe/London', Date.UTC(2026, 11, 1, 12), '2026-12-01T12:00:00+00:00'],
    ['Asia/Kolkata', Date.UTC(2026, 11, 31, 20), '2027-01-01T01:30:00+05:30'],
    ['Pacific/Apia', Date.UTC(2026, 10, 26, 12), '2026-11-27T01:00:00+13:00'],
  ]) {
    it(`${written} in ${zoneName}`, () => {
      process.env.TZ = zoneName;
      assert.equal(localIso(time), written);
      assert.equal(Date.parse(localIso(time)), time);
    });
  }
});

describe('the sheet', () => {
  it('reads like the notes of a nurse', () => {
    process.env.TZ = 'Europe/London';
    const summary = summaryOf({...check(), sessionStart: Date.UTC(2026, 10, 25, 6)});
    assert.equal(
      documentText(documentFor(reader('en', 'en-GB'), summary, '999')),
      `Check after acupuncture
Urgent: Get medical help today

Time of the check: Thursday 26 November at 12:05

Time since the session: 30 hours

How the pain has changed: About the same

Why: This can be an infection. (infection-sign)

Has:
- Kind of pain: Dull, sore, stiff or throbbing; Like an electric shock, burning or shooting
- Place of the pain: Around the needle spots

Is not sure about: Skin and temperature

Has not:
- Danger signs: Short of breath, or breathes fast; Pain or tightness in chest, jaw or arm, a catch in the breath, or a new cough; Confused, very sleepy, faint, cold and sweaty or sick, chills, or skin or lips blue, grey or blotchy; Swelling of face, lips, tongue or throat, or a tight throat; Bleeding that 10 minutes of pressure did not stop
- Nerve signs: Numbness or tingling between the legs, or sex feels different; Trouble passing or holding urine or stool, or cannot feel it; Weak or heavy arm or leg, unsteady walking, or foot drop; Loss of feeling in part of an arm or leg; Pain or tingling in both legs
- Kind of pain: A cramp or spasm that comes and goes; Sharp or stabbing; Tingling, or a numb patch; Severe (cannot stand, think or sleep) or sudden
- Place of the pain: Upper back, shoulder or side of the chest; It goes down a leg or an arm; Another place
- Your health: Blood thinners, or bleeds easily; Weak immunity or diabetes, or injects drugs; Pregnant; Pregnant, with a warning sign; Cancer now or before, weight loss, or pain every night; Recent fall or accident, or weak bones

The patient entered this. It is no diagnosis. Content version ${summary.contentVersion}`,
    );
  });

  it('takes the answer about the time where the start is not known, and is short without what there is not', () => {
    const text = documentText(documentFor(reader('en', 'en-GB'), summaryOf(check()), undefined), {short: true});
    assert.match(text, /\nTime since the session: Less than 2 days \(48 hours\)\n/);
    assert.doesNotMatch(text, /Has not|Short of breath, or breathes fast/);
    assert.match(text, /Has:\n- Kind of pain/);
  });

  it('of an emergency names the number that the patient was told to call, and what was not asked', () => {
    const summary = summaryOf({
      answers: {'danger-signs': ['breathing']},
      assessment: {level: 'emergency', reasons: ['danger-sign'], complete: false},
      checkedAt: noon,
    });
    const text = documentText(documentFor(reader('en', 'en-GB'), summary, '999'));
    assert.match(text, /Emergency: Call 999 now\n/);
    assert.match(text, /Has: Danger signs: Short of breath, or breathes fast\n/);
    assert.match(text, /Was not asked about:\n- Nerve signs\n- Time since the session\n- How the pain has changed\n/);
    assert.doesNotMatch(text, /Short of breath, or breathes fast;/);
  });

  it('has the same sections in every language, so that two of them stand side by side', () => {
    const summary = summaryOf(check({'personal-risks': ['blood-thinners', 'not-sure']}));
    const sheets = [reader('en', 'en-GB'), reader('es', 'es-ES'), reader('ar', 'ar-EG', 'rtl')].map((each) =>
      documentFor(each, summary, '112'),
    );
    for (const {sections, negatives} of sheets) {
      assert.deepEqual(
        sections.map(({lines}) => lines.length),
        sheets[0].sections.map(({lines}) => lines.length),
      );
      assert.equal(negatives[0].lines.length, sheets[0].negatives[0].lines.length);
    }
    assert.match(sheets[1].result, /Urgente/);
    assert.match(documentText(sheets[1]), /infection-sign/);
    assert.match(documentText(sheets[2]), /infection-sign/);
  });
});

describe('the letter to the clinic', () => {
  it('is a mailto address with the text in its body, and nothing else', () => {
    assert.equal(
      mailAddress('desk@clinic.example', 'Check & more', ['Has: a+b\nOne = 1?', 'short'], false),
      'mailto:desk@clinic.example?subject=Check%20%26%20more&body=Has%3A%20a%2Bb%0D%0AOne%20%3D%201%3F',
    );
  });

  it('takes a shorter text where mail programs of desktops would cut a longer one', () => {
    const long = 'e'.repeat(1900);
    const address = (...texts) => mailAddress('a@b.example', 'S', texts, false);
    assert.equal(address(long, 'short'), 'mailto:a@b.example?subject=S&body=short');
    assert.equal(address(long, long, 'least'), 'mailto:a@b.example?subject=S&body=least');
    assert.match(address('e'.repeat(1700), 'short'), /body=e{1700}$/);
  });

  it('is as long as it has to be where long addresses open', () => {
    assert.match(mailAddress('a@b.example', 'S', ['e'.repeat(5000), 'short'], true), /body=e{5000}$/);
  });

  for (const [pointer, expected] of [
    ['coarse', true],
    ['fine', false],
  ]) {
    it(`opens at any length with a ${pointer} pointer: ${expected}`, () => {
      globalThis.matchMedia = (query) => ({matches: query === `(pointer: ${pointer})`});
      assert.equal(canOpenLongAddresses(), expected);
      delete globalThis.matchMedia;
    });
  }

  it('as a text message keeps the number, and drops a text that the clinic had put there', () => {
    assert.equal(messageAddress('sms:+442079460123', 'a b'), 'sms:+442079460123?&body=a%20b');
    assert.equal(messageAddress('sms:+442079460123?body=Hello', 'a'), 'sms:+442079460123?&body=a');
  });
});
