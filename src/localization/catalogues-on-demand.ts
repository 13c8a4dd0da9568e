import type {OnDemand} from './catalogues.js';
import {published} from './generated/published.js';
import type {Locale} from './match-locale.js';
import type {MsgFn} from './messages.js';
import {createTranslator} from './translator.js';

/** A catalogue as `locales/<tag>.json` has it. */
interface PublishedCatalogue {
  /** Hash of the English that it translates, in the order of `messages`. */
  readonly english: string;
  readonly messages: readonly string[];
}

/** Milliseconds. */
const fetchTimeout = 15_000;
const english = createTranslator();
const translators = new Map<Locale, MsgFn>([['en', english]]);
const pending = new Map<Locale, Promise<void>>();
let folder = '';

/** Takes the address of the script: the catalogues are in `locales/` beside it. */
export function fetchFrom(script: string): void {
  folder = new URL('locales/', script).href;
}

/** The translator of a locale: English until its catalogue is loaded. */
export const translatorFor = (locale: Locale): MsgFn => translators.get(locale) ?? english;

const catalogues: Partial<Record<Locale, {readonly integrity: string; readonly apology: string}>> =
  published.catalogues;

async function fetchCatalogue(locale: Locale): Promise<void> {
  const stop = new AbortController();
  const timer = setTimeout(() => {
    stop.abort();
  }, fetchTimeout);
  try {
    const response = await fetch(`${folder}${locale}.json`, {
      // A catalogue that was changed, or is of another version, must not give advice.
      integrity: catalogues[locale]?.integrity ?? '',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: stop.signal,
    });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const {english: translates, messages} = (await response.json()) as PublishedCatalogue;
    if (translates !== published.english) throw new Error(`a translation of other English (${translates})`);
    translators.set(
      locale,
      createTranslator((position) => messages[position]),
    );
  } finally {
    clearTimeout(timer);
    pending.delete(locale);
  }
}

export const onDemand: OnDemand = {
  load: (locale) => {
    if (translators.has(locale)) return undefined;
    let promise = pending.get(locale);
    if (!promise) pending.set(locale, (promise = fetchCatalogue(locale)));
    return promise;
  },
  apology: (locale) => catalogues[locale]?.apology,
};
