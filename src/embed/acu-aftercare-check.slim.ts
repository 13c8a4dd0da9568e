// The script tag with English inside: other catalogues are fetched from beside it when somebody reads them.
import './acu-aftercare-check.js';
import {fetchFrom} from '../localization/catalogues-on-demand.js';
import {ownScript} from './own-script.js';

// The first element renders after this file has run.
fetchFrom(ownScript?.src ?? document.baseURI);
