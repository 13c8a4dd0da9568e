import {html, nothing, type TemplateResult} from 'lit';
import {telephone} from '../clinic/links.js';
import * as words from '../content/interface.js';
import type {AnswerWords} from '../content/questions.js';
import {phoneIcon} from './icons.js';
import type {Scene} from './scene.js';

/** The one line that is on every page: whom to call in danger. */
export function emergencyLine({t, format, emergency, actions}: Scene): TemplateResult {
  return html`<p class="emergency-line" part="emergency-line">
    <strong>${words.inDanger(t)}</strong>
    ${
      emergency?.confirmed
        ? html`<a href=${telephone(emergency.number)} @click=${() => actions.contact('emergency')}
            >${words.callNumber(t, format.isolate(emergency.number))}</a
          >`
        : emergency
          ? words.checkNumber(t, format.isolate(emergency.number))
          : words.callLocalNumber(t)
    }
  </p>`;
}

/** The way to the emergency number on a page that is about it. */
export function emergencyCall({t, format, emergency, actions}: Scene): TemplateResult {
  if (!emergency) return html`<p>${words.mobilesAccept(t, format.isolate('112'))}</p>`;
  const {number, also, confirmed} = emergency;
  if (!confirmed) return html`<p>${words.checkNumber(t, format.isolate(number))}</p>`;
  return html`<a
      class="button call"
      part="button emergency-button"
      href=${telephone(number)}
      @click=${() => actions.contact('emergency')}
      >${phoneIcon()}${words.callNumber(t, format.isolate(number))}</a
    >
    ${also.length > 0 ? html`<p>${words.alsoWorks(t, format.either(also.map(format.isolate)))}</p>` : nothing}`;
}

/** The emergency number as the words of a level may name it: only one that is sure. */
export function sureNumber({emergency, format}: Scene): string | undefined {
  return emergency?.confirmed ? format.isolate(emergency.number) : undefined;
}

/** Signs in a list, each with its hint. */
export function signList(signs: readonly AnswerWords[]): TemplateResult {
  return html`<ul>
    ${signs.map(({text, hint}) => html`<li>${text}${hint ? html` <span class="hint">${hint}</span>` : nothing}</li>`)}
  </ul>`;
}
