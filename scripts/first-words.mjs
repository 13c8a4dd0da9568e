// What locales/first-words.json must hold, and how the scripts carry it. A program of the build, so it may use all of zod.
import * as z from 'zod';
import {dirOf} from './locales.mjs';

const sentence = z
  .string()
  .min(1)
  .refine((text) => !/[{}|\n]/.test(text.replace('{0}', '')), 'no brace, bar or line break');
const withoutNumber = sentence.refine((text) => !/[{\d]/.test(text), 'no number');

const words = z.strictObject({
  /** The language in itself. */
  name: z.string().min(1),
  /** Other tags that mean this language on real pages: country codes, and older or narrower language codes. */
  aliases: z.array(z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3}|-[A-Z]{2})?$/)).optional(),
  /** Countries whose readers want this variety, where a language has several. */
  regions: z.array(z.string().regex(/^[A-Z]{2}$/)).optional(),
  /** "Emergency?" */
  emergency: withoutNumber,
  /** "Call {0}.", with the emergency number. */
  call: sentence.refine((text) => text.split('{0}').length === 2, 'the place of the number, {0}, once'),
  /** "Call your local emergency number." */
  callLocal: withoutNumber,
  /** "Loading…": until a catalogue has come. */
  loading: withoutNumber,
  /** "This check is not available in X. If you need help, call the clinic." */
  unavailable: withoutNumber,
  /** "The text in X could not be loaded. You will see English. To try again, choose X again." */
  apology: withoutNumber,
});

/**
 * The words of each language, and of each locale that has its own in `status`; throws an error that names every place that
 * is wrong.
 */
export function parseFirstWords(json, status) {
  const table = JSON.parse(json);
  for (const [locale, {name, aliases, firstWords}] of Object.entries(status)) {
    if (firstWords) table[locale] = {name, ...firstWords};
    if (aliases && table[locale]) table[locale].aliases = [...(table[locale].aliases ?? []), ...aliases];
  }
  const {error} = z.record(z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/), words).safeParse(table);
  if (error) throw new Error(`locales/first-words.json:\n${z.prettifyError(error)}`);
  const problems = [];
  for (const [locale, {name}] of Object.entries(status).filter(([tag]) => tag !== 'en')) {
    if (!table[locale])
      problems.push(`${locale} is missing: write its first words there, or as "firstWords" in status.json`);
    else if (table[locale].name !== name)
      problems.push(`${locale} has not the name that locales/status.json has, ${name}`);
  }
  const tags = Object.entries(table).flatMap(([tag, {aliases = []}]) => [tag, ...aliases]);
  for (const tag of tags.filter((tag, index) => tags.indexOf(tag) !== index)) problems.push(`${tag} is there twice`);
  if (problems.length > 0)
    throw new Error(problems.map((problem) => `locales/first-words.json: ${problem}`).join('\n'));
  return table;
}

/** ASCII characters that stand for letters of another alphabet: none that such a language also uses as itself. */
const codes = Array.from({length: 94}, (_, index) => String.fromCharCode(33 + index))
  .filter((character) => !/[{}0|"'\\`$.:,;?!-]/.test(character))
  .join('');

/**
 * The table in ASCII, a line for each language: tag, direction, first letter, then its words. As \u escapes it would be
 * a sixth larger, compressed. Letters of an alphabet are near each other, so each is written as its distance from one
 * of the first. What only readers of a catalogue need is left out where there is none.
 */
export function encodeFirstWords(table, locales) {
  const lines = Object.entries(table).map(([tag, {emergency, call, callLocal, unavailable, loading, apology}]) => {
    const own = locales.includes(tag) ? [loading, apology] : [];
    const text = [emergency, call, callLocal, unavailable, ...own].join('|');
    // Beyond Latin, before the general punctuation and what is East Asian.
    const letters = [...text].map((c) => c.charCodeAt(0)).filter((code) => code > 0x24f && code < 0x2000);
    // Vietnamese and others write Latin letters.
    const latin = [...text].some((character) => codes.includes(character));
    const reached = (from) => letters.filter((code) => code >= from && code < from + codes.length).length;
    const first = latin ? 0 : letters.reduce((best, code) => (reached(code) > reached(best) ? code : best), 0);
    const encoded = [...text].map((character) => {
      const distance = character.charCodeAt(0) - first;
      return first > 0 && distance >= 0 && distance < codes.length ? codes[distance] : character;
    });
    return [tag, dirOf(tag) === 'rtl' ? 'rtl' : '', first || '', encoded.join('')].join('|');
  });
  const all = Object.entries(table);
  return {
    codes,
    text: lines.join('\n'),
    aliases: Object.fromEntries(all.flatMap(([tag, {aliases = []}]) => aliases.map((alias) => [alias, tag]))),
    regions: Object.fromEntries(all.flatMap(([tag, {regions}]) => (regions ? [[tag, regions.join(' ')]] : []))),
  };
}

/** The page for iframes, with what people read there without JavaScript, in each language that has a catalogue. */
export function fillEmbedPage(page, table, locales) {
  const lines = locales.map((locale) => {
    const dir = dirOf(locale) === 'rtl' ? ' dir="rtl"' : '';
    return `<p lang="${locale}"${dir}>${table[locale].emergency} ${table[locale].callLocal}</p>`;
  });
  return page.replace('<!-- other languages -->', lines.join('\n      '));
}
