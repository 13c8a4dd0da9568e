import {html, nothing, type TemplateResult} from 'lit';
import * as words from '../../content/follow-up.js';
import {actionButton} from '../buttons.js';
import {heading} from '../heading.js';
import type {ViewModel} from '../view-model.js';

/** What this browser remembers, with the ways to continue from there or to forget it. */
export function lastCheckCard({
  t,
  format,
  earlier,
  historyOutdated,
  status,
  headingLevel,
  actions,
}: ViewModel): TemplateResult | typeof nothing {
  const last = earlier[earlier.length - 1];
  if (!last) {
    const note = status === 'forgotten' ? words.forgotten(t) : historyOutdated ? words.olderQuestions(t) : undefined;
    return note ? html`<p role="status">${note}</p>` : nothing;
  }
  return html`<section class="contact">
    ${heading(headingLevel + 1, words.lastCheck(t, format.moment(last.at)))}
    <p>${words.lastCheckLead(t)}</p>
    <div class="buttons">
      ${actionButton(words.again(t), actions.checkAgain)} ${actionButton(words.forget(t), actions.forget)}
    </div>
  </section>`;
}
