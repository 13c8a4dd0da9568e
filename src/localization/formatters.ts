import {withoutPrototype} from '../own-object.js';

/** Writes numbers, lists and times as readers of a language do. */
export interface Formatters {
  /** Whole sentences, one after the other. Chinese and Japanese have no space between them. */
  readonly sentences: (texts: readonly string[]) => string;
  readonly number: (value: number) => string;
  /** A duration in whole hours: "30 hours". */
  readonly hours: (value: number) => string;
  /** A list of alternatives: "112 or 911". */
  readonly either: (items: readonly string[]) => string;
  /** A list of all: "Monday and Friday". */
  readonly every: (items: readonly string[]) => string;
  /** Weekday, day, month and time of a moment in milliseconds since 1970, in the reader's time zone. */
  readonly moment: (time: number) => string;
  /** As `moment`, with the year: for what is kept. */
  readonly datedMoment: (time: number) => string;
  /** Weekday, day and month of a moment in milliseconds since 1970, in the reader's time zone. */
  readonly date: (time: number) => string;
  /** Weekday, day, month and time of a moment in an IANA time zone. */
  readonly momentIn: (time: number, timeZone: string) => string;
  /** Time of day of a moment in an IANA time zone. */
  readonly clock: (time: number, timeZone: string) => string;
  /** A calendar day given as ISO 8601 date. */
  readonly day: (isoDate: string) => string;
  /** Text from the clinic, such as a name or a phone number, so that it keeps its own direction in a sentence. */
  readonly isolate: (text: string) => string;
  /** The name of a weekday, 0 for Monday. */
  readonly weekday: (index: number) => string;
  /** A time of day given as `HH:MM`. */
  readonly time: (clock: string) => string;
}

/** Writing direction. */
export type Direction = 'ltr' | 'rtl';

/** Hebrew, Arabic and their like. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** First-strong isolate, which lays a number out from left to right. Between letters that run like its own, text needs none. */
export const isolate = (text: string, dir: Direction): string =>
  dir === 'rtl' || RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;

/** What is written in times, for a language that browsers know too little of. */
export interface TimeWords {
  /** From Sunday. */
  readonly weekdays: readonly string[];
  /** From January. */
  readonly months: readonly string[];
  /** "{0} hours", of 2 or more. */
  readonly hours: string;
  readonly or: string;
  readonly and: string;
}

const formatters = new Map<string, Formatters>();

/**
 * The formatters of a language tag, shared by everything that is written in it. `words` where browsers write the language
 * in another one: desktop Chromium knows those of its own menus only.
 */
export function formattersFor(tag: string, dir: Direction, words?: TimeWords): Formatters {
  let found = formatters.get(tag);
  if (!found) formatters.set(tag, (found = createFormatters(tag, dir, words)));
  return found;
}

/** Makes a value when it is first needed: `Intl` objects are slow to make, and the first page needs none. */
function lazy<Value>(make: () => Value): () => Value {
  let made: {readonly value: Value} | undefined;
  return () => (made ??= {value: make()}).value;
}

/** Digits are always 0 to 9, as on the keys of a phone. */
const digits = withoutPrototype({numberingSystem: 'latn'} as const);
const date = {weekday: 'long', day: 'numeric', month: 'long'} as const;
const hour = {style: 'unit', unit: 'hour', unitDisplay: 'long'} as const;
const clock = {hour: 'numeric', minute: '2-digit'} as const;

/** A moment, as the reader is told it. */
type Write = (time: number | Date) => string;

