import {html, nothing, type TemplateResult} from 'lit';
import * as words from '../content/labels.js';
import {levelWords} from '../content/levels.js';
import {reasonWords} from '../content/reasons.js';
import {holdingRules, type Assessment} from '../triage/assess.js';
import {recheckHours, THREE_DAYS_IN_HOURS} from '../triage/recheck.js';
import type {Level} from '../triage/levels.js';
import {HOUR} from '../triage/duration.js';
import type {QuestionId} from '../triage/questions.js';
import {again} from '../content/follow-up.js';
import {summaryOf} from '../summary/summary.js';
import {calendarCard} from './follow-up/calendar.js';
import {changesCard} from './follow-up/changes.js';
import {rememberCard} from './follow-up/remember.js';
import {disclosure} from './disclosure.js';
import {handOverCard} from './hand-over.js';
import {contactCard, healthLineCall} from './contact.js';
import {dangerCard, emergencyCall, confirmedNumber} from './emergency.js';
import {reviewStatus} from './review-status.js';
import {actionButton} from './buttons.js';
import {heading} from './heading.js';
import {drawing} from './drawings.js';
import type {ViewModel} from './view-model.js';

/**
 * What to do, how fast and why. With `correct`, a red flag interrupted the check, and this is the question to go back
 * to if it was ticked by mistake.
 */
export function outcomePage(
  model: ViewModel,
  assessment: Assessment,
  {correct}: {correct?: QuestionId} = {},
): TemplateResult {
  const {level, reasons} = assessment;
  const {t, headingLevel, answers, healthLine, format, now, sessionStart, actions} = model;
  const emergency = level === 'emergency';
  // Whoever has to act today finds whom to call beside what to do.
  const act = level === 'contact-practitioner' || level === 'medical-help-today';
  const window = recheckHours[level];
  const said = levelWords(t, level, {
    emergencyNumber: confirmedNumber(model),
    healthLine: healthLine && format.isolate(healthLine.number),
    from: format.moment(now + (window?.from ?? 0) * HOUR),
    to: format.moment(now + (window?.to ?? 0) * HOUR),
    threeDaysPassed: !answers['time-since-session']?.some((code) => code === 'under-48h' || code === '48h-to-72h'),
    threeDayMark: threeDayMark(model),
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
        ${emergency ? emergencyCall(model) : nothing} ${said.lead ? html`<p class="lead">${said.lead}</p>` : nothing}
        ${heading(sub, words.whatToDo(t))}
        <ul>
          ${actionsSaid.map((action) => html`<li>${action}</li>`)}
        </ul>
        ${act ? whomToAsk(model, level) : nothing} ${said.unreachable ? unreachable(model, said.unreachable) : nothing}
        ${changesCard(model)} ${heading(sub, words.why(t))} ${doubt ? html`<p>${words.doubt(t)}</p>` : nothing}
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
        ${emergency || act ? nothing : [contactCard(model, {accent: false}), healthLineCall(model, {accent: false})]}
      </div>
      ${emergency ? nothing : dangerCard(model)}
    </article>
    <div class="buttons">
      ${
        correct
          ? actionButton(words.mistake(t), () => {
              actions.change(correct);
            })
          : [actionButton(words.changeAnswers(t), actions.reviewAnswers), actionButton(again(t), actions.checkAgain)]
      }
      ${actionButton(words.startAgain(t), actions.restart)}
    </div>
    <div class="after">
      ${handOverCard(model, summaryOf({answers, assessment, checkedAt: now, sessionStart}))}
      ${emergency ? nothing : [calendarCard(model, level), rememberCard(model)]}
    </div>
    ${reviewStatus(model)}`;
}

/** One level up, where nobody answers. */
function unreachable(model: ViewModel, steps: readonly string[]): TemplateResult {
  return disclosure(
    model,
    'unreachable',
    words.unreachable(model.t),
    () =>
      html`<ul>
        ${steps.map((step) => html`<li>${step}</li>`)}
      </ul>`,
  );
}

/** The one to try first comes first: the practitioner, or a line for medical help. */
function whomToAsk(model: ViewModel, level: Level): readonly unknown[] {
  return level === 'medical-help-today'
    ? [healthLineCall(model, {accent: true}), contactCard(model, {accent: false})]
    : [contactCard(model, {accent: true}), healthLineCall(model, {accent: false})];
}

/** 72 hours after the session, where the clinic knows it and it is still to come. */
function threeDayMark({sessionStart, now, format}: ViewModel): string | undefined {
  const mark = sessionStart === undefined ? 0 : sessionStart + THREE_DAYS_IN_HOURS * HOUR;
  return mark > now ? format.moment(mark) : undefined;
}
