// What a second check says about the first. FUZZ_SEED=7 tries other answers; a failure prints the seed.
import assert from 'node:assert/strict';
import process from 'node:process';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {changesSince, implausible, stableAnswers} from '../../build/follow-up/compare.js';
import {assess} from '../../build/triage/assess.js';
import {levels} from '../triage/levels.mjs';
import {usualSoreness} from '../triage/usual-soreness.mjs';

const seed = Number(process.env.FUZZ_SEED ?? 20261126);
console.log(`Checks are made up with seed ${seed}.`);

const hour = 3_600_000;
const now = Date.UTC(2026, 10, 26, 12);
const hoursAgo = (hours, answers = {}) => ({at: now - hours * hour, answers: {...usualSoreness, ...answers}});
const without = (question) => Object.fromEntries(Object.entries(usualSoreness).filter(([id]) => id !== question));

describe('what changed since the last check', () => {
  it('is nothing if the answers are the same', () => {
    assert.deepEqual(changesSince([hoursAgo(5)], usualSoreness), {
      levelBefore: 'self-care',
      levelNow: 'self-care',
      newSigns: [],
      resolvedSigns: [],
      trend: ['same', 'same'],
    });
  });

  it('is the level, the signs that came and went in the order of the questions, and the trend', () => {
    const before = hoursAgo(30, {'pain-kind': ['sharp', 'ache'], 'skin-signs': ['large-bruise', 'small-bruise']});
    const answers = {
      ...usualSoreness,
      'time-since-session': ['48h-to-72h'],
      'pain-trend': ['better'],
      'pain-kind': ['tingling', 'cramp', 'ache'],
      'skin-signs': ['red-spot', 'small-bruise'],
      'other-signs': ['fever'],
    };
    assert.deepEqual(changesSince([before], answers), {
      levelBefore: 'contact-practitioner',
      levelNow: 'medical-help-today',
      newSigns: [
        {question: 'pain-kind', code: 'cramp'},
        {question: 'pain-kind', code: 'tingling'},
        {question: 'skin-signs', code: 'red-spot'},
        {question: 'other-signs', code: 'fever'},
      ],
      resolvedSigns: [
        {question: 'pain-kind', code: 'sharp'},
        {question: 'skin-signs', code: 'large-bruise'},
      ],
      trend: ['same', 'better'],
    });
  });

  it('counts from the last check, and the trend from the first', () => {
    const first = hoursAgo(40, {'danger-signs': ['breathing'], 'pain-trend': ['worse']});
    const last = hoursAgo(20, {'pain-kind': ['cramp'], 'pain-trend': ['better']});
    const {levelBefore, resolvedSigns, trend} = changesSince([first, last], usualSoreness);
    assert.deepEqual(
      [levelBefore, resolvedSigns, trend],
      ['keep-watching', [{question: 'pain-kind', code: 'cramp'}], ['worse', 'better', 'same']],
    );
  });

  it('counts doubt about the trend as worse, and so a trend that was not asked for', () => {
    const {trend} = changesSince([hoursAgo(20, {'pain-trend': ['not-sure']}), {at: now, answers: {}}], usualSoreness);
    assert.deepEqual(trend, ['worse', 'worse', 'same']);
  });

  it('tells pain that came back from pain that only grew', () => {
    const {trend} = changesSince([hoursAgo(20, {'pain-trend': ['came-back']})], {
      ...usualSoreness,
      'pain-trend': ['worse'],
    });
    assert.deepEqual(trend, ['came-back', 'worse']);
  });

  it('takes neither none nor doubt for a sign', () => {
    const before = hoursAgo(20, {'skin-signs': ['none'], 'pain-kind': ['ache', 'not-sure']});
    const {newSigns, resolvedSigns} = changesSince([before], {
      ...usualSoreness,
      'skin-signs': ['not-sure'],
      'pain-kind': ['ache'],
    });
    assert.deepEqual([newSigns, resolvedSigns], [[], []]);
  });

  it('calls no sign gone that somebody is not sure about, or was not asked for', () => {
    const before = hoursAgo(20, {'skin-signs': ['red-spot', 'pus'], 'pain-place': ['down-limb']});
    const answers = {...without('pain-place'), 'skin-signs': ['pus', 'not-sure']};
    assert.deepEqual(changesSince([before], answers).resolvedSigns, []);
  });

  it('calls no sign new that the last check did not come as far as to ask for', () => {
    const interrupted = {at: now - hour, answers: {'danger-signs': ['breathing']}};
    const {levelBefore, newSigns, resolvedSigns} = changesSince([interrupted], {
      ...usualSoreness,
      'skin-signs': ['small-bruise'],
    });
    assert.deepEqual(
      [levelBefore, newSigns, resolvedSigns],
      ['emergency', [], [{question: 'danger-signs', code: 'breathing'}]],
    );
  });
});

