import {readAnswers} from './answers.js';
import type {Level} from './levels.js';
import {painless} from './next-step.js';
import {worse} from './rules.js';

/** Hours after the session at which to check once more. Clinical reference, section 5; decision D7. */
export const THREE_DAYS_IN_HOURS = 72;

/**
 * Hours after the check at which to check again. Undefined for levels at which the patient acts instead, and for
 * self-care without pain now. Clinical reference, section 5; decision D7.
 */
export function recheckHours(level: Level, answers: unknown): number | undefined {
  const answered = readAnswers(answers);
  if (level === 'self-care') return painless(answers) ? undefined : 24;
  if (level !== 'keep-watching') return undefined;
  return worse(answered) || answered.has('upper-back') || answered.any('personal-risks') ? 12 : 24;
}
