import {html, nothing, type TemplateResult} from 'lit';
import * as words from '../content/hand-over.js';
import {mailAddress, messageAddress} from '../summary/delivery.js';
import type {SummaryDocument} from '../summary/document.js';
import {documentText} from '../summary/text.js';
import {disclosure} from './disclosure.js';
import type {SummaryDocuments} from './summary-document.js';
import type {ViewModel} from './view-model.js';

const shortText = (document: SummaryDocument): string => documentText(document, {short: true});

/** By e-mail and text message, in the clinic's language, if the clinic has given an address for it. */
export function letters(model: ViewModel, documents: () => SummaryDocuments): readonly unknown[] {
  const {t, settings, can} = model;
  const {clinicEmail} = settings;
  const sms = settings.contacts?.find(({url}) => /^sms:/i.test(url))?.url;
  const emailLink = (document: SummaryDocument): string =>
    mailAddress(
      clinicEmail ?? '',
      document.title,
      [documentText(document), shortText(document), `${document.title}\n${document.result}`],
      can.openLongAddresses,
    );
  return [
    clinicEmail ? letter(model, 'email', words.email(t), () => emailLink(documents()[0])) : nothing,
    sms ? letter(model, 'sms', words.textMessage(t), () => messageAddress(sms, shortText(documents()[0]))) : nothing,
  ];
}

function letter(
  model: ViewModel,
  id: 'email' | 'sms',
  {title, warning}: words.DeliveryWords,
  address: () => string,
): TemplateResult {
  return disclosure(model, id, title, () => [
    html`<p>${warning}</p>`,
    html`<a
      class="button"
      part="button"
      href=${address()}
      @click=${() => {
        model.actions.contact(id === 'email' ? 'email' : 'other');
      }}
      >${title}</a
    >`,
  ]);
}
