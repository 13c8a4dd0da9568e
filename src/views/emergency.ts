import {html, nothing, type TemplateResult} from 'lit';
import {telephone} from '../clinic/contact-channels.js';
import * as words from '../content/labels.js';
import {dangerList} from '../content/danger-list.js';
import {callEmergency} from '../content/levels.js';
import {heading} from './heading.js';
import {signLists} from './sign-list.js';
import type {ViewModel} from './view-model.js';

/** Whom to call in danger: one line on every page. */
export function emergencyLine({t, format, emergency, actions}: ViewModel): TemplateResult {
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

/** The emergency number as a button. `quiet` is for pages that are about something else. */
export function emergencyCall({t, format, emergency, actions}: ViewModel, {quiet = false} = {}): TemplateResult {
  const others = ['112', '911', '999'].map(format.isolate);
  if (!emergency) return html`<p>${words.mobilesAccept(t, format.either(others))}</p>`;
  const {number, also, confirmed} = emergency;
  if (!confirmed) return html`<p>${words.checkNumber(t, format.isolate(number))}</p>`;
  return html`<a
      class="button ${quiet ? '' : 'call'}"
      part="button ${quiet ? '' : 'emergency-button'}"
      href=${telephone(number)}
      @click=${() => actions.contact('emergency')}
      >${words.callNumber(t, format.isolate(number))}</a
    >
    <p class="hint">${words.otherPhone(t)}</p>
    ${also.length > 0 ? html`<p>${words.alsoWorks(t, format.either(also.map(format.isolate)))}</p>` : nothing}`;
}

/** The emergency number for use in a sentence: only if it is confirmed. */
export function confirmedNumber({emergency, format}: ViewModel): string | undefined {
  return emergency?.confirmed ? format.isolate(emergency.number) : undefined;
}

/** The danger list with the emergency number. */
export function dangerCard(model: ViewModel): TemplateResult {
  const {t, headingLevel} = model;
  return html`<section class="danger" part="danger">
    ${heading(headingLevel + 1, words.dangerIf(t, callEmergency(t, confirmedNumber(model))))}
    ${signLists(dangerList(t))} ${emergencyCall(model, {quiet: true})}
  </section>`;
}
