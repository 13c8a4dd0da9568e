// The generator: the form, the preview, and the code that comes of it. What the code says is in scripts/snippets/.
import {readState, writeState} from './clinic-state.js';
import {coloursIn, pickColours, showContrast} from './colours.js';
import {formOf, nameOf} from './form.js';
import {gzipped, joinFile, wholeFile} from './one-file.js';
import {completeAddress, parsed, problemsOf, showProblems} from './problems.js';
import {clearSteps, showSteps} from './show-code.js';
import {countryFacts} from '../scripts/snippets/country-facts.js';
import {
  embedCode,
  fallback,
  filesOf,
  hasFallback,
  isFolder,
  leftOut,
  published,
} from '../scripts/snippets/embed-code.js';
import {emergencyNumbers} from '../scripts/snippets/emergency-numbers.js';
import {platforms, stepsOf} from '../scripts/snippets/platforms.js';

const byId = (id) => document.getElementById(id);
const clinic = byId('clinic');
const integrity = await readIntegrity();
const preview = await previewFrame();
const {version} = preview.customElements.get('acu-aftercare-check');
const languages = [
  'en',
  ...Object.keys(integrity).flatMap((file) => /^locales\/([\w-]+)\.json$/.exec(file)?.[1] ?? []),
];
const form = formOf(clinic, byId('look'), languages);
const defaults = form.read();
const jsonNames = [...clinic.querySelectorAll('[data-json]')].map(({id}) => id);

if (!published) {
  clinic.querySelector('[name="from"][value="cdn"]').disabled = true;
  byId('unpublished').textContent = ': not yet, the package is not published';
}

form.write(readState(location.hash));
for (const part of [clinic, byId('look')]) {
  part.addEventListener('submit', (event) => event.preventDefault());
  part.addEventListener('change', ({target}) => {
    form.follow(target.name ?? '');
    void show();
  });
}
// A link to it would put it into the address, where the form is.
byId('all-languages').addEventListener('click', () => {
  form.offerAll();
  void show();
});
byId('to-code').addEventListener('click', () => byId('code-title').focus());
pickColours(clinic, show);
addEventListener('hashchange', () => {
  form.write(readState(location.hash));
  void show();
});

/** The files of this build, with their hashes. */
async function readIntegrity() {
  try {
    return await (await fetch(new URL('../dist/integrity.json', import.meta.url))).json();
  } catch (error) {
    for (const value of ['cdn', 'file']) clinic.querySelector(`[name="from"][value="${value}"]`).disabled = true;
    clinic.querySelector('[name="from"][value="own"]').defaultChecked = true;
    const lost = 'so there is no code for a CDN, no file to download, and no choice of languages.';
    const said = document.createElement('p');
    said.textContent = `dist/integrity.json could not be read (${error.message}), ${lost}`;
    document.querySelector('h1').after(said);
    return {};
  }
}

/** The window of the preview, once its scripts have run. */
async function previewFrame() {
  const frame = byId('frame');
  if (!frame.contentWindow.showClinic) {
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve, {once: true});
    });
  }
  return frame.contentWindow;
}

function completeAddresses() {
  for (const name of ['booking-url', 'base']) {
    const field = form.field(name);
    const address = completeAddress(field.value.trim());
    field.value = name === 'base' ? address.replace(/\/+$/, '') : address;
  }
}

/** What of the form is the generator's own. All else, but custom properties, is a setting. */
const ownNames = ['platform', 'way', 'from', 'size', 'base', 'left-alone', 'before', 'before-lang'];
const isSetting = (name) => !ownNames.includes(name) && !/^(--acu-|preview)/.test(name);

/** What differs from an empty form, so that the address is short; the languages always, for the card. */
function stateOf(values) {
  const [usualWay] = Object.keys(platforms[values.platform].steps);
  const usual = {...defaults, way: usualWay, languages: values.region ? '' : defaults.languages};
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => value !== usual[name]));
}

