import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import * as words from '../content/labels.js';
import {questionWords, type AnswerWords, type SessionMarks} from '../content/questions.js';
import {HOUR} from '../triage/duration.js';
import {questionById, type AnswerCode, type QuestionId} from '../triage/questions.js';
import {differs, hoursPassed} from '../content/follow-up.js';
import {backFigure, drawing} from './drawings.js';
import {actionButton, preventSubmit, submitButton} from './buttons.js';
import {heading} from './heading.js';
import type {ViewModel} from './view-model.js';

/** Two and three days ago as the reader writes dates, so that "three days ago" is no riddle. */
export function sessionMarks({format, now}: ViewModel): SessionMarks {
  return {twoDaysAgo: format.moment(now - 48 * HOUR), threeDaysAgo: format.moment(now - 72 * HOUR)};
}

/** One question a page, with native radios or checkboxes. */
export function questionPage(model: ViewModel, id: QuestionId): TemplateResult {
  const {t, format, headingLevel, askedQuestions, showRequiredError, askedAgain, actions} = model;
  const {choose} = questionById(id);
  const {title, hint, help, answers: answerWords} = questionWords(t, id, sessionMarks(model));
  const message = choose === 'one' ? words.chooseOne(t) : words.chooseSome(t);
  const described = `hint${showRequiredError ? ' error' : ''}`;

  // Keyed: otherwise Lit carries the checked inputs of one question over to the next, or to other dates.
  return html`${keyed(
    `${id} ${model.now}`,
    html`<form class="page" novalidate autocomplete="off" @submit=${preventSubmit} @change=${handleChange}>
      ${showRequiredError ? errorSummary(model, message) : nothing}
      <p class="progress" id="progress">
        ${words.progress(t, format.number(askedQuestions.indexOf(id) + 1), format.number(askedQuestions.length))}
      </p>
      ${askedAgain ? html`<p class="again" role="status">${askedAgain === 'differs' ? differs(t) : hoursPassed(t)}</p>` : nothing}
      <fieldset aria-describedby=${described}>
        <legend>${heading(headingLevel, title, {title: true, description: 'progress'})}</legend>
        <p class="hint" id="hint">${hint}</p>
        ${
          help
            ? html`<details class="help">
                <summary>${words.help(t)}</summary>
                <p>${help}</p>
              </details>`
            : nothing
        }
        ${
          showRequiredError
            ? html`<p class="error" id="error"><span class="visually-hidden">${words.error(t)}</span> ${message}</p>`
            : nothing
        }
        ${id === 'pain-place' ? tappableBack() : nothing}
        <div class="answers">
          ${Object.entries(answerWords).map(([code, said]) => answerRow(model, id, code, choose, said))}
        </div>
      </fieldset>
      <div class="buttons">
        ${submitButton(words.next(t), (form) => {
          actions.answer(id, checkedCodes(form));
        })}
        ${actionButton(words.back(t), (event) => {
          actions.back(id, checkedCodes((event.currentTarget as HTMLButtonElement).form));
        })}
      </div>
    </form>`,
  )}`;
}

function answerRow(
  {answers, preselected}: ViewModel,
  question: QuestionId,
  code: string,
  choose: 'one' | 'many',
  {text, hint}: AnswerWords,
): TemplateResult {
  const given: readonly string[] = answers[question] ?? preselected[question] ?? [];
  return html`<label class="answer" part="answer">
    <input
      type=${choose === 'one' ? 'radio' : 'checkbox'}
      name=${question}
      value=${code}
      .checked=${given.includes(code)}
    />
    <span>${text}${hint ? html` <span class="hint">${hint}</span>` : nothing}</span>
    ${drawing(code)}
  </label>`;
}

/** Another way to the answers under it, for fingers: keyboards and screen readers have the answers themselves. */
function tappableBack(): TemplateResult {
  return html`<div
    class="figure"
    aria-hidden="true"
    @click=${(event: Event) => {
      const {code} = (event.target as SVGElement).dataset;
      const figure = event.currentTarget as Element;
      if (code) figure.parentElement?.querySelector<HTMLInputElement>(`input[value="${code}"]`)?.click();
    }}
  >
    ${backFigure()}
  </div>`;
}

function errorSummary({t, headingLevel}: ViewModel, message: string): TemplateResult {
  return html`<div class="error-summary" tabindex="-1" role="group" aria-labelledby="problem" aria-describedby="error">
    <div id="problem">${heading(headingLevel + 1, words.problem(t))}</div>
    <a href="#answers" @click=${focusFirstAnswer}>${message}</a>
  </div>`;
}

/** A hash link would change the page's address, and cannot reach into a shadow root. */
function focusFirstAnswer(event: Event): void {
  event.preventDefault();
  const form = (event.currentTarget as Element).closest('form');
  form?.querySelector('input')?.focus();
}

/** `none` clears the other answers, and any other answer clears `none` (P5). */
function handleChange(event: Event): void {
  const changed = event.target;
  if (!(changed instanceof HTMLInputElement) || !changed.checked) return;
  for (const input of (event.currentTarget as HTMLFormElement).querySelectorAll('input')) {
    if (input !== changed && (changed.value === 'none' || input.value === 'none')) input.checked = false;
  }
}

function checkedCodes(form: HTMLFormElement | null): readonly AnswerCode[] {
  return [...(form?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])].map(({value}) => value as AnswerCode);
}
