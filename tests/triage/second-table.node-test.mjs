// Compares `assess`, the rules that hold and the doubt behind them with the second writing of the decision table
// (second-table.mjs), over the folded answer space.
//
// Unfolded, the nine questions have about 10^16 sets of answers. The document treats many of them alike, so each class
// below stands for all its members, and each comparison takes one member of the class at random (seeded). The classes
// come from the document, never from the code:
//
// - danger-signs, nerve-signs: any sign and "not sure" (P2) hold the same line. An answer that is missing or empty is
//   "not sure" (P3). Two classes: calm, sign.
// - time-since-session: "not sure" counts as 3 to 7 days (P2), and t48, t72 and t7 ask nothing else. Four classes.
// - pain-trend: "worse" is defined as worse, came back or not sure. Three classes.
// - pain-kind: "not sure" counts as sharp and electric (P2). `ache` stands in no line: it only makes "pain", as any other
//   kind does. `none` beside another answer is ignored (P5). So: no pain, ache alone, and the subsets of six kinds. Of
//   these, cramp, tingling and strong each stand in one line, alone; sharp, electric and severe are combined.
// - pain-place: "not sure" counts as down-limb and elsewhere (P2). `needle-sites` stands in no line, so it equals `none`.
//   So: the subsets of three places.
// - skin-signs: hot-skin and pus stand together in both their lines. `small-bruise` stands in no line, so it equals
//   `none`. "Not sure" is a class of its own: with fever it is no emergency, as hot skin is.
// - other-signs: each sign has a line, and "not sure" is a class of its own, because it joins no combination.
// - personal-risks: "not sure" counts as blood thinners (P2).
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inspect} from 'node:util';
import {assess, doubtsBehind, holdingRules} from '../../build/triage/assess.js';
import {rules} from '../../build/triage/rules.js';
import {codes, expectedAssessment, expectedDoubtOnly, readTable} from './second-table.mjs';
import {seededRandom} from './seeded-random.mjs';

let random = seededRandom(1);
const pick = (list) => list[Math.floor(random() * list.length)];

// Classes. A class is the list of its members; a member is what `answers` has under the question's id.

const missing = undefined;
const doubts = [['not-sure'], missing, []];
const each = (signs) => signs.map((sign) => [sign]);

/** All subsets with at most `most` elements. */
function subsets(list, most = list.length) {
  let found = [[]];
  for (const element of list) {
    found = found.concat(found.filter((subset) => subset.length < most).map((subset) => [...subset, element]));
  }
  return found;
}

const danger = {
  calm: [['none']],
  sign: [
    ...each(['breathing', 'chest-pain', 'stroke-signs', 'very-ill', 'face-swelling', 'bleeding']),
    ...doubts,
    ['none', 'not-sure'],
    ['bleeding', 'none'],
  ],
};
const nerve = {
  calm: [['none']],
  sign: [
    ...each(['saddle-numbness', 'bladder-bowel', 'weakness', 'numbness', 'both-legs']),
    ...doubts,
    ['none', 'not-sure'],
    ['both-legs', 'none'],
  ],
};
const times = [[['under-48h']], [['48h-to-72h']], [['3-to-7-days'], ...doubts], [['7-days-or-more']]];
const trends = [[['better']], [['same']], [['worse'], ['came-back'], ...doubts]];

function kindClass(signs) {
  const members = [signs, [...signs, 'ache'], ['none', ...signs]];
  if (signs.includes('sharp') && signs.includes('electric')) {
    const rest = signs.filter((sign) => sign !== 'sharp' && sign !== 'electric');
    members.push([...rest, 'not-sure'], [...rest, 'sharp', 'not-sure'], ['not-sure', 'electric', ...rest]);
    if (rest.length === 0) members.push(missing, []);
  }
  return members;
}
const kindClasses = (kinds) => [
  [['none']],
  [['ache'], ['ache', 'none']],
  ...subsets(kinds)
    .filter((signs) => signs.length > 0)
    .map(kindClass),
];
const allKinds = kindClasses(['cramp', 'sharp', 'electric', 'tingling', 'strong', 'severe']);
const combinedKinds = kindClasses(['sharp', 'electric', 'severe']);

