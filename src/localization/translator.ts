import {generateMsgId} from '@lit/localize/internal/id-generation.js';
import {keys} from './generated/keys.js';
import type {MsgFn} from './messages.js';

/** One locale's messages as the build writes them: see `encode` in `locales/catalogues.mjs`. */
export interface Catalogue {
  readonly letters: string;
  readonly codes: string;
  readonly text: string;
}

interface Template {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

/**
 * A translator bound to one catalogue. Several can be in use at once, unlike lit-localize's page-wide locale; its
 * extractor finds calls to any function of the type `MsgFn`. A message that the catalogue lacks stays English.
 */
export function createTranslator(catalogue: Catalogue | undefined): MsgFn {
  const messages = catalogue && readMessages(catalogue);
  // By the very strings of the code: hashing them again at each render would be felt on an old phone.
  const found = new Map<string | TemplateStringsArray, string>();
  const find = (strings: string | TemplateStringsArray): string => {
    // Neither `reduce` nor `Array.from` in here: old libraries put something else in their place.
    const english =
      typeof strings === 'string' ? strings : strings.map((part, i) => (i ? `{${i - 1}}${part}` : part)).join('');
    if (!messages) return english;
    const key = generateMsgId(strings, false).slice(keys.start, keys.start + keys.length);
    return messages.get(key) ?? english;
  };
  const translate = (message: string | Template): string => {
    const {strings, values} = typeof message === 'string' ? {strings: message, values: []} : message;
    let text = found.get(strings);
    if (text === undefined) found.set(strings, (text = find(strings)));
    return text.replace(/\{(\d)\}/g, (_, index: number) => String(values[index]));
  };
  // Through `unknown`: the extractor must not take this pass-through for a message.
  return translate as unknown as MsgFn;
}

function readMessages({letters, codes, text}: Catalogue): Map<string, string> {
  const decode = (code: string): string => letters[codes.indexOf(code)] ?? code;
  const lines = [...text].map(decode).join('').split('\n');
  return new Map(lines.map((line, i) => [keys.keys.slice(i * keys.length, (i + 1) * keys.length), line]));
}
