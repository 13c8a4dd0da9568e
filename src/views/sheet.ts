import {html, nothing, type TemplateResult} from 'lit';
import {locales} from '../localization/generated/locales.js';
import {sheetFor, type Reader, type Sheet} from '../summary/sheet.js';
import type {Summary} from '../summary/summary.js';
import {sureNumber} from './emergency.js';
import {heading} from './heading.js';
import type {Scene} from './scene.js';

/** One summary in the words of one reader or two. */
export type Sheets = readonly [Sheet, ...Sheet[]];

/** The summary in the clinic's language, and beside it in the patient's, where that is another. */
export function sheetsOf(scene: Scene, summary: Summary): Sheets {
  const {clinicReader: clinic} = scene;
  const sheet = (reader: Reader): Sheet => sheetFor(reader, summary, sureNumber(scene));
  return clinic.locale === scene.locale ? [sheet(clinic)] : [sheet(clinic), sheet(scene)];
}

/** Sheets of one summary, part by part side by side. */
export function sheetView(sheets: Sheets, level: number): TemplateResult {
  const count = Math.max(...sheets.map(({parts, negatives}) => parts.length + negatives.length));
  const row = (cell: (sheet: Sheet) => unknown): TemplateResult =>
    html`<div class="row">
      ${sheets.map((sheet) => html`<div lang=${sheet.locale} dir=${locales[sheet.locale].dir}>${cell(sheet)}</div>`)}
    </div>`;
  return html`<div class="sheet">
    ${row(
      ({title, result}) =>
        html`${heading(level, title)}
          <p class="result">${result}</p>`,
    )}
    ${[...Array(count).keys()].map((index) => row((sheet) => partView(sheet, index, level + 1)))}
    ${row(({footer}) => html`<p>${footer}</p>`)}
  </div>`;
}

function partView({parts, negatives}: Sheet, index: number, level: number): unknown {
  const part = [...parts, ...negatives][index];
  if (!part) return nothing;
  return html`${heading(level, part.heading)}
    <ul>
      ${part.lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
}
