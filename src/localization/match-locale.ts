import {locales} from './generated/locales.js';

/** A locale that the widget has a catalogue for. */
export type Locale = keyof typeof locales;

export const localeTags = Object.keys(locales) as Locale[];

/** A language tag as the platform writes it; `undefined` for anything that is none. */
export function canonicalTag(tag: unknown): string | undefined {
  if (typeof tag !== 'string') return undefined;
  try {
    const canonical = new Intl.Locale(tag.trim().replace(/_/g, '-')).toString();
    return canonical.startsWith('und') ? undefined : canonical;
  } catch {
    return undefined;
  }
}

const matches = new Map<string, Locale | undefined>();

/**
 * The locale whose language and script fit a language tag. The script counts because readers of one script of a
 * language often cannot read the other: `zh-HK` is Traditional Chinese, `sr-Latn` is not Cyrillic.
 */
export function matchLocale(tag: unknown): Locale | undefined {
  if (typeof tag !== 'string') return undefined;
  if (!matches.has(tag)) matches.set(tag, findLocale(tag));
  return matches.get(tag);
}

/** Languages whose script depends on the region. */
const severalScripts = /^(az|bs|ha|kk|ks|ku|ky|mn|ms|pa|sd|sr|tg|tk|tt|ug|uz|yue|zh)$/;

function findLocale(tag: string): Locale | undefined {
  const canonical = canonicalTag(tag);
  if (!canonical) return undefined;
  const exact = localeTags.find((locale) => locale === canonical);
  if (exact) return exact;
  const language = canonical.split('-')[0] ?? '';
  const candidates = localeTags.filter((locale) => locale.split('-')[0] === language);
  // To look up a script is slow, and most languages have only one unless the tag names another.
  const [only, another] = candidates;
  if (!another && !severalScripts.test(language) && !/-[A-Z][a-z]{3}\b/.test(canonical)) return only;
  const {script} = new Intl.Locale(canonical).maximize();
  return candidates.find((locale) => new Intl.Locale(locale).maximize().script === script);
}
