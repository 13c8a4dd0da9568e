import {questions, type AnswerCode, type Answers, type QuestionId} from './questions.js';

/** A code that says something: neither `none` nor `not-sure`. */
type Sign = Exclude<AnswerCode, 'none' | 'not-sure'>;

/** Answers as the rules read them, doubt already turned into signs. */
export interface Answered {
  /** True if at least one of these signs is there. */
  readonly has: (...signs: Sign[]) => boolean;
  /** True if the question brought any sign, or doubt. */
  readonly any: (question: QuestionId) => boolean;
  /** True if the question was answered with doubt, or not at all. */
  readonly unsure: (question: QuestionId) => boolean;
}

/** The codes given to a question that the check knows, without doubles; `[]` for junk of any type. */
export function knownCodes(answers: unknown, question: QuestionId): readonly AnswerCode[] {
  const known: readonly AnswerCode[] = questions.find(({id}) => id === question)?.answers ?? [];
  const given = codesOf(answers, question);
  return known.filter((code) => given.includes(code));
}

/** What was given to a question, `[]` for anything that is not a list or cannot be read. */
function codesOf(answers: unknown, question: QuestionId): readonly unknown[] {
  // Own properties only: a patched prototype must not answer for the patient.
  const own = (object: unknown, key: PropertyKey): unknown =>
    typeof object === 'object' ? Object.getOwnPropertyDescriptor(object, key)?.value : undefined;
  try {
    const given = own(answers, question);
    const length = Array.isArray(given) && given.length <= 100 ? given.length : 0;
    return [...Array(length).keys()].map((index) => own(given, index));
  } catch {
    return [];
  }
}

/**
 * Reads answers of any shape. Missing, empty or unknown counts as `not-sure` (P3); `none` beside another code is
 * ignored (P5). With `onlyGiven`, questions without an answer are left out instead, for the check that is under way.
 */
export function readAnswers(answers: unknown, {onlyGiven = false} = {}): Answered {
  const byQuestion = new Map<QuestionId, ReadonlySet<string>>();
  for (const {id, notSureCountsAs} of questions) {
    const given = codesOf(answers, id);
    const known: readonly unknown[] = knownCodes(answers, id);
    const codes = new Set(knownCodes(answers, id).filter((code) => code !== 'none') as readonly string[]);
    const missing = given.length === 0 && !onlyGiven;
    if (missing || given.some((code) => !known.includes(code))) codes.add('not-sure');
    if (codes.has('not-sure')) for (const sign of notSureCountsAs) codes.add(sign);
    byQuestion.set(id, codes);
  }
  const answer = (question: QuestionId): ReadonlySet<string> => byQuestion.get(question) ?? new Set();
  const all = new Set([...byQuestion.values()].flatMap((codes) => [...codes]));
  return {
    has: (...signs) => signs.some((sign) => all.has(sign)),
    any: (question) => answer(question).size > 0,
    unsure: (question) => answer(question).has('not-sure'),
  };
}

/**
 * Splits answers from outside into those that the check knows, and what it does not, named for a report. A question
 * with any unknown code is asked again: without it the rest could say less than was meant.
 */
export function sortAnswers(answers: unknown): {known: Answers; unknown: readonly string[]} {
  let ids: readonly string[];
  try {
    if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) throw new TypeError(typeof answers);
    ids = Object.keys(answers);
  } catch (error) {
    return {known: {}, unknown: [String(error)]};
  }
  const known: Partial<Record<QuestionId, readonly AnswerCode[]>> = {};
  const unknown: string[] = [];
  for (const id of ids) {
    const question = questions.find((candidate) => candidate.id === id)?.id;
    const given = question ? codesOf(answers, question) : [];
    const codes = question ? knownCodes(answers, question) : [];
    if (question && codes.length > 0 && codes.length === new Set(given).size) known[question] = codes;
    else {
      // What is known is left out: the report is an event, and events carry no answers.
      const junk = given.filter((code) => !questions.some((any) => (any.answers as readonly unknown[]).includes(code)));
      unknown.push(`${id}: ${junk.map((code) => (typeof code === 'string' ? code : typeof code)).join(', ')}`);
    }
  }
  return {known: known as Answers, unknown};
}