const places = subsets(['upper-back', 'down-limb', 'elsewhere']).map((signs) => {
  if (signs.length === 0) return [['needle-sites'], ['none'], ['none', 'needle-sites']];
  const members = [signs, ['needle-sites', ...signs], [...signs, 'none']];
  if (signs.includes('down-limb') && signs.includes('elsewhere')) {
    const rest = signs.filter((sign) => sign === 'upper-back');
    members.push([...rest, 'not-sure'], [...rest, 'not-sure', 'elsewhere'], ['down-limb', ...rest, 'not-sure']);
    if (rest.length === 0) members.push(missing, []);
  }
  return members;
});

const skinSigns = [
  'hot-skin',
  'red-spot',
  'growing-bruise',
  'large-bruise',
  'itchy-rash',
  'rash-elsewhere',
  'burn',
  'large-burn',
  'needle-left-in',
  'needle-found',
  'not-sure',
];
function skinClass(signs) {
  if (signs.length === 0) return [['none'], ['small-bruise'], ['none', 'small-bruise']];
  const members = [signs, [...signs, 'small-bruise'], ['none', ...signs]];
  if (signs.includes('hot-skin')) {
    const rest = signs.filter((sign) => sign !== 'hot-skin');
    members.push(['pus', ...rest], [...signs, 'pus']);
  }
  if (signs.length === 1 && signs[0] === 'not-sure') members.push(missing, []);
  return members;
}

const otherSigns = [
  'fever',
  'headache',
  'dizzy-or-sick',
  'heartbeat',
  'blood-in-pee',
  'swollen-leg',
  'sign-gone',
  'not-sure',
];
function otherClass(signs) {
  if (signs.length === 0) return [['none']];
  const members = [signs, ['none', ...signs]];
  if (signs.length === 1 && signs[0] === 'not-sure') members.push(missing, []);
  return members;
}

const riskSigns = [
  'blood-thinners',
  'weak-immunity',
  'pregnant',
  'pregnancy-warning',
  'cancer-signs',
  'fall-or-weak-bones',
  'implant-with-current',
  'unclean-needles',
];
function riskClass(signs) {
  if (signs.length === 0) return [['none']];
  const members = [signs, ['none', ...signs]];
  if (signs.includes('blood-thinners')) {
    const rest = signs.filter((sign) => sign !== 'blood-thinners');
    members.push(['not-sure', ...rest], [...signs, 'not-sure']);
    if (rest.length === 0) members.push(missing, []);
  }
  return members;
}

// Products of classes.

const calm = {
  'danger-signs': [danger.calm],
  'nerve-signs': [nerve.calm],
  'time-since-session': [times[0]],
  'pain-trend': [trends[0]],
  'pain-kind': [combinedKinds[1]],
  'pain-place': [places[0]],
  'skin-signs': [skinClass([])],
  'other-signs': [otherClass([])],
  'personal-risks': [riskClass([])],
};

/** One set of answers for each combination of classes; a question that `classes` does not name is calm. */
function* product(classes) {
  const dimensions = Object.entries({...calm, ...classes});
  const turn = dimensions.map(() => 0);
  for (;;) {
    const answers = {};
    for (let index = 0; index < dimensions.length; index++) {
      const member = pick(dimensions[index][1][turn[index]]);
      if (member !== missing) answers[dimensions[index][0]] = member;
    }
    yield answers;
    let last = dimensions.length - 1;
    while (last >= 0 && ++turn[last] === dimensions[last][1].length) turn[last--] = 0;
    if (last < 0) return;
  }
}

const sameList = (one, other) => one.length === other.length && one.every((id, index) => id === other[index]);
const same = (one, other) =>
  one.level === other.level && one.complete === other.complete && sameList(one.reasons, other.reasons);

/** Fails with the first 5 differences; returns how many sets of answers were compared. */
function compare(sets) {
  const differences = [];
  let count = 0;
  for (const answers of sets) {
    count++;
    const assessment = assess(answers);
    // At every level: those below the deciding one choose what the page says as well.
    const holding = holdingRules(answers);
    const secondTable = readTable(answers);
    if (same(assessment, secondTable.assessment) && sameList(holding, secondTable.holding)) continue;
    differences.push(inspect({answers, product: {holding, assessment}, secondTable}, {depth: 4, breakLength: 120}));
    if (differences.length === 5) break;
  }
  assert.equal(differences.length, 0, `differences in ${count} sets:\n${differences.join('\n')}`);
  return count;
}

// Hand-made examples: they hold the second table to the document, and the product as well.

