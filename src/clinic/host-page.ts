import {canonicalTag, type Locale} from '../localization/match-locale.js';
import {
  browserLanguages,
  chooseLanguage,
  languagesAround,
  regionOf,
  type LanguageChoice,
} from '../localization/page-language.js';
import {isSetting, parseClinic, parseJson, type Clinic, type Problem} from './config.js';

/** What the host page says about the clinic and the reader. */
export interface HostPage {
  readonly clinic: Clinic;
  readonly language: LanguageChoice;
  /** Of the practitioner: as the clinic says, else the page's own. */
  readonly clinicLanguage: LanguageChoice;
  /** ISO 3166-1 alpha-2; `undefined` where nothing says it, or something says it wrongly. */
  readonly region: string | undefined;
}

/** Settings that stand in attributes, those too that cannot: they are reported. */
const written = (element: Element): Readonly<Record<string, string>> =>
  Object.fromEntries([...element.attributes].flatMap(({name, value}) => (isSetting(name) ? [[name, value]] : [])));

/**
 * Reads the host page from where an element stands: its attributes go before its JSON child, and that before what the
 * script tag says for the whole page. A locale that the reader chose goes before all of them.
 */
export function readHostPage(
  element: HTMLElement,
  attributes: Readonly<Record<string, unknown>>,
  defaults: Readonly<Record<string, unknown>>,
  chosen: Locale | undefined,
): {page: HostPage; problems: readonly Problem[]} {
  const child = element.querySelector(':scope > script[type="application/json"]');
  const json = child?.textContent ? parseJson(child.textContent) : {values: {}, problems: []};
  const {clinic, problems} = parseClinic([
    {name: 'attribute', values: {...written(element), ...attributes, lang: element.lang}},
    {name: 'JSON', values: json.values},
    {name: 'script tag', values: defaults},
  ]);

  const around = languagesAround(element);
  const wanted = [...(clinic.lang ? [clinic.lang] : around.slice(0, 1)), ...browserLanguages()];
  const own = [element.lang, clinic.lang].flatMap((tag) => canonicalTag(tag) ?? []);
  // Where a number or region is wrong, the number is unknown: the page's language must not put another in its place.
  const wrong = problems.some(({path}) => / (region|emergency-?number)$/i.test(path));
  const region = clinic.region ?? (wrong ? undefined : regionOf([...own, ...around]));
  return {
    page: {
      clinic,
      region,
      language: chooseLanguage(wanted, chosen),
      clinicLanguage: chooseLanguage([...(clinic.clinicLang ? [clinic.clinicLang] : []), ...around]),
    },
    // While the page is loading, a child that cannot be read may only be half there.
    problems: document.readyState === 'loading' ? problems : [...json.problems, ...problems],
  };
}
