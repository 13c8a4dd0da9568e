// The locales, from locales/status.json: nothing else lists them. A program of the build, so it may use all of zod.
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import * as z from 'zod';

const date = z.iso.date();
const tag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/)
  .refine((text) => Intl.getCanonicalLocales(text)[0] === text, 'not the usual way to write this tag');
/** The language in itself, for the menu. */
const name = z.string().trim().min(1);
const words = (count) => z.array(z.string().trim().min(1)).length(count);

const source = z.strictObject({name, review: z.strictObject({status: z.literal('source'), date})});

const translation = z.strictObject({
  name,
  /** The language in English, for the menu: those who help may not know how the language writes itself. */
  englishName: z.string().regex(/^[A-Z][a-z]+( \(?[A-Z][a-z]+\)?)*$/),
  review: z.discriminatedUnion('status', [
    z.strictObject({status: z.literal('machine'), date}),
    z.strictObject({
      status: z.literal('reviewed'),
      date,
      /** Of whom, in the language of the locale: it stands in a sentence of it, after a colon. */
      role: z.string().trim().min(1),
    }),
  ]),
  /** Tags that mean this language on real pages, besides those of locales/first-words.json. */
  aliases: z.array(z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3}|-[A-Z]{2})?$/)).optional(),
  /** The first words, where locales/first-words.json does not have the language; checked with them. */
  firstWords: z.record(z.string(), z.string()).optional(),
  /** How times are written, for the languages that desktop Chromium knows nothing of (or, as Punjabi, too little). */
  dates: z
    .strictObject({
      /** From Sunday. */
      weekdays: words(7),
      /** From January. */
      months: words(12),
      /** "{0} hours", of 2 or more. */
      hours: z.string().includes('{0}'),
      or: z.string().trim().min(1),
      and: z.string().trim().min(1),
    })
    .optional(),
});

const schema = z.strictObject({en: source}).catchall(translation);

const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** The script that a language is usually written in, such as `Arab`. Hmong is mostly written in Latin letters. */
export const scriptOf = (locale) => (locale === 'hmn' ? 'Latn' : new Intl.Locale(locale).maximize().script);

/** A language in English, as the menu of the widget, the pages and the documents name it. */
export const englishNameOf = (tag, status = readStatus()) => status[tag].englishName ?? 'English';

/** From which side a language is written. */
export const dirOf = (locale) => (rightToLeft.has(scriptOf(locale)) ? 'rtl' : 'ltr');

/**
 * Each locale with what status.json says of it, in the order of the file, which is that of the menu; throws an error that
 * names every place that is wrong.
 */
export function parseStatus(json) {
  const status = JSON.parse(json);
  const tags = z.array(tag).safeParse(Object.keys(status));
  const {error} = schema.safeParse(status);
  const problems = [
    ...(tags.error?.issues ?? []).map(({path: [index], message}) => `${Object.keys(status)[index]}: ${message}`),
    ...(error ? [z.prettifyError(error)] : []),
  ];
  for (const [locale, {name, review}] of error ? [] : Object.entries(status)) {
    const letters = new RegExp(`\\p{Script_Extensions=${unicodeScript(locale)}}`, 'u');
    for (const text of [name, review.role ?? name])
      if (!letters.test(text)) problems.push(`${locale}: "${text}" is not written in the language`);
  }
  if (problems.length > 0) throw new Error(`locales/status.json:\n${problems.join('\n')}`);
  return status;
}

/** The script of a locale as Unicode names that of letters. */
export const unicodeScript = (locale) =>
  ({Hans: 'Hani', Hant: 'Hani', Jpan: 'Hani', Kore: 'Hang'})[scriptOf(locale)] ?? scriptOf(locale);

const path = (inProject) => fileURLToPath(new URL(`../${inProject}`, import.meta.url));

export const readStatus = () => parseStatus(readFileSync(path('locales/status.json'), 'utf8'));

/** All locales but English, which needs no translation. */
export const translatedLocales = (status) => Object.keys(status).filter((locale) => locale !== 'en');

/** What lit-localize wants to know; it reads the messages of the code, nothing else. */
export function extractionConfig(status) {
  const baseDir = path('locales');
  return {
    sourceLocale: 'en',
    targetLocales: translatedLocales(status),
    tsConfig: '../tsconfig.json',
    output: {mode: 'runtime', outputDir: '../src/localization/generated'},
    interchange: {format: 'xliff', xliffDir: '.'},
    baseDir,
    resolve: (file) => resolve(baseDir, file),
  };
}
