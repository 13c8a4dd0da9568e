// A check as data, and in the words of a practitioner. Expected values are written out, not taken from the sources.
import assert from 'node:assert/strict';
import process from 'node:process';
import {afterEach, describe, it} from 'node:test';
import {formattersFor} from '../../build/localization/formatters.js';
import {translatorFor} from '../../build/localization/catalogues.js';
import '../../build/localization/every-catalogue.js';
import {documentFor} from '../../build/summary/document.js';
import {answersOf, localIso, summaryOf} from '../../build/summary/summary.js';
import {documentText, fittedText} from '../../build/summary/text.js';
import {longestAddress, mailAddress, messageAddress} from '../../build/summary/delivery.js';
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
  'other-signs': ['none'],
  'personal-risks': ['none'],
};
const noon = Date.UTC(2026, 10, 26, 12, 5);
const check = (changes = {}) => {
  const all = {...answers, ...changes};
  return {answers: all, assessment: assess(all), checkedAt: noon};
};
const reader = (locale, tag, dir = 'ltr') => ({t: translatorFor(locale), locale, format: formattersFor(tag, dir)});

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
      hasNot: ['cramp', 'sharp', 'tingling', 'strong', 'severe'],
      unsure: false,
    });
    assert.deepEqual(finding('danger-signs').has, []);
    assert.deepEqual(finding('danger-signs').hasNot, [
      'breathing',
      'chest-pain',
      'stroke-signs',
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
        ['other-signs', false],
        ['personal-risks', false],
      ],
    );
    assert.deepEqual(summary.findings[1].hasNot, []);
  });
});

describe('the answers of a summary', () => {
  it('are those that it was made from, without what was not asked', () => {
    const given = {'danger-signs': ['none'], 'nerve-signs': ['weakness', 'not-sure']};
    const assessment = {level: 'emergency', reasons: ['nerve-sign'], complete: false};
    assert.deepEqual(answersOf(summaryOf({answers: given, assessment, checkedAt: noon})), given);
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

Time of the check: Thursday, 26 November 2026 at 12:05

Time since the session: 30 hours

How the pain is changing: About the same

Why: You were not sure about your skin. To be safe, we counted that as yes: it could be an infection.

Yes:
- What it feels like: Dull, sore, stiff or throbbing pain; Pain like an electric shock, or burning or shooting along a line
- Where it is: Close to the treated places

Not sure: Skin

No:
- Danger signs: Short of breath, or breathing fast at rest; Chest pain or tightness, pain on breathing in, new cough, coughing blood, or sudden tearing pain; Sudden trouble with face, speech, sight or balance, or a sudden, terrible headache; Seriously ill: confused, hard to wake, faint, cold and sweaty, shaking, a fit, or bad skin colour; Swelling of the face, lips, tongue or throat, a tight throat, or hives with vomiting; Bleeding that 10 minutes of pressure did not stop
- Numbness, weakness, toilet trouble: Numbness or tingling in the saddle area or both buttocks, or new sexual problems; Trouble passing or holding urine or stool, or no urge; Weak or clumsy arm, leg or foot, foot drop, or unsteady walking; Loss of feeling in part of an arm or leg, or in a band around the body; Pain or tingling down both legs, or in both feet
- What it feels like: A cramp or spasm; Sharp or stabbing pain; Tingling, pins and needles, or numb skin; Pain bad enough to stop normal things; Severe pain (unable to stand, think or sleep), or sudden and very strong
- Where it is: Upper back, neck, shoulder, ribs or chest; Down, or in, a leg or arm; Somewhere else
- Fever and other signs: Fever (38 °C or more), shivering or new night sweats; New, bad headache, worse upright or with light, or a head injury; Dizziness or vomiting that lasts for hours; A racing, pounding or uneven heartbeat, even at rest; Blood in pee, poo or vomit, or pee as dark as cola; One swollen, warm or sore calf or leg; Trouble breathing, chest pain, a swollen face or throat, feeling seriously ill, or fainting, which has now gone
- Health and medicines: Blood thinners now or in the last week, or bleeding easily; Diabetes, artificial heart valve, weak immunity, or injecting drugs; Pregnant, or could be; Pregnant (or could be), with a warning sign; Cancer now or before, weight loss, or pain every night for weeks; A fall or accident in the last weeks, or weak bones; A pacemaker or other electric implant, and current on the needles; Needles perhaps not clean, or used before

These are the patient's own answers. This is not a diagnosis. Content version ${summary.contentVersion} infection-sign`,
    );
  });

  it('takes the answer about the time where the start is not known, and is short without what there is not', () => {
    const text = documentText(documentFor(reader('en', 'en-GB'), summaryOf(check()), undefined), {short: true});
    assert.match(text, /\nTime since the session: Less than 2 days \(48 hours\)\n/);
    assert.doesNotMatch(text, /\nNo:|Short of breath/);
    assert.match(text, /Yes:\n- What it feels like/);
  });

  it('of an emergency names the number that the patient was told to call, and what was not asked', () => {
    const summary = summaryOf({
      answers: {'danger-signs': ['breathing']},
      assessment: {level: 'emergency', reasons: ['danger-sign'], complete: false},
      checkedAt: noon,
    });
    const text = documentText(documentFor(reader('en', 'en-GB'), summary, '999'));
    assert.match(text, /Emergency: Call 999 now\n/);
    assert.match(
      text,
      /Why: Very rarely, a needle can hurt the lung\. Chest pain can also come from the heart\.\n\nYes: Danger signs: Short of breath, or breathing fast at rest\n/,
    );
    assert.match(
      text,
      /Not asked:\n- Numbness, weakness, toilet trouble\n- Time since the session\n- How the pain is changing\n/,
    );
    assert.doesNotMatch(text, /Short of breath, or breathing fast at rest;/);
  });

  it('has the same parts in every language, so that two of them stand side by side', () => {
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
    assert.match(documentText(sheets[1]), / infection-sign$/);
    assert.match(documentText(sheets[2]), / \u2068infection-sign\u2069$/);
  });
});

