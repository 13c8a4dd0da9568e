import {isSign, questions, type AnswerCode, type Answers, type QuestionId, type SignCode} from './questions.js';

/** Answers as the rules read them, doubt already turned into signs (P2). */
export interface Answered {
  /** True if at least one of these signs is there. */
  readonly has: (...signs: SignCode[]) => boolean;
  /** True if the answer to the question is anything but `none`. */
  readonly any: (question: QuestionId) => boolean;
  /** True if the question was answered with doubt, or not at all. */
  readonly unsure: (question: QuestionId) => boolean;
}

/** The codes given to a question that are among its answers, without doubles; `[]` for junk of any type. */
export function validCodes(answers: unknown, question: QuestionId): readonly AnswerCode[] {
  return validAmong(codesOf(answers, question), question);
}

function validAmong(given: readonly unknown[], question: QuestionId): readonly AnswerCode[] {
  const codes: readonly AnswerCode[] = questions.find(({id}) => id === question)?.answers ?? [];
  return codes.filter((code) => given.includes(code));
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
 * Reads answers of any shape; never throws. Missing, empty or unknown counts as `not-sure` (P3); `none` beside another
 * code is ignored, `not-sure` beside another code counts as well (P5).
 *
 * `onlyGiven` leaves out questions without an answer, which would count as `not-sure` (P4: the check is under way), and
 * `withoutDoubtAbout` leaves out doubt about these questions, given or missing. They are no object of options: a page
 * can give every object an `onlyGiven`.
 */
export function readAnswers(
  answers: unknown,
  onlyGiven = false,
  withoutDoubtAbout: readonly QuestionId[] = [],
): Answered {
  const byQuestion = new Map<QuestionId, ReadonlySet<AnswerCode>>();
  for (const {id, notSureCountsAs} of questions) {
    const given = codesOf(answers, id);
    const valid = validAmong(given, id);
    const codes = new Set<AnswerCode>(valid.filter(isSign));
    const missing = given.length === 0 && !onlyGiven;
    const unknown = given.some((code) => !(valid as readonly unknown[]).includes(code));
    const doubt = missing || unknown || valid.includes('not-sure');
    if (doubt && !withoutDoubtAbout.includes(id)) {
      codes.add('not-sure');
      for (const sign of notSureCountsAs) codes.add(sign);
    }
    byQuestion.set(id, codes);
  }
  const all = new Set([...byQuestion.values()].flatMap((codes) => [...codes]));
  return {
    has: (...signs) => signs.some((sign) => all.has(sign)),
    any: (question) => (byQuestion.get(question)?.size ?? 0) > 0,
    unsure: (question) => byQuestion.get(question)?.has('not-sure') ?? false,
  };
}

/**
 * Splits answers from outside into those that the check knows, and what it does not, described for a report. A question
 * with any unknown code is asked again: without it the rest could say less than was meant. Never throws.
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
    const codes = question ? validAmong(given, question) : [];
    if (question && codes.length > 0 && codes.length === new Set(given).size) valid[question] = codes;
    else {
      // Valid codes are left out: the report is an event, and events carry no answers.
      const junk = given.filter((code) => !questions.some((any) => (any.answers as readonly unknown[]).includes(code)));
      invalid.push(`${id}: ${junk.map((code) => (typeof code === 'string' ? code : typeof code)).join(', ')}`);
    }
  }
  return {valid: valid as Answers, invalid};
}

/** The signs among the answers to questions with several answers, without `none`, `not-sure` and empty questions. */
export function signsIn(answers: Answers): Answers {
  const signs = questions.flatMap(({id, choose}) => {
    const found = validCodes(answers, id).filter(isSign);
    return choose === 'many' && found.length > 0 ? [[id, found]] : [];
  });
  return Object.fromEntries(signs) as Answers;
}
