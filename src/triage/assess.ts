import {validCodes, readAnswers} from './answers.js';
import {levels, type Level} from './levels.js';
import {questions} from './questions.js';
import {rules, type RuleId} from './rules.js';

/** What the answers mean. */
export interface Assessment {
  readonly level: Level;
  /** The rules that hold at the deciding level, in table order; empty for `self-care`. */
  readonly reasons: readonly RuleId[];
  /** Whether every question was answered. Until then no level below `emergency` may be shown (P4). */
  readonly complete: boolean;
}

/** The rules that hold for answers, at every level, in table order. */
export function holdingRules(answers: unknown): readonly RuleId[] {
  const answered = readAnswers(answers);
  return rules.filter(({when}) => when(answered)).map(({id}) => id);
}

/**
 * The level of care that answers call for: the highest level of all rules that hold (P1).
 *
 * Total: never throws. Anything missing or unknown counts as `not-sure`, so `assess({})` is an emergency.
 */
export function assess(answers: unknown): Assessment {
  const answered = readAnswers(answers);
  const holding = rules.filter(({when}) => when(answered));
  const level =
    [...levels].reverse().find((candidate) => holding.some((rule) => rule.level === candidate)) ?? 'self-care';
  return {
    level,
    reasons: holding.filter((rule) => rule.level === level).map(({id}) => id),
    complete: questions.every(({id}) => validCodes(answers, id).length > 0),
  };
}