function settingsOf(values) {
  const given = Object.entries(values).filter(([name, value]) => isSetting(name) && value.trim() !== '');
  const settings = Object.fromEntries(given);
  if (form.offered().length === languages.length) delete settings.languages;
  // The plugin has them all, and settings of its own: a shortcode limits them only where somebody has chosen.
  if (values.way === 'shortcode' && form.offered().join() === form.usualLanguages().join()) delete settings.languages;
  // It says nothing without opening hours.
  if (!settings['opening-hours']) delete settings['time-zone'];
  return settings;
}

let turns = 0;

/** Shows the form anew. For as long as that takes, and if it fails, there is no code: the old one has other numbers. */
async function show() {
  turns += 1;
  const turn = turns;
  byId('code').setAttribute('aria-busy', 'true');
  clearSteps(byId('pieces'));
  byId('policy').textContent = '';
  try {
    await showForm(turn);
  } catch (error) {
    if (turn === turns) showCode([], [`The code could not be made: ${error.message}`]);
    throw error;
  } finally {
    if (turn === turns) byId('code').setAttribute('aria-busy', 'false');
  }
}

async function showForm(turn) {
  completeAddresses();
  const values = form.read();
  const settings = settingsOf(values);
  const {properties, problems: wrongColours} = coloursIn(values);
  const hash = writeState(stateOf(values));
  if (location.hash !== hash) history.replaceState(null, '', hash || location.pathname + location.search);
  byId('card').hash = hash;
  byId('alone').hash = hash;

  byId('frame').dataset.screen = values.preview;
  const told = await preview.showClinic({
    settings: {...settings, ...(values['preview-lang'] && {lang: values['preview-lang']})},
    properties,
    look: values['preview-look'],
    at: values['preview-at'],
  });
  const oneFile = await madeFile(values);
  if (turn !== turns) return;

  const problems = new Map([...problemsOf(told, settings), ...wrongColours]);
  if (!settings.region) problems.set('region', 'Choose your country: it decides which emergency number people see.');
  const {away} = platforms[values.platform];
  if (['own', 'file'].includes(filesOf(values)) && (values.base ? !isFolder(values.base) : away)) {
    const cannot = `${platforms[values.platform].name} cannot hold the files: upload them to web space of yours.`;
    const example = 'Write an address that begins with https://, such as https://files.clinic.example.';
    problems.set('base', `${away ? `${cannot} ` : ''}${example}`);
  }
  if (form.offered().length === 0) problems.set('languages', 'Choose at least one language.');
  byId('status').textContent = showProblems(clinic, problems).join(' ');

  // A value that cannot be used is nowhere shown as if patients would read it.
  const good = Object.fromEntries(Object.entries(settings).filter(([name]) => !problems.has(name)));
  showFacts(good, problems);
  void showLanguages(turn, settings, values);
  showContrast(byId('contrast'), clinic, properties, (name, value) => {
    form.field(name).value = value;
    void show();
  });
  showFallback(good, values);
  const missing = missingFor({good, problems, oneFile});
  if (missing.length > 0) showCode([], [`The code appears here as soon as you ${missing.join(' and ')}.`]);
  else makeCode({values, settings: good, properties, oneFile});
  for (const part of document.querySelectorAll('[data-not-for]')) {
    const not = part.dataset.notFor.split(' ');
    part.hidden = not.includes(values.way) || not.includes(filesOf(values));
  }
}

/** Without these there is no code: it would show patients no number, that of another country, or one that the clinic calls wrong. */
const missingFor = ({good, problems, oneFile}) => [
  ...(good.region ? [] : ['choose your country']),
  ...(problems.has('emergency-number') ? ['write an emergency number that can be dialled, or none'] : []),
  ...(problems.has('health-line') ? ['write a health advice line that can be dialled, or none'] : []),
  ...(problems.has('languages') ? ['choose a language'] : []),
  ...(problems.has('base') ? ['write the address of your files'] : []),
  ...(oneFile?.error ? ['have the file'] : []),
];

