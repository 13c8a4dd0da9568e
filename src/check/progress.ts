import {assess, type Assessment} from '../triage/assess.js';
import {nextStep, painless, recordAnswer, type NextStep} from '../triage/next-step.js';
import {questions, type AnswerCode, type Answers, type QuestionId} from '../triage/questions.js';

/** Where a check stands. The answers say what comes next; `visiting` is only what the patient chose to see instead. */
export interface Progress {
  readonly answers: Answers;
  readonly visiting: 'start' | 'under-18' | 'review' | QuestionId | undefined;
  /** When the time since the session was answered, in milliseconds since 1970. */
  readonly timeAnsweredAt: number;
  /** When the first of the answers was given, in milliseconds since 1970. */
  readonly startedAt: number;
  /** Whether the patient has checked a complete set of answers. */
  readonly reviewed: boolean;
  /** Ticks that a question starts with. They count as nothing until they are submitted. */
  readonly preselected: Answers;
  /** Whether answers were dropped because hours have passed. */
  readonly expired: boolean;
  /** Questions that were asked again because they did not fit the last check. */
  readonly rechecked: readonly QuestionId[];
}

/** One page of the check. An interruption names the question where a red flag ticked by mistake is corrected. */
export type Step =
  | {readonly name: 'start' | 'under-18' | 'review'}
  | {readonly name: 'question'; readonly question: QuestionId}
  | {readonly name: 'interruption'; readonly question: QuestionId; readonly assessment: Assessment}
  | {readonly name: 'outcome'; readonly assessment: Assessment};

/** Before the first question. */
export const initialProgress: Progress = {
  answers: {},
  visiting: 'start',
  timeAnsweredAt: 0,
  startedAt: 0,
  reviewed: false,
  preselected: {},
  expired: false,
  rechecked: [],
};

/** The step to show. */
export function stepOf(progress: Progress): Step {
  const {answers, visiting, reviewed} = progress;
  if (visiting === 'start' || visiting === 'under-18' || visiting === 'review') return {name: visiting};
  if (visiting) return {name: 'question', question: visiting};
  const step = nextStep(answers, reviewed);
  switch (step.name) {
    case 'interruption':
      return {name: 'interruption', question: step.question, assessment: assessmentShown(answers, step)};
    case 'outcome':
      return {name: 'outcome', assessment: assessmentShown(answers, step)};
    default:
      return step;
  }
}

/** What the answers mean, once all are given or one is a red flag. Before that nothing is known (P4). */
export function assessmentOf({answers}: Progress): Assessment | undefined {
  const step = nextStep(answers);
  return step.name === 'question' ? undefined : assessmentShown(answers, step);
}

/** An interruption shows only the red flags that were given, not the doubt that questions not yet asked count as. */
function assessmentShown(answers: Answers, step: NextStep): Assessment {
  const assessment = assess(answers);
  return step.name === 'interruption' ? {...assessment, reasons: step.reasons} : assessment;
}

/** The questions that answers leave in play: without pain, its place is none. */
export const questionsFor = (answers: Answers): readonly QuestionId[] =>
  questions.map(({id}) => id).filter((id) => id !== 'pain-place' || !painless(answers));

/** After an answer: on to the next question, or to what the answers call for. */
export function answerQuestion(progress: Progress, question: QuestionId, codes: readonly AnswerCode[]): Progress {
  const answers = recordAnswer(progress.answers, question, codes as never);
  const answered = {...progress, answers, visiting: undefined, reviewed: false, expired: false};
  if (nextStep(answers).name !== 'question') return answered;
  // Patients who went back pass the later questions again, with their answers kept.
  const asked = questionsFor(answers);
  return {...answered, visiting: asked[asked.indexOf(question) + 1]};
}

/** One step back, with the ticks kept. From a question that was changed after all were answered, back to the review. */
export function goBack(progress: Progress, question: QuestionId, codes: readonly AnswerCode[]): Progress {
  const given: readonly AnswerCode[] = progress.answers[question] ?? [];
  const unchanged =
    codes.length === 0 || (codes.length === given.length && codes.every((code) => given.includes(code)));
  const answers = unchanged ? progress.answers : recordAnswer(progress.answers, question, codes as never);
  const kept = {...progress, answers, visiting: undefined, reviewed: false};
  if (isComplete(kept)) return kept;
  const asked = questionsFor(answers);
  return {...kept, visiting: asked[asked.indexOf(question) - 1] ?? 'start'};
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

const isComplete = (progress: Progress): boolean => questions.every(({id}) => progress.answers[id] !== undefined);
