import {boxesAround, canScroll, windowOverflow} from './page-boxes.js';

/** Whatever lies over more of the window's height than this is no header. */
const MOST_OF_HEADERS = 0.5;

/** What is seen at a point of the window, also in other shadow roots than that of `host`. */
function elementAt(root: Document | ShadowRoot, x: number, y: number, host: Element): Element | null {
  const found = root.elementFromPoint(x, y);
  const inner = found === host ? null : found?.shadowRoot;
  return inner && inner !== root ? (elementAt(inner, x, y, host) ?? found) : found;
}

/** How far down the window, in pixels, headers that stay where they are cover the place of `host`, from `start` on. */
function coveredTo(host: Element, start: number): number {
  const {left, width} = host.getBoundingClientRect();
  const around = [host, ...boxesAround(host)];
  const stays = (element: Element): boolean => {
    for (const box of [element, ...boxesAround(element)]) {
      if (around.includes(box)) return false;
      const {position, pointerEvents} = getComputedStyle(box);
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

/**
 * Scrolls the top of an element into view, below the page's headers, if it is above that or in the lower half. Unlike
 * `scrollIntoView`, scrolls only what readers can scroll back. Returns whether the top could not be uncovered.
 */
export function scrollToTop(host: Element): boolean {
  const page = host.ownerDocument;
  const margin = parseFloat(getComputedStyle(host).scrollMarginTop) || 0;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'auto';
  let {top} = host.getBoundingClientRect();
  const scroll = (box: Element, start: number, end: number): void => {
    if (top >= start && top <= (start + end) / 2) return;
    const rest = box.scrollHeight - box.clientHeight - box.scrollTop;
    const by = Math.min(Math.max(top - start - margin, -box.scrollTop), rest);
    if (Math.abs(by) >= 1) box.scrollBy({top: by, behavior});
    top -= by;
  };
  for (const box of boxesAround(host).filter(canScroll)) {
    const start = box.getBoundingClientRect().top + box.clientTop;
    scroll(box, Math.max(start + paddingOf(box), coveredTo(host, Math.max(start, 0))), start + box.clientHeight);
  }
  const covered = coveredTo(host, 0);
  const root = page.scrollingElement;
  if (root && !/hidden|clip/.test(windowOverflow(page))) {
    scroll(root, Math.max(paddingOf(page.documentElement), covered), innerHeight);
  }
  return covered > innerHeight * MOST_OF_HEADERS;
}
