import type {Answered} from './answers.js';
import {levels, type Level} from './levels.js';
import type {QuestionId} from './questions.js';

/** One line of the decision table: when it holds, the patient needs at least this level of care. */
export interface Rule {
  /** Permanent: cited by events, tests and summaries. Never reuse or rename one. */
  readonly id: string;
  readonly level: Level;
  readonly when: (answered: Answered) => boolean;
  /** Rows of the clinical reference, or other sources, that justify it. GK is general knowledge, to be confirmed. */
  readonly source: readonly string[];
  /** Red flags only: where a mistaken answer is corrected, the last of the questions that the rule reads. */
  readonly question?: QuestionId;
}

type Condition = Rule['when'];

/** As the table abbreviates them. L0, self-care, is what is left when no rule holds. */
const [, L1, L2, L3, L4] = levels;

/** 2 days (48 hours) or more. Not sure counts as 3 to 7 days. */
const t48: Condition = ({has}) => has('48h-to-72h', '3-to-7-days', '7-days-or-more');
/** 3 days (72 hours) or more, or not sure. */
const t72: Condition = ({has}) => has('3-to-7-days', '7-days-or-more');
/** 7 days or more. */
const t7: Condition = ({has}) => has('7-days-or-more');
/** Worse, back again, or not sure. */
export const worse: Condition = ({has}) => has('worse', 'came-back');
/** Any kind of pain or feeling, or not sure. */
const pain: Condition = ({any}) => any('pain-kind');
/** Worse, or the same with pain. */
const notBetter: Condition = (is) => worse(is) || (is.has('same') && pain(is));
/** Worse after 2 days, or not better after 3. */
const stuck: Condition = (is) => (t48(is) && worse(is)) || (t72(is) && notBetter(is));
/** Sharp pain, or not sure what it feels like. */
const sharp: Condition = ({has}) => has('sharp');
/** Electric pain, or not sure what it feels like. */
const electric: Condition = ({has}) => has('electric');
/** Pain in a leg or arm, or not sure where. */
const limb: Condition = ({has}) => has('down-limb');
/** Pain away from the treated places, or not sure where. */
const elsewhere: Condition = ({has}) => has('elsewhere');
/** Takes blood thinners or bleeds easily, or not sure about any of the risks. */
const thinners: Condition = ({has}) => has('blood-thinners');

/**
 * The decision table of the clinical reference, section 4, in its order. A reviewing clinician changes a level or a
 * condition here, in one line; comments name the decisions behind it. No condition may contain a "not": a further sign
 * must never lower the level (P1).
 */
