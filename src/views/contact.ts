import {html, nothing, type TemplateResult} from 'lit';
import {weekdays, type Clinic} from '../clinic/config.js';
import {openingAt, sameClock} from '../clinic/opening.js';
import {telephone, type Channel} from '../clinic/links.js';
import * as words from '../content/interface.js';
import {heading} from './heading.js';
import type {Scene} from './scene.js';

interface Way {
  readonly channel: Channel;
  readonly href: string;
  readonly text: string;
  readonly detail?: string;
}

/** The ways to reach the clinic, the first in the accent where it is what to do now; nothing where there is no data. */
export function contactCard(scene: Scene, {accent}: {accent: boolean}): TemplateResult | typeof nothing {
  const {t, format, clinic, headingLevel} = scene;
  const ways = waysToClinic(scene);
  if (ways.length === 0) return nothing;
  return html`<section class="contact" part="contact">
    ${heading(
      headingLevel + 1,
      clinic.clinicName ? words.contactClinic(t, format.isolate(clinic.clinicName)) : words.contact(t),
    )}
    ${ways.map((way, index) => wayLink(scene, way, accent && index === 0))}
    ${ways.some(({channel}) => channel === 'phone') ? html`<p class="hint">${words.otherPhone(t)}</p>` : nothing}
    ${openingHours(scene)}
  </section>`;
}

/** The way to the health line of the region. */
export function healthLineCall(scene: Scene, {accent}: {accent: boolean}): TemplateResult | typeof nothing {
  const {t, healthLine} = scene;
  if (!healthLine) return nothing;
  const {number, partial} = healthLine;
  return html`${wayLink(
    scene,
    {channel: 'health-line', href: telephone(number), text: words.healthLine(t), detail: number},
    accent,
  )}${partial ? html`<p>${words.someAreas(t)}</p>` : nothing}`;
}

function waysToClinic({t, clinic}: Scene): readonly Way[] {
  const {clinicPhone, clinicEmail, bookingUrl, phones = [], contacts = []}: Clinic = clinic;
  return [
    ...(clinicPhone ? [phoneWay(words.callClinic(t), clinicPhone)] : []),
    ...phones.map(({name, number}) => phoneWay(name, number)),
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

function phoneWay(text: string, number: string): Way {
  return {channel: 'phone', href: telephone(number), text, detail: number};
}

function wayLink({actions}: Scene, {channel, href, text, detail}: Way, primary: boolean): TemplateResult {
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

function openingHours(scene: Scene): TemplateResult | typeof nothing {
  const {t, format, clinic, headingLevel} = scene;
  if (!clinic.openingHours?.length) return nothing;
  return html`${heading(headingLevel + 2, words.openingHours(t))} ${openOrClosed(scene)}
    <ul class="hours">
      ${clinic.openingHours.map(
        ({days, opens, closes}) =>
          html`<li>
            ${format.every(days.map((day) => format.weekday(weekdays.indexOf(day))))}: ${format.time(opens)} –
            ${format.time(closes)}
          </li>`,
      )}
    </ul>`;
}

/** Whether the clinic is open by its own clock, for which it has to say where that is. */
function openOrClosed({t, format, clinic}: Scene): TemplateResult | typeof nothing {
  const {openingHours: hours, timeZone} = clinic;
  if (!hours || !timeZone) return nothing;
  const at = openingAt(hours, timeZone, Date.now());
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
