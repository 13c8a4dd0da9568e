import {html, nothing, type TemplateResult} from 'lit';
import {heading} from './heading.js';
import type {Scene} from './scene.js';

/** Something to unfold. It is rendered when it is first opened: what nobody reads would cost an old phone its time. */
export function folded(
  {headingLevel, unfolded, actions}: Scene,
  id: string,
  title: string,
  content: () => unknown,
): TemplateResult {
  return html`<details
    class="folded"
    @toggle=${() => {
      actions.unfold(id);
    }}
  >
    <summary>${heading(headingLevel + 1, title)}</summary>
    ${unfolded.includes(id) ? html`<div>${content()}</div>` : nothing}
  </details>`;
}
