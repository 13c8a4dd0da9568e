import {html, nothing, type TemplateResult} from 'lit';
import {heading} from './heading.js';
import type {ViewModel} from './view-model.js';
import {listener} from './listener.js';

/**
 * Something to unfold. It is rendered when it is first opened: what nobody reads would cost an old phone its time. Only
 * what must also be read on paper is there from the start, for printing waits for nothing.
 */
export function disclosure(
  {headingLevel, expandedSections, actions}: ViewModel,
  id: string,
  title: string,
  content: () => unknown,
  {onPaper = false} = {},
): TemplateResult {
  return html`<details
    class="folded ${onPaper ? 'on-paper' : ''}"
    @toggle=${listener(() => {
      actions.expand(id);
    })}
  >
    <summary>${heading(headingLevel + 1, title)}</summary>
    ${onPaper || expandedSections.includes(id) ? html`<div>${content()}</div>` : nothing}
  </details>`;
}
