import type {StepName} from '../events.js';
import type {Assessment} from '../triage/assess.js';
import {contentVersion} from '../version.js';
import type {Reporter} from './reporter.js';

/** What an update has brought onto the screen. */
interface Shown {
  readonly step: StepName;
  /** Of an outcome or an interruption. */
  readonly assessment?: Assessment | undefined;
  /** Reasons name symptoms, so they are only shared with a page that asks for them. */
  readonly shareReasons?: boolean;
}

/** Announces each new step, and the result of a check, through the events of the element. */
export class Announcer {
  private announcedStep: StepName | undefined;
  private readonly reporter: Reporter;

  constructor(reporter: Reporter) {
    this.reporter = reporter;
  }

  announce({step, assessment, shareReasons}: Shown): void {
    if (step === this.announcedStep) return;
    if (this.announcedStep === undefined) this.reporter.emit('acu-ready', null);
    else this.reporter.emit('acu-step', {step});
    this.announcedStep = step;
    if (!assessment) return;
    const {level, reasons} = assessment;
    this.reporter.emit('acu-result', {level, contentVersion, ...(shareReasons && {reasons})});
  }
}
