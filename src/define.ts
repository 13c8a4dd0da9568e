import {AcuAftercareCheck} from './acu-aftercare-check.js';
import type {AcuAftercareCheckEventMap} from './events.js';

// Loaded twice, the first definition wins: the page keeps working, and its author learns of a second version.
const defined = customElements.get('acu-aftercare-check') as typeof AcuAftercareCheck | undefined;
if (!defined) customElements.define('acu-aftercare-check', AcuAftercareCheck);
else if (defined.version !== AcuAftercareCheck.version) {
  console.warn(
    `<acu-aftercare-check> is defined already, version ${defined.version}; version ${AcuAftercareCheck.version} is not used`,
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'acu-aftercare-check': AcuAftercareCheck;
  }
  // Of every element, the document and the window, for they bubble.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface GlobalEventHandlersEventMap extends AcuAftercareCheckEventMap {}
}
