// Looks words up by the ids of the triage, and marks those that nobody has written yet. The compiler refuses a table with
// a gap, so only `npm start` and tests of one's own choice ever meet one: finished scripts look up directly (`written` in
// rollup.config.mjs).
import type {MsgFn} from '../localization/messages.js';
import {questionById, type AnswerCode, type QuestionId} from '../triage/questions.js';
import type {RuleId} from '../triage/rules.js';
import type {AnswerWords, QuestionTexts} from './questions.js';

type SentenceKey = QuestionId | AnswerCode;
type Sentence = (t: MsgFn) => string;

/** In English, for those who work on the source: it is no message. */
const mark = (...names: readonly string[]): string => `[missing words: ${names.join(' ')}]`;

/** The words of a question, with each of its answers in the order of the triage. */
export function findQuestion<Id extends QuestionId>(
  texts: {readonly [Key in Id]?: QuestionTexts<Key>},
  id: Id,
): QuestionTexts<Id> {
  return (t, marks) => {
    const {answers, ...words} = texts[id]?.(t, marks) ?? {title: mark(id), topic: mark(id), whyWeAsk: mark(id)};
    const written = (answers ?? {}) as Partial<Record<AnswerCode, AnswerWords>>;
    const codes: readonly AnswerCode[] = questionById(id).answers;
    const all = codes.map((code) => [code, written[code] ?? {text: mark(id, code)}]);
    return {...words, answers: Object.fromEntries(all) as Record<AnswerCode<Id>, AnswerWords>};
  };
}

/** The words of a reason. */
export const findReason = <Text>(
  texts: Readonly<Partial<Record<RuleId, Text>>>,
  rule: RuleId,
): Text | (() => {readonly why: string}) => texts[rule] ?? (() => ({why: mark('reason', rule)}));

/** A sentence of a table about questions or answers. */
export const findSentence = <Key extends SentenceKey>(
  texts: Readonly<Partial<Record<Key, Sentence>>>,
  key: Key,
): Sentence => texts[key] ?? (() => mark('reason', key));
