import {canonicalTag} from '../localization/match-locale.js';
import {
  browserLanguages,
  chooseLanguage,
  languagesAround,
  regionOf,
  type LanguageChoice,
} from '../localization/page-language.js';
import {parseJson, parseSettings, type Problem} from './parse-settings.js';
import {settingNamed, type Settings} from './settings.js';

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

/**
 * Reads the host page around an element. `declared` are the values of its properties, by the names of their attributes.
 * What the element says overrides its JSON child, which overrides `defaults`, the settings of the script tag for the
 * whole page.
 */
export function readHostPage(
  element: HTMLElement,
  declared: ReadonlyMap<string, unknown>,
  defaults: Readonly<Record<string, unknown>>,
): {page: HostPage; problems: readonly Problem[]} {
  // JSON-only settings work as attributes, too, or are reported: `phones="…"` must not be ignored without a word.
  const undeclared = [...element.attributes].flatMap(({name, value}) =>
    settingNamed(name) && !declared.has(name) ? [[name, value] as const] : [],
  );
  const child = element.querySelector(':scope > script[type="application/json"]');
  const json = child?.textContent ? parseJson(child.textContent) : {values: {}, problems: []};
  const {settings, problems} = parseSettings([
    {name: 'attribute', values: Object.fromEntries<unknown>([...declared, ...undeclared])},
    {name: 'JSON', values: json.values},
    {name: 'script tag', values: defaults},
  ]);

  const around = languagesAround(element);
  const own = [element.lang, settings.lang].flatMap((tag) => canonicalTag(tag) ?? []);
  // If a number or region is wrong, or its name misspelt, the number is unknown: the page's language must not replace it.
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
