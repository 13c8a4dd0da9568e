import {table} from './generated/first-words.js';
import {locales} from './generated/locales.js';

/** A locale that the widget has a catalogue for. */
export type Locale = keyof typeof locales;

export const localeTags = Object.keys(locales) as Locale[];

/** What a canonical language tag says. */
interface TagParts {
  readonly language: string;
  readonly script: string | undefined;
  readonly region: string | undefined;
}

/** Takes a canonical tag apart; `Intl` is not needed for that. */
export function tagParts(canonical: string): TagParts {
  const [, language = '', script, region] =
    /^([a-z]{2,8})(?:-([A-Z][a-z]{3}))?(?:-([A-Z]{2}|\d{3}))?(?=-|$)/.exec(canonical) ?? [];
  return {language, script, region};
}

/** A language tag as the platform writes it; `undefined` for anything that is none. */
export function canonicalTag(tag: unknown): string | undefined {
  if (typeof tag !== 'string') return undefined;
  const written = tag.trim().replace(/_/g, '-');
  try {
    const canonical = hasLocales() ? new Intl.Locale(written).toString() : simpleTag(written);
    return canonical?.startsWith('und') ? undefined : canonical;
  } catch {
    return undefined;
  }
}

/** Whether the browser knows tags. Who reads the emergency line in their language must not depend on it. */
const hasLocales = (): boolean => typeof Intl === 'object' && typeof Intl.Locale === 'function';

/** Language, script and region of a tag in their usual letters. */
function simpleTag(written: string): string | undefined {
  const [found, language = '', script = '', region = ''] =
    /^([a-z]{2,3})(-[a-z]{4})?(-(?:[a-z]{2}|\d{3}))?(?=-|$)/i.exec(written) ?? [];
  const titled = script.toLowerCase().replace(/[a-z]/, (letter) => letter.toUpperCase());
  return found && `${language.toLowerCase()}${titled}${region.toUpperCase()}`;
}

const aliases = new Map(Object.entries(table.aliases));
const regions = new Map<string, string>(Object.entries(table.regions));

/** What a tag means on real pages: `cz` is a country's code, `nn` is read by whoever reads `nb`. */
function withoutAlias(canonical: string): string {
  const {language, script, region} = tagParts(canonical);
  const meant =
    aliases.get(`${language}-${String(script)}`) ??
    aliases.get(`${language}-${String(region)}`) ??
    aliases.get(language);
  if (!meant) return canonical;
  const {language: code, script: usual} = tagParts(meant);
  return [code, script ?? usual, region].filter(Boolean).join('-');
}

/** Languages whose script depends on the region. */
const severalScripts = /^(az|bs|ha|kk|ks|ku|ky|mn|ms|pa|sd|sr|tg|tk|tt|ug|uz|yue|zh)$/;

function scriptOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).maximize().script;
  } catch {
    return tagParts(tag).script;
  }
}

/**
 * The one of several tags that a reader of another can read: the same, else one of the same language and script, and of
 * those the variety that the reader's country uses (Portuguese of Angola is that of Portugal), else the usual one. The
 * script counts because readers of one script of a language often cannot read the other: `zh-HK` is Traditional Chinese,
 * `sr-Latn` is not Cyrillic.
 */
export function bestMatch<Tag extends string>(tag: unknown, among: readonly Tag[]): Tag | undefined {
  // WordPress writes the Portuguese spelling of 1990 so, which is no tag.
  const written = canonicalTag(typeof tag === 'string' ? tag.replace(/-ao90$/i, '') : tag);
  if (!written) return undefined;
  const canonical = withoutAlias(written);
  const exact = among.find((candidate) => candidate === canonical);
  if (exact) return exact;
  const {language, script, region} = tagParts(canonical);
  const candidates = among.filter((candidate) => tagParts(candidate).language === language);
  // To look up a script is slow, and most languages have only one unless the tag names another.
  const [only, another] = candidates;
  if (!another && !script && !severalScripts.test(language)) return only;
  const read = scriptOf(canonical);
  const fitting = candidates.filter((candidate) => scriptOf(candidate) === read);
  return (
    fitting.find((candidate) => region && regions.get(candidate)?.includes(region)) ??
    fitting.find((candidate) => !regions.has(candidate)) ??
    fitting[0]
  );
}

const matches = new Map<string, Locale | undefined>();

/** The locale that a reader of a language tag can read. */
export function matchLocale(tag: unknown): Locale | undefined {
  if (typeof tag !== 'string') return undefined;
  if (!matches.has(tag)) matches.set(tag, bestMatch(tag, localeTags));
  return matches.get(tag);
}
