import {canonicalTag} from '../localization/match-locale.js';
import {
  browserLanguages,
  chooseLanguage,
  languagesAround,
  regionOf,
  type LanguageChoice,
} from '../localization/page-language.js';
import {isSetting, parseSettings, parseJson, type Settings, type Problem} from './settings.js';

/** What the host page says about the clinic and the reader. */
export interface HostPage {
  readonly settings: Settings;
  /** Tags of the languages to show, best first. */
  readonly languages: readonly string[];
  /** The practitioner's language: the clinic's setting, else the page's. */
  readonly clinicLanguage: LanguageChoice;
  /** ISO 3166-1 alpha-2; `undefined` where nothing says it, or something says it wrongly. */
  readonly region: string | undefined;
}

/** Settings given as attributes, including JSON-only ones, so that those get reported. */
const written = (element: Element): Readonly<Record<string, string>> =>
  Object.fromEntries([...element.attributes].flatMap(({name, value}) => (isSetting(name) ? [[name, value]] : [])));

/**
 * Reads the host page around an element. Its attributes and properties override its JSON child, which overrides the
 * settings of the script tag for the whole page.
 */
export function readHostPage(
  element: HTMLElement,
  properties: Readonly<Record<string, unknown>>,
  defaults: Readonly<Record<string, unknown>>,
): {page: HostPage; problems: readonly Problem[]} {
  const child = element.querySelector(':scope > script[type="application/json"]');
  const json = child?.textContent ? parseJson(child.textContent) : {values: {}, problems: []};
  const {settings, problems} = parseSettings([
    {name: 'attribute', values: {...written(element), ...properties, lang: element.lang}},
    {name: 'JSON', values: json.values},
    {name: 'script tag', values: defaults},
  ]);

  const around = languagesAround(element);
  const own = [element.lang, settings.lang].flatMap((tag) => canonicalTag(tag) ?? []);
  // If a number or region is wrong, the number is unknown: the page's language must not replace it.
  const wrong = problems.some(({path}) => / (region|emergency-?number)$/i.test(path));
  const region = settings.region ?? (wrong ? undefined : regionOf([...own, ...around]));
  return {
    page: {
      settings,
      region,
      languages: [...(settings.lang ? [settings.lang] : around.slice(0, 1)), ...browserLanguages()],
      clinicLanguage: chooseLanguage([...(settings.clinicLang ? [settings.clinicLang] : []), ...around]),
    },
    // While the page is loading, a child that cannot be parsed may be incomplete.
    problems: document.readyState === 'loading' ? problems : [...json.problems, ...problems],
  };
}
