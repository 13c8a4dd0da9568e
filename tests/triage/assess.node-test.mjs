// The decision table, written out by hand from the clinical reference, section 4.3: never read from `rules`.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {assess} from '../../build/triage/assess.js';
import {usualSoreness} from './usual-soreness.mjs';

const selfCare = 'self-care';
const watch = 'keep-watching';
const contact = 'contact-practitioner';
const today = 'medical-help-today';
const emergency = 'emergency';

const danger = (...codes) => ({'danger-signs': codes});
const nerve = (...codes) => ({'nerve-signs': codes});
const time = (...codes) => ({'time-since-session': codes});
const trend = (...codes) => ({'pain-trend': codes});
const kind = (...codes) => ({'pain-kind': codes});
const place = (...codes) => ({'pain-place': codes});
const skin = (...codes) => ({'skin-signs': codes});
const risks = (...codes) => ({'personal-risks': codes});

/** Row of the table, what differs from usual soreness, the level, and all reasons in table order. */
const protocol = [
  ['R01', [danger('breathing')], emergency, ['danger-sign']],
  ['R01', [danger('chest-pain')], emergency, ['danger-sign']],
  ['R01', [danger('very-ill')], emergency, ['danger-sign']],
  ['R01', [danger('face-swelling')], emergency, ['danger-sign']],
  ['R01', [danger('bleeding')], emergency, ['danger-sign']],
  ['R01, P2', [danger('not-sure')], emergency, ['danger-sign']],
  ['R02', [nerve('saddle-numbness')], emergency, ['nerve-sign']],
  ['R02', [nerve('bladder-bowel')], emergency, ['nerve-sign']],
  ['R02', [nerve('weakness')], emergency, ['nerve-sign']],
  ['R02, D1', [nerve('numbness')], emergency, ['nerve-sign']],
  ['R02', [nerve('both-legs')], emergency, ['nerve-sign']],
  ['R02, P2', [nerve('not-sure')], emergency, ['nerve-sign']],
  ['R03, D4', [skin('fever', 'spreading-redness')], emergency, ['infection-with-fever']],
  ['R03', [skin('fever', 'pus')], emergency, ['infection-with-fever']],
  ['R03', [skin('fever', 'spreading-redness', 'pus')], emergency, ['infection-with-fever']],
  ['R03 in any order', [skin('pus', 'fever')], emergency, ['infection-with-fever']],
  ['R04, D3', [skin('fever')], today, ['infection-sign']],
  ['R04', [skin('spreading-redness')], today, ['infection-sign']],
  ['R04', [skin('pus')], today, ['infection-sign']],
  ['R04 without fever', [skin('spreading-redness', 'pus')], today, ['infection-sign']],
  ['R04, P2', [skin('not-sure')], today, ['infection-sign']],
  ['R05', [skin('needle-left-in')], today, ['needle-left-in']],
  ['R06', [skin('large-bruise')], contact, ['large-bruise']],
  ['R07', [skin('large-bruise'), risks('blood-thinners')], today, ['large-bruise-on-blood-thinners']],
  ['R07, P2', [skin('large-bruise'), risks('not-sure')], today, ['large-bruise-on-blood-thinners']],
  ['R06, not R07', [skin('large-bruise'), risks('weak-immunity')], contact, ['large-bruise']],
  ['R08', [skin('itchy-rash')], contact, ['itchy-rash']],
  ['R09', [kind('severe')], today, ['severe-pain']],
  ['R09 although better', [kind('severe'), trend('better')], today, ['severe-pain']],
  ['R10', [kind('sharp'), place('down-limb')], today, ['nerve-pain-down-limb']],
  ['R10', [kind('electric'), place('down-limb')], today, ['nerve-pain-down-limb']],
  ['R10', [kind('severe'), place('down-limb')], today, ['severe-pain', 'nerve-pain-down-limb']],
  ['R10 although better', [kind('sharp'), place('down-limb'), trend('better')], today, ['nerve-pain-down-limb']],
  ['R11, D2', [place('down-limb')], contact, ['pain-down-limb']],
  ['R11', [kind('cramp'), place('down-limb')], contact, ['pain-down-limb']],
  ['R12', [kind('electric')], contact, ['electric-pain']],
  ['R12 although better', [kind('electric'), trend('better')], contact, ['electric-pain']],
  ['R13', [kind('sharp'), place('upper-back')], today, ['sharp-upper-back-pain']],
  ['R13 although better', [kind('sharp'), place('upper-back'), trend('better')], today, ['sharp-upper-back-pain']],
  ['R14', [place('upper-back')], watch, ['upper-back-pain']],
  ['R14, not R13', [kind('electric'), place('upper-back')], contact, ['electric-pain']],
  ['R15', [kind('sharp')], contact, ['sharp-pain-not-easing']],
  ['R15', [kind('sharp'), trend('worse')], contact, ['sharp-pain-not-easing']],
  ['R15, P2', [kind('sharp'), trend('not-sure')], contact, ['sharp-pain-not-easing']],
  ['R16', [kind('sharp'), trend('better')], watch, ['sharp-pain']],
  ['R17', [time('72h-or-more')], contact, ['no-better-after-72h']],
  ['R17, R19', [time('72h-or-more'), trend('worse')], contact, ['no-better-after-72h', 'worse-after-48h']],
  ['R17, R19, P2', [time('72h-or-more'), trend('not-sure')], contact, ['no-better-after-72h', 'worse-after-48h']],
  ['R17, P2', [time('not-sure')], contact, ['no-better-after-72h']],
  ['R18', [time('72h-or-more'), trend('better')], watch, ['still-sore-after-72h']],
  ['R18, P2', [time('not-sure'), trend('better')], watch, ['still-sore-after-72h']],
  ['R19', [time('48h-to-72h'), trend('worse')], contact, ['worse-after-48h']],
  ['R20', [time('48h-to-72h')], watch, ['no-better-after-48h']],
  ['R21', [trend('worse')], watch, ['getting-worse']],
  ['R21, P2', [trend('not-sure')], watch, ['getting-worse']],
  ['R22', [place('elsewhere'), trend('worse')], contact, ['growing-pain-elsewhere']],
  ['R23', [place('elsewhere')], watch, ['pain-elsewhere']],
  ['R23', [place('elsewhere'), trend('better')], watch, ['pain-elsewhere']],
  ['R24', [risks('blood-thinners')], watch, ['personal-risk']],
  ['R24', [risks('weak-immunity')], watch, ['personal-risk']],
  ['R24', [risks('pregnant')], watch, ['personal-risk']],
  ['R24, P2', [risks('not-sure')], watch, ['personal-risk']],
  ['R25', [risks('blood-thinners'), kind('sharp')], today, ['sharp-pain-on-blood-thinners']],
  ['R25', [risks('blood-thinners'), kind('sharp'), trend('worse')], today, ['sharp-pain-on-blood-thinners']],
  ['R25, P2', [risks('not-sure'), kind('not-sure')], today, ['sharp-pain-on-blood-thinners']],
  ['not R25', [risks('blood-thinners'), kind('sharp'), trend('better')], watch, ['sharp-pain', 'personal-risk']],
  ['R26', [risks('blood-thinners'), trend('worse')], contact, ['worse-on-blood-thinners']],
  ['R26, P2', [risks('not-sure'), trend('not-sure')], contact, ['worse-on-blood-thinners']],
  ['R27', [risks('weak-immunity'), trend('worse')], today, ['weak-immunity-not-improving']],
  ['R27', [risks('weak-immunity'), time('72h-or-more')], today, ['weak-immunity-not-improving']],
  ['not R27', [risks('weak-immunity'), time('48h-to-72h')], watch, ['no-better-after-48h', 'personal-risk']],
  [
    'not R27',
    [risks('weak-immunity'), time('72h-or-more'), trend('better')],
    watch,
    ['still-sore-after-72h', 'personal-risk'],
  ],
  ['R28', [risks('pregnancy-warning')], today, ['pregnancy-warning']],
  ['R28 although better', [risks('pregnancy-warning'), trend('better')], today, ['pregnancy-warning']],
  ['R29', [risks('pregnant'), trend('worse')], contact, ['pregnant-not-settled']],
  ['R29', [risks('pregnant'), time('48h-to-72h'), trend('better')], contact, ['pregnant-not-settled']],
  ['R29', [risks('pregnant'), time('72h-or-more'), trend('better')], contact, ['pregnant-not-settled']],
  ['R30', [risks('cancer-signs'), trend('worse')], today, ['cancer-signs-not-improving']],
  ['R30', [risks('cancer-signs'), time('72h-or-more')], today, ['cancer-signs-not-improving']],
  ['R31, D6', [risks('cancer-signs')], contact, ['cancer-signs']],
  ['R31, not R30', [risks('cancer-signs'), time('48h-to-72h')], contact, ['cancer-signs']],
  ['R31, not R30', [risks('cancer-signs'), time('72h-or-more'), trend('better')], contact, ['cancer-signs']],
  ['R32', [risks('fall-or-weak-bones'), kind('sharp'), trend('better')], today, ['fall-with-sharp-or-worse-pain']],
  ['R32', [risks('fall-or-weak-bones'), trend('worse')], today, ['fall-with-sharp-or-worse-pain']],
  ['R33', [risks('fall-or-weak-bones')], contact, ['fall-or-weak-bones']],
  ['R33, not R32', [risks('fall-or-weak-bones'), time('48h-to-72h')], contact, ['fall-or-weak-bones']],
  ['R34', [skin('rash-elsewhere')], today, ['rash-elsewhere']],
  ['R35', [skin('red-spot')], contact, ['red-spot']],
  ['R35, not R36', [skin('red-spot'), risks('blood-thinners')], contact, ['red-spot']],
  ['R36', [skin('red-spot'), risks('weak-immunity')], today, ['red-spot-with-weak-immunity']],
  ['R37', [kind('tingling')], contact, ['tingling']],
  ['R38', [kind('cramp')], watch, ['cramp']],
  ['R39', [skin('needle-found')], contact, ['needle-found']],
  ['P2', [kind('not-sure')], contact, ['electric-pain', 'sharp-pain-not-easing']],
  ['P2', [kind('not-sure'), trend('better')], contact, ['electric-pain']],
  ['P2', [place('not-sure')], contact, ['pain-down-limb']],
  ['P2', [place('not-sure'), trend('worse')], contact, ['pain-down-limb', 'growing-pain-elsewhere']],
  ['P2', [kind('not-sure'), place('not-sure')], today, ['nerve-pain-down-limb']],
  ['base', [], selfCare, []],
  ['base', [trend('better')], selfCare, []],
  ['base', [time('48h-to-72h'), trend('better')], selfCare, []],
  ['base', [kind('none'), place('none')], selfCare, []],
  ['base', [skin('small-bruise')], selfCare, []],
  ['P1', [danger('breathing'), nerve('weakness')], emergency, ['danger-sign', 'nerve-sign']],
  [
    'P1',
    [nerve('numbness'), skin('fever', 'pus'), danger('bleeding')],
    emergency,
    ['danger-sign', 'nerve-sign', 'infection-with-fever'],
  ],
  [
    'P1, the whole of medical help today',
    [
      kind('severe', 'sharp'),
      place('down-limb', 'upper-back'),
      skin('rash-elsewhere', 'red-spot', 'large-bruise', 'needle-left-in', 'fever'),
      risks('fall-or-weak-bones', 'cancer-signs', 'pregnancy-warning', 'weak-immunity', 'blood-thinners'),
      trend('worse'),
    ],
    today,
    [
      ...['infection-sign', 'needle-left-in', 'large-bruise-on-blood-thinners', 'severe-pain', 'nerve-pain-down-limb'],
      ...['sharp-upper-back-pain', 'sharp-pain-on-blood-thinners', 'weak-immunity-not-improving', 'pregnancy-warning'],
      ...[
        'cancer-signs-not-improving',
        'fall-with-sharp-or-worse-pain',
        'rash-elsewhere',
        'red-spot-with-weak-immunity',
      ],
    ],
  ],
  [
    'P1, many reasons to contact the practitioner',
    [
      time('72h-or-more'),
      trend('worse'),
      kind('tingling'),
      place('elsewhere', 'down-limb'),
      skin('needle-found', 'red-spot', 'itchy-rash', 'large-bruise'),
      risks('pregnant'),
    ],
    contact,
    [
      ...['large-bruise', 'itchy-rash', 'pain-down-limb', 'no-better-after-72h', 'worse-after-48h'],
      ...['growing-pain-elsewhere', 'pregnant-not-settled', 'red-spot', 'tingling', 'needle-found'],
    ],
  ],
  [
    'P1, many reasons to keep watching',
    [time('48h-to-72h'), kind('cramp'), place('upper-back', 'elsewhere'), risks('blood-thinners')],
    watch,
    ['upper-back-pain', 'no-better-after-48h', 'pain-elsewhere', 'personal-risk', 'cramp'],
  ],
];

const told = (change) =>
  Object.entries(change)
    .map(([question, codes]) => `${question} ${codes.join(' and ')}`)
    .join(', ') || 'nothing';

describe('usual soreness, changed in', () => {
  for (const [row, changes, level, reasons] of protocol) {
    const change = Object.assign({}, ...changes);
    it(`${told(change)}: ${level} (${row})`, () => {
      assert.deepEqual(assess({...usualSoreness, ...change}), {level, reasons, complete: true});
    });
  }
});
