import {html, nothing, type TemplateResult} from 'lit';
import * as words from '../../content/follow-up.js';
import {answerNote, questionInShort} from '../../content/questions.js';
import {levelLabel} from '../../content/results.js';
import {changesSince, type ReportedSign} from '../../follow-up/compare.js';
import {heading} from '../heading.js';
import type {ViewModel} from '../view-model.js';
import {trendChart} from './trend-chart.js';

/** What has changed since the last check, in words and as a chart. */
export function changesCard(model: ViewModel): TemplateResult | typeof nothing {
  const {t, format, earlier, answers, continuing, headingLevel} = model;
  const last = earlier[earlier.length - 1];
  if (!continuing || !last) return nothing;
  const {levelBefore, levelNow, newSigns, resolvedSigns, trend} = changesSince(earlier, answers);
  const signs = (title: string, list: readonly ReportedSign[]): unknown =>
    list.length === 0
      ? nothing
      : html`${heading(headingLevel + 2, title)}
          <ul>
            ${list.map(({question, code}) => html`<li>${answerNote(t, question, code)}</li>`)}
          </ul>`;
  const {topic, answers: texts} = questionInShort(t, 'pain-trend');
  // A check that a red flag ended may not have reached this question.
  const checks = [...earlier, {at: model.now, answers}].flatMap(({at, answers: given}, index) => {
    const code = trend[index];
    return code && given['pain-trend'] ? [{at, code}] : [];
  });
  return html`<section class="contact changes" part="changes">
    ${heading(headingLevel + 1, words.sinceLastCheck(t, format.moment(last.at)))}
    <p>${words.thenAndNow(t, levelLabel(t, levelBefore), levelLabel(t, levelNow))}</p>
    ${signs(words.come(t), newSigns)} ${signs(words.gone(t), resolvedSigns)}
    ${newSigns.length + resolvedSigns.length === 0 ? html`<p>${words.sameSigns(t)}</p>` : nothing}
    ${heading(headingLevel + 2, topic)}
    <div class="trend">
      ${trendChart(checks.map(({code}) => code))}
      <ul>
        ${checks.map(({at, code}) => html`<li>${format.moment(at)}: ${texts[code].text}</li>`)}
      </ul>
    </div>
  </section>`;
}
