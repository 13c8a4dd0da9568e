import {HOUR} from './duration.js';
import type {AnswerCode} from './questions.js';

/** The answer to `time-since-session` for a session that began this many milliseconds ago. */
export function timeSinceSession(elapsed: number): AnswerCode<'time-since-session'> {
  if (elapsed < 48 * HOUR) return 'under-48h';
  return elapsed < 72 * HOUR ? '48h-to-72h' : '72h-or-more';
}
