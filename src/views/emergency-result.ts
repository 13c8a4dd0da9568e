import {html, type TemplateResult} from 'lit';
import * as words from '../content/labels.js';
import {questionInShort} from '../content/questions.js';
import {showCrew, untilHelpComes, untilHelpComesTitle, whatTheyAsk} from '../content/results.js';
import {summaryOf} from '../summary/summary.js';
import {signsIn} from '../triage/answers.js';
import {answersBehind, type Assessment} from '../triage/assess.js';
import type {AnswerCode, QuestionId} from '../triage/questions.js';
import {actionButton} from './buttons.js';
import {disclosure} from './disclosure.js';
import {emergencyCall, otherCountry} from './emergency.js';
import {heading} from './heading.js';
import {rulesToldOf, type Result} from './result.js';
import {phraseCard, sayCard} from './say.js';
import type {ViewModel} from './view-model.js';
import {listener} from './listener.js';

/** The page of an emergency: nothing but help, and the way back from a slip. */
export function emergencyBody(model: ViewModel, {assessment, said, why}: Result): TemplateResult {
  const {t, answers, headingLevel, now, sessionStart, actions} = model;
  const signs = signsIn(answers);
  const help = untilHelpComes(t, {
    signs: [...(signs['danger-signs'] ?? []), ...(signs['nerve-signs'] ?? [])],
    rules: rulesToldOf(model, assessment),
  });
  return html`${emergencyCall(model)} ${otherCountry(model)}
    ${[...said.lead, ...why].map((text) => html`<p>${text}</p>`)} ${phraseCard(model) ?? sayCard(model, said.say)}
    <p>${whatTheyAsk(t)}</p>
    ${heading(headingLevel + 1, untilHelpComesTitle(t))}
    <ul>
      ${help.map((line) => html`<li>${line}</li>`)}
    </ul>
    ${disclosure(model, 'mistake', words.mistake(t), () => mistakeCard(model, assessment))}
    <div class="buttons">
      ${actionButton(showCrew(t), () => {
        actions.showFullScreen(summaryOf({answers, assessment, checkedAt: now, sessionStart}));
      })}
    </div>`;
}

/** The answers that led to the emergency, what changing them means, and the way to do so. */
function mistakeCard({t, answers, actions}: ViewModel, {reasons}: Assessment): TemplateResult {
  const behind = new Map<QuestionId, Set<AnswerCode>>();
  for (const {question, code} of reasons.flatMap((rule) => answersBehind(answers, rule))) {
    behind.set(question, (behind.get(question) ?? new Set()).add(code));
  }
  const given = [...behind].map(([id, codes]) => ({id, codes: [...codes], ...questionInShort(t, id)}));
  return html`<p>${words.ledHere(t)}</p>
    ${given.map(
      ({title, codes, answers: texts}) =>
        html`<p><strong>${title}</strong></p>
          <ul>
            ${codes.map((code) => html`<li>${texts[code].text}</li>`)}
          </ul>`,
    )}
    <p>${words.ifChanged(t)}</p>
    ${given.map(
      ({id, topic}) =>
        html`<button
          class="button"
          part="button"
          type="button"
          @click=${listener(() => {
            actions.change(id);
          })}
        >
          ${words.changeThis(t)}<span class="visually-hidden">: ${topic}</span>
        </button>`,
    )}`;
}
