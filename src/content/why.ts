import type {MsgFn} from '../localization/messages.js';
import {answersBehind, doubtsBehind, reasonsShown} from '../triage/assess.js';
import type {AnswerCode, Answers} from '../triage/questions.js';
import type {RuleId} from '../triage/rules.js';
import {dangerReason, reasonWords, unsureReason, type ReasonFacts} from './reasons.js';

/**
 * Why one rule holds. A rule that holds only because of a "not sure" does not show its own reason, because that would
 * tell patients something about themselves that they did not say.
 */
export function whyRule(t: MsgFn, rule: RuleId, answers: Answers, facts: ReasonFacts): readonly string[] {
  const doubts = doubtsBehind(answers, rule);
  if (doubts.length > 0) return doubts.map((question) => unsureReason(t, question));
  if (rule !== 'danger-sign') return [reasonWords(t, rule, facts).why];
  const signs = answersBehind(answers, rule).map(({code}) => code as AnswerCode<'danger-signs'>);
  return unique(signs.flatMap((code) => (code === 'none' ? [] : dangerReason(t, code))));
}

/** At most this many reasons are shown (clinical reference, section 4). */
const MOST_REASONS = 3;

/** The reasons of a result in the order of its page, none of them twice: several rules may rest on one doubt. */
export function whyResult(
  t: MsgFn,
  reasons: readonly RuleId[],
  answers: Answers,
  facts: ReasonFacts,
): readonly string[] {
  return unique(reasonsShown(reasons).flatMap((rule) => whyRule(t, rule, answers, facts))).slice(0, MOST_REASONS);
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
