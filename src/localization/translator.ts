import {generateMsgId} from '@lit/localize/internal/id-generation.js';
import {fillIn} from './catalogue.js';
import {keys} from './generated/keys.js';
import type {MsgFn} from './messages.js';

interface Template {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

/**
 * A translator bound to the messages of one catalogue, in the order of the code; without any, to the English of the
 * code. Several can be in use at once, unlike lit-localize's page-wide locale; its extractor finds calls to any
 * function of the type `MsgFn`. A message that the catalogue lacks stays English. The scripts for pages have
 * `translator-by-number.ts` instead.
 */
export function createTranslator(messages?: readonly string[]): MsgFn {
  // By the very strings of the code: hashing them again at each render would be felt on an old phone.
  const found = new Map<string | TemplateStringsArray, string>();
  const find = (strings: string | TemplateStringsArray): string =>
    messages?.[places.get(keyOf(generateMsgId(strings, false))) ?? -1] ??
    (typeof strings === 'string' ? strings : strings.map((part, i) => (i ? `{${i - 1}}${part}` : part)).join(''));
  const translate = (message: string | Template): string => {
    const {strings, values} = typeof message === 'string' ? {strings: message, values: []} : message;
    let text = found.get(strings);
    if (text === undefined) found.set(strings, (text = find(strings)));
    return fillIn(text, values);
  };
  // Through `unknown`: the extractor must not take this pass-through for a message.
  return translate as unknown as MsgFn;
}

const keyOf = (id: string): string => id.slice(keys.start, keys.start + keys.length);

/** Where each message stands in the order of the code, by its key. */
const places = new Map(
  Array.from({length: keys.keys.length / keys.length}, (_, place) => [
    keys.keys.slice(place * keys.length, (place + 1) * keys.length),
    place,
  ]),
);
