import {html, type TemplateResult} from 'lit';
import * as words from '../content/labels.js';
import type {Locale} from '../localization/match-locale.js';
import {globeIcon} from './icons.js';
import {listener} from './listener.js';
import type {ViewModel} from './view-model.js';

export function languageMenu({t, locale, languages, actions}: ViewModel): TemplateResult {
  return html`<label class="language">
    ${globeIcon()}<span class="visually-hidden">${words.language(t)}</span>
    <select
      part="language"
      autocomplete="off"
      @change=${listener((event: Event) => {
        const menu = event.currentTarget as HTMLSelectElement;
        actions.chooseLocale(menu.value as Locale);
        // Until that language is shown: it may have to load first.
        menu.value = locale;
      })}
    >
      ${languages.map(
        (language) =>
          html`<option
            value=${language.locale}
            lang=${language.locale}
            dir=${language.dir}
            .selected=${language.locale === locale}
          >
            ${language.name}
          </option>`,
      )}
    </select>
  </label>`;
}
