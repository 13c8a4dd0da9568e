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

/** How catalogues that are not inside are had, in a script that has them not. */
export interface OnDemand {
  /** Begins to fetch a catalogue; `undefined` once it is there. Rejects if it cannot be had unchanged. */
  readonly load: (locale: Locale) => Promise<void> | undefined;
  /** What to tell readers of a locale that cannot be had, in their language. */
  readonly apology: (locale: Locale) => string | undefined;
}

/** Here every catalogue is inside; the slim script is built with `catalogues-on-demand.ts` instead of this file. */
export const onDemand: OnDemand | undefined = undefined;
