import {generateMsgId} from '@lit/localize/internal/id-generation.js';
import type {MsgFn} from './messages.js';

interface Template {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

/**
 * A translator bound to one catalogue, which `lookUp` reads by message id; `{0}` stands where the first value goes.
 * Several can be in use at once, unlike lit-localize's page-wide locale; its extractor finds calls to any function of
 * the type `MsgFn`. A message that the catalogue lacks stays English.
 */
export function createTranslator(lookUp?: (id: string) => string | undefined): MsgFn {
  // By the very strings of the code: hashing them again at each render would be felt on an old phone.
  const found = new Map<string | TemplateStringsArray, string>();
  const find = (strings: string | TemplateStringsArray): string =>
    lookUp?.(generateMsgId(strings, false)) ??
    (typeof strings === 'string' ? strings : strings.map((part, i) => (i ? `{${i - 1}}${part}` : part)).join(''));
  const translate = (message: string | Template): string => {
    const {strings, values} = typeof message === 'string' ? {strings: message, values: []} : message;
    let text = found.get(strings);
    if (text === undefined) found.set(strings, (text = find(strings)));
    return text.replace(/\{(\d)\}/g, (_, index: number) => String(values[index]));
  };
  // Through `unknown`: the extractor must not take this pass-through for a message.
  return translate as unknown as MsgFn;
}
