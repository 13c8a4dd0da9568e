import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import * as words from '../content/interface.js';
import {questionWords, type AnswerWords, type SessionMarks} from '../content/questions.js';
import {questions, type AnswerCode, type QuestionId} from '../triage/questions.js';
import {differs, hoursPassed} from '../content/check-again.js';
import {backFigure, drawing} from './drawings.js';
import {actionButton, stay, submitButton} from './buttons.js';
import {heading} from './heading.js';
import type {Scene} from './scene.js';

const HOUR = 3_600_000;

/** Two and three days ago as the reader writes dates, so that "three days ago" is no riddle. */
export function sessionMarks({format, now}: Scene): SessionMarks {
  return {twoDaysAgo: format.moment(now - 48 * HOUR), threeDaysAgo: format.moment(now - 72 * HOUR)};
}

/** One question a page, with native radios or checkboxes. */
export function questionPage(scene: Scene, id: QuestionId): TemplateResult {
  const {t, format, headingLevel, asked, unanswered, askedAgain, actions} = scene;
  const question = questions.find((candidate) => candidate.id === id);
  const choose = question?.choose ?? 'many';
  const {title, hint, help, answers: answerWords} = questionWords(t, id, sessionMarks(scene));
  const message = choose === 'one' ? words.chooseOne(t) : words.chooseSome(t);
  const described = `hint${unanswered ? ' error' : ''}`;

  // Keyed: otherwise Lit carries the checked inputs of one question over to the next, or to other dates.
  return html`${keyed(
    `${id} ${scene.now}`,
    html`<form class="page" novalidate autocomplete="off" @submit=${stay} @change=${handleChange}>
      ${unanswered ? errorSummary(scene, message) : nothing}
      <p class="progress" id="progress">
        ${words.progress(t, format.number(asked.indexOf(id) + 1), format.number(asked.length))}
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
          unanswered
            ? html`<p class="error" id="error"><span class="visually-hidden">${words.error(t)}</span> ${message}</p>`
            : nothing
        }
        ${id === 'pain-place' ? tappableBack() : nothing}
        <div class="answers">
          ${Object.entries(answerWords).map(([code, said]) => answerRow(scene, id, code, choose, said))}
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
  {answers, suggested}: Scene,
  question: QuestionId,
  code: string,
  choose: 'one' | 'many',
  {text, hint}: AnswerWords,
): TemplateResult {
  const given: readonly string[] = answers[question] ?? suggested[question] ?? [];
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

function errorSummary({t, headingLevel}: Scene, message: string): TemplateResult {
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
