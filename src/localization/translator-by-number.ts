import {fillIn, readCatalogue} from './catalogue.js';
import {catalogue} from './generated/en.js';
import type {MsgFn} from './messages.js';

const english = readCatalogue(catalogue);

/**
 * What the scripts for pages have in the place of `translator.ts`: their build has put numbers in the place of the
 * English, and the English beside the other catalogues, which saves a kilobyte and the hashing.
 */
export function createTranslator(messages: readonly string[] = english): MsgFn {
  const translate = (message: number | readonly [number, ...unknown[]]): string => {
    const [place, ...values] = typeof message === 'number' ? [message] : message;
    return fillIn(messages[place] ?? '', values);
  };
  return translate as unknown as MsgFn;
}
