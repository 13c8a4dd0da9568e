// Clinical reference, P1: no answer lowers the level. One answer is raised at a time, and the two levels are compared.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {assess} from '../../build/triage/assess.js';
import {levels} from './levels.mjs';
import {seededRandom} from './seeded-random.mjs';

const height = (answers) => levels.indexOf(assess(answers).level);

/** The questions with one answer: each answer, and those that are worse, or as bad. */
const worse = {
  'time-since-session': {
    'under-48h': ['48h-to-72h', '3-to-7-days', '7-days-or-more', 'not-sure'],
    '48h-to-72h': ['3-to-7-days', '7-days-or-more', 'not-sure'],
    '3-to-7-days': ['7-days-or-more', 'not-sure'],
    '7-days-or-more': [],
    'not-sure': ['3-to-7-days', '7-days-or-more'],
  },
  'pain-trend': {
    better: ['same', 'worse', 'came-back', 'not-sure'],
    same: ['worse', 'came-back', 'not-sure'],
    worse: ['came-back', 'not-sure'],
    'came-back': ['worse', 'not-sure'],
    'not-sure': ['worse', 'came-back'],
  },
};

/** The questions with several answers: each sign, and doubt, which only ever comes on top. */
const signs = {
  'danger-signs': ['breathing', 'chest-pain', 'stroke-signs', 'very-ill', 'face-swelling', 'bleeding', 'not-sure'],
  'nerve-signs': ['saddle-numbness', 'bladder-bowel', 'weakness', 'numbness', 'both-legs', 'not-sure'],
  'pain-kind': ['ache', 'cramp', 'sharp', 'electric', 'tingling', 'strong', 'severe', 'not-sure'],
  'pain-place': ['needle-sites', 'upper-back', 'down-limb', 'elsewhere', 'not-sure'],
  'skin-signs': [
    ...['hot-skin', 'pus', 'red-spot', 'growing-bruise', 'large-bruise', 'small-bruise', 'itchy-rash'],
    ...['rash-elsewhere', 'burn', 'large-burn', 'needle-left-in', 'needle-found', 'not-sure'],
  ],
  'other-signs': [
    ...['fever', 'headache', 'dizzy-or-sick', 'heartbeat', 'blood-in-pee', 'swollen-leg', 'sign-gone'],
    'not-sure',
  ],
  'personal-risks': [
    ...['blood-thinners', 'weak-immunity', 'pregnant', 'pregnancy-warning', 'cancer-signs'],
    ...['fall-or-weak-bones', 'implant-with-current', 'unclean-needles', 'not-sure'],
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

/**
 * The answers, with one of them lost or not understood (P3). Losing "7 days or more" is left out: doubt about the time
 * counts as 3 to 7 days (P2), which is less.
 */
function* doubted(answers) {
  for (const [question, codes] of Object.entries(answers)) {
    const atMostDoubt = question in worse && codes[0] !== '7-days-or-more';
    if (atMostDoubt || codes.includes('none')) yield {...answers, [question]: undefined};
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
  'other-signs': ['none'],
  'personal-risks': ['none'],
};

describe('a worse answer never lowers the level', () => {
  // Rules read up to four questions: two signs and one more from the best answers are all rules of three, and from pain
  // that has not eased after days all of four. Without danger and nerve signs, each of which is an emergency, and without
  // doubt, which counts as other answers: the random sets below have both.
  const notEased = {'time-since-session': ['3-to-7-days'], 'pain-trend': ['same'], 'pain-kind': ['ache']};
  for (const [name, start] of [
    ['the best answers', best],
    ['an ache that has not eased after 3 days', {...best, ...notEased, 'pain-place': ['needle-sites']}],
  ]) {
    it(`in any set with two answers that differ from ${name}`, () => {
      const quiet = ['pain-kind', 'pain-place', 'skin-signs', 'other-signs', 'personal-risks'];
      let sets = [[start, 0]];
      for (const [question, codes] of [
        ['time-since-session', ['under-48h', '48h-to-72h', '3-to-7-days', '7-days-or-more']],
        ['pain-trend', ['better', 'same', 'worse', 'came-back']],
        ...quiet.map((question) => [question, [...signs[question].filter((code) => code !== 'not-sure'), 'none']]),
      ]) {
        const withOneMore = sets
          .filter(([, changes]) => changes < 2)
          .flatMap(([set, changes]) =>
            codes
              .filter((code) => code !== start[question][0])
              .map((code) => [{...set, [question]: [code]}, changes + 1]),
          );
        sets = [...sets, ...withOneMore];
      }
      // One set as it was, 44 with one change (3, 3, 7, 4, 12, 7 and 8), and every pair of changes to two questions.
      assert.equal(sets.length, 1 + 44 + 798);
      let count = 0;
      for (const [set] of sets) count += compare(set, raised(set, quiet));
      assert.ok(count > 30_000, `only ${count} comparisons`);
    });
  }

  it('in any set of signs to one question, raised by each further sign', () => {
    let count = 0;
    for (const [question, codes] of Object.entries(signs)) {
      const subsets = codes.reduce((sets, code) => [...sets, ...sets.map((set) => [...set, code])], [[]]);
      const heights = new Map(
        subsets.map((subset) => [
          subset.join(' '),
          height({...best, [question]: subset.length > 0 ? subset : ['none']}),
        ]),
      );
      for (const subset of subsets) {
        for (const code of codes.filter((candidate) => !subset.includes(candidate))) {
          count += 1;
          const more = codes.filter((candidate) => candidate === code || subset.includes(candidate));
          const raises = heights.get(more.join(' ')) >= heights.get(subset.join(' '));
          assert.ok(raises, `${question}: ${subset.join(' ')} is lowered by ${code}`);
        }
      }
    }
    // Each of n signs is added to the half of the 2 ** n sets that lack it.
    assert.equal(count, 7 * 64 + 6 * 32 + 8 * 128 + 5 * 16 + 13 * 4096 + 8 * 128 + 9 * 256);
  });

  it('in 1,000 random sets of any size, also when an answer is lost or not understood', () => {
    const random = seededRandom(20_261_123);
    const pick = (list) => list[Math.floor(random() * list.length)];
    const randomSigns = (codes) => {
      const share = random();
      const chosen = codes.filter(() => random() < share);
      return chosen.length > 0 ? chosen : ['none'];
    };
    let count = 0;
    const seen = new Set();
    for (let i = 0; i < 1_000; i++) {
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
    assert.ok(count > 50_000, `only ${count} comparisons`);
    assert.deepEqual([...seen].sort(), [...levels].sort());
  });
});
