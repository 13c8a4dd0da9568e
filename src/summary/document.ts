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
  /** What a letter of a limited length has to say, most of all first: each in forms, the longest first. */
  readonly essentials: readonly (readonly string[])[];
  /** The same for what it says if there is room. */
  readonly details: readonly (readonly string[])[];
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
  item: (id) => ({level: words.result, reasons: why, 'session-start': words.sessionStart})[id](t),
});

/** Milliseconds since 1970 of an ISO 8601 date. Not `Date.parse`, which some pages replace. */
const moment = (iso: string): number => new Date(iso).getTime();

/** A phone number stays on one line. */
const unbroken = (text: string): string => (/^[\d\s+().-]+$/.test(text) ? text.replace(/\s/g, '\u00a0') : text);

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
  const several = findings.filter(({question}) => !single.includes(question));
  const denied = findings.flatMap(({question, hasNot}) => marked(question, hasNot));
  const since = sessionStart === undefined ? undefined : moment(checkedAt) - moment(sessionStart);
  const checked = part(words.checkedAt(t), [format.datedMoment(moment(checkedAt))]);
  const [time, trend] = single.map((id) =>
    part(
      topic(t, id),
      since !== undefined && id === 'time-since-session'
        ? [format.hours(since / HOUR)]
        : findings.flatMap(({question, has}) => (question === id ? has.map((code) => answerNote(t, id, code)) : [])),
    ),
  ) as [readonly DocumentSection[], readonly DocumentSection[]];
  const sentences = reasons.map((id) => format.sentences(whyRule(t, id, answers, {emergencyNumber})));
  const reasonsPart = part(why(t), sentences);
  const signs = part(
    words.has(t),
    several.flatMap(({question, has}) => marked(question, has).map(({line}) => line)),
  );
  const unsure = findings.filter((finding) => finding.unsure);
  const notAsked = findings.filter(({asked}) => !asked);
  const topics = (some: readonly Finding[]): readonly string[] => some.map(({question}) => topic(t, question));
  const unsurePart = part(words.unsure(t), topics(unsure));
  const notAskedPart = part(words.notAsked(t), topics(notAsked));
  const negatives = part(
    words.hasNot(t),
    denied.map(({line}) => line),
  ).map((section) => ({...section, topics: denied}));
  const nothingOf = findings.filter(({has, hasNot}) => has.length === 0 && hasNot.length > 0);
  const footer = format.sentences([words.patientEntered(t), words.contentVersionLine(t, contentVersion)]);
  const result = pair(t, label, heading);
  return {
    locale,
    dir,
    title: widget(t),
    clinic: clinic.flatMap((text) => (text ? [format.isolate(unbroken(text))] : [])).join(' · '),
    patientName: words.patientName(t),
    result,
    sections: [...checked, ...time, ...trend, ...reasonsPart, ...signs, ...unsurePart, ...notAskedPart],
    negatives,
    rules: reasons.map(format.isolate).join(', '),
    footer,
    // Codes are the shortest: they have no letter that costs more in an address.
    essentials: [
      [result, label],
      formsOf(reasonsPart, [format.sentences(sentences)], reasons),
      formsOf(
        signs,
        several.flatMap(({question, has}) => has.map((code) => answerNote(t, question, code))),
        several.flatMap(({has}) => has),
      ),
      formsOf(time),
      formsOf(negatives, topics(nothingOf), idsOf(nothingOf)),
      formsOf(unsurePart, idsOf(unsure)),
    ],
    details: [formsOf(trend), formsOf(checked), formsOf(notAskedPart, idsOf(notAsked)), [footer]],
  };
}

const idsOf = (findings: readonly Finding[]): readonly string[] => findings.map(({question}) => question);

/** A section as text, and then the same with shorter items. */
const formsOf = (sections: readonly DocumentSection[], ...shorter: readonly (readonly string[])[]): readonly string[] =>
  sections.flatMap((section) => [
    sectionText(section),
    ...shorter
      .filter((items) => items.length > 0)
      .map((items) => sectionText({heading: section.heading, lines: [items.join('; ')]})),
  ]);

/** A section as plain text. */
export const sectionText = ({heading, lines}: DocumentSection): string =>
  lines.length === 1
    ? `${heading}: ${lines.join('')}`
    : [`${heading}:`, ...lines.map((line) => `- ${line}`)].join('\n');
