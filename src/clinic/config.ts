import * as z from 'zod/mini';
import {canonicalTag, localeTags, matchLocale} from '../localization/match-locale.js';
import {emergencyNumbers} from './emergency-numbers.js';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/*
 * Built from custom checks and arrays alone: zod's strings and objects would make the script a kilobyte longer. Each
 * message says what is expected in our words, for zod's own depend on settings that all zods of a page share.
 */
function text<Text extends string = string>(expected: string, test: (value: string) => boolean) {
  return z.custom<Text>((value) => typeof value === 'string' && test(value), expected);
}

const list = <Item extends z.ZodMiniType>(expected: string, item: Item) => z.array(item, expected);

function record<Fields extends Readonly<Record<string, z.ZodMiniType>>>(fields: Fields) {
  type Value = {readonly [Key in keyof Fields]: z.infer<Fields[Key]>};
  const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
  const expected = `{${Object.keys(fields)
    .map((key) => `"${key}"`)
    .join(', ')}}`;
  return z.custom<Value>(isObject, expected).check((payload) => {
    const {value, issues} = payload;
    if (!isObject(value)) return;
    const known: Record<string, unknown> = {};
    for (const [key, field] of Object.entries(fields)) {
      const input: unknown = value[key as keyof typeof value];
      const {data, error} = field.safeParse(normalize(input));
      known[key] = data;
      for (const {path, message} of error?.issues ?? []) {
        issues.push({code: 'custom', input, message, path: [key, ...path]});
      }
    }
    payload.value = known as Value;
  });
}

function notEmpty({value, issues}: z.core.ParsePayload<unknown[]>): void {
  if (value.length === 0) issues.push({code: 'custom', input: value, message: 'at least one', path: []});
}

const oneOf = <Option extends string>(...options: readonly Option[]) =>
  text<Option>(options.join(' or '), (value) => (options as readonly string[]).includes(value));

// No control characters (`\p{C}`): a browser drops some of them, and others turn the order of what people read.
const link = (expected: string, scheme: RegExp) =>
  text(expected, (value) => {
    try {
      return scheme.test(value) && Boolean(new URL(value));
    } catch {
      return false;
    }
  });

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
export type Clinic = {readonly [Name in Key]?: z.infer<(typeof schema)[Name]>};

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
export function parseClinic(sources: readonly Source[]): {clinic: Clinic; problems: readonly Problem[]} {
  const clinic: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const {name, values} of sources) {
    for (const [written, value] of Object.entries(values)) {
      const key = toKey(written);
      // Templates of content systems leave attributes empty where somebody filled in nothing.
      if (value === undefined || value === null || normalize(value) === '') continue;
      if (!isSetting(written)) {
        problems.push({
          code: 'ACU-CONFIG-KEY',
          path: `${name} ${written.slice(0, 80)}`,
          found: show(value),
          expected: `one of ${Object.keys(schema).map(toAttribute).join(', ')}`,
        });
        continue;
      }
      const result = schema[key as Key].safeParse(normalize(value));
      if (result.success) clinic[key] ??= result.data;
      for (const issue of result.error?.issues ?? []) {
        problems.push({
          code: 'ACU-CONFIG-VALUE',
          path: [`${name} ${written}`, ...issue.path].join('.'),
          found: show(at(value, issue.path)),
          expected: issue.message,
        });
      }
    }
  }
  return {clinic, problems};
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
    found = `${show(found)} (${String(error)})`;
  }
  return {values: {}, problems: [{code: 'ACU-CONFIG-JSON', path: 'JSON', found, expected: 'one JSON object'}]};
}

function normalize(value: unknown): unknown {
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value).trim() : value;
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  let inner = value;
  for (const key of path) inner = (inner as Record<PropertyKey, unknown> | undefined)?.[key];
  return inner;
}

function show(value: unknown): string {
  let shown = typeof value as string;
  try {
    const json: unknown = JSON.stringify(value);
    shown = String(json);
  } catch {
    // A value that JSON cannot write, set by a script: its type must do.
  }
  return shown.length > 80 ? `${shown.slice(0, 79)}…` : shown;
}