const answersWith = (changes) => ({
  'danger-signs': ['none'],
  'nerve-signs': ['none'],
  'time-since-session': ['under-48h'],
  'pain-trend': ['better'],
  'pain-kind': ['ache'],
  'pain-place': ['needle-sites'],
  'skin-signs': ['none'],
  'other-signs': ['none'],
  'personal-risks': ['none'],
  ...changes,
});
const time = (code) => ({'time-since-session': [code]});
const trend = (code) => ({'pain-trend': [code]});
const kind = (...list) => ({'pain-kind': list});
const place = (...list) => ({'pain-place': list});
const skin = (...list) => ({'skin-signs': list});
const other = (...list) => ({'other-signs': list});
const risks = (...list) => ({'personal-risks': list});

const L0 = 'self-care';
const L1 = 'keep-watching';
const L2 = 'contact-practitioner';
const L3 = 'medical-help-today';
const L4 = 'emergency';

const examples = [
  ['a new, dull ache that eases', {}, L0, []],
  ['soreness that has gone, after 8 days', {...time('7-days-or-more'), ...kind('none'), ...place('none')}, L0, []],
  [
    'no pain and no change after 5 days',
    {...time('3-to-7-days'), ...trend('same'), ...kind('none'), ...place('none')},
    L0,
    [],
  ],
  ['a small bruise', skin('small-bruise'), L0, []],
  ['an ache that is the same on the first day', trend('same'), L0, []],
  ['an ache that is the same on the third day', {...time('48h-to-72h'), ...trend('same')}, L1, ['no-better-after-48h']],
  ['an ache that grows on the first day', trend('worse'), L1, ['getting-worse']],
  ['an ache that came back on the third day', {...time('48h-to-72h'), ...trend('came-back')}, L2, ['worse-after-48h']],
  ['an ache that eases after 4 days', time('3-to-7-days'), L1, ['still-sore-after-72h']],
  ['an ache that eases after 8 days', time('7-days-or-more'), L2, ['still-sore-after-7-days']],
  [
    'an ache that grows after 8 days',
    {...time('7-days-or-more'), ...trend('worse')},
    L2,
    ['no-better-after-72h', 'still-sore-after-7-days', 'worse-after-48h'],
  ],
  [
    'time and trend not sure',
    {...time('not-sure'), ...trend('not-sure')},
    L2,
    ['no-better-after-72h', 'worse-after-48h'],
  ],
  ['easing pain of a kind not sure', kind('not-sure'), L2, ['electric-pain']],
  ['sharp pain that eases', kind('sharp'), L1, ['sharp-pain']],
  ['sharp pain in the upper back', {...kind('sharp'), ...place('upper-back')}, L3, ['sharp-upper-back-pain']],
  [
    'electric pain in a leg that eases',
    {...kind('electric'), ...place('down-limb')},
    L2,
    ['pain-down-limb', 'electric-pain'],
  ],
  [
    'electric pain in a leg that does not ease',
    {...trend('same'), ...kind('electric'), ...place('down-limb')},
    L3,
    ['nerve-pain-down-limb'],
  ],
  [
    'a growing ache at a place not sure',
    {...trend('worse'), ...place('not-sure')},
    L2,
    ['pain-down-limb', 'growing-pain-elsewhere'],
  ],
  ['severe pain close to the needles', kind('severe'), L3, ['severe-pain']],
  ['severe pain at a place not sure', {...kind('severe'), ...place('not-sure')}, L4, ['severe-pain-elsewhere']],
  ['fever and hot skin', {...skin('hot-skin'), ...other('fever')}, L4, ['infection-with-fever']],
  ['fever and skin not sure', {...skin('not-sure'), ...other('fever')}, L3, ['infection-sign']],
  [
    'headache, fever and vomiting',
    other('dizzy-or-sick', 'headache', 'fever'),
    L4,
    ['headache-with-fever', 'headache-with-vomiting'],
  ],
  ['fever beside none', other('none', 'fever'), L3, ['infection-sign']],
  ['none beside a code that does not exist', other('none', 'hiccups'), L3, ['infection-sign']],
  ['a large bruise', skin('large-bruise'), L2, ['large-bruise']],
  [
    'a large bruise, blood thinners not sure',
    {...skin('large-bruise'), ...risks('not-sure')},
    L3,
    ['large-bruise-on-blood-thinners'],
  ],
  ['risks not sure and growing pain', {...trend('worse'), ...risks('not-sure')}, L2, ['worse-on-blood-thinners']],
  ['a burn and weak immunity', {...skin('burn'), ...risks('weak-immunity')}, L3, ['small-wound-with-weak-immunity']],
  [
    'fever and weak immunity',
    {...other('fever'), ...risks('weak-immunity')},
    L3,
    ['infection-sign', 'fever-with-weak-immunity'],
  ],
  [
    'weak immunity and the same ache on the third day',
    {...time('48h-to-72h'), ...trend('same'), ...risks('weak-immunity')},
    L1,
    ['no-better-after-48h', 'personal-risk'],
  ],
  [
    'weak immunity and the same ache after 4 days',
    {...time('3-to-7-days'), ...trend('same'), ...risks('weak-immunity')},
    L3,
    ['weak-immunity-not-improving'],
  ],
  ['pregnant with an easing ache on the first day', risks('pregnant'), L1, ['personal-risk']],
  [
    'pregnant with an easing ache on the third day',
    {...time('48h-to-72h'), ...risks('pregnant')},
    L2,
    ['pregnant-not-settled'],
  ],
  [
    'a fall and sharp pain that eases',
    {...kind('sharp'), ...risks('fall-or-weak-bones')},
    L3,
    ['fall-with-sharp-or-worse-pain'],
  ],
  [
    'a fall and growing pain on the first day',
    {...trend('worse'), ...risks('fall-or-weak-bones')},
    L2,
    ['fall-or-weak-bones'],
  ],
];

