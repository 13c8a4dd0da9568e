import {html, type TemplateResult} from 'lit';
import * as words from '../content/labels.js';
import type {AnswerCode} from '../triage/questions.js';
import {actionButton} from './buttons.js';
import {backFigure, type BodyArea} from './drawings.js';
import type {ViewModel} from './view-model.js';
import {listener} from './listener.js';

/** What a tap on an area means. On the low back it depends: needles may have gone in there, or not. */
const places: Readonly<Record<Exclude<BodyArea, 'low-back'>, AnswerCode<'pain-place'>>> = {
  neck: 'upper-back',
  'upper-back': 'upper-back',
  chest: 'upper-back',
  arms: 'down-limb',
  legs: 'down-limb',
  head: 'elsewhere',
  side: 'elsewhere',
  tummy: 'elsewhere',
  groin: 'elsewhere',
};

/**
 * Another way to the answers about the place, for fingers: keyboards and screen readers have the answers themselves. An
 * area that was tapped is marked for as long as its answer is ticked; another tap takes both back.
 */
export function bodyMap({t}: ViewModel): TemplateResult {
  return html`<div class="body-map" data-quiet>
    <p aria-hidden="true">${words.tapWhereItHurts(t)}</p>
    <div class="figure" aria-hidden="true" @click=${listener(handleTap)}>
      ${backFigure()}
      <p class="sides"><span>${words.bodyBack(t)}</span><span>${words.bodyFront(t)}</span></p>
    </div>
    <div role="status">
      <div class="treated-there" hidden>
        <p>${words.treatedThere(t)}</p>
        ${actionButton(words.yes(t), (event) => {
          answerLowBack(event, 'needle-sites');
        })}
        ${actionButton(words.no(t), (event) => {
          answerLowBack(event, 'elsewhere');
        })}
      </div>
    </div>
  </div>`;
}

function handleTap({target, currentTarget}: Event): void {
  const tapped = target as SVGElement;
  const area = tapped.dataset.area as BodyArea | undefined;
  const map = (currentTarget as Element).closest('.body-map');
  if (!area || !map) return;
  const code = tapped.dataset.code as AnswerCode<'pain-place'> | undefined;
  if (code) unmark(map, tapped, code);
  else if (area === 'low-back') showLowBackQuestion(map, true);
  else mark(map, tapped, places[area]);
}

function answerLowBack({currentTarget}: Event, code: AnswerCode<'pain-place'>): void {
  const map = (currentTarget as Element).closest('.body-map');
  const area = map?.querySelector<SVGElement>('[data-area="low-back"]');
  if (!map || !area) return;
  showLowBackQuestion(map, false);
  mark(map, area, code);
}

function showLowBackQuestion(map: Element, shown: boolean): void {
  const question = map.querySelector<HTMLElement>('.treated-there');
  if (question) question.hidden = !shown;
}

function mark(map: Element, area: SVGElement, code: AnswerCode<'pain-place'>): void {
  area.dataset.code = code;
  const input = inputOf(map, code);
  if (input && !input.checked) input.click();
}

function unmark(map: Element, area: SVGElement, code: AnswerCode<'pain-place'>): void {
  delete area.dataset.code;
  const input = inputOf(map, code);
  if (input?.checked && !map.querySelector(`[data-code="${code}"]`)) input.click();
}

const inputOf = (map: Element, code: AnswerCode<'pain-place'>): HTMLInputElement | null | undefined =>
  map.closest('form')?.querySelector<HTMLInputElement>(`input[value="${code}"]`);

/** After any change of the answers: takes the marks of answers away that are no longer ticked. */
export function updateBodyMap(form: HTMLFormElement): void {
  for (const area of form.querySelectorAll<SVGElement>('[data-area][data-code]')) {
    const {code = ''} = area.dataset;
    if (!form.querySelector(`input[value="${code}"]:checked`)) delete area.dataset.code;
  }
}
