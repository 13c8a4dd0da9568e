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

/**
 * The locale whose language and script fit a language tag. The script counts because readers of one script of a
 * language often cannot read the other: `zh-HK` is Traditional Chinese, `sr-Latn` is not Cyrillic.
 */
export function matchLocale(tag: unknown): Locale | undefined {
  const canonical = canonicalTag(tag);
  if (!canonical) return undefined;
  const wanted = new Intl.Locale(canonical).maximize();
  return localeTags.find((candidate) => {
    const offered = new Intl.Locale(candidate).maximize();
    return offered.language === wanted.language && offered.script === wanted.script;
  });
}
