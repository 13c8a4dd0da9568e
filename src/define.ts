import {AcuAftercareCheck} from './acu-aftercare-check.js';
import type {AcuAftercareCheckEventMap} from './events.js';

const registered = () => customElements.get('acu-aftercare-check') as typeof AcuAftercareCheck | undefined;

// Loaded twice, the first definition wins: the page keeps working, and its author learns of a second version.
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
  // A page may have put something in its place that throws or does nothing: then the browser's own.
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
  // Of every element, the document and the window, for they bubble.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface GlobalEventHandlersEventMap extends AcuAftercareCheckEventMap {}
}
