import {html, type TemplateResult} from 'lit';
import * as words from '../content/labels.js';
import type {Locale} from '../localization/match-locale.js';
import {globeIcon} from './icons.js';
import {listener} from './listener.js';
import type {Language, ViewModel} from './view-model.js';

/** Milliseconds without a key after which a new name begins, as in the browsers' own menus. */
const PAUSE = 1_000;

/** Without accents, capitals and brackets, as names are typed. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ (-]+/g, ' ')
    .toLowerCase();

/**
 * The language whose name begins with what is typed; else one that has a word which does: "Brazil", "Farsi". One letter
 * again and again goes through all that begin with it, as in the browsers' own menus.
 */
function languageFor(typed: string, languages: readonly Language[], current: Locale): Language | undefined {
  const having = (start: string) =>
    languages.filter(({locale, name, englishName = ''}) => folded(`|${name}|${englishName}|${locale}`).includes(start));
  const [letter = ''] = typed;
  const isOneLetter = typed === letter.repeat(typed.length);
  const found = having(`|${typed}`).concat(having(` ${typed}`));
  if (!isOneLetter || (typed.length > 1 && found.length > 0)) return found[0];
  const candidates = having(`|${letter}`);
  return candidates[candidates.findIndex(({locale}) => locale === current) + 1] ?? candidates[0] ?? found[0];
}

/** What has been typed on a menu, and when the last letter was, in milliseconds since 1970. */
const typing = new WeakMap<EventTarget, {readonly text: string; readonly at: number}>();

/** Chooses by the letters that are typed. Browsers look at the beginning of an option only, with every accent. */
function handleKey(event: KeyboardEvent, {languages, locale, actions}: ViewModel): void {
  const {key, ctrlKey, metaKey, altKey, isComposing, repeat} = event;
  const menu = event.currentTarget as HTMLSelectElement;
  const before = typing.get(menu);
  const now = Date.now();
  const begun = before && now - before.at < PAUSE ? before.text : '';
  // A space opens the menu, unless it is one in a name.
  if (key.length !== 1 || ctrlKey || metaKey || altKey || isComposing || (key === ' ' && !begun)) return;
  event.preventDefault();
  const text = begun + folded(key);
  if (repeat || !text) return;
  typing.set(menu, {text, at: now});
  const found = languageFor(text, languages, locale);
  if (found && found.locale !== locale) actions.chooseLocale(found.locale);
}

/**
 * Each option has the English name, too, for those who help. The language that is shown has only its own, for that is all
 * of the menu while it is closed.
 */
export function languageMenu(model: ViewModel): TemplateResult {
  const {t, locale, languages, actions} = model;
  const own = languages.find((language) => language.locale === locale)?.name;
  return html`<label class="language">
    ${globeIcon()}<span class="visually-hidden">${words.language(t)}</span>
    <span class="current" aria-hidden="true">${own}</span>
    <select
      part="language"
      autocomplete="off"
      @keydown=${listener((event: KeyboardEvent) => handleKey(event, model))}
      @change=${listener((event: Event) => {
        const menu = event.currentTarget as HTMLSelectElement;
        actions.chooseLocale(menu.value as Locale);
        // Until that language is shown: it may have to load first.
        menu.value = locale;
      })}
    >
      ${languages.map(
        ({locale: tag, name, englishName, dir}) =>
          html`<option value=${tag} lang=${tag} dir=${dir} .selected=${tag === locale}>
            ${tag === locale || !englishName ? name : `${name} – ${englishName}`}
          </option>`,
      )}
    </select>
  </label>`;
}
