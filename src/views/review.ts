import {html, type TemplateResult} from 'lit';
import {questionsFor} from '../check/progress.js';
import * as words from '../content/labels.js';
import {questionInShort} from '../content/questions.js';
import {preventSubmit, submitButton} from './buttons.js';
import {heading} from './heading.js';
import type {ViewModel} from './view-model.js';
import {listener} from './listener.js';

/** All answers, each with a way to change it, before the result. */
export function reviewPage(model: ViewModel): TemplateResult {
  const {t, headingLevel, actions} = model;
  return html`<form class="page" novalidate @submit=${listener(preventSubmit)}>
    ${heading(headingLevel, words.reviewTitle(t), {title: true})}
    <p class="lead">${words.reviewLead(t)}</p>
    ${answerList(model)}
    <div class="buttons">${submitButton(words.showResult(t), actions.finish)}</div>
  </form>`;
}

/** All answers, each with a way to change it. "None of these" would not say what was denied. */
export function answerList({t, answers, actions}: ViewModel): TemplateResult {
  return html`<dl class="summary">
    ${questionsFor(answers).map((id) => {
      const {topic, denied, answers: answerWords} = questionInShort(t, id);
      const given = (answers[id] ?? []).map((code) => (code === 'none' && denied ? denied : answerWords[code].text));
      return html`<div>
        <dt>${topic}</dt>
        <dd>
          <ul>
            ${given.map((text) => html`<li>${text}</li>`)}
          </ul>
        </dd>
        <dd>
          <button
            class="link"
            type="button"
            @click=${listener(() => {
              actions.change(id);
            })}
          >
            ${words.change(t)}<span class="visually-hidden">: ${topic}</span>
          </button>
        </dd>
      </div>`;
    })}
  </dl>`;
}
