// The colours of the form: which values a browser takes, and how well they can be read, with what to use instead.
import {hexOf, isValue, judge} from './contrast.js';

/** Text, and what is behind it. */
const pairs = {
  '--acu-on-accent': ['--acu-accent'],
  '--acu-on-level': ['self-care', 'keep-watching', 'contact-practitioner', 'medical-help-today', 'emergency'].map(
    (level) => `--acu-${level}`,
  ),
};

/** As site.css has it: that is what the preview shows. */
const paper = 'light-dark(#fdfdfc, #14181b)';

const toOne = (ratio) => `${(Math.floor(ratio * 100) / 100).toFixed(2)} to 1`;

/** The custom properties among the values of the form, by their names, and what is wrong with the others. */
export function coloursIn(values) {
  const properties = {};
  const problems = new Map();
  for (const [name, value] of Object.entries(values)) {
    if (!name.startsWith('--acu-') || value.trim() === '') continue;
    if (isValue(name, value.trim())) properties[name] = value.trim();
    else problems.set(name, 'No browser takes this value. Write it as in a style sheet, such as #7a1f5c or 12px.');
  }
  return {properties, problems};
}

/** Keeps the pickers beside the fields for colours. */
export function pickColours(form, changed) {
  for (const picker of form.querySelectorAll('[data-for]')) {
    const field = form.elements.namedItem(picker.dataset.for);
    picker.addEventListener('input', () => {
      field.value = picker.value;
      changed();
    });
  }
}

function suggestion(text, apply) {
  const button = Object.assign(document.createElement('button'), {type: 'button', textContent: text});
  button.addEventListener('click', apply);
  return button;
}

/** Says how well the colours can be read. `use(name, value)` puts a better one into the form. */
export function showContrast(place, form, properties, use) {
  for (const picker of form.querySelectorAll('[data-for]')) {
    const {value, placeholder} = form.elements.namedItem(picker.dataset.for);
    const colour = [value, placeholder].find((written) => written && CSS.supports('color', written));
    if (colour) picker.value = hexOf(colour);
  }
  const usual = (name) => form.elements.namedItem(name).placeholder;
  const page = properties['--acu-background'] ?? paper;
  const say = (text, className = '') => Object.assign(document.createElement('p'), {textContent: text, className});
  const said = [];
  const accent = properties['--acu-accent'];
  if (accent) {
    const {found, safeColour} = judge({colour: accent, text: properties['--acu-on-accent'], page});
    for (const {scheme, text, onText, onPage} of found) {
      const where = scheme === 'light' ? 'In light' : 'In dark';
      said.push(say(`${where}: text ${text} on it ${toOne(onText)}; the colour on the page ${toOne(onPage)}.`));
    }
    if (safeColour) {
      said.push(say('The main button is hard to find where its colour has less than 3 to 1 on the page.', 'warning'));
      said.push(suggestion(`Use ${safeColour}`, () => use('--acu-accent', safeColour)));
    }
  }
  for (const [name, behind] of Object.entries(pairs)) {
    const text = properties[name];
    if (!text) continue;
    for (const colour of behind) {
      const {found, safeText} = judge({colour: properties[colour] ?? usual(colour), text, page});
      if (!safeText) continue;
      const worst = Math.min(...found.map(({onText}) => onText));
      const what = form.elements.namedItem(colour).labels[0].textContent;
      said.push(say(`Text ${text} on "${what}" has ${toOne(worst)}. It needs 4.5 to 1.`, 'warning'));
      said.push(suggestion(`Use ${safeText} for the text`, () => use(name, safeText)));
      break;
    }
  }
  place.replaceChildren(...said);
}
