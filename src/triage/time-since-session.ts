import {DAY} from './duration.js';
import type {AnswerCode} from './questions.js';

/**
 * The answer to `time-since-session` for a session that began this many milliseconds ago. Exactly on a border it is the
 * later answer. The caller decides whether the start is known: one in the future or more than a year ago is not.
 */
export function timeSinceSession(elapsedMs: number): AnswerCode<'time-since-session'> {
  if (elapsedMs < 2 * DAY) return 'under-48h';
  if (elapsedMs < 3 * DAY) return '48h-to-72h';
  return elapsedMs < 7 * DAY ? '3-to-7-days' : '7-days-or-more';
}