describe('the time since the session is asked again', () => {
  for (const [before, hours, answer, again] of [
    ['under-48h', 47, 'under-48h', false],
    ['under-48h', 48, 'under-48h', true],
    ['under-48h', 48, '48h-to-72h', false],
    ['under-48h', 71, '48h-to-72h', false],
    ['under-48h', 72, '48h-to-72h', true],
    ['under-48h', 72, '3-to-7-days', false],
    ['under-48h', 167, '3-to-7-days', false],
    ['under-48h', 168, '3-to-7-days', true],
    ['under-48h', 168, '7-days-or-more', false],
    ['48h-to-72h', 0, 'under-48h', true],
    ['48h-to-72h', 23, '48h-to-72h', false],
    ['48h-to-72h', 24, '48h-to-72h', true],
    ['48h-to-72h', 1, '7-days-or-more', false],
    ['3-to-7-days', 0, '48h-to-72h', true],
    ['3-to-7-days', 1, 'under-48h', true],
    ['3-to-7-days', 95, '3-to-7-days', false],
    ['3-to-7-days', 96, '3-to-7-days', true],
    ['7-days-or-more', 0, '3-to-7-days', true],
    ['7-days-or-more', 100, '7-days-or-more', false],
    ['not-sure', 47, 'under-48h', false],
    ['not-sure', 48, 'under-48h', true],
    ['under-48h', 100, 'not-sure', false],
    ['3-to-7-days', 100, 'not-sure', false],
  ]) {
    it(`${again ? 'after' : 'but not after'} ${before} and ${hours} hours, if the answer is ${answer}`, () => {
      const earlier = [hoursAgo(hours, {'time-since-session': [before]})];
      const answers = {...usualSoreness, 'time-since-session': [answer]};
      assert.deepEqual(implausible(earlier, answers, now), again ? ['time-since-session'] : []);
    });
  }

  it('but not for the later of two answers, which a page may set', () => {
    const answers = {...usualSoreness, 'time-since-session': ['under-48h', '48h-to-72h']};
    assert.deepEqual(implausible([hoursAgo(50)], answers, now), []);
  });

  it('but not while it has no answer', () => {
    assert.deepEqual(implausible([hoursAgo(100)], without('time-since-session'), now), []);
  });
});

