// The form, and the cards and posters that it makes. Their words are in card-words.js, which the build makes of those of the
// widget.
import {countries, languages, patterns} from './card-words.js';
import {readState, writeState} from './clinic-state.js';
import {hexOf, isValue, judge} from './contrast.js';
import {qrcode} from './lib/qr-code.js';
import {make} from './make.js';
import {advices, completeAddress, showProblems} from './problems.js';

const MOST_LANGUAGES = 4;
/** Beyond this, the squares of the QR code on a card are too small for the camera of an old phone. */
const LONGEST_ADDRESS = 250;
/** How much larger than on paper the preview may be. */
const LARGEST_SCALE = 1.5;
/** Where offices have paper of this size; elsewhere it is A4. */
const letterCountries = 'BZ CA CL CO CR DO GT HN MX NI PA PH PR SV US VE'.split(' ');

/** Width and height of the paper in millimetres. */
const papers = {a4: [210, 297], letter: [215.9, 279.4], a6: [105, 148]};
/** Largest and smallest text in points: smaller could not be read by many patients. */
const textSizes = {card: [11, 7], poster: [22, 7.5], a6: [11, 7.5]};

const form = document.querySelector('form');
const [numbers, notes, status, sheets, printButton, chosen] = [
  'numbers',
  'notes',
  'status',
  'sheets',
  'print',
  'chosen',
].map((id) => document.getElementById(id));
const field = (name) => form.elements.namedItem(name);
/** The colour of the clinic has the name that it has in the generator: so it comes along from there. */
const ACCENT = '--acu-accent';
const picker = form.querySelector(`[data-for="${ACCENT}"]`);

/** The paper of the printer: the one style that depends on the form. */
const paperStyle = new window.CSSStyleSheet();
document.adoptedStyleSheets = [paperStyle];

let state = {};

// The form.

function fillForm() {
  const names = new Intl.DisplayNames('en', {type: 'region'});
  const options = Object.keys(countries).map((code) => new Option(`${names.of(code)} (${code})`, code));
  options.sort((one, other) => one.text.localeCompare(other.text, 'en'));
  field('region').append(...options);
  form.querySelector('.boxes').append(
    ...Object.entries(languages).map(([tag, {name, english, dir}]) => {
      const box = make('input', {type: 'checkbox', name: 'language', value: tag});
      const own = name === english ? [] : [' ', make('span', {text: name, lang: tag, dir, class: 'quiet'})];
      return make('label', {}, box, make('span', {}, english, ...own));
    }),
  );
}

const regionIn = ({region = ''}) => region.trim().toUpperCase().replace(/^UK$/, 'GB');
const countryIn = (from) => (Object.hasOwn(countries, regionIn(from)) ? countries[regionIn(from)] : undefined);

const wantedLanguages = ({languages: list = '', lang}) =>
  list.trim() ? [...new Set(list.trim().split(/[\s,]+/))] : [Object.hasOwn(languages, lang ?? '') ? lang : 'en'];
const kindIn = ({kind}) => (kind === 'poster' ? kind : 'card');
const paperIn = (from) =>
  Object.hasOwn(papers, from.size ?? '') ? from.size : letterCountries.includes(regionIn(from)) ? 'letter' : 'a4';

/** The colour of the clinic on paper, as #rrggbb. */
function accentIn({[ACCENT]: colour = ''}) {
  return colour && isValue(ACCENT, colour) ? hexOf(colour) : undefined;
}

/** The form as the state says. */
function showState() {
  for (const name of typed) {
    field(name).value = state[name] ?? '';
  }
  field('region').value = countryIn(state) ? regionIn(state) : '';
  field('kind').value = kindIn(state);
  field('size').value = paperIn(state);
  const wanted = wantedLanguages(state);
  for (const box of field('language')) box.checked = wanted.includes(box.value);
  chosen.textContent = wanted.map((tag) => languages[tag]?.english ?? tag).join(', ');
  picker.value = accentIn(state) ?? picker.defaultValue;
  if (state['emergency-number'] || state['health-line']) form.querySelector('#other-numbers').open = true;
}

