import {withoutPrototype} from '../own-object.js';
import {canonicalTag, matchLocale, type Locale} from './match-locale.js';

/** What a node may have. Not `instanceof`: in a frame's document, into which a page may move it, are other classes. */
type AnyNode = Node & Partial<Pick<Element, 'assignedSlot' | 'getAttribute'> & Pick<ShadowRoot, 'host'>>;

// 11 is a fragment, such as a shadow root. A link has a `host`, too, and a page may have given one to every object.
const hostOf = (node: AnyNode): Element | undefined => (node.nodeType === 11 ? node.host : undefined);

function outward(node: AnyNode): AnyNode | null | undefined {
  return hostOf(node) ?? node.assignedSlot ?? node.parentNode;
}

/** The language tags around an element, nearest first: its ancestors', out of every shadow root to the page's. */
export function languagesAround(element: Element): string[] {
  const tags: string[] = [];
  for (let node = outward(element); node; node = outward(node)) {
    const tag = canonicalTag(node.getAttribute?.('lang') ?? node.getAttribute?.('xml:lang'));
    if (tag) tags.push(tag);
  }
  return tags;
}

/** The language to show. */
export interface LanguageChoice {
  readonly locale: Locale;
  /** The tag that asked for it, which also says how dates and times are written. */
  readonly tag: string;
}

/** The languages of the browser; some that guard privacy have none. */
export const browserLanguages = (): readonly string[] => (navigator as Partial<Navigator>).languages ?? [];

/** What chooses between languages, besides the tags. */
interface Choice {
  /** The locale that the reader chose. */
  readonly chosen?: Locale | undefined;
  /** Whether a locale may be shown here. */
  readonly isOnOffer?: (locale: Locale) => boolean;
  /** What is shown if none of the tags can be. */
  readonly otherwise?: Locale | undefined;
}

/**
 * The first of these languages that is on offer, else `otherwise`. A locale that the reader chose goes before them, and
 * takes its way of writing dates from the first that asks for the same.
 */
export function chooseLanguage(
  tags: readonly string[],
  {chosen, isOnOffer = () => true, otherwise = 'en'}: Choice = {},
): LanguageChoice {
  for (const tag of tags) {
    const locale = matchLocale(tag);
    if (locale && isOnOffer(locale) && (!chosen || locale === chosen))
      return {locale, tag: canonicalTag(tag) ?? locale};
  }
  return {locale: chosen ?? otherwise, tag: chosen ?? otherwise};
}

/** What the root of a page says about its language, and what it said at first. */
interface PageLanguage {
  /** `lang` of the root when the page was first seen. */
  readonly pageLanguage: string | undefined;
  /** `lang` of the root now. */
  readonly pageLanguageNow: string | undefined;
  /** Whether the root has, or had, the class of a translator. */
  readonly translated: boolean;
}

/** Kept as long as the page: an element that is added later must not take the translator's language for the page's. */
const firstSeen = new WeakMap<Document, PageLanguage>();

/** What the root of a page says about its language now, and what it said when a widget first looked. */
export function pageLanguageOf(page: Document): PageLanguage {
  const root = page.documentElement as Element | null;
  const pageLanguageNow = root?.getAttribute('lang') ?? root?.getAttribute('xml:lang') ?? undefined;
  const first = firstSeen.get(page);
  const language = {
    pageLanguage: first ? first.pageLanguage : pageLanguageNow,
    pageLanguageNow,
    translated: (first?.translated ?? false) || /(^|\s)translated-(ltr|rtl)(\s|$)/.test(root?.className ?? ''),
  };
  firstSeen.set(page, language);
  return language;
}

/** Calls back whenever a language around the element may have changed; returns how to stop. */
export function watchLanguage(element: Element, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  let root: AnyNode | undefined = element.getRootNode();
  while (root) {
    observer.observe(root, withoutPrototype({subtree: true, attributeFilter: ['lang', 'xml:lang']}));
    root = hostOf(root)?.getRootNode();
  }
  // Translators mark the root of the page that they translate.
  const html = element.ownerDocument.documentElement as Element | null;
  if (html) observer.observe(html, withoutPrototype({attributeFilter: ['class', 'lang', 'xml:lang']}));
  addEventListener('languagechange', changed);
  return () => {
    observer.disconnect();
    removeEventListener('languagechange', changed);
  };
}
