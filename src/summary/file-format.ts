import type {Level} from '../triage/levels.js';
import type {AnswerCode, QuestionId} from '../triage/questions.js';
import type {RuleId} from '../triage/rules.js';
import type {Summary} from './summary.js';

/** What is in a file beside the questions. */
export type SummaryItem = 'level' | 'reasons' | 'session-start';

/** Words for people who read a file without knowing the codes. */
export interface SummaryWords {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly question: (id: QuestionId) => string;
  readonly answer: (question: QuestionId, code: AnswerCode) => string;
  readonly level: (level: Level) => string;
  readonly reason: (rule: RuleId) => string;
  /** What the check made of the answers, and what the page knew, in a word each. Without it: in English. */
  readonly item?: (id: SummaryItem) => string;
}

/** A file format of the summary, which a page may bring along. */
export interface SummaryFormat {
  readonly id: 'json' | 'fhir';
  readonly fileName: string;
  readonly mediaType: string;
  readonly write: (summary: Summary, words: SummaryWords) => string;
}
