import {catalogue as ar} from './generated/ar.js';
import {catalogue as es} from './generated/es.js';
import type {Locale} from './match-locale.js';
import type {MsgFn} from './messages.js';
import {createTranslator, type Catalogue} from './translator.js';

const catalogues: Partial<Record<Locale, Catalogue>> = {ar, es};
const translators = new Map<Locale, MsgFn>();

/** The translator of a locale. English needs no catalogue: its words are in the code. */
export function translatorFor(locale: Locale): MsgFn {
  let translator = translators.get(locale);
  if (!translator) translators.set(locale, (translator = createTranslator(catalogues[locale])));
  return translator;
}