describe('the personal risks are asked again', () => {
  const facts = [
    ...['blood-thinners', 'weak-immunity', 'pregnant', 'cancer-signs', 'fall-or-weak-bones', 'implant-with-current'],
  ];
  const doubts = (before, answers) =>
    implausible([hoursAgo(5, {'personal-risks': before})], {...usualSoreness, 'personal-risks': answers}, now);

  for (const fact of facts) {
    it(`if ${fact} is not ticked any more`, () => {
      assert.deepEqual(doubts([fact], ['none']), ['personal-risks']);
      assert.deepEqual(
        doubts(
          facts,
          facts.filter((other) => other !== fact),
        ),
        ['personal-risks'],
      );
    });

    it(`but not if ${fact} is ticked, alone or not, or if there is doubt`, () => {
      assert.deepEqual(doubts([fact], [fact]), []);
      assert.deepEqual(doubts([fact], facts), []);
      assert.deepEqual(doubts([fact], ['not-sure']), []);
    });
  }

  it('but not if a pregnancy now has a warning sign, nor if that sign is gone', () => {
    assert.deepEqual(doubts(['pregnant'], ['pregnancy-warning']), []);
    assert.deepEqual(doubts(['pregnancy-warning'], ['pregnant']), []);
  });

  it('if another fact is gone from beside a pregnancy with a warning sign', () => {
    assert.deepEqual(doubts(['pregnant', 'cancer-signs'], ['pregnancy-warning']), ['personal-risks']);
  });

  it('but not if none was ticked, or if the question has no answer yet', () => {
    assert.deepEqual(doubts(['none'], ['none']), []);
    assert.deepEqual(doubts(['not-sure'], ['none']), []);
    assert.deepEqual(doubts(['pregnant'], []), []);
  });

  it('with what the last check that asked for them knew', () => {
    const known = hoursAgo(9, {'personal-risks': ['cancer-signs']});
    const interrupted = {at: now - hour, answers: {'danger-signs': ['breathing']}};
    assert.deepEqual(implausible([known, interrupted], usualSoreness, now), ['personal-risks']);
    assert.deepEqual(implausible([known, hoursAgo(1)], usualSoreness, now), []);
  });

  it('after the time since the session, if both are in doubt', () => {
    const earlier = [hoursAgo(50, {'personal-risks': ['pregnant']})];
    assert.deepEqual(implausible(earlier, usualSoreness, now), ['time-since-session', 'personal-risks']);
  });
});

describe('somebody who checks again need not look up', () => {
  const answersAfter = (...risks) => stableAnswers(risks.map((codes) => hoursAgo(5, {'personal-risks': codes})));

  it('the facts that stay, in the order of the question', () => {
    const all = [
      'fall-or-weak-bones',
      'cancer-signs',
      'pregnancy-warning',
      'pregnant',
      'weak-immunity',
      'blood-thinners',
    ];
    assert.deepEqual(answersAfter(all), {
      'personal-risks': ['blood-thinners', 'weak-immunity', 'pregnant', 'cancer-signs', 'fall-or-weak-bones'],
    });
  });

  it('but is given no none, no doubt and no warning sign', () => {
    assert.deepEqual(answersAfter(['none']), {});
    assert.deepEqual(answersAfter(['not-sure']), {});
    assert.deepEqual(answersAfter(['pregnancy-warning']), {});
    assert.deepEqual(answersAfter(['pregnant', 'not-sure', 'none']), {'personal-risks': ['pregnant']});
  });

  it('but is given no other answers, and none without an earlier check', () => {
    assert.deepEqual(answersAfter(['none']), {});
    assert.deepEqual(stableAnswers([]), {});
  });

  it('and is given those of the last check that asked for them', () => {
    assert.deepEqual(answersAfter(['pregnant'], ['cancer-signs']), {'personal-risks': ['cancer-signs']});
    assert.deepEqual(answersAfter(['pregnant'], []), {'personal-risks': ['pregnant']});
    assert.deepEqual(answersAfter(['pregnant'], ['none']), {});
  });
});

describe('without an earlier check', () => {
  it('nothing throws, and nothing is implausible', () => {
    assert.deepEqual(implausible([], usualSoreness, now), []);
    assert.deepEqual(changesSince([], usualSoreness).trend, ['same']);
  });
});

