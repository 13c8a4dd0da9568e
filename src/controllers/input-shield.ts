import {withoutPrototype} from '../own-object.js';
import type {LitElement, ReactiveController} from 'lit';

/** Where a touch or press does something. */
const CONTROLS = 'a, button, input, label, select, summary, [data-area]';

const KEYS = ['keydown', 'keypress', 'keyup'];
/**
 * Presses begin a drag or a selection; copy protection cancels all of these. `click` and `pointerdown` still leave, so
 * whatever the page closes on a press outside still closes.
 */
const PRESSES = ['mousedown', 'selectstart', 'contextmenu', 'dragstart', 'copy'];
const TOUCHES = ['touchstart', 'touchmove', 'touchend'];
const SCROLLING = ['wheel', 'touchmove'];
const TYPES = [...KEYS, ...PRESSES, ...TOUCHES, 'pointerdown', 'wheel'];

/**
 * Keeps from the page what a control of the widget needs. Outside the shadow root, the target of an event is the element
 * itself, so that sliders, default buttons, shortcuts and copy protection cannot see that a form field is in use: they
 * would cancel the event, and with it what the control does.
 *
 * The window hears an event first. What stops there is still done by the browser, and not even a capturing listener of the
 * page's document can cancel it.
 */
export class InputShield implements ReactiveController {
  private readonly host: LitElement;
  /** The key that is down, and whose end the page must not hear, wherever the focus has gone. */
  private held: string | undefined;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Passive: a listener that could cancel them would slow down scrolling. Keys do not scroll by touch.
    for (const type of TYPES)
      addEventListener(type, this.handleEvent, withoutPrototype({capture: true, passive: !KEYS.includes(type)}));
  }

  hostDisconnected(): void {
    for (const type of TYPES) removeEventListener(type, this.handleEvent, true);
  }

  private readonly handleEvent = (event: Event): void => {
    const {type, key} = event as KeyboardEvent;
    if (type === 'keyup' && key === this.held) {
      this.held = undefined;
      event.stopImmediatePropagation();
      return;
    }
    const path = event.composedPath();
    const depth = path.indexOf(this.host.renderRoot);
    // Inside an iframe's own document or another shadow root, or a child of the element itself.
    const inside = path.slice(0, Math.max(depth, 0)) as Element[];
    const [target] = inside;
    if (target && isNeeded(event, inside)) {
      // Our own listener for a copy that the patient asked for comes after this one.
      if (type === 'copy') event.stopPropagation();
      else event.stopImmediatePropagation();
      if (type === 'keydown') {
        this.held = key;
        tellOwnListeners(target, event as KeyboardEvent);
      }
      if (type === 'touchstart') cancelTouch(this.host, event);
    }
  };
}

function isNeeded(event: Event, inside: readonly Element[]): boolean {
  const {type} = event;
  const [target] = inside as [Element, ...Element[]];
  if (KEYS.includes(type))
    return usesKey(target, event as KeyboardEvent) || scrollsByKey(inside, event as KeyboardEvent);
  // A menu opens when the pointer goes down.
  if (type === 'pointerdown') return target.localName === 'select';
  if (SCROLLING.includes(type) && inside.some(scrolls)) return true;
  return PRESSES.includes(type) || (TOUCHES.includes(type) && target.closest(CONTROLS) !== null);
}

/** Whether the focused control does something at this key. Escape and Tab belong to dialogs and focus traps. */
function usesKey(focused: Element, {key, ctrlKey, metaKey, altKey}: KeyboardEvent): boolean {
  const isSelect = focused.localName === 'select';
  if (ctrlKey || metaKey || (altKey && !isSelect)) return false;
  if (isSelect) return key.length === 1 || /^(Enter|Arrow|Home|End|Page|F4)/.test(key);
  if (key.startsWith('Arrow')) return focused.matches('[type="radio"]');
  return /^(Enter| )$/.test(key) && focused.matches(CONTROLS);
}

const scrollsByKey = (inside: readonly Element[], {key}: KeyboardEvent): boolean =>
  /^( |Arrow.*|Home|End|Page.*)$/.test(key) && inside.some(scrolls);

/** The desk, or a widget that scrolls by itself because the page clips it. */
const scrolls = (element: Element): boolean =>
  element.scrollHeight > element.clientHeight && getComputedStyle(element).overflowY === 'auto';

/**
 * A copy, which does not leave the shadow root. What is done about it need not be done by the browser. Not a
 * KeyboardEvent: in Firefox, those leave the shadow root whatever they are made with, and this shield would hear its own.
 */
function tellOwnListeners(target: Element, event: KeyboardEvent): void {
  const {key, code, ctrlKey, metaKey, altKey, shiftKey, repeat, isComposing} = event;
  const copy = new Event('keydown', withoutPrototype({bubbles: true, cancelable: true}));
  const pressed = {key, code, ctrlKey, metaKey, altKey, shiftKey, repeat, isComposing};
  if (!target.dispatchEvent(Object.assign(copy, pressed))) event.preventDefault();
}

/** Libraries that make clicks out of touches cancel the click of a touch that they missed, until they hear of its end. */
function cancelTouch(host: Element, event: Partial<TouchEvent>): void {
  const {changedTouches} = event;
  if (!changedTouches?.length) return;
  // The list itself: WebKit takes nothing else, and the others take anything that can be iterated.
  const init = {bubbles: true, composed: true, changedTouches: changedTouches as Iterable<Touch> as Touch[]};
  host.dispatchEvent(new TouchEvent('touchcancel', init));
}
