// Clinical reference, P4: one question after the other; a red flag interrupts at once; nothing else is told early.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {nextStep, painless, recordAnswer} from '../../build/triage/next-step.js';
import {usualSoreness} from './usual-soreness.mjs';

const order = [
  ...['danger-signs', 'nerve-signs', 'time-since-session', 'pain-trend'],
  ...['pain-kind', 'pain-place', 'skin-signs', 'other-signs', 'personal-risks'],
];

/** All proper subsets of a complete set of answers, the empty one too. */
function* incompleteSets(answers) {
  for (let bits = 0; bits < 2 ** order.length - 1; bits++) {
    yield Object.fromEntries(order.filter((_, i) => bits & (1 << i)).map((id) => [id, answers[id]]));
  }
}

describe('the next step', () => {
  it('asks the questions in their order', () => {
    const answers = {};
    for (const question of order) {
      assert.deepEqual(nextStep(answers), {name: 'question', question});
      answers[question] = usualSoreness[question];
    }
    assert.deepEqual(nextStep(answers), {name: 'review'});
    assert.deepEqual(nextStep(answers, true), {name: 'outcome'});
  });

  it('asks the first question that is open, whichever others are answered and whatever was looked over', () => {
    let count = 0;
    for (const answers of incompleteSets(usualSoreness)) {
      const question = order.find((id) => !(id in answers));
      assert.deepEqual(nextStep(answers), {name: 'question', question});
      assert.deepEqual(nextStep(answers, true), {name: 'question', question});
      count += 1;
    }
    assert.equal(count, 511);
  });

  it('is no result before all is answered, however much short of an emergency speaks', () => {
    const urgent = {...usualSoreness, 'pain-kind': ['severe'], 'pain-place': ['down-limb'], 'other-signs': ['fever']};
    for (const answers of incompleteSets(urgent)) assert.equal(nextStep(answers, true).name, 'question');
  });

  it('asks a question again whose answer is empty', () => {
    assert.deepEqual(nextStep({...usualSoreness, 'pain-kind': []}), {name: 'question', question: 'pain-kind'});
  });

  it('asks a question again whose answer is unknown, but takes an unknown danger or nerve sign for one', () => {
    const unknown = (question) => nextStep({...usualSoreness, [question]: ['no-such-code']}).name;
    assert.deepEqual(order.map(unknown), ['interruption', 'interruption', ...Array(7).fill('question')]);
  });

  it('is the first question for junk of any type', () => {
    for (const junk of [undefined, null, 7, 'none', true, Symbol('none'), [], () => 0, new Date(0)]) {
      assert.deepEqual(nextStep(junk), {name: 'question', question: 'danger-signs'});
    }
  });
});

