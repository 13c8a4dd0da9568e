import {html, nothing, type TemplateResult} from 'lit';
import * as words from '../../content/follow-up.js';
import {widget} from '../../content/labels.js';
import {reminderTimes} from '../../follow-up/reminders.js';
import type {Level} from '../../triage/levels.js';
import {actionButton} from '../buttons.js';
import {disclosure} from '../disclosure.js';
import type {ViewModel} from '../view-model.js';

/** A calendar file for the next check, at levels where the patient waits. */
export function calendarCard(model: ViewModel, level: Level): TemplateResult | typeof nothing {
  const {t, format, now, sessionStart, can, actions} = model;
  const times = reminderTimes(level, now, sessionStart);
  if (times.length === 0 || !can.printAndSave) return nothing;
  return disclosure(
    model,
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
          actions.saveReminders(times, {title, description: words.lastCheckLead(t)});
        })}`,
  );
}