for (const [name, changes, level, reasons] of examples) {
  test(`Example: ${name} is ${level}.`, () => {
    const expected = {level, reasons, complete: true};
    assert.deepEqual(expectedAssessment(answersWith(changes)), expected, 'the second table');
    assert.deepEqual(assess(answersWith(changes)), expected, 'assess');
  });
}

test('Whatever is no object of answers is an emergency that is not complete.', () => {
  const expected = {level: 'emergency', reasons: ['danger-sign', 'nerve-sign'], complete: false};
  for (const answers of [{}, undefined, null, [], 'none', 7, Object.create(answersWith({}))]) {
    assert.deepEqual(expectedAssessment(answers), expected, `the second table: ${inspect(answers)}`);
    assert.deepEqual(assess(answers), expected, `assess: ${inspect(answers)}`);
  }
});

test('A place that is missing counts as a leg or arm, even without pain.', () => {
  const answers = answersWith(kind('none'));
  delete answers['pain-place'];
  const expected = {level: 'contact-practitioner', reasons: ['pain-down-limb'], complete: false};
  assert.deepEqual(expectedAssessment(answers), expected, 'the second table');
  assert.deepEqual(assess(answers), expected, 'assess');
});

/** Answers, a rule, and the doubt that it rests on: none where it holds without any, or not at all. */
const doubtExamples = [
  [kind('not-sure'), 'electric-pain', ['pain-kind']],
  [kind('electric', 'not-sure'), 'electric-pain', []],
  [kind('electric', 'not-sure'), 'sharp-pain', ['pain-kind']],
  [kind('sharp'), 'sharp-pain', []],
  [{}, 'sharp-pain', []],
  [{...kind('sharp'), ...trend('not-sure')}, 'sharp-pain-not-easing', ['pain-trend']],
  [{...time('not-sure'), ...trend('worse')}, 'worse-after-48h', ['time-since-session']],
  [{...time('not-sure'), ...trend('worse')}, 'getting-worse', []],
  [{...skin('pus'), ...other('not-sure')}, 'infection-sign', []],
  [skin('not-sure'), 'infection-sign', ['skin-signs']],
  [{...kind('severe'), ...place('not-sure')}, 'severe-pain-elsewhere', ['pain-place']],
  [risks('pregnant', 'not-sure'), 'personal-risk', []],
  [{'danger-signs': []}, 'danger-sign', ['danger-signs']],
  [{'danger-signs': ['bleeding', 'not-sure']}, 'danger-sign', []],
];

for (const [changes, rule, doubts] of doubtExamples) {
  const given = Object.entries(changes).map(([question, list]) => `${question} ${list.join(' and ') || 'empty'}`);
  const doubt = doubts[0] ? `doubt about ${doubts[0]}` : 'no doubt';
  test(`Doubt: with ${given.join(', ') || 'a new ache that eases'}, ${rule} rests on ${doubt}.`, () => {
    assert.deepEqual(doubtsBehind(answersWith(changes), rule), doubts);
    assert.equal(expectedDoubtOnly(answersWith(changes)).includes(rule), doubts.length > 0, 'the second table');
  });
}

