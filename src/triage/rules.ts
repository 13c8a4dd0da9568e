import type {Answered} from './answers.js';
import type {Level} from './levels.js';
import type {QuestionId} from './questions.js';

/** One line of the decision table: when it holds, somebody needs at least this level of care. */
export interface Rule {
  /** Line of the decision table in the clinical reference, section 4.3. */
  readonly row: string;
  /** Permanent: cited by events, tests and summaries. Never reuse or rename one. */
  readonly id: string;
  readonly level: Level;
  readonly when: (answered: Answered) => boolean;
  /** Rows of the clinical reference that justify it. */
  readonly source: readonly string[];
  /** Red flags only: where a mistaken answer is corrected. */
  readonly question?: QuestionId;
}

const late = ({has}: Answered): boolean => has('48h-to-72h', '72h-or-more');
const notBetter = ({has}: Answered): boolean => has('same', 'worse');
/** Worse, or three days gone and not better. */
const stuck = (answered: Answered): boolean =>
  answered.has('worse') || (answered.has('72h-or-more') && notBetter(answered));

/** The decision table, in its order. A reviewing clinician changes a level or a condition here, in one line. */
export const rules = [
  {
    row: 'R01',
    id: 'danger-sign',
    level: 'emergency',
    when: ({any}) => any('danger-signs'),
    source: ['E1', 'E6', 'E8', 'E11', 'E17'],
    question: 'danger-signs',
  },
  {
    row: 'R02',
    id: 'nerve-sign',
    level: 'emergency',
    when: ({any}) => any('nerve-signs'),
    source: ['S21', 'E2', 'E4', 'E18'],
    question: 'nerve-signs',
  },
  {
    row: 'R03',
    id: 'infection-with-fever',
    level: 'emergency',
    when: ({has}) => has('fever') && has('spreading-redness', 'pus'),
    source: ['S20', 'E6'],
    question: 'skin-signs',
  },
  {
    row: 'R04',
    id: 'infection-sign',
    level: 'medical-help-today',
    when: ({has, unsure}) => has('fever', 'spreading-redness', 'pus') || unsure('skin-signs'),
    source: ['S20', 'E3', 'E5', 'E7'],
  },
  {
    row: 'R05',
    id: 'needle-left-in',
    level: 'medical-help-today',
    when: ({has}) => has('needle-left-in'),
    source: ['E10'],
  },
  {
    row: 'R06',
    id: 'large-bruise',
    level: 'contact-practitioner',
    when: ({has}) => has('large-bruise'),
    source: ['E8'],
  },
  {
    row: 'R07',
    id: 'large-bruise-on-blood-thinners',
    level: 'medical-help-today',
    when: ({has}) => has('large-bruise') && has('blood-thinners'),
    source: ['E8'],
  },
  {row: 'R08', id: 'itchy-rash', level: 'contact-practitioner', when: ({has}) => has('itchy-rash'), source: ['E17']},
  {row: 'R09', id: 'severe-pain', level: 'medical-help-today', when: ({has}) => has('severe'), source: ['S10']},
  {
    row: 'R10',
    id: 'nerve-pain-down-limb',
    level: 'medical-help-today',
    when: ({has}) => has('down-limb') && has('sharp', 'electric', 'severe'),
    source: ['S19'],
  },
  {row: 'R11', id: 'pain-down-limb', level: 'contact-practitioner', when: ({has}) => has('down-limb'), source: ['S19']},
  {row: 'R12', id: 'electric-pain', level: 'contact-practitioner', when: ({has}) => has('electric'), source: ['S12']},
  {
    row: 'R13',
    id: 'sharp-upper-back-pain',
    level: 'medical-help-today',
    when: ({has}) => has('upper-back') && has('sharp'),
    source: ['E1'],
  },
  {row: 'R14', id: 'upper-back-pain', level: 'keep-watching', when: ({has}) => has('upper-back'), source: ['E1']},
  {
    row: 'R15',
    id: 'sharp-pain-not-easing',
    level: 'contact-practitioner',
    when: (answered) => answered.has('sharp') && notBetter(answered),
    source: ['S10', 'S11'],
  },
  {row: 'R16', id: 'sharp-pain', level: 'keep-watching', when: ({has}) => has('sharp'), source: ['S10', 'S13']},
  {
    row: 'R17',
    id: 'no-better-after-72h',
    level: 'contact-practitioner',
    when: (answered) => answered.has('72h-or-more') && notBetter(answered),
    source: ['S18'],
  },
  {
    row: 'R18',
    id: 'still-sore-after-72h',
    level: 'keep-watching',
    when: ({has}) => has('72h-or-more'),
    source: ['S10', 'S18'],
  },
  {
    row: 'R19',
    id: 'worse-after-48h',
    level: 'contact-practitioner',
    when: (answered) => late(answered) && answered.has('worse'),
    source: ['S9', 'S10'],
  },
  {
    row: 'R20',
    id: 'no-better-after-48h',
    level: 'keep-watching',
    when: (answered) => late(answered) && notBetter(answered),
    source: ['S9'],
  },
  {row: 'R21', id: 'getting-worse', level: 'keep-watching', when: ({has}) => has('worse'), source: ['S9']},
  {
    row: 'R22',
    id: 'growing-pain-elsewhere',
    level: 'contact-practitioner',
    when: ({has}) => has('elsewhere') && has('worse'),
    source: ['S17'],
  },
  {row: 'R23', id: 'pain-elsewhere', level: 'keep-watching', when: ({has}) => has('elsewhere'), source: ['S17']},
  {
    row: 'R24',
    id: 'personal-risk',
    level: 'keep-watching',
    when: ({any}) => any('personal-risks'),
    source: ['E8', 'E12', 'E13', 'E14', 'E15'],
  },
  {
    row: 'R25',
    id: 'sharp-pain-on-blood-thinners',
    level: 'medical-help-today',
    when: (answered) => answered.has('blood-thinners') && answered.has('sharp') && notBetter(answered),
    source: ['E4', 'E8'],
  },
  {
    row: 'R26',
    id: 'worse-on-blood-thinners',
    level: 'contact-practitioner',
    when: ({has}) => has('blood-thinners') && has('worse'),
    source: ['E4', 'E8'],
  },
  {
    row: 'R27',
    id: 'weak-immunity-not-improving',
    level: 'medical-help-today',
    when: (answered) => answered.has('weak-immunity') && stuck(answered),
    source: ['E3', 'E13'],
  },
  {
    row: 'R28',
    id: 'pregnancy-warning',
    level: 'medical-help-today',
    when: ({has}) => has('pregnancy-warning'),
    source: ['E12'],
  },
  {
    row: 'R29',
    id: 'pregnant-not-settled',
    level: 'contact-practitioner',
    when: (answered) => answered.has('pregnant') && (answered.has('worse') || late(answered)),
    source: ['E12'],
  },
  {
    row: 'R30',
    id: 'cancer-signs-not-improving',
    level: 'medical-help-today',
    when: (answered) => answered.has('cancer-signs') && stuck(answered),
    source: ['E14'],
  },
  {
    row: 'R31',
    id: 'cancer-signs',
    level: 'contact-practitioner',
    when: ({has}) => has('cancer-signs'),
    source: ['E14'],
  },
  {
    row: 'R32',
    id: 'fall-with-sharp-or-worse-pain',
    level: 'medical-help-today',
    when: ({has}) => has('fall-or-weak-bones') && has('sharp', 'worse'),
    source: ['E15'],
  },
  {
    row: 'R33',
    id: 'fall-or-weak-bones',
    level: 'contact-practitioner',
    when: ({has}) => has('fall-or-weak-bones'),
    source: ['E15'],
  },
  {
    row: 'R34',
    id: 'rash-elsewhere',
    level: 'medical-help-today',
    when: ({has}) => has('rash-elsewhere'),
    source: ['E17'],
  },
  {row: 'R35', id: 'red-spot', level: 'contact-practitioner', when: ({has}) => has('red-spot'), source: ['E5', 'E7']},
  {
    row: 'R36',
    id: 'red-spot-with-weak-immunity',
    level: 'medical-help-today',
    when: ({has}) => has('red-spot') && has('weak-immunity'),
    source: ['E5', 'E13'],
  },
  {
    row: 'R37',
    id: 'tingling',
    level: 'contact-practitioner',
    when: ({has}) => has('tingling'),
    source: ['S12', 'S21'],
  },
  {row: 'R38', id: 'cramp', level: 'keep-watching', when: ({has}) => has('cramp'), source: ['S6']},
  {
    row: 'R39',
    id: 'needle-found',
    level: 'contact-practitioner',
    when: ({has}) => has('needle-found'),
    source: ['E10'],
  },
] as const satisfies readonly Rule[];

export type RuleId = (typeof rules)[number]['id'];
