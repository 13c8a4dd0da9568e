import {readAnswers, validCodes} from './answers.js';
import {questions, type AnswerCode, type Answers, type QuestionId} from './questions.js';
import {rules, type RuleId} from './rules.js';

/** What comes next in a check. */
export type NextStep =
  | {readonly name: 'question'; readonly question: QuestionId}
  /** Red flags among the answers so far: their rules, and the question where a mistaken answer is corrected. */
  | {readonly name: 'interruption'; readonly question: QuestionId; readonly reasons: readonly RuleId[]}
  /** All is answered and may be reviewed. */
  | {readonly name: 'review'}
  | {readonly name: 'outcome'};

/**
 * The next step for a set of answers; `reviewed` once the patient has reviewed a complete set.
 *
 * A question that is not yet answered is not read as doubt (P4). A red flag needs a sign from each of the questions
 * that it reads, so it interrupts only when all of them have been answered.
 */
export function nextStep(answers: unknown, reviewed = false): NextStep {
  const answered = readAnswers(answers, true);
  const redFlags = rules.flatMap((rule) => (rule.level === 'emergency' && rule.when(answered) ? rule : []));
  const [first] = redFlags;
  if (first) {
    return {name: 'interruption', question: first.question, reasons: redFlags.map(({id}) => id)};
  }
  const open = questions.find(({id}) => validCodes(answers, id).length === 0);
  if (open) return {name: 'question', question: open.id};
  return {name: reviewed ? 'outcome' : 'review'};
}

/**
 * A copy of the answers with one question answered, for the first time or again. The place of pain follows its kind:
 * without pain it is recorded as `none`, and when there is pain after all it is asked again.
 */
export function recordAnswer<Id extends QuestionId>(
  answers: Answers,
  question: Id,
  codes: readonly AnswerCode<Id>[],
): Answers {
  const recorded: Partial<Record<QuestionId, readonly AnswerCode[]>> = {...answers, [question]: codes};
  if (question === 'pain-kind') {
    if (painless(recorded)) recorded['pain-place'] = ['none'];
    else if (painless(answers) || onlyNone(answers, 'pain-place')) delete recorded['pain-place'];
  }
  return recorded as Answers;
}

/** Whether the only kind of pain is `none`: no new pain or feeling. */
export function painless(answers: unknown): boolean {
  return onlyNone(answers, 'pain-kind');
}

function onlyNone(answers: unknown, question: QuestionId): boolean {
  const codes = validCodes(answers, question);
  return codes.length === 1 && codes[0] === 'none';
}
