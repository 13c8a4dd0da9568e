import {html, nothing, type TemplateResult} from 'lit';
import {documentFor, type Localizer, type SummaryDocument} from '../summary/document.js';
import type {Summary} from '../summary/summary.js';
import {confirmedNumber} from './emergency.js';
import {heading} from './heading.js';
import type {ViewModel} from './view-model.js';

/** One summary in one language, or in two. */
export type SummaryDocuments = readonly [SummaryDocument, ...SummaryDocument[]];

function sheetFor(model: ViewModel, localizer: Localizer, summary: Summary): SummaryDocument {
  const {clinicName, clinicPhone} = model.settings;
  return documentFor(localizer, summary, confirmedNumber(model), [clinicName, clinicPhone]);
}

/** The summary in the languages of the clinic. */
export function clinicDocuments(model: ViewModel, summary: Summary): SummaryDocuments {
  const [first, ...others] = model.clinicLocalizers;
  const sheet = (localizer: Localizer): SummaryDocument => sheetFor(model, localizer, summary);
  return [sheet(first), ...others.map(sheet)];
}

/** The summary in the languages of the clinic, and in the patient's beside it if that is none of them. */
export function documentsOf(model: ViewModel, summary: Summary): SummaryDocuments {
  const documents = clinicDocuments(model, summary);
  if (documents.some(({locale}) => locale === model.locale)) return documents;
  return [...documents, sheetFor(model, model, summary)];
}

/** Documents of one summary, section by section side by side. */
export function summaryDocumentView(documents: readonly SummaryDocument[], level: number): TemplateResult {
  const count = Math.max(...documents.map(({sections, negatives}) => sections.length + negatives.length));
  const [first] = documents;
  const row = (cell: (document: SummaryDocument) => unknown, name = ''): TemplateResult =>
    html`<div class="row ${name}">
      ${documents.map((document) => html`<div lang=${document.locale} dir=${document.dir}>${cell(document)}</div>`)}
    </div>`;
  return html`<div class="sheet">
    ${row(
      ({title, result}) =>
        html`${heading(level, title)}
          <p class="result">${result}</p>`,
    )}
    ${first?.clinic ? html`<p class="clinic-line" lang=${first.locale} dir=${first.dir}>${first.clinic}</p>` : nothing}
    ${row(({patientName}) => html`<p class="patient-name">${patientName}: <span></span></p>`, 'by-hand')}
    ${[...Array(count).keys()].map((index) => row((document) => sectionView(document, index, level + 1)))}
    ${row(
      ({footer, rules}) =>
        html`<p>${footer}</p>
          <p class="rules">${rules}</p>`,
    )}
  </div>`;
}

function sectionView({sections, negatives}: SummaryDocument, index: number, level: number): unknown {
  const section = [...sections, ...negatives][index];
  if (!section) return nothing;
  return html`${heading(level, section.heading)}
    <ul>
      ${
        section.topics?.map(
          ({topic, notes}) =>
            html`<li>
              <strong>${topic}</strong>
              <ul class="notes">
                ${notes.map((note) => html`<li>${note}</li>`)}
              </ul>
            </li>`,
        ) ?? section.lines.map((line) => html`<li>${line}</li>`)
      }
    </ul>`;
}
