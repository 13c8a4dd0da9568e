import {assess, type Assessment} from './assess.js';
import {nextStep, painless, recordAnswer, type Step} from './next-step.js';
import {questions, type AnswerCode, type Answers, type QuestionId} from './questions.js';

/** Where a check stands. The answers say what comes next; `visiting` is only where the person chose to look instead. */
export interface Progress {
  readonly answers: Answers;
  /** Answers that the page knows without asking, such as the time since a session whose start the clinic gave. */
  readonly known: Answers;
  readonly visiting: 'start' | 'under-18' | 'review' | QuestionId | undefined;
  /** When the time since the session was answered, in milliseconds since 1970. */
  readonly timedAt: number;
  /** When the first of the answers was given, in milliseconds since 1970. */
  readonly begunAt: number;
  /** Whether the person has looked over a complete set of answers. */
  readonly reviewed: boolean;
  /** Ticks that a question begins with. They count as nothing until they are sent. */
  readonly suggested: Answers;
  /** Whether answers were dropped because hours have passed. */
  readonly stale: boolean;
  /** Questions that were asked again because they did not fit the last check. */
  readonly lookedAgain: readonly QuestionId[];
}

/** One page of the check. An interruption names the question where a red flag ticked by mistake is corrected. */
export type Page =
  | {readonly name: 'start' | 'under-18' | 'review'}
  | {readonly name: 'question'; readonly question: QuestionId}
  | {readonly name: 'interruption'; readonly question: QuestionId; readonly assessment: Assessment}
  | {readonly name: 'outcome'; readonly assessment: Assessment};

/** Before the first question. */
export const beginning: Progress = {
  answers: {},
  known: {},
  visiting: 'start',
  timedAt: 0,
  begunAt: 0,
  reviewed: false,
  suggested: {},
  stale: false,
  lookedAgain: [],
};

const HOUR = 3_600_000;

/** All answers of a check: what the person said goes before what the page knew. */
export const allAnswers = ({answers, known}: Progress): Answers => ({...known, ...answers});

/** The page to show. */
export function pageOf(progress: Progress): Page {
  const {visiting, reviewed} = progress;
  if (visiting === 'start' || visiting === 'under-18' || visiting === 'review') return {name: visiting};
  if (visiting) return {name: 'question', question: visiting};
  const answers = allAnswers(progress);
  const step = nextStep(answers, reviewed);
  switch (step.kind) {
    case 'ask':
      return {name: 'question', question: step.question};
    case 'interrupt':
      return {name: 'interruption', question: step.question, assessment: assessShown(answers, step)};
    case 'review':
      return {name: 'review'};
    case 'done':
      return {name: 'outcome', assessment: assessShown(answers, step)};
  }
}

/** What the answers mean, once all are given or one is a red flag. Before that nothing is known (P4). */
export function assessmentOf(progress: Progress): Assessment | undefined {
  const answers = allAnswers(progress);
  const step = nextStep(answers);
  return step.kind === 'ask' ? undefined : assessShown(answers, step);
}

/** A red flag is told as it was given, not with the doubt that questions not yet asked count as. */
function assessShown(answers: Answers, step: Step): Assessment {
  const assessment = assess(answers);
  return step.kind === 'interrupt' ? {...assessment, reasons: step.reasons} : assessment;
}

/** The questions that answers leave in play: without pain, its place is none. */
export const questionsFor = (answers: Answers): readonly QuestionId[] =>
  questions.map(({id}) => id).filter((id) => id !== 'pain-place' || !painless(answers));

/** The questions that this check asks, in order: not those whose answer the page knows, unless it is being corrected. */
export function askedQuestions({answers, known, visiting}: Progress): readonly QuestionId[] {
  return questionsFor(answers).filter((id) => !known[id] || answers[id] !== undefined || id === visiting);
}

/** After an answer: on to the next question, or to what the answers call for. */
export function answerQuestion(progress: Progress, question: QuestionId, codes: readonly AnswerCode[]): Progress {
  const answers = recordAnswer(progress.answers, question, codes as never);
  const answered = {...progress, answers, visiting: undefined, reviewed: false, stale: false};
  if (nextStep(allAnswers(answered)).kind !== 'ask') return answered;
  // Somebody who went back passes the later questions again, with their answers kept.
  const asked = askedQuestions(answered);
  return {...answered, visiting: asked[asked.indexOf(question) + 1]};
}

/**
 * The page before a question, with what is ticked there kept; from a question that was changed after all were
 * answered, back to looking them over.
 */
export function goBack(progress: Progress, question: QuestionId, codes: readonly AnswerCode[]): Progress {
  const given: readonly AnswerCode[] = allAnswers(progress)[question] ?? [];
  const unchanged =
    codes.length === 0 || (codes.length === given.length && codes.every((code) => given.includes(code)));
  const answers = unchanged ? progress.answers : recordAnswer(progress.answers, question, codes as never);
  const kept = {...progress, answers, visiting: undefined, reviewed: false};
  if (isComplete(kept)) return kept;
  const asked = askedQuestions(kept);
  return {...kept, visiting: asked[asked.indexOf(question) - 1] ?? 'start'};
}

/**
 * A check whose answers still hold at a moment (milliseconds since 1970): the time since the session is asked again an
 * hour after it was answered, and everything three hours after the first answer: nobody may be sent home because there
 * was no fever in the morning. The signs that were there stay ticked, which can only raise the level.
 */
export function freshen(progress: Progress, now: number): Progress {
  const {answers, known, timedAt, begunAt} = progress;
  const {'time-since-session': time, ...rest} = answers;
  if (begunAt > 0 && Object.keys(answers).length > 0 && now - begunAt > 3 * HOUR) {
    return {...beginning, known, visiting: undefined, suggested: signsIn(answers), stale: true};
  }
  const old = time !== undefined && now - timedAt > HOUR;
  return old ? {...progress, answers: rest, reviewed: false} : progress;
}

/** The signs among answers, without what says that there are none. */
export function signsIn(answers: Answers): Answers {
  const signs = questions.flatMap(({id, choose}) => {
    const codes: readonly AnswerCode[] = answers[id] ?? [];
    const found = codes.filter((code) => code !== 'none' && code !== 'not-sure');
    return choose === 'many' && found.length > 0 ? [[id, found]] : [];
  });
  return Object.fromEntries(signs) as Answers;
}

/** A check with the moments noted: when it was begun, and when its time since the session was answered. */
export function noteTime(before: Progress, after: Progress, now: number): Progress {
  const begun = before.begunAt === 0 || Object.keys(before.answers).length === 0;
  const timed = after.answers['time-since-session'] !== before.answers['time-since-session'];
  return {...after, ...(begun && {begunAt: now}), ...(timed && {timedAt: now})};
}

/** Answers from outside as if they had been given one by one. */
export function replaceAnswers(progress: Progress, answers: Answers): Progress {
  let all: Answers = {};
  for (const {id} of questions) {
    const codes = answers[id];
    if (codes && !(id === 'pain-place' && painless(all))) all = recordAnswer(all, id, codes as never);
  }
  return {...progress, answers: all, visiting: undefined, reviewed: false};
}

const isComplete = (progress: Progress): boolean => questions.every(({id}) => allAnswers(progress)[id] !== undefined);
