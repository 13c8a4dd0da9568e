import {html, nothing, type TemplateResult} from 'lit';
import type {GuidanceSign} from '../content/guidance.js';
import {drawing} from './drawings.js';

/** Signs, each with its drawing and its hint. */
export const signList = (signs: readonly GuidanceSign[]): TemplateResult =>
  html`<ul class="signs">
    ${signs.map(
      ({code, text, hint}) =>
        html`<li class=${code ? 'drawn' : ''}>
          ${code ? drawing(code) : nothing}<span
            >${text}${hint ? html` <span class="hint">${hint}</span>` : nothing}</span
          >
        </li>`,
    )}
  </ul>`;
