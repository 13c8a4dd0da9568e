import type {OnDemand} from './catalogues.js';
import {published} from './generated/published.js';
import type {Locale} from './match-locale.js';
import type {MsgFn} from './messages.js';
import {createTranslator} from './translator.js';

/** A catalogue as `locales/<tag>.json` has it. */
interface PublishedCatalogue {
  readonly messages: Readonly<Record<string, string>>;
}

const patience = 15_000;
const english = createTranslator();
const translators = new Map<Locale, MsgFn>([['en', english]]);
const coming = new Map<Locale, Promise<void>>();
let folder = '';

/** Says where the script came from: its catalogues are in `locales/` beside it. */
export function fetchFrom(script: string): void {
  folder = new URL('locales/', script).href;
}

/** The translator of a locale: English until its catalogue is there. */
export const translatorFor = (locale: Locale): MsgFn => translators.get(locale) ?? english;

const catalogues: Partial<Record<Locale, {readonly integrity: string; readonly apology: string}>> = published;

async function fetchCatalogue(locale: Locale): Promise<void> {
  const stop = new AbortController();
  const timer = setTimeout(() => {
    stop.abort();
  }, patience);
  try {
    const response = await fetch(`${folder}${locale}.json`, {
      // A catalogue of another version, or one that somebody has changed, must not give advice.
      integrity: catalogues[locale]?.integrity ?? '',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: stop.signal,
    });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const {messages} = (await response.json()) as PublishedCatalogue;
    // In the order of the code, like the numbers that this script has for them.
    translators.set(locale, createTranslator(Object.values(messages)));
  } finally {
    clearTimeout(timer);
    coming.delete(locale);
  }
}

export const onDemand: OnDemand = {
  load: (locale) => {
    if (translators.has(locale)) return undefined;
    let promise = coming.get(locale);
    if (!promise) coming.set(locale, (promise = fetchCatalogue(locale)));
    return promise;
  },
  apology: (locale) => catalogues[locale]?.apology,
};
