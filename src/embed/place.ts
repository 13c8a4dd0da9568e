import {isSetting} from '../clinic/config.js';

const TAG = 'acu-aftercare-check';
const PLACEHOLDER = `[data-${TAG}]`;

/** The settings among the `data-*` of an element: `data-clinic-phone` → `clinic-phone`. The rest belongs to others. */
export function dataSettings(element: HTMLElement): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...element.attributes]
      .map(({name, value}) => [name.replace(/^data-/, ''), value, name] as const)
      .filter(([setting, , name]) => setting !== name && isSetting(setting))
      // Bare, as on the element, it means yes; any other empty setting is one that somebody left open.
      .map(([setting, value]) => [setting, setting === 'share-reasons' && value === '' ? 'true' : value]),
  );
}

/**
 * Puts the widget onto the page: into each placeholder, and where there is none and no element either, right after the
 * script; for a script in the head into its `data-target`, else the page's `main`, else the end of its body.
 */
export function place(script: HTMLScriptElement | undefined): void {
  const placeholders = [...document.querySelectorAll<HTMLElement>(PLACEHOLDER)];
  for (const placeholder of placeholders) {
    const widget = createWidget(dataSettings(placeholder));
    // The placeholder's content is what people see without JavaScript; so it is inside the element.
    widget.append(...placeholder.childNodes);
    placeholder.removeAttribute(`data-${TAG}`);
    placeholder.append(widget);
  }
  // `none` is for a script on every page of a site, of which few have a widget.
  if (!script || script.dataset.target === 'none' || document.querySelector(TAG)) return;
  // Its settings are the script's, which hold for the whole page.
  const widget = createWidget({});
  if (script.isConnected && !document.head.contains(script)) script.after(widget);
  else targetOf(script).append(widget);
}

function createWidget(attributes: Readonly<Record<string, string>>): HTMLElement {
  const widget = document.createElement(TAG);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  return widget;
}

function targetOf(script: HTMLScriptElement): Element {
  const {target} = script.dataset;
  let found: Element | null = null;
  try {
    found = target ? document.querySelector(target) : null;
  } catch {
    // Not a selector: reported below, like one that finds nothing.
  }
  if (target && !found) {
    console.error(`<${TAG}> ACU-CONFIG-VALUE script tag target: found "${target}", expected a selector of an element`);
  }
  return found ?? document.querySelector('main') ?? document.body;
}
