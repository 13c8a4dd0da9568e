import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';

/** A heading of the page's level plus `deeper`. A `title` is what a page moves the focus to, with the id of its `description`. */
export function heading(
  level: number,
  content: unknown,
  {title = false, description}: {title?: boolean; description?: string} = {},
): TemplateResult {
  const focus = title ? '-1' : undefined;
  switch (level) {
    case 2:
      return html`<h2 tabindex=${ifDefined(focus)} aria-describedby=${ifDefined(description)}>${content}</h2>`;
    case 3:
      return html`<h3 tabindex=${ifDefined(focus)} aria-describedby=${ifDefined(description)}>${content}</h3>`;
    case 4:
      return html`<h4 tabindex=${ifDefined(focus)} aria-describedby=${ifDefined(description)}>${content}</h4>`;
    case 5:
      return html`<h5 tabindex=${ifDefined(focus)} aria-describedby=${ifDefined(description)}>${content}</h5>`;
    default:
      return html`<h6 tabindex=${ifDefined(focus)} aria-describedby=${ifDefined(description)}>${content}</h6>`;
  }
}
