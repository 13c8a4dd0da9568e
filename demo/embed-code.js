// The form, the code that it makes, and the preview. What the code says is in scripts/snippets/embed-code.js.
import {embedCode, fitsShortcode, regions} from '../scripts/snippets/embed-code.js';

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
  const {way, from, size, ...written} = Object.fromEntries(new FormData(form));
  const settings = Object.fromEntries(Object.entries(written).filter(([, value]) => value.trim() !== ''));
  const problems = await showPreview(settings);
  showProblems(problems);

  const hints = [];
  for (const [name, value] of Object.entries(settings)) {
    const where = `"${labelOf(name)}" is left out:`;
    if (problems.has(name)) hints.push(`${where} it cannot be used.`);
    else if (way === 'shortcode' && !fitsShortcode(value)) {
      hints.push(`${where} a shortcode cannot carry it. Put it into Settings → Aftercare check.`);
    } else continue;
    delete settings[name];
  }
  if (way !== 'shortcode' && (way === 'iframe' || from === 'own')) {
    hints.push(`Upload the folder acu-aftercare-check-${version} to your site. If it is elsewhere, change the path.`);
  }
  for (const fieldset of form.querySelectorAll('[data-not-for]')) {
    fieldset.hidden = fieldset.dataset.notFor.split(' ').includes(way);
  }
  const code = embedCode({way, settings, version, cdn: from === 'cdn', slim: size === 'slim', integrity});
  showPieces(code.pieces);
  policy.textContent = code.policy;
  notes.replaceChildren(...hints.map((text) => make('li', text)));
}

/** A new widget each time: one that is there already tells of each problem only once. */
async function showPreview(settings) {
  const problems = new Map();
  const widget = document.createElement('acu-aftercare-check');
  for (const [name, value] of Object.entries(settings)) widget.setAttribute(name, value);
  widget.addEventListener('acu-error', ({detail: {code, message}}) => {
    const [, name] = /^attribute ([\w-]+)/.exec(message) ?? [];
    problems.set(name ?? '', `${code}: ${message.replace(/^attribute [\w-]+: /, '')}`);
  });
  preview.replaceChildren(widget);
  await widget.updateComplete;
  return problems;
}

const labelOf = (name) => form.elements.namedItem(name).labels[0].textContent;

function showProblems(problems) {
  for (const shown of form.querySelectorAll('.problem')) {
    const field = shown.previousElementSibling;
    field.removeAttribute('aria-invalid');
    field.removeAttribute('aria-describedby');
    shown.remove();
  }
  for (const [name, text] of problems) {
    const field = form.elements.namedItem(name);
    if (!field) continue;
    const problem = make('p', text);
    problem.id = `${name}-problem`;
    problem.className = 'problem';
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute('aria-describedby', problem.id);
    field.after(problem);
  }
  status.textContent = [...problems]
    .map(([name, text]) => (form.elements.namedItem(name) ? `${labelOf(name)}: this cannot be used.` : text))
    .join(' ');
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
