import type {Direction} from './formatters.js';
import {table} from './generated/first-words.js';
import {bestMatch} from './match-locale.js';

/** What every script can say in each language, whether it has a catalogue or not. Sentences without markup. */
export interface FirstWords {
  /** Of the language. */
  readonly tag: string;
  readonly dir: Direction;
  /** "Emergency?" */
  readonly emergency: string;
  /** "Call {0}." `{0}` is the place of the number. */
  readonly call: string;
  /** "Call your local emergency number." */
  readonly callLocal: string;
  /** "This check is not available in X. If you need help, call the clinic." */
  readonly unavailable: string;
  /** "Loading…" Only where there is a catalogue. */
  readonly loading: string;
  /** "The text in X could not be loaded. …" Only where there is a catalogue. */
  readonly apology: string;
}

let lines: Map<string, string> | undefined;

/** The lines of the table by their tags, taken apart when they are first needed. */
function linesByTag(): Map<string, string> {
  lines ??= new Map(table.text.split('\n').map((line) => [line.slice(0, line.indexOf('|')), line]));
  return lines;
}

const found = new Map<string, FirstWords | undefined>();

/** The words of the language that a tag asks for; `undefined` for English, and for languages that are not there. */
export function firstWordsFor(tag: string | undefined): FirstWords | undefined {
  if (tag === undefined) return undefined;
  if (!found.has(tag)) {
    const match = bestMatch(tag, [...linesByTag().keys()]);
    found.set(tag, match ? readLine(linesByTag().get(match) ?? '') : undefined);
  }
  return found.get(tag);
}

/** Reads a line as `scripts/first-words.mjs` writes it. */
function readLine(line: string): FirstWords {
  const [tag = '', dir, first, ...texts] = line.split('|');
  const [emergency = '', call = '', callLocal = '', unavailable = '', loading = '', apology = ''] = texts.map((text) =>
    first ? text.replace(/./g, (code) => letter(code, Number(first))) : text,
  );
  return {tag, dir: dir === 'rtl' ? 'rtl' : 'ltr', emergency, call, callLocal, unavailable, loading, apology};
}

function letter(code: string, first: number): string {
  const distance = table.codes.indexOf(code);
  return distance < 0 ? code : String.fromCharCode(first + distance);
}
