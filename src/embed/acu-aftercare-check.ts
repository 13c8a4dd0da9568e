// The one script tag: defines the element, and adds it to a page that has none.
import '../define.js';
import {AcuAftercareCheck} from '../acu-aftercare-check.js';
import {ownScript} from './own-script.js';
import {dataSettings, fillPlaceholders, placeOwn} from './place.js';

// An earlier copy of this script may have registered its own class.
const widget = customElements.get('acu-aftercare-check') as typeof AcuAftercareCheck | undefined;
if (ownScript && widget) {
  // The settings of the first script tag win, like its definition of the element.
  widget.defaults = {...dataSettings(ownScript), ...widget.defaults};
  for (const shown of document.querySelectorAll('acu-aftercare-check')) shown.requestUpdate();
}

function place(): void {
  fillPlaceholders(document);
  const own = ownScript && placeOwn(ownScript);
  let started = false;
  own?.addEventListener('acu-step', () => {
    started = true;
  });
  // Single-page sites add placeholders without loading a page, and perhaps this script with each of them.
  if (widget !== AcuAftercareCheck) return;
  new MutationObserver((changes) => {
    for (const {addedNodes} of changes) for (const node of addedNodes) fillPlaceholders(node);
    // A site builder may add its element after the script: then remove ours, unless a patient has started.
    if (own?.isConnected && !started && document.querySelectorAll(own.localName)[1]) {
      own.remove();
    }
  }).observe(document, {childList: true, subtree: true});
}

// An element may still follow further down the page.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', place);
else place();
