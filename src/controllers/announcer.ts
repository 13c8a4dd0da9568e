import type {Step} from '../check/progress.js';
import type {Settings} from '../clinic/settings.js';
import type {StepName} from '../events.js';
import {contentVersion} from '../version.js';
import type {Reporter} from './reporter.js';

/** Announces each new step, and the result of a check, through the events of the element. */
export class Announcer {
  private announcedStep: StepName | undefined;
  private readonly reporter: Reporter;

  constructor(reporter: Reporter) {
    this.reporter = reporter;
  }

  /** Takes the step that an update has brought onto the screen. */
  announce(shown: Step, {view, shareReasons}: Settings): void {
    const step = view === 'guidance' ? view : shown.name === 'question' ? shown.question : shown.name;
    if (step === this.announcedStep) return;
    if (this.announcedStep === undefined) this.reporter.emit('acu-ready', null);
    else this.reporter.emit('acu-step', {step});
    this.announcedStep = step;
    if (step === 'guidance' || !('assessment' in shown)) return;
    const {level, reasons} = shown.assessment;
    // Reasons name symptoms, so they are only shared with a page that asks for them.
    this.reporter.emit('acu-result', {level, contentVersion, ...(shareReasons === 'true' && {reasons})});
  }
}
