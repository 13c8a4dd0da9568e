import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {clinicLanguage, languagesOf} from '../clinic/clinic-language.js';
import type {HostPage} from '../clinic/host-page.js';
import {
  fetchCatalogue,
  hasCatalogue,
  isOnOffer as isThere,
  patience,
  takeCatalogues,
  takeRefusals,
  watchCatalogues,
} from '../localization/catalogues.js';
import {firstWordsFor, type FirstWords} from '../localization/first-words.js';
import {localeTags, matchLocale, type Locale} from '../localization/match-locale.js';
import {browserLanguages, chooseLanguage, type LanguageChoice} from '../localization/page-language.js';
import {locales} from '../localization/generated/locales.js';
import {localesIn, type Settings} from '../clinic/settings.js';
import type {Reporter} from './reporter.js';

export const english: LanguageChoice = {locale: 'en', tag: 'en'};

/** Why the page is not in the reader's language. */
export type Lack = 'loading' | 'apology' | 'unavailable';

/** Which language is shown: the patient's choice, else the page's, once its catalogue is there; English without it. */
export class LanguageController implements ReactiveController {
  /** The language on the screen: the wanted one, or that of before while the wanted one loads. */
  shown = english;
  /** The languages of the practitioner's summary, where they are needed and loaded. */
  clinic: readonly LanguageChoice[] = [english];
  /** The language of the country's call handlers, where the reader needs it and it is loaded. */
  country: LanguageChoice | undefined;
  /** Whether there is no language to show yet. */
  loading = true;
  /** What is said in the reader's language where the page is in another one, and why it is. */
  own: {readonly words: FirstWords; readonly lack: Lack} | undefined;
  /** The locales that the patient can choose from: those that the page asks for first. */
  offered: readonly Locale[] = ['en'];
  private chosen: Locale | undefined;
  private readonly failed = new Set<Locale>();
  private readonly host: ReactiveControllerHost;
  private readonly reporter: Reporter;
  private stopWatching?: () => void;
  private waiting = false;

  constructor(host: ReactiveControllerHost, reporter: Reporter) {
    this.host = host;
    this.reporter = reporter;
    host.addController(this);
  }