describe('the letter to the clinic', () => {
  it('is a mailto address with the text in its body, and nothing else', () => {
    assert.equal(
      mailAddress('desk@clinic.example', 'Check & more', 'Has: a+b\nOne = 1?'),
      'mailto:desk@clinic.example?subject=Check%20%26%20more&body=Has%3A%20a%2Bb%0D%0AOne%20%3D%201%3F',
    );
  });

  it('as a text message keeps the number, and drops a text that the clinic had put there', () => {
    assert.equal(messageAddress('sms:+442079460123', 'a b'), 'sms:+442079460123?&body=a%20b');
    assert.equal(messageAddress('sms:+442079460123?body=Hello', 'a'), 'sms:+442079460123?&body=a');
  });
});

describe('a letter that cannot have all of the summary', () => {
  const ill = check({
    'pain-trend': ['worse'],
    'skin-signs': ['large-bruise'],
    'personal-risks': ['blood-thinners'],
  });
  const summary = summaryOf({...ill, sessionStart: Date.UTC(2026, 10, 25, 6)});
  const address = (text) => mailAddress('desk@clinic.example', 'Check', text);
  const letterOf = (...readers) => {
    const text = fittedText(
      readers.map((each) => documentFor(each, summary, '999')),
      (longer) => address(longer).length <= longestAddress,
    );
    assert.ok(address(text).length <= 1900, `${address(text).length} characters`);
    return text.replace(/[\u2066-\u2069]/g, '').split('\n');
  };
  const english = reader('en', 'en-GB');
  /** Each letter as one of three bytes, which takes nine characters of an address, as those of Hindi and Chinese do. */
  const heavy = (text) => text.replace(/[A-Za-z]/g, 'क');
  const hindi = {...english, t: (...message) => heavy(english.t(...message))};

  it('in Arabic has the level, the reason, the signs, the time and that there are no danger signs', () => {
    const lines = letterOf(reader('ar', 'ar-EG', 'rtl'));
    assert.equal(lines[0], 'عاجل: احصل على مساعدة طبية اليوم');
    assert.match(lines[1], /^السبب: مع مميعات الدم، .*\.$/);
    assert.equal(lines[2], 'نعم: ache; electric; needle-sites; large-bruise; blood-thinners');
    assert.equal(lines[3], 'الوقت منذ الجلسة: 30 ساعة');
    assert.match(lines[4], /^لا: علامات الخطر; /);
    assert.equal(lines.at(-1), '[...]');
  });

  it('in letters of nine characters has them as well, if need be in codes', () => {
    const lines = letterOf(hindi);
    assert.deepEqual(lines.slice(0, 4), [
      heavy('Urgent: Get medical help today'),
      heavy('Why: With blood thinners, a large bruise may be bleeding inside.'),
      `${heavy('Yes')}: ache; electric; needle-sites; large-bruise; blood-thinners`,
      `${heavy('Time since the session')}: 30 hours`,
    ]);
    assert.ok(lines[4].startsWith(heavy('No: Danger signs; ')), lines[4]);
  });

  it('in two languages has them in both', () => {
    const lines = letterOf(hindi, english);
    for (const line of [
      heavy('Urgent: Get medical help today'),
      'Urgent: Get medical help today',
      `${heavy('Time since the session')}: 30 hours`,
      'Time since the session: 30 hours',
    ]) {
      assert.ok(lines.includes(line), line);
    }
    assert.equal(lines.filter((line) => line.endsWith(': danger-signs; nerve-signs; other-signs')).length, 2);
  });

  it('has more of it in words where these cost less', () => {
    const lines = letterOf(english);
    assert.equal(lines[0], 'Urgent: Get medical help today');
    assert.ok(lines.includes('- Skin: A bruise or lump bigger than a palm'));
    assert.ok(lines.includes('How the pain is changing: Getting worse'));
  });

  it('is empty where not even the level fits', () => {
    assert.equal(
      fittedText([documentFor(english, summary, '999')], () => false),
      '',
    );
  });
});
