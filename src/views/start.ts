import {html, nothing, type TemplateResult} from 'lit';
import * as words from '../content/labels.js';
import {actionButton, preventSubmit, submitButton} from './buttons.js';
import {clinicCalls, healthLineCall} from './contact.js';
import {lastCheckCard} from './follow-up/last-check.js';
import {confirmedNumber, dangerCard, emergencyCall, emergencyLink} from './emergency.js';
import {reviewStatus} from './review-status.js';
import {heading} from './heading.js';
import type {ViewModel} from './view-model.js';
import {listener} from './listener.js';

/** For whom the check is, how long it takes, where the answers stay, and whom to talk to instead. */
export function startPage(model: ViewModel): TemplateResult {
  const {t, headingLevel, actions} = model;
  return html`<form class="page" novalidate @submit=${listener(preventSubmit)}>
    ${lastCheckCard(model)} ${heading(headingLevel, words.startTitle(t), {title: true})}
    <p class="lead">${words.startLead(t)}</p>
    <p><strong>${emergencyLink(model, words.veryIll(t, confirmedNumber(model)))}</strong></p>
    <ul>
      <li>${words.scope(t)}</li>
      <li>${words.duration(t)}</li>
      <li>${words.privacy(t)}</li>
    </ul>
    <div class="buttons">
      ${submitButton(words.start(t), actions.start)} ${actionButton(words.under18(t), actions.showUnder18)}
    </div>
    <p class="hint">${words.helper(t)}</p>
    ${someoneToTalkTo(model)} ${reviewStatus(model)}
  </form>`;
}

/** The clinic and the health line, before any question; nothing where neither is known. */
function someoneToTalkTo(model: ViewModel): TemplateResult | typeof nothing {
  const calls = [clinicCalls(model), healthLineCall(model)].filter((call) => call !== nothing);
  if (calls.length === 0) return nothing;
  return html`<section class="contact" part="contact">
    ${heading(model.headingLevel + 1, words.ratherTalk(model.t))} ${calls}
  </section>`;
}

/** Where the check ends for patients under 18: with whom to tell, and the numbers to call together. */
export function under18Page(model: ViewModel): TemplateResult {
  const {t, headingLevel, actions} = model;
  return html`<div class="page">
      ${heading(headingLevel, words.under18Title(t), {title: true})}
      <p class="lead">${words.under18Advice(t)}</p>
      ${emergencyCall(model, {quiet: true})} ${healthLineCall(model)} ${clinicCalls(model)}
      <div class="buttons">${actionButton(words.back(t), actions.showStart)}</div>
    </div>
    ${dangerCard(model)}`;
}
