import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {differs, hoursPassed} from '../content/follow-up.js';
import * as words from '../content/labels.js';
import {questionWords, type AnswerWords, type SessionMarks} from '../content/questions.js';
import {DAY} from '../triage/duration.js';
import {questionById, type AnswerCode, type QuestionId} from '../triage/questions.js';
import {leastDays} from '../triage/time-since-session.js';
import {bodyMap, updateBodyMap} from './body-map.js';
import {preventSubmit, quietButton, submitButton} from './buttons.js';
import {drawing} from './drawings.js';
import {heading} from './heading.js';
import type {ViewModel} from './view-model.js';
import {listener} from './listener.js';

/** The borders between the answers about the time, as the reader writes dates. */
function sessionMarks({format, now}: ViewModel): SessionMarks {
  return {
    twoDaysAgo: format.moment(now - leastDays['48h-to-72h'] * DAY),
    threeDaysAgo: format.moment(now - leastDays['3-to-7-days'] * DAY),
    sevenDaysAgo: format.moment(now - leastDays['7-days-or-more'] * DAY),
  };
}

/** One question a page, with native radios or checkboxes. */
export function questionPage(model: ViewModel, id: QuestionId): TemplateResult {
  const {t, format, headingLevel, askedQuestions, showRequiredError, askedAgain, actions} = model;
  const {choose} = questionById(id);
  const {title, hint, whyWeAsk, answers: answerWords} = questionWords(t, id, sessionMarks(model));
  const message = choose === 'one' ? words.chooseOne(t) : words.chooseSome(t);
  const hints = [hint, choose === 'many' ? words.tickAll(t) : undefined].filter((text) => text !== undefined);
  const described = [hints.length > 0 ? 'hint' : '', showRequiredError ? 'error' : ''].join(' ').trim();

  // Keyed: otherwise Lit carries the checked inputs of one question over to the next, or to other dates.
  return html`${keyed(
    `${id} ${model.now}`,
    html`<form
      class="page"
      novalidate
      autocomplete="off"
      @submit=${listener(preventSubmit)}
      @change=${listener(handleChange)}
    >
      ${showRequiredError ? errorSummary(model, message) : nothing}
      <p class="progress" id="progress">
        ${words.progress(t, format.number(askedQuestions.indexOf(id) + 1), format.number(askedQuestions.length))}
      </p>
      ${askedAgain ? html`<p class="again" role="status">${askedAgain === 'differs' ? differs(t) : hoursPassed(t)}</p>` : nothing}
      <fieldset aria-describedby=${described || nothing}>
        <legend>${heading(headingLevel, title, {title: true, description: 'progress'})}</legend>
        ${hints.length > 0 ? html`<div id="hint">${hints.map((text) => html`<p class="hint">${text}</p>`)}</div>` : nothing}
        <details class="help">
          <summary>${words.whyWeAsk(t)}</summary>
          <p>${whyWeAsk}</p>
        </details>
        ${
          showRequiredError
            ? html`<p class="error" id="error"><span class="visually-hidden">${words.error(t)}</span> ${message}</p>`
            : nothing
        }
        ${id === 'pain-place' ? bodyMap(model) : nothing}
        <div class="answers">
          ${Object.entries(answerWords)
            // The place is only `none` where this page is skipped.
            .filter(([code]) => id !== 'pain-place' || code !== 'none')
            .map(([code, answer]) => answerRow(model, id, code, choose, answer))}
        </div>
      </fieldset>
      <div class="buttons">
        ${submitButton(words.next(t), (form) => {
          actions.answer(id, checkedCodes(form));
        })}
        ${quietButton(words.back(t), (event) => {
          actions.back(id, checkedCodes((event.currentTarget as HTMLButtonElement).form));
        })}
      </div>
    </form>`,
  )}`;
}

/** An answer, and under it what does not count. That only matters to those who tick it, so it stays hidden until then. */
function answerRow(
  {answers, preselected}: ViewModel,
  question: QuestionId,
  code: string,
  choose: 'one' | 'many',
  {text, hint, secondLook}: AnswerWords,
): TemplateResult {
  const given: readonly string[] = answers[question] ?? preselected[question] ?? [];
  const checked = given.includes(code);
  return html`<div class="choice">
    <label class="answer" part="answer">
      <input type=${choose === 'one' ? 'radio' : 'checkbox'} name=${question} value=${code} .checked=${checked} />
      <span>${drawing(code)}${text}${hint ? html` <span class="hint">${hint}</span>` : nothing}</span>
    </label>
    ${secondLook ? html`<div class="second-look" role="status"><p ?hidden=${!checked}>${secondLook}</p></div>` : nothing}
  </div>`;
}

function errorSummary({t, headingLevel}: ViewModel, message: string): TemplateResult {
  return html`<div class="error-summary" tabindex="-1" role="group" aria-labelledby="problem" aria-describedby="error">
    <div id="problem">${heading(headingLevel + 1, words.problem(t))}</div>
    <a href="#answers" @click=${listener(focusFirstAnswer)}>${message}</a>
  </div>`;
}

/** A hash link would change the page's address, and cannot reach into a shadow root. */
function focusFirstAnswer(event: Event): void {
  event.preventDefault();
  const form = (event.currentTarget as Element).closest('form');
  form?.querySelector('input')?.focus();
}

/** `none` clears the other answers, and any other answer clears `none`; `not-sure` counts beside others (P5). */
function handleChange(event: Event): void {
  const changed = event.target as Partial<HTMLInputElement>;
  const form = event.currentTarget as HTMLFormElement;
  for (const input of form.querySelectorAll('input')) {
    const excluded = changed.value === 'none' || input.value === 'none';
    if (changed.checked && input !== changed && excluded) input.checked = false;
    updateSecondLook(input);
  }
  const root = form.getRootNode() as ShadowRoot;
  for (const copy of root.querySelectorAll('.english')) followSecondLooks(root, copy);
  updateBodyMap(form);
}

/** Once shown, it keeps its place: otherwise `none`, which clears answers above it, would move away under the finger. */
function updateSecondLook(input: HTMLInputElement): void {
  const text = input.closest('.choice')?.querySelector<HTMLElement>('.second-look p');
  if (!text) return;
  if (input.checked) text.hidden = false;
  text.classList.toggle('unseen', !input.checked);
}

/** What only those see who ticked an answer is seen in the English beside it by them only, too. */
export function followSecondLooks(shown: ParentNode, copy: ParentNode): void {
  const originals = shown.querySelectorAll<HTMLElement>('form .second-look p');
  for (const [index, text] of copy.querySelectorAll<HTMLElement>('.second-look p').entries()) {
    const {hidden = true, className = ''} = originals[index] ?? {};
    text.hidden = hidden;
    text.className = className;
  }
}

function checkedCodes(form: HTMLFormElement | null): readonly AnswerCode[] {
  return [...(form?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])].map(({value}) => value as AnswerCode);
}
