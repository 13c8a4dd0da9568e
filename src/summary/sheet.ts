import * as words from '../content/hand-over.js';
import {widget, why} from '../content/interface.js';
import {levelWords, noFacts} from '../content/levels.js';
import {questionWords} from '../content/questions.js';
import {reasonWords} from '../content/reasons.js';
import type {Format} from '../localization/format.js';
import type {Locale} from '../localization/match-locale.js';
import type {MsgFn} from '../localization/messages.js';
import type {AnswerCode, QuestionId} from '../triage/questions.js';
import type {SummaryWords} from './format.js';
import type {Finding, Summary} from './summary.js';

/** One reader's words. */
export interface Reader {
  readonly t: MsgFn;
  readonly locale: Locale;
  readonly format: Format;
}

/** A part of the sheet. The parts of two sheets of one summary match one by one. */
interface SheetPart {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** A summary in the words of one reader. */
export interface Sheet {
  readonly locale: Locale;
  readonly title: string;
  /** The level, in large letters. */
  readonly result: string;
  readonly parts: readonly SheetPart[];
  /** What was asked for and is not there: left out of the short form. */
  readonly negatives: readonly SheetPart[];
  readonly footer: string;
}

/** Questions with one answer, which is noted under their own heading. */
const single: readonly QuestionId[] = ['time-since-session', 'pain-trend'];
const noMarks = {twoDaysAgo: '', threeDaysAgo: ''};
/** An answer as it is noted for the practitioner. */
export function note(t: MsgFn, question: QuestionId, code: AnswerCode): string {
  const {text, note: short} = questionWords(t, question, noMarks).answers[code];
  return short ?? text;
}

/** The words of codes, for a file that another program reads. */
export const summaryWords = ({t, locale}: Reader): SummaryWords => ({
  language: locale,
  title: widget(t),
  question: (id) => questionWords(t, id, noMarks).title,
  answer: (question, code) => note(t, question, code),
  level: (level) => levelWords(t, level, noFacts).heading,
  reason: (rule) => reasonWords(t, rule).why,
});

const topic = (t: MsgFn, question: QuestionId): string => questionWords(t, question, noMarks).topic;

/** Writes a summary for one reader. `emergencyNumber` is the one that the patient was told to call, where it is sure. */
export function sheetFor({t, locale, format}: Reader, summary: Summary, emergencyNumber: string | undefined): Sheet {
  const {level, reasons, findings, checkedAt, sessionStart, contentVersion} = summary;
  const {label, heading} = levelWords(t, level, {...noFacts, emergencyNumber});
  const marked = (id: QuestionId, codes: readonly AnswerCode[]): readonly string[] =>
    codes.length === 0 ? [] : [`${topic(t, id)}: ${codes.map((code) => note(t, id, code)).join('; ')}`];
  const part = (title: string, lines: readonly string[]): readonly SheetPart[] =>
    lines.length === 0 ? [] : [{heading: title, lines}];
  const topicsOf = (which: (finding: Finding) => boolean): readonly string[] =>
    findings.filter(which).map(({question}) => topic(t, question));
  const several = findings.filter(({question}) => !single.includes(question));
  const since = sessionStart === undefined ? undefined : Date.parse(checkedAt) - Date.parse(sessionStart);
  return {
    locale,
    title: widget(t),
    result: `${label}: ${heading}`,
    parts: [
      {heading: words.checkedAt(t), lines: [format.moment(Date.parse(checkedAt))]},
      ...single.flatMap((id) =>
        part(
          topic(t, id),
          since !== undefined && id === 'time-since-session'
            ? [format.hours(since / 3_600_000)]
            : findings.flatMap(({question, has}) => (question === id ? has.map((code) => note(t, id, code)) : [])),
        ),
      ),
      ...part(
        why(t),
        reasons.map((id) => `${reasonWords(t, id).why} (${format.isolate(id)})`),
      ),
      ...part(
        words.has(t),
        several.flatMap(({question, has}) => marked(question, has)),
      ),
      ...part(
        words.unsure(t),
        topicsOf(({unsure}) => unsure),
      ),
      ...part(
        words.notAsked(t),
        topicsOf(({asked}) => !asked),
      ),
    ],
    negatives: part(
      words.hasNot(t),
      findings.flatMap(({question, hasNot}) => marked(question, hasNot)),
    ),
    footer: `${words.patientEntered(t)} ${words.contentVersionLine(t, contentVersion)}`,
  };
}

/** A sheet as plain text, `short` without what the patient has not. */
export function sheetText({title, result, parts, negatives, footer}: Sheet, {short = false} = {}): string {
  const blocks = [...parts, ...(short ? [] : negatives)].map(({heading, lines}) =>
    lines.length === 1
      ? `${heading}: ${lines.join('')}`
      : [`${heading}:`, ...lines.map((line) => `- ${line}`)].join('\n'),
  );
  return [`${title}\n${result}`, ...blocks, footer].join('\n\n');
}
