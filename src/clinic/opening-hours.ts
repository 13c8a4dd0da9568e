import {DAY} from '../triage/duration.js';
import {weekdays, type Settings} from './settings.js';

const MINUTE = 60_000;

/** Whether a clinic is open, and until when or from when, in milliseconds since 1970. */
export type OpeningState =
  /** `undefined` if it does not close within 7 days. */
  | {readonly open: true; readonly closes: number | undefined}
  /** `undefined` if it does not open within 7 days. */
  | {readonly open: false; readonly opens: number | undefined};

/**
 * Whether a clinic is open at a moment by its own clock. Rows that touch or overlap are one; one that closes
 * before its opening goes on past midnight, and one that closes as it opens is none, as search engines read it. Throws a `RangeError` for a time zone that `Intl` does not know.
 */
export function openingAt(hours: NonNullable<Settings['openingHours']>, timeZone: string, now: number): OpeningState {
  const clock = wallClock(timeZone);
  const today = Math.floor(clock(now) / DAY) * DAY;
  const spans: [from: number, to: number][] = [];
  // From yesterday, whose hours may go on today, to the day on which 7 days from now surely have passed.
  for (let date = today - DAY; date <= today + 8 * DAY; date += DAY) {
    for (const {days, opens, closes} of hours) {
      // 1970 began on a Thursday.
      if (opens === closes || !days.some((day) => weekdays.indexOf(day) === (date / DAY + 3) % 7)) continue;
      // 23:59 is how search engines want midnight written.
      const end = closes === '23:59' ? '00:00' : closes;
      const from = momentAt(clock, date + timeOf(opens));
      const to = momentAt(clock, date + timeOf(end) + (end > opens ? 0 : DAY));
      // Empty where clocks skip all of it.
      if (to > from) spans.push([from, to]);
    }
  }
  spans.sort(([a], [b]) => a - b);
  let closes = now;
  for (const [from, to] of spans) if (from <= closes && to > closes) closes = to;
  if (closes > now) return {open: true, closes: closes > now + 7 * DAY ? undefined : closes};
  return {open: false, opens: spans.find(([from]) => from > now)?.[0]};
}

/** Whether the reader's own clock shows the same time then as one in that time zone. Throws as `openingAt` does. */
export const sameClock = (timeZone: string, moment: number): boolean =>
  wallClock()(moment) === wallClock(timeZone)(moment);

/** From a moment to what a clock shows then, to the minute, as if that were UTC. Without a zone, the reader's clock. */
function wallClock(timeZone?: string): (moment: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return (moment) => {
    const parts = format.formatToParts(moment).map(({type, value}) => [type, Number(value)] as const);
    const {year, month, day, hour, minute} = Object.fromEntries(parts) as Record<
      'year' | 'month' | 'day' | 'hour' | 'minute',
      number
    >;
    return Date.UTC(year, month - 1, day, hour, minute);
  };
}

/**
 * The first moment at which a clock shows a time or, where it skips that time, a later one. The bigger of the offsets
 * around it gives a moment that is never too late; if it is too early, by what the clock was changed, it is stepped on.
 */
function momentAt(clock: (moment: number) => number, wall: number): number {
  const offsets = [wall - DAY, wall + DAY].map((moment) => clock(moment) - moment);
  let moment = wall - Math.max(...offsets);
  while (clock(moment) < wall) moment += MINUTE;
  return moment;
}

/** Milliseconds from midnight to a time such as 09:00. */
const timeOf = (time: string): number => Date.parse(`1970-01-01T${time}Z`);