function takeChange({target}) {
  const {checked, value} = target;
  const name = target.name || target.dataset.for;
  if (name === 'language') {
    const others = wantedLanguages(state).filter((tag) => tag !== value);
    state.languages = (checked ? [...others, value] : others).join(' ');
  } else {
    state[name] = name === 'page' ? completeAddress(value.trim()) : value.trim();
  }
  const {origin, pathname, search} = new URL(location.href);
  window.history.replaceState(null, '', `${origin}${pathname}${search}${writeState(state)}`);
  showState();
  show();
}

/** What the form asks for beside choices. */
const typed = ['clinic-name', 'clinic-phone', 'emergency-number', 'health-line', 'page', ACCENT];
/** The address has the rule of the one address among the settings. */
const patternOf = (name) => new RegExp(patterns[name === 'page' ? 'booking-url' : name], 'u');

/** What is wrong, by the name of its field. */
function problemsIn(from) {
  const problems = new Map();
  for (const name of typed) {
    if (name !== ACCENT && from[name] && !patternOf(name).test(from[name])) problems.set(name, advices[name]);
  }
  if (from[ACCENT] && !accentIn(from)) problems.set(ACCENT, 'No browser takes this colour. Write it like #7a1f5c.');
  const address = from.page ?? '';
  if (!problems.has('page') && address) {
    try {
      if (new URL(address).href.length > LONGEST_ADDRESS) {
        problems.set(
          'page',
          `This address is too long for a QR code on a card: ${LONGEST_ADDRESS} characters at most.`,
        );
      }
    } catch {
      problems.set('page', advices.page);
    }
  }
  if (!countryIn(from)) {
    problems.set(
      'region',
      regionIn(from)
        ? `We know no emergency number for “${from.region}”. Choose your country from the list.`
        : 'Choose your country: it decides which emergency number people see.',
    );
  }
  const wanted = wantedLanguages(from);
  const unknown = wanted.filter((tag) => !Object.hasOwn(languages, tag));
  if (unknown.length > 0) problems.set('languages', `There are no words in: ${unknown.join(', ')}.`);
  else if (wanted.length > MOST_LANGUAGES) {
    problems.set('languages', `You have ticked ${wanted.length} languages. Untick some: four are the most.`);
  }
  return problems;
}

// The words of a card.

/** A text with a value, or several, in its place. Numbers run from left to right also where the words do not. */
function withValue(text, ...values) {
  const [before, after] = text.split('{0}');
  if (after === undefined) return [text];
  const isolated = values.map((value) => (typeof value === 'string' ? make('bdi', {dir: 'ltr', text: value}) : value));
  return [before, ...isolated, after];
}

/** Whom to call, as the widget says it: a number of which we are not sure is not one to call, but one to look up. */
function callsFor(words, {emergency, healthLine, partial}, tag) {
  const {number, also, confirmed} = emergency;
  const either = ([sentence, without], value) => (value ? withValue(sentence, value) : [without]);
  const sure = confirmed ? number : undefined;
  const usual = () => withValue(words.usual, number);
  return {
    line: confirmed ? withValue(words.call, number) : usual(),
    danger: {heading: either(words.danger.heading, sure), how: either(words.danger.how, sure)},
    today: {
      heading: words.today.heading,
      how: [...either(words.today.how, healthLine), ...(partial ? [' ', words.today.someAreas] : [])],
    },
    nobodyAnswers: either(words.nobodyAnswers, healthLine),
    inShort: either(words.inShort, sure),
    more: !confirmed ? usual() : also.length > 0 ? withValue(words.also, ...alternatives(also, tag)) : [],
  };
}

/** "112 or 911", as readers of a language write it. */
function alternatives(list, tag) {
  const isolated = (text) => make('bdi', {dir: 'ltr', text});
  const known = Intl.ListFormat.supportedLocalesOf(tag).length > 0;
  if (!known) return list.flatMap((text, index) => [...(index ? [make('span', {text: ', '})] : []), isolated(text)]);
  return new Intl.ListFormat(tag, {type: 'disjunction'})
    .formatToParts(list)
    .map(({type, value}) => (type === 'element' ? isolated(value) : make('span', {text: value})));
}

