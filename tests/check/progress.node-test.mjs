// The pages of a check, as somebody walks through them. They follow from the answers; only looking elsewhere is stored.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  answerQuestion,
  assessmentOf,
  initialProgress,
  goBack,
  questionsFor,
  stepOf,
  replaceAnswers,
} from '../../build/check/progress.js';
import {dropExpired, stampTimes} from '../../build/check/expiry.js';
import {usualSoreness} from '../triage/usual-soreness.mjs';

const started = {...initialProgress, visiting: undefined};
const complete = {...started, answers: usualSoreness};

/** The page in one word. */
function page(progress) {
  const {name, question} = stepOf(progress);
  return name === 'question' ? question : name;
}

/** Answers one question after the other, and names the page after each. */
function walk(progress, ...answers) {
  const pages = [];
  let current = progress;
  for (const codes of answers) {
    current = answerQuestion(current, stepOf(current).question, codes);
    pages.push(page(current));
  }
  return {pages, progress: current};
}

const visit = (progress, visiting) => ({...progress, visiting, reviewed: false});

describe('going forward', () => {
  it('begins at the start page, with nothing answered and nothing known', () => {
    assert.deepEqual(stepOf(initialProgress), {name: 'start'});
    assert.deepEqual(initialProgress.answers, {});
    assert.equal(assessmentOf(initialProgress), undefined);
  });

  it('shows the page that somebody chose to look at instead', () => {
    assert.deepEqual(stepOf(visit(started, 'under-18')), {name: 'under-18'});
    assert.deepEqual(stepOf(visit(complete, 'review')), {name: 'review'});
    assert.deepEqual(stepOf(visit(complete, 'pain-kind')), {name: 'question', question: 'pain-kind'});
  });

  it('shows a complete set of answers for review before any outcome', () => {
    assert.deepEqual(stepOf(complete), {name: 'review'});
  });

  it('leads through the nine questions to the review, and from there to the outcome', () => {
    const {pages, progress} = walk(started, ...Object.values(usualSoreness));
    assert.deepEqual(pages, [
      ...['nerve-signs', 'time-since-session', 'pain-trend', 'pain-kind'],
      ...['pain-place', 'skin-signs', 'other-signs', 'personal-risks', 'review'],
    ]);
    assert.deepEqual(progress.answers, usualSoreness);
    const assessment = {level: 'self-care', reasons: [], complete: true};
    assert.deepEqual(stepOf({...progress, reviewed: true}), {name: 'outcome', assessment});
  });

  it('passes the place over when there is no pain', () => {
    const {pages, progress} = walk(
      started,
      ['none'],
      ['none'],
      ['under-48h'],
      ['better'],
      ['none'],
      ['none'],
      ['none'],
      ['none'],
    );
    assert.deepEqual(pages.slice(-4), ['skin-signs', 'other-signs', 'personal-risks', 'review']);
    assert.equal(questionsFor(progress.answers).includes('pain-place'), false);
    assert.equal(questionsFor(progress.answers).length, 8);
  });

  it('tells nothing before the last answer', () => {
    let progress = started;
    for (const codes of Object.values({...usualSoreness, 'pain-kind': ['severe']}).slice(0, -1)) {
      progress = walk(progress, codes).progress;
      assert.equal(assessmentOf(progress), undefined);
      assert.equal(stepOf({...progress, reviewed: true}).name, 'question');
    }
  });
});

describe('a red flag on the way', () => {
  it('interrupts with an emergency that names only what was said, not what was not asked yet', () => {
    const {progress} = walk(started, ['none'], ['weakness']);
    const assessment = {level: 'emergency', reasons: ['nerve-sign'], complete: false};
    assert.deepEqual(stepOf(progress), {name: 'interruption', question: 'nerve-signs', assessment});
    assert.deepEqual(assessmentOf(progress), assessment);
  });

  it('ticked by mistake can be corrected, and the check goes on', () => {
    const {progress} = walk(started, ['bleeding']);
    assert.equal(page(progress), 'interruption');
    const correcting = visit(progress, 'danger-signs');
    assert.equal(page(correcting), 'danger-signs');
    assert.deepEqual(walk(correcting, ['none']).pages, ['nerve-signs']);
  });

  it('of two questions interrupts once both are answered, and leads to the last of them', () => {
    const {pages, progress} = walk(visit(started, 'skin-signs'), ['pus']);
    assert.notDeepEqual(pages, ['interruption']);
    const fever = answerQuestion(progress, 'other-signs', ['fever']);
    const {name, question, assessment} = stepOf(fever);
    assert.deepEqual([name, question, assessment.reasons], ['interruption', 'other-signs', ['infection-with-fever']]);
  });

  it('set at the review interrupts too, and stays after a look over the answers', () => {
    const {progress} = walk(visit(complete, 'danger-signs'), ['bleeding']);
    assert.equal(page(progress), 'interruption');
    assert.equal(page({...progress, reviewed: true}), 'interruption');
  });
});

