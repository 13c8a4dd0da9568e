// Made by scripts/build-catalogues.mjs. Do not edit.
import {catalogue as ar} from './ar.js';
import {catalogue as es} from './es.js';

export const everyCatalogue = {'ar': ar, 'es': es} as const;
