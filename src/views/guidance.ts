import {html, type TemplateResult} from 'lit';
import {guidance, type GuidanceBlock, type GuidanceSection} from '../content/guidance.js';
import * as words from '../content/interface.js';
import {contentDate, contentVersion} from '../content/version.js';
import {locales} from '../localization/generated/locales.js';
import {drawing} from './drawings.js';
import {signLists, sureNumber} from './emergency.js';
import {folded} from './folded.js';
import {heading} from './heading.js';
import type {Scene} from './scene.js';

/** The guidance, to be read without the check: folded beside it, unfolded alone. */
export function guidanceView(scene: Scene, {fold}: {fold: boolean}): TemplateResult {
  const {t, format, headingLevel} = scene;
  const sections = guidance(t, {
    emergencyNumber: sureNumber(scene),
    contentVersion,
    contentDate: format.day(contentDate),
    number: format.number,
    reviewNotes: reviewStatus(scene),
  });
  return html`<section class="guidance" part="guidance">
    ${heading(headingLevel, words.guidanceTitle(t), {title: !fold})}
    ${sections.map((section) =>
      fold
        ? folded(scene, section.id, section.title, () => section.blocks().map((block) => blockView(scene, block)))
        : openSection(scene, section),
    )}
  </section>`;
}

function openSection(scene: Scene, {title, blocks}: GuidanceSection): TemplateResult {
  return html`<section>
    ${heading(scene.headingLevel + 1, title)}${blocks().map((block) => blockView(scene, block))}
  </section>`;
}

function blockView(scene: Scene, block: GuidanceBlock): TemplateResult {
  const {headingLevel} = scene;
  if (typeof block === 'string') return html`<p>${block}</p>`;
  if ('href' in block) {
    return html`<p class="source">
      <a href=${block.href} target="_blank" rel="noopener noreferrer" lang="en" dir="ltr">${block.citation}</a>
    </p>`;
  }
  if ('timeline' in block) return timelineView(scene, block.timeline);
  if ('subheading' in block) return html`${heading(headingLevel + 2, block.subheading)}${signLists(block.lists)}`;
  return listView(block);
}

/** The first three days as three pictures. */
function timelineView({format}: Scene, days: readonly (readonly [number, string])[]): TemplateResult {
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

/** How far the content and the shown translation have been reviewed: the reader has a right to know. */
export function reviewNotes(scene: Scene): TemplateResult {
  return html`<p class="note">${reviewStatus(scene).join(' ')}</p>`;
}

function reviewStatus({t, format, locale}: Scene): readonly string[] {
  const review: {status: string; date: string; role?: string} = locales[locale].review;
  const notes = [words.notReviewed(t)];
  if (review.status === 'machine') notes.push(words.machineTranslation(t));
  if (review.status === 'reviewed')
    notes.push(words.reviewedTranslation(t, review.role ?? '', format.day(review.date)));
  return notes;
}
