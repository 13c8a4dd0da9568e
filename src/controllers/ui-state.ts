import type {LitElement} from 'lit';
import type {Summary} from '../summary/summary.js';
import {textSizes, type Status, type UiActions} from '../views/view-model.js';

/** How the patient has arranged the step that is shown: nothing here changes an answer. */
export class UiState {
  status: Status | undefined;
  fullScreen: Summary | undefined;
  expandedSections: readonly string[] = [];
  textSize = 0;
  private readonly host: LitElement;

  constructor(host: LitElement) {
    this.host = host;
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
    resizeText: (steps) => {
      this.textSize = Math.min(Math.max(this.textSize + steps, 0), textSizes - 1);
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
}
