export {AcuAftercareCheck} from './acu-aftercare-check.js';
export type {Channel} from './clinic/links.js';
export type {AcuAftercareCheckEventMap, ErrorCode, PageName} from './events.js';
export type {Locale} from './localization/match-locale.js';
export {assess, type Assessment} from './triage/assess.js';
export type {Level} from './triage/levels.js';
export type {AnswerCode, Answers, QuestionId} from './triage/questions.js';
export type {RuleId} from './triage/rules.js';
