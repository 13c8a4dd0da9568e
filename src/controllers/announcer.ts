import type {Step} from '../check/progress.js';
import type {Settings} from '../clinic/settings.js';
import type {StepName} from '../events.js';
import {contentVersion} from '../version.js';
import type {Reporter} from './reporter.js';

/** Announces each new step, and the result of a check, through the events of the element. */
export class Announcer {
  private announced: StepName | undefined;
  private readonly reporter: Reporter;

  constructor(reporter: Reporter) {
    this.reporter = reporter;
  }

  /** Announces what an update has brought onto the screen. */
  announce(step: Step, {view, shareReasons}: Settings): void {
    const name = nameOf(step, view);
    if (name === this.announced) return;
    if (this.announced === undefined) this.reporter.emit('acu-ready', null);
    else this.reporter.emit('acu-step', {step: name});
    this.announced = name;
    if (name === 'guidance' || !('assessment' in step)) return;
    const {level, reasons} = step.assessment;
    // Reasons name symptoms, so only a page that asks for them gets them.
    this.reporter.emit('acu-result', {level, contentVersion, ...(shareReasons === 'true' && {reasons})});
  }
}

function nameOf(step: Step, view: Settings['view']): StepName {
  if (view === 'guidance') return view;
  return step.name === 'question' ? step.question : step.name;
}
