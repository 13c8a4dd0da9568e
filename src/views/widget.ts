import {html, nothing, type TemplateResult} from 'lit';
import type {Step} from '../check/progress.js';
import * as words from '../content/labels.js';
import {fullScreenView} from './hand-over.js';
import {withEnglish, type Page} from './english.js';
import {plainCalls} from './contact.js';
import {emergencyLine} from './emergency.js';
import {guidancePage, guidanceSections} from './guidance.js';
import {speakerIcon} from './icons.js';
import {outcomePage} from './outcome.js';
import {questionPage} from './question.js';
import {reviewPage} from './review.js';
import {startPage, under18Page} from './start.js';
import {textSizes, type ViewModel} from './view-model.js';
import {languageMenu} from './language-menu.js';
import {listener} from './listener.js';

/** The whole widget: the page, and above it whom to call in danger, the language menu and other tools. */
export function widgetView(model: ViewModel, step: Step): TemplateResult {
  const {t, locale, dir, settings, loading} = model;
  return html`<section
    class="widget size-${model.textSize} ${settings.colorScheme ?? ''}"
    part="widget"
    aria-label=${words.widget(t)}
    lang=${locale}
    dir=${dir}
    translate=${isForTranslators(model) ? 'yes' : 'no'}
  >
    <div class="bar">
      ${isEmergency(model, step) && !model.own ? nothing : emergencyLine(model)}${loading ? nothing : toolbar(model)}
    </div>
    ${languageNotice(model)}
    ${
      loading
        ? nothing
        : html`<div class="shown">
              ${pagesOf(model, step).map((page, index) => withEnglish(model, page, index === 0))}
            </div>
            ${fullScreenView(model)}`
    }
  </section>`;
}

/** Whether a browser's translator may have the page: it is all that readers have whose language does not come. */
const isForTranslators = ({own}: ViewModel): boolean => own !== undefined && own.lack !== 'loading';

/** Whether the page itself is the call for help, which needs no line above it. */
const isEmergency = ({settings}: ViewModel, step: Step): boolean =>
  settings.view !== 'guidance' && 'assessment' in step && step.assessment.level === 'emergency';

/** What is shown, one below the other. */
function pagesOf({settings: {view}}: ViewModel, step: Step): readonly Page[] {
  if (view === 'guidance') return [guidancePage];
  switch (step.name) {
    case 'start':
      return view === 'check' ? [startPage] : [startPage, guidanceSections];
    case 'under-18':
      return [under18Page];
    case 'question':
      return [(model) => questionPage(model, step.question)];
    case 'review':
      return [reviewPage];
    case 'interruption':
    case 'outcome':
      return [(model) => outcomePage(model, step.assessment)];
  }
}

/** For readers whose language is not that of the page, in theirs: why, and the clinic's phones, which need no words. */
function languageNotice(model: ViewModel): unknown {
  const {own, loading} = model;
  if (!own) return nothing;
  return html`<div class="note">
    <p lang=${own.tag} dir=${own.dir} translate="no">${own.notice}</p>
    ${plainCalls(model) ?? (loading ? html`<slot></slot>` : nothing)}
  </div>`;
}

/** What makes the page easier to follow: another language, larger text, a voice. */
function toolbar(model: ViewModel): TemplateResult {
  const {t, listening, textSize, actions} = model;
  return html`<div class="tools">
    ${languageMenu(model)}
    <button
      class="tool"
      part="tool"
      type="button"
      aria-label=${textSize < textSizes - 1 ? words.largerText(t) : words.smallerText(t)}
      @click=${listener(actions.resizeText)}
    >
      <span aria-hidden="true">Aa</span>
    </button>
    ${
      listening === undefined
        ? nothing
        : html`<button class="tool" part="tool" type="button" @click=${listener(actions.listen)}>
            ${speakerIcon(listening)}
            <span class="name">${listening ? words.stopListening(t) : words.listen(t)}</span>
          </button>`
    }
  </div>`;
}
