import {html, nothing, type TemplateResult} from 'lit';
import {calendarFile} from '../check-again/calendar.js';
import {changesSince} from '../check-again/changes.js';
import {canRemember} from '../check-again/remembered.js';
import {reminderTimes} from '../check-again/reminder.js';
import * as words from '../content/check-again.js';
import {widget} from '../content/interface.js';
import {failed} from '../content/hand-over.js';
import {levelWords, noFacts} from '../content/levels.js';
import {questionWords} from '../content/questions.js';
import {note} from '../summary/sheet.js';
import {mayPrintAndSave, save} from '../summary/ways-out.js';
import type {Level} from '../triage/levels.js';
import type {AnswerCode, QuestionId} from '../triage/questions.js';
import {actionButton} from './buttons.js';
import {folded} from './folded.js';
import {heading} from './heading.js';
import type {Scene} from './scene.js';

const DAY = 86_400_000;

/** What this browser remembers, and the way to go on from there or to forget it. */
export function lastCheckCard({
  t,
  format,
  earlier,
  told,
  headingLevel,
  actions,
}: Scene): TemplateResult | typeof nothing {
  const last = earlier[earlier.length - 1];
  if (!last) return told === 'forgotten' ? html`<p role="status">${words.forgotten(t)}</p>` : nothing;
  return html`<section class="contact">
    ${heading(headingLevel + 1, words.lastCheck(t, format.moment(last.at)))}
    <p>${words.lastCheckLead(t)}</p>
    <div class="buttons">
      ${actionButton(words.again(t), actions.again)} ${actionButton(words.forget(t), actions.forget)}
    </div>
  </section>`;
}

/** What helps to come back at the right time: a calendar file, and to be remembered. */
export function comeBackCard(scene: Scene, level: Level): readonly unknown[] {
  const {now, sessionStart} = scene;
  if (level === 'emergency') return [];
  const times = reminderTimes(level, now, sessionStart === undefined ? undefined : Date.parse(sessionStart));
  return [
    times.length > 0 && mayPrintAndSave() ? calendarCard(scene, times) : nothing,
    canRemember() ? rememberCard(scene) : nothing,
  ];
}

function calendarCard(scene: Scene, times: readonly number[]): TemplateResult {
  const {t, locale, format, now} = scene;
  return folded(
    scene,
    'calendar',
    words.calendar(t),
    () =>
      html`<p>${words.calendarLead(t)}</p>
        <ul>
          ${times.map((time) => html`<li>${format.moment(time)}</li>`)}
        </ul>
        <label class="answer"><input type="checkbox" /><span>${words.nameInTitle(t)}</span></label>
        ${actionButton(words.calendar(t), (event) => {
          const named = (event.currentTarget as Element).parentElement?.querySelector('input')?.checked;
          const title = named ? widget(t) : words.calendarTitle(t);
          const events = times.map((start) => ({start, uid: `${start}-${Math.random().toString(36).slice(2)}`}));
          const url = pageAddress();
          save(
            'reminder.ics',
            'text/calendar',
            calendarFile({
              events,
              now,
              title,
              description: words.lastCheckLead(t),
              language: locale,
              ...(url && {url}),
            }),
          );
        })}`,
  );
}

/** The page to come back to: the one around, where the widget is in a frame. Nothing behind its path. */
function pageAddress(): string | undefined {
  const address = window.parent === window ? location.href : document.referrer;
  return /^https?:/.test(address) ? address.replace(/[?#].*$/, '') : undefined;
}

function rememberCard(scene: Scene): TemplateResult {
  const {t, format, now, remembering, told, actions} = scene;
  // One region and one button for both states: the focus stays, and a change is read out.
  return folded(
    scene,
    'remember',
    words.remember(t),
    () =>
      html`<p class="told" role="status">
          ${
            remembering
              ? words.remembered(t, format.moment(now + 7 * DAY))
              : told === 'forgotten'
                ? words.forgotten(t)
                : told === 'not-kept'
                  ? failed(t)
                  : nothing
          }
        </p>
        ${
          remembering
            ? nothing
            : html`<p>${words.rememberLead(t)}</p>
                <p><strong>${words.sharedDevice(t)}</strong></p>`
        }
        ${actionButton(
          remembering ? words.forget(t) : words.rememberNow(t),
          remembering ? actions.forget : actions.remember,
        )}`,
  );
}

/** What is not as it was at the check before, in words and as a line. */
export function changesCard(scene: Scene): TemplateResult | typeof nothing {
  const {t, format, earlier, answers, continuing, headingLevel} = scene;
  const last = earlier[earlier.length - 1];
  if (!continuing || !last) return nothing;
  const {levelBefore, levelNow, come, gone, trend} = changesSince(earlier, answers);
  const label = (level: Level): string => levelWords(t, level, noFacts).label;
  const signs = (title: string, list: readonly {question: QuestionId; code: AnswerCode}[]): unknown =>
    list.length === 0
      ? nothing
      : html`${heading(headingLevel + 2, title)}
          <ul>
            ${list.map(({question, code}) => html`<li>${note(t, question, code)}</li>`)}
          </ul>`;
  const {topic, answers: said} = questionWords(t, 'pain-trend', {twoDaysAgo: '', threeDaysAgo: ''});
  // A check that a red flag ended may not have come to the pain.
  const checks = [...earlier, {at: scene.now, answers}].flatMap(({at, answers: given}, index) => {
    const code = trend[index];
    return code && given['pain-trend'] ? [{at, code}] : [];
  });
  return html`<section class="contact changes" part="changes">
    ${heading(headingLevel + 1, words.sinceLastCheck(t, format.moment(last.at)))}
    <p>${words.thenAndNow(t, label(levelBefore), label(levelNow))}</p>
    ${signs(words.come(t), come)} ${signs(words.gone(t), gone)}
    ${come.length + gone.length === 0 ? html`<p>${words.sameSigns(t)}</p>` : nothing}
    ${heading(headingLevel + 2, topic)}
    <div class="trend">
      ${trendLine(checks.map(({code}) => code))}
      <ul>
        ${checks.map(({at, code}) => html`<li>${format.moment(at)}: ${said[code].text}</li>`)}
      </ul>
    </div>
  </section>`;
}

/** The pain against that of the first hours, which is the level line: below is better. It is read like the text. */
function trendLine(trend: readonly ('better' | 'same' | 'worse')[]): TemplateResult {
  const heights = {worse: 8, same: 24, better: 40};
  const step = 104 / trend.length;
  const points = trend.map((code, index) => [Math.round(8 + step * (index + 1)), heights[code]] as const);
  return html`<svg class="drawing" viewBox="0 0 120 48" aria-hidden="true" focusable="false">
    <path stroke-dasharray="1 5" d="M8 24h104" />
    <path d=${`M8 24${points.map(([x, y]) => `L${x} ${y}`).join('')}`} />
    <path stroke-width="7" d=${points.map(([x, y]) => `M${x} ${y}h.1`).join('')} />
  </svg>`;
}
