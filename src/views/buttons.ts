import {html, type TemplateResult} from 'lit';
import {listener} from './listener.js';

/**
 * The one main button of a page, which goes on. It acts on its click, which the Enter key makes as well, and not on the
 * form's `submit`: in a sandbox that does not allow forms there is none.
 */
export const submitButton = (text: string, action: (form: HTMLFormElement | null) => void): TemplateResult =>
  html`<button
    class="button primary"
    part="button primary-button"
    type="submit"
    @click=${listener((event: Event) => {
      event.preventDefault();
      action((event.currentTarget as HTMLButtonElement).form);
    })}
  >
    ${text}
  </button>`;

export const actionButton = (text: string, action: (event: Event) => void): TemplateResult =>
  html`<button class="button" part="button" type="button" @click=${listener(action)}>${text}</button>`;

/** For what is seldom wanted: it looks like a link, so that the buttons that matter stand out. */
export const quietButton = (text: string, action: (event: Event) => void): TemplateResult =>
  html`<button class="link" part="button" type="button" @click=${listener(action)}>${text}</button>`;

/** For every form: whoever else submits it, it stays in the widget, and no answer gets into an address. */
export function preventSubmit(event: Event): void {
  event.preventDefault();
}
