import {html, type TemplateResult} from 'lit';
import * as words from '../content/labels.js';
import type {ViewModel} from './view-model.js';

/** How far the content and the shown translation have been reviewed: readers have a right to know. */
export function reviewNotes({t, format, review}: ViewModel): readonly string[] {
  const {status, role = '', date} = review;
  return [
    words.notReviewed(t),
    ...(status === 'machine' ? [words.machineTranslation(t)] : []),
    ...(status === 'reviewed' ? [words.reviewedTranslation(t, role, format.day(date))] : []),
  ];
}

export const reviewStatus = (model: ViewModel): TemplateResult =>
  html`<p class="note">${model.format.sentences(reviewNotes(model))}</p>`;
