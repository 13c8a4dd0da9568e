import type {AcuAftercareCheck} from '../acu-aftercare-check.js';
import {settingNamed} from '../clinic/settings.js';

export const TAG = 'acu-aftercare-check';
/** Makes an element a placeholder, for editors that remove scripts and unknown tags. */
export const MARKER = `data-${TAG}`;
const PLACEHOLDER = `[${MARKER}]:not(script):not(iframe)`;

/** A page that removes widgets this often within this time, in milliseconds, means it. */
const OFTEN = 5;
const SOON = 5_000;
/** So many new widgets in that time, however many pages and places there are, no patient can see. */
const TOO_MANY = 1_000;

/** The settings among the `data-*` of an element: `data-clinic-phone` → `clinic-phone`. Others are not ours. */
export function dataSettings(element: HTMLElement): Readonly<Record<string, string>> {
  return Object.fromEntries(
    element
      .getAttributeNames()
      .map((name) => ({name, value: element.getAttribute(name) ?? ''}))
      .map(({name, value}) => [name.replace(/^data-/, ''), value, name] as const)
      .filter(([setting, , name]) => setting !== name && settingNamed(setting))
      // Bare, as on the element, it means yes; any other empty setting was left open.
      .map(([setting, value]) => [
        setting,
        /^(share-reasons|reviewed-only)$/.test(setting) && value === '' ? 'true' : value,
      ]),
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

/** The widgets of the placeholders that have been filled. */
const widgets = new WeakMap<Element, AcuAftercareCheck>();

/** Sees to it that each placeholder in a part of the page has its widget: the same one, if only that was removed. */
export function fillPlaceholders(part: ParentNode): void {
  for (const placeholder of part.querySelectorAll<HTMLElement>(PLACEHOLDER)) {
    const widget = widgets.get(placeholder);
    // A page may also show it in another place.
    if (widget?.isConnected) continue;
    if (!widget && mayCreate(nameOf(placeholder))) fill(placeholder);
    if (widget && mayPlace(placeholder, nameOf(placeholder))) insert(placeholder, widget);
  }
}

const nameOf = ({localName, id}: Element): string => `placeholder <${localName}${id && ` id="${id}"`}>`;

function fill(placeholder: HTMLElement): void {
  // A page that was copied, as navigation libraries keep pages, has one already.
  const copied = placeholder.querySelector<AcuAftercareCheck>(`:scope > ${TAG}`);
  const widget = copied ?? createWidget('in a placeholder');
  for (const [name, value] of Object.entries(dataSettings(placeholder))) widget.setAttribute(name, value);
  widgets.set(placeholder, widget);
  const root = openRoot(placeholder);
  if (root) showIn(root, placeholder, widget);
  insert(placeholder, widget);
}

/** Not of custom elements: they may want a root of their own. Nor can a link or a table cell have one. */
function openRoot(placeholder: HTMLElement): ShadowRoot | undefined {
  if (placeholder.localName.includes('-')) return undefined;
  try {
    return placeholder.attachShadow({mode: 'open'});
  } catch {
    return undefined;
  }
}

/**
 * The page's own children stay where the page put them, or a framework could not remove them. They are shown until the
 * widget is ready, and below its message if it fails.
 */
function showIn(root: ShadowRoot, placeholder: HTMLElement, widget: AcuAftercareCheck): void {
  const slot = document.createElement('slot');
  const ownSlot = document.createElement('slot');
  widget.slot = slot.name = TAG;
  root.append(slot);
  if (!widget.hasUpdated) root.append(ownSlot);
  placeholder.addEventListener('acu-ready', () => {
    ownSlot.remove();
  });
  placeholder.addEventListener('acu-error', ({detail: {code}}) => {
    if (code === 'ACU-RENDER' || code === 'ACU-PLACEMENT') root.append(ownSlot);
  });
}

function insert(placeholder: HTMLElement, widget: AcuAftercareCheck): void {
  // Without a root, only the element itself can hide what the page shows in its place.
  if (!widget.slot) widget.append(...[...placeholder.childNodes].filter((node) => node !== widget));
  placeholder.append(widget);
}