  hostConnected(): void {
    this.stopWatching = watchCatalogues(() => {
      this.host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.stopWatching?.();
  }

  /** Takes the patient's choice. */
  choose(locale: Locale): void {
    this.chosen = locale;
    this.failed.delete(locale);
    this.host.requestUpdate();
  }

  /** Takes what the page and the browser ask for, and what the clinic leaves out. */
  resolve({languages: tags, settings}: HostPage): void {
    takeCatalogues();
    for (const problem of takeRefusals()) this.reporter.report('ACU-CATALOGUE', problem);
    this.offered = localesOnOffer(settings, tags);
    const isOffered = (locale: Locale) => this.offered.includes(locale);
    const wanted = chooseLanguage(tags, {
      chosen: this.chosen && isOffered(this.chosen) ? this.chosen : undefined,
      isOnOffer: isOffered,
      otherwise: isOffered('en') ? 'en' : this.offered[0],
    });
    if (this.ensureCatalogue(wanted.locale)) this.show(wanted);
    else if (this.failed.has(wanted.locale)) this.show(english);
    else if (!this.waiting) this.startWaiting();
    this.own = this.findOwnWords(wanted.locale, tags[0]);
  }

  /** Derives the languages of those who help. They are only needed once there is something to say to them. */
  resolveHelpers({settings, pageLanguage, decision}: HostPage, needed: boolean): void {
    const {locale} = this.shown;
    const isOnOffer = (tag: Locale) => isThere(tag) && isReviewedEnough(settings, tag);
    const localeOnOffer = (tag: string) => {
      const found = matchLocale(tag);
      return found && isOnOffer(found) ? found : undefined;
    };
    const clinic = clinicLanguage({
      clinicLang: settings.clinicLang,
      decision,
      pageLanguage,
      patientLocale: locale,
      localeOf: localeOnOffer,
    });
    const wanted = chooseLanguage([clinic.tag], {isOnOffer});
    const own = needed && this.ensureCatalogue(wanted.locale) ? wanted : english;
    this.clinic = clinic.withEnglish && own.locale !== 'en' ? [own, english] : [own];

    const spoken = languagesOf(decision.country);
    const tag = spoken.find((code) => localeOnOffer(code));
    const foreign = tag !== undefined && !spoken.some((code) => matchLocale(code) === locale);
    const choice = foreign ? chooseLanguage([`${tag}-${String(decision.country)}`], {isOnOffer}) : undefined;
    this.country = needed && choice && this.ensureCatalogue(choice.locale) ? choice : undefined;
  }

  private show(language: LanguageChoice): void {
    this.shown = language;
    this.loading = false;
  }

  /** For readers who wait too long, the page comes in English. */
  private startWaiting(): void {
    this.waiting = true;
    void patience()?.then(() => {
      this.loading = false;
      this.host.requestUpdate();
    });
  }

  /**
   * The reader's language is the one that the page asks for, else the browser's first. Who has chosen from the menu has
   * seen what there is.
   */
  private findOwnWords(wanted: Locale, asked: string | undefined): LanguageController['own'] {
    if (wanted !== this.shown.locale) {
      const words = firstWordsFor(wanted);
      return words && {words, lack: this.failed.has(wanted) ? 'apology' : 'loading'};
    }
    if (this.chosen) return undefined;
    for (const tag of [asked, browserLanguages()[0]]) {
      const locale = matchLocale(tag);
      const words = locale && this.offered.includes(locale) ? undefined : firstWordsFor(tag);
      if (words) return {words, lack: 'unavailable'};
    }
    return undefined;
  }

  /** Whether a catalogue is there. If it is not, starts loading it, unless that failed before. */
  private ensureCatalogue(locale: Locale): boolean {
    if (hasCatalogue(locale)) return true;
    if (this.failed.has(locale)) return false;
    fetchCatalogue(locale)
      ?.catch((error: unknown) => {
        this.failed.add(locale);
        // It may have come by another way meanwhile.
        if (hasCatalogue(locale)) return;
        this.reporter.report(
          'ACU-CATALOGUE',
          `locales/${locale}.json: found ${String(error)}, expected the script's own file`,
        );
      })
      .finally(() => {
        this.host.requestUpdate();
      });
    return false;
  }
}

/** Whether a language may be shown where the clinic wants none that no professional has reviewed. */
const isReviewedEnough = ({reviewedOnly}: Settings, locale: Locale): boolean =>
  reviewedOnly !== 'true' || locales[locale].review.status !== ('machine' as string);

const said = new Set<string>();

/**
 * The locales for patients: those that the page and the browser ask for, in their order, then the others as a reader looks
 * for them, by script and name. English if the clinic leaves out all.
 */
function localesOnOffer(settings: Settings, tags: readonly string[]): readonly Locale[] {
  const listed = settings.languages && localesIn(settings.languages);
  const isOffered = (locale: Locale) => (!listed || listed.includes(locale)) && isReviewedEnough(settings, locale);
  const there = localeTags.filter(isThere);
  const leftOut = there.filter((locale) => !isOffered(locale)).join(', ');
  if (leftOut && !said.has(leftOut)) {
    said.add(leftOut);
    console.info(`<acu-aftercare-check> left out by languages or reviewed-only: ${leftOut}`);
  }
  const offered = there.filter(isOffered);
  const asked = tags.map(matchLocale).filter((locale) => locale && offered.includes(locale)) as Locale[];
  return offered.length > 0 ? [...new Set([...asked, ...offered.sort(byName)])] : ['en'];
}

const byName = (one: Locale, other: Locale): number => locales[one].name.localeCompare(locales[other].name, 'en');