describe('a red flag interrupts', () => {
  const redFlags = [
    [{'danger-signs': ['breathing']}, 'danger-signs', 'danger-sign'],
    [{'danger-signs': ['chest-pain']}, 'danger-signs', 'danger-sign'],
    [{'danger-signs': ['stroke-signs']}, 'danger-signs', 'danger-sign'],
    [{'danger-signs': ['very-ill']}, 'danger-signs', 'danger-sign'],
    [{'danger-signs': ['face-swelling']}, 'danger-signs', 'danger-sign'],
    [{'danger-signs': ['bleeding']}, 'danger-signs', 'danger-sign'],
    [{'danger-signs': ['not-sure']}, 'danger-signs', 'danger-sign'],
    [{'danger-signs': ['none', 'bleeding']}, 'danger-signs', 'danger-sign'],
    [{'nerve-signs': ['saddle-numbness']}, 'nerve-signs', 'nerve-sign'],
    [{'nerve-signs': ['bladder-bowel']}, 'nerve-signs', 'nerve-sign'],
    [{'nerve-signs': ['weakness']}, 'nerve-signs', 'nerve-sign'],
    [{'nerve-signs': ['numbness']}, 'nerve-signs', 'nerve-sign'],
    [{'nerve-signs': ['both-legs']}, 'nerve-signs', 'nerve-sign'],
    [{'nerve-signs': ['not-sure']}, 'nerve-signs', 'nerve-sign'],
    [{'skin-signs': ['hot-skin'], 'other-signs': ['fever']}, 'other-signs', 'infection-with-fever'],
    [{'skin-signs': ['pus'], 'other-signs': ['fever']}, 'other-signs', 'infection-with-fever'],
    [{'other-signs': ['fever', 'headache']}, 'other-signs', 'headache-with-fever'],
    [{'other-signs': ['headache', 'dizzy-or-sick']}, 'other-signs', 'headache-with-vomiting'],
    [{'pain-kind': ['severe'], 'pain-place': ['elsewhere']}, 'pain-place', 'severe-pain-elsewhere'],
    [{'pain-kind': ['severe'], 'pain-place': ['not-sure']}, 'pain-place', 'severe-pain-elsewhere'],
  ];

  for (const [answers, question, reason] of redFlags) {
    const title = Object.entries(answers).map(([id, codes]) => `${id} ${codes.join(' and ')}`);
    it(`for ${title.join(', ')}: alone, among all answers, and after a review`, () => {
      const interruption = {name: 'interruption', question, reasons: [reason]};
      assert.deepEqual(nextStep(answers), interruption);
      assert.deepEqual(nextStep({...usualSoreness, ...answers}), interruption);
      assert.deepEqual(nextStep({...usualSoreness, ...answers}, true), interruption);
    });
  }

  it('only when the last of the questions that it reads is answered', () => {
    for (const open of [
      {'pain-kind': ['severe']},
      {'pain-kind': ['severe'], 'pain-place': []},
      {'pain-place': ['elsewhere']},
      {'skin-signs': ['hot-skin', 'pus']},
      {'other-signs': ['fever']},
      {'other-signs': ['headache']},
    ]) {
      assert.deepEqual(nextStep(open), {name: 'question', question: 'danger-signs'});
    }
  });

  it('with every rule that holds, corrected at the first', () => {
    const step = nextStep({
      'other-signs': ['fever'],
      'skin-signs': ['pus'],
      'nerve-signs': ['weakness'],
      'danger-signs': ['bleeding'],
    });
    const reasons = ['danger-sign', 'nerve-sign', 'infection-with-fever'];
    assert.deepEqual(step, {name: 'interruption', question: 'danger-signs', reasons});
  });

  it('but no level below an emergency does', () => {
    for (const answers of [
      ...[{'other-signs': ['fever']}, {'other-signs': ['headache']}, {'other-signs': ['not-sure']}],
      ...[{'skin-signs': ['hot-skin']}, {'skin-signs': ['pus']}, {'skin-signs': ['not-sure']}],
      ...[{'pain-kind': ['severe']}, {'personal-risks': ['pregnancy-warning']}, {'pain-kind': ['not-sure']}],
    ]) {
      assert.equal(nextStep({...usualSoreness, ...answers}).name, 'review', JSON.stringify(answers));
    }
  });

  it('but not a question that is still open', () => {
    assert.deepEqual(nextStep({}), {name: 'question', question: 'danger-signs'});
  });
});

describe('recording an answer', () => {
  it('keeps the other answers, and the object as it was', () => {
    const before = Object.freeze({...usualSoreness});
    const after = recordAnswer(before, 'pain-trend', ['better']);
    assert.deepEqual(after, {...usualSoreness, 'pain-trend': ['better']});
    assert.deepEqual(before['pain-trend'], ['same']);
  });

  it('without pain records "none" as its place, so that it is not asked', () => {
    const {'danger-signs': danger, 'nerve-signs': nerve} = usualSoreness;
    const early = {
      'danger-signs': danger,
      'nerve-signs': nerve,
      'time-since-session': ['under-48h'],
      'pain-trend': ['better'],
    };
    const answers = recordAnswer(early, 'pain-kind', ['none']);
    assert.deepEqual(answers['pain-place'], ['none']);
    assert.deepEqual(nextStep(answers), {name: 'question', question: 'skin-signs'});
  });

  it('without pain forgets a place that was given before', () => {
    const answers = recordAnswer({...usualSoreness, 'pain-place': ['down-limb']}, 'pain-kind', ['none']);
    assert.deepEqual(answers['pain-place'], ['none']);
  });

  it('asks for the place again when pain comes back', () => {
    for (const kind of [['ache'], ['not-sure'], ['none', 'sharp']]) {
      const painFree = recordAnswer(usualSoreness, 'pain-kind', ['none']);
      const answers = recordAnswer(painFree, 'pain-kind', kind);
      assert.equal('pain-place' in answers, false);
      assert.deepEqual(nextStep(answers), {name: 'question', question: 'pain-place'});
    }
  });

  it('asks for the place when there is pain, although "none" was recorded as its place', () => {
    const answers = recordAnswer({'pain-place': ['none']}, 'pain-kind', ['ache']);
    assert.equal('pain-place' in answers, false);
  });

  it('keeps the place when one kind of pain becomes another', () => {
    const answers = recordAnswer({...usualSoreness, 'pain-place': ['elsewhere']}, 'pain-kind', ['sharp']);
    assert.deepEqual(answers['pain-place'], ['elsewhere']);
  });

  it('takes nothing else for being without pain', () => {
    assert.equal(painless({'pain-kind': ['none']}), true);
    for (const kind of [['ache'], ['none', 'ache'], ['not-sure'], [], undefined, 'none']) {
      assert.equal(painless({'pain-kind': kind}), false);
    }
    assert.equal(painless({'pain-place': ['none']}), false);
  });
});
