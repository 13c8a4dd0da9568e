export {
  answersBehind,
  assess,
  doubtsBehind,
  holdingRules,
  reasonsShown,
  type Assessment,
  type GivenAnswer,
} from './triage/assess.js';
export {levels, type Level} from './triage/levels.js';
export {nextStep, recordAnswer, type NextStep} from './triage/next-step.js';
export {questions, type AnswerCode, type Answers, type Question, type QuestionId} from './triage/questions.js';
export {recheckHours} from './triage/recheck.js';
export {rules, type Rule, type RuleId} from './triage/rules.js';
export {timeSinceSession} from './triage/time-since-session.js';