function createFormatters(tag: string, dir: Direction, words: TimeWords | undefined): Formatters {
  const dateTime = (options: Intl.DateTimeFormatOptions): (() => Write) =>
    lazy(() => (words ? writeWith(words, options) : writeIn(tag, options)));
  const numbers = lazy(() => new Intl.NumberFormat(words ? 'en' : tag, digits));
  const hours = lazy(() => (words ? (value: number) => words.hours.replace('{0}', String(value)) : hourFormatter(tag)));
  const alternatives = lazy(() => (words ? listWith(words.or) : listFormatter(tag, 'disjunction')));
  const conjunction = lazy(() => (words ? listWith(words.and) : listFormatter(tag, 'conjunction')));
  // Moments have the same fields everywhere: with others, some languages write the same hour in another way.
  const moments = dateTime({...date, ...clock});
  const datedMoments = dateTime({...date, year: 'numeric', ...clock});
  const dates = dateTime(date);
  const days = dateTime({dateStyle: 'long', timeZone: 'UTC'});
  const weekdays = dateTime({weekday: 'long', timeZone: 'UTC'});
  const times = dateTime({...clock, timeZone: 'UTC'});
  return {
    number: (value) => numbers().format(value),
    hours: (value) => hours()(Math.floor(value)),
    either: (items) => alternatives()(items),
    every: (items) => conjunction()(items),
    moment: (time) => moments()(time),
    datedMoment: (time) => datedMoments()(time),
    date: (time) => dates()(time),
    momentIn: (time, timeZone) => dateTime({...date, ...clock, timeZone})()(time),
    clock: (time, timeZone) => dateTime({...clock, timeZone})()(time),
    day: (isoDate) => days()(new Date(isoDate)),
    sentences: (texts) => texts.join(/^(ja|zh)\b/.test(tag) ? '' : ' '),
    isolate: (text) => isolate(text, dir),
    // 2024-01-01 was a Monday.
    weekday: (index) => weekdays()(Date.UTC(2024, 0, 1 + index)),
    time: (time) => times()(new Date(`2024-01-01T${time}:00Z`)),
  };
}

/** Browsers take the calendar of a language's country for that of its readers everywhere: Persian is read in London, too. */
const hasOwnCalendar = /-(AF|IR|TH)(?=-|$)/;

function writeIn(tag: string, options: Intl.DateTimeFormatOptions): Write {
  const calendar = hasOwnCalendar.test(tag) ? {} : {calendar: 'gregory'};
  const format = new Intl.DateTimeFormat(tag, withoutPrototype({...digits, ...calendar, ...options}));
  return (time) => unbroken(format, time);
}

/** The date first, then the time of 24 hours: where people count the hours from dawn, "9 in the evening" is another hour. */
function writeWith({weekdays, months}: TimeWords, options: Intl.DateTimeFormatOptions): Write {
  const {dateStyle, weekday, day = dateStyle, year = dateStyle, hour, timeZone} = options;
  const fields = {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  } as const;
  const format = new Intl.DateTimeFormat('en-GB', withoutPrototype({...fields, timeZone}));
  return (time) => {
    const parts = new Map(format.formatToParts(time).map(({type, value}) => [type, value]));
    const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
    const [inYear, inMonth, onDay] = [number('year'), number('month'), number('day')];
    const written = [
      weekday && weekdays[new Date(Date.UTC(inYear, inMonth - 1, onDay)).getUTCDay()],
      day && `${String(onDay)} ${String(months[inMonth - 1])}${year ? ` ${String(inYear)}` : ''}`,
      hour && `${String(parts.get('hour'))}:${String(parts.get('minute'))}`,
    ];
    return written.filter(Boolean).join(', ');
  };
}

const listWith =
  (word: string) =>
  (items: readonly string[]): string =>
    items.reduce((list, item, index) => `${list}${index === items.length - 1 ? ` ${word} ` : ', '}${item}`);

/** A time, with its "am" or "pm" on the line of its hour: alone on the next one it is easily missed. */
function unbroken(format: Intl.DateTimeFormat, time: number | Date): string {
  const parts = format.formatToParts(time);
  const besideDayPeriod = (index: number): boolean =>
    [parts[index - 1], parts[index + 1]].some((part) => part?.type === 'dayPeriod');
  return parts.map(({value}, index) => (value === ' ' && besideDayPeriod(index) ? '\u00a0' : value)).join('');
}

/** Phones from before 2021 know no units. */
function hourFormatter(tag: string): (hours: number) => string {
  try {
    const units = new Intl.NumberFormat(tag, withoutPrototype({...digits, ...hour}));
    return (hours) => units.format(hours);
  } catch {
    const numbers = new Intl.NumberFormat(tag, digits);
    return (hours) => `${numbers.format(hours)} h`;
  }
}

/** Phones from before 2021 have no list format: commas will do there. */
function listFormatter(tag: string, type: 'conjunction' | 'disjunction'): (items: readonly string[]) => string {
  try {
    const list = new Intl.ListFormat(tag, withoutPrototype({type}));
    return (items) => list.format(items);
  } catch {
    return (items) => items.join(', ');
  }
}
