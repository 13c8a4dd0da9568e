// Registers the element, with English inside. Other languages join it: `locales/<tag>.js`.
import {AcuAftercareCheck} from './acu-aftercare-check.js';
import type {AcuAftercareCheckEventMap} from './events.js';

const registered = () => customElements.get('acu-aftercare-check') as typeof AcuAftercareCheck | undefined;

// If the script is loaded twice, the first definition wins: the page keeps working, and its author hears of a second version.
const first = registered();
if (first && first.version !== AcuAftercareCheck.version) {
  console.warn(
    `<acu-aftercare-check> is defined already, version ${first.version}; version ${AcuAftercareCheck.version} is not used`,
  );
}
if (!first) {
  let problem: unknown;
  try {
    customElements.define('acu-aftercare-check', AcuAftercareCheck);
  } catch (error) {
    problem = error;
  }
  // A page may have replaced `define` with something that throws or does nothing. Then use the browser's own.
  try {
    if (!registered()) {
      CustomElementRegistry.prototype.define.call(customElements, 'acu-aftercare-check', AcuAftercareCheck);
    }
  } catch (error) {
    problem ??= error;
  }
  if (!registered()) console.error(`<acu-aftercare-check> ACU-DEFINE customElements.define: ${String(problem)}`);
}

declare global {
  interface HTMLElementTagNameMap {
    'acu-aftercare-check': AcuAftercareCheck;
  }
  // Events bubble, so every element, the document and the window can listen.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface GlobalEventHandlersEventMap extends AcuAftercareCheckEventMap {}
}
