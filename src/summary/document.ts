import * as words from '../content/hand-over.js';
import {pair, widget, why} from '../content/labels.js';
import {answerNote, questionInShort} from '../content/questions.js';
import {reasonWords} from '../content/reasons.js';
import {noFacts, resultWords} from '../content/results.js';
import {whyRule} from '../content/why.js';
import type {Direction, Formatters} from '../localization/formatters.js';
import type {Locale} from '../localization/match-locale.js';
import type {MsgFn} from '../localization/messages.js';
import {HOUR} from '../triage/duration.js';
import type {AnswerCode, QuestionId} from '../triage/questions.js';
import type {SummaryWords} from './file-format.js';
import {answersOf, type Finding, type Summary} from './summary.js';

/** What it takes to write for one reader. */
export interface Localizer {
  readonly t: MsgFn;
  readonly locale: Locale;
  readonly dir: Direction;
  readonly format: Formatters;
}

/** A section of the document. The sections of two documents of one summary correspond one to one. */
interface DocumentSection {
  readonly heading: string;
  readonly lines: readonly string[];
  /** The same lines in parts, where they are long. */
  readonly topics?: readonly {readonly topic: string; readonly notes: readonly string[]}[];
}

/** A summary in the words of one reader. */
export interface SummaryDocument {
  readonly locale: Locale;
  readonly dir: Direction;
  readonly title: string;
  /** Name and phone of the clinic, where they are known. */
  readonly clinic: string;
  /** The label of the line where the name is written by hand. */
  readonly patientName: string;
  /** The level, in large letters. */
  readonly result: string;
  readonly sections: readonly DocumentSection[];
  /** What the patient was asked about and does not have. */
  readonly negatives: readonly DocumentSection[];
  readonly footer: string;
  /** The rules behind the result, by their ids: for whoever asks why. */
  readonly rules: string;
}

/** Questions with one answer, which get a heading of their own. */
const single: readonly QuestionId[] = ['time-since-session', 'pain-trend'];

/** The words of codes, for a file that another program reads. */
export const summaryWords = ({t, locale}: Localizer): SummaryWords => ({
  language: locale,
  title: widget(t),
  question: (id) => questionInShort(t, id).title,
  answer: (question, code) => answerNote(t, question, code),
  level: (level) => resultWords(t, level, noFacts).heading,
  reason: (rule) => reasonWords(t, rule, noFacts).why,
});

/** Milliseconds since 1970 of an ISO 8601 date. Not `Date.parse`, which some pages replace. */
const moment = (iso: string): number => new Date(iso).getTime();

const topic = (t: MsgFn, question: QuestionId): string => questionInShort(t, question).topic;

/**
 * Writes a summary for one reader. `emergencyNumber` is the one that the patient was told to call, where it is sure;
 * `clinic` has the clinic's name and phone.
 */
export function documentFor(
  {t, locale, dir, format}: Localizer,
  summary: Summary,
  emergencyNumber: string | undefined,
  clinic: readonly (string | undefined)[] = [],
): SummaryDocument {
  const {level, reasons, findings, checkedAt, sessionStart, contentVersion} = summary;
  const answers = answersOf(summary);
  const {label, heading} = resultWords(t, level, {...noFacts, emergencyNumber, rules: reasons});
  const part = (title: string, lines: readonly string[]): readonly DocumentSection[] =>
    lines.length === 0 ? [] : [{heading: title, lines}];
  const marked = (id: QuestionId, codes: readonly AnswerCode[]) => {
    const notes = codes.map((code) => answerNote(t, id, code));
    return notes.length === 0 ? [] : [{topic: topic(t, id), notes, line: pair(t, topic(t, id), notes.join('; '))}];
  };
  const topicsOf = (which: (finding: Finding) => boolean): readonly string[] =>
    findings.filter(which).map(({question}) => topic(t, question));
  const several = findings.filter(({question}) => !single.includes(question));
  const negatives = findings.flatMap(({question, hasNot}) => marked(question, hasNot));
  const since = sessionStart === undefined ? undefined : moment(checkedAt) - moment(sessionStart);
  return {
    locale,
    dir,
    title: widget(t),
    clinic: clinic.flatMap((text) => (text ? [format.isolate(text)] : [])).join(' · '),
    patientName: words.patientName(t),
    result: pair(t, label, heading),
    sections: [
      {heading: words.checkedAt(t), lines: [format.datedMoment(moment(checkedAt))]},
      ...single.flatMap((id) =>
        part(
          topic(t, id),
          since !== undefined && id === 'time-since-session'
            ? [format.hours(since / HOUR)]
            : findings.flatMap(({question, has}) =>
                question === id ? has.map((code) => answerNote(t, id, code)) : [],
              ),
        ),
      ),
      ...part(
        why(t),
        reasons.map((id) => whyRule(t, id, answers, {emergencyNumber}).join(' ')),
      ),
      ...part(
        words.has(t),
        several.flatMap(({question, has}) => marked(question, has).map(({line}) => line)),
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
      negatives.map(({line}) => line),
    ).map((section) => ({...section, topics: negatives})),
    footer: `${words.patientEntered(t)} ${words.contentVersionLine(t, contentVersion)}`,
    rules: reasons.map(format.isolate).join(', '),
  };
}
