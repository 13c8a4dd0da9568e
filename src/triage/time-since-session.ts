import type {AnswerCode} from './questions.js';

const HOUR = 3_600_000;

/** The answer to `time-since-session` for a session that began so many milliseconds ago. */
export function timeSinceSession(elapsed: number): AnswerCode<'time-since-session'> {
  if (elapsed < 48 * HOUR) return 'under-48h';
  return elapsed < 72 * HOUR ? '48h-to-72h' : '72h-or-more';
}
