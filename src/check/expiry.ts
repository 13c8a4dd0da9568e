import {signsIn} from '../triage/answers.js';
import {HOUR} from '../triage/duration.js';
import type {Answers} from '../triage/questions.js';
import {initialProgress, type Progress} from './progress.js';

/**
 * Drops the answers that no longer hold at a moment (milliseconds since 1970). The time since the session expires an
 * hour after it was answered, everything else three hours after the first answer: nobody may be sent home because there
 * was no fever in the morning. Signs stay ticked, which can only raise the level.
 */
export function dropExpired(progress: Progress, now: number): Progress {
  const {answers, preselected, timeAnsweredAt, startedAt} = progress;
  const {'time-since-session': time, ...rest} = answers;
  if (startedAt > 0 && Object.keys(answers).length > 0 && now - startedAt > 3 * HOUR) {
    // What was ticked beforehand for a question that the patient has answered since, perhaps otherwise, is past.
    const untouched = Object.entries(preselected).filter(([question]) => !Object.keys(answers).includes(question));
    const ticks = {...(Object.fromEntries(untouched) as Answers), ...signsIn(answers)};
    return {...initialProgress, visiting: undefined, preselected: ticks, expired: true};
  }
  const timeExpired = time !== undefined && now - timeAnsweredAt > HOUR;
  return timeExpired ? {...progress, answers: rest, reviewed: false} : progress;
}

/** Stamps a check with the time of its first answer, and of the answer about the time since the session. */
export function stampTimes(before: Progress, after: Progress, now: number): Progress {
  const started = before.startedAt === 0 || Object.keys(before.answers).length === 0;
  const timed = after.answers['time-since-session'] !== before.answers['time-since-session'];
  return {...after, ...(started && {startedAt: now}), ...(timed && {timeAnsweredAt: now})};
}
