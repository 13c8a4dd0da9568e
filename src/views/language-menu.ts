import {html, type TemplateResult} from 'lit';
import * as words from '../content/labels.js';
import type {Locale} from '../localization/match-locale.js';
import {withoutPrototype} from '../own-object.js';
import {globeIcon} from './icons.js';
import {listener} from './listener.js';
import type {ViewModel} from './view-model.js';

/** Milliseconds without a key after which the typed name is complete, as in the browsers' own menus. */
const PAUSE = 800;

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** "Chinese (Simplified)": whoever helps a reader may not know how the language is written. Old phones know no names. */
function englishName(locale: Locale): string {
  try {
    const options = {type: 'language', languageDisplay: 'standard'} as const;
    return new Intl.DisplayNames('en', withoutPrototype(options)).of(locale) ?? locale;
  } catch {
    return locale;
  }
}

let typed = '';
let pause: ReturnType<typeof setTimeout> | undefined;

/** Finds a language by the letters that are typed on the menu; the browser looks at the names in it only. */
function findTyped(event: KeyboardEvent, {languages, actions}: ViewModel): void {
  const {key, ctrlKey, metaKey, altKey} = event;
  if (key.length !== 1 || ctrlKey || metaKey || altKey || (key === ' ' && !typed)) return;
  typed += folded(key);
  const found = languages.find(({locale, name}) =>
    [name, englishName(locale)].some((each) => folded(each).startsWith(typed)),
  );
  if (found) {
    // Or the browser would choose what it finds by the last letter.
    event.preventDefault();
    (event.currentTarget as HTMLSelectElement).value = found.locale;
  }
  clearTimeout(pause);
  pause = setTimeout(() => {
    typed = '';
    if (found) actions.chooseLocale(found.locale);
  }, PAUSE);
}

export function languageMenu(model: ViewModel): TemplateResult {
  const {t, locale, languages, actions} = model;
  return html`<label class="language">
    ${globeIcon()}<span class="visually-hidden">${words.language(t)}</span>
    <select
      part="language"
      autocomplete="off"
      @keydown=${listener((event: KeyboardEvent) => findTyped(event, model))}
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
