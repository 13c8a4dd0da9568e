import type {Answers} from '../triage/questions.js';
import {forget, recall, remember, type Check, type Remembered} from './storage.js';

/**
 * The checks that somebody has finished: those of this page, and those that this browser was asked to remember. They
 * are compared with and never judged by.
 */
export class History {
  /** Checks before the present one, oldest first. */
  earlier: readonly Check[] = [];
  /** Whether the present check is compared with them. */
  continuing = false;
  /** Whether this browser remembers them. */
  remembering = false;
  private current: Check | undefined;

  private readonly contentVersion: string;

  constructor(contentVersion: string) {
    this.contentVersion = contentVersion;
  }

  /** Takes up what this browser remembers. Returns why what was there cannot be used. */
  open(now: number): Omit<Remembered, 'checks'> {
    const found = recall(now, this.contentVersion);
    this.earlier = found.checks;
    this.remembering = found.checks.length > 0;
    return found;
  }

  /** Another check. One that is not compared begins with a clean page, unless this browser was asked to remember. */
  begin({continuing}: {continuing: boolean}): void {
    if (!continuing && !this.remembering) this.earlier = [];
    else if (this.current) this.earlier = [...this.earlier, this.current];
    this.current = undefined;
    this.continuing = continuing;
  }

  /** For whoever comes next to this page, nothing is left of who was there. What this browser remembers stays there. */
  leave(): void {
    this.earlier = [];
    this.current = undefined;
    this.continuing = false;
    this.remembering = false;
  }

  /** The present check has come to an outcome, perhaps anew after a correction. */
  finish(answers: Answers, at: number): void {
    // One that stands alone is about another session, with which those of before have nothing to do.
    if (!this.continuing) this.earlier = [];
    this.current = {at, answers};
    // Somebody may have forgotten them elsewhere, in another tab.
    if (this.remembering && recall(at, this.contentVersion).checks.length > 0) this.store(at);
    else this.remembering = false;
  }

  /** Asks this browser to remember; returns whether it does. */
  remember(now: number): boolean {
    this.remembering = this.store(now) || this.remembering;
    return this.remembering;
  }

  private store(now: number): boolean {
    return remember([...this.earlier, ...(this.current ? [this.current] : [])], now, this.contentVersion);
  }

  forget(): void {
    forget();
    this.earlier = [];
    this.remembering = false;
    this.continuing = false;
  }
}