test('Self-care is what the last paragraph of the table says it is.', () => {
  let count = 0;
  for (const when of codes['time-since-session']) {
    for (const how of codes['pain-trend']) {
      for (const kinds of subsets(codes['pain-kind'], 3).filter((list) => list.length > 0)) {
        const painless = kinds.every((code) => code === 'none');
        for (const where of painless ? ['none'] : codes['pain-place'].filter((code) => code !== 'none')) {
          for (const bruise of ['none', 'small-bruise']) {
            const onlyAche = kinds.every((code) => code === 'ache' || code === 'none') && where === 'needle-sites';
            const selfCare = painless
              ? how === 'better' || how === 'same'
              : onlyAche &&
                ((when === 'under-48h' && (how === 'better' || how === 'same')) ||
                  ((when === 'under-48h' || when === '48h-to-72h') && how === 'better'));
            const answers = answersWith({
              ...time(when),
              ...trend(how),
              ...kind(...kinds),
              ...place(where),
              ...skin(bruise),
            });
            const found = [expectedAssessment(answers).level, assess(answers).level];
            if (found.some((level) => (level === L0) !== selfCare)) {
              assert.fail(`self-care should be ${selfCare}, [second table, assess] say ${inspect({answers, found})}`);
            }
            count++;
          }
        }
      }
    }
  }
  // 129 sets of at most 3 of the 9 kinds: one is `none` alone, with one place; 128 have 5 places.
  assert.equal(count, 5 * 5 * (1 + 128 * 5) * 2);
});

// The folded answer space. Each product names what the document combines; the numbers are the sizes of its dimensions.

test('Every set of time, trend, kinds, places and risks agrees with the second table.', () => {
  random = seededRandom(2);
  const count = compare(
    product({
      'time-since-session': times,
      'pain-trend': trends,
      'pain-kind': allKinds,
      'pain-place': places,
      'personal-risks': subsets(riskSigns).map(riskClass),
    }),
  );
  assert.equal(count, 4 * 3 * 65 * 8 * 256);
});

test('Pain, one risk and one skin sign or other sign, or two that the table combines, agree with the second table.', () => {
  random = seededRandom(3);
  const bundles = [
    ...subsets(skinSigns, 1).map((signs) => [signs, []]),
    ...otherSigns.map((sign) => [[], [sign]]),
    [['hot-skin'], ['fever']],
    [['not-sure'], ['fever']],
    [[], ['fever', 'headache']],
    [[], ['headache', 'dizzy-or-sick']],
  ];
  let count = 0;
  for (const [skinBundle, otherBundle] of bundles) {
    count += compare(
      product({
        'time-since-session': times,
        'pain-trend': trends,
        'pain-kind': combinedKinds,
        'pain-place': places,
        'skin-signs': [skinClass(skinBundle)],
        'other-signs': [otherClass(otherBundle)],
        'personal-risks': subsets(riskSigns, 1).map(riskClass),
      }),
    );
  }
  assert.equal(count, (12 + 8 + 4) * 4 * 3 * 9 * 8 * 9);
});

test('Every set of skin signs, with one other sign and the risks that matter to skin, agrees with the second table.', () => {
  random = seededRandom(4);
  const count = compare(
    product({
      'skin-signs': subsets(skinSigns).map(skinClass),
      'other-signs': subsets(otherSigns, 1).map(otherClass),
      'personal-risks': subsets(['blood-thinners', 'weak-immunity']).map(riskClass),
    }),
  );
  assert.equal(count, 2048 * 9 * 4);
});

test('Every set of other signs, with one skin sign and one risk, agrees with the second table.', () => {
  random = seededRandom(5);
  const count = compare(
    product({
      'skin-signs': subsets(skinSigns, 1).map(skinClass),
      'other-signs': subsets(otherSigns).map(otherClass),
      'personal-risks': subsets(riskSigns, 1).map(riskClass),
    }),
  );
  assert.equal(count, 12 * 256 * 9);
});

