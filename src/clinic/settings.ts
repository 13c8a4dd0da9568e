import * as z from 'zod/mini';
import {canonicalTag, localeTags, matchLocale, type Locale} from '../localization/match-locale.js';
import {ownObject, withoutPrototype} from '../own-object.js';
import {emergencyNumbers} from './emergency-numbers.js';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const views = ['full', 'check', 'guidance'] as const;
export const headingLevels = ['2', '3', '4'] as const;
export const colorSchemes = ['light', 'dark', 'auto'] as const;
export const booleans = ['true', 'false'] as const;

/** True if `make()` returns something truthy; false if it throws. */
const succeeds = (make: () => unknown): boolean => {
  try {
    return Boolean(make());
  } catch {
    return false;
  }
};

/** ISO 3166-1 alpha-2 as written there: `uk` → `GB`. */
export const regionCode = (region: string): string => region.toUpperCase().replace(/^UK$/, 'GB');

// Custom types, for `z.string` and `z.enum` would cost half a kilobyte and tell no more. Messages say in our words what is
// expected: zod's own depend on a configuration that all zods of a page share.
const text = (expected: string, test: (value: string) => boolean) =>
  z.custom<string>((value) => typeof value === 'string' && test(value), expected);

const oneOf = <Option extends string>(options: readonly Option[]) =>
  z.custom<Option>((value) => (options as readonly unknown[]).includes(value), options.join(' or '));

// No control characters (`\p{C}`): browsers drop some of them, and others reverse the order of what people read.
const link = (expected: string, scheme: RegExp) =>
  text(expected, (value) => succeeds(() => scheme.test(value) && new URL(value)));

const name = text('1 to 200 characters', ({length}) => length > 0 && length <= 200);
// One number: two in one field would be dialled as one. In Germany a slash follows the area code.
const phone = text(
  'one phone number such as +44 20 7946 0000',
  (value) =>
    value.length < 40 &&
    // Some countries dial a zero in brackets, others do not: too little is known to dial this.
    !/^(\+|00).*\(0\d/.test(value) &&
    /^[+#*]?[\d\s.-]*(\(\d+\)[\s.-]*|\d\/(?=\d{5}))?\d[\d\s.-]*$/.test(value) &&
    /^(\D*\d){2,15}\D*$/.test(value),
);
// Nothing that means something else in a `mailto:`.
const email = text(
  'an e-mail address',
  (value) => /^[^@]+@[^@]+\.[^@.]+$/.test(value) && !/[\s<>"?&:#%,;\p{C}]/u.test(value),
);
const clock = text('a time such as 09:00', (value) => /^([01]\d|2[0-3]):[0-5]\d$/.test(value));

/** The locales that a list of language tags means, such as `en es-MX`; `undefined` for a tag that means none. */
export const localesIn = (list: string): readonly (Locale | undefined)[] =>
  list
    .trim()
    .split(/[\s,]+/)
    .map(matchLocale);

/**
 * The schema of the settings: all that a clinic can say about itself, as text, in attributes and in the JSON child. What
 * README, editors, the code generator and WordPress say about each setting is in `settings-docs.ts`.
 */
export const settingsSchema = {
  lang: text(`a language that has a catalogue: ${localeTags.join(', ')}`, (value) => matchLocale(value) !== undefined),
  languages: text(
    `a list of languages that have a catalogue, such as "en es": some of ${localeTags.join(', ')}`,
    (value) => !localesIn(value).includes(undefined),
  ),
  reviewedOnly: oneOf(booleans),
  clinicName: name,
  clinicPhone: phone,
  clinicEmail: email,
  bookingUrl: link('an address that starts with https://', /^https:\/\/\P{C}+$/iu),
  clinicLang: text('a language tag such as es', (value) => canonicalTag(value) !== undefined),
  region: text('a country code with a known number, such as GB', (value) => emergencyNumbers.has(regionCode(value))),
  emergencyNumber: text('one number in digits such as 112', (value) => /^\+?\d{2,15}$/.test(value)),
  healthLine: phone,
  sessionStart: text(
    'a date and time that has passed, such as 2026-11-23T15:30',
    // Not `Date.parse`, which some pages replace.
    (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value) && new Date(value).getTime() <= Date.now(),
  ),
  // No offsets such as +01:00: only some browsers know them, and they are wrong for half of the year.
  timeZone: text('an IANA time zone such as Europe/London', (value) =>
    succeeds(() => /^[a-z]/i.test(value) && new Intl.DateTimeFormat('en', withoutPrototype({timeZone: value}))),
  ),
  view: oneOf(views),
  headingLevel: oneOf(headingLevels),
  colorScheme: oneOf(colorSchemes),
  shareReasons: oneOf(booleans),
  phones: z.array(ownObject({name, number: phone}), 'a list of {"name", "number"}'),
  contacts: z.array(
    ownObject({
      name,
      url: link(
        'an address that starts with https://, tel:, mailto: or sms:',
        /^(https:\/\/|tel:|mailto:|sms:)\P{C}+$/iu,
      ),
    }),
    'a list of {"name", "url"}',
  ),
  openingHours: z.array(
    ownObject({
      days: z.array(oneOf(weekdays), 'a list of days').check(z.refine(({length}) => length > 0, 'at least one')),
      opens: clock,
      closes: clock,
    }),
    'a list of {"days", "opens", "closes"}',
  ),
};

/** The name of a setting in code and JSON. */
export type Setting = keyof typeof settingsSchema;

/** What a clinic said about itself, checked; what is missing or was wrong is not there. */
export type Settings = {readonly [Name in Setting]?: z.infer<(typeof settingsSchema)[Name]>};

type InKebabCase<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${InKebabCase<Rest>}`
  : Name;

/** What text may say can also be a number or a boolean: `'3'` or `3`, `'true'` or `true`. */
type Written<Value> = Value extends `${infer Digits extends number}`
  ? Digits | Value
  : Value extends 'true' | 'false'
    ? Value | boolean
    : Value;

/** All settings as a page may write them in one object, as in the JSON: by the names of properties or of attributes. */
export type WrittenSettings = {
  readonly [Name in Setting as InKebabCase<Name> | Name]?: Written<Settings[Name]> | undefined;
};

/** The name of a setting in HTML: `clinicPhone` → `clinic-phone`. JSON may have either. */
export const attributeOf = (setting: string): string =>
  setting.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const settingsByName = new Map(
  (Object.keys(settingsSchema) as Setting[]).flatMap((setting) =>
    [setting, attributeOf(setting)].map((written) => [written, setting]),
  ),
);

/** The setting that a page means by a name, in either form; `undefined` if there is none. */
export const settingNamed = (written: string): Setting | undefined => settingsByName.get(written);

/**
 * The name of the setting that an attribute of the element means: `data-region` as on a placeholder, `clinic_phone` as in
 * a shortcode, and `clinicPhone`, of which HTML makes `clinicphone`; `undefined` if there is none.
 */
export function attributeMeant(written: string): string | undefined {
  const bare = (name: string) => name.replace(/^data-|[-_]/g, '').toLowerCase();
  const setting = Object.keys(settingsSchema).find((name) => bare(name) === bare(written));
  return setting && attributeOf(setting);
}
