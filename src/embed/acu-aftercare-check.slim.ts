// The script tag with English inside. Other catalogues are fetched from beside it when a reader needs them.
import './acu-aftercare-check.js';
import {fetchFrom} from '../localization/catalogues-on-demand.js';
import {ownScript} from './own-script.js';

// The first element renders only after this file has run.
fetchFrom(ownScript);
