import {html, nothing, type TemplateResult} from 'lit';
import * as words from '../content/hand-over.js';
import type {MsgFn} from '../localization/messages.js';
import {putText} from '../summary/delivery.js';
import {summaryWords} from '../summary/document.js';
import type {Summary} from '../summary/summary.js';
import {documentText, joinDocuments} from '../summary/text.js';
import {actionButton} from './buttons.js';
import {disclosure} from './disclosure.js';
import {letters} from './letters.js';
import {clinicDocuments, documentsOf, summaryDocumentView, type SummaryDocuments} from './summary-document.js';
import type {Status, ViewModel} from './view-model.js';
import {listener} from './listener.js';

/**
 * The ways for the summary to reach the practitioner. Whatever takes it off the page is folded behind a sentence that
 * says so, and what cannot work here is left out.
 */
export function handOverCard(model: ViewModel, summary: Summary): TemplateResult {
  const {t, clinicLocalizers, headingLevel, status, can, formats, actions} = model;
  const documents = (): SummaryDocuments => documentsOf(model, summary);
  const text = (): string => joinDocuments(documents().map((document) => documentText(document)));
  const inside = {...model, headingLevel: headingLevel + 1};
  const content = (): TemplateResult =>
    html`<p>${words.handOverLead(t)}</p>
      <div class="buttons">
        ${actionButton(words.showAtDesk(t), () => {
          actions.showFullScreen(summary);
        })}
        ${
          can.printAndSave
            ? actionButton(words.print(t), (event) => {
                actions.print(documents(), event.currentTarget as Element);
              })
            : nothing
        }
      </div>
      <p class="status" role="status">${statusText(t, status) ?? nothing}</p>
      ${
        status === 'copy-by-hand'
          ? html`<textarea
              readonly
              rows="6"
              aria-label=${words.copyByHand(t)}
              .value=${text()}
              @copy=${listener((event: ClipboardEvent) => putText(event, text()))}
            ></textarea>`
          : nothing
      }
      ${disclosure(inside, 'see', words.see(t), () => summaryDocumentView(documents(), headingLevel + 3))}
      ${deliveryOption(inside, 'copy', words.copy(t), (event) => {
        actions.copy(text(), event.currentTarget as Element);
      })}
      ${
        can.share
          ? deliveryOption(inside, 'share', words.share(t), () => {
              actions.share(text());
            })
          : nothing
      }
      ${letters(inside, () => clinicDocuments(model, summary))}
      ${
        can.printAndSave
          ? disclosure(inside, 'save', words.save(t).title, () => [
              html`<p>${words.save(t).warning}</p>`,
              actionButton(words.saveAsText(t), () => {
                actions.save(`summary-${summary.checkedAt.slice(0, 10)}.txt`, 'text/plain', text());
              }),
              ...formats.map(({id, fileName, mediaType, write}) =>
                actionButton(words.saveAsData(t, id.toUpperCase()), () => {
                  actions.save(fileName, mediaType, write(summary, summaryWords(clinicLocalizers[0])));
                }),
              ),
            ])
          : nothing
      }`;
  return html`<section class="hand-over" part="hand-over">
    ${disclosure(model, 'hand-over', words.handOver(t), content)}
  </section>`;
}

const statusText = (t: MsgFn, status: Status | undefined): string | undefined =>
  status &&
  {copied: words.copied, 'copy-by-hand': words.copyByHand, failed: words.failed, forgotten: undefined}[status]?.(t);

function deliveryOption(
  model: ViewModel,
  id: string,
  {title, warning}: words.WayOut,
  deliver: (event: Event) => void,
): TemplateResult {
  return disclosure(model, id, title, () => [html`<p>${warning}</p>`, actionButton(title, deliver)]);
}

/** The summary over the whole screen, for the practitioner to read from the patient's phone. */
export function fullScreenView(model: ViewModel): unknown {
  const {t, fullScreen, actions} = model;
  if (!fullScreen) return nothing;
  const close = (): void => {
    actions.showFullScreen(undefined);
  };
  return html`<dialog class="desk" part="desk" aria-label=${words.showAtDesk(t)} @close=${listener(close)}>
    ${actionButton(words.close(t), (event) => {
      // Closing the dialog gives the focus back to where it was.
      (event.currentTarget as Element).closest<Partial<HTMLDialogElement> & Element>('dialog')?.close?.();
      close();
    })}
    ${summaryDocumentView(documentsOf(model, fullScreen), 2)}
  </dialog>`;
}
