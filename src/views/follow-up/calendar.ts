import {html, nothing, type TemplateResult} from 'lit';
import * as words from '../../content/follow-up.js';
import type {Result} from '../result.js';
import type {ViewModel} from '../view-model.js';
import {listener} from '../listener.js';

/** When to check again, and a calendar file for it; nothing for results after which nobody has to. */
export function checkAgainCard(
  model: ViewModel,
  {recheck, said: {checkAgain = []}}: Result,
): TemplateResult | typeof nothing {
  const {t, can, format, actions} = model;
  if (!recheck) return nothing;
  const moments = [recheck.next, ...(recheck.thirdDay === undefined ? [] : [recheck.thirdDay])];
  return html` <p>${format.sentences(checkAgain)}</p>
    ${
      can.printAndSave
        ? html`<div class="calendar">
            <button
              class="button primary"
              part="button primary-button"
              type="button"
              @click=${listener(() => {
                actions.saveReminders(moments, {title: words.calendarTitle(t), description: words.lastCheckLead(t)});
              })}
            >
              ${words.calendar(t)}
            </button>
            <p class="hint">${words.calendarLead(t)}</p>
          </div>`
        : nothing
    }`;
}
