import {html, nothing, type TemplateResult} from 'lit';
import * as words from '../content/hand-over.js';
import {longestAddress, mailAddress, messageAddress} from '../summary/delivery.js';
import {documentText, fittedText, joinDocuments} from '../summary/text.js';
import {disclosure} from './disclosure.js';
import type {SummaryDocuments} from './summary-document.js';
import type {ViewModel} from './view-model.js';
import {listener} from './listener.js';

/** An address that opens a letter, and whether that has all that it should. */
interface Letter {
  readonly address: string;
  readonly whole: boolean;
}

/** By e-mail and text message, in the clinic's languages, if the clinic has given an address for it. */
export function letters(model: ViewModel, documents: () => SummaryDocuments): readonly unknown[] {
  const {t, settings, can} = model;
  const {clinicEmail} = settings;
  const sms = settings.contacts?.find(({url}) => /^sms:/i.test(url))?.url;
  const write = (all: SummaryDocuments, short: boolean, addressOf: (text: string) => string): Letter => {
    const fits = (text: string): boolean => can.openLongAddresses || addressOf(text).length <= longestAddress;
    const text = joinDocuments(all.map((document) => documentText(document, {short})));
    const whole = fits(text);
    return {address: addressOf(whole ? text : fittedText(all, fits)), whole};
  };
  const byEmail = (all: SummaryDocuments): Letter =>
    write(all, false, (text) => mailAddress(clinicEmail ?? '', all[0].title, text));
  const bySms = (all: SummaryDocuments): Letter => write(all, true, (text) => messageAddress(sms ?? '', text));
  return [
    clinicEmail ? letterView(model, 'email', words.email(t), () => byEmail(documents())) : nothing,
    sms ? letterView(model, 'sms', words.textMessage(t), () => bySms(documents())) : nothing,
  ];
}

function letterView(
  model: ViewModel,
  id: 'email' | 'sms',
  {title, warning}: words.WayOut,
  write: () => Letter,
): TemplateResult {
  return disclosure(model, id, title, () => {
    const {address, whole} = write();
    return [
      html`<p>${warning}</p>`,
      whole ? nothing : html`<p>${words.notWhole(model.t)}</p>`,
      html`<a
        class="button"
        part="button"
        href=${address}
        @click=${listener(() => {
          model.actions.contact(id === 'email' ? 'email' : 'other');
        })}
        >${title}</a
      >`,
    ];
  });
}
