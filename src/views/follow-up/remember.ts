import {html, nothing, type TemplateResult} from 'lit';
import * as words from '../../content/follow-up.js';
import {failed} from '../../content/hand-over.js';
import {DAY} from '../../triage/duration.js';
import {actionButton} from '../buttons.js';
import {disclosure} from '../disclosure.js';
import type {ViewModel} from '../view-model.js';

/** Asks this browser to remember the checks, or to forget them. */
export function rememberCard(model: ViewModel): TemplateResult | typeof nothing {
  const {t, format, now, remembering, notKept, status, can, actions} = model;
  if (!can.remember) return nothing;
  // One region and one button for both states, so that the focus stays and a change is announced.
  return disclosure(
    model,
    'remember',
    words.remember(t),
    () =>
      html`<div class="remember">
        <p class="status" role="status">
          ${
            notKept
              ? failed(t)
              : remembering
                ? words.remembered(t, format.moment(now + 7 * DAY))
                : status === 'forgotten'
                  ? words.forgotten(t)
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
        )}
      </div>`,
  );
}
