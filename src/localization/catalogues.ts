import * as z from 'zod/mini';
import {ownObject, valueAt, withoutPrototype} from '../own-object.js';
import {readCatalogue, type Catalogue} from './catalogue.js';
import {english} from './generated/stamp.js';
import {localeTags, type Locale} from './match-locale.js';
import type {MsgFn} from './messages.js';
import {createTranslator, type Messages} from './translator.js';

declare global {
  /** Where `locales/<tag>.js` hands over its catalogue, before or after this script. */
  var acuAftercareCheckCatalogues: unknown[] | undefined;
}

/** Which English, in which order, a catalogue must translate: advice of another version must not be shown. */
export const stampSchema = z.custom<string>(
  (value) => value === english,
  `"${english}", from the files of this version`,
);
export const textSchema = z.custom<string>((value) => typeof value === 'string', 'text');

/** A catalogue as `locales/<tag>.js` hands it over. */
const joinedSchema = ownObject({
  locale: z.custom<Locale>(
    (value) => value !== 'en' && (localeTags as readonly unknown[]).includes(value),
    `one of ${localeTags.filter((tag) => tag !== 'en').join(', ')}`,
  ),
  english: stampSchema,
  letters: textSchema,
  codes: textSchema,
  text: textSchema,
});

/** How a script gets catalogues that are not there. */
interface OnDemand {
  /** Fetches the messages of a locale. It may find that they have come by another way: `undefined`. */
  readonly fetchMessages: (locale: Locale) => Promise<Messages | undefined>;
  /** Resolves when a reader has waited long enough. */
  readonly patience: () => Promise<void>;
}

const inEnglish = createTranslator();
const translators = new Map<Locale, MsgFn>([['en', inEnglish]]);
const pending = new Map<Locale, Promise<void>>();
const watchers = new Set<() => void>();
let refusals: string[] = [];
let onDemand: OnDemand | undefined;

/** The translator of a locale: English until its catalogue is there. */
export const translatorFor = (locale: Locale): MsgFn => translators.get(locale) ?? inEnglish;

/** Whether the catalogue of a locale is there. English needs none: its words are in the code. */
export const hasCatalogue = (locale: Locale): boolean => translators.has(locale);

/** Whether the catalogue of a locale is there, or can be fetched. */
export const isOnOffer = (locale: Locale): boolean => onDemand !== undefined || hasCatalogue(locale);

/** Adds catalogues that come with the code. */
export function addCatalogues(catalogues: Readonly<Partial<Record<Locale, Catalogue>>>): void {
  for (const [locale, catalogue] of Object.entries(catalogues)) add(locale as Locale, readCatalogue(catalogue));
}

/** Lets catalogues that are not there be fetched. */
export function fetchCataloguesWith(means: OnDemand): void {
  onDemand = means;
}

/** Resolves when a reader has waited long enough for a catalogue that is being fetched. */
export const patience = (): Promise<void> | undefined => onDemand?.patience();

/**
 * Starts to fetch the catalogue of a locale that is on offer; `undefined` once it is there. Rejects if it cannot be
 * fetched, or has been changed.
 */
export function fetchCatalogue(locale: Locale): Promise<void> | undefined {
  if (hasCatalogue(locale) || !onDemand) return undefined;
  let promise = pending.get(locale);
  if (!promise) {
    promise = onDemand
      .fetchMessages(locale)
      .then((messages) => {
        if (messages) add(locale, messages);
      })
      .finally(() => pending.delete(locale));
    pending.set(locale, promise);
  }
  return promise;
}

/** Calls back when a catalogue has been handed over; returns how to stop. */
export function watchCatalogues(changed: () => void): () => void {
  watchers.add(changed);
  return () => watchers.delete(changed);
}

/** Takes the catalogues that were handed over. */
export function takeCatalogues(): void {
  const queue = (globalThis.acuAftercareCheckCatalogues ??= []);
  // An element with this `id` has the name, too.
  if (!Array.isArray(queue)) return;
  if (queue !== taken.queue) watchQueue(queue);
  while (taken.count < queue.length) take(queue[taken.count++]);
}

/** What was handed over and could not be taken, and why: each once. */
export function takeRefusals(): readonly string[] {
  const told = refusals;
  refusals = [];
  return told;
}

let taken: {readonly queue?: unknown[]; count: number} = {count: 0};

/** From now on tells when something is handed over. The queue keeps it all, for another copy of this code. */
function watchQueue(queue: unknown[]): void {
  taken = {queue, count: 0};
  const push = queue.push.bind(queue);
  // Defined, not assigned: where built-ins are frozen, nothing can be assigned that they have.
  const changedPush = (...handedOver: unknown[]) => {
    const count = push(...handedOver);
    for (const changed of watchers) changed();
    return count;
  };
  Object.defineProperty(queue, 'push', withoutPrototype({configurable: true, value: changedPush}));
}

function take(handedOver: unknown): void {
  const result = joinedSchema.safeParse(handedOver);
  // Not whether there is `data`, which a page may have given every object.
  if (result.success) {
    const {data} = result;
    if (!hasCatalogue(data.locale)) add(data.locale, readCatalogue(data));
    return;
  }
  const [{path, message} = {path: [], message: ''}] = result.error.issues;
  const found = JSON.stringify(valueAt(handedOver, path)) as string | undefined;
  const file = String(valueAt(handedOver, ['locale'])).slice(0, 20);
  refusals.push(
    `locales/${file}.js: found ${path.join('.')} ${String(found).slice(0, 80)}, expected ${message}; it is not used`,
  );
}

function add(locale: Locale, messages: Messages): void {
  if (!hasCatalogue(locale)) translators.set(locale, createTranslator(messages));
}
