// The one script tag: defines the element, and puts it onto the page where the page has not.
import '../define.js';
import {AcuAftercareCheck} from '../acu-aftercare-check.js';
import {ownScript} from './own-script.js';
import {dataSettings, fillPlaceholders, placeOwn} from './place.js';

// On the class that is registered, which an earlier copy of this script may have brought.
const widget = customElements.get('acu-aftercare-check') as typeof AcuAftercareCheck | undefined;
if (ownScript && widget) {
  // What the first tag said stands, like its definition of the element.
  widget.defaults = {...dataSettings(ownScript), ...widget.defaults};
  for (const shown of document.querySelectorAll('acu-aftercare-check')) shown.requestUpdate();
}

function place(): void {
  fillPlaceholders(document);
  const own = ownScript && placeOwn(ownScript);
  let begun = false;
  own?.addEventListener('acu-step', () => {
    begun = true;
  });
  // Single-page sites bring further placeholders without loading a page, and perhaps this script with each of them.
  if (widget !== AcuAftercareCheck) return;
  new MutationObserver((changes) => {
    for (const {addedNodes} of changes) for (const node of addedNodes) fillPlaceholders(node);
    // A site builder may bring its element after the script: then ours was too much, if nobody has begun with it.
    if (own?.isConnected && !begun && document.querySelectorAll(own.localName)[1]) {
      own.remove();
    }
  }).observe(document, {childList: true, subtree: true});
}

// An element may still come further down the page.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', place);
else place();
