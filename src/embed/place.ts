import type {AcuAftercareCheck} from '../acu-aftercare-check.js';
import {settingNamed} from '../clinic/settings.js';

const TAG = 'acu-aftercare-check';
const PLACEHOLDER = `[data-${TAG}]:not(script):not(iframe)`;

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

/** Puts a widget into each placeholder of a part of the page. */
export function fillPlaceholders(part: Node): void {
  // Not `instanceof`: a single-page site may add nodes of another document.
  if (!('querySelectorAll' in part)) return;
  const root = part as Document | HTMLElement;
  const placeholders = [...root.querySelectorAll<HTMLElement>(PLACEHOLDER)];
  if ('matches' in root && root.matches(PLACEHOLDER)) placeholders.push(root);
  for (const placeholder of placeholders) {
    const widget = createWidget(dataSettings(placeholder), 'in a placeholder');
    // The placeholder's content is what people see without JavaScript, so it belongs inside the element.
    widget.append(...placeholder.childNodes);
    placeholder.removeAttribute(`data-${TAG}`);
    placeholder.append(widget);
  }
}

/**
 * If the page has neither element nor placeholder, adds a widget right after the script. For a script in the head, adds it
 * to its `data-target`, else to the page's `main`, else to the end of its body.
 */
export function placeOwn(script: HTMLScriptElement): AcuAftercareCheck | undefined {
  // `none` is for a script on every page of a site where only few pages have a widget.
  if (script.dataset.target === 'none' || document.querySelector(TAG)) return undefined;
  const here = script.isConnected && !document.head.contains(script);
  const target = here ? script : targetOf(script);
  // Its settings are the script's, which apply to the whole page.
  const widget = createWidget({}, here ? 'after the script' : `in <${target.localName}>: the script is in the head`);
  if (here) script.after(widget);
  else target.append(widget);
  return widget;
}

function createWidget(attributes: Readonly<Record<string, string>>, placement: string): AcuAftercareCheck {
  const widget = document.createElement(TAG);
  widget.placement = placement;
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  return widget;
}

function targetOf(script: HTMLScriptElement): Element {
  const {target} = script.dataset;
  let found: Element | null = null;
  try {
    found = target ? document.querySelector(target) : null;
  } catch {
    // An invalid selector is reported below, like one that finds nothing.
  }
  if (target && !found) {
    const shown = JSON.stringify(target.slice(0, 80));
    console.error(`<${TAG}> ACU-CONFIG-VALUE script tag target: found ${shown}, expected a selector of an element`);
  }
  return found ?? document.querySelector('main') ?? document.body;
}
