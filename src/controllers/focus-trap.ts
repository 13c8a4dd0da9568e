import {withoutPrototype} from '../own-object.js';
import type {LitElement, ReactiveController} from 'lit';

const DIALOG = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';
const TAB_STOPS =
  'a[href], area[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable]';

const isTabStop = (element: HTMLElement): boolean =>
  element.tabIndex >= 0 && !element.matches(':disabled') && element.getClientRects().length > 0;

/**
 * Lets focus traps of dialogs find the widget. They look for what has the focus by selectors, which do not reach into
 * shadow roots: without this, Tab would never come into a widget that is the last thing of its dialog.
 *
 * In a dialog, the element has a `tabindex`, so that traps count it. It is no stop of its own: whenever Tab leads there,
 * the focus goes on to the first control, and Shift+Tab from there goes past it. Where a trap does not count the element
 * all the same, and takes a Tab that would have led into it, the focus goes where it would have gone.
 */
export class FocusTrapController implements ReactiveController {
  private readonly host: LitElement;
  private counted = false;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('keydown', this.handleKey, true);
    this.host.addEventListener('focus', this.handleFocus);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.handleKey, true);
    this.host.removeEventListener('focus', this.handleFocus);
  }

  hostUpdated(): void {
    if (this.counted || !this.dialog || this.host.hasAttribute('tabindex')) return;
    // Only once it is rendered, so that a page can be hydrated, and only in dialogs.
    this.counted = true;
    this.host.tabIndex = 0;
  }

  private get dialog(): Element | null {
    return this.host.closest(DIALOG);
  }

  private readonly handleKey = (event: KeyboardEvent): void => {
    const {dialog} = this;
    // WebKitGTK has no name for the key of Shift+Tab.
    if (!dialog || (event.key !== 'Tab' && event.code !== 'Tab')) return;
    const path = event.composedPath();
    const inside = path.includes(this.host);
    if (inside && event.shiftKey && this.counted) {
      // After every listener, traps among them, and before the focus moves.
      addEventListener('keydown', this.skipHost, withoutPrototype({once: true}));
    }
    const wanted = inside ? this.stopBeside(path[0] as HTMLElement, event.shiftKey) : this.stopAfter(event, dialog);
    if (!wanted) return;
    setTimeout(() => {
      if (event.defaultPrevented) wanted.focus();
    });
  };

  private readonly skipHost = (): void => {
    this.host.removeAttribute('tabindex');
    setTimeout(() => {
      this.host.tabIndex = 0;
    });
  };

  private readonly handleFocus = (event: FocusEvent): void => {
    // A click on plain text may focus the element as well: then the page must not jump to its first control.
    if (this.counted && event.composedPath()[0] === this.host && this.host.matches(':focus-visible')) {
      this.stops[0]?.focus();
    }
  };

  /** Where Tab leads from a heading, which traps take for the end of the dialog because Tab does not lead to it. */
  private stopBeside(focused: HTMLElement, backwards: boolean): HTMLElement | undefined {
    if (focused.tabIndex >= 0) return undefined;
    const direction = backwards ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
    const beside = this.stops.filter((stop) => focused.compareDocumentPosition(stop) & direction);
    return backwards ? beside.pop() : beside[0];
  }

  /** Where Tab leads if nothing else in the dialog is between what is focused and the widget. */
  private stopAfter({shiftKey, target}: Event & {shiftKey: boolean}, dialog: Element): HTMLElement | undefined {
    const {host} = this;
    const around = [...dialog.querySelectorAll<HTMLElement>(`${TAB_STOPS}, ${host.localName}`)];
    const reachable = around.filter((stop) => stop === host || isTabStop(stop));
    return !shiftKey && reachable[reachable.indexOf(host) - 1] === target ? this.stops[0] : undefined;
  }

  private get stops(): HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>(TAB_STOPS)].filter(isTabStop);
  }
}
