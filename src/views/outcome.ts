import {html, nothing, type TemplateResult} from 'lit';
import {dangerList} from '../content/guidance.js';
import * as words from '../content/interface.js';
import {callEmergency, levelWords} from '../content/levels.js';
import {reasonWords} from '../content/reasons.js';
import type {Assessment} from '../triage/assess.js';
import type {Level} from '../triage/levels.js';
import type {QuestionId} from '../triage/questions.js';
import {contactCard, healthLineCall} from './contact.js';
import {emergencyCall, signList, sureNumber} from './emergency.js';
import {heading} from './heading.js';
import {levelIcon} from './icons.js';
import type {Scene} from './scene.js';

const HOUR = 3_600_000;

/**
 * What to do, how fast and why. With `correct`, a red flag interrupted the check, and this is the question to go back
 * to if it was ticked by mistake.
 */
export function outcomePage(
  scene: Scene,
  {level, reasons}: Assessment,
  {correct}: {correct?: QuestionId} = {},
): TemplateResult {
  const {t, headingLevel, answers, healthLine, format, now, actions} = scene;
  const emergency = level === 'emergency';
  // Whoever has to act today finds whom to call beside what to do.
  const act = level === 'contact-practitioner' || level === 'medical-help-today';
  const said = levelWords(t, level, {
    emergencyNumber: sureNumber(scene),
    healthLine: healthLine && format.isolate(healthLine.number),
    in12Hours: format.moment(now + 12 * HOUR),
    in24Hours: format.moment(now + 24 * HOUR),
    threeDaysPassed: !answers['time-since-session']?.some((code) => code === 'under-48h' || code === '48h-to-72h'),
    threeDayMark: threeDayMark(scene),
  });
  const reasonsSaid = reasons.map((id) => reasonWords(t, id));
  const actionsSaid = [...reasonsSaid.flatMap(({action}) => action ?? []), ...said.actions];
  const doubt = Object.values(answers).some((codes) => (codes as readonly string[]).includes('not-sure'));
  const sub = headingLevel + 1;

  return html`<article class="outcome" part="outcome" data-level=${level}>
      <header class="band" part="outcome-heading">
        ${heading(
          headingLevel,
          html`<span class="label"
              >${levelIcon(level)}<span>${said.label}<span class="visually-hidden">:</span></span></span
            >
            ${said.heading}`,
          {title: true},
        )}
      </header>
      <div class="body">
        ${emergency ? emergencyCall(scene) : nothing} ${said.lead ? html`<p class="lead">${said.lead}</p>` : nothing}
        ${heading(sub, words.whatToDo(t))}
        <ul>
          ${actionsSaid.map((action) => html`<li>${action}</li>`)}
        </ul>
        ${act ? whomToAsk(scene, level) : nothing} ${heading(sub, words.why(t))}
        ${
          reasonsSaid.length > 0
            ? html`<ul>
                ${reasonsSaid.map(({why}) => html`<li>${why}</li>`)}
              </ul>`
            : html`<p>${words.usualSoreness(t)}</p>`
        }
        ${doubt ? html`<p>${words.doubt(t)}</p>` : nothing} ${heading(sub, words.howFast(t))}
        <p>${said.howFast}</p>
        ${
          said.again
            ? html`${heading(sub, words.checkAgain(t))}
                <p>${said.again}</p>`
            : nothing
        }
        ${
          said.ifWorse
            ? html`${heading(sub, words.ifWorse(t))}
                <p>${said.ifWorse}</p>`
            : nothing
        }
        ${emergency || act ? nothing : contactCard(scene, {accent: false})}
      </div>
      ${emergency ? nothing : dangerCard(scene)}
    </article>
    <div class="buttons">
      ${
        correct
          ? html`<button
              class="button"
              part="button"
              type="button"
              @click=${() => {
                actions.change(correct);
              }}
            >
              ${words.mistake(t)}
            </button>`
          : html`<button class="button" part="button" type="button" @click=${actions.review}>
              ${words.changeAnswers(t)}
            </button>`
      }
      <button class="button" part="button" type="button" @click=${actions.restart}>${words.startAgain(t)}</button>
    </div>`;
}

/** The one to try first comes first: the practitioner, or a line for medical help. */
function whomToAsk(scene: Scene, level: Level): readonly unknown[] {
  return level === 'medical-help-today'
    ? [healthLineCall(scene, {accent: true}), contactCard(scene, {accent: false})]
    : [contactCard(scene, {accent: true}), healthLineCall(scene, {accent: false})];
}

/** The danger list that every result below an emergency repeats (P7). */
function dangerCard(scene: Scene): TemplateResult {
  const {t, headingLevel} = scene;
  return html`<section class="danger" part="danger">
    ${heading(headingLevel + 1, words.dangerIf(t, callEmergency(t, sureNumber(scene))))} ${signList(dangerList(t))}
    ${emergencyCall(scene)}
  </section>`;
}

/** 72 hours after the session, where the clinic knows it and it is still to come. */
function threeDayMark({clinic, now, format}: Scene): string | undefined {
  const mark = clinic.sessionStart === undefined ? 0 : Date.parse(clinic.sessionStart) + 72 * HOUR;
  return mark > now ? format.moment(mark) : undefined;
}
