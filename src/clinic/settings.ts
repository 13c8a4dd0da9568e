import type * as z from 'zod/mini';
import {canonicalTag, localeTags, matchLocale} from '../localization/match-locale.js';
import {list, normalize, notEmpty, oneOf, record, text} from '../schema.js';
import {emergencyNumbers} from './emergency-numbers.js';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Whether something could be made: `false` if that throws. */
const succeeds = (make: () => unknown): boolean => {
  try {
    return Boolean(make());
  } catch {
    return false;
  }
};

// No control characters (`\p{C}`): a browser drops some of them, and others turn the order of what people read.
const link = (expected: string, scheme: RegExp) =>
  text(expected, (value) => succeeds(() => scheme.test(value) && new URL(value)));

const name = text('1 to 200 characters', ({length}) => length > 0 && length <= 200);
// One number: two of them in one field would be dialled as one. A slash is how Germany writes an area code.
const phone = text(
  'one phone number such as +44 20 7946 0000',
  (value) =>
    value.length < 40 &&
    // Some countries dial a zero in brackets, and some do not: too little is known to dial this.
    !/^(\+|00).*\(0\d/.test(value) &&
    /^[+#*]?[\d\s.-]*(\(\d+\)[\s.-]*|\d\/(?=\d{5}))?\d[\d\s.-]*$/.test(value) &&
    /^(\D*\d){2,15}\D*$/.test(value),
);
const emergencyNumber = text('one number in digits such as 112', (value) => /^\+?\d{2,15}$/.test(value));
// Nothing that means something else in a `mailto:`.
const email = text(
  'an e-mail address',
  (value) => /^[^@]+@[^@]+\.[^@.]+$/.test(value) && !/[\s<>"?&:#%,;\p{C}]/u.test(value),
);
const clock = text('a time such as 09:00', (value) => /^([01]\d|2[0-3]):[0-5]\d$/.test(value));
// No offsets such as +01:00: only some browsers know them, and they are wrong for half of the year.
const timeZone = text('an IANA time zone such as Europe/London', (value) =>
  succeeds(() => /^[a-z]/i.test(value) && new Intl.DateTimeFormat('en', {timeZone: value})),
);

/** ISO 3166-1 alpha-2 as written there: `uk` → `GB`. */
export const regionCode = (region: string): string => region.toUpperCase().replace(/^UK$/, 'GB');

/** All that a clinic can say about itself. Attributes and the JSON child hold the same keys. */
const schema = {
  lang: text(`a language that has a catalogue: ${localeTags.join(', ')}`, (value) => matchLocale(value) !== undefined),
  clinicName: name,
  clinicPhone: phone,
  clinicEmail: email,
  bookingUrl: link('an address that starts with https://', /^https:\/\/\P{C}+$/iu),
  clinicLang: text('a language tag such as es', (value) => canonicalTag(value) !== undefined),
  region: text('a country code with a known number, such as GB', (value) => emergencyNumbers.has(regionCode(value))),
  emergencyNumber,
  healthLine: phone,
  sessionStart: text(
    'a date and time that has passed, such as 2026-11-23T15:30',
    (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value) && Date.parse(value) <= Date.now(),
  ),
  timeZone,
  view: oneOf('full', 'check', 'guidance'),
  headingLevel: oneOf('2', '3', '4'),
  colorScheme: oneOf('light', 'dark', 'auto'),
  shareReasons: oneOf('true', 'false'),
  /** Further numbers of the clinic. */
  phones: list('a list of {"name", "number"}', record({name, number: phone})),
  /** Further ways to reach it. */
  contacts: list(
    'a list of {"name", "url"}',
    record({
      name,
      url: link(
        'an address that starts with https://, tel:, mailto: or sms:',
        /^(https:\/\/|tel:|mailto:|sms:)\P{C}+$/iu,
      ),
    }),
  ),
  openingHours: list(
    'a list of {"days", "opens", "closes"}',
    record({days: list('a list of days', oneOf(...weekdays)).check(notEmpty), opens: clock, closes: clock}),
  ),
};

type Key = keyof typeof schema;

/** What a clinic said about itself, checked; what is missing or was wrong is not there. */
export type Settings = {readonly [Name in Key]?: z.infer<(typeof schema)[Name]>};

/** One value that could not be used. */
export interface Problem {
  /** Permanent. */
  readonly code: 'ACU-CONFIG-VALUE' | 'ACU-CONFIG-KEY' | 'ACU-CONFIG-JSON';
  /** Where it stands, as the page's author wrote it: an attribute's name, or a path in the JSON. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

/** Values from one place on the page, and what to call that place. */
export interface Source {
  readonly name: 'attribute' | 'JSON' | 'script tag';
  readonly values: Readonly<Record<string, unknown>>;
}

/** `clinic-phone` → `clinicPhone`. */
const toKey = (attribute: string): string => attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
/** `clinicPhone` → `clinic-phone`. */
export const toAttribute = (key: string): string => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Whether a name is one that a clinic can set, as an attribute or in the JSON child. */
export const isSetting = (name: string): boolean => Object.prototype.hasOwnProperty.call(schema, toKey(name));

/**
 * Checks what a page says about its clinic. Earlier sources win. A bad value falls back to the next source that has a
 * good one, and is reported; nothing throws.
 */
export function parseSettings(sources: readonly Source[]): {settings: Settings; problems: readonly Problem[]} {
  const settings: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const {name, values} of sources) {
    for (const [written, value] of Object.entries(values)) {
      const key = toKey(written);
      // Templates of content systems leave attributes empty where nothing was filled in.
      if (value === undefined || value === null || normalize(value) === '') continue;
      if (!isSetting(written)) {
        problems.push({
          code: 'ACU-CONFIG-KEY',
          path: `${name} ${written.slice(0, 80)}`,
          found: describeValue(value),
          expected: `one of ${Object.keys(schema).map(toAttribute).join(', ')}`,
        });
        continue;
      }
      const result = schema[key as Key].safeParse(normalize(value));
      if (result.success) settings[key] ??= result.data;
      for (const issue of result.error?.issues ?? []) {
        problems.push({
          code: 'ACU-CONFIG-VALUE',
          path: [`${name} ${written}`, ...issue.path].join('.'),
          found: describeValue(valueAt(value, issue.path)),
          expected: issue.message,
        });
      }
    }
  }
  return {settings, problems};
}

/** The object in a JSON child; `{}` and a problem if it is none. */
export function parseJson(json: string): {values: Readonly<Record<string, unknown>>; problems: readonly Problem[]} {
  let found = json.trim().slice(0, 80);
  try {
    const values: unknown = JSON.parse(json);
    if (typeof values === 'object' && values !== null && !Array.isArray(values)) {
      return {values: values as Record<string, unknown>, problems: []};
    }
  } catch (error) {
    found = `${describeValue(found)} (${String(error)})`;
  }
  return {values: {}, problems: [{code: 'ACU-CONFIG-JSON', path: 'JSON', found, expected: 'one JSON object'}]};
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let inner = value;
  for (const key of path) inner = (inner as Record<PropertyKey, unknown> | undefined)?.[key];
  return inner;
}

function describeValue(value: unknown): string {
  let shown = typeof value as string;
  try {
    const json: unknown = JSON.stringify(value);
    shown = String(json);
  } catch {
    // A value that JSON cannot write, set by a script: its type must do.
  }
  return shown.length > 80 ? `${shown.slice(0, 79)}…` : shown;
}
