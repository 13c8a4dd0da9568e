import * as z from 'zod/mini';
import {ownObject} from '../own-object.js';
import type {OnDemand} from './catalogues.js';
import {published} from './generated/published.js';
import type {Locale} from './match-locale.js';
import type {MsgFn} from './messages.js';
import {createTranslator} from './translator.js';

/** A catalogue as `locales/<tag>.json` has it. A translation of other English must not give advice. */
const catalogueSchema = ownObject({
  /** Hash of the English that it translates. */
  english: z.custom((value) => value === published.english, 'translation of this English'),
  /** In the order of that English. */
  messages: z.array(
    z.custom<string>((message) => typeof message === 'string', 'text of a message'),
    'list of messages',
  ),
});

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
    const {data, error} = catalogueSchema.safeParse(await response.json());
    if (!data) throw new Error(`no ${error.issues[0]?.message}`);
    const {messages} = data;
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
