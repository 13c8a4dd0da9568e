import {AcuAftercareCheck as Core} from './acu-aftercare-check.js';
import {addCatalogues} from './localization/catalogues.js';
import {everyCatalogue} from './localization/generated/every-catalogue.js';

function withEveryLanguage(element: typeof Core): typeof Core {
  addCatalogues(everyCatalogue);
  return element;
}

/** The class of the element, with every language inside. Who uses it needs them; who does not is left without. */
export const AcuAftercareCheck: typeof Core = /* @__PURE__ */ withEveryLanguage(Core);
export type AcuAftercareCheck = Core;
