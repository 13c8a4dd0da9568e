// Placeholders: elements with `data-acu-aftercare-check`, for editors that remove scripts and unknown tags.
import type {AcuAftercareCheck} from '../acu-aftercare-check.js';
import {createWidget, dataSettings, mayCreate, mayPlace, TAG} from './place.js';

export const MARKER = `data-${TAG}`;
const PLACEHOLDER = `[${MARKER}]:not(script):not(iframe)`;

/** The widgets of the placeholders that have been filled. */
const widgets = new WeakMap<Element, AcuAftercareCheck>();

/** Sees to it that each placeholder of the page has its widget: the same one, if only that was removed. */
export function fillPlaceholders(): void {
  for (const placeholder of document.documentElement.querySelectorAll<HTMLElement>(PLACEHOLDER)) {
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
