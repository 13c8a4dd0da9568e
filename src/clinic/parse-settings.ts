import {valueAt} from '../own-object.js';
import {attributeOf, settingNamed, settingsSchema, type Settings} from './settings.js';

/** One value that could not be used. */
export interface Problem {
  /** Permanent. */
  readonly code: 'ACU-CONFIG-VALUE' | 'ACU-CONFIG-KEY' | 'ACU-CONFIG-JSON';
  /** Where it is, as the page's author wrote it: an attribute's name, or a path in the JSON. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

/** Values from one place on the page, and what to call that place. */
export interface Source {
  readonly name: 'attribute' | 'config' | 'JSON' | 'script tag';
  readonly values: Readonly<Record<string, unknown>>;
}

/** What was found in one place before its values are checked. */
export interface SettingsRead {
  readonly values: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

/** How deep a setting goes: list, entry, list, item. What is nested deeper is refused as it is. */
const MAX_DEPTH = 4;

/**
 * Checks what a page says about its clinic. Earlier sources win. A bad value falls back to the next source that has a
 * good one, and is reported; nothing throws. `settings` has no prototype: a page may have added to `Object.prototype`.
 */
export function parseSettings(sources: readonly Source[]): {settings: Settings; problems: readonly Problem[]} {
  const settings = Object.create(null) as Record<string, unknown>;
  const problems: Problem[] = [];
  for (const {name, values} of sources) {
    for (const [written, value] of Object.entries(values)) {
      const input = normalize(value);
      // Templates of content systems leave attributes empty where nothing was filled in.
      if (input === undefined || input === null || input === '') continue;
      const setting = settingNamed(written);
      if (!setting) {
        problems.push({
          code: 'ACU-CONFIG-KEY',
          path: `${name} ${written.slice(0, 80)}`,
          found: describeValue(value),
          expected: `one of ${Object.keys(settingsSchema).map(attributeOf).join(', ')}`,
        });
        continue;
      }
      // A page may have given every object an `error`: only `success` is always there.
      const result = settingsSchema[setting].safeParse(input);
      if (result.success) {
        settings[setting] ??= result.data;
        continue;
      }
      for (const {path, message} of result.error.issues) {
        problems.push({
          code: 'ACU-CONFIG-VALUE',
          path: [`${name} ${written}`, ...path].join('.'),
          found: describeValue(valueAt(value, path)),
          expected: message,
        });
      }
    }
  }
  return {settings, problems};
}

/** The object in a JSON child; `{}` and a problem if it is none. */
export function parseJson(json: string): SettingsRead {
  let found = json.trim().slice(0, 80);
  let reason = '';
  for (const text of [json, withoutMarkup(json)]) {
    try {
      const values: unknown = JSON.parse(text);
      if (typeof values === 'object' && values !== null && !Array.isArray(values)) {
        return {values: values as Record<string, unknown>, problems: []};
      }
    } catch (error) {
      reason ||= ` (${String(error)})`;
    }
  }
  if (reason) found = `${describeValue(found)}${reason}`;
  return {values: {}, problems: [{code: 'ACU-CONFIG-JSON', path: 'JSON', found, expected: 'one JSON object'}]};
}

/**
 * A copy of the settings that a script gave as one object, by own properties. Never throws: what cannot be read is a
 * problem. The copy can be written as JSON.
 */
export function readConfig(config: unknown): SettingsRead {
  const values = Object.create(null) as Record<string, unknown>;
  const problems: Problem[] = [];
  const read = (path: string, expected: string, get: () => void) => {
    try {
      get();
    } catch (error) {
      problems.push({code: 'ACU-CONFIG-VALUE', path, found: describeValue(String(error)), expected});
    }
  };
  // A template that says nothing. Preact writes that as an empty text.
  if (config !== undefined && config !== null && config !== '') {
    read('config', 'one object of settings', () => {
      if (typeof config !== 'object' || Array.isArray(config)) throw new TypeError(typeof config);
      for (const name of Object.keys(config)) {
        read(`config ${name}`, 'a value that can be read', () => {
          const value = normalize((config as Record<string, unknown>)[name]);
          JSON.stringify(value);
          values[name] = value;
        });
      }
    });
  }
  return {values, problems};
}

/** What content systems do to JSON that is not theirs, undone: paragraphs, line breaks, CDATA, entities, curled quotes. */
const withoutMarkup = (json: string): string =>
  decodeEntities(json)
    .replace(/<\/?(p|br)\b[^>]*>|<!--|-->|(\/\/|\/\*)?\s*(<!\[CDATA\[|\]\]>)(\s*\*\/)?/gi, ' ')
    .replace(/\u00a0/g, ' ')
    .replace(CURLED, '"');

/** Quotes as word processors and content systems set them. */
const CURLED = /[\u201c-\u201f\u2033]/g;

/** The few entities that are left in a value where a content system has escaped it twice. It is never read as HTML. */
const decodeEntities = (text: string): string =>
  text
    .replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"')
    .replace(/&#(\d{2,4});/g, (_, code) => String.fromCharCode(Number(code)));

/** A value as it was meant, where an editor has curled the quotes around it. */
const tidyText = (text: string): string =>
  decodeEntities(text.trim())
    .replace(/^[\u201c-\u201f\u2033]([^]*)[\u201c-\u201f\u2033]$/, '$1')
    .trim();

/** An attribute says in text what JSON may say as a number or as true or false. */
function normalize(value: unknown, depth = MAX_DEPTH): unknown {
  if (['string', 'number', 'boolean'].includes(typeof value)) return tidyText(String(value));
  if (typeof value !== 'object' || value === null || depth === 0) return value;
  // Copied first: a proxy's own `map` would ask it for a constructor, which it may wrap as well.
  if (Array.isArray(value)) return [...(value as readonly unknown[])].map((item) => normalize(item, depth - 1));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, normalize(inner, depth - 1)]));
}

export function describeValue(value: unknown): string {
  let shown = typeof value as string;
  try {
    const json: unknown = JSON.stringify(value);
    shown = String(json);
  } catch {
    // A value that JSON cannot write, set by a script: its type must do.
  }
  return shown.length > 80 ? `${shown.slice(0, 79)}…` : shown;
}
