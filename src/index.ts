export {AcuAftercareCheck} from './every-language.js';
export type {WrittenSettings as Settings} from './clinic/settings.js';
export type {ContactChannel} from './clinic/contact-channels.js';
export type {AcuAftercareCheckEventMap, ErrorCode, StepName} from './events.js';
export type {Locale} from './localization/match-locale.js';
export {assess, type Assessment} from './triage/assess.js';
export type {Level} from './triage/levels.js';
export type {AnswerCode, Answers, QuestionId} from './triage/questions.js';
export type {RuleId} from './triage/rules.js';
