// What locales/checks/<tag>.json must hold: what only a speaker of a language can tell the checks of its translation.
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import * as z from 'zod';

const text = z.string().refine((value) => value.trim() !== '', 'is blank');
const ids = z.array(z.string().regex(/^s[\da-f]{16}$/));

const schema = z.strictObject({
  /** Each form of "not" and "no", and parts of words that deny. A space stands for the end of a word. */
  negators: z.array(text),
  /**
   * For an English word: the forms of which one must be in the translation of each sentence that has it, such as
   * `"buttocks": ["nalgas"]`. Parts of words will do. Of two opposites that are both here, such as "better" and
   * "worse", a sentence that has only the one must not have a form of the other.
   */
  words: z.record(text, z.array(text).min(1)).optional(),
  /** Words that may stand for a figure of the English, such as `"2": ["يومين"]`, which is "two days". */
  figures: z.record(z.string().regex(/^\d+$/), z.array(text).min(1)).optional(),
  /** What must never be said, with the reason: "silla" for the saddle area. */
  forbidden: z.record(text, text).optional(),
  /** Letters beyond A to Z that the language uses, where scripts/writing.mjs does not know it, or not all. */
  letters: text.optional(),
  /** How long a translation can be, as a share of the English, where it is not as usual for the script. */
  length: z.tuple([z.number(), z.number()]).optional(),
  /** Units that a check is wrong about, by the name of the check. */
  exceptions: z
    .strictObject({
      placeholders: ids,
      figures: ids,
      polarity: ids,
      words: ids,
      script: ids,
      letters: ids,
      length: ids,
      english: ids,
      same: ids,
    })
    .partial()
    .optional(),
});

export const checksFile = (locale) => `locales/checks/${locale}.json`;

/** A file for a new language. */
export const newChecks = () => `${JSON.stringify({negators: []}, null, 2)}\n`;

/** What a file says; throws an error that names every place that is wrong. */
export function parseChecks(json, locale) {
  const checks = JSON.parse(json);
  const {error} = schema.safeParse(checks);
  if (error) throw new Error(`${checksFile(locale)}:\n${z.prettifyError(error)}`);
  return checks;
}

/** What the file of a locale says; nothing where there is none yet. */
export function readChecks(locale) {
  const path = fileURLToPath(new URL(`../${checksFile(locale)}`, import.meta.url));
  return parseChecks(existsSync(path) ? readFileSync(path, 'utf8') : newChecks(), locale);
}
