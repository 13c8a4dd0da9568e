import {html, LitElement, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {unknownHostPage} from './clinic/host-page.js';
import type {WrittenSettings} from './clinic/settings.js';
import {actionsOf} from './controllers/actions.js';
import {Announcer} from './controllers/announcer.js';
import {CheckController} from './controllers/check.js';
import {ContrastController} from './controllers/contrast.js';
import {debugFacts, isDebugging} from './controllers/debug.js';
import {FirstRenderController} from './controllers/first-render.js';
import {FocusController} from './controllers/focus.js';
import {HostPageController} from './controllers/host-page.js';
import {LanguageController} from './controllers/language.js';
import {PageAnswers} from './controllers/page-answers.js';
import {ReadAloudController} from './controllers/read-aloud.js';
import {Reporter} from './controllers/reporter.js';
import {watchSurroundings} from './controllers/surroundings.js';
import {UiState} from './controllers/ui-state.js';
import {emergencyContext, viewModelOf} from './controllers/view-model.js';
import type {Locale} from './localization/match-locale.js';
import type {SummaryFormat} from './summary/file-format.js';
import type {Assessment} from './triage/assess.js';
import type {Answers} from './triage/questions.js';
import {version} from './version.js';
import {adoptStyles} from './views/adopt-styles.js';
import {debugPanel} from './views/debug.js';
import {fallbackMessage} from './views/fallback.js';
import {styles} from './views/styles.js';
import type {ViewModel} from './views/view-model.js';
import {widgetView} from './views/widget.js';

/** Bare, such an attribute means yes. Any other text is checked like that of the other attributes. */
const yesOrNo = (value: string | null): unknown => value === '' || value;

/**
 * Guidance and a short check for people who hurt more after acupuncture on the back.
 *
 * Nothing that is entered leaves the element unless the patient asks for it: events carry no answers, and nothing is sent
 * or stored. Attributes, and the same keys in a `<script type="application/json">` child, describe the clinic. A bad value
 * is reported on the console and by `acu-error`, and its default applies. Other children are what people see without
 * JavaScript.
 *
 * @tag acu-aftercare-check
 * @attr {string} lang - Language, BCP 47; the nearest around the element without it.
 * @slot - What people see before the script has run, and below the message if the element fails.
 * @csspart widget - All of it.
 * @csspart emergency-line - The line with the emergency number on every page but the emergency.
 * @csspart language - The language menu.
 * @csspart tool - A button for the size of the text, or to listen.
 * @csspart button - Every button and contact link.
 * @csspart primary-button - The one main button of a page.
 * @csspart emergency-button - The call button for the emergency number.
 * @csspart answer - One row with an answer.
 * @csspart outcome - The result.
 * @csspart outcome-heading - The coloured band at the top of the result.
 * @csspart contact - The ways to reach the clinic.
 * @csspart phrase-card - What to say where the country speaks another language.
 * @csspart danger - The danger list under a result.
 * @csspart changes - What has changed since the last check.
 * @csspart hand-over - The ways to hand the summary to the practitioner.
 * @csspart desk - The summary over the whole screen.
 * @csspart guidance - The guidance.
 * @cssproperty [--acu-font] - Font family. Without it: the page's.
 * @cssproperty [--acu-accent=light-dark(#0b5aa8, #8fc4ff)] - Colour of the main button and of what is chosen.
 * @cssproperty [--acu-on-accent] - Text on the accent. Without it: black or white, whichever can be read better.
 * @cssproperty [--acu-background] - Background of the whole card. Without it: the page's.
 * @cssproperty [--acu-surface] - Background of boxes inside the card. Without it: a trace of the text colour.
 * @cssproperty [--acu-border] - Colour of quiet lines. Without it: derived from the text colour.
 * @cssproperty [--acu-max-width=none] - How wide the card may become.
 * @cssproperty [--acu-radius=10px] - Radius of corners.
 * @cssproperty [--acu-space=8px] - The unit of all distances.
 * @cssproperty [--acu-self-care=#14582c] - Colour of the result "look after it at home".
 * @cssproperty [--acu-keep-watching=#0a4f63] - Colour of the result "keep watching".
 * @cssproperty [--acu-contact-practitioner=#1d4490] - Colour of the result "contact the practitioner".
 * @cssproperty [--acu-medical-help-today=#803300] - Colour of the result "get medical help today".
 * @cssproperty [--acu-emergency=light-dark(#930d1c, #d0303f)] - Colour of the emergency result, its call button and errors.
 * @cssproperty [--acu-on-level] - Text on the colour of a result. Without it: black or white, whichever can be read better.
 */
export class AcuAftercareCheck extends LitElement {
  static override styles: CSSResultGroup = styles;
  /** Version of the package. */
  static readonly version: string = version;
  /** Settings for every element on the page that has none of its own; the script tag sets them. */
  static defaults: Readonly<Record<string, unknown>> = {};
  /** Further file formats of the summary; `acu-aftercare-check.export.js` adds JSON and FHIR. */
  static formats: readonly SummaryFormat[] = [];

  static override properties: PropertyDeclarations = {
    languages: {},
    reviewedOnly: {attribute: 'reviewed-only', type: Boolean, converter: yesOrNo},
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
    shareReasons: {attribute: 'share-reasons', type: Boolean, converter: yesOrNo},
  };

  /** The languages on offer, BCP 47, with spaces between. Without it: all that are there. */
  languages?: string;
  /** Whether only languages are on offer that a professional has reviewed. */
  reviewedOnly?: boolean;
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
  /** ISO 3166-1 alpha-2: the country whose emergency number and health line are shown. */
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
  /** @internal Where the script put the element, and why, for the webmaster. */
  placement?: string;

  private readonly reporter = new Reporter(this);
  private readonly hostPage = new HostPageController(this, this.reporter);
  private readonly language = new LanguageController(this, this.reporter);
  private readonly ui = new UiState(this);
  private readonly readAloud = new ReadAloudController(this);
  private readonly focusController = new FocusController(this, this.reporter);
  private readonly firstRender = new FirstRenderController(this);
  private readonly announcer = new Announcer(this.reporter);
  private readonly check = new CheckController(this, this.reporter, () => {
    this.ui.clearStep();
    this.readAloud.stop();
    this.focusController.focusOnUpdate = true;
  });
  private readonly pageAnswers = new PageAnswers(this, this.check, this.reporter);
  private readonly actions = actionsOf(this, {
    check: this.check,
    focus: this.focusController,
    language: this.language,
    readAloud: this.readAloud,
    reporter: this.reporter,
    ui: this.ui,
  });
  private page = unknownHostPage;
  private model: ViewModel | undefined;
  private failed = false;

  constructor() {
    super();
    new ContrastController(this, this.reporter);
    watchSurroundings(this, this.reporter);
  }

  /**
   * The answers so far, by question id. Setting others shows the step that they call for; `{}`, after others, starts over.
   * Nothing changes if they are those set last, are among the answers of this check, or are what these have been before.
   */
  get answers(): Answers {
    return this.check.answers;
  }

  set answers(answers: Answers) {
    if (this.pageAnswers.set(answers)) this.focusController.focusOnUpdate = false;
  }

  /** All settings, those of the JSON too, as one object, by the same names. It is copied when it is set. */
  get config(): WrittenSettings | undefined {
    return this.hostPage.config;
  }

  set config(config: WrittenSettings | undefined) {
    this.hostPage.config = config;
  }

  /** What the answers mean, once all are given or one is a red flag. `undefined` before that. */
  get assessment(): Assessment | undefined {
    return this.check.assessment;
  }

  /** The locale that is shown. */
  get locale(): Locale {
    return this.language.shown.locale;
  }

  /** Forgets all answers and goes back to the start. */
  reset(): void {
    const focused = this.shadowRoot?.activeElement;
    this.check.reset();
    this.pageAnswers.startOver();
    // A page that resets the widget keeps its own focus.
    this.focusController.focusOnUpdate = Boolean(focused);
  }

  /** Moves the focus to the heading of the step that is shown. */
  override focus(options?: FocusOptions): void {
    this.shadowRoot?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus(options);
  }

  /** Moved into another document, which accepts only style sheets of its own. */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptStyles(this.shadowRoot, styles.cssText);
  }

  protected override async scheduleUpdate(): Promise<void> {
    const {ready} = this.firstRender;
    if (ready) await ready;
    await super.scheduleUpdate();
  }

  /** Never blank: if anything throws, the patient reads whom to call. */
  protected override performUpdate(): void {
    if (this.failed) return;
    try {
      super.performUpdate();
    } catch (error) {
      this.failed = true;
      try {
        this.renderRoot.replaceChildren(fallbackMessage(emergencyContext(this.page, this.language)));
      } catch {
        // Without a shadow root, people see the element's own children.
      }
      this.reporter.report('ACU-RENDER', String(error));
    }
  }

  /** Everything that is derived, in one order. After this, rendering only reads. */
  protected override willUpdate(): void {
    this.synchronize();
    const {actions, check, language, page, readAloud, ui} = this;
    language.resolveHelpers(page, check.assessment !== undefined);
    readAloud.resolve(language.shown.tag);
    if (page.settings.view !== 'guidance') check.recordResult();
    const {formats} = this.constructor as typeof AcuAftercareCheck;
    this.model = viewModelOf({hostPage: page, language, check, ui, readAloud, formats, actions});
  }

  protected override render(): TemplateResult {
    if (!this.model) return html`<slot></slot>`;
    const view = widgetView(this.model, this.check.step);
    if (!isDebugging()) return view;
    return html`${view}${debugPanel(debugFacts(this, this.page, this.locale, this.reporter.problems))}`;
  }

  protected override updated(): void {
    if (!this.language.loading) this.announcer.announce(this.check.step, this.page.settings);
  }

  /** Reads the page, and what follows from it for the language and the check. */
  private synchronize(): void {
    this.page = this.hostPage.read((this.constructor as typeof AcuAftercareCheck).defaults);
    this.language.resolve(this.page);
    this.check.prefill(this.page.settings.sessionStart);
  }
}
