import {boxesAround, canScroll, parentOf, windowOverflow} from './page-boxes.js';

/** Whatever lies over more of the window's height than this is no header. */
const MOST_OF_HEADERS = 0.5;

/** What is seen at a point of the window, also in other shadow roots than that of `host`. */
function elementAt(root: Document | ShadowRoot, x: number, y: number, host: Element): Element | null {
  const found = root.elementFromPoint(x, y);
  const inner = found === host ? null : found?.shadowRoot;
  return inner && inner !== root ? (elementAt(inner, x, y, host) ?? found) : found;
}

const bottomOf = (box: Element | null): number => box?.getBoundingClientRect().bottom ?? Infinity;

/** How far down the window, in pixels, headers that stay where they are cover the place of `host`, from `start` on. */
function coveredTo(host: Element, start: number): number {
  const {left, width} = host.getBoundingClientRect();
  const around = [host, ...boxesAround(host)];
  const stays = (element: Element): boolean => {
    for (const box of [element, ...boxesAround(element)]) {
      if (around.includes(box)) return false;
      const {position, pointerEvents} = getComputedStyle(box);
      // What is sticky goes with its parent.
      if (position === 'sticky' && bottomOf(parentOf(box)) <= host.getBoundingClientRect().top) return false;
      // Whatever reaches down to the bottom is a dialog over the page, except the transparent layer of a header.
      if (/fixed|sticky/.test(position)) {
        return pointerEvents === 'none' || box.getBoundingClientRect().bottom < 0.9 * innerHeight;
      }
    }
    return false;
  };
  let covered = start;
  for (const part of [0.1, 0.5, 0.9]) {
    const x = Math.min(Math.max(left + width * part, 1), innerWidth - 1);
    for (let y = start; y <= innerHeight * MOST_OF_HEADERS;) {
      const found = elementAt(host.ownerDocument, x, y + 1, host);
      if (!found || !stays(found)) break;
      y = Math.max(y + 2, found.getBoundingClientRect().bottom);
      covered = Math.max(covered, y);
    }
  }
  return covered;
}

/** `scroll-padding-top` of a scroller, in pixels. */
function paddingOf(box: Element): number {
  const {scrollPaddingTop} = getComputedStyle(box);
  const padding = parseFloat(scrollPaddingTop) || 0;
  return scrollPaddingTop.endsWith('%') ? (padding * box.clientHeight) / 100 : padding;
}

/** What readers can scroll around an element, from the inside out, with the part of it that no header covers, in pixels. */
function forEachScroller(host: Element, look: (box: Element, start: number, end: number) => void): number {
  for (const box of boxesAround(host).filter(canScroll)) {
    const start = box.getBoundingClientRect().top + box.clientTop;
    look(box, Math.max(start + paddingOf(box), coveredTo(host, Math.max(start, 0))), start + box.clientHeight);
  }
  const page = host.ownerDocument;
  const covered = coveredTo(host, 0);
  const root = page.scrollingElement;
  if (root && !/hidden|clip/.test(windowOverflow(page))) {
    look(root, Math.max(paddingOf(page.documentElement), covered), innerHeight);
  }
  return covered;
}

/** Scrolls down as far as there is something. Returns by how much, in pixels. */
function scrollDown(box: Element, wanted: number, behavior: ScrollBehavior): number {
  const rest = box.scrollHeight - box.clientHeight - box.scrollTop;
  const by = Math.min(Math.max(wanted, -box.scrollTop), rest);
  if (Math.abs(by) >= 1) box.scrollBy({top: by, behavior});
  return by;
}

/** What came of a scroll. */
export interface Landing {
  /** Whether the top could not be uncovered. */
  readonly covered: boolean;
  /** Whether the scroll has come to its end, which takes a smooth one a while, and nobody has scrolled since. */
  readonly isUntouched: () => boolean;
}

/**
 * Scrolls the top of an element into view, below the page's headers, if it is above that or in the lower half. Unlike
 * `scrollIntoView`, scrolls only what readers can scroll back.
 */
export function scrollToTop(host: Element): Landing {
  const margin = parseFloat(getComputedStyle(host).scrollMarginTop) || 0;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'auto';
  let {top} = host.getBoundingClientRect();
  const scrolled: {box: Element; to: number}[] = [];
  const covered = forEachScroller(host, (box, start, end) => {
    const from = box.scrollTop;
    const isInView = top >= start && top <= (start + end) / 2;
    const by = isInView ? 0 : scrollDown(box, top - start - margin, behavior);
    top -= by;
    scrolled.push({box, to: from + by});
  });
  const isAt = (position: number, wanted: number) => Math.abs(position - wanted) < 2;
  return {
    covered: covered > innerHeight * MOST_OF_HEADERS,
    // A header that leaves the flow moves the place in the window or, where browsers make up for that, the scroll position.
    isUntouched: () =>
      isAt(host.getBoundingClientRect().top, top) || scrolled.every(({box, to}) => isAt(box.scrollTop, to)),
  };
}

/** Scrolls an element into view by as little as possible, at once, and only what readers can scroll back. */
export function scrollIntoSight(element: Element): void {
  let {top, bottom} = element.getBoundingClientRect();
  forEachScroller(element, (box, start, end) => {
    const wanted = Math.min(top - start, Math.max(bottom - end, 0));
    const by = scrollDown(box, wanted, 'instant');
    top -= by;
    bottom -= by;
  });
}