describe('any checks', () => {
  const one = (...codes) => fc.constantFrom(...codes).map((code) => [code]);
  const many = (...codes) =>
    fc.oneof(fc.constant(['none']), fc.subarray([...codes, 'none', 'not-sure'], {minLength: 1}));
  const questions = {
    // Mostly none: a level that is an emergency anyway could not be seen to fall.
    'danger-signs': fc.oneof({arbitrary: fc.constant(['none']), weight: 9}, many('breathing', 'bleeding')),
    'nerve-signs': fc.oneof({arbitrary: fc.constant(['none']), weight: 9}, many('weakness', 'both-legs')),
    'time-since-session': one('under-48h', '48h-to-72h', '3-to-7-days', '7-days-or-more', 'not-sure'),
    'pain-trend': one('better', 'same', 'worse', 'came-back', 'not-sure'),
    'pain-kind': many('ache', 'cramp', 'sharp', 'electric', 'tingling', 'strong', 'severe'),
    'pain-place': many('needle-sites', 'upper-back', 'down-limb', 'elsewhere'),
    'skin-signs': many('red-spot', 'small-bruise', 'large-bruise', 'needle-found'),
    'other-signs': many('fever', 'heartbeat'),
    'personal-risks': many(
      ...['blood-thinners', 'weak-immunity', 'pregnant', 'pregnancy-warning', 'cancer-signs', 'fall-or-weak-bones'],
    ),
  };
  const complete = fc.record(questions);
  const any = fc.record(questions, {requiredKeys: []});
  const checks = fc.array(fc.record({at: fc.integer({min: now - 168 * hour, max: now}), answers: any}), {maxLength: 5});
  const check = (...args) => fc.assert(fc.property(...args), {seed, numRuns: 3_000, includeErrorInReport: true});

  it('3,000 times: what is ticked beforehand never lowers the level, and is never none or doubt', () => {
    let raised = 0;
    check(checks, complete, (earlier, answers) => {
      const {'personal-risks': facts = [], ...others} = stableAnswers(earlier);
      assert.deepEqual(others, {});
      assert.ok(!facts.some((fact) => ['none', 'not-sure', 'pregnancy-warning'].includes(fact)));
      const together = {...answers, 'personal-risks': [...new Set([...answers['personal-risks'], ...facts])]};
      const [without, withFacts] = [answers, together].map((each) => levels.indexOf(assess(each).level));
      assert.ok(withFacts >= without, `${levels[without]} fell to ${levels[withFacts]}`);
      if (withFacts > without) raised += 1;
    });
    assert.ok(raised > 50, `only ${raised} were raised`);
  });

  it('3,000 times: earlier checks change neither the answers nor what they mean', () => {
    check(checks, any, (earlier, answers) => {
      const copies = JSON.stringify([earlier, answers]);
      const before = assess(answers);
      assert.equal(changesSince(earlier, answers).levelNow, before.level);
      implausible(earlier, answers, now);
      stableAnswers(earlier);
      assert.deepEqual(assess(answers), before);
      assert.equal(JSON.stringify([earlier, answers]), copies);
    });
  });

  it('3,000 times: no sign both comes and goes, and nothing but a time or a personal risk is implausible', () => {
    check(checks, any, (earlier, answers) => {
      const {newSigns, resolvedSigns, trend} = changesSince(earlier, answers);
      const [came, went] = [newSigns, resolvedSigns].map((signs) => signs.map(({code}) => code));
      assert.ok(!came.some((code) => went.includes(code)));
      assert.ok(![...came, ...went].some((code) => ['none', 'not-sure'].includes(code)));
      assert.equal(trend.length, earlier.length + 1);
      for (const id of implausible(earlier, answers, now)) assert.match(id, /^(time-since-session|personal-risks)$/);
    });
  });

  it('3,000 times: what is ticked beforehand settles the doubt about personal risks', () => {
    check(checks, complete, (earlier, answers) => {
      const facts = stableAnswers(earlier)['personal-risks'] ?? [];
      const together = {...answers, 'personal-risks': [...answers['personal-risks'], ...facts]};
      assert.ok(!implausible(earlier, together, now).includes('personal-risks'));
    });
  });
});
