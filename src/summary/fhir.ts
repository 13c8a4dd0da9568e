// A check in HL7 FHIR R4 (4.0.1), the form in which clinic software takes up questionnaires.
import {contentDate, contentVersion} from '../version.js';
import {levels, type Level} from '../triage/levels.js';
import {questions, type AnswerCode, type QuestionId} from '../triage/questions.js';
import {rules, type RuleId} from '../triage/rules.js';
import type {SummaryItem, SummaryWords} from './file-format.js';
import {codesOf, type Summary} from './summary.js';

// Names that are nobody's address. Permanent: records cite them.
const questionnaireUrl = 'urn:uuid:1a29688c-a766-45c6-baeb-07fbf14d0055';
const answerCodes = 'urn:uuid:7a182a30-e070-4d6a-8821-21e6b41c7013';
const levelCodes = 'urn:uuid:07bb8dd2-16de-4dfb-b8c7-0da246386172';
const ruleCodes = 'urn:uuid:777e59db-2104-4b5f-a53a-3df2e5c102ab';

/** Codes with their words, as FHIR has them among the options and among the answers. */
const coder = (words: SummaryWords) => {
  const coding = (system: string, code: string, display: string) => ({valueCoding: {system, code, display}});
  return {
    answer: (id: QuestionId) => (code: AnswerCode) => coding(answerCodes, code, words.answer(id, code)),
    level: (level: Level) => coding(levelCodes, level, words.level(level)),
    reason: (rule: RuleId) => coding(ruleCodes, rule, words.reason(rule)),
    item: (id: SummaryItem) => ({linkId: id, text: words.item?.(id) ?? itemsInEnglish[id]}),
  };
};

/** For callers whose words are from before items had any. */
const itemsInEnglish = {level: 'Result', reasons: 'Why', 'session-start': 'Start of the session'};

/**
 * The questions as a FHIR R4 `Questionnaire`. What the check makes of the answers is in read-only items at its end.
 */
export function questionnaire(words: SummaryWords): object {
  const {answer, level, reason, item} = coder(words);
  return {
    resourceType: 'Questionnaire',
    language: words.language,
    url: questionnaireUrl,
    version: contentVersion,
    name: 'AcuAftercareCheck',
    title: words.title,
    status: 'active',
    subjectType: ['Patient'],
    date: contentDate,
    item: [
      ...questions.map(({id, choose, answers}) => ({
        linkId: id,
        text: words.question(id),
        type: 'choice',
        required: true,
        repeats: choose === 'many',
        answerOption: answers.map(answer(id)),
      })),
      {...item('level'), type: 'choice', required: true, readOnly: true, answerOption: levels.map(level)},
      {
        ...item('reasons'),
        type: 'choice',
        repeats: true,
        readOnly: true,
        answerOption: rules.map(({id}) => reason(id)),
      },
      {...item('session-start'), type: 'dateTime', readOnly: true},
    ],
  };
}

/** A check as a FHIR R4 `QuestionnaireResponse`, without a subject: the widget does not know who answers. */
export function questionnaireResponse(summary: Summary, words: SummaryWords): object {
  const {answer, level, reason, item} = coder(words);
  const {reasons, sessionStart} = summary;
  return {
    resourceType: 'QuestionnaireResponse',
    language: words.language,
    questionnaire: `${questionnaireUrl}|${summary.contentVersion}`,
    status: summary.complete ? 'completed' : 'in-progress',
    authored: summary.checkedAt,
    // FHIR knows no empty lists.
    item: [
      ...summary.findings.map((finding) => ({
        linkId: finding.question,
        text: words.question(finding.question),
        answer: codesOf(finding).map(answer(finding.question)),
      })),
      {...item('level'), answer: [level(summary.level)]},
      {...item('reasons'), answer: reasons.map(reason)},
      {...item('session-start'), answer: sessionStart === undefined ? [] : [{valueDateTime: sessionStart}]},
    ].filter(({answer}) => answer.length > 0),
  };
}

/** Both in a FHIR R4 `Bundle`: answers mean little without their questions, which no server has. */
export function bundle(summary: Summary, words: SummaryWords): object {
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      {fullUrl: questionnaireUrl, resource: questionnaire(words)},
      {
        fullUrl: `urn:uuid:${uuidOf(JSON.stringify(summary))}`,
        resource: questionnaireResponse(summary, words),
      },
    ],
  };
}

/** A UUID made of a text alone (RFC 9562, version 8), so that a check that is saved twice is still one check. */
function uuidOf(text: string): string {
  const state = Uint32Array.of(0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f);
  for (let index = 0; index < text.length; index++) {
    state.forEach((word, place) => {
      const mixed = word ^ ((state[(place + 1) % 4] ?? 0) >>> 11) ^ text.charCodeAt(index);
      state[place] = Math.imul(mixed, 0x01000193 + 2 * place);
    });
  }
  return [...state]
    .map((word) => word.toString(16).padStart(8, '0'))
    .join('')
    .replace(/(.{8})(.{4}).(.{3}).(.{3})/, '$1-$2-8$3-8$4-');
}
