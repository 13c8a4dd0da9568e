import {html, type TemplateResult} from 'lit';

/** The one main button of a page, which goes on. */
export const submitButton = (text: string): TemplateResult =>
  html`<button class="button primary" part="button primary-button" type="submit">${text}</button>`;

export const actionButton = (text: string, action: (event: Event) => void): TemplateResult =>
  html`<button class="button" part="button" type="button" @click=${action}>${text}</button>`;
