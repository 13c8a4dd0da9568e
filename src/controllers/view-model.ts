import {emergencyFor, healthLineFor} from '../clinic/emergency.js';
import type {HostPage} from '../clinic/host-page.js';
import {canRemember} from '../follow-up/storage.js';
import {onDemand, translatorFor} from '../localization/catalogues.js';
import {formattersFor} from '../localization/formatters.js';
import {locales} from '../localization/generated/locales.js';
import {localeTags, type Locale} from '../localization/match-locale.js';
import type {LanguageChoice} from '../localization/page-language.js';
import {canOpenLongAddresses, canPrintAndSave, canShare} from '../summary/delivery.js';
import type {Localizer} from '../summary/document.js';
import type {SummaryFormat} from '../summary/file-format.js';
import type {Actions, EmergencyContext, ViewModel} from '../views/view-model.js';
import type {CheckController} from './check.js';
import type {LanguageController} from './language.js';
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

const languages = localeTags.map((locale) => ({locale, name: locales[locale].name}));

/** The part of the view model that needs nothing a browser might lack. */
export const emergencyContext = ({settings, region}: HostPage, locale: Locale): EmergencyContext => ({
  t: translatorFor(locale),
  locale,
  dir: locales[locale].dir,
  settings,
  emergency: emergencyFor(settings, region),
});

/** Everything that the views show, read once for each update. */
export function viewModelOf({hostPage, language, check, ui, readAloud, formats, actions}: Sources): ViewModel {
  const {settings, region} = hostPage;
  const {locale, tag} = language.shown;
  const {earlier, continuing, remembering} = check.history;
  const {answers, askedAgain, askedQuestions, now, preselected, showRequiredError} = check;
  const {expandedSections, fullScreen, status, textSize} = ui;
  const context = emergencyContext(hostPage, locale);
  const hasResult = check.assessment !== undefined;
  return {
    ...context,
    format: formattersFor(tag, context.dir),
    healthLine: healthLineFor(settings, region),
    headingLevel: Number(settings.headingLevel ?? 2),
    languages,
    languageNotice: noticeOf(language.missing),
    review: locales[locale].review,
    answers,
    askedQuestions,
    showRequiredError,
    expandedSections,
    sessionStart:
      check.patientGaveTime || settings.sessionStart === undefined
        ? undefined
        : new Date(settings.sessionStart).getTime(),
    now,
    updatedAt: Date.now(),
    preselected,
    askedAgain,
    earlier,
    continuing,
    remembering,
    can: {
      remember: hasResult && canRemember(),
      printAndSave: hasResult && canPrintAndSave(),
      share: hasResult && canShare('.'),
      openLongAddresses: hasResult && canOpenLongAddresses(),
    },
    clinicLocalizer: localizerOf(language.clinic),
    formats,
    fullScreen,
    status,
    listening: readAloud.listening,
    textSize,
    actions,
  };
}

function localizerOf({locale, tag}: LanguageChoice): Localizer {
  const {dir} = locales[locale];
  return {t: translatorFor(locale), locale, dir, format: formattersFor(tag, dir)};
}

function noticeOf(missing: Locale | undefined): ViewModel['languageNotice'] {
  const text = missing && onDemand?.apology(missing);
  return text ? {text, locale: missing, dir: locales[missing].dir} : undefined;
}
