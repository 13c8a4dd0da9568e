// Script tags: a page with neither element nor placeholder gets one widget, where its tag says.
import type {AcuAftercareCheck} from '../acu-aftercare-check.js';
import {rememberTag, tagsOnPage} from './own-script.js';
import {createWidget, dataSettings, mayCreate, mayPlace, report, TAG} from './place.js';

interface Placed {
  readonly widget: AcuAftercareCheck;
  /** Path and query of the page that it is on. */
  readonly address: string;
}

const placed = new WeakMap<HTMLScriptElement, Placed>();
const started = new WeakSet<AcuAftercareCheck>();
let latest: AcuAftercareCheck | undefined;
/** The tag whose target was not there when its widget was placed. */
let waiting: HTMLScriptElement | undefined;
const missedTargets = new Set<string>();
let settings: Readonly<Record<string, string>> = {};

/** Takes the settings of the script tags on the page: they apply to all of its widgets, and the first tag wins. */
export function readTags(widget: typeof AcuAftercareCheck, running?: HTMLScriptElement): void {
  if (running) rememberTag(running);
  const tags = tagsOnPage();
  if (tags.length === 0) return;
  const before = settings;
  settings = Object.assign({}, ...tags.map(dataSettings).reverse()) as typeof settings;
  if (JSON.stringify(before) === JSON.stringify(settings)) return;
  // What the page itself has set wins.
  const own = Object.entries(widget.defaults).filter(([name, value]) => before[name] !== value);
  widget.defaults = {...settings, ...Object.fromEntries(own)};
  for (const shown of document.documentElement.querySelectorAll(TAG)) shown.requestUpdate();
}

/** Sees to it that a page with a script tag has a widget. */
export function placeByTag(): void {
  const shown = document.documentElement.querySelectorAll(TAG);
  if (latest?.isConnected && !started.has(latest)) {
    // A site builder may add its element after the script.
    if (shown.length > 1) latest.remove();
    else moveToTarget(latest);
  }
  // `none` is for a script on every page of a site where only few pages have a widget.
  const tag = shown.length > 0 ? undefined : tagsOnPage().find(({dataset}) => dataset.target !== 'none');
  if (tag) place(tag);
}

/** A target may come after the script, or only on the next page of a site. */
function moveToTarget(widget: AcuAftercareCheck): void {
  const target = waiting && findTarget(waiting);
  if (!target) return;
  waiting = undefined;
  target.append(widget);
}

/** Right after the tag. For a tag in the head: into its `data-target`, else the page's `main`, else the end of its body. */
function place(tag: HTMLScriptElement): void {
  const target = tag.closest('body') ? undefined : targetOf(tag);
  const place = target ? `in <${target.localName}>: the script is in the head` : 'after the script';
  const widget = widgetFor(tag, place, target !== undefined);
  if (!widget) return;
  if (target) target.append(widget);
  else tag.after(widget);
  latest = widget;
}

/**
 * The same one as before, with the check that is in progress, if the tag still stands on the same page: then it was removed
 * by something that renders or compares the page. After a navigation, a new one.
 */
function widgetFor(tag: HTMLScriptElement, place: string, inHead: boolean): AcuAftercareCheck | undefined {
  const address = location.pathname + location.search;
  const before = placed.get(tag);
  if (before && (!inHead || before.address === address)) {
    return mayPlace(tag, `script tag, ${place}`) ? before.widget : undefined;
  }
  if (!mayCreate(`script tag, ${place}`)) return undefined;
  const widget = createWidget(place);
  widget.addEventListener('acu-step', () => {
    started.add(widget);
  });
  placed.set(tag, {widget, address});
  return widget;
}

// Not `document.body` or `document.head`: an image may have that name.
const body = (): Element => document.documentElement.querySelector(':scope > body') ?? document.documentElement;

/** The element that `data-target` selects, where something can be seen. */
function findTarget({dataset: {target}}: HTMLScriptElement): Element | undefined {
  try {
    const found = target ? document.documentElement.querySelector(target) : null;
    return found?.closest('body') ? found : undefined;
  } catch {
    // An invalid selector is reported like one that finds nothing.
    return undefined;
  }
}

function targetOf(tag: HTMLScriptElement): Element {
  const {target} = tag.dataset;
  const found = findTarget(tag);
  waiting = target && !found ? tag : undefined;
  if (target && !found && !missedTargets.has(target)) {
    missedTargets.add(target);
    const shown = JSON.stringify(target.slice(0, 80));
    report('ACU-CONFIG-VALUE', `script tag target: found ${shown}, expected a selector of an element`, body());
  }
  return found ?? body().querySelector('main') ?? body();
}