test('Every two skin signs, two other signs and one risk agree with the second table, whatever the pain.', () => {
  random = seededRandom(6);
  const pains = [
    [times[0], trends[0], combinedKinds[0]],
    [times[1], trends[2], kindClass(['sharp'])],
    [times[3], trends[1], combinedKinds[1]],
  ];
  let count = 0;
  for (const [timeClass, trendClass, painClass] of pains) {
    count += compare(
      product({
        'time-since-session': [timeClass],
        'pain-trend': [trendClass],
        'pain-kind': [painClass],
        'skin-signs': subsets(skinSigns, 2).map(skinClass),
        'other-signs': subsets(otherSigns, 2).map(otherClass),
        'personal-risks': subsets(riskSigns, 1).map(riskClass),
      }),
    );
  }
  assert.equal(count, 3 * 67 * 37 * 9);
});

test('Every combination of red flags agrees with the second table.', () => {
  random = seededRandom(7);
  const count = compare(
    product({
      'danger-signs': [danger.calm, danger.sign],
      'nerve-signs': [nerve.calm, nerve.sign],
      'pain-kind': combinedKinds,
      'pain-place': places,
      'skin-signs': subsets(['hot-skin', 'not-sure']).map(skinClass),
      'other-signs': subsets(['fever', 'headache', 'dizzy-or-sick', 'not-sure']).map(otherClass),
      'personal-risks': subsets(['weak-immunity'], 1).map(riskClass),
    }),
  );
  assert.equal(count, 2 * 2 * 9 * 8 * 4 * 16 * 2);
});

// Random sets, unfolded.

const questions = Object.keys(codes);
const junkCodes = [
  '',
  'None',
  ' none',
  'NOT-SURE',
  'toString',
  '__proto__',
  'constructor',
  null,
  undefined,
  0,
  true,
  {},
  ['none'],
];
const junkValues = [null, 'none', 'under-48h', 0, true, {}, {0: 'none', length: 1}, new Set(['none'])];

/** What `answers` has under a question's id. `oneCode`: at most one of a one-answer question's own codes. */
function randomAnswer(question, oneCode) {
  const own = codes[question];
  if (oneCode) return [pick(own)];
  const calmCode = own.includes('none') ? 'none' : own[0];
  // Danger and nerve signs are mostly denied: else nearly every set would be an emergency by these two alone.
  const calmShare = question === 'danger-signs' || question === 'nerve-signs' ? 0.93 : 0.35;
  if (random() < calmShare) return [calmCode];
  const list = [];
  const length = 1 + Math.floor(random() * random() * own.length);
  for (let index = 0; index < length; index++) list.push(pick(own));
  return list;
}

function* randomSets(count, severalCodesInOne) {
  for (let index = 0; index < count; index++) {
    const answers = {};
    for (const question of questions) {
      const one = question === 'time-since-session' || question === 'pain-trend';
      const list = randomAnswer(question, one && !severalCodesInOne);
      const chance = random();
      if (chance < 0.01) continue;
      if (chance < 0.02) answers[question] = [];
      else if (chance < 0.03) answers[question] = pick(junkValues);
      else if (chance < 0.04) answers[question] = [pick(junkCodes)];
      else if (chance < 0.05) answers[question] = [...list, pick(junkCodes)];
      else if (chance < 0.06) answers[question] = [pick(codes[pick(questions)]), ...(one ? [] : list)];
      else answers[question] = list;
    }
    if (random() < 0.1) answers[pick(['', 'constructor', 'toString', 'pain'])] = pick([['fever'], null, ['not-sure']]);
    yield answers;
  }
}

test('50,000 random sets of answers, with junk among them, agree with the second table.', () => {
  random = seededRandom(8);
  assert.equal(compare(randomSets(50_000, false)), 50_000);
});

test('Of several codes under a question that takes one, each counts.', () => {
  random = seededRandom(9);
  assert.equal(compare(randomSets(5_000, true)), 5_000);
});

test('In 5,000 random sets, the rules with a doubt behind them are those that the second table holds by doubt alone.', () => {
  random = seededRandom(10);
  let count = 0;
  for (const answers of randomSets(5_000, false)) {
    const doubtful = rules.map(({id}) => id).filter((id) => doubtsBehind(answers, id).length > 0);
    assert.deepEqual(doubtful, expectedDoubtOnly(answers), inspect(answers));
    count += doubtful.length;
  }
  assert.ok(count > 5_000, `only ${count} rules`);
});
