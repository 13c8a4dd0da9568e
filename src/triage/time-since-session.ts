import {DAY} from './duration.js';
import type {AnswerCode} from './questions.js';

/** An answer that tells how long ago the session was. */
export type TimeSpan = Exclude<AnswerCode<'time-since-session'>, 'not-sure'>;

/** The days that have passed at least, by answer. */
export const leastDays: Readonly<Record<TimeSpan, number>> = {
  'under-48h': 0,
  '48h-to-72h': 2,
  '3-to-7-days': 3,
  '7-days-or-more': 7,
};

/**
 * The answer to `time-since-session` for a session that began this many milliseconds ago. Exactly on a border it is the
 * later answer. The caller decides whether the start is known: one in the future or more than a year ago is not.
 */
export function timeSinceSession(elapsedMs: number): TimeSpan {
  if (elapsedMs < leastDays['48h-to-72h'] * DAY) return 'under-48h';
  if (elapsedMs < leastDays['3-to-7-days'] * DAY) return '48h-to-72h';
  return elapsedMs < leastDays['7-days-or-more'] * DAY ? '3-to-7-days' : '7-days-or-more';
}
