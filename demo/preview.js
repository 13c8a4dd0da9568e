// The page of a clinic, in the preview and alone: the widget as the part of the address behind `#` says.
import {readState} from './clinic-state.js';
import {parsed} from './problems.js';

const calm = {
  'danger-signs': ['none'],
  'nerve-signs': ['none'],
  'time-since-session': ['under-48h'],
  'pain-trend': ['same'],
  'pain-kind': ['ache'],
  'pain-place': ['needle-sites'],
  'skin-signs': ['none'],
  'other-signs': ['none'],
  'personal-risks': ['none'],
};

/** What a patient has answered to come to each result. */
const answers = {
  'self-care': calm,
  'keep-watching': {...calm, 'pain-kind': ['cramp']},
  'contact-practitioner': {...calm, 'pain-kind': ['electric']},
  'medical-help-today': {...calm, 'other-signs': ['fever']},
  emergency: {'danger-signs': ['chest-pain']},
};

const jsonOnly = ['phones', 'contacts', 'opening-hours', 'time-zone'];

/**
 * Puts up a widget: `settings` by the names of attributes, `properties` for its style, and the look. A new one each time:
 * one that is there already tells of each problem only once. Returns the problems that it tells of, as `{code, message}`.
 */
globalThis.showClinic = async ({settings, properties = {}, look = 'light', at = ''}) => {
  const problems = [];
  const widget = document.createElement('acu-aftercare-check');
  for (const [name, value] of Object.entries(settings)) if (!jsonOnly.includes(name)) widget.setAttribute(name, value);
  const json = Object.entries(settings).filter(([name]) => jsonOnly.includes(name));
  widget.config = Object.fromEntries(json.map(([name, value]) => [name, parsed(value)]));
  for (const [name, value] of Object.entries(properties)) widget.style.setProperty(name, value);
  widget.addEventListener('acu-error', ({detail}) => problems.push(detail));
  document.documentElement.dataset.look = look;
  document.querySelector('#place').replaceChildren(widget);
  await widget.updateComplete;
  if (Object.hasOwn(answers, at)) await showResult(widget, answers[at]);
  return problems;
};

/** With all answers, a patient still presses the main button of the page on which they look at them again. */
async function showResult(widget, given) {
  widget.answers = given;
  await widget.updateComplete;
  if (!widget.shadowRoot.querySelector('[data-level]'))
    widget.shadowRoot.querySelector('button[type="submit"]')?.click();
  await widget.updateComplete;
}

/** The names of settings, which an address may have beside others. */
const isSetting = (name) =>
  jsonOnly.includes(name) || customElements.get('acu-aftercare-check').observedAttributes.includes(name);

async function showAddress() {
  const state = readState(location.hash);
  const properties = {};
  for (const [name, value] of Object.entries(state)) {
    if (name.startsWith('--acu-')) properties[name] = value;
  }
  const settings = Object.fromEntries(Object.entries(state).filter(([name]) => isSetting(name)));
  // Anybody can write an address; this page must not become one that tells patients to call a number of theirs.
  delete settings['emergency-number'];
  document.querySelector('#left-out').hidden = !state['emergency-number'];
  await globalThis.showClinic({
    settings: {...settings, ...(state['preview-lang'] && {lang: state['preview-lang']})},
    properties,
    look: state['preview-look'],
    at: state['preview-at'],
  });
}

// In the frame, the page around says what to show.
if (parent === window) {
  document.querySelector('#alone').hidden = false;
  addEventListener('hashchange', showAddress);
  void showAddress();
}
