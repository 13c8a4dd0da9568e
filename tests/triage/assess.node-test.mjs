// The decision table, written out by hand from the clinical reference, section 4: never read from `rules`.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {assess, holdingRules} from '../../build/triage/assess.js';
import {answersOf, describeChanges, painless} from './usual-soreness.mjs';

/** Each rule, and what differs from usual soreness: first the sets for which it holds, then those for which not. */
const limits = {
  'danger-sign': [
    [
      ...[{danger: 'breathing'}, {danger: 'chest-pain'}, {danger: 'stroke-signs'}, {danger: 'very-ill'}],
      ...[{danger: 'face-swelling'}, {danger: 'bleeding'}, {danger: 'not-sure'}, {danger: 'none bleeding'}],
    ],
    [{danger: 'none'}, {nerve: 'weakness'}, {other: 'sign-gone'}],
  ],
  'nerve-sign': [
    [
      ...[{nerve: 'saddle-numbness'}, {nerve: 'bladder-bowel'}, {nerve: 'weakness'}, {nerve: 'numbness'}],
      ...[{nerve: 'both-legs'}, {nerve: 'not-sure'}],
    ],
    [{nerve: 'none'}, {danger: 'breathing'}, {kind: 'tingling electric', place: 'down-limb'}],
  ],
  'infection-with-fever': [
    [
      {other: 'fever', skin: 'hot-skin'},
      {other: 'fever', skin: 'pus'},
    ],
    [
      ...[{other: 'fever'}, {skin: 'hot-skin pus'}, {other: 'fever', skin: 'red-spot rash-elsewhere large-burn'}],
      ...[
        {other: 'fever', skin: 'not-sure'},
        {other: 'not-sure', skin: 'hot-skin'},
        {other: 'headache', skin: 'pus'},
      ],
    ],
  ],
  'headache-with-fever': [
    [{other: 'fever headache'}],
    [{other: 'fever'}, {other: 'headache'}, {other: 'fever dizzy-or-sick'}, {other: 'headache not-sure'}],
  ],
  'headache-with-vomiting': [
    [{other: 'headache dizzy-or-sick'}],
    [{other: 'headache'}, {other: 'dizzy-or-sick'}, {other: 'dizzy-or-sick fever'}, {other: 'headache not-sure'}],
  ],
  'severe-pain-elsewhere': [
    [
      ...[
        {kind: 'severe', place: 'elsewhere'},
        {kind: 'severe', place: 'not-sure'},
      ],
      ...[{kind: 'ache severe', place: 'needle-sites elsewhere', trend: 'better'}],
    ],
    [
      ...[{kind: 'severe'}, {place: 'elsewhere'}, {kind: 'strong', place: 'elsewhere'}],
      ...[
        {kind: 'severe', place: 'upper-back down-limb'},
        {kind: 'not-sure', place: 'elsewhere'},
      ],
    ],
  ],
  'infection-sign': [
    [{other: 'fever'}, {skin: 'hot-skin'}, {skin: 'pus'}, {skin: 'not-sure'}, {other: 'not-sure'}],
    [{skin: 'red-spot itchy-rash large-burn'}, {other: 'headache'}, {risks: 'not-sure'}, {kind: 'not-sure'}],
  ],
  'fever-with-weak-immunity': [
    [{other: 'fever', risks: 'weak-immunity'}],
    [
      ...[{other: 'fever'}, {risks: 'weak-immunity'}, {other: 'fever', risks: 'blood-thinners'}],
      ...[
        {other: 'fever', risks: 'not-sure'},
        {other: 'not-sure', risks: 'weak-immunity'},
      ],
    ],
  ],
  'needle-left-in': [[{skin: 'needle-left-in'}], [{skin: 'needle-found'}, {skin: 'not-sure'}]],
  'growing-bruise': [[{skin: 'growing-bruise'}], [{skin: 'large-bruise small-bruise'}, {skin: 'not-sure'}]],
  'large-bruise': [[{skin: 'large-bruise'}], [{skin: 'growing-bruise small-bruise'}, {skin: 'not-sure'}]],
  'large-bruise-on-blood-thinners': [
    [
      {skin: 'large-bruise', risks: 'blood-thinners'},
      {skin: 'large-bruise', risks: 'not-sure'},
    ],
    [
      ...[{skin: 'large-bruise'}, {skin: 'large-bruise', risks: 'weak-immunity'}],
      ...[
        {skin: 'growing-bruise small-bruise', risks: 'blood-thinners'},
        {skin: 'not-sure', risks: 'blood-thinners'},
      ],
    ],
  ],
  'itchy-rash': [[{skin: 'itchy-rash'}], [{skin: 'rash-elsewhere red-spot'}, {skin: 'not-sure'}]],
  'rash-elsewhere': [[{skin: 'rash-elsewhere'}], [{skin: 'itchy-rash burn'}, {skin: 'not-sure'}]],
  'large-burn': [[{skin: 'large-burn'}], [{skin: 'burn'}, {skin: 'not-sure'}]],
  burn: [[{skin: 'burn'}], [{skin: 'large-burn'}, {skin: 'not-sure'}]],
  'red-spot': [[{skin: 'red-spot'}], [{skin: 'hot-skin pus'}, {skin: 'not-sure'}]],
  'small-wound-with-weak-immunity': [
    [
      {skin: 'red-spot', risks: 'weak-immunity'},
      {skin: 'burn', risks: 'weak-immunity'},
    ],
    [
      ...[{skin: 'red-spot'}, {skin: 'burn'}, {risks: 'weak-immunity'}, {skin: 'red-spot', risks: 'not-sure'}],
      ...[
        {skin: 'burn', risks: 'blood-thinners'},
        {skin: 'large-burn small-bruise', risks: 'weak-immunity'},
        {skin: 'not-sure', risks: 'weak-immunity'},
      ],
    ],
  ],
  'needle-found': [[{skin: 'needle-found'}], [{skin: 'needle-left-in'}, {skin: 'not-sure'}]],
  headache: [[{other: 'headache'}], [{other: 'dizzy-or-sick fever'}, {other: 'not-sure'}]],
  'dizzy-or-sick': [[{other: 'dizzy-or-sick'}], [{other: 'headache sign-gone'}, {other: 'not-sure'}]],
  heartbeat: [[{other: 'heartbeat'}], [{other: 'sign-gone'}, {other: 'not-sure'}]],
  'blood-in-pee': [[{other: 'blood-in-pee'}], [{other: 'fever'}, {other: 'not-sure'}]],
  'swollen-leg': [[{other: 'swollen-leg'}], [{place: 'down-limb'}, {other: 'not-sure'}]],
  'sign-gone': [[{other: 'sign-gone'}], [{other: 'heartbeat'}, {other: 'not-sure'}]],
  'severe-pain': [
    [{kind: 'severe'}, {kind: 'severe', trend: 'better'}],
    [{kind: 'strong sharp'}, {kind: 'not-sure'}],
  ],
  'strong-pain': [
    [{kind: 'strong'}, {kind: 'strong', trend: 'better'}],
    [{kind: 'severe'}, {kind: 'not-sure'}],
  ],
  'nerve-pain-down-limb': [
    [
      ...[
        {place: 'down-limb', kind: 'sharp'},
        {place: 'down-limb', kind: 'electric'},
      ],
      ...[
        {place: 'down-limb', kind: 'sharp', trend: 'worse'},
        {place: 'down-limb', kind: 'sharp', trend: 'came-back'},
      ],
      ...[
        {place: 'down-limb', kind: 'electric', trend: 'not-sure'},
        {place: 'not-sure', kind: 'not-sure'},
      ],
      ...[
        {place: 'down-limb', kind: 'severe'},
        {place: 'down-limb', kind: 'severe', trend: 'better'},
      ],
    ],
    [
      ...[
        {place: 'down-limb', kind: 'sharp', trend: 'better'},
        {place: 'down-limb', kind: 'electric', trend: 'better'},
      ],
      ...[
        {place: 'not-sure', kind: 'not-sure', trend: 'better'},
        {place: 'down-limb', kind: 'strong tingling cramp'},
      ],
      ...[{place: 'down-limb', trend: 'worse'}, {kind: 'sharp electric severe'}],
    ],
  ],
  'pain-down-limb': [
    [{place: 'down-limb'}, {place: 'not-sure'}, {place: 'down-limb', trend: 'better'}],
    [{place: 'upper-back elsewhere'}, {nerve: 'both-legs'}],
  ],
  'electric-pain': [
    [{kind: 'electric'}, {kind: 'not-sure'}, {kind: 'electric', trend: 'better'}],
    [{kind: 'tingling sharp'}],
  ],
  tingling: [
    [{kind: 'tingling'}, {kind: 'tingling', trend: 'better'}],
    [{kind: 'electric'}, {kind: 'not-sure'}],
  ],
  cramp: [[{kind: 'cramp'}], [{kind: 'ache sharp'}, {kind: 'not-sure'}]],
  'sharp-upper-back-pain': [
    [
      {place: 'upper-back', kind: 'sharp'},
      {place: 'upper-back', kind: 'sharp', trend: 'better'},
      {place: 'upper-back', kind: 'not-sure'},
    ],
    [
      ...[{kind: 'sharp'}, {place: 'upper-back'}, {place: 'not-sure', kind: 'sharp'}],
      ...[
        {place: 'upper-back', kind: 'electric strong severe'},
        {place: 'elsewhere', kind: 'sharp'},
      ],
    ],
  ],
  'upper-back-pain': [[{place: 'upper-back'}], [{place: 'elsewhere down-limb'}, {place: 'not-sure'}]],
  'sharp-pain-not-easing': [
    [
      ...[{kind: 'sharp'}, {kind: 'sharp', trend: 'worse'}, {kind: 'sharp', trend: 'came-back'}],
      ...[{kind: 'sharp', trend: 'not-sure'}, {kind: 'not-sure'}],
    ],
    [{kind: 'sharp', trend: 'better'}, {kind: 'not-sure', trend: 'better'}, {kind: 'electric severe'}],
  ],
  'sharp-pain': [
    [{kind: 'sharp', trend: 'better'}, {kind: 'sharp'}, {kind: 'not-sure'}],
    [{kind: 'electric severe strong'}],
  ],
  'growing-pain-elsewhere': [
    [
      ...[
        {place: 'elsewhere', trend: 'worse'},
        {place: 'elsewhere', trend: 'came-back'},
      ],
      ...[
        {place: 'elsewhere', trend: 'not-sure'},
        {place: 'not-sure', trend: 'worse'},
      ],
    ],
    [{place: 'elsewhere'}, {place: 'elsewhere', trend: 'better'}, {place: 'upper-back down-limb', trend: 'worse'}],
  ],
  'pain-elsewhere': [[{place: 'elsewhere'}, {place: 'not-sure'}], [{place: 'upper-back down-limb'}]],
  'no-better-after-72h': [
    [
      ...[{time: '3-to-7-days'}, {time: '7-days-or-more'}, {time: 'not-sure'}, {time: '3-to-7-days', trend: 'worse'}],
      ...[
        {time: '3-to-7-days', trend: 'came-back'},
        {time: '3-to-7-days', trend: 'not-sure'},
      ],
      ...[
        {time: '3-to-7-days', trend: 'worse', ...painless},
        {time: '3-to-7-days', kind: 'tingling'},
      ],
    ],
    [
      ...[{time: '48h-to-72h'}, {time: '48h-to-72h', trend: 'worse'}, {time: '3-to-7-days', trend: 'better'}],
      ...[
        {time: '3-to-7-days', ...painless},
        {time: '7-days-or-more', trend: 'better'},
      ],
    ],
  ],
  'still-sore-after-7-days': [
    [
      ...[{time: '7-days-or-more', trend: 'better'}, {time: '7-days-or-more'}],
      ...[
        {time: '7-days-or-more', trend: 'better', kind: 'tingling'},
        {time: '7-days-or-more', kind: 'not-sure'},
      ],
    ],
    [
      ...[{time: '3-to-7-days'}, {time: 'not-sure'}, {time: '7-days-or-more', ...painless}],
      ...[{time: '7-days-or-more', trend: 'worse', ...painless}],
    ],
  ],
  'still-sore-after-72h': [
    [
      ...[
        {time: '3-to-7-days', trend: 'better'},
        {time: '7-days-or-more', trend: 'better'},
      ],
      ...[{time: 'not-sure', trend: 'better'}, {time: '3-to-7-days'}],
    ],
    [{time: '48h-to-72h'}, {time: '3-to-7-days', ...painless}, {time: '3-to-7-days', trend: 'worse', ...painless}],
  ],
  'worse-after-48h': [
    [
      ...[
        {time: '48h-to-72h', trend: 'worse'},
        {time: '48h-to-72h', trend: 'came-back'},
      ],
      ...[
        {time: '48h-to-72h', trend: 'not-sure'},
        {time: '3-to-7-days', trend: 'worse'},
      ],
      ...[
        {time: '7-days-or-more', trend: 'worse'},
        {time: 'not-sure', trend: 'worse'},
      ],
      ...[{time: '48h-to-72h', trend: 'worse', ...painless}],
    ],
    [{trend: 'worse'}, {trend: 'came-back'}, {time: '48h-to-72h'}, {time: '7-days-or-more'}],
  ],
  'no-better-after-48h': [
    [
      ...[{time: '48h-to-72h'}, {time: '48h-to-72h', trend: 'worse'}, {time: '3-to-7-days'}, {time: '7-days-or-more'}],
      ...[{time: 'not-sure'}, {time: '48h-to-72h', trend: 'came-back', ...painless}],
    ],
    [{}, {trend: 'worse'}, {time: '48h-to-72h', trend: 'better'}, {time: '48h-to-72h', ...painless}],
  ],
  'getting-worse': [
    [{trend: 'worse'}, {trend: 'came-back'}, {trend: 'not-sure'}, {trend: 'worse', ...painless}],
    [{}, {trend: 'better'}, {time: '7-days-or-more'}],
  ],
  'personal-risk': [
    [
      ...[{risks: 'blood-thinners'}, {risks: 'weak-immunity'}, {risks: 'pregnant'}, {risks: 'pregnancy-warning'}],
      ...[{risks: 'cancer-signs'}, {risks: 'fall-or-weak-bones'}, {risks: 'implant-with-current'}],
      ...[{risks: 'unclean-needles'}, {risks: 'not-sure'}],
    ],
    [{risks: 'none'}, {other: 'not-sure'}],
  ],
  'sharp-pain-on-blood-thinners': [
    [
      ...[
        {risks: 'blood-thinners', kind: 'sharp'},
        {risks: 'blood-thinners', kind: 'sharp', trend: 'came-back'},
      ],
      ...[
        {risks: 'not-sure', kind: 'sharp', trend: 'worse'},
        {risks: 'blood-thinners', kind: 'not-sure'},
      ],
    ],
    [
      ...[
        {risks: 'blood-thinners', kind: 'sharp', trend: 'better'},
        {risks: 'blood-thinners', trend: 'worse'},
      ],
      ...[{risks: 'blood-thinners', kind: 'electric severe'}, {risks: 'weak-immunity', kind: 'sharp'}, {kind: 'sharp'}],
    ],
  ],
  'worse-on-blood-thinners': [
    [
      ...[
        {risks: 'blood-thinners', trend: 'worse'},
        {risks: 'blood-thinners', trend: 'came-back'},
      ],
      ...[
        {risks: 'blood-thinners', trend: 'not-sure'},
        {risks: 'not-sure', trend: 'worse'},
      ],
    ],
    [{risks: 'blood-thinners'}, {risks: 'weak-immunity', trend: 'worse'}, {trend: 'worse'}],
  ],
  'weak-immunity-not-improving': [
    [
      ...[
        {risks: 'weak-immunity', time: '48h-to-72h', trend: 'worse'},
        {risks: 'weak-immunity', time: '3-to-7-days'},
      ],
      ...[
        {risks: 'weak-immunity', time: '48h-to-72h', trend: 'came-back'},
        {risks: 'weak-immunity', time: 'not-sure'},
      ],
      ...[{risks: 'weak-immunity', time: '48h-to-72h', trend: 'not-sure'}],
      ...[{risks: 'weak-immunity', time: '7-days-or-more', trend: 'worse'}],
      ...[{risks: 'weak-immunity', time: '48h-to-72h', trend: 'worse', ...painless}],
    ],
    [
      ...[{risks: 'weak-immunity'}, {risks: 'weak-immunity', trend: 'worse'}, {time: '3-to-7-days', trend: 'worse'}],
      ...[
        {risks: 'weak-immunity', time: '48h-to-72h'},
        {risks: 'weak-immunity', time: '3-to-7-days', ...painless},
      ],
      ...[
        {risks: 'weak-immunity', time: '7-days-or-more', trend: 'better'},
        {risks: 'not-sure', time: '3-to-7-days'},
      ],
    ],
  ],
  'worse-with-weak-immunity': [
    [
      {risks: 'weak-immunity', trend: 'worse'},
      {risks: 'weak-immunity', trend: 'came-back'},
      {risks: 'weak-immunity', trend: 'not-sure'},
    ],
    [
      ...[{risks: 'weak-immunity'}, {risks: 'weak-immunity', time: '3-to-7-days'}, {trend: 'worse'}],
      ...[
        {risks: 'blood-thinners', trend: 'worse'},
        {risks: 'not-sure', trend: 'worse'},
      ],
    ],
  ],
  'pregnancy-warning': [
    [{risks: 'pregnancy-warning'}, {risks: 'pregnant pregnancy-warning', trend: 'better'}],
    [{risks: 'pregnant'}, {risks: 'not-sure'}],
  ],
  'pregnant-not-settled': [
    [
      ...[
        {risks: 'pregnant', trend: 'worse'},
        {risks: 'pregnant', trend: 'came-back'},
      ],
      ...[
        {risks: 'pregnant', trend: 'not-sure'},
        {risks: 'pregnant', trend: 'worse', ...painless},
      ],
      ...[
        {risks: 'pregnant', time: '48h-to-72h', trend: 'better'},
        {risks: 'pregnant', time: '3-to-7-days'},
      ],
      ...[
        {risks: 'pregnant', time: '7-days-or-more'},
        {risks: 'pregnant', time: 'not-sure', trend: 'better'},
      ],
      ...[
        {risks: 'pregnancy-warning', trend: 'worse'},
        {risks: 'pregnancy-warning', time: '48h-to-72h'},
      ],
    ],
    [
      ...[{risks: 'pregnant'}, {risks: 'pregnant', trend: 'better'}, {risks: 'pregnancy-warning'}],
      ...[{risks: 'pregnant', time: '48h-to-72h', trend: 'better', ...painless}, {trend: 'worse'}],
      ...[
        {risks: 'pregnant', time: '7-days-or-more', ...painless},
        {risks: 'not-sure', trend: 'worse'},
      ],
    ],
  ],
  'cancer-signs-not-improving': [
    [
      ...[
        {risks: 'cancer-signs', time: '48h-to-72h', trend: 'worse'},
        {risks: 'cancer-signs', time: '3-to-7-days'},
      ],
      ...[
        {risks: 'cancer-signs', time: '48h-to-72h', trend: 'came-back'},
        {risks: 'cancer-signs', time: 'not-sure'},
      ],
      ...[{risks: 'cancer-signs', time: '7-days-or-more', trend: 'not-sure'}],
    ],
    [
      ...[{risks: 'cancer-signs'}, {risks: 'cancer-signs', trend: 'worse'}, {time: '3-to-7-days', trend: 'worse'}],
      ...[
        {risks: 'cancer-signs', time: '48h-to-72h'},
        {risks: 'cancer-signs', time: '3-to-7-days', ...painless},
      ],
      ...[{risks: 'cancer-signs', time: '7-days-or-more', trend: 'better'}],
    ],
  ],
  'cancer-signs': [[{risks: 'cancer-signs'}, {risks: 'cancer-signs', ...painless}], [{risks: 'not-sure'}]],
  'fall-with-sharp-or-worse-pain': [
    [
      ...[
        {risks: 'fall-or-weak-bones', kind: 'sharp', trend: 'better'},
        {risks: 'fall-or-weak-bones', kind: 'not-sure'},
      ],
      ...[{risks: 'fall-or-weak-bones', time: '48h-to-72h', trend: 'worse'}],
      ...[{risks: 'fall-or-weak-bones', time: '3-to-7-days', trend: 'came-back'}],
      ...[{risks: 'fall-or-weak-bones', time: 'not-sure', trend: 'not-sure'}],
    ],
    [
      ...[{risks: 'fall-or-weak-bones'}, {risks: 'fall-or-weak-bones', trend: 'worse'}, {kind: 'sharp'}],
      ...[
        {risks: 'fall-or-weak-bones', time: '48h-to-72h'},
        {risks: 'fall-or-weak-bones', time: '7-days-or-more'},
      ],
      ...[
        {risks: 'fall-or-weak-bones', kind: 'electric severe'},
        {time: '48h-to-72h', trend: 'worse'},
      ],
    ],
  ],
  'fall-or-weak-bones': [[{risks: 'fall-or-weak-bones'}], [{risks: 'not-sure'}]],
  'implant-with-current': [[{risks: 'implant-with-current'}], [{risks: 'not-sure'}, {other: 'heartbeat'}]],
  'unclean-needles': [
    [{risks: 'unclean-needles'}, {risks: 'unclean-needles', time: '7-days-or-more', ...painless}],
    [{risks: 'not-sure'}, {skin: 'needle-found'}],
  ],
};

