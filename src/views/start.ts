import {html, type TemplateResult} from 'lit';
import * as words from '../content/interface.js';
import {heading} from './heading.js';
import type {Scene} from './scene.js';
import {submitting} from './submitting.js';

/** For whom the check is, how long it takes, and where the answers stay. */
export function startPage({t, headingLevel, actions}: Scene): TemplateResult {
  return html`<form class="page" novalidate @submit=${submitting(actions.start)}>
    ${heading(headingLevel, words.startTitle(t), {title: true})}
    <p class="lead">${words.startLead(t)}</p>
    <ul>
      <li>${words.scope(t)}</li>
      <li>${words.duration(t)}</li>
      <li>${words.privacy(t)}</li>
    </ul>
    <p class="hint">${words.helper(t)}</p>
    <div class="buttons">
      <button class="button primary" part="button primary-button" type="submit">${words.start(t)}</button>
      <button class="button" part="button" type="button" @click=${actions.under18}>${words.under18(t)}</button>
    </div>
  </form>`;
}

/** Where the check ends for somebody under 18. */
export function under18Page({t, headingLevel, actions}: Scene): TemplateResult {
  return html`<div class="page">
    ${heading(headingLevel, words.under18Title(t), {title: true})}
    <p class="lead">${words.under18Advice(t)}</p>
    <div class="buttons">
      <button class="button" part="button" type="button" @click=${actions.restart}>${words.back(t)}</button>
    </div>
  </div>`;
}
