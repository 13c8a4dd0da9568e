import {html, nothing, type TemplateResult} from 'lit';
import {weekdays, type Settings} from '../clinic/settings.js';
import {openingAt, sameClock} from '../clinic/opening-hours.js';
import {telephone, type ContactChannel} from '../clinic/contact-channels.js';
import * as words from '../content/labels.js';
import {withoutPrototype} from '../own-object.js';
import {heading} from './heading.js';
import type {ViewModel} from './view-model.js';
import {listener} from './listener.js';

interface ContactMethod {
  readonly channel: ContactChannel;
  readonly href: string;
  readonly text: string;
  readonly detail?: string;
}

/** The first way to reach the clinic, as what to do now, and when the clinic is there. */
export function firstContact(model: ViewModel): TemplateResult | typeof nothing {
  const [first] = contactMethods(model);
  return first ? html`<div part="contact">${contactLink(model, first, true)} ${openOrClosed(model)}</div>` : nothing;
}

/** The ways to reach the clinic besides the first, and its hours; `undefined` where there are none. */
export function otherContacts(model: ViewModel): TemplateResult | undefined {
  const [, ...others] = contactMethods(model);
  if (others.length === 0 && !model.settings.openingHours?.length) return undefined;
  return html`<div part="contact">${others.map((method) => contactLink(model, method))} ${hoursList(model)}</div>`;
}

/** The phones of the clinic; nothing where there are none. */
export function clinicCalls(model: ViewModel): TemplateResult | typeof nothing {
  const methods = phoneMethods(model);
  return methods.length > 0 ? html`${methods.map((method) => contactLink(model, method))}` : nothing;
}

/** The phones of the clinic by name and number alone, in no language; `undefined` where there are none. */
export function plainCalls({settings, actions}: ViewModel): TemplateResult | undefined {
  const {clinicName, clinicPhone, phones = []}: Settings = settings;
  const called = [...(clinicPhone ? [{name: clinicName, number: clinicPhone}] : []), ...phones];
  if (called.length === 0) return undefined;
  return html`${called.map(
    ({name, number}) =>
      html`<p>
        ${name} <a dir="ltr" href=${telephone(number)} @click=${listener(() => actions.contact('phone'))}>${number}</a>
      </p>`,
  )}`;
}

/** All ways to reach the clinic with its hours, and the health line; `undefined` where there are none. */
export function allContacts(model: ViewModel): TemplateResult | undefined {
  const methods = contactMethods(model);
  if (methods.length === 0 && !model.healthLine) return undefined;
  return html`<div part="contact">
    ${methods.map((method) => contactLink(model, method))} ${healthLineCall(model)}
    ${methods.length > 0 ? [openOrClosed(model), adviceWhileClosed(model), hoursList(model)] : nothing}
  </div>`;
}

/** The way to the health line of the country. */
export function healthLineCall(model: ViewModel, {primary = false} = {}): TemplateResult | typeof nothing {
  const {t, healthLine} = model;
  if (!healthLine) return nothing;
  const {number, partial} = healthLine;
  return html`${contactLink(
    model,
    {channel: 'health-line', href: telephone(number), text: words.callHealthLine(t), detail: number},
    primary,
  )}${partial ? html`<p>${words.someAreas(t)}</p>` : nothing}`;
}

function contactMethods(model: ViewModel): readonly ContactMethod[] {
  const {t, settings} = model;
  const {clinicEmail, bookingUrl, contacts = []}: Settings = settings;
  return [
    ...phoneMethods(model),
    ...(clinicEmail
      ? [{channel: 'email', href: `mailto:${clinicEmail}`, text: words.emailClinic(t), detail: clinicEmail} as const]
      : []),
    ...(bookingUrl ? [{channel: 'booking', href: bookingUrl, text: words.book(t)} as const] : []),
    ...contacts.map(({name, url}) => {
      // To dial on another phone.
      const [, detail] = /^tel:([^?]+)/i.exec(url) ?? [];
      return {channel: 'other', href: url, text: name, ...(detail && {detail})} as const;
    }),
  ];
}

function phoneMethods({t, format, settings}: ViewModel): readonly ContactMethod[] {
  const {clinicName, clinicPhone, phones = []}: Settings = settings;
  const call = clinicName ? words.callClinicByName(t, format.isolate(clinicName)) : words.callClinic(t);
  return [
    ...(clinicPhone ? [phoneMethod(call, clinicPhone)] : []),
    ...phones.map(({name, number}) => phoneMethod(name, number)),
  ];
}

function phoneMethod(text: string, number: string): ContactMethod {
  return {channel: 'phone', href: telephone(number), text, detail: number};
}

function contactLink({actions}: ViewModel, method: ContactMethod, primary = false): TemplateResult {
  const {channel, href, text, detail} = withoutPrototype(method);
  const outside = href.startsWith('https:');
  return html`<a
    class="button way ${primary ? 'primary' : ''}"
    part="button ${primary ? 'primary-button' : ''}"
    href=${href}
    target=${outside ? '_blank' : nothing}
    rel=${outside ? 'noopener noreferrer' : nothing}
    @click=${listener(() => {
      actions.contact(channel);
    })}
    ><span><bdi>${text}</bdi></span
    >${detail ? html` <bdi class="detail" dir="ltr">${detail}</bdi>` : nothing}</a
  >`;
}

function hoursList({t, format, settings, headingLevel}: ViewModel): TemplateResult | typeof nothing {
  if (!settings.openingHours?.length) return nothing;
  return html`${heading(headingLevel + 2, words.openingHours(t))}
    <ul class="hours">
      ${settings.openingHours.map(
        ({days, opens, closes}) =>
          html`<li>
            ${words.pair(
              t,
              format.every(days.map((day) => format.weekday(weekdays.indexOf(day)))),
              `${format.isolate(format.time(opens))} – ${format.isolate(format.time(closes))}`,
            )}
          </li>`,
      )}
    </ul>`;
}

/** When the clinic opens or closes next by its own clock; `undefined` where it does not say, or not within a week. */
function nextChange({settings, updatedAt}: ViewModel) {
  const {openingHours: hours, timeZone} = settings;
  if (!hours || !timeZone) return undefined;
  const at = openingAt(hours, timeZone, updatedAt);
  const next = at.open ? at.closes : at.opens;
  return next === undefined ? undefined : {open: at.open, next, timeZone};
}

/** Whether the clinic is open. */
function openOrClosed(model: ViewModel): TemplateResult | typeof nothing {
  const {t, format} = model;
  const change = nextChange(model);
  if (!change) return nothing;
  const {open, next, timeZone} = change;
  return html`<p>
    <strong
      >${open ? words.openUntil(t, format.clock(next, timeZone)) : words.opensAt(t, format.momentIn(next, timeZone))}</strong
    >
    ${sameClock(timeZone, next) ? nothing : words.clinicTime(t)}
  </p>`;
}

/** Whom to call before the clinic opens. Where the clinic is what to do, the page says that itself. */
function adviceWhileClosed(model: ViewModel): TemplateResult | typeof nothing {
  const {t, format, healthLine} = model;
  if (nextChange(model)?.open !== false) return nothing;
  return html`<p>${words.whileClosed(t, healthLine && format.isolate(healthLine.number))}</p>`;
}
