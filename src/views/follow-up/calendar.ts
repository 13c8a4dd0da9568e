import {html, nothing, type TemplateResult} from 'lit';
import * as words from '../../content/follow-up.js';
import {widget} from '../../content/labels.js';
import {recheckTimes} from '../../follow-up/reminders.js';
import type {Result} from '../result.js';
import type {ViewModel} from '../view-model.js';

/** When to check again, and a calendar file for it; nothing for results after which nobody has to. */
export function checkAgainCard(
  model: ViewModel,
  {assessment: {level}, said: {checkAgain = []}}: Result,
): TemplateResult | typeof nothing {
  const {t, answers, now, sessionStart, can, actions} = model;
  const times = recheckTimes(level, answers, now, sessionStart);
  if (!times) return nothing;
  const moments = [times.next, ...(times.thirdDay === undefined ? [] : [times.thirdDay])];
  return html`${checkAgain.map((text) => html`<p>${text}</p>`)}
  ${
    can.printAndSave
      ? html`<div class="calendar">
          <button
            class="button primary"
            part="button primary-button"
            type="button"
            @click=${(event: Event) => {
              const named = (event.currentTarget as Element).parentElement?.querySelector('input')?.checked;
              const title = named ? widget(t) : words.calendarTitle(t);
              actions.saveReminders(moments, {title, description: words.lastCheckLead(t)});
            }}
          >
            ${words.calendar(t)}
          </button>
          <p class="hint">${words.calendarLead(t)}</p>
          <label class="option"><input type="checkbox" /><span>${words.nameInTitle(t)}</span></label>
        </div>`
      : nothing
  }`;
}
