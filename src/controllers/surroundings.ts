import type {LitElement, ReactiveController} from 'lit';
import {FocusTrapController} from './focus-trap.js';
import {InputShield} from './input-shield.js';
import {boxesAround, canScroll, overflowOf, parentOf} from './page-boxes.js';
import type {Reporter} from './reporter.js';

/** Milliseconds without a change of size: transitions are over by then. */
const SETTLED = 100;
/** Pixels of padding and borders that may be cut off unnoticed. */
const TOLERANCE = 4;
/** Below these sizes, in pixels, the widget is hard to read, or has no room for more than a line and a button. */
const NARROW = 200;
const LOW = 200;
/** A grid column of at most this width, in pixels, is not meant for a widget. */
const COLUMN = 300;

/** Everything that an element does about the page around it. */
export function watchSurroundings(host: LitElement, reporter: Reporter): void {
  new InputShield(host);
  new FocusTrapController(host);
  new SurroundingsController(host, reporter);
}

interface Clip {
  /** The outermost element that cuts the widget off. */
  readonly by: Element;
  /** Height that is left, in pixels. */
  readonly visible: number;
  /** Whether the top is cut off as well. */
  readonly above: boolean;
}

/**
 * Notices where the page gives the widget too little room, and makes the best of it: it fills the row it is in, and where
 * the page cuts it off it scrolls by itself, with the buttons that go on always in sight. Tells the webmaster once.
 */
class SurroundingsController implements ReactiveController {
  private readonly host: LitElement;
  private readonly reporter: Reporter;
  private sheet: CSSStyleSheet | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private clipped = false;
  private readonly watched = new Set<Element>();
  private readonly observer: ResizeObserver | undefined;

  constructor(host: LitElement, reporter: Reporter) {
    this.host = host;
    this.reporter = reporter;
    // Servers and older browsers have none.
    if (typeof ResizeObserver === 'function') this.observer = new ResizeObserver(this.schedule);
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.host.isConnected) return;
    this.watch(this.host);
    const page = this.host.renderRoot.querySelector('.shown');
    if (page) this.watch(page);
    this.schedule();
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.observer?.disconnect();
    this.watched.clear();
    // Another document accepts only sheets of its own.
    this.sheet = undefined;
  }

  private watch(element: Element): void {
    if (this.watched.has(element)) return;
    this.watched.add(element);
    this.observer?.observe(element);
  }

  private readonly schedule = (): void => {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.measure, SETTLED);
  };

  /** At most once after each step or change of size. */
  private readonly measure = (): void => {
    const {host, reporter} = this;
    const widget = host.renderRoot.querySelector('.widget');
    if (!widget || !host.isConnected) return;
    const {scrollTop} = widget;
    const row = rowRules(host);
    // What it does about a clip must not be taken for room that the page gives.
    if (this.clipped) this.style(row);
    const clip = findClip(host, (box) => {
      this.watch(box);
    });
    this.clipped = clip !== undefined;
    this.style(row + (clip ? clipRules(host, clip) : ''));
    if (clip) {
      widget.scrollTop = scrollTop;
      const expected = 'expected one that grows with it (height: auto), or scrolls (overflow: auto)';
      reporter.report('ACU-CLIPPED', `found that ${describe(clip.by)} cuts the widget off, ${expected}`);
    }
    const {width, height} = host.getBoundingClientRect();
    // A place with no width is one that the page opens later.
    if (height > 0 && width > 40 && width < NARROW) {
      const place = parentOf(host);
      reporter.report(
        'ACU-NARROW',
        `found a width of less than ${NARROW} px${place ? ` in ${describe(place)}` : ''}, expected more`,
      );
    }
  };

  private style(rules: string): void {
    const {shadowRoot: root, ownerDocument} = this.host;
    if (!root || !('adoptedStyleSheets' in root) || !ownerDocument.defaultView) return;
    if (!this.sheet) {
      if (rules === '') return;
      this.sheet = new ownerDocument.defaultView.CSSStyleSheet();
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.sheet];
    }
    this.sheet.replaceSync(rules);
  }
}

const describe = ({localName, id, classList}: Element): string =>
  `<${localName}${id && ` id="${id}"`}${classList.length > 0 ? ` class="${classList.value}"` : ''}>`;

/** What makes the element fill the row of a flex box, or the columns of a grid that are too narrow for it. */
function rowRules(host: Element): string {
  const place = parentOf(host);
  if (!place) return '';
  const {display, flexDirection} = getComputedStyle(place);
  if (display.includes('flex')) return flexDirection.startsWith('row') ? ':host{flex-grow:1}' : '';
  if (!display.includes('grid') || place.clientWidth < 1.5 * COLUMN) return '';
  return getComputedStyle(host).gridColumnStart !== 'auto' || host.clientWidth <= COLUMN
    ? ':host{grid-column:1/-1}'
    : '';
}

/** Whether a script moves it up, or is about to. One that is moved sideways, or comes in from below, is no scroller. */
const isMoved = ({transform, willChange}: CSSStyleDeclaration): boolean =>
  willChange.includes('transform') || (transform !== 'none' && new DOMMatrixReadOnly(transform).m42 < 0);

/** What cuts the element off where nobody can scroll to the rest; `watch` is called with everything that might. */
function findClip(host: Element, watch: (box: Element) => void): Clip | undefined {
  const box = host.getBoundingClientRect();
  let [top, bottom] = [box.top, box.bottom];
  let by: Element | undefined;
  let moved = 0;
  let {position} = getComputedStyle(host);
  for (const around of boxesAround(host)) {
    if (position === 'fixed' || canScroll(around)) break;
    const style = getComputedStyle(around);
    // What is positioned absolutely is not cut off by what it is not positioned in.
    const escapes = position === 'absolute' && style.position === 'static' && style.transform === 'none';
    if (!escapes) ({position} = style);
    if (isMoved(style)) moved = Math.max(moved, around.clientHeight);
    if (escapes || !/hidden|clip/.test(overflowOf(around))) continue;
    watch(around);
    // Scripts scroll it, or move a long content inside of it.
    if (around.scrollTop > 0 || moved > around.clientHeight) return undefined;
    const edge = around.getBoundingClientRect();
    if (Math.min(edge.right, box.right) - Math.max(edge.left, box.left) < 1) return undefined;
    const start = edge.top + around.clientTop;
    const end = start + around.clientHeight;
    if (end < bottom - TOLERANCE || start > top + TOLERANCE) by = around;
    [top, bottom] = [Math.max(top, start), Math.min(bottom, end)];
  }
  const visible = Math.floor(bottom - top);
  // A closed accordion shows nothing, and that is meant.
  return by && visible > 1 ? {by, visible, above: top > box.top + TOLERANCE} : undefined;
}

/**
 * The element keeps its full height, so that a page that measures its content, then or later, makes room for all of it.
 * Only in a box that cuts off both ends it must be as high as what is seen.
 */
function clipRules(host: Element, {visible, above}: Clip): string {
  const height = above ? `max-block-size:${visible}px` : `min-block-size:${host.getBoundingClientRect().height}px`;
  const low = '.tools{display:none}.bar{padding-block:0}form>.buttons{padding-block:0;margin-block-start:0}';
  return `:host{box-sizing:border-box;${height}}
    .widget{max-block-size:${visible}px;overflow:auto}
    form>.buttons{position:sticky;inset-block-end:0;z-index:1;padding-block:8px;background:Canvas;color:CanvasText}
    ${visible < LOW ? low : ''}`;
}
