// Clinical reference, 4.3: self-care "is reachable only by: no danger, nerve or risk; pain none/ache; place none/needle
// spots; skin none/small bruise; and (< 48 h and not worse) or (48-72 h and better). Exactly 24 answer sets."
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {assess} from '../../build/triage/assess.js';
import {usualSoreness} from './usual-soreness.mjs';

/** The 24: time, trend, kind, place, skin. */
const selfCareSets = [
  'under-48h  same   ache needle-sites none',
  'under-48h  same   ache needle-sites small-bruise',
  'under-48h  same   ache none         none',
  'under-48h  same   ache none         small-bruise',
  'under-48h  same   none needle-sites none',
  'under-48h  same   none needle-sites small-bruise',
  'under-48h  same   none none         none',
  'under-48h  same   none none         small-bruise',
  'under-48h  better ache needle-sites none',
  'under-48h  better ache needle-sites small-bruise',
  'under-48h  better ache none         none',
  'under-48h  better ache none         small-bruise',
  'under-48h  better none needle-sites none',
  'under-48h  better none needle-sites small-bruise',
  'under-48h  better none none         none',
  'under-48h  better none none         small-bruise',
  '48h-to-72h better ache needle-sites none',
  '48h-to-72h better ache needle-sites small-bruise',
  '48h-to-72h better ache none         none',
  '48h-to-72h better ache none         small-bruise',
  '48h-to-72h better none needle-sites none',
  '48h-to-72h better none needle-sites small-bruise',
  '48h-to-72h better none none         none',
  '48h-to-72h better none none         small-bruise',
].map((line) => line.split(/\s+/).join(' '));

/** Every answer that says something, or `none`. Doubt is not among them: it counts as one of these, or as a level. */
const oneAnswerEach = {
  'danger-signs': ['none', 'breathing', 'chest-pain', 'very-ill', 'face-swelling', 'bleeding'],
  'nerve-signs': ['none', 'saddle-numbness', 'bladder-bowel', 'weakness', 'numbness', 'both-legs'],
  'time-since-session': ['under-48h', '48h-to-72h', '72h-or-more'],
  'pain-trend': ['same', 'better', 'worse'],
  'pain-kind': ['none', 'ache', 'cramp', 'sharp', 'electric', 'tingling', 'severe'],
  'pain-place': ['none', 'needle-sites', 'upper-back', 'down-limb', 'elsewhere'],
  'skin-signs': [
    ...['none', 'fever', 'spreading-redness', 'pus', 'red-spot', 'small-bruise', 'large-bruise'],
    ...['itchy-rash', 'rash-elsewhere', 'needle-left-in', 'needle-found'],
  ],
  'personal-risks': [
    ...['none', 'blood-thinners', 'weak-immunity', 'pregnant', 'pregnancy-warning', 'cancer-signs'],
    'fall-or-weak-bones',
  ],
};

const chooseOne = ['time-since-session', 'pain-trend'];

function* combinations([[question, codes], ...others]) {
  for (const code of codes) {
    if (others.length === 0) yield {[question]: [code]};
    else for (const rest of combinations(others)) yield {[question]: [code], ...rest};
  }
}

/** The sets of two or more of these codes. */
function severalOf(codes) {
  const subsets = codes.reduce((sets, code) => [...sets, ...sets.map((set) => [...set, code])], [[]]);
  return subsets.filter(({length}) => length > 1);
}

function answersOf(line) {
  const [time, trend, kind, place, skin] = line.split(' ');
  return {
    ...usualSoreness,
    'time-since-session': [time],
    'pain-trend': [trend],
    'pain-kind': [kind],
    'pain-place': [place],
    'skin-signs': [skin],
  };
}

describe('self-care', () => {
  for (const line of selfCareSets) {
    it(`is the level of ${line}`, () => {
      assert.deepEqual(assess(answersOf(line)), {level: 'self-care', reasons: [], complete: true});
    });
  }

  it('is the level of exactly these 24 of the 24,255 sets with one answer a question and no red flag', () => {
    const found = [];
    let count = 0;
    const others = Object.entries(oneAnswerEach).filter(([question]) => !/danger|nerve/.test(question));
    for (const answers of combinations(others)) {
      count += 1;
      if (assess({...usualSoreness, ...answers}).level !== 'self-care') continue;
      const {'personal-risks': risks, ...rest} = answers;
      found.push(Object.values({risks, ...rest}).join(' '));
    }
    assert.equal(count, 24_255);
    assert.deepEqual(found.sort(), selfCareSets.map((line) => `none ${line}`).sort());
  });

  it('is never the level of one red flag more', () => {
    for (const line of selfCareSets) {
      for (const question of ['danger-signs', 'nerve-signs']) {
        for (const code of oneAnswerEach[question].slice(1)) {
          assert.equal(assess({...answersOf(line), [question]: [code]}).level, 'emergency', `${code} in ${line}`);
        }
      }
    }
  });

  it('is never the level of two or more signs to one question, whatever else of the 24 is answered', () => {
    const chooseMany = Object.entries(oneAnswerEach).filter(([question]) => !chooseOne.includes(question));
    let count = 0;
    for (const [question, codes] of chooseMany) {
      for (const several of severalOf(codes.filter((code) => code !== 'none'))) {
        for (const line of selfCareSets) {
          count += 1;
          const {level} = assess({...answersOf(line), [question]: several});
          assert.notEqual(level, 'self-care', `${question} ${several.join(' ')} in ${line}`);
        }
      }
    }
    assert.equal(count, 24 * (26 + 26 + 57 + 11 + 1013 + 57));
  });
});
