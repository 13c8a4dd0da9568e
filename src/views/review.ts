import {html, type TemplateResult} from 'lit';
import * as words from '../content/labels.js';
import {questionWords} from '../content/questions.js';
import {questionsFor} from '../check/progress.js';
import {preventSubmit, submitButton} from './buttons.js';
import {heading} from './heading.js';
import {sessionMarks} from './question.js';
import type {ViewModel} from './view-model.js';

/** All answers, each with a way to change it, before the result. */
export function reviewPage(model: ViewModel): TemplateResult {
  const {t, headingLevel, answers, actions} = model;
  const marks = sessionMarks(model);
  return html`<form class="page" novalidate @submit=${preventSubmit}>
    ${heading(headingLevel, words.reviewTitle(t), {title: true})}
    <p class="lead">${words.reviewLead(t)}</p>
    <dl class="summary">
      ${questionsFor(answers).map((id) => {
        const {topic, answers: answerWords} = questionWords(t, id, marks);
        const given = (answers[id] ?? []).map((code) => answerWords[code].text);
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
              @click=${() => {
                actions.change(id);
              }}
            >
              ${words.change(t)}<span class="visually-hidden">: ${topic}</span>
            </button>
          </dd>
        </div>`;
      })}
    </dl>
    <div class="buttons">${submitButton(words.showResult(t), actions.finish)}</div>
  </form>`;
}
