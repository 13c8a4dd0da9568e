import {HOUR} from '../triage/duration.js';
import type {Level} from '../triage/levels.js';
import type {Answers} from '../triage/questions.js';
import {recheckHours, THREE_DAYS_IN_HOURS} from '../triage/recheck.js';

/** When to check again, in milliseconds since 1970. */
export interface RecheckTimes {
  readonly next: number;
  /** Once more 3 days after the session, where its start is known and that is later. */
  readonly thirdDay?: number;
}

/**
 * When to check again, for the result page and the calendar alike; `undefined` for results after which the patient acts
 * or has no pain. Hours are hours that pass; night is what the clock of this device says. `checkedAt` and `sessionStart`
 * are in milliseconds since 1970. Clinical reference, section 5; decision D7.
 */
export function recheckTimes(
  level: Level,
  answers: Answers,
  checkedAt: number,
  sessionStart = NaN,
): RecheckTimes | undefined {
  const hours = recheckHours(level, answers);
  if (hours === undefined || Number.isNaN(checkedAt)) return undefined;
  const next = afterNight(checkedAt + hours * HOUR);
  const thirdDay = afterNight(sessionStart + THREE_DAYS_IN_HOURS * HOUR);
  if (!(thirdDay > next)) return {next};
  // Of two times close together, only the later surely shows whether the soreness has gone in 3 days.
  return thirdDay - next <= HOUR ? {next: thirdDay} : {next, thirdDay};
}

/** A moment by day as it is; for one between 22:00 and 08:00, the 08:00 that follows. */
function afterNight(moment: number): number {
  const date = new Date(moment);
  const hour = date.getHours();
  // An unknown moment stays unknown.
  if (Number.isNaN(hour) || (hour >= 8 && hour < 22)) return moment;
  return date.setHours(hour < 8 ? 8 : 32, 0, 0, 0);
}
