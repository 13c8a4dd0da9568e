import {html, nothing, type TemplateResult} from 'lit';
import {telephone} from '../clinic/links.js';
import * as words from '../content/interface.js';
import {dangerList, type Signs} from '../content/guidance.js';
import {callEmergency} from '../content/levels.js';
import {drawing} from './drawings.js';
import {heading} from './heading.js';
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
export function emergencyCall({t, format, emergency, actions}: Scene, {quiet = false} = {}): TemplateResult {
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

/** The emergency number as the words of a level may name it: only one that is sure. */
export function sureNumber({emergency, format}: Scene): string | undefined {
  return emergency?.confirmed ? format.isolate(emergency.number) : undefined;
}

/** Lists of signs, each sign with its hint. */
export function signLists(lists: readonly Signs[]): readonly TemplateResult[] {
  return lists.map(
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

/** The danger list, and the way to the emergency number: quieter than on a page that is about it. */
export function dangerCard(scene: Scene): TemplateResult {
  const {t, headingLevel} = scene;
  return html`<section class="danger" part="danger">
    ${heading(headingLevel + 1, words.dangerIf(t, callEmergency(t, sureNumber(scene))))} ${signLists(dangerList(t))}
    ${emergencyCall(scene, {quiet: true})}
  </section>`;
}
