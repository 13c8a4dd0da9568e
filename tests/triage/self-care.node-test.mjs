// Clinical reference, section 4: "L0 is what is left: no danger, nerve, other or risk; no skin sign or only
// `small-bruise`; pain none and trend `better` or `same`, or only `ache` close to the needles and (< 48 h and not worse,
// or < 72 h and better). A soreness that has gone is L0 at any time, unless Q4 says worse, came back or not sure."
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {assess} from '../../build/triage/assess.js';
import {questionById} from '../../build/triage/questions.js';
import {answersOf, usualSoreness} from './usual-soreness.mjs';

/** All that the pages can record: time, trend, kind, place, skin. */
const selfCareSets = [
  'under-48h      same   ache needle-sites none',
  'under-48h      same   ache needle-sites small-bruise',
  'under-48h      better ache needle-sites none',
  'under-48h      better ache needle-sites small-bruise',
  '48h-to-72h     better ache needle-sites none',
  '48h-to-72h     better ache needle-sites small-bruise',
  'under-48h      same   none none         none',
  'under-48h      same   none none         small-bruise',
  'under-48h      better none none         none',
  'under-48h      better none none         small-bruise',
  '48h-to-72h     same   none none         none',
  '48h-to-72h     same   none none         small-bruise',
  '48h-to-72h     better none none         none',
  '48h-to-72h     better none none         small-bruise',
  '3-to-7-days    same   none none         none',
  '3-to-7-days    same   none none         small-bruise',
  '3-to-7-days    better none none         none',
  '3-to-7-days    better none none         small-bruise',
  '7-days-or-more same   none none         none',
  '7-days-or-more same   none none         small-bruise',
  '7-days-or-more better none none         none',
  '7-days-or-more better none none         small-bruise',
  'not-sure       same   none none         none',
  'not-sure       same   none none         small-bruise',
  'not-sure       better none none         none',
  'not-sure       better none none         small-bruise',
].map((line) => line.split(/\s+/).join(' '));

/** The same where only a host can give the place: needle spots without pain, and pain whose place is `none`. */
const selfCareSetsFromOutside = selfCareSets.map((line) =>
  line.includes('ache needle-sites')
    ? line.replace('ache needle-sites', 'ache none')
    : line.replace('none none', 'none needle-sites'),
);

const everySet = [...selfCareSets, ...selfCareSetsFromOutside];

const answersTo = (id) => questionById(id).answers;
const allButNone = (id) => answersTo(id).filter((code) => code !== 'none');

/** Every answer to the questions that self-care does not answer with `none` alone. */
const oneAnswerEach = {
  time: answersTo('time-since-session'),
  trend: answersTo('pain-trend'),
  kind: answersTo('pain-kind'),
  place: answersTo('pain-place'),
  skin: answersTo('skin-signs'),
};

/** Every answer but `none` to the questions that self-care answers with `none`. */
const neverInSelfCare = {
  danger: allButNone('danger-signs'),
  nerve: allButNone('nerve-signs'),
  other: allButNone('other-signs'),
  risks: allButNone('personal-risks'),
};

function* combinations([[question, codes], ...others]) {
  for (const code of codes) {
    if (others.length === 0) yield {[question]: code};
    else for (const rest of combinations(others)) yield {[question]: code, ...rest};
  }
}

const pairsOf = (codes) => codes.flatMap((one, i) => codes.slice(i + 1).map((other) => `${one} ${other}`));

function changesOf(line) {
  const [time, trend, kind, place, skin] = line.split(' ');
  return {time, trend, kind, place, skin};
}

describe('self-care', () => {
  for (const line of selfCareSets) {
    it(`is the level of ${line}`, () => {
      assert.deepEqual(assess(answersOf(changesOf(line))), {level: 'self-care', reasons: [], complete: true});
    });
  }

  it('is the level of exactly these, and their like from outside, of the 18,900 sets with one answer a question', () => {
    const found = [];
    let count = 0;
    for (const changes of combinations(Object.entries(oneAnswerEach))) {
      count += 1;
      if (assess(answersOf(changes)).level === 'self-care') found.push(Object.values(changes).join(' '));
    }
    assert.equal(count, 5 * 5 * 9 * 6 * 14);
    assert.equal(found.length, 26 + 26);
    assert.deepEqual(found.sort(), [...everySet].sort());
  });

  it('is never the level with any danger, nerve or other sign, any risk, or doubt about them', () => {
    for (const line of everySet) {
      for (const [question, codes] of Object.entries(neverInSelfCare)) {
        for (const code of codes) {
          const {level} = assess(answersOf({...changesOf(line), [question]: code}));
          if (question === 'danger' || question === 'nerve') assert.equal(level, 'emergency', `${code} in ${line}`);
          assert.notEqual(level, 'self-care', `${code} in ${line}`);
        }
      }
    }
  });

  it('is never the level of two signs to one question', () => {
    let count = 0;
    for (const question of ['kind', 'place', 'skin']) {
      for (const pair of pairsOf(oneAnswerEach[question].filter((code) => code !== 'none'))) {
        for (const line of selfCareSets) {
          count += 1;
          const {level} = assess(answersOf({...changesOf(line), [question]: pair}));
          assert.notEqual(level, 'self-care', `${question} ${pair} in ${line}`);
        }
      }
    }
    assert.equal(count, 26 * (28 + 10 + 78));
  });

  it('is the level of usual soreness a day after the session', () => {
    assert.deepEqual(assess(usualSoreness), {level: 'self-care', reasons: [], complete: true});
  });
});
