// The one script tag: defines the element, and puts it onto the page where the page has not.
import '../define.js';
import {AcuAftercareCheck} from '../acu-aftercare-check.js';
import {dataSettings, place} from './place.js';

// Only set while the script runs, so it is read at once.
const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript : undefined;

if (script) AcuAftercareCheck.defaults = dataSettings(script);
if (document.readyState === 'loading') {
  // An element may still come further down the page.
  document.addEventListener('DOMContentLoaded', () => {
    place(script);
  });
} else place(script);
