// What the rules of the triage ask for, as data. A rule is a function: here it is asked with every answer to whatever it
// asks for, so that nobody writes its condition a second time. Rules have no "not" (P1), which is why an answer that a
// rule did not need can be left out of its condition.
import {questions} from '../build/triage/questions.js';

/**
 * A condition is a list of ways to hold. A way is a list of parts, all of which are needed. A part is a list of
 * `question/code`, one of which is enough; `question/not-sure` also stands for what is missing or unknown (P3).
 */
const literal = (question, code) => `${question}/${code}`;

const partFor = {
  has: (signs) =>
    questions.flatMap(({id, answers, notSureCountsAs}) => [
      ...answers.filter((code) => signs.includes(code)).map((code) => literal(id, code)),
      ...(notSureCountsAs.some((sign) => signs.includes(sign)) ? [literal(id, 'not-sure')] : []),
    ]),
  any: ([question]) =>
    questions
      .find(({id}) => id === question)
      .answers.filter((code) => code !== 'none')
      .map((code) => literal(question, code)),
  unsure: ([question]) => [literal(question, 'not-sure')],
};

/** Every way through a rule that ends in yes, as the parts that were true on it. */
function waysToHold(when, known = new Map()) {
  let open;
  const stop = new Error('asks for something whose answer is not known yet');
  const ask =
    (kind) =>
    (...asked) => {
      const key = `${kind} ${asked.join(' ')}`;
      if (known.has(key)) return known.get(key).holds;
      open = {key, part: partFor[kind](asked)};
      throw stop;
    };
  try {
    const holds = when({has: ask('has'), any: ask('any'), unsure: ask('unsure')});
    return holds ? [[...known.values()].filter((one) => one.holds).map(({part}) => part)] : [];
  } catch (error) {
    if (error !== stop) throw error;
    return [true, false].flatMap((holds) =>
      waysToHold(when, new Map([...known, [open.key, {part: open.part, holds}]])),
    );
  }
}

const within = (part, other) => part.every((one) => other.includes(one));
const samePart = (part, other) => within(part, other) && within(other, part);
/** Whether one way cannot hold without the other. */
const implies = (way, other) => other.every((part) => way.some((own) => within(own, part)));

/** A way without the parts that another of its parts implies. */
const withoutSpare = (way) =>
  way.filter(
    (part, index) =>
      !way.some((other, at) => at !== index && within(other, part) && (at < index || !within(part, other))),
  );

/** Two ways that differ in one part, as one; otherwise `undefined`. */
function joined(way, other) {
  if (way.length !== other.length) return undefined;
  const own = way.filter((part) => !other.some((same) => samePart(part, same)));
  const others = other.filter((part) => !way.some((same) => samePart(part, same)));
  if (own.length !== 1 || others.length !== 1) return undefined;
  const all = [...own[0], ...others[0]];
  const inOrder = questions.flatMap(({id, answers}) =>
    answers.map((code) => literal(id, code)).filter((one) => all.includes(one)),
  );
  return way.map((part) => (part === own[0] ? inOrder : part));
}

/** The same condition with as few ways and parts as can be. */
function simplified(condition) {
  let ways = condition.map(withoutSpare);
  ways = ways.filter(
    (way, index) =>
      !ways.some((other, at) => at !== index && implies(way, other) && (at < index || !implies(other, way))),
  );
  for (const [index, way] of ways.entries()) {
    for (const [at, other] of ways.entries()) {
      const both = at > index ? joined(way, other) : undefined;
      if (both)
        return simplified([...ways.slice(0, index), both, ...ways.slice(index + 1).filter((one) => one !== other)]);
    }
  }
  return ways;
}

/** When at least one of these rules holds. */
export const conditionOf = (...rules) => simplified(rules.flatMap(({when}) => waysToHold(when)));

/** A part as questions with their codes, in the order of the check. */
export const byQuestion = (part) =>
  questions.flatMap(({id, answers}) => {
    const codes = answers.filter((code) => part.includes(literal(id, code)));
    const whole = codes.length > 0 && answers.every((code) => code === 'none' || codes.includes(code));
    return codes.length > 0 ? [{question: id, codes, whole}] : [];
  });

/** The questions that a condition reads. */
export const questionsIn = (condition) => {
  const read = condition.flat().flatMap((part) => byQuestion(part).map(({question}) => question));
  return questions.map(({id}) => id).filter((id) => read.includes(id));
};

const list = (codes) => codes.map((code) => `'${code}'`).join(' | ');

/** One question of a part. With doubt, everything counts that is not among the answers that do not: what is missing too. */
function fhirPathOf({question, codes}) {
  const answer = `item.where(linkId = '${question}').answer`;
  if (!codes.includes('not-sure')) return `${answer}.where(value.code in (${list(codes)})).exists()`;
  const others = questions.find(({id}) => id === question).answers.filter((code) => !codes.includes(code));
  return `(${answer}.exists() and ${answer}.all(value.code in (${list(others)}))).not()`;
}

const either = (parts) => (parts.length > 1 ? `(${parts.join(' or ')})` : parts[0]);

/** A condition in FHIRPath, over a `QuestionnaireResponse`. */
export const asFhirPath = (condition) =>
  condition.map((way) => way.map((part) => either(byQuestion(part).map(fhirPathOf))).join(' and ')).join(' or ');

/** Whether a condition holds for answers, by question: for tests, which compare it with the rule. */
export function holdsFor(condition, answers) {
  const given = questions.flatMap(({id, answers: known}) => {
    const codes = answers[id] ?? [];
    const sure = codes.filter((code) => known.includes(code));
    return (sure.length < codes.length || codes.length === 0 ? [...sure, 'not-sure'] : sure).map((code) =>
      literal(id, code),
    );
  });
  return condition.some((way) => way.every((part) => part.some((one) => given.includes(one))));
}