const list = (items) => make('ul', {}, ...items.map((text) => make('li', {text})));
const paragraph = (className, ...children) => make('p', {class: className}, ...children);

const normal = ({normal: {title, lines}}) => [
  make('h4', {text: title}),
  make('dl', {}, ...lines.map(([when, text]) => make('div', {}, make('dt', {text: when}), ' ', make('dd', {text})))),
];

const clinicLine = (words, clinic) =>
  clinic.phone ? [paragraph('phone', ...withValue(words.clinic, clinic.phone))] : [];

/** For whom it is, how far it has been reviewed, and in which language it is, for who hands it out. */
const foot = ({scope, name, english, notes: lines}) =>
  make(
    'footer',
    {},
    paragraph('', [scope, ...lines].join(' ')),
    paragraph(
      'name',
      name,
      ...(name === english ? [] : [' · ', make('span', {text: english, lang: 'en', dir: 'ltr'})]),
    ),
  );

function faceOf(className, tag, ...children) {
  const {dir} = languages[tag];
  const flow = make('div', {class: 'flow'}, ...children);
  return make('article', {class: `face ${className}`, lang: tag, dir, translate: 'no'}, flow);
}

/** The two sides of a card in one language. */
function cardFaces(tag, clinic) {
  const words = languages[tag];
  const calls = callsFor(words, clinic, tag);
  const front = faceOf(
    'front',
    tag,
    ...clinicName(clinic),
    make('h3', {text: words.title}),
    paragraph('', words.normal.like),
    ...normal(words),
    paragraph('', ...calls.nobodyAnswers),
    make('h4', {text: calls.today.heading}),
    list(words.today.signs),
    paragraph('', ...calls.today.how),
    make(
      'div',
      {class: 'reach'},
      ...qrCode(clinic),
      make(
        'div',
        {},
        ...(clinic.page ? [paragraph('invitation', words.invitation), addressOf(clinic)] : []),
        ...clinicLine(words, clinic),
      ),
    ),
    paragraph('bar', make('strong', {text: words.emergency}), ' ', ...calls.line),
  );
  const back = faceOf(
    'back',
    tag,
    make(
      'section',
      {class: 'danger'},
      make('h3', {class: 'bar'}, ...calls.danger.heading),
      paragraph('', ...calls.danger.how),
      list(words.danger.signs),
      ...(calls.more.length > 0 ? [paragraph('', ...calls.more)] : []),
    ),
    foot(words),
  );
  return [front, back];
}

const clinicName = ({name}) => (name ? [paragraph('clinic', make('bdi', {text: name}))] : []);
const addressOf = ({page}) => make('p', {class: 'address', dir: 'ltr', text: page.replace(/^https:\/\/|\/$/gi, '')});

/** One language of a poster. */
function posterFace(tag, clinic) {
  const words = languages[tag];
  const calls = callsFor(words, clinic, tag);
  return faceOf(
    'block',
    tag,
    make('h3', {text: words.title}),
    ...(clinic.page ? [paragraph('invitation', words.invitation)] : []),
    paragraph('bar', ...calls.inShort, ' ', ...calls.more),
    ...normal(words),
    ...clinicLine(words, clinic),
    foot(words),
  );
}

const SVG = 'http://www.w3.org/2000/svg';
/** The light squares around a QR code that cameras need. */
const QUIET_ZONE = 4;

function qrCode({page}) {
  if (!page) return [];
  const code = qrcode(0, 'M');
  // Letters of other alphabets are percent-encoded in it.
  code.addData(new URL(page).href);
  code.make();
  const count = code.getModuleCount();
  const rows = Array.from({length: count}, (_, row) => row);
  const path = rows
    .flatMap((y) => rows.filter((x) => code.isDark(y, x)).map((x) => `M${x + QUIET_ZONE} ${y + QUIET_ZONE}h1v1h-1z`))
    .join('');
  const drawing = document.createElementNS(SVG, 'svg');
  const side = count + 2 * QUIET_ZONE;
  const attributes = {viewBox: `0 0 ${side} ${side}`, role: 'img', 'aria-label': `QR code: ${page}`, class: 'qr'};
  for (const [name, value] of Object.entries(attributes)) drawing.setAttribute(name, value);
  const dark = document.createElementNS(SVG, 'path');
  dark.setAttribute('d', path);
  drawing.append(dark);
  return [drawing];
}

