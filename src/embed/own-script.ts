const names = (script: HTMLScriptElement): boolean =>
  [...script.attributes].some(({name, value}) => `${name} ${value}`.includes('acu-aftercare-check'));

/**
 * The script tag of this file, read while the file runs because only then does the browser say. Optimizers that delay or
 * join scripts run it from a tag of their own: then it is the first tag on the page that names us, if any.
 */
export const ownScript = ((): HTMLScriptElement | undefined => {
  const running = document.currentScript instanceof HTMLScriptElement ? document.currentScript : undefined;
  return running && names(running) ? running : ([...document.scripts].find(names) ?? running);
})();
