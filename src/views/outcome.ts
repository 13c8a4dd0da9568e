import {html, nothing, type TemplateResult} from 'lit';
import * as words from '../content/interface.js';
import {levelWords} from '../content/levels.js';
import {reasonWords} from '../content/reasons.js';
import {holdingRules, type Assessment} from '../triage/assess.js';
import {checkAgain, THREE_DAYS} from '../triage/check-again.js';
import type {Level} from '../triage/levels.js';
import type {QuestionId} from '../triage/questions.js';
import {again} from '../content/check-again.js';
import {summaryOf} from '../summary/summary.js';
import {changesCard, comeBackCard} from './check-again.js';
import {folded} from './folded.js';
import {handOverCard} from './hand-over.js';
import {contactCard, healthLineCall} from './contact.js';
import {dangerCard, emergencyCall, sureNumber} from './emergency.js';
import {reviewNotes} from './guidance.js';
import {actionButton} from './buttons.js';
import {heading} from './heading.js';
import {drawing} from './drawings.js';
import type {Scene} from './scene.js';

const HOUR = 3_600_000;

/**
 * What to do, how fast and why. With `correct`, a red flag interrupted the check, and this is the question to go back
 * to if it was ticked by mistake.
 */
export function outcomePage(
  scene: Scene,
  assessment: Assessment,
  {correct}: {correct?: QuestionId} = {},
): TemplateResult {
  const {level, reasons} = assessment;
  const {t, headingLevel, answers, healthLine, format, now, sessionStart, actions} = scene;
  const began = sessionStart === undefined ? undefined : Date.parse(sessionStart);
  const emergency = level === 'emergency';
  // Whoever has to act today finds whom to call beside what to do.
  const act = level === 'contact-practitioner' || level === 'medical-help-today';
  const window = checkAgain[level];
  const said = levelWords(t, level, {
    emergencyNumber: sureNumber(scene),
    healthLine: healthLine && format.isolate(healthLine.number),
    from: format.moment(now + (window?.from ?? 0) * HOUR),
    to: format.moment(now + (window?.to ?? 0) * HOUR),
    threeDaysPassed: !answers['time-since-session']?.some((code) => code === 'under-48h' || code === '48h-to-72h'),
    threeDayMark: threeDayMark(scene),
  });
  const reasonsSaid = reasons.map((id) => reasonWords(t, id));
  // Also of rules that do not decide: a needle is left alone whatever else is the matter.
  const extra = holdingRules(answers)
    .filter((id) => !emergency || id === 'needle-left-in')
    .flatMap((id) => reasonWords(t, id).action ?? []);
  const actionsSaid = level === 'medical-help-today' ? [...extra, ...said.actions] : [...said.actions, ...extra];
  const doubt = Object.values(answers).some((codes) => (codes as readonly string[]).includes('not-sure'));
  const sub = headingLevel + 1;

  return html`<article class="outcome" part="outcome" data-level=${level}>
      <header class="band" part="outcome-heading">
        ${heading(
          headingLevel,
          html`<span class="label"
              >${drawing(level)}<span>${said.label}<span class="visually-hidden">:</span></span></span
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
        ${act ? whomToAsk(scene, level) : nothing} ${said.unreachable ? unreachable(scene, said.unreachable) : nothing}
        ${changesCard(scene)} ${heading(sub, words.why(t))} ${doubt ? html`<p>${words.doubt(t)}</p>` : nothing}
        ${
          reasonsSaid.length > 0
            ? html`<ul>
                ${reasonsSaid.map(({why}) => html`<li>${why}</li>`)}
              </ul>`
            : html`<p>${words.usualSoreness(t)}</p>`
        }
        ${heading(sub, words.howFast(t))}
        <p>${reasonsSaid.find(({howFast}) => howFast)?.howFast ?? said.howFast}</p>
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
        ${
          said.next
            ? html`${heading(sub, words.whatHappens(t))}
                <p>${said.next}</p>`
            : nothing
        }
        ${emergency || act ? nothing : [contactCard(scene, {accent: false}), healthLineCall(scene, {accent: false})]}
      </div>
      ${emergency ? nothing : dangerCard(scene)}
    </article>
    <div class="buttons">
      ${
        correct
          ? actionButton(words.mistake(t), () => {
              actions.change(correct);
            })
          : [actionButton(words.changeAnswers(t), actions.review), actionButton(again(t), actions.again)]
      }
      ${actionButton(words.startAgain(t), actions.restart)}
    </div>
    <div class="after">
      ${handOverCard(scene, summaryOf({answers, assessment, checkedAt: now, sessionStart: began}))}
      ${comeBackCard(scene, level)}
    </div>
    ${reviewNotes(scene)}`;
}

/** One level up, where nobody answers. */
function unreachable(scene: Scene, steps: readonly string[]): TemplateResult {
  return folded(
    scene,
    'unreachable',
    words.unreachable(scene.t),
    () =>
      html`<ul>
        ${steps.map((step) => html`<li>${step}</li>`)}
      </ul>`,
  );
}

/** The one to try first comes first: the practitioner, or a line for medical help. */
function whomToAsk(scene: Scene, level: Level): readonly unknown[] {
  return level === 'medical-help-today'
    ? [healthLineCall(scene, {accent: true}), contactCard(scene, {accent: false})]
    : [contactCard(scene, {accent: true}), healthLineCall(scene, {accent: false})];
}

/** 72 hours after the session, where the clinic knows it and it is still to come. */
function threeDayMark({sessionStart, now, format}: Scene): string | undefined {
  const mark = sessionStart === undefined ? 0 : Date.parse(sessionStart) + THREE_DAYS * HOUR;
  return mark > now ? format.moment(mark) : undefined;
}
