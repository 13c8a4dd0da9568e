import {
  html,
  LitElement,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {styles} from './acu-aftercare-check.styles.js';
import {doubtful, stableAnswers} from './check-again/changes.js';
import {History} from './check-again/history.js';
import {toAttribute} from './clinic/config.js';
import {emergencyFor, healthLineFor} from './clinic/emergency.js';
import {readHostPage, type HostPage} from './clinic/host-page.js';
import type {Channel} from './clinic/links.js';
import {contentVersion} from './content/version.js';
import type {AcuAftercareCheckEventMap, ErrorCode} from './events.js';
import {onDemand, translatorFor} from './localization/catalogues.js';
import {formatFor} from './localization/format.js';
import {locales} from './localization/generated/locales.js';
import type {Locale} from './localization/match-locale.js';
import {watchLanguage, type LanguageChoice} from './localization/page-language.js';
import {ReadAloud} from './read-aloud.js';
import type {SummaryFormat} from './summary/format.js';
import type {Reader} from './summary/sheet.js';
import type {Summary} from './summary/summary.js';
import {sortAnswers} from './triage/answered.js';
import type {Assessment} from './triage/assess.js';
import {
  allAnswers,
  answerQuestion,
  askedQuestions,
  assessmentOf,
  beginning,
  freshen,
  goBack,
  noteTime,
  pageOf,
  replaceAnswers,
  signsIn,
  type Progress,
} from './triage/progress.js';
import type {Answers} from './triage/questions.js';
import {timeSinceSession} from './triage/time-since-session.js';
import {version} from './version.js';
import {brokenMessage} from './views/broken.js';
import {debugPanel, isDebugging, watchPolicy} from './views/debug.js';
import {openDesk} from './views/hand-over.js';
import {textSizes, type Actions, type Facts, type Scene, type Told} from './views/scene.js';
import {widgetView} from './views/widget.js';

/**
 * Guidance and a short check for somebody who hurts more after acupuncture in the back.
 *
 * Nothing that is entered leaves the element unless the patient asks for it: events carry no answers, nothing is sent,
 * and nothing is kept. Attributes, and the same keys in a `<script type="application/json">` child, say which clinic it
 * is; a bad value is reported on the console and by `acu-error`, and its default holds. Other children are what people
 * see without JavaScript.
 *
 * @tag acu-aftercare-check
 * @attr {string} lang - Language, BCP 47; the nearest around the element without it.
 * @slot - What people see before the script has run, and below the message if the element fails.
 * @csspart widget - All of it.
 * @csspart emergency-line - The line with the emergency number on every page.
 * @csspart language - The language menu.
 * @csspart tool - A button for the size of the text, or to listen.
 * @csspart button - Every button and contact link.
 * @csspart primary-button - The one main button of a page.
 * @csspart emergency-button - The call button for the emergency number.
 * @csspart answer - One row with an answer.
 * @csspart outcome - The result.
 * @csspart outcome-heading - The coloured band at the top of the result.
 * @csspart contact - The ways to reach the clinic.
 * @csspart danger - The danger list under a result.
 * @csspart changes - What has changed since the last check.
 * @csspart hand-over - The ways to hand the summary to the practitioner.
 * @csspart desk - The summary over the whole screen.
 * @csspart guidance - The guidance.
 * @cssproperty [--acu-font] - Font family, instead of the page's.
 * @cssproperty [--acu-accent] - Colour of the main button and of what is chosen.
 * @cssproperty [--acu-on-accent] - Text on the accent.
 * @cssproperty [--acu-surface] - Background of rows and cards.
 * @cssproperty [--acu-border] - Colour of quiet lines.
 * @cssproperty [--acu-radius] - Radius of corners.
 * @cssproperty [--acu-space] - The unit of all distances.
 * @cssproperty [--acu-self-care] - Colour of the level.
 * @cssproperty [--acu-keep-watching] - Colour of the level.
 * @cssproperty [--acu-contact-practitioner] - Colour of the level.
 * @cssproperty [--acu-medical-help-today] - Colour of the level.
 * @cssproperty [--acu-emergency] - Colour of the level.
 * @cssproperty [--acu-on-level] - Text on the colour of a level.
 */
export class AcuAftercareCheck extends LitElement {
  static override styles: CSSResultGroup = styles;
  /** Version of the package. */
  static readonly version: string = version;
  /** What holds for every element on the page unless it says otherwise; the script tag sets it. */
  static defaults: Readonly<Record<string, unknown>> = {};
  /** Further file formats of the summary; `acu-aftercare-check.export.js` brings JSON and FHIR. */
  static formats: readonly SummaryFormat[] = [];

  static override properties: PropertyDeclarations = {
    clinicName: {attribute: 'clinic-name'},
    clinicPhone: {attribute: 'clinic-phone'},
    clinicEmail: {attribute: 'clinic-email'},
    bookingUrl: {attribute: 'booking-url'},
    clinicLang: {attribute: 'clinic-lang'},
    region: {},
    emergencyNumber: {attribute: 'emergency-number'},
    healthLine: {attribute: 'health-line'},
    sessionStart: {attribute: 'session-start'},
    view: {},
    headingLevel: {attribute: 'heading-level'},
    colorScheme: {attribute: 'color-scheme'},
    shareReasons: {
      attribute: 'share-reasons',
      type: Boolean,
      // Bare, it means yes. Any other text is checked like that of the other attributes.
      converter: (value) => value === '' || value,
    },
    progress: {state: true, attribute: false},
    chosenLocale: {state: true, attribute: false},
    unanswered: {state: true, attribute: false},
    unfolded: {state: true, attribute: false},
    desk: {state: true, attribute: false},
    told: {state: true, attribute: false},
    textSize: {state: true, attribute: false},
  };

  /** Name of the clinic. */
  clinicName?: string;
  /** Phone number of the clinic. */
  clinicPhone?: string;
  /** E-mail address of the clinic. */
  clinicEmail?: string;
  /** Where to book a visit: an https address. */
  bookingUrl?: string;
  /** Language of the practitioner, BCP 47. */
  clinicLang?: string;
  /** ISO 3166-1 alpha-2: whose emergency number and health line are shown. */
  region?: string;
  /** Emergency number, instead of the region's. */
  emergencyNumber?: string;
  /** Health advice line, instead of the region's. */
  healthLine?: string;
  /** Start of the session, ISO 8601 date-time, where the clinic knows it. */
  sessionStart?: string;
  /** The check and the guidance, or one of them. Without it: `full`. */
  view?: 'full' | 'check' | 'guidance';
  /** Level of the first heading. Without it: 2. */
  headingLevel?: '2' | '3' | '4' | 2 | 3 | 4;
  /** `light`, `dark`, or what the device prefers (`auto`). Without it: as the page. */
  colorScheme?: 'light' | 'dark' | 'auto';
  /** Whether `acu-result` carries `reasons`. They name symptoms. */
  shareReasons?: boolean;
  /** @internal Where the script put it, and why, for the webmaster. */
  placement?: string;

  private progress: Progress = beginning;
  private chosenLocale: Locale | undefined;
  private unanswered = false;
  private unfolded: readonly string[] = [];
  private desk: Summary | undefined;
  private told: Told | undefined;
  private textSize = 0;

  private readonly history = new History(contentVersion);
  private readonly voice = new ReadAloud(this);
  private hostPage: HostPage = {
    clinic: {},
    language: {locale: 'en', tag: 'en'},
    clinicLanguage: {locale: 'en', tag: 'en'},
    region: undefined,
  };
  private now = 0;
  private shown = '';
  private moveFocus = false;
  private broken = false;
  private readonly reported = new Set<string>();
  private readonly missing = new Set<Locale>();
  private wanted: Locale = 'en';
  private waiting = false;
  private readonly readAgain = (): void => {
    this.requestUpdate();
  };
  private readonly observer = new MutationObserver(this.readAgain);
  private stopWatching?: () => void;
  private closeDesk?: (() => void) | undefined;

  /** The answers so far, by question id. Setting them shows the page that they call for. */
  get answers(): Answers {
    return allAnswers(this.progress);
  }

  set answers(answers: Answers) {
    const {known, unknown} = sortAnswers(answers);
    for (const what of unknown) this.report('ACU-ANSWERS', `answers: found ${what}, expected known codes`);
    const begun = {...beginning, known: this.progress.known};
    this.progress = noteTime(begun, replaceAnswers(begun, known), Date.now());
    this.unanswered = false;
    this.tidy();
  }

  /** What the answers mean, once all are given or one is a red flag. Before that nothing is known. */
  get assessment(): Assessment | undefined {
    return assessmentOf(this.progress);
  }

  /** The catalogue that is shown. */
  get locale(): Locale {
    return this.hostPage.language.locale;
  }

  /** Back to the start, all answers forgotten. */
  reset(): void {
    const focused = this.shadowRoot?.activeElement;
    this.actions.restart();
    this.history.leave();
    // A page that resets the widget keeps its own focus.
    this.moveFocus = Boolean(focused);
  }

  /** Moves the focus to the heading of the page that is shown. */
  override focus(options?: FocusOptions): void {
    this.shadowRoot?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.shown === '') {
      const {problem, expired} = this.history.open(Date.now());
      if (problem) this.report('ACU-REMEMBERED', problem);
      // As was promised: a note, and no error.
      if (expired) console.info(`<${this.localName}> ACU-REMEMBERED answers older than 7 days: removed`);
    }
    // Set before the element was defined, they would hide the accessor.
    const early = Object.getOwnPropertyDescriptor(this, 'answers');
    if (early && Reflect.deleteProperty(this, 'answers')) this.answers = early.value as Answers;
    this.observer.observe(this, {childList: true, characterData: true, subtree: true});
    this.stopWatching = watchLanguage(this, this.readAgain);
    if (isDebugging()) watchPolicy();
    document.addEventListener('visibilitychange', this.wake);
    // By then a JSON child is whole.
    document.addEventListener('DOMContentLoaded', this.readAgain);
    // It may have been moved to where another language is around it.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer.disconnect();
    this.stopWatching?.();
    this.tidy();
    this.closeDesk?.();
    document.removeEventListener('visibilitychange', this.wake);
    document.removeEventListener('DOMContentLoaded', this.readAgain);
  }

  /** Moved into another document: its style sheets stayed behind, for they belong to the one they were made in. */
  adoptedCallback(): void {
    const {defaultView} = this.ownerDocument;
    if (!defaultView || !this.shadowRoot?.adoptedStyleSheets) return;
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(styles.cssText);
    this.shadowRoot.adoptedStyleSheets = [sheet];
  }

  /** Never blank: whatever throws, the patient reads whom to call. */
  protected override performUpdate(): void {
    if (this.broken) return;
    try {
      super.performUpdate();
    } catch (error) {
      this.broken = true;
      try {
        this.renderRoot.replaceChildren(brokenMessage(this.facts()));
      } catch {
        // Without a shadow root, the element's own children are what people see.
      }
      this.report('ACU-RENDER', String(error));
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    const {page, problems} = readHostPage(this, this.values(), AcuAftercareCheck.defaults, this.chosenLocale);
    for (const {code, path, found, expected} of problems) {
      this.report(code, `${path}: found ${found}, expected ${expected}`);
    }
    const language = this.available(page.language);
    this.waiting = !language;
    this.hostPage = {...page, language: language ?? page.language};
    // A new page shows a new "now"; while a page is open and awake, its dates stand still.
    if (changed.has('progress') || this.now === 0) this.now = Date.now();
    const {sessionStart} = page.clinic;
    const known: Answers = sessionStart
      ? {'time-since-session': [timeSinceSession(this.now - Date.parse(sessionStart))]}
      : {};
    this.progress = {...this.progress, known};
  }

  protected override render(): TemplateResult {
    // What people see without JavaScript is better than nothing, or than a language that they cannot read.
    if (this.waiting) return html`<slot></slot>`;
    const view = widgetView(this.scene(), pageOf(this.progress));
    return isDebugging() ? html`${view}${debugPanel(this, this.hostPage, [...this.reported])}` : view;
  }

  protected override updated(): void {
    if (this.waiting) return;
    const page = pageOf(this.progress);
    const alone = this.hostPage.clinic.view === 'guidance';
    const step = alone ? 'guidance' : page.name === 'question' ? page.question : page.name;
    if (this.shown === '') this.tell('acu-ready', null);
    else if (step !== this.shown) this.tell('acu-step', {step});
    if (step !== this.shown && !alone && 'assessment' in page) this.announceResult(page.assessment);
    this.shown = step;
    this.showDesk();
    if (this.moveFocus) {
      this.moveFocus = false;
      this.showTop();
    }
  }

  private readonly actions: Actions = {
    start: () => {
      // What was ticked beforehand belonged to a check that was to be compared.
      const progress = this.history.continuing ? {...this.progress, suggested: {}} : this.progress;
      this.history.begin({continuing: false});
      this.go({...progress, visiting: askedQuestions(progress)[0]});
    },
    under18: () => {
      this.go({...this.progress, visiting: 'under-18'});
    },
    answer: (question, codes) => {
      if (codes.length === 0) this.go(this.progress, {unanswered: true});
      else this.proceed((fresh) => answerQuestion(fresh, question, codes), {[question]: codes});
    },
    back: (question, codes) => {
      this.proceed((fresh) => goBack(fresh, question, codes), {[question]: codes});
    },
    change: (question) => {
      this.proceed((fresh) => ({...fresh, visiting: question, reviewed: false}));
    },
    review: () => {
      // Answers of a result that are asked anew are another check.
      if (this.fresh().stale) this.history.begin({continuing: true});
      this.proceed((fresh) => ({
        ...fresh,
        visiting: fresh === this.progress ? 'review' : undefined,
        reviewed: false,
      }));
    },
    finish: () => {
      const {earlier, continuing} = this.history;
      this.proceed((fresh) => {
        const odd = continuing ? doubtful(earlier, allAnswers(fresh), Date.now()) : [];
        const question = odd.find((id) => !fresh.lookedAgain.includes(id));
        return question
          ? {...fresh, visiting: question, lookedAgain: [...fresh.lookedAgain, question]}
          : {...fresh, visiting: undefined, reviewed: true};
      });
    },
    restart: () => {
      this.history.begin({continuing: false});
      this.go({...beginning, known: this.progress.known});
    },
    again: () => {
      this.history.begin({continuing: true});
      const suggested = stableAnswers(this.history.earlier);
      this.go({...beginning, known: this.progress.known, visiting: undefined, suggested});
    },
    remember: () => {
      this.told = this.history.remember(Date.now()) ? undefined : 'not-kept';
      this.requestUpdate();
    },
    forget: () => {
      this.history.forget();
      this.progress = {...this.progress, suggested: {}};
      this.told = 'forgotten';
      // There the button goes away with what it forgot.
      this.moveFocus = pageOf(this.progress).name === 'start';
      this.requestUpdate();
    },
    desk: (summary) => {
      this.desk = summary;
    },
    tell: (told) => {
      this.told = told;
    },
    listen: () => {
      const shown = this.renderRoot.querySelector('.shown');
      if (this.voice.on || !shown) this.voice.stop();
      else this.voice.start(shown, this.hostPage.language.tag);
    },
    resize: (steps) => {
      this.textSize = Math.min(Math.max(this.textSize + steps, 0), textSizes - 1);
    },
    toStart: () => {
      this.go({...this.progress, visiting: 'start'});
    },
    unfold: (section) => {
      if (!this.unfolded.includes(section)) this.unfolded = [...this.unfolded, section];
    },
    chooseLocale: (locale) => {
      this.chosenLocale = locale;
      this.voice.stop();
      this.missing.delete(locale);
      this.requestUpdate();
    },
    contact: (channel: Channel) => {
      this.tell('acu-contact', {channel});
    },
  };

  /** A time question that was asleep shows its dates anew, and drops what was ticked for the old ones. */
  private readonly wake = (): void => {
    const page = pageOf(this.progress);
    // Whether the clinic is open may have changed.
    this.requestUpdate();
    const asleep = Date.now() - this.now > 600_000;
    if (document.hidden || !asleep || page.name !== 'question' || page.question !== 'time-since-session') return;
    const fresh = this.fresh();
    // The whole check is begun anew only when somebody goes on, and not under their eyes.
    if (!fresh.stale) this.progress = fresh;
    this.now = 0;
    this.requestUpdate();
  };

  /** What to show for a wanted language: English if its catalogue cannot be had, nothing while that is on its way. */
  private available(wanted: LanguageChoice): LanguageChoice | undefined {
    this.wanted = wanted.locale;
    if (this.has(wanted.locale)) return wanted;
    if (this.missing.has(wanted.locale)) return {locale: 'en', tag: 'en'};
    return this.shown === '' ? undefined : this.hostPage.language;
  }

  /** Whether a catalogue is there. One that is not begins to come, unless it could not be had before. */
  private has(locale: Locale): boolean {
    if (!onDemand) return true;
    if (this.missing.has(locale)) return false;
    const loading = onDemand.load(locale);
    loading
      ?.catch((error: unknown) => {
        this.missing.add(locale);
        this.report('ACU-CATALOGUE', `locales/${locale}.json: found ${String(error)}, expected the script's own file`);
      })
      .finally(this.readAgain);
    return !loading;
  }

  private fresh(): Progress {
    return freshen(this.progress, Date.now());
  }

  private go(progress: Progress, {unanswered = false} = {}): void {
    this.progress = noteTime(this.progress, progress, Date.now());
    this.unanswered = unanswered;
    this.tidy();
    this.moveFocus = true;
    this.requestUpdate();
  }

  /** Goes on with what still holds. Answers that are too old are asked again first, with the signs among them ticked. */
  private proceed(step: (fresh: Progress) => Progress, ticked: Answers = {}): void {
    const fresh = this.fresh();
    if (!fresh.stale || this.progress.stale) this.go(step(fresh));
    else this.go({...fresh, suggested: {...fresh.suggested, ...signsIn(ticked)}});
  }

  /** Nothing of a page outlives it. */
  private tidy(): void {
    this.told = undefined;
    this.desk = undefined;
    this.voice.stop();
    this.shadowRoot?.querySelector('.print-frame')?.remove();
  }

  private showDesk(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (!dialog) {
      this.closeDesk?.();
      this.closeDesk = undefined;
    } else if (this.isConnected) this.closeDesk ??= openDesk(dialog);
  }

  /** The part of the scene that needs nothing that could be missing in a browser. */
  private facts(): Facts {
    const {clinic, language, region} = this.hostPage;
    const {locale} = language;
    return {t: translatorFor(locale), locale, clinic, emergency: emergencyFor(clinic, region)};
  }

  private scene(): Scene {
    const {clinic, language, region} = this.hostPage;
    const {earlier, continuing, remembering} = this.history;
    const {suggested, stale, visiting, lookedAgain} = this.progress;
    return {
      ...this.facts(),
      suggested,
      earlier,
      continuing,
      remembering,
      askedAgain: stale ? 'hours-passed' : lookedAgain.some((id) => id === visiting) ? 'differs' : undefined,
      clinicReader: this.clinicReader(),
      formats: AcuAftercareCheck.formats,
      desk: this.desk,
      told: this.told,
      listening: this.voice.can(language.tag) ? this.voice.on : undefined,
      textSize: this.textSize,
      format: formatFor(language.tag, locales[language.locale].dir),
      healthLine: healthLineFor(clinic, region),
      headingLevel: Number(clinic.headingLevel ?? 2),
      // What the patient says about the time goes before what the clinic said.
      sessionStart: this.progress.answers['time-since-session'] ? undefined : clinic.sessionStart,
      answers: this.answers,
      asked: askedQuestions(this.progress),
      unanswered: this.unanswered,
      unfolded: this.unfolded,
      missing: this.missing.has(this.wanted) ? this.wanted : undefined,
      now: this.now,
      actions: this.actions,
    };
  }

  /** The practitioner's words. They are only needed once there is something to hand over. */
  private clinicReader(): Reader {
    const {clinicLanguage} = this.hostPage;
    const needed = this.assessment !== undefined;
    const {locale, tag} =
      needed && this.has(clinicLanguage.locale) ? clinicLanguage : ({locale: 'en', tag: 'en'} as const);
    return {t: translatorFor(locale), locale, format: formatFor(tag, locales[locale].dir)};
  }

  private values(): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    for (const [key, {state: internal}] of AcuAftercareCheck.elementProperties) {
      if (!internal) values[toAttribute(String(key))] = this[key as keyof this];
    }
    return values;
  }

  private announceResult({level, reasons}: Assessment): void {
    this.history.finish(this.answers, this.now);
    const shared = this.hostPage.clinic.shareReasons === 'true' ? {reasons} : {};
    this.tell('acu-result', {level, contentVersion, ...shared});
  }

  /** Says once on the console, and to the page, what is wrong and where. */
  private report(code: ErrorCode, what: string): void {
    const message = `${code} ${what}`;
    if (this.reported.has(message)) return;
    this.reported.add(message);
    console.error(`<${this.localName}> ${message}`);
    this.tell('acu-error', {code, message: what});
  }

  private tell<Name extends keyof AcuAftercareCheckEventMap>(
    name: Name,
    detail: AcuAftercareCheckEventMap[Name]['detail'],
  ): void {
    this.dispatchEvent(new CustomEvent(name, {bubbles: true, composed: true, detail}));
  }

  /** The heading of a new page has the focus, and the page is seen from its top. */
  private showTop(): void {
    this.focus({preventScroll: true});
    const {top} = this.getBoundingClientRect();
    if (top < 0 || top > innerHeight / 2) this.scrollIntoView({block: 'start'});
  }
}
