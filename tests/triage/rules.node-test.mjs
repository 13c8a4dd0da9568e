// The data that a clinician reviews, against the clinical reference, sections 4.2 and 4.3, written out by hand.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {levels} from '../../build/triage/levels.js';
import {questions} from '../../build/triage/questions.js';
import {rules} from '../../build/triage/rules.js';

const table = `
R01 danger-sign                    emergency            E1 E6 E8 E11 E17
R02 nerve-sign                     emergency            S21 E2 E4 E18
R03 infection-with-fever           emergency            S20 E6
R04 infection-sign                 medical-help-today   S20 E3 E5 E7
R05 needle-left-in                 medical-help-today   E10
R06 large-bruise                   contact-practitioner E8
R07 large-bruise-on-blood-thinners medical-help-today   E8
R08 itchy-rash                     contact-practitioner E17
R09 severe-pain                    medical-help-today   S10
R10 nerve-pain-down-limb           medical-help-today   S19
R11 pain-down-limb                 contact-practitioner S19
R12 electric-pain                  contact-practitioner S12
R13 sharp-upper-back-pain          medical-help-today   E1
R14 upper-back-pain                keep-watching        E1
R15 sharp-pain-not-easing          contact-practitioner S10 S11
R16 sharp-pain                     keep-watching        S10 S13
R17 no-better-after-72h            contact-practitioner S18
R18 still-sore-after-72h           keep-watching        S10 S18
R19 worse-after-48h                contact-practitioner S9 S10
R20 no-better-after-48h            keep-watching        S9
R21 getting-worse                  keep-watching        S9
R22 growing-pain-elsewhere         contact-practitioner S17
R23 pain-elsewhere                 keep-watching        S17
R24 personal-risk                  keep-watching        E8 E12 E13 E14 E15
R25 sharp-pain-on-blood-thinners   medical-help-today   E4 E8
R26 worse-on-blood-thinners        contact-practitioner E4 E8
R27 weak-immunity-not-improving    medical-help-today   E3 E13
R28 pregnancy-warning              medical-help-today   E12
R29 pregnant-not-settled           contact-practitioner E12
R30 cancer-signs-not-improving     medical-help-today   E14
R31 cancer-signs                   contact-practitioner E14
R32 fall-with-sharp-or-worse-pain  medical-help-today   E15
R33 fall-or-weak-bones             contact-practitioner E15
R34 rash-elsewhere                 medical-help-today   E17
R35 red-spot                       contact-practitioner E5 E7
R36 red-spot-with-weak-immunity    medical-help-today   E5 E13
R37 tingling                       contact-practitioner S12 S21
R38 cramp                          keep-watching        S6
R39 needle-found                   contact-practitioner E10`;

describe('the decision table', () => {
  it('has the 39 rows of the reference: their ids, levels and traces, in order', () => {
    const shipped = rules.map(({row, id, level, source}) => [row, id, level, ...source]);
    assert.deepEqual(
      shipped,
      table
        .trim()
        .split('\n')
        .map((line) => line.split(/\s+/)),
    );
    assert.equal(shipped.length, 39);
  });

  it('says for each red flag, and for nothing else, where a mistaken answer is corrected', () => {
    const correctable = rules.filter((rule) => 'question' in rule).map(({row, question}) => [row, question]);
    assert.deepEqual(correctable, [
      ['R01', 'danger-signs'],
      ['R02', 'nerve-signs'],
      ['R03', 'skin-signs'],
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
  it('are the 8 of the reference with their codes, the two danger screens first', () => {
    const shipped = questions.map(({id, choose, answers}) => `${id} ${choose}: ${answers.join(' ')}`);
    assert.deepEqual(shipped, [
      'danger-signs many: breathing chest-pain very-ill face-swelling bleeding none not-sure',
      'nerve-signs many: saddle-numbness bladder-bowel weakness numbness both-legs none not-sure',
      'time-since-session one: under-48h 48h-to-72h 72h-or-more not-sure',
      'pain-trend one: better same worse not-sure',
      'pain-kind many: ache cramp sharp electric tingling severe none not-sure',
      'pain-place many: needle-sites upper-back down-limb elsewhere none not-sure',
      'skin-signs many: fever spreading-redness pus red-spot small-bruise large-bruise itchy-rash rash-elsewhere ' +
        'needle-left-in needle-found none not-sure',
      'personal-risks many: blood-thinners weak-immunity pregnant pregnancy-warning cancer-signs fall-or-weak-bones ' +
        'none not-sure',
    ]);
  });

  it('count doubt as the reference says (P2)', () => {
    assert.deepEqual(
      questions.map(({notSureCountsAs}) => [...notSureCountsAs]),
      [[], [], ['72h-or-more'], ['worse'], ['sharp', 'electric'], ['down-limb', 'elsewhere'], [], ['blood-thinners']],
    );
  });
});
