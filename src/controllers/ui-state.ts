import type {LitElement, ReactiveController} from 'lit';
import type {Summary} from '../summary/summary.js';
import {textSizes, type Status, type UiActions} from '../views/view-model.js';
import {FullScreenController} from './full-screen.js';

/** How the patient has arranged the step that is shown: nothing here changes an answer. */
export class UiState implements ReactiveController {
  status: Status | undefined;
  fullScreen: Summary | undefined;
  expandedSections: readonly string[] = [];
  printing = false;
  textSize = 0;
  private readonly host: LitElement;
  private openedToPrint: readonly HTMLDetailsElement[] = [];

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
    new FullScreenController(host);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.openToPrint);
    addEventListener('afterprint', this.closeAgain);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.openToPrint);
    removeEventListener('afterprint', this.closeAgain);
    this.clearStep();
  }

  readonly actions: UiActions = {
    setStatus: (status) => {
      this.status = status;
      this.host.requestUpdate();
    },
    showFullScreen: (summary) => {
      this.fullScreen = summary;
      this.host.requestUpdate();
    },
    expand: (section) => {
      if (this.expandedSections.includes(section)) return;
      this.expandedSections = [...this.expandedSections, section];
      this.host.requestUpdate();
    },
    resizeText: () => {
      this.textSize = (this.textSize + 1) % textSizes;
      this.host.requestUpdate();
    },
  };

  /** Forgets what belongs to one step. Expanded sections and the text size stay. */
  clearStep(): void {
    this.status = undefined;
    this.fullScreen = undefined;
    this.host.shadowRoot?.querySelector('.print-frame')?.remove();
    this.host.requestUpdate();
  }

  /** Paper cannot be unfolded: what helps and whom to call would be lost on it. */
  private readonly openToPrint = (): void => {
    this.setPrinting(true);
    const closed = this.host.shadowRoot?.querySelectorAll<HTMLDetailsElement>('.on-paper:not([open])') ?? [];
    this.openedToPrint = [...this.openedToPrint, ...closed];
    for (const details of closed) details.open = true;
  };

  private readonly closeAgain = (): void => {
    for (const details of this.openedToPrint) details.open = false;
    this.openedToPrint = [];
    this.setPrinting(false);
  };

  /** At once: printing waits for nothing. */
  private setPrinting(printing: boolean): void {
    this.printing = printing;
    this.host.requestUpdate();
    (this.host as unknown as {performUpdate: () => void}).performUpdate();
  }
}
