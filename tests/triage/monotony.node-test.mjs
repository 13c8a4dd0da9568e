// Clinical reference, P1: no answer lowers the level. One answer is raised at a time, and the two levels are compared.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {assess} from '../../build/triage/assess.js';
import {seededRandom} from './seeded-random.mjs';

const ladder = ['self-care', 'keep-watching', 'contact-practitioner', 'medical-help-today', 'emergency'];
const height = (answers) => ladder.indexOf(assess(answers).level);

/** The questions with one answer: each answer, and those that are worse. */
const worse = {
  'time-since-session': {
    'under-48h': ['48h-to-72h', '72h-or-more', 'not-sure'],
    '48h-to-72h': ['72h-or-more', 'not-sure'],
    '72h-or-more': ['not-sure'],
    'not-sure': ['72h-or-more'],
  },
  'pain-trend': {
    better: ['same', 'worse', 'not-sure'],
    same: ['worse', 'not-sure'],
    worse: ['not-sure'],
    'not-sure': ['worse'],
  },
};

/** The questions with several answers: each sign, and doubt, which only ever comes on top. */
const signs = {
  'danger-signs': ['breathing', 'chest-pain', 'very-ill', 'face-swelling', 'bleeding', 'not-sure'],
  'nerve-signs': ['saddle-numbness', 'bladder-bowel', 'weakness', 'numbness', 'both-legs', 'not-sure'],
  'pain-kind': ['ache', 'cramp', 'sharp', 'electric', 'tingling', 'severe', 'not-sure'],
  'pain-place': ['needle-sites', 'upper-back', 'down-limb', 'elsewhere', 'not-sure'],
  'skin-signs': [
    ...['fever', 'spreading-redness', 'pus', 'red-spot', 'small-bruise', 'large-bruise', 'itchy-rash'],
    ...['rash-elsewhere', 'needle-left-in', 'needle-found', 'not-sure'],
  ],
  'personal-risks': [
    ...['blood-thinners', 'weak-immunity', 'pregnant', 'pregnancy-warning', 'cancer-signs', 'fall-or-weak-bones'],
    'not-sure',
  ],
};

/** The answers, raised by one that is worse, or by one sign more to one of these questions. */
function* raised(answers, questions) {
  for (const [question, worseThan] of Object.entries(worse)) {
    for (const code of worseThan[answers[question][0]]) yield {...answers, [question]: [code]};
  }
  for (const question of questions) {
    const given = answers[question].filter((code) => code !== 'none');
    for (const code of signs[question]) if (!given.includes(code)) yield {...answers, [question]: [...given, code]};
  }
}

/** The answers, with one of them lost or not understood (P3). */
function* doubted(answers) {
  for (const [question, codes] of Object.entries(answers)) {
    if (question in worse || codes.includes('none')) yield {...answers, [question]: undefined};
    yield {...answers, [question]: [...codes, 'no-such-code']};
  }
}

/** Compares the level of answers with that of each set of worse ones; returns how many there were. */
function compare(answers, worseOnes) {
  const before = height(answers);
  let count = 0;
  for (const more of worseOnes) {
    count += 1;
    if (height(more) < before) assert.fail(`${JSON.stringify(answers)} is lowered by ${JSON.stringify(more)}`);
  }
  return count;
}

const best = {
  'danger-signs': ['none'],
  'nerve-signs': ['none'],
  'time-since-session': ['under-48h'],
  'pain-trend': ['better'],
  'pain-kind': ['none'],
  'pain-place': ['none'],
  'skin-signs': ['none'],
  'personal-risks': ['none'],
};

describe('a worse answer never lowers the level', () => {
  it('in any set with one sign to at most three questions', () => {
    // No rule reads more than three questions. Without danger and nerve signs, each of which is an emergency, and without doubt, which counts as other answers:
    // the random sets below have both.
    const quiet = ['pain-kind', 'pain-place', 'skin-signs', 'personal-risks'];
    let sets = [[best, 0]];
    for (const [question, codes] of [
      ['time-since-session', ['48h-to-72h', '72h-or-more']],
      ['pain-trend', ['same', 'worse']],
      ...quiet.map((question) => [question, signs[question].filter((code) => code !== 'not-sure')]),
    ]) {
      const withOneMore = sets
        .filter(([, signCount]) => signCount < 3)
        .flatMap(([set, signCount]) => codes.map((code) => [{...set, [question]: [code]}, signCount + 1]));
      sets = [...sets, ...withOneMore];
    }
    // The products of up to three of 2, 2, 6, 4, 10 and 6 answers.
    assert.equal(sets.length, 1 + 30 + 352 + 2064);
    let count = 0;
    for (const [set] of sets) count += compare(set, raised(set, quiet));
    assert.ok(count > 60_000, `only ${count} comparisons`);
  });

  it('in any set of signs to one question, raised by each further sign', () => {
    let count = 0;
    for (const [question, codes] of Object.entries(signs)) {
      const subsets = codes.reduce((sets, code) => [...sets, ...sets.map((set) => [...set, code])], [[]]);
      for (const subset of subsets) {
        const answers = {...best, [question]: subset.length > 0 ? subset : ['none']};
        const before = height(answers);
        for (const code of codes.filter((candidate) => !subset.includes(candidate))) {
          count += 1;
          const after = height({...answers, [question]: [...subset, code]});
          assert.ok(after >= before, `${question}: ${subset.join(' ')} is lowered by ${code}`);
        }
      }
    }
    // Each of n signs is added to the half of the 2 ** n sets that lack it.
    assert.equal(count, 6 * 32 + 6 * 32 + 7 * 64 + 5 * 16 + 11 * 1024 + 7 * 64);
  });

  it('in 5,000 random sets of any size, also when an answer is lost or not understood', () => {
    const random = seededRandom(20_261_123);
    const pick = (list) => list[Math.floor(random() * list.length)];
    const randomSigns = (codes) => {
      const share = random();
      const chosen = codes.filter(() => random() < share);
      return chosen.length > 0 ? chosen : ['none'];
    };
    let count = 0;
    const seen = new Set();
    for (let i = 0; i < 5_000; i++) {
      const answers = {...best};
      for (const [question, byCode] of Object.entries(worse)) answers[question] = [pick(Object.keys(byCode))];
      for (const [question, codes] of Object.entries(signs)) {
        // Most sets without a red flag, or nearly all would be emergencies, which nothing can lower.
        const quiet = /danger|nerve/.test(question) && random() < 0.95;
        answers[question] = quiet || random() < 0.4 ? ['none'] : randomSigns(codes);
      }
      seen.add(assess(answers).level);
      count += compare(answers, raised(answers, Object.keys(signs))) + compare(answers, doubted(answers));
    }
    assert.ok(count > 200_000, `only ${count} comparisons`);
    assert.deepEqual([...seen].sort(), [...ladder].sort());
  });
});
