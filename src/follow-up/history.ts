import {withoutPrototype} from '../own-object.js';
import type {Answers} from '../triage/questions.js';
import {forget, recall, remember, type Check, type Remembered} from './storage.js';

/**
 * The finished checks: those of this page, and those that this browser was asked to remember. They serve for comparison
 * only, and never decide a level.
 */
export class History {
  /** Checks before the present one, oldest first. */
  earlier: readonly Check[] = [];
  /** Whether the present check is compared with them. */
  continuing = false;
  /** Whether this browser remembers them. */
  remembering = false;
  /** Whether this browser was asked to keep the current check, and could not. */
  notKept = false;
  private current: Check | undefined;

  private readonly contentVersion: string;

  constructor(contentVersion: string) {
    this.contentVersion = contentVersion;
  }

  /** Loads what this browser remembers. Returns why what was there cannot be used. */
  open(now: number): Omit<Remembered, 'checks'> {
    const found = withoutPrototype(recall(now, this.contentVersion));
    this.earlier = found.checks;
    this.remembering = found.checks.length > 0;
    return found;
  }

  /** Starts another check. Without comparison it starts with a clean page, unless this browser was asked to remember. */
  begin({continuing}: {continuing: boolean}): void {
    if (!continuing && !this.remembering) this.earlier = [];
    else if (this.current) this.earlier = [...this.earlier, this.current];
    this.current = undefined;
    this.notKept = false;
    this.continuing = continuing;
  }

  /** Forgets this page's checks, so that the next visitor sees none of them. The browser's own memory stays. */
  leave(): void {
    this.earlier = [];
    this.current = undefined;
    this.notKept = false;
    this.continuing = false;
    this.remembering = false;
  }

  /** The current check has a result, perhaps again after a correction. */
  finish(answers: Answers, at: number): void {
    // A check that is not compared is about another session, which the earlier ones have nothing to do with.
    if (!this.continuing) this.earlier = [];
    this.current = {at, answers};
    // They may have been deleted in another tab.
    this.remembering &&= recall(at, this.contentVersion).checks.length > 0;
    this.notKept = this.remembering && !this.store(at);
  }

  /** Asks this browser to remember. */
  remember(now: number): void {
    this.notKept = !this.store(now);
    this.remembering ||= !this.notKept;
  }

  private store(now: number): boolean {
    return remember([...this.earlier, ...(this.current ? [this.current] : [])], now, this.contentVersion);
  }

  forget(): void {
    forget();
    this.earlier = [];
    this.notKept = false;
    this.remembering = false;
    this.continuing = false;
  }
}
