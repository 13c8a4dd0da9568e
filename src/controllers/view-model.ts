import {emergencyFor, healthLineFor} from '../clinic/emergency.js';
import {isKnownElsewhere, type HostPage} from '../clinic/host-page.js';
import {canRemember} from '../follow-up/storage.js';
import {translatorFor} from '../localization/catalogues.js';
import {formattersFor, type TimeWords} from '../localization/formatters.js';
import {locales} from '../localization/generated/locales.js';
import {type Locale} from '../localization/match-locale.js';
import type {LanguageChoice} from '../localization/page-language.js';
import {withoutPrototype} from '../own-object.js';
import {canOpenLongAddresses, canPrintAndSave, canShare} from '../summary/delivery.js';
import type {Localizer} from '../summary/document.js';
import type {SummaryFormat} from '../summary/file-format.js';
import type {Actions, EmergencyContext, PhraseCard, ViewModel} from '../views/view-model.js';
import type {CheckController} from './check.js';
import {english, type LanguageController} from './language.js';
import type {ReadAloudController} from './read-aloud.js';
import type {UiState} from './ui-state.js';

/** What a view model is made from. */
interface Sources {
  readonly hostPage: HostPage;
  readonly language: LanguageController;
  readonly check: CheckController;
  readonly ui: UiState;
  readonly readAloud: ReadAloudController;
  readonly formats: readonly SummaryFormat[];
  readonly actions: Actions;
}

/** The part of the view model that needs nothing a browser might lack. */
export const emergencyContext = (
  {settings, decision}: HostPage,
  {shown: {locale}, own}: LanguageController,
): EmergencyContext => ({
  t: translatorFor(locale),
  locale,
  dir: locales[locale].dir,
  settings,
  emergency: emergencyFor(settings, decision.country),
  own: own && {...own.words, lack: own.lack, notice: own.words[own.lack]},
});

/** Everything that the views show, read once for each update. */
export function viewModelOf({hostPage, language, check, ui, readAloud, formats, actions}: Sources): ViewModel {
  const {
    settings,
    decision: {country},
  } = hostPage;
  const {locale} = language.shown;
  const {earlier, continuing, notKept, remembering} = check.history;
  const {answers, askedAgain, askedQuestions, now, preselected, showRequiredError} = check;
  const {expandedSections, fullScreen, printing, status, textSize} = ui;
  const hasResult = check.assessment !== undefined;
  const model: ViewModel = {
    ...emergencyContext(hostPage, language),
    ...inLanguage(hostPage, language.shown),
    healthLine: healthLineFor(settings, country),
    phraseCard: language.country && phraseCardOf(locale, language.country),
    headingLevel: Number(settings.headingLevel ?? 2),
    languages: language.offered.map((tag) => ({locale: tag, ...locales[tag]})),
    loading: language.loading,
    review: locales[locale].review,
    answers,
    askedQuestions,
    showRequiredError,
    expandedSections,
    sessionStart: check.sessionStart,
    now,
    updatedAt: Date.now(),
    preselected,
    askedAgain,
    earlier,
    continuing,
    historyOutdated: check.historyOutdated,
    remembering,
    notKept,
    can: {
      remember: hasResult && canRemember(),
      printAndSave: hasResult && canPrintAndSave(),
      share: hasResult && canShare('.'),
      openLongAddresses: hasResult && canOpenLongAddresses(),
    },
    clinicLocalizers: language.clinic.map(localizerOf) as [Localizer, ...Localizer[]],
    formats,
    fullScreen,
    status,
    listening: readAloud.listening,
    printing,
    textSize,
    actions,
  };
  if (!ui.english || model.review.status !== 'machine') return model;
  return {...model, english: {...model, ...inLanguage(hostPage, english)}};
}

/** The part of the view model that differs between the languages of one page. */
function inLanguage(hostPage: HostPage, {locale, tag}: LanguageChoice) {
  const {country} = hostPage.decision;
  const regional = regionalTag(tag, country);
  return {
    ...localizerOf({locale, tag: regional}),
    elsewhere: isKnownElsewhere(hostPage) ? displayName('region', regional, country) : undefined,
  };
}

const timeWordsOf = (locale: Locale): TimeWords | undefined => (locales[locale] as {readonly dates?: TimeWords}).dates;

/** A language as the country of the numbers writes its times, so that a page writes them in one way. */
const regionalTag = (tag: string, country: string | undefined): string =>
  country === undefined ? tag : new Intl.Locale(tag, withoutPrototype({region: country})).toString();

/** The name of a country or language in the language of `tag`; its code where the browser knows no names. */
function displayName(type: 'region' | 'language', tag: string, code: string | undefined): string | undefined {
  try {
    return code && new Intl.DisplayNames([tag], withoutPrototype({type})).of(code);
  } catch {
    return code;
  }
}

function phraseCardOf(locale: Locale, country: LanguageChoice): PhraseCard {
  const ownName = locales[locale].name;
  const named = displayName('language', country.tag, locale);
  return {
    localizer: localizerOf(country),
    // A code says nothing to the person on the phone.
    languageName: named === undefined || named === locale ? ownName : named,
    ownName,
  };
}

function localizerOf({locale, tag}: LanguageChoice): Localizer {
  const {dir} = locales[locale];
  return {t: translatorFor(locale), locale, dir, format: formattersFor(tag, dir, timeWordsOf(locale))};
}
