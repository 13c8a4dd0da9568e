import {AcuAftercareCheck} from './acu-aftercare-check.js';
import type {AcuAftercareCheckEventMap} from './events.js';

const tag = 'acu-aftercare-check';
const registered = () => customElements.get(tag) as typeof AcuAftercareCheck | undefined;

// Loaded twice, the first definition wins: the page keeps working, and its author learns of a second version.
const first = registered();
if (first && first.version !== AcuAftercareCheck.version) {
  console.warn(
    `<${tag}> is defined already, version ${first.version}; version ${AcuAftercareCheck.version} is not used`,
  );
}

// A page may have put something in the place of `define` that throws or does nothing: then the browser's own.
let problem: unknown;
for (const {define} of [customElements, CustomElementRegistry.prototype]) {
  try {
    if (!registered()) define.call(customElements, tag, AcuAftercareCheck);
  } catch (error) {
    problem = error;
  }
}
if (!registered()) console.error(`<${tag}> ACU-DEFINE customElements.define: ${String(problem)}`);

declare global {
  interface HTMLElementTagNameMap {
    'acu-aftercare-check': AcuAftercareCheck;
  }
  // Of every element, the document and the window, for they bubble.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface GlobalEventHandlersEventMap extends AcuAftercareCheckEventMap {}
}
