// The form, the code that it makes, and the preview. What the code says is in scripts/snippets/embed-code.js.
import {embedCode, fitsShortcode, published, regions} from '../scripts/snippets/embed-code.js';

const form = document.querySelector('form');
const [pieces, notes, policy, status, preview] = ['pieces', 'notes', 'policy', 'status', 'preview'].map((id) =>
  document.getElementById(id),
);

const integrity = await readIntegrity();
await customElements.whenDefined('acu-aftercare-check');
const {version} = customElements.get('acu-aftercare-check');
const languages = [
  'en',
  ...Object.keys(integrity).flatMap((file) => /^locales\/([\w-]+)\.json$/.exec(file)?.[1] ?? []),
];

const nameOf = (type, code) => new Intl.DisplayNames('en', {type}).of(code);
addOptions('region', regions, (code) => `${nameOf('region', code)} (${code})`);
for (const name of ['lang', 'clinic-lang']) addOptions(name, languages, (code) => nameOf('language', code));

if (!published) {
  form.elements.namedItem('from')[1].disabled = true;
  document.querySelector('#unpublished').textContent = ': not yet, the package is not published';
}

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('change', show);
await show();

/** The files of this build, with their hashes. */
async function readIntegrity() {
  try {
    return await (await fetch(new URL('../dist/integrity.json', import.meta.url))).json();
  } catch (error) {
    form.elements.namedItem('from')[1].disabled = true;
    const lost = 'so there is no code for a CDN, and no choice of languages.';
    document.querySelector('h1').after(make('p', `dist/integrity.json could not be read (${error.message}), ${lost}`));
    return {};
  }
}

function addOptions(name, codes, label) {
  const options = codes.map((code) => new Option(label(code), code));
  options.sort((one, other) => one.text.localeCompare(other.text, 'en'));
  form.elements.namedItem(name).append(...options);
}

async function show() {
  completeAddress(form.elements.namedItem('booking-url'));
  const {way, from, size, ...written} = Object.fromEntries(new FormData(form));
  const settings = Object.fromEntries(Object.entries(written).filter(([, value]) => value.trim() !== ''));
  const problems = await showPreview(settings);
  if (!settings.region) problems.set('region', 'Choose your country: it decides which emergency number people see.');
  showProblems(problems);

  const hints = [];
  for (const [name, value] of Object.entries(settings)) {
    const fits = way !== 'shortcode' || fitsShortcode(value);
    if (!fits) {
      hints.push(
        `"${labelOf(name)}" is left out: a shortcode cannot carry it. Put it into Settings → Aftercare check.`,
      );
    }
    if (!fits || problems.has(name)) delete settings[name];
  }
  if (way !== 'shortcode' && (way === 'iframe' || from === 'own')) {
    hints.push(`Upload the folder acu-aftercare-check-${version} to your site. If it is elsewhere, change the path.`);
  }
  for (const fieldset of form.querySelectorAll('[data-not-for]')) {
    fieldset.hidden = fieldset.dataset.notFor.split(' ').includes(way);
  }
  const code = embedCode({way, settings, version, cdn: from === 'cdn', slim: size === 'slim', integrity});
  // A code without a country would show patients no number, or that of another country.
  showPieces(settings.region ? code.pieces : []);
  policy.textContent = code.policy;
  notes.replaceChildren(...hints.map((text) => make('li', text)));
}

/** People write addresses as they say them: clinic.example/book. */
function completeAddress(field) {
  const address = field.value.trim();
  if (/^[\w-]+(\.[\w-]+)+(:\d+)?([/?#]|$)/.test(address)) field.value = `https://${address}`;
}

/** What to do about a value that cannot be used, in the words of who fills in the form. */
function advice(name, value) {
  if (name === 'clinic-phone' && /\d\D*(ext|extension|x|#)\W*\d+\s*$/i.test(value)) {
    return 'A link cannot dial an extension. Write the number without it, such as (408) 555-0142.';
  }
  return {
    'clinic-name': 'Write a name of at most 200 characters.',
    'clinic-phone': 'Write one phone number in digits, such as +44 20 7946 0123 or (408) 555-0142.',
    'clinic-email': 'Write one e-mail address, such as desk@clinic.example.',
    'booking-url': 'Write an address that begins with https://, such as https://clinic.example/book.',
  }[name];
}

/** A new widget each time: one that is there already tells of each problem only once. */
async function showPreview(settings) {
  const problems = new Map();
  const widget = document.createElement('acu-aftercare-check');
  for (const [name, value] of Object.entries(settings)) widget.setAttribute(name, value);
  widget.addEventListener('acu-error', ({detail: {code, message}}) => {
    const [, name] = /^attribute ([\w-]+)/.exec(message) ?? [];
    problems.set(name ?? '', advice(name, settings[name] ?? '') ?? `${code}: ${message}`);
  });
  preview.replaceChildren(widget);
  await widget.updateComplete;
  return problems;
}

const labelOf = (name) => form.elements.namedItem(name).labels[0].textContent;

function showProblems(problems) {
  for (const shown of form.querySelectorAll('.problem')) {
    const field = shown.previousElementSibling;
    // One that is there already is not said again.
    if (problems.get(field.name) === shown.textContent) continue;
    field.removeAttribute('aria-invalid');
    field.removeAttribute('aria-describedby');
    shown.remove();
  }
  for (const [name, text] of problems) {
    const field = form.elements.namedItem(name);
    if (!field || field.hasAttribute('aria-describedby')) continue;
    const problem = make('p', text);
    problem.id = `${name}-problem`;
    problem.className = 'problem';
    // What was not filled in yet is not wrong.
    if (field.value) {
      problem.setAttribute('role', 'alert');
      field.setAttribute('aria-invalid', 'true');
    }
    field.setAttribute('aria-describedby', problem.id);
    field.after(problem);
  }
  // What belongs to no field.
  status.textContent = [...problems].flatMap(([name, text]) => (form.elements.namedItem(name) ? [] : text)).join(' ');
}

/** A button that is about to be pressed stays the same button, or the press would be lost. */
function showPieces(list) {
  while (pieces.children.length > list.length) pieces.lastElementChild.remove();
  while (pieces.children.length < list.length) pieces.append(newPiece());
  for (const [index, {name, where, code}] of list.entries()) {
    const item = pieces.children[index];
    item.querySelector('p').textContent = where;
    item.querySelector('code').textContent = code;
    item.querySelector('button').textContent = `Copy the ${name}`;
  }
}

function newPiece() {
  const item = make('li');
  const pre = make('pre');
  const button = make('button');
  button.type = 'button';
  button.addEventListener('click', () => copy(item));
  pre.append(make('code'));
  item.append(make('p'), pre, button);
  return item;
}

async function copy(item) {
  const code = item.querySelector('code');
  const name = item.querySelector('button').textContent.replace('Copy the ', '');
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(code.textContent);
    status.textContent = `The ${name} is copied.`;
  } catch {
    getSelection().selectAllChildren(code);
    status.textContent = `This browser does not let the page copy. The ${name} is selected: copy it with the keyboard.`;
  }
}

function make(tag, text = '') {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
