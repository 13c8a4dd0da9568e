import {validCodes, readAnswers} from './answers.js';
import {questions, type AnswerCode, type Answers, type QuestionId} from './questions.js';
import {rules, type RuleId} from './rules.js';

/** What comes next in a check. */
export type NextStep =
  | {readonly name: 'question'; readonly question: QuestionId}
  /** Red flags among the answers so far: their rules, and the question where a mistaken answer is corrected. */
  | {readonly name: 'interruption'; readonly question: QuestionId; readonly reasons: readonly RuleId[]}
  /** Everything is answered and can be checked. */
  | {readonly name: 'review'}
  | {readonly name: 'outcome'};

/** The next step for a set of answers; `reviewed` once the patient has checked a complete set. */
export function nextStep(answers: unknown, reviewed = false): NextStep {
  const answered = readAnswers(answers, {onlyGiven: true});
  const flags = rules.flatMap((rule) => ('question' in rule && rule.when(answered) ? rule : []));
  if (flags[0]) return {name: 'interruption', question: flags[0].question, reasons: flags.map(({id}) => id)};
  const open = questions.find(({id}) => validCodes(answers, id).length === 0);
  if (open) return {name: 'question', question: open.id};
  return {name: reviewed ? 'outcome' : 'review'};
}

/**
 * Answers with one question answered, perhaps again. The place of pain follows its kind: without pain it is `none`, and when
 * pain comes back it is asked again.
 */
export function recordAnswer<Id extends QuestionId>(
  answers: Answers,
  question: Id,
  codes: readonly AnswerCode<Id>[],
): Answers {
  const recorded: Partial<Record<QuestionId, readonly AnswerCode[]>> = {...answers, [question]: codes};
  if (question === 'pain-kind') {
    if (painless(recorded)) recorded['pain-place'] = ['none'];
    else if (painless(answers)) delete recorded['pain-place'];
  }
  return recorded as Answers;
}

/** Whether the only kind of pain is none. */
export function painless(answers: unknown): boolean {
  const kind = validCodes(answers, 'pain-kind');
  return kind.length === 1 && kind[0] === 'none';
}
