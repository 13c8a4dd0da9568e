import {readCatalogue, type Catalogue} from './catalogue.js';
import {catalogue as ar} from './generated/ar.js';
import {catalogue as es} from './generated/es.js';
import type {Locale} from './match-locale.js';
import type {MsgFn} from './messages.js';
import {createTranslator} from './translator.js';

const catalogues: Partial<Record<Locale, Catalogue>> = {ar, es};
const translators = new Map<Locale, MsgFn>();

/** The translator of a locale. English needs no catalogue: its words are in the code. */
export function translatorFor(locale: Locale): MsgFn {
  let translator = translators.get(locale);
  if (!translator) {
    const catalogue = catalogues[locale];
    translator = createTranslator(catalogue && readCatalogue(catalogue));
    translators.set(locale, translator);
  }
  return translator;
}

/** Loads catalogues that are not bundled (slim script only). */
export interface OnDemand {
  /** Starts to fetch a catalogue; `undefined` once it is loaded. Rejects if it cannot be loaded, or has been changed. */
  readonly load: (locale: Locale) => Promise<void> | undefined;
  /** What to tell readers of a locale that cannot be loaded, in their language. */
  readonly apology: (locale: Locale) => string | undefined;
}

/** Every catalogue is bundled here; the slim script is built with `catalogues-on-demand.ts` instead of this file. */
export const onDemand: OnDemand | undefined = undefined;
