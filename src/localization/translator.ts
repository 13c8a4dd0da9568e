import {generateMsgId} from '@lit/localize/internal/id-generation.js';
import {keys} from './generated/keys.js';
import type {MsgFn} from './messages.js';

/** What `str` makes of a message with values. */
interface Template {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

/** The messages of a catalogue by their position in the order of the code. */
export type Messages = (position: number) => string | undefined;

let positions: Map<string, number> | undefined;

/** The position of a message in the order of the code. English needs none, so the table is made when it is first used. */
function positionOf(english: string | TemplateStringsArray): number {
  const {start, length, text} = keys;
  if (!positions) {
    positions = new Map();
    for (let at = 0; at < text.length; at += length) positions.set(text.slice(at, at + length), at / length);
  }
  const id = generateMsgId(english, false);
  return positions.get(id.slice(start, start + length)) ?? -1;
}

/**
 * A translator bound to the messages of one catalogue; without any, to the English of the code. Several can be in use at
 * once, unlike lit-localize's page-wide locale; its extractor finds calls to any function of the type `MsgFn`. A message
 * that the catalogue lacks stays English.
 */
export function createTranslator(messages?: Messages): MsgFn {
  // Keyed by the strings of the code, because an old phone would notice if each update hashed them again.
  const translations = new Map<string | TemplateStringsArray, string>();
  const translate = (message: string | Template): string => {
    const {strings, values} = typeof message === 'string' ? {strings: message, values: []} : message;
    let translation = translations.get(strings);
    if (translation === undefined) {
      translation = messages?.(positionOf(strings)) ?? withPlaceholders(strings);
      translations.set(strings, translation);
    }
    return fillPlaceholders(translation, values);
  };
  // Through `unknown`: the extractor must not take this pass-through for a message.
  return translate as unknown as MsgFn;
}

const withPlaceholders = (strings: string | TemplateStringsArray): string =>
  typeof strings === 'string'
    ? strings
    : strings.map((part, index) => (index ? `{${index - 1}}${part}` : part)).join('');

/** The full stop of a value, such as "8:05 p.m.", ends the sentence as well. */
const fillPlaceholders = (text: string, values: readonly unknown[]): string =>
  values.length === 0
    ? text
    : text.replace(/\{(\d)\}(\.?)/g, (_, index: number, stop: string) => {
        const value = String(values[index]);
        return value.endsWith('.') ? value : value + stop;
      });
