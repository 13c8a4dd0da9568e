// Importing this has the effect that catalogues are fetched when they are needed (slim script only).
import * as z from 'zod/mini';
import {ownObject, withoutPrototype} from '../own-object.js';
import {fetchCataloguesWith, hasCatalogue, stampSchema, takeCatalogues, textSchema} from './catalogues.js';
import {hashes} from './generated/hashes.js';
import type {Locale} from './match-locale.js';
import type {Messages} from './translator.js';

/** A catalogue as `locales/<tag>.json` has it. */
const catalogueSchema = ownObject({
  english: stampSchema,
  /** In the order of that English. */
  messages: z.array(textSchema, 'list of messages'),
});

/** Milliseconds. After the first, the page comes in English; after the second, nothing more is waited for. */
const longestWait = 3_000;
const fetchTimeout = 15_000;
const once = withoutPrototype({once: true});
let folder = '';
let ownTag: Element | undefined;

/** Takes the tag of the script: the catalogues are in `locales/` beside it. */
export function fetchFrom(tag: HTMLScriptElement | undefined): void {
  // No URL: old libraries replace it, and it throws at a script from a blob.
  folder = (tag?.hasAttribute('src') ? tag.src : document.baseURI).replace(/[?#].*/s, '').replace(/[^/]*$/, 'locales/');
  ownTag = tag;
}

fetchCataloguesWith({
  fetchMessages: async (locale) => {
    const tag = joiningTag(locale);
    // Not even a microtask is waited for in vain: what draws the page meanwhile would come first.
    if (tag) {
      await tag;
      takeCatalogues();
      if (hasCatalogue(locale)) return undefined;
    }
    return fetchMessages(locale);
  },
  // Nobody waits long before a page that says little.
  patience: () =>
    new Promise((resolve) => {
      setTimeout(resolve, longestWait);
    }),
});

/** Resolves when the tag that brings a catalogue to this page has run, or has failed; `undefined` if there is none. */
function joiningTag(locale: Locale): Promise<unknown> | undefined {
  if (document.readyState === 'loading' && isLastTag()) return parserMoves().then(() => joiningTag(locale));
  if (document.readyState === 'complete') return undefined;
  // Not `document.scripts`: an image may have that name.
  for (const script of document.documentElement.querySelectorAll('script')) {
    // Inside a drawing it has none.
    if (!(script as Partial<HTMLScriptElement>).src?.includes(`locales/${locale}.js`)) continue;
    return new Promise((resolve) => {
      for (const event of ['load', 'error']) script.addEventListener(event, resolve, once);
      // It may have failed before this script came.
      addEventListener('load', resolve, once);
    });
  }
  return undefined;
}

/** Whether the parser has come no further than our tag, or those of catalogues behind it: then one may follow. */
function isLastTag(): boolean {
  let next = ownTag?.nextElementSibling;
  while (next && /locales\/[\w-]+\.js/.test((next as Partial<HTMLScriptElement>).src ?? '')) {
    next = next.nextElementSibling;
  }
  return next === null;
}

const parserMoves = (): Promise<void> =>
  new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(document, withoutPrototype({childList: true, subtree: true}));
    document.addEventListener('DOMContentLoaded', () => resolve(), once);
  });

async function fetchMessages(locale: Locale): Promise<Messages> {
  const stop = new AbortController();
  const timer = setTimeout(() => {
    stop.abort();
  }, fetchTimeout);
  try {
    const response = await fetch(`${folder}${locale}.json`, {
      // A catalogue that was changed, or is of another version, must not give advice.
      integrity: new Map<string, string>(Object.entries(hashes)).get(locale) ?? '',
      // As the script itself is asked for. Browsers keep requests without credentials on connections of their own: to open
      // one takes as long as two or three requests.
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
      signal: stop.signal,
    });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    // A page may have given every object `data` or an `error`: only `success` is always there.
    const result = catalogueSchema.safeParse(await response.json());
    if (!result.success) throw new Error(`no ${String(result.error.issues[0]?.message)}`);
    const {messages} = result.data;
    return (position) => messages[position];
  } finally {
    clearTimeout(timer);
  }
}
