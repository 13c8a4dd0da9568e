import {HOUR} from '../triage/duration.js';
import type {Level} from '../triage/levels.js';
import {recheckHours, THREE_DAYS_IN_HOURS} from '../triage/recheck.js';

/**
 * When to remind the patient to check again: ascending, all later than the check, and more than an hour apart. In
 * milliseconds since 1970. Night is what the clock of this device says. `[]` for levels that call for action, and for a
 * time of the check that is not a number.
 */
export function reminderTimes(level: Level, checkedAt: number, sessionStart = NaN): readonly number[] {
  const again = recheckHours[level];
  if (!again) return [];
  const first = checkedAt + again.from * HOUR;
  const awake = afterNight(first);
  const thirdDay = sessionStart + THREE_DAYS_IN_HOURS * HOUR;
  const times = [awake > checkedAt + again.to * HOUR ? first : awake, thirdDay > checkedAt ? afterNight(thirdDay) : NaN]
    .filter((time) => time > checkedAt)
    .sort((a, b) => a - b);
  // Of two that are close, the later stays: only then have three days certainly passed.
  return times.filter((time, index) => (times[index + 1] ?? Infinity) - time > HOUR);
}

/** A moment by day as it is; for one between 22:00 and 08:00, the 08:00 that follows. */
function afterNight(moment: number): number {
  const date = new Date(moment);
  const hour = date.getHours();
  if (hour >= 8 && hour < 22) return moment;
  return date.setHours(hour < 8 ? 8 : 32, 0, 0, 0);
}
