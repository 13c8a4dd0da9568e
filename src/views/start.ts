import {html, type TemplateResult} from 'lit';
import * as words from '../content/labels.js';
import {actionButton, preventSubmit, submitButton} from './buttons.js';
import {lastCheckCard} from './follow-up/last-check.js';
import {dangerCard} from './emergency.js';
import {reviewStatus} from './review-status.js';
import {heading} from './heading.js';
import type {ViewModel} from './view-model.js';

/** For whom the check is, how long it takes, and where the answers stay. */
export function startPage(model: ViewModel): TemplateResult {
  const {t, headingLevel, actions} = model;
  return html`<form class="page" novalidate @submit=${preventSubmit}>
    ${lastCheckCard(model)} ${heading(headingLevel, words.startTitle(t), {title: true})}
    <p class="lead">${words.startLead(t)}</p>
    <ul>
      <li>${words.scope(t)}</li>
      <li>${words.duration(t)}</li>
      <li>${words.privacy(t)}</li>
    </ul>
    <p class="hint">${words.helper(t)}</p>
    <div class="buttons">
      ${submitButton(words.start(t), actions.start)} ${actionButton(words.under18(t), actions.showUnder18)}
    </div>
    ${reviewStatus(model)}
  </form>`;
}

/** Where the check ends for somebody under 18. */
export function under18Page(model: ViewModel): TemplateResult {
  const {t, headingLevel, actions} = model;
  return html`<div class="page">
      ${heading(headingLevel, words.under18Title(t), {title: true})}
      <p class="lead">${words.under18Advice(t)}</p>
      <div class="buttons">${actionButton(words.back(t), actions.showStart)}</div>
    </div>
    ${dangerCard(model)}`;
}
