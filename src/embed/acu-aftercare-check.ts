// The one script tag: defines the element, and keeps it on pages that have a tag or a placeholder for it.
import '../define.js';
import type {AcuAftercareCheck} from '../acu-aftercare-check.js';
import {withoutPrototype} from '../own-object.js';
import {ownScript} from './own-script.js';
import {fillPlaceholders, MARKER} from './place.js';
import {placeByTag, readTags} from './script-tags.js';

/** The element's class, which carries what the copy of this script that came first does about another tag. */
type Registered = typeof AcuAftercareCheck & {addTag?: (tag: HTMLScriptElement | undefined) => void};

/** Until the page ends: single-page sites change it without loading it, and morphing libraries remove what is new to them. */
function keepPlaces(widget: Registered): NonNullable<Registered['addTag']> {
  let loaded = false;
  const update = (): void => {
    readTags(widget);
    fillPlaceholders(document.documentElement);
    placeByTag();
  };
  const start = (): void => {
    loaded = true;
    update();
    const changes = withoutPrototype({childList: true, subtree: true, attributeFilter: [MARKER]});
    new MutationObserver(update).observe(document, changes);
  };
  // An element may still follow further down the page.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
  return (tag) => {
    readTags(widget, tag);
    if (loaded) update();
  };
}

// Another copy of this script, or a module, may have registered its own class. Where nothing can be registered, the page
// is left as it is.
const widget = customElements.get('acu-aftercare-check') as Registered | undefined;
if (widget) {
  widget.addTag ??= keepPlaces(widget);
  widget.addTag(ownScript);
}