/** The file of the clinic, if it wants one. */
async function madeFile(values) {
  if (filesOf(values) !== 'file') return undefined;
  try {
    return await joinFile(form.offered(), {version, integrity});
  } catch (error) {
    return {error};
  }
}

let download = '';

/** The step before the code: the files. */
function filesStep({values, oneFile}) {
  if (!['own', 'file'].includes(filesOf(values))) return [];
  const where = values.base || 'the root of your site';
  if (!oneFile) {
    const link = {href: 'downloads/acu-aftercare-check.zip', download: '', text: 'Download the folder'};
    return [{where: `Unzip this, and upload the folder acu-aftercare-check-${version} to ${where}.`, link}];
  }
  URL.revokeObjectURL(download);
  download = URL.createObjectURL(oneFile.blob);
  const link = {
    href: download,
    download: oneFile.file,
    text: `Download ${oneFile.file} (${kilobytes(oneFile.blob.size)})`,
  };
  return [{where: `Download this file, and upload it to ${where}, under this name.`, link}];
}

/** The steps with their code, or why there are none; what goes with the code; and what to know about it. */
function showCode(steps, missing = [], {policy = '', notes = [], more = []} = {}) {
  byId('missing').textContent = missing.join(' ');
  showSteps(byId('pieces'), steps, byId('status'), () => byId('code').getAttribute('aria-busy') === 'true');
  byId('policy').textContent = policy;
  byId('security').hidden = policy === '';
  byId('notes').replaceChildren(
    ...notes.map((text) => Object.assign(document.createElement('li'), {textContent: text})),
  );
  byId('more').replaceChildren(...more);
}

function makeCode({values, settings, properties, oneFile}) {
  const {way} = values;
  const given = Object.entries(settings);
  const inAttributes = Object.fromEntries(given.filter(([name]) => !jsonNames.includes(name)));
  const json = Object.fromEntries(
    given.filter(([name]) => jsonNames.includes(name)).map(([name, value]) => [name, parsed(value)]),
  );
  const lost = leftOut({way, settings: inAttributes, json});
  for (const name of lost) {
    delete inAttributes[name];
    delete json[name];
  }
  const {framework, page, name: platform} = platforms[values.platform];
  const code = embedCode({
    way,
    settings: inAttributes,
    json,
    before: values.before,
    spoken: spokenIn(settings, values),
    properties,
    version,
    integrity,
    oneFile,
    framework,
    from: values.from,
    size: values.size,
    base: values.base,
    leftAlone: values['left-alone'] === 'yes',
    languages: form.offered(),
    all: languages.length,
  });
  const instead = way === 'shortcode' ? ' Put it into Settings → Aftercare check.' : ' Choose another way to have it.';
  const carrier = {shortcode: 'a shortcode', script: 'a script tag', 'custom-element': platform}[way];
  const notes = lost.map((name) => `"${labelOf(name)}" is left out: ${carrier} cannot carry it.${instead}`);
  if (['iframe', 'address', 'custom-element'].includes(way) && Object.keys(properties).length > 0) {
    notes.push('The colours are left out: nothing of a style sheet of yours reaches it there.');
  }
  if ((!hasFallback(way) || way === 'shortcode') && values.before)
    notes.push('Your sentence before it has loaded is left out.');
  if (hasFallback(way) && asksLanguage(settings, values)) {
    const spoken = nameOf('language', spokenIn(settings, values));
    notes.push(
      `Until it has loaded, patients read ${spoken}, the first language of your country. Is your page in another one? Choose it under "Before it has loaded".`,
    );
  }
  const link = Object.assign(document.createElement('a'), {href: page, textContent: `More about ${platform}`});
  const noColours = Object.keys(properties).length === 0;
  const steps = stepsOf(values.platform, way, code.pieces).map((step) =>
    step.name === 'style' && noColours ? {...step, optional: 'Optional: so that the page does not jump'} : step,
  );
  showCode([...filesStep({values, oneFile}), ...steps], [], {
    policy: code.policy,
    notes,
    more: page ? [link] : [],
  });
}

const labelOf = (name) => {
  const field = byId(name);
  return (field.labels?.[0] ?? field.querySelector('legend')).textContent;
};

