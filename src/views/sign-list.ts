import {html, nothing, type TemplateResult} from 'lit';
import type {SignGroup} from '../content/danger-list.js';
import {drawing} from './drawings.js';

/** Groups of signs, each sign with its drawing and its hint. */
export function signLists(groups: readonly SignGroup[]): readonly TemplateResult[] {
  return groups.map(
    ({lead, signs}) =>
      html`${lead ? html`<p>${lead}</p>` : nothing}
        <ul class="signs">
          ${signs.map(
            ({code, text, hint}) =>
              html`<li class=${code ? 'drawn' : ''}>
                ${code ? drawing(code) : nothing}<span
                  >${text}${hint ? html` <span class="hint">${hint}</span>` : nothing}</span
                >
              </li>`,
          )}
        </ul>`,
  );
}
