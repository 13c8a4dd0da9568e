/** A file with the widget: not its export script, nor another file of a folder with our name. Or the package on a CDN. */
const ADDRESS = /acu-aftercare-check(?!\.export)[\w.-]*\.js(?!\w)|\/acu-aftercare-check(@[^/]+)?$/;

/** Whether a script tag is ours, by any attribute: optimizers and consent managers move the address to one of theirs. */
const isOurs = (script: Element): boolean =>
  script
    .getAttributeNames()
    .some((name) => name === 'data-acu-aftercare-check' || ADDRESS.test(script.getAttribute(name) ?? ''));

// Tags that ran without naming us, as those of joined files do; and the addresses of these, for the next page has them too.
const running = new WeakSet<Element>();
const joined = new Set<string>();
/** The first tag, if it was taken away before it ran, as some loaders do. */
const removed: HTMLScriptElement[] = [];
let hasRun = false;

/** Remembers a tag that has run this file. */
export function rememberTag(script: HTMLScriptElement): void {
  // A later one belongs to a page that was left before it had loaded.
  if (!script.isConnected && !hasRun) removed.push(script);
  hasRun = true;
  if (isOurs(script)) return;
  running.add(script);
  if (script.src) joined.add(script.src);
}

/** The script tags of the widget that stand on the page now, in its order. Not `document.scripts`: an image may have that name. */
export const tagsOnPage = (): readonly HTMLScriptElement[] => [
  ...[...document.documentElement.querySelectorAll('script')].filter(
    (script) => isOurs(script) || running.has(script) || joined.has(script.src),
  ),
  ...removed,
];

/**
 * The script tag of this file, read while the file runs because only then does the browser say. Optimizers that delay or
 * join scripts run it from a tag of their own: then it is the first tag on the page that names us, if any.
 */
export const ownScript = ((): HTMLScriptElement | undefined => {
  const current = document.currentScript instanceof HTMLScriptElement ? document.currentScript : undefined;
  return current && isOurs(current) ? current : (tagsOnPage()[0] ?? current);
})();
