import type {LitElement, ReactiveController} from 'lit';

/** Moves the focus to the heading of a new step, and the step into view. */
export class FocusController implements ReactiveController {
  /** Whether the next update shows a step that the patient went to. */
  focusOnUpdate = false;
  private readonly host: LitElement;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.focusOnUpdate || !this.host.renderRoot.querySelector('[tabindex="-1"]')) return;
    this.focusOnUpdate = false;
    this.host.focus({preventScroll: true});
    const {top} = this.host.getBoundingClientRect();
    if (top < 0 || top > innerHeight / 2) this.host.scrollIntoView({block: 'start'});
  }
}