export const rules = [
  // D5, D8, D10
  {
    id: 'danger-sign',
    level: L4,
    when: (is) => is.any('danger-signs'),
    source: ['E1', 'E4', 'E6', 'E8', 'E11', 'E17'],
    question: 'danger-signs',
  },
  // D1, D5, D10, D17
  {
    id: 'nerve-sign',
    level: L4,
    when: (is) => is.any('nerve-signs'),
    source: ['S21', 'E2', 'E4', 'E18'],
    question: 'nerve-signs',
  },
  {
    id: 'infection-with-fever',
    level: L4,
    when: (is) => is.has('fever') && is.has('hot-skin', 'pus'),
    source: ['S20', 'E6'],
    question: 'other-signs',
  },
  {
    id: 'headache-with-fever',
    level: L4,
    when: (is) => is.has('fever') && is.has('headache'),
    source: ['E3', 'GK'],
    question: 'other-signs',
  },
  {
    id: 'headache-with-vomiting',
    level: L4,
    when: (is) => is.has('headache') && is.has('dizzy-or-sick'),
    source: ['E4', 'GK'],
    question: 'other-signs',
  },
  // D11, D16
  {
    id: 'severe-pain-elsewhere',
    level: L4,
    when: (is) => is.has('severe') && elsewhere(is),
    source: ['GK (aorta, bowel)'],
    question: 'pain-place',
  },
  // D3
  {
    id: 'infection-sign',
    level: L3,
    when: (is) => is.has('fever', 'hot-skin', 'pus') || is.unsure('skin-signs') || is.unsure('other-signs'),
    source: ['S20', 'E3', 'E5', 'E7'],
  },
  // D15
  {
    id: 'fever-with-weak-immunity',
    level: L3,
    when: (is) => is.has('fever') && is.has('weak-immunity'),
    source: ['GK (neutropenic sepsis)', 'E6'],
  },
  {id: 'needle-left-in', level: L3, when: (is) => is.has('needle-left-in'), source: ['E10']},
  {id: 'growing-bruise', level: L3, when: (is) => is.has('growing-bruise'), source: ['E8']},
  {id: 'large-bruise', level: L2, when: (is) => is.has('large-bruise'), source: ['E8']},
  {
    id: 'large-bruise-on-blood-thinners',
    level: L3,
    when: (is) => is.has('large-bruise') && thinners(is),
    source: ['E8'],
  },
  {id: 'itchy-rash', level: L2, when: (is) => is.has('itchy-rash'), source: ['E17']},
  {id: 'rash-elsewhere', level: L3, when: (is) => is.has('rash-elsewhere'), source: ['E17', 'shingles']},
  {id: 'large-burn', level: L3, when: (is) => is.has('large-burn'), source: ['NHS burns', 'GK']},
  {id: 'burn', level: L2, when: (is) => is.has('burn'), source: ['White 2001', 'GK']},
  {id: 'red-spot', level: L2, when: (is) => is.has('red-spot'), source: ['E5', 'E7']},
  {
    id: 'small-wound-with-weak-immunity',
    level: L3,
    when: (is) => is.has('red-spot', 'burn') && is.has('weak-immunity'),
    source: ['E5', 'E13'],
  },
  {id: 'needle-found', level: L2, when: (is) => is.has('needle-found'), source: ['E10']},
  {id: 'headache', level: L3, when: (is) => is.has('headache'), source: ['E4', 'dural puncture']},
  {id: 'dizzy-or-sick', level: L3, when: (is) => is.has('dizzy-or-sick'), source: ['E11']},
  {id: 'heartbeat', level: L3, when: (is) => is.has('heartbeat'), source: ['electroacupuncture', 'GK']},
  {id: 'blood-in-pee', level: L3, when: (is) => is.has('blood-in-pee'), source: ['GK (kidney, muscle)']},
  {id: 'swollen-leg', level: L3, when: (is) => is.has('swollen-leg'), source: ['GK']},
  // D10
  {id: 'sign-gone', level: L3, when: (is) => is.has('sign-gone'), source: ['E1', 'E17']},
  {id: 'severe-pain', level: L3, when: (is) => is.has('severe'), source: ['S10']},
  {id: 'strong-pain', level: L2, when: (is) => is.has('strong'), source: ['S10']},
  // D18
  {
    id: 'nerve-pain-down-limb',
    level: L3,
    when: (is) => limb(is) && (is.has('severe') || ((sharp(is) || electric(is)) && notBetter(is))),
    source: ['S19'],
  },
  // D2
  {id: 'pain-down-limb', level: L2, when: limb, source: ['S19 (milder)']},
  {id: 'electric-pain', level: L2, when: electric, source: ['S12']},
  {id: 'tingling', level: L2, when: (is) => is.has('tingling'), source: ['S12', 'S21 (milder)']},
  {id: 'cramp', level: L1, when: (is) => is.has('cramp'), source: ['S6']},
  {id: 'sharp-upper-back-pain', level: L3, when: (is) => is.has('upper-back') && sharp(is), source: ['E1']},
  {id: 'upper-back-pain', level: L1, when: (is) => is.has('upper-back'), source: ['E1']},
  {id: 'sharp-pain-not-easing', level: L2, when: (is) => sharp(is) && notBetter(is), source: ['S10', 'S11']},
  {id: 'sharp-pain', level: L1, when: sharp, source: ['S10', 'S13']},
  {id: 'growing-pain-elsewhere', level: L2, when: (is) => elsewhere(is) && worse(is), source: ['S17']},
  {id: 'pain-elsewhere', level: L1, when: elsewhere, source: ['S17']},
  // D9
  {id: 'no-better-after-72h', level: L2, when: (is) => t72(is) && notBetter(is), source: ['S18']},
  // D14
  {id: 'still-sore-after-7-days', level: L2, when: (is) => t7(is) && pain(is), source: ['S10', 'S18']},
  {id: 'still-sore-after-72h', level: L1, when: (is) => t72(is) && pain(is), source: ['S10', 'S18']},
  {id: 'worse-after-48h', level: L2, when: (is) => t48(is) && worse(is), source: ['S9', 'S10']},
  {id: 'no-better-after-48h', level: L1, when: (is) => t48(is) && notBetter(is), source: ['S9']},
  {id: 'getting-worse', level: L1, when: worse, source: ['S9']},
  {
    id: 'personal-risk',
    level: L1,
    when: (is) => is.any('personal-risks'),
    source: ['E8', 'E12', 'E13', 'E14', 'E15'],
  },
  {
    id: 'sharp-pain-on-blood-thinners',
    level: L3,
    when: (is) => thinners(is) && sharp(is) && notBetter(is),
    source: ['E4', 'E8'],
  },
  {id: 'worse-on-blood-thinners', level: L2, when: (is) => thinners(is) && worse(is), source: ['E4', 'E8']},
  {
    id: 'weak-immunity-not-improving',
    level: L3,
    when: (is) => is.has('weak-immunity') && stuck(is),
    source: ['E3', 'E13'],
  },
  {id: 'worse-with-weak-immunity', level: L2, when: (is) => is.has('weak-immunity') && worse(is), source: ['E13']},
  {id: 'pregnancy-warning', level: L3, when: (is) => is.has('pregnancy-warning'), source: ['E12']},
  {
    id: 'pregnant-not-settled',
    level: L2,
    when: (is) => is.has('pregnant', 'pregnancy-warning') && (worse(is) || (t48(is) && pain(is))),
    source: ['E12'],
  },
  {id: 'cancer-signs-not-improving', level: L3, when: (is) => is.has('cancer-signs') && stuck(is), source: ['E14']},
  // D6
  {id: 'cancer-signs', level: L2, when: (is) => is.has('cancer-signs'), source: ['E14']},
  {
    id: 'fall-with-sharp-or-worse-pain',
    level: L3,
    when: (is) => is.has('fall-or-weak-bones') && (sharp(is) || (t48(is) && worse(is))),
    source: ['E15'],
  },
  {id: 'fall-or-weak-bones', level: L2, when: (is) => is.has('fall-or-weak-bones'), source: ['E15']},
  {id: 'implant-with-current', level: L2, when: (is) => is.has('implant-with-current'), source: ['GK']},
  // D13
  {
    id: 'unclean-needles',
    level: L3,
    when: (is) => is.has('unclean-needles'),
    source: ['Xu 2013', 'GK (PEP 72 h)'],
  },
] as const satisfies readonly Rule[];

export type RuleId = (typeof rules)[number]['id'];