// Paper.

/** A sheet of paper with what is on it, and what it is, for who prints it. */
function sheetOf(caption, className, ...children) {
  const sheet = make('div', {class: `sheet ${className}`}, ...children);
  return make('figure', {}, make('figcaption', {text: caption}), make('div', {class: 'frame'}, sheet));
}

/** Four equal cards are on a larger sheet: so their backs fit, whichever way the paper is turned. */
function cardSheets(tags, clinic, paper) {
  return tags.flatMap((tag) =>
    cardFaces(tag, clinic).map((face, side) => {
      const caption = `${languages[tag].english}, ${side === 0 ? 'front' : 'back'}`;
      return paper === 'a6' ? sheetOf(caption, 'one', face) : sheetOf(`${caption}: one of four`, 'four', face);
    }),
  );
}

/** A small sheet has room for one language. */
function posterSheets(tags, clinic, paper) {
  const groups = paper === 'a6' ? tags.map((tag) => [tag]) : [tags];
  return groups.map((group) =>
    sheetOf(
      `Poster: ${group.map((tag) => languages[tag].english).join(', ')}`,
      'poster',
      make(
        'header',
        {},
        make('div', {}, ...clinicName(clinic), ...(clinic.page ? [addressOf(clinic)] : [])),
        ...qrCode(clinic),
      ),
      make('div', {class: `blocks of-${group.length}`}, ...group.map((tag) => posterFace(tag, clinic))),
    ),
  );
}

/** The band behind the name has words that can be read on it; lines have the colour where it can be seen on paper. */
function showAccent(colour) {
  const {found, safeColour} = colour ? judge({colour, page: '#fff'}) : {};
  for (const sheet of sheets.querySelectorAll('.sheet')) {
    sheet.classList.toggle('branded', Boolean(colour));
    if (!colour) continue;
    sheet.style.setProperty('--band', colour);
    sheet.style.setProperty('--on-band', found[0].text);
    if (!safeColour) sheet.style.setProperty('--brand', colour);
  }
}

/** Whether all words of a face are within it. */
function fits(face) {
  const {paddingTop, paddingBottom} = window.getComputedStyle(face);
  const flow = face.firstElementChild;
  const room = face.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom);
  // These heights are rounded.
  return flow.offsetHeight <= room + 1 && flow.scrollWidth <= flow.clientWidth;
}

/** Sets the text of a face as large as it can be; false if it would be too small. */
function fitText(face, [largest, smallest]) {
  const fitsWith = (quarters) => {
    face.style.setProperty('--text', `${quarters / 4}pt`);
    return fits(face);
  };
  let [low, high] = [smallest * 4, largest * 4];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fitsWith(middle)) low = middle;
    else high = middle - 1;
  }
  return fitsWith(low);
}

/** Fits the text of the sheets; returns the languages that are too long for them. */
function fitSheets(kind, paper) {
  const range = textSizes[kind === 'poster' && paper === 'a6' ? 'a6' : kind];
  const tooLong = new Set();
  for (const face of sheets.querySelectorAll('.face')) if (!fitText(face, range)) tooLong.add(face.lang);
  for (const face of sheets.querySelectorAll('.four > .face')) {
    face.after(
      ...[1, 2, 3].map(() => {
        const copy = face.cloneNode(true);
        copy.setAttribute('aria-hidden', 'true');
        return copy;
      }),
    );
  }
  return [...tooLong];
}

/** The preview is as wide as it may be, of four cards one; the paper keeps its measures. */
function scalePreview() {
  const sheet = sheets.querySelector('.sheet');
  if (!sheet) return;
  const shown = sheet.classList.contains('four') ? sheet.offsetWidth / 2 : sheet.offsetWidth;
  const scale = Math.min(LARGEST_SCALE, sheets.clientWidth / shown);
  sheets.style.setProperty('--scale', String(scale));
}

