// The data that a clinician reviews, against the clinical reference, sections 3 and 4, written out by hand.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {levels} from '../../build/triage/levels.js';
import {isSign, questionById, questions} from '../../build/triage/questions.js';
import {rules} from '../../build/triage/rules.js';

const table = `
danger-sign                    emergency            E1; E4; E6; E8; E11; E17
nerve-sign                     emergency            S21; E2; E4; E18
infection-with-fever           emergency            S20; E6
headache-with-fever            emergency            E3; GK
headache-with-vomiting         emergency            E4; GK
severe-pain-elsewhere          emergency            GK (aorta, bowel)
infection-sign                 medical-help-today   S20; E3; E5; E7
fever-with-weak-immunity       medical-help-today   GK (neutropenic sepsis); E6
needle-left-in                 medical-help-today   E10
growing-bruise                 medical-help-today   E8
large-bruise                   contact-practitioner E8
large-bruise-on-blood-thinners medical-help-today   E8
itchy-rash                     contact-practitioner E17
rash-elsewhere                 medical-help-today   E17; shingles
large-burn                     medical-help-today   NHS burns; GK
burn                           contact-practitioner White 2001; GK
red-spot                       contact-practitioner E5; E7
small-wound-with-weak-immunity medical-help-today   E5; E13
needle-found                   contact-practitioner E10
headache                       medical-help-today   E4; dural puncture
dizzy-or-sick                  medical-help-today   E11
heartbeat                      medical-help-today   electroacupuncture; GK
blood-in-pee                   medical-help-today   GK (kidney, muscle)
swollen-leg                    medical-help-today   GK
sign-gone                      medical-help-today   E1; E17
severe-pain                    medical-help-today   S10
strong-pain                    contact-practitioner S10
nerve-pain-down-limb           medical-help-today   S19
pain-down-limb                 contact-practitioner S19 (milder)
electric-pain                  contact-practitioner S12
tingling                       contact-practitioner S12; S21 (milder)
cramp                          keep-watching        S6
sharp-upper-back-pain          medical-help-today   E1
upper-back-pain                keep-watching        E1
sharp-pain-not-easing          contact-practitioner S10; S11
sharp-pain                     keep-watching        S10; S13
growing-pain-elsewhere         contact-practitioner S17
pain-elsewhere                 keep-watching        S17
no-better-after-72h            contact-practitioner S18
still-sore-after-7-days        contact-practitioner S10; S18
still-sore-after-72h           keep-watching        S10; S18
worse-after-48h                contact-practitioner S9; S10
no-better-after-48h            keep-watching        S9
getting-worse                  keep-watching        S9
personal-risk                  keep-watching        E8; E12; E13; E14; E15
sharp-pain-on-blood-thinners   medical-help-today   E4; E8
worse-on-blood-thinners        contact-practitioner E4; E8
weak-immunity-not-improving    medical-help-today   E3; E13
worse-with-weak-immunity       contact-practitioner E13
pregnancy-warning              medical-help-today   E12
pregnant-not-settled           contact-practitioner E12
cancer-signs-not-improving     medical-help-today   E14
cancer-signs                   contact-practitioner E14
fall-with-sharp-or-worse-pain  medical-help-today   E15
fall-or-weak-bones             contact-practitioner E15
implant-with-current           contact-practitioner GK
unclean-needles                medical-help-today   Xu 2013; GK (PEP 72 h)`;

describe('the decision table', () => {
  it('has the 57 lines of the reference in order: their ids, levels and traces', () => {
    const shipped = rules.map(({id, level, source}) => [id, level, source.join('; ')].join(' '));
    const expected = table.trim().split('\n');
    assert.deepEqual(
      shipped,
      expected.map((line) => line.replace(/\s+/g, ' ')),
    );
    assert.equal(shipped.length, 57);
  });

  it('says for each red flag, and for nothing else, where a mistaken answer is corrected', () => {
    const correctable = rules.filter((rule) => 'question' in rule).map(({id, question}) => [id, question]);
    assert.deepEqual(correctable, [
      ['danger-sign', 'danger-signs'],
      ['nerve-sign', 'nerve-signs'],
      ['infection-with-fever', 'other-signs'],
      ['headache-with-fever', 'other-signs'],
      ['headache-with-vomiting', 'other-signs'],
      ['severe-pain-elsewhere', 'pain-place'],
    ]);
  });

  it('knows five levels, lowest first', () => {
    assert.deepEqual(
      [...levels],
      ['self-care', 'keep-watching', 'contact-practitioner', 'medical-help-today', 'emergency'],
    );
  });
});

describe('the questions', () => {
  it('are the 9 of the reference with their codes, the two danger screens first', () => {
    const shipped = questions.map(({id, choose, answers}) => `${id} ${choose}: ${answers.join(' ')}`);
    assert.deepEqual(shipped, [
      'danger-signs many: breathing chest-pain stroke-signs very-ill face-swelling bleeding none not-sure',
      'nerve-signs many: saddle-numbness bladder-bowel weakness numbness both-legs none not-sure',
      'time-since-session one: under-48h 48h-to-72h 3-to-7-days 7-days-or-more not-sure',
      'pain-trend one: better same worse came-back not-sure',
      'pain-kind many: ache cramp sharp electric tingling strong severe none not-sure',
      'pain-place many: needle-sites upper-back down-limb elsewhere none not-sure',
      'skin-signs many: hot-skin pus red-spot growing-bruise large-bruise small-bruise itchy-rash rash-elsewhere ' +
        'burn large-burn needle-left-in needle-found none not-sure',
      'other-signs many: fever headache dizzy-or-sick heartbeat blood-in-pee swollen-leg sign-gone none not-sure',
      'personal-risks many: blood-thinners weak-immunity pregnant pregnancy-warning cancer-signs ' +
        'fall-or-weak-bones implant-with-current unclean-needles none not-sure',
    ]);
  });

  it('count doubt as the reference says (P2)', () => {
    assert.deepEqual(
      questions.map(({id, notSureCountsAs}) => [id, ...notSureCountsAs]),
      [
        ['danger-signs'],
        ['nerve-signs'],
        ['time-since-session', '3-to-7-days'],
        ['pain-trend', 'worse'],
        ['pain-kind', 'sharp', 'electric'],
        ['pain-place', 'down-limb', 'elsewhere'],
        ['skin-signs'],
        ['other-signs'],
        ['personal-risks', 'blood-thinners'],
      ],
    );
  });

  it('share no sign, because rules name signs without their question', () => {
    const signs = questions.flatMap(({answers}) => answers.filter(isSign));
    assert.equal(signs.length, 6 + 5 + 4 + 4 + 7 + 4 + 12 + 7 + 8);
    assert.equal(new Set(signs).size, signs.length);
  });

  it('are found by their id', () => {
    assert.equal(questionById('pain-trend'), questions[3]);
    assert.equal(questionById('personal-risks'), questions[8]);
  });

  it('have two codes that are no signs', () => {
    assert.deepEqual(['none', 'not-sure', 'ache', 'better', 'under-48h', 'small-bruise'].map(isSign), [
      false,
      false,
      true,
      true,
      true,
      true,
    ]);
  });
});
