import {html, type TemplateResult} from 'lit';
import {guidance, type GuidanceBlock, type GuidanceSection} from '../content/guidance.js';
import * as words from '../content/labels.js';
import {contentDate, contentVersion} from '../version.js';
import {drawing} from './drawings.js';
import {confirmedNumber} from './emergency.js';
import {disclosure} from './disclosure.js';
import {heading} from './heading.js';
import {reviewNotes} from './review-status.js';
import {signLists} from './sign-list.js';
import type {ViewModel} from './view-model.js';

/** The guidance, to be read without the check: folded beside it, unfolded alone. */
export function guidanceView(model: ViewModel, {fold}: {fold: boolean}): TemplateResult {
  const {t, format, headingLevel} = model;
  const sections = guidance(t, {
    emergencyNumber: confirmedNumber(model),
    contentVersion,
    contentDate: format.day(contentDate),
    number: format.number,
    reviewNotes: reviewNotes(model),
  });
  return html`<section class="guidance" part="guidance">
    ${heading(headingLevel, words.guidanceTitle(t), {title: !fold})}
    ${sections.map((section) =>
      fold
        ? disclosure(model, section.id, section.title, () => section.blocks().map((block) => blockView(model, block)))
        : openSection(model, section),
    )}
  </section>`;
}

function openSection(model: ViewModel, {title, blocks}: GuidanceSection): TemplateResult {
  return html`<section>
    ${heading(model.headingLevel + 1, title)}${blocks().map((block) => blockView(model, block))}
  </section>`;
}

function blockView(model: ViewModel, block: GuidanceBlock): TemplateResult {
  const {headingLevel} = model;
  if (typeof block === 'string') return html`<p>${block}</p>`;
  if ('href' in block) {
    return html`<p class="source">
      <a href=${block.href} target="_blank" rel="noopener noreferrer" lang="en" dir="ltr">${block.citation}</a>
    </p>`;
  }
  if ('timeline' in block) return timelineView(model, block.timeline);
  if ('subheading' in block) return html`${heading(headingLevel + 2, block.subheading)}${signLists(block.groups)}`;
  return listView(block);
}

/** The first three days as three pictures. */
function timelineView({format}: ViewModel, days: readonly (readonly [number, string])[]): TemplateResult {
  return html`<ol class="timeline">
    ${days.map(
      ([hours, text]) =>
        html`<li>
          ${drawing(`day-${hours / 24}`)}
          <p><strong>${format.hours(hours)}</strong> ${text}</p>
        </li>`,
    )}
  </ol>`;
}

function listView(items: readonly string[]): TemplateResult {
  return html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}
