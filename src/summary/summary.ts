import {contentVersion} from '../version.js';
import type {Assessment} from '../triage/assess.js';
import type {Level} from '../triage/levels.js';
import {isSign, questionById, questions, type AnswerCode, type Answers, type QuestionId} from '../triage/questions.js';
import type {RuleId} from '../triage/rules.js';

/** What one question has brought, as a nurse would note it. */
export interface Finding {
  readonly question: QuestionId;
  /** Whether it was answered at all: a red flag ends the check early. */
  readonly asked: boolean;
  /** Codes of what the patient has. */
  readonly has: readonly AnswerCode[];
  /** Codes of what the patient was asked for and has not. */
  readonly hasNot: readonly AnswerCode[];
  /** Whether the patient was not sure, which the check counts as the more serious answer. */
  readonly unsure: boolean;
}

/** One check for the practitioner: codes and moments, no words. */
export interface Summary {
  /** Version of this shape. */
  readonly version: 1;
  readonly contentVersion: string;
  readonly level: Level;
  /** The rules that decided on the level, in table order. */
  readonly reasons: readonly RuleId[];
  /** Whether every question was answered. */
  readonly complete: boolean;
  /** When the check was done: ISO 8601 to the second, with the offset of the patient's clock. */
  readonly checkedAt: string;
  /** When the session began, in the same form, where that is known. */
  readonly sessionStart?: string;
  readonly findings: readonly Finding[];
}

/** What a check is summed up from. Moments in milliseconds since 1970. */
export interface CheckDone {
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly checkedAt: number;
  readonly sessionStart?: number | undefined;
}

/** A check as data. */
export function summaryOf({answers, assessment, checkedAt, sessionStart}: CheckDone): Summary {
  const {level, reasons, complete} = assessment;
  return {
    version: 1,
    contentVersion,
    level,
    reasons,
    complete,
    checkedAt: localIso(checkedAt),
    ...(sessionStart === undefined ? {} : {sessionStart: localIso(sessionStart)}),
    findings: questions.map(({id}) => finding(answers, id)),
  };
}

function finding(answers: Answers, id: QuestionId): Finding {
  const question = questionById(id);
  const given: readonly AnswerCode[] = answers[id] ?? [];
  const codes: readonly AnswerCode[] = question.answers;
  const signs = codes.filter(isSign);
  const unsure = given.includes('not-sure');
  return {
    question: id,
    asked: given.length > 0,
    has: signs.filter((code) => given.includes(code)),
    // One answer of several says nothing about the others, and doubt leaves them open.
    hasNot:
      given.length === 0 || unsure || question.choose === 'one' ? [] : signs.filter((code) => !given.includes(code)),
    unsure,
  };
}

/** The codes that were chosen, those without a sign too. */
export function codesOf({question, asked, has, unsure}: Finding): readonly AnswerCode[] {
  const chosen = (code: AnswerCode): boolean => {
    if (code === 'none') return asked && !unsure && has.length === 0;
    return code === 'not-sure' ? unsure : has.includes(code);
  };
  const codes: readonly AnswerCode[] = questionById(question).answers;
  return codes.filter(chosen);
}

/** The answers that a summary was made from. */
export const answersOf = ({findings}: Summary): Answers =>
  Object.fromEntries(
    findings.flatMap((finding) => (finding.asked ? [[finding.question, codesOf(finding)] as const] : [])),
  );

/** A moment as the clock on the wall shows it, ISO 8601 with its offset: `2026-11-26T18:05:00+05:30`. */
export function localIso(time: number): string {
  const minutes = -new Date(time).getTimezoneOffset();
  const clock = new Date(time + minutes * 60_000).toISOString().slice(0, 19);
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${clock}${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}
