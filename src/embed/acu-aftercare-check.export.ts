// The script tag beside the widget's, before or after it: lets every widget save its summary as JSON and as FHIR.
import {fhirFormat, jsonFormat} from '../summary/file-formats.js';

const TAG = 'acu-aftercare-check';

void customElements.whenDefined(TAG).then(() => {
  // What the promise brings along is younger than some browsers here.
  Object.assign(Object(customElements.get(TAG)) as object, {formats: [jsonFormat, fhirFormat]});
  for (const shown of document.querySelectorAll(TAG)) shown.requestUpdate();
});
