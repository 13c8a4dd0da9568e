/** The element around, across slots and shadow roots. */
export function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  // 11 is a shadow root. A page may have given a `host` to every object.
  const host = root.nodeType === 11 ? (root as ShadowRoot).host : null;
  return element.assignedSlot ?? element.parentElement ?? host;
}

/** The elements around, from the inside out, without `html`, and without `body` where it stands for the window. */
export function boxesAround(element: Element): Element[] {
  const {body, documentElement} = element.ownerDocument;
  const around: Element[] = [];
  for (let box = parentOf(element); box && box !== documentElement; box = parentOf(box)) around.push(box);
  return overflowOf(documentElement) === 'visible' ? around.filter((box) => box !== body) : around;
}

export const overflowOf = (box: Element): string => getComputedStyle(box).overflowY;

/** What the window does with what does not fit into it: the first of the two says it that does not say `visible`. */
export function windowOverflow({documentElement, body}: Document): string {
  const overflow = overflowOf(documentElement);
  return overflow === 'visible' ? overflowOf(body) : overflow;
}

/** Whether readers can scroll it: a shell with `overflow: hidden` they cannot. */
export const canScroll = (box: Element): boolean =>
  /auto|scroll|overlay/.test(overflowOf(box)) && box.scrollHeight > box.clientHeight + 1;
