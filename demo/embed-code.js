// The generator: the form, the preview, and the code that comes of it. What the code says is in scripts/snippets/.
import {readState, writeState} from './clinic-state.js';
import {coloursIn, pickColours, showContrast} from './colours.js';
import {formOf, nameOf} from './form.js';
import {gzipped, joinFile, wholeFile} from './one-file.js';
import {problemsOf, showProblems} from './problems.js';
import {showSteps} from './show-code.js';
import {countryFacts} from '../scripts/snippets/country-facts.js';
import {embedCode, fallback, leftOut, published} from '../scripts/snippets/embed-code.js';
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

/** People write addresses as they say them: clinic.example/book. */
function completeAddresses() {
  for (const name of ['booking-url', 'base']) {
    const field = form.field(name);
    let address = field.value.trim();
    if (/^[\w-]+(\.[\w-]+)+(:\d+)?([/?#]|$)/.test(address)) address = `https://${address}`;
    field.value = name === 'base' ? address.replace(/\/+$/, '') : address;
  }
}

/** What of the form is the generator's own. All else, but custom properties, is a setting. */
const ownNames = ['platform', 'way', 'from', 'size', 'base', 'left-alone', 'before'];
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
  // It says nothing without opening hours.
  if (!settings['opening-hours']) delete settings['time-zone'];
  return settings;
}

const parsed = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

let turns = 0;

async function show() {
  turns += 1;
  const turn = turns;
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
  const needsFiles = !['shortcode', 'component'].includes(values.way) && values.from !== 'cdn';
  if (needsFiles && (values.base ? !/^https?:\/\/[^\s"<>]+$/.test(values.base) : away)) {
    const cannot = `${platforms[values.platform].name} cannot hold the files: upload them to web space of yours.`;
    problems.set('base', `${away ? `${cannot} ` : ''}Write an address that begins with https://.`);
  }
  if (form.offered().length === 0) problems.set('languages', 'Choose at least one language.');
  byId('status').textContent = showProblems(clinic, problems).join(' ');

  showFacts(settings);
  void showLanguages(turn);
  showContrast(byId('contrast'), clinic, properties, (name, value) => {
    form.field(name).value = value;
    void show();
  });
  showFallback(settings, values.before);
  showCode({values, settings, properties, problems, oneFile});
}

/** The file of the clinic, if it wants one. */
async function madeFile({from}) {
  if (from !== 'file') return undefined;
  try {
    return await joinFile(form.offered(), {version, integrity});
  } catch (error) {
    return {error};
  }
}

let download = '';

/** The step before the code: the files. */
function filesStep({values, oneFile}) {
  if (['shortcode', 'component'].includes(values.way) || values.from === 'cdn') return [];
  const where = values.base || 'the root of your site';
  if (!oneFile)
    return [{where: `Upload the folder acu-aftercare-check-${version} to ${where}. npm run release makes it.`}];
  if (oneFile.error)
    return [{where: `The file could not be made: ${oneFile.error.message}. Use the folder, or try again.`}];
  URL.revokeObjectURL(download);
  download = URL.createObjectURL(oneFile.blob);
  const link = {
    href: download,
    download: oneFile.file,
    textContent: `Download ${oneFile.file} (${kilobytes(oneFile.blob.size)})`,
  };
  return [{where: `Download this file, and upload it to ${where}, under this name.`, link}];
}

function showCode({values, settings, properties, problems, oneFile}) {
  const {way} = values;
  for (const part of clinic.querySelectorAll('[data-not-for]')) {
    const not = part.dataset.notFor.split(' ');
    part.hidden = not.includes(way) || not.includes(values.from);
  }
  const good = Object.entries(settings).filter(([name]) => !problems.has(name));
  const inAttributes = Object.fromEntries(good.filter(([name]) => !jsonNames.includes(name)));
  const json = Object.fromEntries(
    good.filter(([name]) => jsonNames.includes(name)).map(([name, value]) => [name, parsed(value)]),
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
    spoken: spokenIn(settings.region),
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
  // A code without a country would show patients no number, or that of another country.
  const missing = [
    ...(settings.region && !problems.has('region') ? [] : ['choose your country']),
    ...(problems.has('base') ? ['write the address of your files'] : []),
    ...(oneFile?.error ? ['have the file'] : []),
  ];
  byId('missing').textContent =
    missing.length > 0 ? `The code appears here as soon as you ${missing.join(' and ')}.` : '';
  const steps = [...filesStep({values, oneFile}), ...stepsOf(values.platform, way, code.pieces)];
  showSteps(byId('pieces'), missing.length > 0 ? [] : steps, byId('status'));
  byId('policy').textContent = code.policy;
  byId('security').hidden = code.policy === '';

  const instead = way === 'shortcode' ? ' Put it into Settings → Aftercare check.' : ' Choose another way to have it.';
  const carrier = {shortcode: 'a shortcode', script: 'a script tag', 'custom-element': platform}[way];
  const notes = lost.map((name) => `"${labelOf(name)}" is left out: ${carrier} cannot carry it.${instead}`);
  if (['iframe', 'address', 'custom-element'].includes(way) && Object.keys(properties).length > 0) {
    notes.push('The colours are left out: nothing of a style sheet of yours reaches it there.');
  }
  if (way === 'custom-element' && values.before) notes.push('Your sentence before it has loaded is left out.');
  byId('notes').replaceChildren(
    ...notes.map((text) => Object.assign(document.createElement('li'), {textContent: text})),
  );
  const link = Object.assign(document.createElement('a'), {href: page, textContent: `More about ${platform}`});
  byId('more').replaceChildren(...(page ? [link] : []));
}

const labelOf = (name) => {
  const field = byId(name);
  return (field.labels?.[0] ?? field.querySelector('legend')).textContent;
};

/** What follows from the country. */
function showFacts({region, 'emergency-number': own, 'health-line': ownLine, 'clinic-lang': clinicLang}) {
  const {number, confirmed} = emergencyNumbers[region] ?? {};
  const {healthLine, partial, languages: spoken = []} = countryFacts[region] ?? {};
  const names = new Intl.ListFormat('en', {type: 'disjunction'}).format(spoken.map((tag) => nameOf('language', tag)));
  const facts = region
    ? {
        'Emergency number': own || (confirmed ? number : `usually ${number}; not sure enough for a call button`),
        'Health advice line':
          ownLine || (healthLine ? `${healthLine}${partial ? ', in a part of the country' : ''}` : 'none'),
        'Summary for the practitioner in': clinicLang
          ? nameOf('language', clinicLang)
          : names || 'the language of your page',
      }
    : {};
  const parts = Object.entries(facts).flatMap(([term, text]) => [
    Object.assign(document.createElement('dt'), {textContent: term}),
    Object.assign(document.createElement('dd'), {textContent: text}),
  ]);
  byId('facts').replaceChildren(...parts);
}

const kilobytes = (bytes) => `${Math.ceil(bytes / 1000).toLocaleString('en')} kB`;

async function sizeOf(blob) {
  const small = await gzipped(blob);
  return `${kilobytes(blob.size)}${small === undefined ? '' : `, ${kilobytes(small)} on the way with gzip`}`;
}

/** The languages on offer, and how large the script is with them. */
async function showLanguages(turn) {
  const offered = form.offered();
  const names = new Intl.ListFormat('en').format(offered.map((tag) => nameOf('language', tag)));
  const list = offered.length === languages.length ? `All ${languages.length} languages` : names;
  byId('offered').textContent = list;
  try {
    const {blob} = await joinFile(offered, {version, integrity});
    const all = await wholeFile('acu-aftercare-check.js', integrity);
    const text = `${list}. In one file: ${await sizeOf(blob)}. With all ${languages.length}: ${await sizeOf(all)}.`;
    if (turn === turns) byId('offered').textContent = text;
  } catch (error) {
    if (turn === turns)
      byId('offered').textContent = `${list}. How large the file is cannot be told: ${error.message}.`;
  }
}

/** A language of the country that is on offer, for the words that are there before the script is. */
const spokenIn = (region) => countryFacts[region]?.languages.find((tag) => form.offered().includes(tag)) ?? 'en';

/** What patients read before the script has loaded, as they see it: the same HTML, but without its links. */
function showFallback(settings, before) {
  const html = fallback(settings, {before, spoken: spokenIn(settings.region)});
  const read = new DOMParser().parseFromString(html, 'text/html').body;
  byId('fallback').textContent = read.textContent;
}

await show();
