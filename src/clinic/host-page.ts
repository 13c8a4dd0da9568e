import {browserLanguages, languagesAround, pageLanguageOf} from '../localization/page-language.js';
import {countryOf, type CountryDecision, type Fact} from './country.js';
import {readJson} from './json-child.js';
import {describeValue, parseSettings, type Problem, type SettingsRead} from './parse-settings.js';
import {attributeMeant, type Settings} from './settings.js';

/** What the page says about the country contradicts itself, so that no number is shown as a button. */
export interface RegionProblem extends Omit<Problem, 'code'> {
  /** Permanent. */
  readonly code: 'ACU-CONFIG-REGION';
}

/** What the host page says about the clinic and the reader. */
export interface HostPage {
  readonly settings: Settings;
  /** Tags of the languages to show, best first. */
  readonly languages: readonly string[];
  /** `lang` of the page as it first was, before a translator or a language menu may have changed it. */
  readonly pageLanguage: string | undefined;
  /** The country whose emergency number and health line are shown. */
  readonly decision: CountryDecision;
}

/** Before the page has been read. */
export const unknownHostPage: HostPage = {
  settings: {},
  languages: [],
  pageLanguage: undefined,
  decision: {source: 'none', elsewhere: false},
};

/**
 * Reads the host page around an element. `declared` are the values of its properties, by the names of their attributes.
 * What the element says overrides `config`, its settings as one object, which overrides its JSON child, which overrides
 * `defaults`, the settings of the script tag for the whole page.
 */
export function readHostPage(
  element: HTMLElement,
  declared: ReadonlyMap<string, unknown>,
  config: SettingsRead,
  defaults: Readonly<Record<string, unknown>>,
): {page: HostPage; problems: readonly (Problem | RegionProblem)[]} {
  // JSON-only settings work as attributes, too, or are reported: `phones="…"` must not be ignored without a word.
  // By names: old libraries make a list of `attributes` that is none.
  const undeclared = element.getAttributeNames().flatMap((name) => {
    const value = element.getAttribute(name);
    const meant = attributeMeant(name);
    const free = meant === name ? !declared.has(name) : meant && !declared.get(meant);
    return meant && free ? [[meant, value] as const] : [];
  });
  const json = readJson(element);
  const {settings, problems: unusable} = parseSettings([
    {name: 'attribute', values: Object.fromEntries<unknown>([...declared, ...undeclared])},
    {name: 'config', values: config.values},
    {name: 'JSON', values: json.values},
    {name: 'script tag', values: defaults},
  ]);
  const problems = [...config.problems, ...lostProperties(element), ...unusable];

  const root = pageLanguageOf(element.ownerDocument);
  const decision = decide(settings, problems, root);
  const around = languagesAround(element);
  // A language without a catalogue is no setting, but readers of it can be told in their language.
  const asked = settings.lang ?? rejectedValue(problems, / lang$/);
  const loading = document.readyState === 'loading';
  return {
    page: {
      settings,
      languages: [...(asked ? [asked] : []), ...(settings.lang ? [] : around.slice(0, 1)), ...browserLanguages()],
      pageLanguage: root.pageLanguage,
      decision,
    },
    // While the page is loading, a child that cannot be parsed may be incomplete, and so may its `region`.
    problems: loading ? problems : [...json.problems, ...problems, ...regionProblems(decision)],
  };
}

/** What a framework has written as text, for the element was not defined when it was rendered. */
const lostProperties = (element: HTMLElement): readonly Problem[] =>
  ['answers', 'config'].flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null
      ? []
      : [
          {
            code: 'ACU-CONFIG-VALUE',
            path: `attribute ${name}`,
            found: describeValue(value),
            expected: 'a property, set after the element is defined',
          },
        ];
  });

function decide(
  settings: Settings,
  problems: readonly Problem[],
  root: ReturnType<typeof pageLanguageOf>,
): CountryDecision {
  const rejected = (name: RegExp): string | undefined => problems.find(({path}) => name.test(path))?.found;
  // The clinic meant another number than its country's, and we do not know which.
  if (!settings.emergencyNumber && rejected(/ emergency-?number$/i))
    return withoutDefaults({source: 'none', elsewhere: false});
  return withoutDefaults(
    countryOf({
      ...root,
      region: settings.region ?? rejected(/ region$/i),
      phone: settings.clinicPhone,
      otherPhones: otherPhones(settings, problems),
      get timeZone() {
        return deviceTimeZone();
      },
    }),
  );
}

/** A value that could not be used; `undefined` if it is no text, or none was rejected. */
function rejectedValue(problems: readonly Problem[], name: RegExp): string | undefined {
  const found = problems.find(({path}) => name.test(path))?.found;
  return found && /^"([^"\\]*)"$/.exec(found)?.[1];
}

/** No `country` from `Object.prototype`, where a page may have put one. Not a copy: to know `elsewhere` is slow. */
const withoutDefaults = (decision: CountryDecision): CountryDecision =>
  Object.setPrototypeOf(decision, null) as CountryDecision;

/** The numbers of a clinic beside its main one, and those that cannot be dialled but still begin with a country. */
function otherPhones({healthLine, phones = [], contacts = []}: Settings, problems: readonly Problem[]) {
  const rejected = problems.filter(({path}) => /phone|health-?line|contacts/i.test(path));
  const written = [
    ...(healthLine ? [healthLine] : []),
    ...phones.map(({number}) => number),
    ...contacts.map(({url}) => url),
    ...rejected.map(({found}) => found),
  ];
  return written.map((number) => number.replace(/^"?\s*(tel:|sms:)?/i, ''));
}

const describe = ({name, value}: Fact): string => `${name} "${value.slice(0, 80)}"`;

const regionProblems = ({contradiction}: CountryDecision): readonly RegionProblem[] =>
  contradiction
    ? [
        {
          code: contradiction.code,
          path: 'region',
          found: `${contradiction.between.map(describe).join(' and ')}, which are of different countries`,
          expected: 'the country of the clinic, such as GB',
        },
      ]
    : [];

let timeZoneAsked = false;

/** The time zone of the device, IANA; `undefined` if the browser does not tell. Slow, the first time. */
function deviceTimeZone(): string | undefined {
  timeZoneAsked = true;
  try {
    return new Intl.DateTimeFormat().resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/**
 * Whether the device is in another country than the number that is shown. False until the time zone has been asked for,
 * which the first page does not wait for: see `HostPageController`.
 */
export const isKnownElsewhere = ({decision}: HostPage): boolean => timeZoneAsked && decision.elsewhere;
