import type {Check} from '../check-again/remembered.js';
import type {Clinic} from '../clinic/config.js';
import type {EmergencyNumber} from '../clinic/emergency-numbers.js';
import type {HealthLine} from '../clinic/health-lines.js';
import type {Channel} from '../clinic/links.js';
import type {Format} from '../localization/format.js';
import type {Locale} from '../localization/match-locale.js';
import type {MsgFn} from '../localization/messages.js';
import type {SummaryFormat} from '../summary/format.js';
import type {Reader} from '../summary/sheet.js';
import type {Summary} from '../summary/summary.js';
import type {AnswerCode, Answers, QuestionId} from '../triage/questions.js';

/** What the reader can do. */
export interface Actions {
  readonly start: () => void;
  readonly under18: () => void;
  readonly answer: (question: QuestionId, codes: readonly AnswerCode[]) => void;
  readonly back: (question: QuestionId, codes: readonly AnswerCode[]) => void;
  readonly change: (question: QuestionId) => void;
  readonly review: () => void;
  readonly finish: () => void;
  readonly restart: () => void;
  readonly toStart: () => void;
  readonly unfold: (section: string) => void;
  readonly chooseLocale: (locale: Locale) => void;
  readonly contact: (channel: Channel) => void;
  /** Begins a check that is compared with the last one. */
  readonly again: () => void;
  readonly remember: () => void;
  readonly forget: () => void;
  /** Shows a summary over the whole screen, or closes it. */
  readonly desk: (summary: Summary | undefined) => void;
  readonly tell: (told: Told | undefined) => void;
  readonly listen: () => void;
  readonly resize: (steps: number) => void;
}

/** What came of the last thing that somebody did. */
export type Told = 'copied' | 'failed' | 'forgotten' | 'not-kept';

/** Steps of the size of the text, from what the page has. */
export const textSizes = 3;

/** Whom to call, and in which language to say so. */
export interface Facts {
  readonly t: MsgFn;
  readonly locale: Locale;
  readonly clinic: Clinic;
  readonly emergency: EmergencyNumber | undefined;
}

/** All that a view may look at. */
export interface Scene extends Facts {
  readonly format: Format;
  readonly healthLine: HealthLine | undefined;
  /** Level of the widget's first heading. */
  readonly headingLevel: number;
  readonly answers: Answers;
  /** The questions of this check, for the count on each page. */
  readonly asked: readonly QuestionId[];
  /** The last attempt to go on had no answer. */
  readonly unanswered: boolean;
  /** The sections of the folded guidance that have been opened, and so are rendered. */
  readonly unfolded: readonly string[];
  /** The locale that was wanted, where its catalogue could not be had. */
  readonly missing: Locale | undefined;
  /** When the session began, ISO 8601, where that is known. */
  readonly sessionStart: string | undefined;
  /** The moment that is shown as "now", in milliseconds since 1970: fixed while a page is open and awake. */
  readonly now: number;
  /** Ticks to begin with, which count as nothing until they are sent. */
  readonly suggested: Answers;
  /** Why a question is asked again. */
  readonly askedAgain: 'differs' | 'hours-passed' | undefined;
  /** Checks of before, oldest first, as this browser or this page remembers them. */
  readonly earlier: readonly Check[];
  /** Whether this check is compared with them. */
  readonly continuing: boolean;
  /** Whether this browser remembers the checks. */
  readonly remembering: boolean;
  /** For whom the summary is. */
  readonly clinicReader: Reader;
  /** Further file formats of the summary that the page has brought. */
  readonly formats: readonly SummaryFormat[];
  /** The summary that is shown over the whole screen. */
  readonly desk: Summary | undefined;
  readonly told: Told | undefined;
  /** Whether the page is being read aloud; `undefined` where this device has no voice for the language. */
  readonly listening: boolean | undefined;
  /** From 0 to `textSizes` - 1. */
  readonly textSize: number;
  readonly actions: Actions;
}