/** What follows from the country. */
function showFacts({region, 'emergency-number': own, 'health-line': ownLine, 'clinic-lang': clinicLang}, problems) {
  const {number, confirmed} = emergencyNumbers[region] ?? {};
  const {healthLine, partial, languages: spoken = []} = countryFacts[region] ?? {};
  const names = new Intl.ListFormat('en', {type: 'disjunction'}).format(spoken.map((tag) => nameOf('language', tag)));
  const facts = region
    ? {
        'Emergency number': problems.has('emergency-number')
          ? 'yours cannot be dialled'
          : own || (confirmed ? number : `usually ${number}; not sure enough for a call button`),
        'Health advice line': problems.has('health-line')
          ? 'yours cannot be dialled'
          : ownLine || (healthLine ? `${healthLine}${partial ? ', in a part of the country' : ''}` : 'none'),
        'Summary you receive in': clinicLang ? nameOf('language', clinicLang) : names || 'the language of your page',
      }
    : {};
  const parts = Object.entries(facts).flatMap(([term, text]) => [
    Object.assign(document.createElement('dt'), {textContent: term}),
    Object.assign(document.createElement('dd'), {textContent: text}),
  ]);
  byId('facts').replaceChildren(...parts);
}

const kilobytes = (bytes) => `${Math.ceil(bytes / 1000).toLocaleString('en')} kB`;

/** What a patient downloads: compressed, as servers do, where this browser can tell how small that is. */
const downloadOf = async (blob) => kilobytes((await gzipped(blob)) ?? blob.size);

/** The languages on offer, and how large the script is with them. */
async function showLanguages(turn, settings, {way}) {
  const offered = form.offered();
  const names = new Intl.ListFormat('en').format(offered.map((tag) => nameOf('language', tag)));
  const list = offered.length === languages.length ? `All ${languages.length} languages` : names;
  if (way === 'shortcode') {
    byId('offered').textContent = settings.languages ? list : 'Those that are chosen in the settings of the plugin.';
    return;
  }
  byId('offered').textContent = list;
  try {
    const {blob} = await joinFile(offered, {version, integrity});
    const all = await wholeFile('acu-aftercare-check.js', integrity);
    const text = `${list}. Download: ${await downloadOf(blob)} compressed; with all ${languages.length} languages it is ${await downloadOf(all)}.`;
    if (turn === turns) byId('offered').textContent = text;
  } catch (error) {
    if (turn === turns)
      byId('offered').textContent = `${list}. How large the file is cannot be told: ${error.message}.`;
  }
}

/** The languages of the country that are on offer. */
const spokenThere = ({region}) => (countryFacts[region]?.languages ?? []).filter((tag) => form.offered().includes(tag));

/** The language of the words that are there before the script is: nothing but the form can tell it that of the page. */
const spokenIn = (settings, {'before-lang': chosen}) =>
  settings.lang || (form.offered().includes(chosen) && chosen) || spokenThere(settings)[0] || 'en';

/** A page there may be in one of several languages. */
const asksLanguage = (settings, {'before-lang': chosen}) =>
  !settings.lang && !chosen && spokenThere(settings).length > 1;

/** What patients read before the script has loaded, as they see it: the same HTML, but without its links. */
function showFallback(settings, values) {
  const has = hasFallback(values.way);
  byId('before-loaded').hidden = !has;
  byId('no-fallback').hidden = has;
  byId('before-lang').parentElement.hidden = Boolean(settings.lang);
  const html = fallback(settings, {before: values.before, spoken: spokenIn(settings, values)});
  const read = new DOMParser().parseFromString(html, 'text/html').body;
  byId('fallback').textContent = read.textContent;
  // The words themselves are in English for a language that has none of its own.
  const language = nameOf('language', read.querySelector('[lang]').lang);
  byId('fallback-language').textContent = settings.lang
    ? `These words are in ${language}, the language to begin with.`
    : `These words are in ${language}. If your page is in another language, choose it here.`;
}

await show();
