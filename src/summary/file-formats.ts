import {bundle} from './fhir.js';
import type {SummaryFormat} from './file-format.js';

export {questionnaire, questionnaireResponse} from './fhir.js';
export type {SummaryFormat, SummaryWords} from './file-format.js';
export {summaryOf, type CheckDone, type Finding, type Summary} from './summary.js';

// Names the schema, and is nobody's address.
const schema = 'urn:uuid:36d0a81f-4b1d-4132-b9f7-f37f5f1eef8b';

const write = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** The summary as it is: `summary.schema.json` says what its codes are. */
export const jsonFormat: SummaryFormat = {
  id: 'json',
  fileName: 'acu-aftercare-check.json',
  mediaType: 'application/json',
  write: (summary) => write({$schema: schema, ...summary}),
};

/** FHIR R4: a `Bundle` of the `Questionnaire` and the `QuestionnaireResponse`. */
export const fhirFormat: SummaryFormat = {
  id: 'fhir',
  fileName: 'acu-aftercare-check.fhir.json',
  mediaType: 'application/fhir+json',
  write: (summary, words) => write(bundle(summary, words)),
};
