// A second script tag, before or after the widget's: lets every widget save its summary as JSON and as FHIR.
import {fhirFormat, jsonFormat} from '../summary/file-formats.js';

const TAG = 'acu-aftercare-check';

void customElements.whenDefined(TAG).then(() => {
  // Older browsers resolve `whenDefined()` with undefined.
  Object.assign(Object(customElements.get(TAG)) as object, {formats: [jsonFormat, fhirFormat]});
  for (const shown of document.querySelectorAll(TAG)) shown.requestUpdate();
});
