import {html, nothing, type TemplateResult} from 'lit';
import type {GuidanceSign} from '../content/guidance.js';
import {withoutPrototype} from '../own-object.js';
import {drawing} from './drawings.js';

/** Signs, each with its hint and, where there is one, its drawing. */
export const signList = (signs: readonly GuidanceSign[]): TemplateResult =>
  html`<ul class="signs with-drawings">
    ${signs.map((sign) => {
      const {code, text, hint} = withoutPrototype(sign);
      const picture = code ? drawing(code) : nothing;
      return html`<li class=${picture === nothing ? '' : 'drawn'}>
        ${picture}<span>${text}${hint ? html` <span class="hint">${hint}</span>` : nothing}</span>
      </li>`;
    })}
  </ul>`;
