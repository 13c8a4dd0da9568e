// What both ways of placing a widget share, by script tag and by placeholder.
import type {AcuAftercareCheck} from '../acu-aftercare-check.js';
import {settingNamed} from '../clinic/settings.js';

export const TAG = 'acu-aftercare-check';

/** A page that removes widgets this often within this time, in milliseconds, means it. */
const OFTEN = 5;
const SOON = 5_000;
/** So many new widgets in that time, however many pages and places there are, no patient can see. */
const TOO_MANY = 100;

/** The settings among the `data-*` of an element: `data-clinic-phone` → `clinic-phone`. Others are not ours. */
export function dataSettings(element: HTMLElement): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...element.attributes]
      .map(({name, value}) => [name.replace(/^data-/, ''), value, name] as const)
      .filter(([setting, , name]) => setting !== name && settingNamed(setting))
      // Bare, as on the element, it means yes; any other empty setting was left open.
      .map(([setting, value]) => [setting, setting === 'share-reasons' && value === '' ? 'true' : value]),
  );
}

/** Makes a widget. `placement` says where it goes, and why, for the webmaster. */
export function createWidget(placement: string): AcuAftercareCheck {
  const widget = document.createElement(TAG);
  widget.placement = placement;
  return widget;
}

/** Reports a problem: on the console, and by `acu-error` where it is. */
export function report(code: 'ACU-CONFIG-VALUE' | 'ACU-PLACEMENT', message: string, where: Element): void {
  console.error(`<${TAG}> ${code} ${message}`);
  where.dispatchEvent(new CustomEvent('acu-error', {bubbles: true, composed: true, detail: {code, message}}));
}

/** When widgets were put into a place. */
const times = new WeakMap<Element, number[]>();
const givenUp = new WeakSet<Element>();

/**
 * Whether a widget may be put into a place (once more). Not if the page takes it out as soon as it is there: that would
 * never end. Then the webmaster is told, once.
 */
export function mayPlace(place: Element, name: string, often = OFTEN): boolean {
  if (givenUp.has(place)) return false;
  const now = performance.now();
  const recent = (times.get(place) ?? []).filter((time) => now - time < SOON);
  times.set(place, [...recent, now]);
  if (recent.length < often) return true;
  givenUp.add(place);
  report(
    'ACU-PLACEMENT',
    `${name}: found that the page removed the widget ${often} times within ${SOON / 1000} seconds, expected it to stay`,
    place,
  );
  return false;
}

/** Whether one more new widget may be made, for pages that render themselves again whenever there is one. */
export const mayCreate = (name: string): boolean => mayPlace(document.documentElement, name, TOO_MANY);
