import {html, type TemplateResult} from 'lit';
import {
  guidance,
  type GuidanceBlock,
  type GuidanceSection,
  type HelpGroup,
  type TimelineStep,
} from '../content/guidance.js';
import * as words from '../content/labels.js';
import {contentDate, contentVersion} from '../version.js';
import {clinicCalls, healthLineCall} from './contact.js';
import {confirmedNumber, emergencyCall} from './emergency.js';
import {disclosure} from './disclosure.js';
import {heading} from './heading.js';
import {reviewNotes} from './review-status.js';
import {signList} from './sign-list.js';
import type {ViewModel} from './view-model.js';

const sectionsOf = (model: ViewModel): readonly GuidanceSection[] => {
  const {t, format, healthLine} = model;
  return guidance(t, {
    emergencyNumber: confirmedNumber(model),
    healthLine: healthLine && format.isolate(healthLine.number),
    contentVersion,
    contentDate: () => format.day(contentDate),
    number: format.number,
    reviewNotes: reviewNotes(model),
  });
};

/** The guidance alone, unfolded. */
export function guidancePage(model: ViewModel): TemplateResult {
  const {t, headingLevel} = model;
  return html`<section class="guidance" part="guidance">
    ${heading(headingLevel, words.guidanceTitle(t), {title: true})}
    ${sectionsOf(model).map(
      ({title, blocks}) =>
        html`<section>${heading(headingLevel + 1, title)}${blocks().map((block) => blockView(model, block))}</section>`,
    )}
  </section>`;
}

/** The guidance beside the start of the check: each section folded. */
export function guidanceSections(model: ViewModel): TemplateResult {
  return html`<section class="guidance" part="guidance">
    ${heading(model.headingLevel, words.guidanceTitle(model.t))} ${foldedSections(model, {onPaper: model.printing})}
  </section>`;
}

/** The guidance under a result: one fold. */
export const guidanceFold = (model: ViewModel): TemplateResult =>
  html`<section part="guidance">
    ${disclosure(model, 'guidance', words.readGuidance(model.t), () =>
      foldedSections({...model, headingLevel: model.headingLevel + 1}),
    )}
  </section>`;

const foldedSections = (model: ViewModel, {onPaper = false} = {}): readonly TemplateResult[] =>
  sectionsOf(model).map(({id, title, blocks}) =>
    disclosure(model, `guidance-${id}`, title, () => blocks().map((block) => blockView(model, block)), {onPaper}),
  );

function blockView(model: ViewModel, block: GuidanceBlock): TemplateResult {
  const {headingLevel} = model;
  if (typeof block === 'string') return html`<p>${block}</p>`;
  if ('href' in block) {
    return html`<p class="source">
      <a href=${block.href} target="_blank" rel="noopener noreferrer" lang="en" dir="ltr">${block.citation}</a>
    </p>`;
  }
  if ('timeline' in block) return timelineView(block.timeline);
  if ('subheading' in block) return heading(headingLevel + 2, block.subheading);
  if ('level' in block) return helpGroup(model, block);
  return listView(block);
}

/** Signs that need the same help, and whom to call. */
function helpGroup(model: ViewModel, {level, heading: title, how, signs}: HelpGroup): TemplateResult {
  const calls = {
    emergency: () => emergencyCall(model, {quiet: true}),
    'medical-help-today': () => healthLineCall(model),
    'contact-practitioner': () => clinicCalls(model),
  };
  return html`${heading(model.headingLevel + 2, title)} ${signList(signs)}
    <p>${how}</p>
    ${calls[level]()}`;
}

/** What to expect on each of the first three days. */
function timelineView(steps: readonly TimelineStep[]): TemplateResult {
  return html`<ol class="timeline">
    ${steps.map(({when, text}) => html`<li><strong>${when}</strong> ${text}</li>`)}
  </ol>`;
}

function listView(items: readonly string[]): TemplateResult {
  return html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}
