import {withoutPrototype} from '../own-object.js';
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
 * Whether a clinic is open at a moment, by its own clock. Rows that touch or overlap are one. A row that closes before it
 * opens continues past midnight, and one that closes as it opens does not count, as search engines read it.
 *
 * @throws RangeError for a time zone that `Intl` does not know.
 */
export function openingAt(hours: NonNullable<Settings['openingHours']>, timeZone: string, now: number): OpeningState {
  const clock = wallClock(timeZone);
  const today = Math.floor(clock(now) / DAY) * DAY;
  const spans: [from: number, to: number][] = [];
  // From yesterday, whose hours may continue today, to a day that is certainly more than 7 days from now.
  for (let date = today - DAY; date <= today + 8 * DAY; date += DAY) {
    for (const {days, opens, closes} of hours) {
      // 1970 began on a Thursday.
      if (opens === closes || !days.some((day) => weekdays.indexOf(day) === (date / DAY + 3) % 7)) continue;
      // Search engines want midnight written as 23:59.
      const end = closes === '23:59' ? '00:00' : closes;
      const from = momentAt(clock, date + timeOf(opens));
      const to = momentAt(clock, date + timeOf(end) + (end > opens ? 0 : DAY));
      // Empty if a clock change skips all of it.
      if (to > from) spans.push([from, to]);
    }
  }
  spans.sort(([a], [b]) => a - b);
  let closes = now;
  for (const [from, to] of spans) if (from <= closes && to > closes) closes = to;
  if (closes > now) return {open: true, closes: closes > now + 7 * DAY ? undefined : closes};
  return {open: false, opens: spans.find(([from]) => from > now)?.[0]};
}

/** Whether the reader's clock shows the same time then as one in that time zone. Throws as `openingAt` does. */
export const sameClock = (timeZone: string, moment: number): boolean =>
  wallClock()(moment) === wallClock(timeZone)(moment);

/** From a moment to what a clock shows then, to the minute, as if that were UTC. Without a zone, the reader's clock. */
function wallClock(timeZone?: string): (moment: number) => number {
  const format = new Intl.DateTimeFormat(
    'en-US',
    withoutPrototype<Intl.DateTimeFormatOptions>({
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    }),
  );
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
 * The first moment at which a clock shows a time or, if it skips that time, a later one. The larger of the offsets around
 * it gives a moment that is never too late. If it is too early, by as much as the clock was changed, it steps forward.
 */
function momentAt(clock: (moment: number) => number, wall: number): number {
  const offsets = [wall - DAY, wall + DAY].map((moment) => clock(moment) - moment);
  let moment = wall - Math.max(...offsets);
  while (clock(moment) < wall) moment += MINUTE;
  return moment;
}

/** Milliseconds from midnight to a time such as 09:00. */
const timeOf = (time: string): number => new Date(`1970-01-01T${time}Z`).getTime();