describe('the limits of', () => {
  for (const [rule, [held, notHeld]] of Object.entries(limits)) {
    for (const changes of held) {
      it(`${rule}: it holds with ${describeChanges(changes)}`, () => {
        assert.equal(holdingRules(answersOf(changes)).includes(rule), true);
      });
    }
    for (const changes of notHeld) {
      it(`${rule}: it does not hold with ${describeChanges(changes)}`, () => {
        assert.equal(holdingRules(answersOf(changes)).includes(rule), false);
      });
    }
  }

  it('all 57 rules are written out', () => {
    assert.equal(Object.keys(limits).length, 57);
  });
});

/** By level: what differs from usual soreness, and all reasons in table order. */
const protocol = {
  emergency: [
    [{danger: 'breathing'}, 'danger-sign'],
    [{danger: 'not-sure'}, 'danger-sign'],
    [{nerve: 'numbness'}, 'nerve-sign'],
    [{nerve: 'not-sure'}, 'nerve-sign'],
    [{danger: 'stroke-signs', nerve: 'weakness'}, 'danger-sign nerve-sign'],
    [{other: 'fever', skin: 'pus hot-skin'}, 'infection-with-fever'],
    [{other: 'fever headache'}, 'headache-with-fever'],
    [{other: 'headache dizzy-or-sick'}, 'headache-with-vomiting'],
    [{kind: 'severe', place: 'elsewhere'}, 'severe-pain-elsewhere'],
    [{kind: 'severe', place: 'not-sure', trend: 'better'}, 'severe-pain-elsewhere'],
    [
      {
        ...{danger: 'bleeding', nerve: 'numbness', kind: 'severe', place: 'elsewhere'},
        ...{skin: 'hot-skin', other: 'dizzy-or-sick headache fever'},
      },
      'danger-sign nerve-sign infection-with-fever headache-with-fever headache-with-vomiting severe-pain-elsewhere',
    ],
  ],
  'medical-help-today': [
    [{other: 'fever'}, 'infection-sign'],
    [{skin: 'hot-skin'}, 'infection-sign'],
    [{skin: 'pus'}, 'infection-sign'],
    [{skin: 'not-sure'}, 'infection-sign'],
    [{other: 'not-sure'}, 'infection-sign'],
    [{other: 'fever', risks: 'weak-immunity'}, 'infection-sign fever-with-weak-immunity'],
    [{skin: 'needle-left-in'}, 'needle-left-in'],
    [{skin: 'growing-bruise'}, 'growing-bruise'],
    [{skin: 'large-bruise', risks: 'blood-thinners'}, 'large-bruise-on-blood-thinners'],
    [{skin: 'large-bruise', risks: 'not-sure'}, 'large-bruise-on-blood-thinners'],
    [{skin: 'rash-elsewhere'}, 'rash-elsewhere'],
    [{skin: 'large-burn'}, 'large-burn'],
    [{skin: 'red-spot', risks: 'weak-immunity'}, 'small-wound-with-weak-immunity'],
    [{skin: 'burn', risks: 'weak-immunity'}, 'small-wound-with-weak-immunity'],
    [{other: 'headache'}, 'headache'],
    [{other: 'dizzy-or-sick'}, 'dizzy-or-sick'],
    [{other: 'heartbeat'}, 'heartbeat'],
    [{other: 'blood-in-pee'}, 'blood-in-pee'],
    [{other: 'swollen-leg'}, 'swollen-leg'],
    [{other: 'sign-gone'}, 'sign-gone'],
    [{kind: 'severe'}, 'severe-pain'],
    [{kind: 'severe', place: 'down-limb', trend: 'better'}, 'severe-pain nerve-pain-down-limb'],
    [{kind: 'electric', place: 'down-limb'}, 'nerve-pain-down-limb'],
    [{kind: 'not-sure', place: 'not-sure'}, 'nerve-pain-down-limb'],
    [{kind: 'sharp', place: 'upper-back', trend: 'better'}, 'sharp-upper-back-pain'],
    [{kind: 'sharp', risks: 'blood-thinners'}, 'sharp-pain-on-blood-thinners'],
    [{kind: 'not-sure', risks: 'not-sure'}, 'sharp-pain-on-blood-thinners'],
    [{risks: 'weak-immunity', time: '3-to-7-days'}, 'weak-immunity-not-improving'],
    [{risks: 'pregnancy-warning'}, 'pregnancy-warning'],
    [{risks: 'cancer-signs', time: '48h-to-72h', trend: 'came-back'}, 'cancer-signs-not-improving'],
    [{risks: 'fall-or-weak-bones', kind: 'sharp', trend: 'better'}, 'fall-with-sharp-or-worse-pain'],
    [{risks: 'unclean-needles'}, 'unclean-needles'],
    [
      {
        ...{time: '48h-to-72h', trend: 'worse', kind: 'severe sharp', place: 'down-limb upper-back'},
        ...{skin: 'large-burn burn rash-elsewhere large-bruise growing-bruise needle-left-in'},
        ...{other: 'sign-gone swollen-leg blood-in-pee heartbeat dizzy-or-sick fever'},
        risks: 'unclean-needles fall-or-weak-bones cancer-signs pregnancy-warning weak-immunity blood-thinners',
      },
      'infection-sign fever-with-weak-immunity needle-left-in growing-bruise large-bruise-on-blood-thinners ' +
        'rash-elsewhere large-burn small-wound-with-weak-immunity dizzy-or-sick heartbeat blood-in-pee swollen-leg ' +
        'sign-gone severe-pain nerve-pain-down-limb sharp-upper-back-pain sharp-pain-on-blood-thinners ' +
        'weak-immunity-not-improving pregnancy-warning cancer-signs-not-improving fall-with-sharp-or-worse-pain ' +
        'unclean-needles',
    ],
  ],
  'contact-practitioner': [
    [{skin: 'large-bruise'}, 'large-bruise'],
    [{skin: 'large-bruise', risks: 'weak-immunity'}, 'large-bruise'],
    [{skin: 'itchy-rash'}, 'itchy-rash'],
    [{skin: 'burn'}, 'burn'],
    [{skin: 'red-spot', risks: 'blood-thinners'}, 'red-spot'],
    [{skin: 'needle-found'}, 'needle-found'],
    [{kind: 'strong'}, 'strong-pain'],
    [{place: 'down-limb'}, 'pain-down-limb'],
    [{place: 'down-limb', kind: 'sharp', trend: 'better'}, 'pain-down-limb'],
    [{kind: 'electric', trend: 'better'}, 'electric-pain'],
    [{kind: 'electric', place: 'upper-back'}, 'electric-pain'],
    [{kind: 'tingling'}, 'tingling'],
    [{kind: 'sharp'}, 'sharp-pain-not-easing'],
    [{kind: 'sharp', trend: 'not-sure'}, 'sharp-pain-not-easing'],
    [{kind: 'not-sure'}, 'electric-pain sharp-pain-not-easing'],
    [{kind: 'not-sure', trend: 'better'}, 'electric-pain'],
    [{place: 'not-sure'}, 'pain-down-limb'],
    [{place: 'not-sure', trend: 'worse'}, 'pain-down-limb growing-pain-elsewhere'],
    [{place: 'elsewhere', trend: 'came-back'}, 'growing-pain-elsewhere'],
    [{time: '3-to-7-days'}, 'no-better-after-72h'],
    [{time: 'not-sure'}, 'no-better-after-72h'],
    [{time: 'not-sure', trend: 'not-sure'}, 'no-better-after-72h worse-after-48h'],
    [{time: '3-to-7-days', trend: 'worse', ...painless}, 'no-better-after-72h worse-after-48h'],
    [{time: '7-days-or-more', trend: 'better'}, 'still-sore-after-7-days'],
    [{time: '7-days-or-more'}, 'no-better-after-72h still-sore-after-7-days'],
    [{time: '7-days-or-more', trend: 'worse'}, 'no-better-after-72h still-sore-after-7-days worse-after-48h'],
    [{time: '48h-to-72h', trend: 'worse'}, 'worse-after-48h'],
    [{risks: 'blood-thinners', trend: 'worse'}, 'worse-on-blood-thinners'],
    [{risks: 'not-sure', trend: 'not-sure'}, 'worse-on-blood-thinners'],
    [{risks: 'weak-immunity', trend: 'worse'}, 'worse-with-weak-immunity'],
    [{risks: 'pregnant', time: '48h-to-72h', trend: 'better'}, 'pregnant-not-settled'],
    [{risks: 'cancer-signs', trend: 'worse'}, 'cancer-signs'],
    [{risks: 'fall-or-weak-bones', trend: 'worse'}, 'fall-or-weak-bones'],
    [{risks: 'implant-with-current'}, 'implant-with-current'],
    [
      {
        ...{time: '7-days-or-more', trend: 'worse', kind: 'tingling strong', place: 'elsewhere down-limb'},
        ...{skin: 'needle-found red-spot burn itchy-rash large-bruise', risks: 'implant-with-current pregnant'},
      },
      'large-bruise itchy-rash burn red-spot needle-found strong-pain pain-down-limb tingling ' +
        'growing-pain-elsewhere no-better-after-72h still-sore-after-7-days worse-after-48h pregnant-not-settled ' +
        'implant-with-current',
    ],
  ],
  'keep-watching': [
    [{kind: 'cramp'}, 'cramp'],
    [{place: 'upper-back'}, 'upper-back-pain'],
    [{kind: 'sharp', trend: 'better'}, 'sharp-pain'],
    [{place: 'elsewhere'}, 'pain-elsewhere'],
    [{time: '3-to-7-days', trend: 'better'}, 'still-sore-after-72h'],
    [{time: 'not-sure', trend: 'better'}, 'still-sore-after-72h'],
    [{time: '48h-to-72h'}, 'no-better-after-48h'],
    [{trend: 'worse'}, 'getting-worse'],
    [{trend: 'came-back'}, 'getting-worse'],
    [{trend: 'not-sure', ...painless}, 'getting-worse'],
    [{risks: 'pregnant'}, 'personal-risk'],
    [{risks: 'not-sure'}, 'personal-risk'],
    [{risks: 'weak-immunity', time: '7-days-or-more', trend: 'better', ...painless}, 'personal-risk'],
    [{risks: 'blood-thinners', kind: 'sharp', trend: 'better'}, 'sharp-pain personal-risk'],
    [
      {time: '48h-to-72h', kind: 'cramp', place: 'upper-back elsewhere', risks: 'blood-thinners'},
      'cramp upper-back-pain pain-elsewhere no-better-after-48h personal-risk',
    ],
  ],
  'self-care': [
    [{}, ''],
    [{trend: 'better'}, ''],
    [{time: '48h-to-72h', trend: 'better'}, ''],
    [{time: '7-days-or-more', ...painless}, ''],
    [{time: 'not-sure', trend: 'better', ...painless}, ''],
    [{skin: 'small-bruise'}, ''],
  ],
};

for (const [level, rows] of Object.entries(protocol)) {
  describe(`${level}, with its reasons in table order, is the answer to`, () => {
    for (const [changes, reasons] of rows) {
      it(`usual soreness changed in ${describeChanges(changes)}`, () => {
        const expected = {level, reasons: reasons === '' ? [] : reasons.split(' '), complete: true};
        assert.deepEqual(assess(answersOf(changes)), expected);
      });
    }
  });
}
