import {readAnswers, validCodes} from './answers.js';
import {levels, type Level} from './levels.js';
import {questions, type AnswerCode, type QuestionId, type SignCode} from './questions.js';
import {rules, type Rule, type RuleId} from './rules.js';

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

/** Of these rules only the last that holds is shown: they say the same of longer and longer times. */
const afterDays: readonly RuleId[] = ['no-better-after-72h', 'still-sore-after-7-days', 'worse-after-48h'];

/** The rules whose reasons say something different, in table order: only one is about the days since the session. */
export function reasonsShown(reasons: readonly RuleId[]): readonly RuleId[] {
  const lastAfterDays = afterDays.filter((id) => reasons.includes(id)).pop();
  return rules
    .map(({id}) => id)
    .filter((id) => reasons.includes(id) && (!afterDays.includes(id) || id === lastAfterDays));
}

/**
 * The questions whose doubt (`not-sure`, missing or unknown) makes a rule hold, in order. Such a rule must not show its
 * own reason: it would tell patients something about themselves that they did not say.
 *
 * Empty if the rule does not hold, or also holds with every doubt left out. Otherwise the doubts that it cannot do
 * without; if it can do without each of several, those that are enough alone.
 */
export function doubtsBehind(answers: unknown, rule: RuleId): readonly QuestionId[] {
  const {when} = ruleById(rule);
  const all = questions.map(({id}) => id);
  const holdsWithout = (doubts: readonly QuestionId[]): boolean => when(readAnswers(answers, false, doubts));
  if (!holdsWithout([]) || holdsWithout(all)) return [];
  const needed = all.filter((question) => !holdsWithout([question]));
  return needed.length > 0 ? needed : all.filter((question) => holdsWithout(all.filter((id) => id !== question)));
}

/** One code that was given to a question. */
export interface GivenAnswer {
  readonly question: QuestionId;
  readonly code: AnswerCode;
}

/**
 * The given codes that a rule asked for when it held, in the order of the questions: the answers to look at again if the
 * rule should not hold. `not-sure` is among them where the rule asked for it, or for a sign that it counts as. Empty if
 * the rule does not hold; an answer that is missing has no code and is not listed.
 */
export function answersBehind(answers: unknown, rule: RuleId): readonly GivenAnswer[] {
  const {has, any, unsure} = readAnswers(answers);
  const signs = new Set<SignCode>();
  const whole = new Set<QuestionId>();
  const doubts = new Set<QuestionId>();
  const holds = ruleById(rule).when({
    has: (...asked) => {
      for (const sign of asked) signs.add(sign);
      return has(...asked);
    },
    any: (question) => {
      whole.add(question);
      return any(question);
    },
    unsure: (question) => {
      doubts.add(question);
      return unsure(question);
    },
  });
  if (!holds) return [];
  return questions.flatMap(({id, notSureCountsAs}) => {
    const doubtAsked = doubts.has(id) || notSureCountsAs.some((sign) => signs.has(sign));
    return validCodes(answers, id)
      .filter((code) => code !== 'none')
      .filter((code) => whole.has(id) || (code === 'not-sure' ? doubtAsked : signs.has(code)))
      .map((code) => ({question: id, code}));
  });
}

function ruleById(id: RuleId): Rule {
  return rules.find((rule) => rule.id === id) as Rule;
}
