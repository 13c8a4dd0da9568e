import type {Clinic} from '../clinic/config.js';
import type {EmergencyNumber} from '../clinic/emergency-numbers.js';
import type {HealthLine} from '../clinic/health-lines.js';
import type {Channel} from '../clinic/links.js';
import type {Format} from '../localization/format.js';
import type {Locale} from '../localization/match-locale.js';
import type {MsgFn} from '../localization/messages.js';
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
}

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
  readonly actions: Actions;
}
