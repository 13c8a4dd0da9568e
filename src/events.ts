import type {RegionProblem} from './clinic/host-page.js';
import type {Problem} from './clinic/parse-settings.js';
import type {ContactChannel} from './clinic/contact-channels.js';
import type {Level} from './triage/levels.js';
import type {Step} from './check/progress.js';
import type {QuestionId} from './triage/questions.js';
import type {RuleId} from './triage/rules.js';

/** What the widget can show: a question, by its id, or another step. */
export type StepName = Exclude<Step['name'], 'question'> | 'guidance' | QuestionId;

/** Codes of `acu-error`. Permanent: never rename or reuse one. */
export type ErrorCode =
  | Problem['code']
  | RegionProblem['code']
  | 'ACU-ANSWERS'
  | 'ACU-CATALOGUE'
  | 'ACU-CLIPPED'
  | 'ACU-CONTRAST'
  | 'ACU-COVERED'
  | 'ACU-NARROW'
  | 'ACU-PLACEMENT'
  | 'ACU-REMEMBERED'
  | 'ACU-RENDER';

/** The events of the element. They bubble out of shadow roots, and carry no answers. */
export interface AcuAftercareCheckEventMap {
  /** The element has been shown for the first time. */
  'acu-ready': CustomEvent<null>;
  /** Another step is shown: `start`, the id of a question, `review`, … */
  'acu-step': CustomEvent<{readonly step: StepName}>;
  /** A result is shown. `reasons` are there only if the page asks for them with `share-reasons`. */
  'acu-result': CustomEvent<{
    readonly level: Level;
    readonly reasons?: readonly RuleId[];
    readonly contentVersion: string;
  }>;
  /** The patient used a link to a person. */
  'acu-contact': CustomEvent<{readonly channel: ContactChannel}>;
  /** A setting cannot be used, or the widget failed. */
  'acu-error': CustomEvent<{readonly code: ErrorCode; readonly message: string}>;
}
