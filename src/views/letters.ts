import {html, nothing, type TemplateResult} from 'lit';
import * as words from '../content/hand-over.js';
import {mailAddress, messageAddress} from '../summary/delivery.js';
import type {SummaryDocument} from '../summary/document.js';
import {documentText, joinDocuments} from '../summary/text.js';
import {disclosure} from './disclosure.js';
import type {SummaryDocuments} from './summary-document.js';
import type {ViewModel} from './view-model.js';

/** In every language of the clinic. */
const inAll = (documents: SummaryDocuments, write: (document: SummaryDocument) => string): string =>
  joinDocuments(documents.map(write));
const shortText = (documents: SummaryDocuments): string =>
  inAll(documents, (document) => documentText(document, {short: true}));

/** By e-mail and text message, in the clinic's languages, if the clinic has given an address for it. */
export function letters(model: ViewModel, documents: () => SummaryDocuments): readonly unknown[] {
  const {t, settings, can} = model;
  const {clinicEmail} = settings;
  const sms = settings.contacts?.find(({url}) => /^sms:/i.test(url))?.url;
  const emailLink = (all: SummaryDocuments): string =>
    mailAddress(
      clinicEmail ?? '',
      all[0].title,
      [
        inAll(all, (document) => documentText(document)),
        shortText(all),
        inAll(all, ({title, result}) => `${title}\n${result}`),
      ],
      can.openLongAddresses,
    );
  return [
    clinicEmail ? letter(model, 'email', words.email(t), () => emailLink(documents())) : nothing,
    sms ? letter(model, 'sms', words.textMessage(t), () => messageAddress(sms, shortText(documents()))) : nothing,
  ];
}

function letter(
  model: ViewModel,
  id: 'email' | 'sms',
  {title, warning}: words.WayOut,
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