/** What the clinic should know, in sentences. */
function notesFor(kind, paper, country) {
  const own = state['emergency-number'];
  const lines = [];
  if (!state.page) {
    lines.push('Without the address of your page there is no QR code, and patients will not find the check.');
  }
  const phone = state['clinic-phone'];
  if (!phone) lines.push('Without your phone number patients cannot call you.');
  else if (/\d{7}/.test(phone)) {
    lines.push(
      'Your phone number is printed as you write it. With spaces, such as +44 20 7946 0123, it is easier to dial.',
    );
  }
  if (country && !country.confirmed && !own) {
    lines.push(
      `Our sources do not agree on the emergency number of your country. If ${country.number} is right, or another one, write it under “Other numbers than these”.`,
    );
  }
  if (kind === 'card') {
    lines.push(
      paper === 'a6'
        ? 'Each language has two pages, front and back. Print on both sides.'
        : 'Each language has two pages, with four equal cards on each. Print on both sides, then cut along the lines.',
    );
  } else if (paper === 'a6') lines.push('Each language has a page of its own: a small sheet has no room for more.');
  lines.push(
    `In the print dialog choose ${paper === 'letter' ? 'Letter' : paper.toUpperCase()} paper and 100 % (actual size).`,
  );
  lines.push('Numbers change. Check them on the preview before you print.');
  return lines;
}

const fact = (country) =>
  [
    `Emergency number: ${[country.number, ...country.also].join(', ')}${country.confirmed ? '' : ' (not sure)'}.`,
    country.healthLine
      ? `Health advice line: ${country.healthLine}${country.partial ? ', in a part of the country' : ''}.`
      : 'We know no health advice line there.',
  ].join(' ');

function show() {
  const problems = problemsIn(state);
  const country = countryIn(state);
  const [kind, paper] = [kindIn(state), paperIn(state)];
  const [width, height] = papers[paper];
  const usable = (name) => (problems.has(name) ? undefined : state[name] || undefined);
  numbers.textContent = country ? fact(country) : '';
  notes.replaceChildren(...notesFor(kind, paper, country).map((text) => make('li', {text})));
  // The other pages of the same clinic.
  document.querySelector('nav a[href^="embed-code"]').href = `embed-code.html${writeState(state)}`;

  paperStyle.replaceSync(`@page { size: ${width}mm ${height}mm; margin: 0; }`);
  sheets.className = paper;
  // Without a sure number there is no card: that of another country is worse than none.
  const ready = country && !problems.has('emergency-number') && !problems.has('health-line');
  if (ready) {
    const own = state['emergency-number'];
    const clinic = {
      name: usable('clinic-name'),
      phone: usable('clinic-phone'),
      page: usable('page'),
      emergency: own ? {number: own, also: [], confirmed: true} : country,
      healthLine: state['health-line'] || country.healthLine,
      // A clinic names the line that its own patients can call.
      partial: !state['health-line'] && country.partial,
    };
    const tags = wantedLanguages(state)
      .filter((tag) => Object.hasOwn(languages, tag))
      .slice(0, MOST_LANGUAGES);
    const sheetsOf = kind === 'card' ? cardSheets : posterSheets;
    sheets.replaceChildren(...sheetsOf(tags, clinic, paper));
    showAccent(accentIn(state));
    const tooLong = fitSheets(kind, paper);
    if (tooLong.length > 0) {
      const names = tooLong.map((tag) => languages[tag].english).join(', ');
      problems.set('', `The words do not fit in: ${names}. A shorter name or address may help, or larger paper.`);
    }
    scalePreview();
  } else {
    sheets.replaceChildren();
  }
  showProblems(form, problems);
  printButton.disabled = problems.size > 0;
  status.textContent =
    problems.get('') ?? (problems.size > 0 ? 'Before you print, see what is marked in the form.' : '');
  status.className = problems.has('') ? 'problem' : 'quiet';
}

function takeAddress() {
  state = readState(location.hash);
  showState();
  show();
}

fillForm();
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('change', takeChange);
printButton.addEventListener('click', () => window.print());
window.addEventListener('hashchange', takeAddress);
new window.ResizeObserver(scalePreview).observe(sheets);
takeAddress();
