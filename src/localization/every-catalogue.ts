// Importing this has the effect that every catalogue is there. The slim script has `catalogues-on-demand.ts` in its place.
import {addCatalogues} from './catalogues.js';
import {everyCatalogue} from './generated/every-catalogue.js';

addCatalogues(everyCatalogue);
