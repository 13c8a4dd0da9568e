import {html, type TemplateResult} from 'lit';
import {guidance, type GuidanceBlock, type GuidanceSection} from '../content/guidance.js';
import * as words from '../content/interface.js';
import {contentDate, contentVersion} from '../content/version.js';
import {locales} from '../localization/generated/locales.js';
import {signList, sureNumber} from './emergency.js';
import {heading} from './heading.js';
import type {Scene} from './scene.js';

/** The guidance, to be read without the check: folded beside it, unfolded alone. */
export function guidanceView(scene: Scene, {folded}: {folded: boolean}): TemplateResult {
  const {t, format, headingLevel} = scene;
  const sections = guidance(t, {
    emergencyNumber: sureNumber(scene),
    contentVersion,
    contentDate: format.day(contentDate),
    number: format.number,
    translationNote: translationNote(scene),
  });
  return html`<section class="guidance" part="guidance">
    ${heading(headingLevel, words.guidanceTitle(t), {title: !folded})}
    ${sections.map((section) => (folded ? foldedSection(scene, section) : openSection(scene, section)))}
  </section>`;
}

function openSection({headingLevel}: Scene, {title, blocks}: GuidanceSection): TemplateResult {
  return html`<section>
    ${heading(headingLevel + 1, title)}${blocks.map((block) => blockView(headingLevel, block))}
  </section>`;
}

function foldedSection({headingLevel}: Scene, {title, blocks}: GuidanceSection): TemplateResult {
  return html`<details>
    <summary>${heading(headingLevel + 1, title)}</summary>
    <div>${blocks.map((block) => blockView(headingLevel, block))}</div>
  </details>`;
}

function blockView(headingLevel: number, block: GuidanceBlock): TemplateResult {
  if (typeof block === 'string') return html`<p>${block}</p>`;
  if ('href' in block) {
    return html`<p class="source">
      <a href=${block.href} target="_blank" rel="noopener noreferrer" lang="en" dir="ltr">${block.citation}</a>
    </p>`;
  }
  if ('subheading' in block) return html`${heading(headingLevel + 2, block.subheading)}${signList(block.list)}`;
  return listView(block);
}

function listView(items: readonly string[]): TemplateResult {
  return html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}

/** How far the shown translation has been reviewed; the reader has a right to know. */
function translationNote({t, format, locale}: Scene): string | undefined {
  const review: {status: string; date: string; role?: string} = locales[locale].review;
  if (review.status === 'machine') return words.machineTranslation(t);
  if (review.status === 'reviewed') return words.reviewedTranslation(t, review.role ?? '', format.day(review.date));
  return undefined;
}
