import {knownCodes, readAnswers} from '../triage/answered.js';
import {assess} from '../triage/assess.js';
import type {Level} from '../triage/levels.js';
import {questions, type AnswerCode, type Answers, type QuestionId} from '../triage/questions.js';
import {timeSinceSession} from '../triage/time-since-session.js';
import type {Check} from './remembered.js';

/** One sign, and the question that it answers. */
interface Sign {
  readonly question: QuestionId;
  readonly code: AnswerCode;
}

/** What became of somebody since the last check. */
export interface Changes {
  readonly levelBefore: Level;
  readonly levelNow: Level;
  /** Signs that are new, in table order; of a question not answered before, none can be told to be new. */
  readonly come: readonly Sign[];
  /** Signs that are gone, in table order; none where the question was not answered now, or with doubt. */
  readonly gone: readonly Sign[];
  /** Of every check in order, the present one last. Doubt counts as worse (P2). */
  readonly trend: readonly ('better' | 'same' | 'worse')[];
}

const HOUR = 3_600_000;
const times: readonly AnswerCode[] = ['under-48h', '48h-to-72h', '72h-or-more'];
const stable = [
  'blood-thinners',
  'weak-immunity',
  'pregnant',
  'cancer-signs',
  'fall-or-weak-bones',
] as const satisfies readonly AnswerCode<'personal-risks'>[];

/** Compares answers with those of the last earlier check; without any, with none. */
export function changesSince(earlier: readonly Check[], answers: Answers): Changes {
  const before = earlier[earlier.length - 1]?.answers ?? {};
  return {
    levelBefore: assess(before).level,
    levelNow: assess(answers).level,
    come: signsOnlyIn(answers, before),
    gone: signsOnlyIn(before, answers).filter(({question}) => !readAnswers(answers).unsure(question)),
    trend: [...earlier.map((check) => check.answers), answers].map(trendOf),
  };
}

/** The signs of some answers that others to the same questions lack. */
const signsOnlyIn = (answers: Answers, others: Answers): readonly Sign[] =>
  questions.flatMap(({id, choose}) => {
    const lacking = knownCodes(others, id);
    if (choose === 'one' || lacking.length === 0) return [];
    const codes = knownCodes(answers, id).filter((code) => !['none', 'not-sure', ...lacking].includes(code));
    return codes.map((code) => ({question: id, code}));
  });

function trendOf(answers: Answers): Changes['trend'][number] {
  const {has} = readAnswers(answers);
  if (has('worse')) return 'worse';
  return has('same') ? 'same' : 'better';
}

/**
 * The questions whose answers are likely slips, given the last check: a time since the session that is over, and a
 * stable fact that is gone. `now` is in milliseconds since 1970.
 */
export function doubtful(earlier: readonly Check[], answers: Answers, now: number): readonly QuestionId[] {
  const last = earlier[earlier.length - 1];
  const doubts: QuestionId[] = [];
  if (last) {
    const [before = 'not-sure'] = knownCodes(last.answers, 'time-since-session');
    const least = ([0, 48, 72][times.indexOf(before)] ?? 0) * HOUR + now - last.at;
    const time = times.indexOf(knownCodes(answers, 'time-since-session').slice(-1)[0] ?? 'not-sure');
    if (time >= 0 && time < times.indexOf(timeSinceSession(least))) doubts.push('time-since-session');
  }
  const risks = knownCodes(answers, 'personal-risks');
  const still: readonly AnswerCode[] = risks.includes('pregnancy-warning') ? [...risks, 'pregnant'] : risks;
  const given = still.length > 0 && !still.includes('not-sure');
  if (given && stableFacts(earlier).some((fact) => !still.includes(fact))) doubts.push('personal-risks');
  return doubts;
}

/** What somebody who checks again need not look up anew: ticks for stable facts, never `none`. */
export function stableAnswers(earlier: readonly Check[]): Answers {
  const facts = stableFacts(earlier);
  return facts.length > 0 ? {'personal-risks': facts} : {};
}

/** The stable facts of the last check that came as far as to ask for them. */
function stableFacts(earlier: readonly Check[]): readonly (typeof stable)[number][] {
  const given = earlier.map(({answers}) => knownCodes(answers, 'personal-risks')).filter(({length}) => length > 0);
  return stable.filter((fact) => given[given.length - 1]?.includes(fact));
}
