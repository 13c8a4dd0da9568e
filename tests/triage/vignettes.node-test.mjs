// Patients as the rows S and E of the clinical reference and the reasons for the second edition describe them, what they
// answer, and the care they need. Levels were decided from the stories and the reference, before the check was asked.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {assess} from '../../build/triage/assess.js';
import {nextStep} from '../../build/triage/next-step.js';
import {answersOf, painless} from './usual-soreness.mjs';

const stories = {
  'self-care': [
    ['a plain dull ache 30 hours after the session', {}],
    ['like sore muscles after sport, a little better this morning (S7)', {trend: 'better'}],
    ['two and a half days on, a tender muscle that is nearly well (S9)', {time: '48h-to-72h', trend: 'better'}],
    ['a coin-sized bruise and a drop of blood that stopped (E9)', {skin: 'small-bruise'}],
    ['tired after the session, and no pain at all (E19)', {trend: 'better', ...painless}],
    ['round marks from cups, a dull low back, slept well', {skin: 'small-bruise', trend: 'better'}],
    ['heavy, relaxed legs that work as usual, a dull ache', {}],
    ['a week later the soreness has long gone', {time: '7-days-or-more', trend: 'better', ...painless}],
    ['does not recall the day of the session, and is well', {time: 'not-sure', trend: 'better', ...painless}],
  ],
  'keep-watching': [
    ['a sharp spot where the needle touched a bone, easing by the hour (S13)', {kind: 'sharp', trend: 'better'}],
    ['two and a half days, still as sore as on the first evening (S9)', {time: '48h-to-72h'}],
    ['a day later, a duller but bigger ache than last night', {trend: 'worse'}],
    ['the ache was nearly gone this morning and is back tonight', {trend: 'came-back'}],
    ['four days, much better, but a tender muscle is left (S18)', {time: '3-to-7-days', trend: 'better'}],
    ['a dull ache between the shoulder blades, breathing freely (E1)', {place: 'upper-back'}],
    ['a new ache on the other side of the back, not growing (S17)', {place: 'elsewhere'}],
    ['usual soreness in a patient who takes warfarin (E8)', {risks: 'blood-thinners'}],
    ['usual soreness in a patient with diabetes, easing (E13)', {trend: 'better', risks: 'weak-immunity'}],
    ['sore since yesterday and ten weeks pregnant (E12)', {risks: 'pregnant'}],
    ['a muscle that cramps now and then since the session', {kind: 'ache cramp'}],
    ['cannot say whether it is better or worse, a day after', {trend: 'not-sure'}],
  ],
  'contact-practitioner': [
    ['still not better after four days (S18)', {time: '3-to-7-days'}],
    ['ten days on, slowly better but still sore', {time: '7-days-or-more', trend: 'better'}],
    ['worse on the third day than on the first (S9)', {time: '48h-to-72h', trend: 'worse'}],
    ['short electric jolts beside the spine (S12)', {kind: 'electric'}],
    ['a dull ache that now runs into the thigh (S19)', {place: 'needle-sites down-limb'}],
    ['a stabbing spot that does not ease (S10)', {kind: 'sharp'}],
    ['cannot get dressed without help, but it is easing', {kind: 'ache strong', trend: 'better'}],
    ['a new ache in the tummy that grows (S17)', {place: 'elsewhere', trend: 'worse'}],
    ['a bruise as big as a hand that no longer grows (E8)', {skin: 'large-bruise'}],
    ['an itchy red ring round every needle spot (E17)', {skin: 'itchy-rash'}],
    ['a pea-sized warm spot where a needle was (E5)', {skin: 'red-spot'}],
    ['a small blister from the moxa', {skin: 'burn'}],
    ['six months pregnant, and worse than yesterday (E12)', {risks: 'pregnant', trend: 'worse'}],
    ['had breast cancer years ago, sore since yesterday (E14)', {risks: 'cancer-signs'}],
    ['slipped on the stairs after the session, a dull ache (E15)', {risks: 'fall-or-weak-bones'}],
    ['tingling skin on the shoulder, without any pain', {kind: 'tingling', place: 'needle-sites'}],
    ['found a whole needle in the shirt on the way home (E10)', {skin: 'needle-found'}],
    ['on apixaban and sorer than yesterday (E8)', {risks: 'blood-thinners', trend: 'worse'}],
    ['has diabetes, and the ache came back today (E13)', {risks: 'weak-immunity', trend: 'came-back'}],
    ['has a pacemaker, and the needles were wired', {risks: 'implant-with-current'}],
  ],
  'medical-help-today': [
    ['a sharp pain shooting from the buttock to the calf (S19)', {kind: 'sharp electric', place: 'down-limb'}],
    ['a hot, dark patch round a needle spot, not seen to spread (S20)', {skin: 'hot-skin'}],
    ['night sweats and a worse back, three weeks after (E3)', {time: '7-days-or-more', trend: 'worse', other: 'fever'}],
    ['painful lumps with pus at the needle spots, a month later (E7)', {time: '7-days-or-more', skin: 'pus'}],
    ['feels something hard under the skin: a broken needle (E10)', {skin: 'needle-left-in'}],
    ['pain that leaves no sleep and no thought (S10)', {kind: 'severe', trend: 'worse'}],
    ['a sharp pain under the shoulder blade, breathing freely (E1)', {kind: 'sharp', place: 'upper-back'}],
    ['on warfarin, a stabbing pain in the spine that stays (E4)', {kind: 'sharp', risks: 'blood-thinners'}],
    ['on dialysis, no better after four days (E13)', {time: '3-to-7-days', risks: 'weak-immunity'}],
    ['pregnant, with bleeding (E12)', {risks: 'pregnancy-warning'}],
    ['loses weight, and the pain grows (E14)', {time: '48h-to-72h', trend: 'worse', risks: 'cancer-signs'}],
    ['has brittle bones, fell, a stabbing pain (E15)', {kind: 'sharp', trend: 'better', risks: 'fall-or-weak-bones'}],
    ['a strip of blisters round one side', {skin: 'rash-elsewhere'}],
    ['a small warm spot in a patient who has chemotherapy (E13)', {skin: 'red-spot', risks: 'weak-immunity'}],
    ['a headache that starts on sitting up, since needles in the neck (E4)', {other: 'headache'}],
    ['dizzy all afternoon (E11)', {other: 'dizzy-or-sick'}],
    ['the heart races at rest since the electric needles', {other: 'heartbeat'}],
    ['urine as dark as cola after needles in the loin', {other: 'blood-in-pee'}],
    ['one calf is swollen and sore, and had no needles', {other: 'swollen-leg'}],
    ['was breathless last night, and is well today', {other: 'sign-gone', ...painless}],
    ['a cup burned the skin white', {skin: 'large-burn'}],
    ['a lump on the back that still grows (E8)', {skin: 'growing-bruise'}],
    ['saw the needles taken out of a used dish (Xu 2013)', {risks: 'unclean-needles', ...painless}],
  ],
  emergency: [
    ['breathless on the stairs, an hour after needles in the upper back (E1)', {danger: 'breathing'}],
    ['a catch in the breath the next morning (E1)', {danger: 'chest-pain', place: 'upper-back'}],
    ['18 hours of new numbness between the legs (E2)', {nerve: 'saddle-numbness'}],
    ['cannot pee since last night, and leaks (E2)', {nerve: 'bladder-bowel', trend: 'worse'}],
    ['the foot slaps on the ground since the session: foot drop (S21)', {nerve: 'weakness', ...painless}],
    ['tingling down both legs (E2)', {nerve: 'both-legs', kind: 'tingling'}],
    ['a numb leg that came and went (S21)', {nerve: 'numbness', trend: 'better', ...painless}],
    ['confused, cold and sweaty, a week after a sore needle spot (E6)', {danger: 'very-ill', skin: 'hot-skin'}],
    ['the skin red and hot, and 38.6 °C (S20)', {skin: 'hot-skin', other: 'fever'}],
    ['a throat that tightens within minutes (E17)', {danger: 'face-swelling'}],
    ['on warfarin, still bleeding after 10 minutes of pressing (E8)', {danger: 'bleeding', risks: 'blood-thinners'}],
    ['fainted in the bus, and still feels bad (E11)', {danger: 'very-ill'}],
    ['a drooping face and slurred words, gone after an hour (E4)', {danger: 'stroke-signs'}],
    ['fever with a bad headache, light hurts (E3)', {other: 'fever headache'}],
    ['a bad headache, and vomits since morning (E4)', {other: 'headache dizzy-or-sick'}],
    ['a tummy pain so bad that standing is impossible', {kind: 'severe', place: 'elsewhere'}],
    ['does not know whether the breath is short', {danger: 'not-sure'}],
  ],
};

for (const [level, patients] of Object.entries(stories)) {
  describe(`${level} is the answer to`, () => {
    for (const [name, changes] of patients) {
      it(name, () => {
        const {level: found, complete} = assess(answersOf(changes));
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
