import {html, type TemplateResult} from 'lit';
import * as words from '../content/interface.js';
import {actionButton, stay, submitButton} from './buttons.js';
import {lastCheckCard} from './check-again.js';
import {dangerCard} from './emergency.js';
import {reviewNotes} from './guidance.js';
import {heading} from './heading.js';
import type {Scene} from './scene.js';

/** For whom the check is, how long it takes, and where the answers stay. */
export function startPage(scene: Scene): TemplateResult {
  const {t, headingLevel, actions} = scene;
  return html`<form class="page" novalidate @submit=${stay}>
    ${lastCheckCard(scene)} ${heading(headingLevel, words.startTitle(t), {title: true})}
    <p class="lead">${words.startLead(t)}</p>
    <ul>
      <li>${words.scope(t)}</li>
      <li>${words.duration(t)}</li>
      <li>${words.privacy(t)}</li>
    </ul>
    <p class="hint">${words.helper(t)}</p>
    <div class="buttons">
      ${submitButton(words.start(t), actions.start)} ${actionButton(words.under18(t), actions.under18)}
    </div>
    ${reviewNotes(scene)}
  </form>`;
}

/** Where the check ends for somebody under 18. */
export function under18Page(scene: Scene): TemplateResult {
  const {t, headingLevel, actions} = scene;
  return html`<div class="page">
      ${heading(headingLevel, words.under18Title(t), {title: true})}
      <p class="lead">${words.under18Advice(t)}</p>
      <div class="buttons">${actionButton(words.back(t), actions.toStart)}</div>
    </div>
    ${dangerCard(scene)}`;
}
