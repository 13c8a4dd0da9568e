import type {ReactiveControllerHost} from 'lit';
import {clinicLanguage, languagesOf} from '../clinic/clinic-language.js';
import type {HostPage} from '../clinic/host-page.js';
import {onDemand} from '../localization/catalogues.js';
import {matchLocale, type Locale} from '../localization/match-locale.js';
import {chooseLanguage, type LanguageChoice} from '../localization/page-language.js';
import type {Reporter} from './reporter.js';

const english: LanguageChoice = {locale: 'en', tag: 'en'};

/** Which language is shown: the patient's choice, else the page's, once its catalogue is loaded; English if it fails. */
export class LanguageController {
  /** The language on the screen: the wanted one, or that of before while the wanted one loads. */
  shown = english;
  /** The languages of the practitioner's summary, where they are needed and loaded. */
  clinic: readonly LanguageChoice[] = [english];
  /** The language of the country's call handlers, where the reader needs it and it is loaded. */
  country: LanguageChoice | undefined;
  /** Whether there is no language to show yet. */
  loading = true;
  private chosen: Locale | undefined;
  private wanted: Locale = 'en';
  private readonly failed = new Set<Locale>();
  private readonly host: ReactiveControllerHost;
  private readonly reporter: Reporter;

  constructor(host: ReactiveControllerHost, reporter: Reporter) {
    this.host = host;
    this.reporter = reporter;
  }

  /** The wanted locale, if its catalogue could not be loaded. */
  get missing(): Locale | undefined {
    return this.failed.has(this.wanted) ? this.wanted : undefined;
  }

  /** Takes the patient's choice. */
  choose(locale: Locale): void {
    this.chosen = locale;
    this.failed.delete(locale);
    this.host.requestUpdate();
  }

  /** Takes the language tags that the page and the browser ask for, best first. */
  resolve(tags: readonly string[]): void {
    const wanted = chooseLanguage(tags, this.chosen);
    this.wanted = wanted.locale;
    if (this.ensureCatalogue(wanted.locale)) this.shown = wanted;
    else if (this.missing) this.shown = english;
    else return;
    this.loading = false;
  }

  /** Derives the languages of those who help. They are only needed once there is something to say to them. */
  resolveHelpers({settings, pageLanguage, decision}: HostPage, needed: boolean): void {
    const {locale} = this.shown;
    const clinic = clinicLanguage({
      clinicLang: settings.clinicLang,
      decision,
      pageLanguage,
      patientLocale: locale,
      localeOf: matchLocale,
    });
    const wanted = chooseLanguage([clinic.tag]);
    const own = needed && this.ensureCatalogue(wanted.locale) ? wanted : english;
    this.clinic = clinic.withEnglish && own.locale !== 'en' ? [own, english] : [own];

    const spoken = languagesOf(decision.country);
    const tag = spoken.find((code) => matchLocale(code));
    const foreign = tag !== undefined && !spoken.some((code) => matchLocale(code) === locale);
    const choice = foreign ? chooseLanguage([`${tag}-${String(decision.country)}`]) : undefined;
    this.country = needed && choice && this.ensureCatalogue(choice.locale) ? choice : undefined;
  }

  /** Whether a catalogue is loaded. If it is not, starts loading it, unless that failed before. */
  private ensureCatalogue(locale: Locale): boolean {
    if (!onDemand) return true;
    if (this.failed.has(locale)) return false;
    const loading = onDemand.load(locale);
    loading
      ?.catch((error: unknown) => {
        this.failed.add(locale);
        this.reporter.report(
          'ACU-CATALOGUE',
          `locales/${locale}.json: found ${String(error)}, expected the script's own file`,
        );
      })
      .finally(() => {
        this.host.requestUpdate();
      });
    return !loading;
  }
}
