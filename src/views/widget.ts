import {html, nothing, type TemplateResult} from 'lit';
import * as words from '../content/interface.js';
import {onDemand} from '../localization/catalogues.js';
import {locales} from '../localization/generated/locales.js';
import {localeTags, type Locale} from '../localization/match-locale.js';
import type {Page} from '../triage/progress.js';
import {deskView} from './hand-over.js';
import {emergencyLine} from './emergency.js';
import {guidanceView} from './guidance.js';
import {globeIcon, speakerIcon} from './icons.js';
import {outcomePage} from './outcome.js';
import {questionPage} from './question.js';
import {reviewPage} from './review.js';
import type {Scene} from './scene.js';
import {startPage, under18Page} from './start.js';

/** The whole widget: the emergency line and the language menu on every page, and the page. */
export function widgetView(scene: Scene, page: Page): TemplateResult {
  const {t, locale, clinic} = scene;
  return html`<section
    class="widget size-${scene.textSize} ${clinic.colorScheme ?? ''}"
    part="widget"
    aria-label=${words.widget(t)}
    lang=${locale}
    dir=${locales[locale].dir}
    translate="no"
  >
    <div class="bar">${emergencyLine(scene)}${toolbar(scene)}</div>
    ${apology(scene)}
    <div class="shown">${clinic.view === 'guidance' ? guidanceView(scene, {fold: false}) : checkView(scene, page)}</div>
    ${deskView(scene)}
  </section>`;
}

/** Letters typed into the language menu are not for the keyboard shortcuts of the host page. */
function keepLetters(event: KeyboardEvent): void {
  if (event.key.length === 1) event.stopPropagation();
}

function checkView(scene: Scene, page: Page): unknown {
  const withGuidance = (content: TemplateResult) =>
    scene.clinic.view === 'check' ? content : [content, guidanceView(scene, {fold: true})];
  switch (page.name) {
    case 'start':
      return withGuidance(startPage(scene));
    case 'under-18':
      return under18Page(scene);
    case 'question':
      return questionPage(scene, page.question);
    case 'review':
      return reviewPage(scene);
    case 'interruption':
      return outcomePage(scene, page.assessment, {correct: page.question});
    case 'outcome':
      return withGuidance(outcomePage(scene, page.assessment));
  }
}

/** To readers of a language that could not be had, in that language. */
function apology({missing}: Scene): unknown {
  if (!onDemand || !missing) return nothing;
  return html`<p class="note" lang=${missing} dir=${locales[missing].dir}>${onDemand.apology(missing)}</p>`;
}

/** What makes the page easier to take in: another language, larger text, a voice. */
function toolbar(scene: Scene): TemplateResult {
  const {t, listening, actions} = scene;
  const sizer = (steps: number, name: string): TemplateResult =>
    html`<button
      class="tool"
      part="tool"
      type="button"
      aria-label=${name}
      @click=${() => {
        actions.resize(steps);
      }}
    >
      <span class=${steps < 0 ? 'small' : 'large'} aria-hidden="true">A</span>
    </button>`;
  return html`<div class="tools">
    ${languageMenu(scene)} ${sizer(-1, words.smallerText(t))} ${sizer(1, words.largerText(t))}
    ${
      listening === undefined
        ? nothing
        : html`<button class="tool" part="tool" type="button" @click=${actions.listen}>
            ${speakerIcon(listening)} ${listening ? words.stopListening(t) : words.listen(t)}
          </button>`
    }
  </div>`;
}

function languageMenu({t, locale, actions}: Scene): TemplateResult {
  return html`<label class="language">
    ${globeIcon()}<span class="visually-hidden">${words.language(t)}</span>
    <select
      part="language"
      autocomplete="off"
      @keydown=${keepLetters}
      @change=${(event: Event) => {
        const menu = event.currentTarget as HTMLSelectElement;
        actions.chooseLocale(menu.value as Locale);
        // Until that language is shown; it may have to come first.
        menu.value = locale;
      }}
    >
      ${localeTags.map(
        (tag) => html`<option value=${tag} lang=${tag} .selected=${tag === locale}>${locales[tag].name}</option>`,
      )}
    </select>
  </label>`;
}
