import {
  isSign,
  questionById,
  questions,
  type AnswerCode,
  type Answers,
  type QuestionId,
  type SignCode,
} from './questions.js';

/** Answers as the rules read them, doubt already turned into signs. */
export interface Answered {
  /** True if at least one of these signs is there. */
  readonly has: (...signs: SignCode[]) => boolean;
  /** True if the question brought any sign, or doubt. */
  readonly any: (question: QuestionId) => boolean;
  /** True if the question was answered with doubt, or not at all. */
  readonly unsure: (question: QuestionId) => boolean;
}

/** The codes given to a question that the check knows, without duplicates; `[]` for junk of any type. */
export function validCodes(answers: unknown, question: QuestionId): readonly AnswerCode[] {
  const known: readonly AnswerCode[] = questionById(question).answers;
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
    const known: readonly unknown[] = validCodes(answers, id);
    const codes = new Set(validCodes(answers, id).filter((code) => code !== 'none') as readonly string[]);
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
 * Splits answers from outside into those that the check knows, and a description of the rest for an error report. A
 * question with any unknown code is asked again: without that code, the others could say less than was meant.
 */
export function sortAnswers(answers: unknown): {valid: Answers; invalid: readonly string[]} {
  let ids: readonly string[];
  try {
    if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) throw new TypeError(typeof answers);
    ids = Object.keys(answers);
  } catch (error) {
    return {valid: {}, invalid: [String(error)]};
  }
  const valid: Partial<Record<QuestionId, readonly AnswerCode[]>> = {};
  const invalid: string[] = [];
  for (const id of ids) {
    const question = questions.find((candidate) => candidate.id === id)?.id;
    const given = question ? codesOf(answers, question) : [];
    const codes = question ? validCodes(answers, question) : [];
    if (question && codes.length > 0 && codes.length === new Set(given).size) valid[question] = codes;
    else {
      // Known codes are left out: the report becomes an event, and events carry no answers.
      const junk = given.filter((code) => !questions.some((any) => (any.answers as readonly unknown[]).includes(code)));
      invalid.push(`${id}: ${junk.map((code) => (typeof code === 'string' ? code : typeof code)).join(', ')}`);
    }
  }
  return {valid: valid as Answers, invalid};
}

/** The signs among answers to questions with several answers, without what says that there are none. */
export function signsIn(answers: Answers): Answers {
  const signs = questions.flatMap(({id, choose}) => {
    const codes: readonly AnswerCode[] = answers[id] ?? [];
    const found = codes.filter(isSign);
    return choose === 'many' && found.length > 0 ? [[id, found]] : [];
  });
  return Object.fromEntries(signs) as Answers;
}
