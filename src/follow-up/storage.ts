import * as z from 'zod/mini';
import {ownObject, valueAt} from '../own-object.js';
import {sortAnswers} from '../triage/answers.js';
import {DAY} from '../triage/duration.js';
import type {Answers} from '../triage/questions.js';

/*
 * Finished checks, kept on this device and only for who asked for it: to compare with, never to decide from. The store
 * belongs to the whole site, so what is read from it is used only if it is what was written, to the letter.
 */

/** One finished check. */
export interface Check {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly answers: Answers;
}

/** What was found in the store. */
export interface Remembered {
  /** From the earliest to the last; empty if nothing is remembered, or nothing that can be used. */
  readonly checks: readonly Check[];
  /** For the console: the place in what was dropped, what was found there and what was expected. Without answers. */
  readonly problem?: string;
  /** Whether all that was remembered had become too old. */
  readonly expired?: boolean;
  /** Whether what was remembered answers other questions than those of this version. */
  readonly outdated?: boolean;
}

const KEY = 'acu-aftercare-check';
const WEEK = 7 * DAY;
/** Clocks are set right now and then. */
const CLOCK_SKEW = 300_000;

/** Looks into the store; `undefined` where a page may keep nothing, for then the very look throws, or there is none. */
function withStorage<Result>(look: (store: Storage) => Result): Result | undefined {
  try {
    return look(localStorage);
  } catch {
    return undefined;
  }
}

/** Whether there is a place to keep things. Nothing is written to find out: that is for the person to ask. */
export const canRemember = (): boolean => withStorage((store) => store.getItem(KEY)) !== undefined;

/**
 * The checks of the last seven days before `now` (milliseconds since 1970) that were made with this version of the
 * content. Older ones are removed from the store, and so is everything if any of it is not as it was written. Never
 * throws.
 */
export function recall(now: number, contentVersion: string): Remembered {
  const stored: unknown = withStorage((store) => store.getItem(KEY));
  if (stored === undefined || stored === null) return {checks: []};
  if (isOutdated(stored, contentVersion)) {
    forget();
    return {checks: [], outdated: true};
  }
  const read = parse(stored, now, contentVersion);
  if (typeof read === 'string') {
    forget();
    return {checks: [], problem: read};
  }
  const checks = withoutOld(read, now);
  if (checks.length < read.length) remember(checks, now, contentVersion);
  return {checks, expired: checks.length === 0};
}

/** Keeps the last ten checks in the place of what was kept before; false if they could not be kept. */
export function remember(checks: readonly Check[], now: number, contentVersion: string): boolean {
  const recent = withoutOld(checks, now).slice(-10);
  if (recent.length === 0) {
    forget();
    return true;
  }
  const kept = withStorage((store) => {
    const written = write(recent, contentVersion);
    // What could not be read again would be lost without a word.
    if (typeof parse(written, now, contentVersion) === 'string') return false;
    store.setItem(KEY, written);
    return store.getItem(KEY) === written;
  });
  return kept === true;
}

/** Removes all that is remembered. */
export const forget = (): void => withStorage((store) => store.removeItem(KEY));

const withoutOld = (checks: readonly Check[], now: number): readonly Check[] =>
  checks.filter(({at}) => at + WEEK > now);

/** The one text for these checks: nothing but moments, and answers that the check knows in the order of its table. */
const write = (checks: readonly Check[], contentVersion: string): string =>
  JSON.stringify({version: 1, contentVersion, checks: checks.map(({at, answers}) => normalizeCheck(at, answers))});

const normalizeCheck = (at: number, answers: Answers): Check => ({at, answers: sortAnswers(answers).valid});

/** Whether something was written by another version of the content. */
function isOutdated(stored: unknown, contentVersion: string): boolean {
  if (typeof stored !== 'string') return false;
  const [, version] = /^\{"version":1,"contentVersion":"([\d.]{1,20})"/.exec(stored) ?? [];
  return version !== undefined && version !== contentVersion;
}

/** The checks in what was stored, or what is wrong with it. */
function parse(stored: unknown, now: number, contentVersion: string): readonly Check[] | string {
  try {
    if (typeof stored === 'string' && stored.length <= 20_000) {
      const json: unknown = JSON.parse(stored);
      const result = schema(now, contentVersion).safeParse(json);
      for (const {path, message} of result.success ? [] : result.error.issues) {
        const found = valueAt(json, path);
        const plain = typeof found === 'string' || typeof found === 'number';
        return `${[KEY, ...path].join('.')}: found ${plain ? JSON.stringify(found).slice(0, 80) : typeof found}, expected ${message}`;
      }
      const checks = result.data?.checks.map(({at, answers}) => normalizeCheck(at, answers)) ?? [];
      if (write(checks, contentVersion) === stored) return checks;
    }
  } catch {
    // No JSON, or a page whose JSON or arrays are not what they should be.
  }
  return `${KEY}: found another ${typeof stored}, expected the JSON that was written there`;
}

const schema = (now: number, contentVersion: string) =>
  ownObject({
    version: exactly(1),
    contentVersion: exactly(contentVersion),
    checks: z
      .array(
        ownObject({
          at: z.custom<number>(
            (at: unknown) => Number.isInteger(at) && Number(at) >= 0 && Number(at) <= now + CLOCK_SKEW,
            'a moment that has passed',
          ),
          answers: z.custom<Answers>((value) => sortAnswers(value).invalid.length === 0, 'questions and answers'),
        }),
        'a list of checks',
      )
      .check(
        z.refine(
          (checks) =>
            checks.length > 0 &&
            checks.length <= 20 &&
            checks.every(({at}, index) => index === 0 || at > Number(checks[index - 1]?.at)),
          '1 to 20, each later than the one before',
        ),
      ),
  });

const exactly = (wanted: unknown) => z.custom((value) => value === wanted, String(wanted));
