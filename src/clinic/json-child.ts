import {parseJson, type SettingsRead} from './parse-settings.js';
import {settingNamed} from './settings.js';

const JSON_SCRIPT = 'script[type="application/json"]';
const nothing: SettingsRead = {values: {}, problems: []};

/** Where the JSON of an element is: in its placeholder, if that has kept its children. */
export const settingsParent = (element: HTMLElement): HTMLElement =>
  (element.slot === 'acu-aftercare-check' ? element.parentElement : null) ?? element;

/**
 * Reads the JSON inside an element. Content systems that make paragraphs of lines tear it out: `<p>` closes, and takes the
 * element with it. So an element without JSON reads the one that stands beside it, if it is clear whose that is.
 */
export function readJson(widget: HTMLElement): SettingsRead {
  const element = settingsParent(widget);
  const inside = element.querySelector(JSON_SCRIPT)?.textContent;
  if (inside) return parseJson(inside);
  const torn = beside(element, JSON_SCRIPT).flatMap(({textContent}) => {
    const read = parseJson(textContent);
    return isOurs(read, textContent) ? [read] : [];
  });
  const [first] = torn;
  if (!first) return nothing;
  const bare = beside(element, element.localName).filter((other) => !other.querySelector(JSON_SCRIPT)).length;
  if (torn.length === 1 && bare === 1) return first;
  const found = `${torn.length} beside ${bare} elements that have none`;
  const expected =
    'each inside its element, all on one line: the editor has torn them out. So it has what else was inside: remove that from the page';
  return {...nothing, problems: [{code: 'ACU-CONFIG-JSON', path: 'JSON', found, expected}]};
}

/** Those that match among the siblings of an element, itself too, whether or not they or it are in a paragraph. */
function beside(element: Element, selector: string): readonly Element[] {
  const placeOf = (node: Element) => (node.closest('p') ?? node).parentNode;
  const place = placeOf(element);
  return place ? [...place.querySelectorAll(selector)].filter((other) => placeOf(other) === place) : [];
}

/** Other programs keep JSON on a page, too: ours has no other names, or two that nobody else has, where it is broken. */
function isOurs({values, problems}: SettingsRead, text: string): boolean {
  if (problems.length > 0) return /clinic-?phone|opening-?hours/i.test(text);
  const names = Object.keys(values);
  return names.length > 0 && names.every(settingNamed);
}