describe('going back', () => {
  it('leads to the question before, with all answers kept', () => {
    const {progress} = walk(started, ['none'], ['none'], ['under-48h']);
    const back = goBack(progress, 'pain-trend', []);
    assert.equal(page(back), 'time-since-session');
    assert.equal(page(goBack(back, 'time-since-session', ['under-48h'])), 'nerve-signs');
    assert.deepEqual(back.answers, progress.answers);
  });

  it('keeps what is ticked on the page that is left', () => {
    const {progress} = walk(started, ['none'], ['none'], ['under-48h']);
    const back = goBack(progress, 'pain-trend', ['worse']);
    assert.equal(page(back), 'time-since-session');
    assert.deepEqual(back.answers['pain-trend'], ['worse']);
  });

  it('and then forward leads through the questions in between, not past them', () => {
    const {progress} = walk(started, ['none'], ['none'], ['under-48h'], ['same']);
    const back = goBack(goBack(progress, 'pain-kind', ['ache']), 'pain-trend', ['same']);
    assert.equal(page(back), 'time-since-session');
    assert.deepEqual(walk(back, ['48h-to-72h'], ['better']).pages, ['pain-trend', 'pain-kind']);
  });

  it('from the first question leads to the start page', () => {
    assert.equal(page(goBack(started, 'danger-signs', [])), 'start');
  });

  it('from a question that was opened from the review leads back there, with the ticks of now', () => {
    const back = goBack(visit(complete, 'pain-trend'), 'pain-trend', ['worse']);
    assert.equal(page(back), 'review');
    assert.deepEqual(back.answers['pain-trend'], ['worse']);
    assert.deepEqual(goBack(visit(complete, 'pain-trend'), 'pain-trend', []).answers, usualSoreness);
  });

  it('passes the place over when there is no pain', () => {
    const {progress} = walk(started, ['none'], ['none'], ['under-48h'], ['better'], ['none']);
    assert.equal(page(progress), 'skin-signs');
    assert.equal(page(goBack(progress, 'skin-signs', [])), 'pain-kind');
  });

  it('takes back that the answers were looked over', () => {
    const looked = {...visit(complete, 'pain-trend'), reviewed: true};
    assert.equal(goBack(looked, 'pain-trend', []).reviewed, false);
  });
});

describe('the time since the session', () => {
  const minutes = (count) => count * 60 * 1000;
  const noon = Date.UTC(2026, 10, 23, 12);

  it('holds for an hour after it was answered; later it is asked again, and nothing else', () => {
    const answered = {...complete, timeAnsweredAt: noon, reviewed: true};
    assert.equal(dropExpired(answered, noon + minutes(60)), answered);
    const later = dropExpired(answered, noon + minutes(61));
    assert.deepEqual(stepOf({...later, visiting: undefined}), {name: 'question', question: 'time-since-session'});
    assert.equal(later.reviewed, false);
    assert.deepEqual(walk({...later, visiting: undefined}, ['48h-to-72h']).pages, ['review']);
  });

  it('is as old as its last answer, however often others are given', () => {
    const before = {...initialProgress, timeAnsweredAt: noon};
    const timed = stampTimes(before, answerQuestion(before, 'time-since-session', ['under-48h']), noon + minutes(5));
    assert.equal(timed.timeAnsweredAt, noon + minutes(5));
    const other = stampTimes(timed, answerQuestion(timed, 'pain-trend', ['same']), noon + minutes(50));
    assert.equal(other.timeAnsweredAt, noon + minutes(5));
  });
});

describe('answers from outside', () => {
  it('are taken as if they had been given one by one', () => {
    assert.deepEqual(replaceAnswers(initialProgress, usualSoreness).answers, usualSoreness);
    assert.equal(page(replaceAnswers(initialProgress, {'danger-signs': ['none']})), 'nerve-signs');
    assert.equal(page(replaceAnswers(complete, {'danger-signs': ['bleeding']})), 'interruption');
    assert.equal(page(replaceAnswers(complete, {})), 'danger-signs');
    assert.equal(page(replaceAnswers({...complete, reviewed: true}, usualSoreness)), 'review');
  });

  it('without pain need no place, and none that was given counts', () => {
    const painFree = {...usualSoreness, 'pain-kind': ['none'], 'pain-place': ['down-limb']};
    const {answers} = replaceAnswers(initialProgress, painFree);
    assert.deepEqual(answers['pain-place'], ['none']);
  });
});

describe('changing an answer at the review', () => {
  it('leads back to the review', () => {
    const {pages, progress} = walk(visit(complete, 'pain-trend'), ['worse']);
    assert.deepEqual(pages, ['review']);
    assert.deepEqual(progress.answers['pain-trend'], ['worse']);
  });

  it('asks for the place when pain comes back, and nothing else again', () => {
    const painFree = {...complete, answers: {...usualSoreness, 'pain-kind': ['none'], 'pain-place': ['none']}};
    assert.deepEqual(walk(visit(painFree, 'pain-kind'), ['sharp'], ['upper-back']).pages, ['pain-place', 'review']);
  });

  it('needs a new look over the answers', () => {
    const {progress} = walk({...visit(complete, 'pain-trend'), reviewed: true}, ['better']);
    assert.equal(progress.reviewed, false);
  });
});
