import {html, nothing, type TemplateResult} from 'lit';
import {documentFor, type Localizer, type SummaryDocument} from '../summary/document.js';
import type {Summary} from '../summary/summary.js';
import {confirmedNumber} from './emergency.js';
import {heading} from './heading.js';
import type {ViewModel} from './view-model.js';

/** One summary in one language, or in two. */
export type SummaryDocuments = readonly [SummaryDocument, ...SummaryDocument[]];

/** The summary in the languages of the clinic. */
export function clinicDocuments(model: ViewModel, summary: Summary): SummaryDocuments {
  const [first, ...others] = model.clinicLocalizers;
  const document = (localizer: Localizer): SummaryDocument => documentFor(localizer, summary, confirmedNumber(model));
  return [document(first), ...others.map(document)];
}

/** The summary in the languages of the clinic, and in the patient's beside it if that is none of them. */
export function documentsOf(model: ViewModel, summary: Summary): SummaryDocuments {
  const documents = clinicDocuments(model, summary);
  if (documents.some(({locale}) => locale === model.locale)) return documents;
  return [...documents, documentFor(model, summary, confirmedNumber(model))];
}

/** Documents of one summary, section by section side by side. */
export function summaryDocumentView(documents: readonly SummaryDocument[], level: number): TemplateResult {
  const count = Math.max(...documents.map(({sections, negatives}) => sections.length + negatives.length));
  const row = (cell: (document: SummaryDocument) => unknown): TemplateResult =>
    html`<div class="row">
      ${documents.map((document) => html`<div lang=${document.locale} dir=${document.dir}>${cell(document)}</div>`)}
    </div>`;
  return html`<div class="sheet">
    ${row(
      ({title, result}) =>
        html`${heading(level, title)}
          <p class="result">${result}</p>`,
    )}
    ${[...Array(count).keys()].map((index) => row((document) => sectionView(document, index, level + 1)))}
    ${row(({footer}) => html`<p>${footer}</p>`)}
  </div>`;
}

function sectionView({sections, negatives}: SummaryDocument, index: number, level: number): unknown {
  const section = [...sections, ...negatives][index];
  if (!section) return nothing;
  return html`${heading(level, section.heading)}
    <ul>
      ${section.lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
}
