// People as the rows S and E of the clinical reference describe them, what they answer, and the care they need.
// Levels were decided from the stories and the reference, before the check was asked.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {assess} from '../../build/triage/assess.js';
import {nextStep} from '../../build/triage/next-step.js';
import {usualSoreness} from './usual-soreness.mjs';

const ids = {
  danger: 'danger-signs',
  nerve: 'nerve-signs',
  time: 'time-since-session',
  trend: 'pain-trend',
  kind: 'pain-kind',
  place: 'pain-place',
  skin: 'skin-signs',
  risks: 'personal-risks',
};

/** The answers of a story, in short: where they are not those of usual soreness a day after the session. */
const answersOf = (story) => ({
  ...usualSoreness,
  ...Object.fromEntries(Object.entries(story).map(([short, codes]) => [ids[short], codes.split(' ')])),
});

const stories = {
  'self-care': [
    ['a plain 30-hour dull ache is self-care', {}],
    ['like sore muscles after sport, a little better this morning (S7)', {trend: 'better'}],
    ['two and a half days on, a tender muscle that is nearly well (S9)', {time: '48h-to-72h', trend: 'better'}],
    ['a coin-sized bruise and a drop of blood that stopped (E9)', {skin: 'small-bruise'}],
    ['tired after the session, and no pain at all (E19)', {trend: 'better', kind: 'none', place: 'none'}],
    ['round marks from cups, a dull low back, slept well', {skin: 'small-bruise', trend: 'better'}],
  ],
  'keep-watching': [
    ['a sharp spot where the needle touched a bone, easing by the hour (S13)', {kind: 'sharp', trend: 'better'}],
    ['two and a half days, still as sore as on the first evening (S9)', {time: '48h-to-72h'}],
    ['a day later, a duller but bigger ache than last night', {trend: 'worse'}],
    ['four days, much better, but a tender muscle is left (S18)', {time: '72h-or-more', trend: 'better'}],
    ['a dull ache between the shoulder blades, breathing freely (E1)', {place: 'upper-back'}],
    ['a new ache on the other side of the back, not growing (S17)', {place: 'elsewhere'}],
    ['usual soreness in somebody who takes warfarin (E8)', {risks: 'blood-thinners'}],
    ['usual soreness in somebody with diabetes, easing (E13)', {trend: 'better', risks: 'weak-immunity'}],
    ['sore since yesterday and ten weeks pregnant (E12)', {risks: 'pregnant'}],
    ['a muscle that cramps now and then since the session', {kind: 'ache cramp'}],
    ['cannot say whether it is better or worse, a day after', {trend: 'not-sure'}],
  ],
  'contact-practitioner': [
    ['still not better after four days (S18)', {time: '72h-or-more'}],
    ['worse on the third day than on the first (S9)', {time: '48h-to-72h', trend: 'worse'}],
    ['short electric jolts beside the spine (S12)', {kind: 'electric'}],
    ['a dull ache that now runs into the thigh (S19)', {place: 'needle-sites down-limb'}],
    ['a stabbing spot that does not ease (S10)', {kind: 'sharp'}],
    ['a new ache in the tummy that grows (S17)', {place: 'elsewhere', trend: 'worse'}],
    ['a bruise as big as a hand (E8)', {skin: 'large-bruise'}],
    ['an itchy red ring round every needle spot (E17)', {skin: 'itchy-rash'}],
    ['a pea-sized warm spot where a needle was (E5)', {skin: 'red-spot'}],
    ['six months pregnant, and worse than yesterday (E12)', {risks: 'pregnant', trend: 'worse'}],
    ['had breast cancer years ago, sore since yesterday (E14)', {risks: 'cancer-signs'}],
    ['slipped on the stairs after the session, a dull ache (E15)', {risks: 'fall-or-weak-bones'}],
    ['a numb patch on the back the size of a plaster (S12)', {kind: 'tingling'}],
    ['found a whole needle in the shirt on the way home (E10)', {skin: 'needle-found'}],
    ['on apixaban and sorer than yesterday (E8)', {risks: 'blood-thinners', trend: 'worse'}],
  ],
  'medical-help-today': [
    ['a sharp pain shooting from the buttock to the calf (S19)', {kind: 'sharp electric', place: 'down-limb'}],
    ['redness round a needle spot that spreads and is hot, no fever (S20)', {skin: 'spreading-redness'}],
    ['night sweats and a worse back, three weeks after (E3)', {time: '72h-or-more', trend: 'worse', skin: 'fever'}],
    ['painful lumps with pus at the needle spots, a month later (E7)', {time: '72h-or-more', skin: 'pus'}],
    ['feels something hard under the skin: a broken needle (E10)', {skin: 'needle-left-in'}],
    ['pain that leaves no sleep and no thought (S10)', {kind: 'severe', trend: 'worse'}],
    ['a sharp pain under the shoulder blade, breathing freely (E1)', {kind: 'sharp', place: 'upper-back'}],
    ['on warfarin, a stabbing pain in the spine that stays (E4)', {kind: 'sharp', risks: 'blood-thinners'}],
    ['on dialysis, no better after four days (E13)', {time: '72h-or-more', risks: 'weak-immunity'}],
    ['pregnant, with bleeding (E12)', {risks: 'pregnancy-warning'}],
    ['loses weight, and the pain grows (E14)', {trend: 'worse', risks: 'cancer-signs'}],
    ['has brittle bones, fell, a stabbing pain (E15)', {kind: 'sharp', trend: 'better', risks: 'fall-or-weak-bones'}],
    ['a strip of blisters round one side', {skin: 'rash-elsewhere'}],
    ['a small warm spot in somebody who has chemotherapy (E13)', {skin: 'red-spot', risks: 'weak-immunity'}],
  ],
  emergency: [
    ['breathless on the stairs, an hour after needles in the upper back (E1)', {danger: 'breathing'}],
    ['a catch in the breath the next morning (E1)', {danger: 'chest-pain', place: 'upper-back'}],
    ['18 hours of new numbness between the legs (E2)', {nerve: 'saddle-numbness'}],
    ['cannot pee since last night, and leaks (E2)', {nerve: 'bladder-bowel', trend: 'worse'}],
    [
      'the foot slaps on the ground since the session: foot drop (S21)',
      {nerve: 'weakness', kind: 'none', place: 'none'},
    ],
    ['tingling down both legs (E2)', {nerve: 'both-legs', kind: 'tingling'}],
    [
      'confused, cold and sweaty, a week after a sore needle spot (E6)',
      {danger: 'very-ill', skin: 'spreading-redness'},
    ],
    ['the skin red and hot, and 38.6 °C (S20)', {skin: 'fever spreading-redness'}],
    ['a throat that tightens within minutes (E17)', {danger: 'face-swelling'}],
    ['on warfarin, still bleeding after 10 minutes of pressing (E8)', {danger: 'bleeding', risks: 'blood-thinners'}],
    ['fainted in the bus, and still feels bad (E11)', {danger: 'very-ill'}],
    ['does not know whether the breath is short', {danger: 'not-sure'}],
    [
      'better in every other way, but a hand has lost its feeling',
      {trend: 'better', kind: 'none', place: 'none', nerve: 'numbness'},
    ],
  ],
};

for (const [level, people] of Object.entries(stories)) {
  describe(`${level} is the answer to`, () => {
    for (const [name, story] of people) {
      it(name, () => {
        const {level: found, complete} = assess(answersOf(story));
        assert.deepEqual({level: found, complete}, {level, complete: true});
      });
    }
  });
}

describe('how soon it is said', () => {
  it('18 hours of new numbness between the legs is an emergency at the second page', () => {
    const first = {'danger-signs': ['none']};
    assert.deepEqual(nextStep(first), {name: 'question', question: 'nerve-signs'});
    const second = {...first, 'nerve-signs': ['saddle-numbness']};
    assert.equal(nextStep(second).name, 'interruption');
    assert.equal(assess(second).level, 'emergency');
  });

  it('breathlessness is an emergency at the first page', () => {
    assert.equal(nextStep({'danger-signs': ['breathing']}).name, 'interruption');
  });
});
