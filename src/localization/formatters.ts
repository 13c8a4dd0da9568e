/** Writes numbers, lists and moments as readers of a language do. */
export interface Formatters {
  readonly number: (value: number) => string;
  /** A duration of so many hours, in whole ones: "30 hours". */
  readonly hours: (value: number) => string;
  /** A list of alternatives: "112 or 911". */
  readonly either: (items: readonly string[]) => string;
  /** A list of all: "Monday and Friday". */
  readonly every: (items: readonly string[]) => string;
  /** Weekday, day, month and time of a moment given in milliseconds, in the reader's own time zone. */
  readonly moment: (time: number) => string;
  /** Weekday, day and month of a moment given in milliseconds, in the reader's own time zone. */
  readonly date: (time: number) => string;
  /** Weekday, day, month and time of a moment by the clock of an IANA time zone. */
  readonly momentIn: (time: number, timeZone: string) => string;
  /** Time of day of a moment by the clock of an IANA time zone. */
  readonly clock: (time: number, timeZone: string) => string;
  /** A calendar day given as ISO 8601 date. */
  readonly day: (isoDate: string) => string;
  /** Text from the clinic, such as a name or a phone number, so that it keeps its own direction inside a sentence. */
  readonly isolate: (text: string) => string;
  /** The name of a weekday, 0 for Monday. */
  readonly weekday: (index: number) => string;
  /** A time of day given as `HH:MM`. */
  readonly time: (clock: string) => string;
}

/** Writing direction. */
export type Direction = 'ltr' | 'rtl';

/** First-strong isolate, which lays a number out from left to right. Left to right text needs none. */
export const isolate = (text: string, dir: Direction): string => (dir === 'rtl' ? `\u2068${text}\u2069` : text);

const formats = new Map<string, Formatters>();

/** A format for a language tag, made once: the formatters of `Intl` are slow to make. */
export function formattersFor(tag: string, dir: Direction): Formatters {
  let format = formats.get(tag);
  if (!format) formats.set(tag, (format = createFormatters(tag, dir)));
  return format;
}

/** The same for all moments: with other fields, some languages write the same hour in another way. */
const dayAndTime = {weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit'} as const;

/** A format for a language tag. Digits are always 0 to 9, as on the keys of a phone. */
function createFormatters(tag: string, dir: Direction): Formatters {
  const locale = new Intl.Locale(tag, {numberingSystem: 'latn'}).toString();
  const numbers = new Intl.NumberFormat(locale);
  const alternatives = listFormat(locale, 'disjunction');
  const conjunction = listFormat(locale, 'conjunction');
  const moments = new Intl.DateTimeFormat(locale, dayAndTime);
  const dates = new Intl.DateTimeFormat(locale, {weekday: 'long', day: 'numeric', month: 'long'});
  const days = new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone: 'UTC'});
  const weekdays = new Intl.DateTimeFormat(locale, {weekday: 'long', timeZone: 'UTC'});
  const times = new Intl.DateTimeFormat(locale, {hour: 'numeric', minute: '2-digit', timeZone: 'UTC'});
  return {
    number: (value) => numbers.format(value),
    // Not made with the others: phones of before 2021 know no units, and must not fail for it.
    hours: (value) => {
      const whole = Math.floor(value);
      try {
        return new Intl.NumberFormat(locale, {style: 'unit', unit: 'hour', unitDisplay: 'long'}).format(whole);
      } catch {
        return `${numbers.format(whole)} h`;
      }
    },
    either: alternatives,
    every: conjunction,
    moment: (time) => moments.format(time),
    date: (time) => dates.format(time),
    momentIn: (time, timeZone) => new Intl.DateTimeFormat(locale, {...dayAndTime, timeZone}).format(time),
    clock: (time, timeZone) =>
      new Intl.DateTimeFormat(locale, {hour: 'numeric', minute: '2-digit', timeZone}).format(time),
    day: (isoDate) => days.format(Date.parse(isoDate)),
    isolate: (text) => isolate(text, dir),
    // 2024-01-01 was a Monday.
    weekday: (index) => weekdays.format(Date.UTC(2024, 0, 1 + index)),
    time: (clock) => times.format(Date.parse(`2024-01-01T${clock}:00Z`)),
  };
}

/** Phones of before 2021 have no list format: commas are enough there. */
function listFormat(locale: string, type: 'conjunction' | 'disjunction'): (items: readonly string[]) => string {
  try {
    const list = new Intl.ListFormat(locale, {type});
    return (items) => list.format(items);
  } catch {
    return (items) => items.join(', ');
  }
}
