const names = (script: HTMLScriptElement): boolean =>
  [...script.attributes].some(({name, value}) => `${name} ${value}`.includes('acu-aftercare-check'));

/**
 * The script tag that this file came from. Read while the file runs, for only then does the browser tell. Optimizers
 * that delay or join scripts run it from a tag of their own: then it is the one on the page that names us, if any.
 */
export const ownScript = ((): HTMLScriptElement | undefined => {
  const running = document.currentScript instanceof HTMLScriptElement ? document.currentScript : undefined;
  return running && names(running) ? running : ([...document.scripts].find(names) ?? running);
})();
