// The one script tag: defines the element, and puts it onto the page where the page has not.
import '../define.js';
import type {AcuAftercareCheck} from '../acu-aftercare-check.js';
import {dataSettings, place} from './place.js';

// Only set while the script runs, so it is read at once.
const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript : undefined;

// On the class that is registered, which an earlier copy of this script may have brought.
const widget = customElements.get('acu-aftercare-check') as typeof AcuAftercareCheck | undefined;
if (script && widget) {
  widget.defaults = {...widget.defaults, ...dataSettings(script)};
  for (const shown of document.querySelectorAll('acu-aftercare-check')) shown.requestUpdate();
}
if (document.readyState === 'loading') {
  // An element may still come further down the page.
  document.addEventListener('DOMContentLoaded', () => {
    place(script);
  });
} else place(script);
