import type {LitElement, ReactiveController} from 'lit';
import {withoutPrototype} from '../own-object.js';
import type {Reporter} from './reporter.js';
import {scrollToTop, type Landing} from './scroll-to-top.js';

/** When to look again, in milliseconds: headers stick, and slide in, only once the page has scrolled. */
const LOOKS_AGAIN = [350, 800];
/**
 * Whatever the patient does next: from then on the page stays where they want it. Scroll bars, voice control, switches and
 * screen readers may send none of these, but what they scroll is not where it was left.
 */
const TAKES_OVER = ['wheel', 'pointerdown', 'keydown', 'click'];

/** Moves the focus to the heading of a new step, and the step into view. */
export class FocusController implements ReactiveController {
  /** Whether the next update shows a step that the patient went to. */
  focusOnUpdate = false;
  private readonly host: LitElement;
  private readonly reporter: Reporter;
  private looks: ReturnType<typeof setTimeout>[] = [];
  private landing: Landing | undefined;

  constructor(host: LitElement, reporter: Reporter) {
    this.host = host;
    this.reporter = reporter;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stopLooking();
  }

  hostUpdated(): void {
    if (!this.focusOnUpdate || !this.host.renderRoot.querySelector('[tabindex="-1"]')) return;
    this.focusOnUpdate = false;
    this.host.focus({preventScroll: true});
    this.stopLooking();
    this.showTop();
    for (const type of TAKES_OVER)
      addEventListener(type, this.stopLooking, withoutPrototype({capture: true, passive: true}));
    this.looks = LOOKS_AGAIN.map((delay) => setTimeout(this.lookAgain, delay));
  }

  private showTop(): void {
    this.landing = scrollToTop(this.host);
    if (this.landing.covered) {
      const expected = 'expected a header of at most half the height of the window';
      this.reporter.report('ACU-COVERED', `found something fixed over the top of the widget, ${expected}`);
    }
  }

  private readonly lookAgain = (): void => {
    if (this.landing?.isUntouched()) this.showTop();
  };

  private readonly stopLooking = (): void => {
    for (const look of this.looks) clearTimeout(look);
    this.looks = [];
    for (const type of TAKES_OVER) removeEventListener(type, this.stopLooking, true);
  };
}
