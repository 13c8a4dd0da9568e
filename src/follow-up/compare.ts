import {readAnswers, validCodes} from '../triage/answers.js';
import {assess} from '../triage/assess.js';
import {DAY} from '../triage/duration.js';
import type {Level} from '../triage/levels.js';
import {isSign, questions, type AnswerCode, type Answers, type QuestionId} from '../triage/questions.js';
import {leastDays, timeSinceSession, type TimeSpan} from '../triage/time-since-session.js';
import type {Check} from './storage.js';

/** One sign, and the question that it answers. */
export interface ReportedSign {
  readonly question: QuestionId;
  readonly code: AnswerCode;
}

/** What has changed since the last check. */
export interface Changes {
  readonly levelBefore: Level;
  readonly levelNow: Level;
  /** Signs that are new, in table order. None of a question that was not answered before, where nobody can know. */
  readonly newSigns: readonly ReportedSign[];
  /** Signs that are gone, in table order. None of a question that is not answered now, or with doubt. */
  readonly resolvedSigns: readonly ReportedSign[];
  /** Of every check in order, the current one last. Doubt counts as worse (P2). */
  readonly trend: readonly ('better' | 'same' | 'worse' | 'came-back')[];
}

const leastDaysOf: ReadonlyMap<AnswerCode, number> = new Map(Object.entries(leastDays) as [TimeSpan, number][]);
const stable = [
  'blood-thinners',
  'weak-immunity',
  'pregnant',
  'cancer-signs',
  'fall-or-weak-bones',
  'implant-with-current',
] as const satisfies readonly AnswerCode<'personal-risks'>[];

/** Compares answers with those of the last earlier check; without any, with none. */
export function changesSince(earlier: readonly Check[], answers: Answers): Changes {
  const before = earlier[earlier.length - 1]?.answers ?? {};
  return {
    levelBefore: assess(before).level,
    levelNow: assess(answers).level,
    newSigns: signsOnlyIn(answers, before),
    resolvedSigns: signsOnlyIn(before, answers).filter(({question}) => !readAnswers(answers).unsure(question)),
    trend: [...earlier.map((check) => check.answers), answers].map(trendOf),
  };
}

/** The signs of some answers that others to the same questions lack. */
const signsOnlyIn = (answers: Answers, others: Answers): readonly ReportedSign[] =>
  questions.flatMap(({id, choose}) => {
    const lacking = validCodes(others, id);
    if (choose === 'one' || lacking.length === 0) return [];
    const codes = validCodes(answers, id).filter((code) => isSign(code) && !lacking.includes(code));
    return codes.map((code) => ({question: id, code}));
  });

function trendOf(answers: Answers): Changes['trend'][number] {
  const {has} = readAnswers(answers);
  if (has('worse')) return 'worse';
  if (has('came-back')) return 'came-back';
  return has('same') ? 'same' : 'better';
}

/**
 * The questions whose answers are likely slips, given the last check: a time since the session that has passed, and a
 * stable fact that has gone. `now` is in milliseconds since 1970.
 */
export function implausible(earlier: readonly Check[], answers: Answers, now: number): readonly QuestionId[] {
  const last = earlier[earlier.length - 1];
  const doubts: QuestionId[] = [];
  if (last) {
    const [before = 'not-sure'] = validCodes(last.answers, 'time-since-session');
    const least = (leastDaysOf.get(before) ?? 0) * DAY + now - last.at;
    const [time = 'not-sure'] = validCodes(answers, 'time-since-session').slice(-1);
    const told = leastDaysOf.get(time) ?? Infinity;
    if (told < leastDays[timeSinceSession(least)]) doubts.push('time-since-session');
  }
  const risks = validCodes(answers, 'personal-risks');
  const still: readonly AnswerCode[] = risks.includes('pregnancy-warning') ? [...risks, 'pregnant'] : risks;
  const given = still.length > 0 && !still.includes('not-sure');
  if (given && stableFacts(earlier).some((fact) => !still.includes(fact))) doubts.push('personal-risks');
  return doubts;
}

/** Ticks for stable facts, never `none`, which a patient who checks again need not repeat. */
export function stableAnswers(earlier: readonly Check[]): Answers {
  const facts = stableFacts(earlier);
  return facts.length > 0 ? {'personal-risks': facts} : {};
}

/** The stable facts of the last check that asked for them. */
function stableFacts(earlier: readonly Check[]): readonly (typeof stable)[number][] {
  const given = earlier.map(({answers}) => validCodes(answers, 'personal-risks')).filter(({length}) => length > 0);
  return stable.filter((fact) => given[given.length - 1]?.includes(fact));
}
