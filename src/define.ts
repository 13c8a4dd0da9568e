import {AcuAftercareCheck} from './acu-aftercare-check.js';

const tag = 'acu-aftercare-check';

// Loaded twice, the first definition wins: the page keeps working, and its author learns of a second version.
const defined = customElements.get(tag) as typeof AcuAftercareCheck | undefined;
if (!defined) customElements.define(tag, AcuAftercareCheck);
else if (defined.version !== AcuAftercareCheck.version) {
  console.warn(
    `<${tag}> is defined already, version ${defined.version}; version ${AcuAftercareCheck.version} is not used`,
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'acu-aftercare-check': AcuAftercareCheck;
  }
}
