import type {ContactChannel} from '../clinic/contact-channels.js';
import type {EmergencyNumber} from '../clinic/emergency-numbers.js';
import type {HealthLine} from '../clinic/health-lines.js';
import type {Settings} from '../clinic/settings.js';
import type {Check} from '../follow-up/storage.js';
import type {FirstWords} from '../localization/first-words.js';
import type {Direction, Formatters} from '../localization/formatters.js';
import type {Locale} from '../localization/match-locale.js';
import type {MsgFn} from '../localization/messages.js';
import type {Localizer, SummaryDocument} from '../summary/document.js';
import type {SummaryFormat} from '../summary/file-format.js';
import type {Summary} from '../summary/summary.js';
import type {AnswerCode, Answers, QuestionId} from '../triage/questions.js';

/** The ways from step to step of a check. */
export interface CheckActions {
  readonly start: () => void;
  readonly showStart: () => void;
  readonly showUnder18: () => void;
  readonly answer: (question: QuestionId, codes: readonly AnswerCode[]) => void;
  readonly back: (question: QuestionId, codes: readonly AnswerCode[]) => void;
  readonly change: (question: QuestionId) => void;
  readonly reviewAnswers: () => void;
  readonly finish: () => void;
  /** Starts a check that is compared with the last one. */
  readonly checkAgain: () => void;
}

/** What changes how a step looks, and no answer. */
export interface UiActions {
  readonly expand: (section: string) => void;
  readonly resizeText: () => void;
  /** Shows or hides the English of a translation. */
  readonly toggleEnglish: () => void;
  /** Shows a summary over the whole screen; `undefined` closes it. */
  readonly showFullScreen: (summary: Summary | undefined) => void;
  readonly setStatus: (status: Status | undefined) => void;
}

/** What takes the summary, or a reminder, out of the widget. Each happens only when the patient asks for it. */
export interface DeliveryActions {
  /** `near` is an element beside which the text can be selected where there is no clipboard. */
  readonly copy: (text: string, near: Element) => void;
  readonly share: (text: string) => void;
  readonly save: (fileName: string, mediaType: string, text: string) => void;
  /** Saves a calendar file with an event at each time (milliseconds since 1970). */
  readonly saveReminders: (
    times: readonly number[],
    words: {readonly title: string; readonly description: string},
  ) => void;
  readonly print: (documents: readonly SummaryDocument[], opener: Element) => void;
}

/** Everything the patient can do. */
export interface Actions extends CheckActions, UiActions, DeliveryActions {
  readonly chooseLocale: (locale: Locale) => void;
  readonly contact: (channel: ContactChannel) => void;
  readonly remember: () => void;
  readonly forget: () => void;
  /** Starts or stops reading aloud. */
  readonly listen: () => void;
}

/** What came of the last thing that the patient did. */
export type Status = 'copied' | 'copy-by-hand' | 'failed' | 'forgotten';

/** Number of text sizes, the page's own first. */
export const textSizes = 3;

/** What is said in the reader's own language where the page is in another one. */
export interface OwnWords extends FirstWords {
  /** Why it is: its catalogue is still loading, could not be loaded, or is none. */
  readonly lack: 'loading' | 'apology' | 'unavailable';
  /** The sentence that says so. */
  readonly notice: string;
}

/** Whom to call, and the language to say it in. */
export interface EmergencyContext {
  readonly t: MsgFn;
  readonly locale: Locale;
  readonly dir: Direction;
  readonly settings: Settings;
  /** `undefined` where the country is not known. */
  readonly emergency: EmergencyNumber | undefined;
  readonly own: OwnWords | undefined;
}

/** What a reader whose language is not spoken in the country can show or read out there. */
export interface PhraseCard {
  /** Writes in a language of the country. */
  readonly localizer: Localizer;
  /** The name of the reader's language in that language. */
  readonly languageName: string;
  /** The name of the reader's language in itself. */
  readonly ownName: string;
}

/** A language on offer. */
export interface Language {
  readonly locale: Locale;
  /** In itself. */
  readonly name: string;
  readonly englishName?: string;
  readonly dir: Direction;
}

/** Everything that a view may look at. Views read nothing else, and change nothing but through `actions`. */
export interface ViewModel extends EmergencyContext {
  readonly format: Formatters;
  readonly healthLine: HealthLine | undefined;
  /** The name of the country of these numbers, where the clock of the device is another country's. */
  readonly elsewhere: string | undefined;
  /** Where the country speaks another language than the reader's. */
  readonly phraseCard: PhraseCard | undefined;
  /** Level of the widget's first heading. */
  readonly headingLevel: number;
  /** The languages on offer. */
  readonly languages: readonly Language[];
  /** Whether there is nothing to show yet but the reader's own words. */
  readonly loading: boolean;
  /** The same in English, where the reader compares a translation with it. */
  readonly english?: ViewModel;
  /** How far the shown translation has been reviewed. */
  readonly review: {readonly status: string; readonly date: string; readonly role?: string};
  readonly answers: Answers;
  /** The questions of this check, for the count on each page. */
  readonly askedQuestions: readonly QuestionId[];
  /** Whether the last attempt to continue had no answer. */
  readonly showRequiredError: boolean;
  /** The sections that have been opened, and so are rendered. */
  readonly expandedSections: readonly string[];
  /** When the session started, in milliseconds since 1970, if that is known. */
  readonly sessionStart: number | undefined;
  /** The time that is shown as "now", in milliseconds since 1970: it stands still while a step is shown. */
  readonly now: number;
  /** The time of this update, in milliseconds since 1970. */
  readonly updatedAt: number;
  /** Ticks to start with, which count as nothing until they are submitted. */
  readonly preselected: Answers;
  /** Why a question is asked again. */
  readonly askedAgain: 'differs' | 'hours-passed' | undefined;
  /** The checks before this one, oldest first, as this browser or this page remembers them. */
  readonly earlier: readonly Check[];
  /** Whether this check is compared with them. */
  readonly continuing: boolean;
  /** Whether earlier answers were deleted because the questions have changed since. */
  readonly historyOutdated: boolean;
  /** Whether this browser remembers the checks. */
  readonly remembering: boolean;
  /** Whether this browser was asked to keep this check, and could not. */
  readonly notKept: boolean;
  /** What this browser and frame allow. */
  readonly can: {
    readonly remember: boolean;
    readonly printAndSave: boolean;
    readonly share: boolean;
    readonly openLongAddresses: boolean;
  };
  /** The languages of the practitioner's summary: one, and English where that one is a guess. */
  readonly clinicLocalizers: readonly [Localizer, ...Localizer[]];
  /** Further file formats of the summary that the page has added. */
  readonly formats: readonly SummaryFormat[];
  /** The summary that is shown over the whole screen. */
  readonly fullScreen: Summary | undefined;
  readonly status: Status | undefined;
  /** Whether the page is being read aloud; `undefined` where this device has no voice for the language. */
  readonly listening: boolean | undefined;
  /** Whether the page is being printed. */
  readonly printing: boolean;
  /** From 0 to `textSizes` - 1. */
  readonly textSize: number;
  readonly actions: Actions;
}
