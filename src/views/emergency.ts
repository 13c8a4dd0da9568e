import {html, nothing, type TemplateResult} from 'lit';
import {telephone} from '../clinic/contact-channels.js';
import * as words from '../content/labels.js';
import {dangerLead, dangerList, moreAboutSigns} from '../content/danger-list.js';
import {isolate} from '../localization/formatters.js';
import {disclosure} from './disclosure.js';
import {heading} from './heading.js';
import {signList} from './sign-list.js';
import type {EmergencyContext, OwnWords, ViewModel} from './view-model.js';
import {listener} from './listener.js';

/** Whom to call in danger: one line on every page but the one that is about nothing else. */
export function emergencyLine(model: ViewModel): TemplateResult {
  const {t, format, emergency, own} = model;
  const short = emergency?.confirmed && !model.elsewhere && !own;
  return html`<div class="emergency-line ${short ? 'short' : ''}" part="emergency-line">
    ${
      own
        ? inOwnWords(model, own)
        : html`<p>
            <strong>${words.emergency(t)}</strong>
            ${
              emergency?.confirmed
                ? emergencyLink(model, words.callNumber(t, format.isolate(emergency.number)))
                : withoutButton(model)
            }
          </p>`
    }
    ${otherCountry(model)}
  </div>`;
}

/** The same for a reader whose language is not that of the page. The usual numbers have no words in it. */
function inOwnWords(model: ViewModel, {tag, dir, emergency: lead, call, callLocal}: OwnWords): TemplateResult {
  const {emergency} = model;
  return html`<p lang=${tag} dir=${dir} translate="no">
      <strong>${lead}</strong>
      ${emergency?.confirmed ? emergencyLink(model, call.replace('{0}', isolate(emergency.number, dir))) : callLocal}
    </p>
    ${emergency?.confirmed ? nothing : html`<p>${usualNumbers(model)}</p>`}`;
}

/** A text that calls the emergency number, where one is sure enough for that. */
export function emergencyLink({emergency, actions}: ViewModel, text: string): unknown {
  if (!emergency?.confirmed) return text;
  return html`<a href=${telephone(emergency.number)} @click=${listener(() => actions.contact('emergency'))}
    >${text}</a
  >`;
}

/** The emergency number as a button. `quiet` is for pages that are about something else. */
export function emergencyCall(model: ViewModel, {quiet = false} = {}): TemplateResult {
  const {t, format, emergency, actions} = model;
  if (!emergency?.confirmed) return html`<p>${withoutButton(model)}</p>`;
  const {number, also} = emergency;
  return html`<a
      class="button call ${quiet ? 'quiet' : ''}"
      part="button ${quiet ? '' : 'emergency-button'}"
      href=${telephone(number)}
      @click=${listener(() => actions.contact('emergency'))}
      >${words.callNumber(t, format.isolate(number))}</a
    >
    ${also.length > 0 ? html`<p>${words.alsoWorks(t, format.either(also.map(format.isolate)))}</p>` : nothing}`;
}

/** The sentences in place of a button, where no number is sure. */
function withoutButton(model: ViewModel): string {
  const usual = usualNumbers(model);
  return model.emergency ? usual : `${words.callLocalNumber(model.t)} ${usual}`;
}

/** What to dial where no number is sure enough for a button: the usual number of the country, or those of several. */
export function usualNumbers({t, dir, emergency}: EmergencyContext): string {
  const number = (digits: string): string => isolate(digits, dir);
  if (emergency) return words.usualNumber(t, number(emergency.number));
  return words.usualNumbers(t, {
    europe: number('112'),
    unitedKingdom: number('999'),
    northAmerica: number('911'),
    australia: number('000'),
  });
}

/** Where the clock of the device is another country's: for whom the number is. */
export const otherCountry = ({t, emergency, elsewhere}: ViewModel): unknown =>
  emergency && elsewhere ? html`<p>${words.otherCountry(t, elsewhere)}</p>` : nothing;

/** The emergency number for use in a sentence: only if it is confirmed. */
export function confirmedNumber({emergency, format}: ViewModel): string | undefined {
  return emergency?.confirmed ? format.isolate(emergency.number) : undefined;
}

/** The danger list that every result repeats: its signs, and behind one fold what counts as well. */
export function dangerCard(model: ViewModel): TemplateResult {
  const {t, headingLevel} = model;
  const signs = dangerList(t);
  return html`<section class="danger" part="danger">
    ${heading(headingLevel + 1, emergencyLink(model, dangerLead(t, confirmedNumber(model))))}
    <ul class="signs">
      ${signs.map(({text}) => html`<li>${text}</li>`)}
    </ul>
    ${disclosure(model, 'more-about-signs', moreAboutSigns(t), () => signList(signs.filter(({hint}) => hint)))}
  </section>`;
}
