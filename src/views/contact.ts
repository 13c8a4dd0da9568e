import {html, nothing, type TemplateResult} from 'lit';
import {weekdays, type Settings} from '../clinic/settings.js';
import {openingAt, sameClock} from '../clinic/opening-hours.js';
import {telephone, type ContactChannel} from '../clinic/contact-channels.js';
import * as words from '../content/labels.js';
import {heading} from './heading.js';
import type {ViewModel} from './view-model.js';

interface ContactMethod {
  readonly channel: ContactChannel;
  readonly href: string;
  readonly text: string;
  readonly detail?: string;
}

/** The ways to reach the clinic, the first in the accent where it is what to do now; nothing where there is no data. */
export function contactCard(model: ViewModel, {accent}: {accent: boolean}): TemplateResult | typeof nothing {
  const {t, format, settings, headingLevel} = model;
  const ways = contactMethods(model);
  if (ways.length === 0) return nothing;
  return html`<section class="contact" part="contact">
    ${heading(
      headingLevel + 1,
      settings.clinicName ? words.contactClinic(t, format.isolate(settings.clinicName)) : words.contact(t),
    )}
    ${ways.map((way, index) => contactLink(model, way, accent && index === 0))}
    ${ways.some(({channel}) => channel === 'phone') ? html`<p class="hint">${words.otherPhone(t)}</p>` : nothing}
    ${openingHours(model)}
  </section>`;
}

/** The way to the health line of the region. */
export function healthLineCall(model: ViewModel, {accent}: {accent: boolean}): TemplateResult | typeof nothing {
  const {t, healthLine} = model;
  if (!healthLine) return nothing;
  const {number, partial} = healthLine;
  return html`${contactLink(
    model,
    {channel: 'health-line', href: telephone(number), text: words.healthLine(t), detail: number},
    accent,
  )}${partial ? html`<p>${words.someAreas(t)}</p>` : nothing}`;
}

function contactMethods({t, settings}: ViewModel): readonly ContactMethod[] {
  const {clinicPhone, clinicEmail, bookingUrl, phones = [], contacts = []}: Settings = settings;
  return [
    ...(clinicPhone ? [phoneMethod(words.callClinic(t), clinicPhone)] : []),
    ...phones.map(({name, number}) => phoneMethod(name, number)),
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

function phoneMethod(text: string, number: string): ContactMethod {
  return {channel: 'phone', href: telephone(number), text, detail: number};
}

function contactLink(
  {actions}: ViewModel,
  {channel, href, text, detail}: ContactMethod,
  primary: boolean,
): TemplateResult {
  const outside = href.startsWith('https:');
  return html`<a
    class="button way ${primary ? 'primary' : ''}"
    part="button ${primary ? 'primary-button' : ''}"
    href=${href}
    target=${outside ? '_blank' : nothing}
    rel=${outside ? 'noopener noreferrer' : nothing}
    @click=${() => {
      actions.contact(channel);
    }}
    ><span><bdi>${text}</bdi></span
    >${detail ? html` <bdi class="detail" dir="ltr">${detail}</bdi>` : nothing}</a
  >`;
}

function openingHours(model: ViewModel): TemplateResult | typeof nothing {
  const {t, format, settings, headingLevel} = model;
  if (!settings.openingHours?.length) return nothing;
  return html`${heading(headingLevel + 2, words.openingHours(t))} ${openOrClosed(model)}
    <ul class="hours">
      ${settings.openingHours.map(
        ({days, opens, closes}) =>
          html`<li>
            ${format.every(days.map((day) => format.weekday(weekdays.indexOf(day))))}: ${format.time(opens)} –
            ${format.time(closes)}
          </li>`,
      )}
    </ul>`;
}

/** Whether the clinic is open by its own clock, for which it has to say where that is. */
function openOrClosed({t, format, settings, updatedAt}: ViewModel): TemplateResult | typeof nothing {
  const {openingHours: hours, timeZone} = settings;
  if (!hours || !timeZone) return nothing;
  const at = openingAt(hours, timeZone, updatedAt);
  const next = at.open ? at.closes : at.opens;
  // Open or closed for a week and more: the hours say it.
  if (next === undefined) return nothing;
  return html`<p>
    <strong
      >${
        at.open ? words.openUntil(t, format.clock(next, timeZone)) : words.opensAt(t, format.momentIn(next, timeZone))
      }</strong
    >
    ${sameClock(timeZone, next) ? nothing : words.clinicTime(t)} ${at.open ? nothing : words.whileClosed(t)}
  </p>`;
}
