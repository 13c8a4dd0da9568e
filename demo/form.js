// The form of the generator: its lists to choose from, and what is in it, as one object of texts. Fields of settings, which
// scripts/write-settings.mjs has made, bear the names of attributes.
import {listField} from './list-field.js';
import {countryFacts, languageNames} from '../scripts/snippets/country-facts.js';
import {regions} from '../scripts/snippets/embed-code.js';
import {platforms, ways} from '../scripts/snippets/platforms.js';

export const nameOf = (type, code) =>
  (type === 'language' && languageNames[code]) || new Intl.DisplayNames('en', {type}).of(code);

const byText = (one, other) => one.text.localeCompare(other.text, 'en');

/** The time zones of a country; `[]` where the browser does not know. */
function zonesOf(region) {
  if (!region) return [];
  const locale = new Intl.Locale(`und-${region}`);
  return (locale.getTimeZones?.() ?? locale.timeZones ?? []).map(String);
}

const allZones = () => Intl.supportedValuesOf?.('timeZone') ?? [];

/** What is asked, on two forms: about the clinic, and about the preview. `languages` are all that there are. */
export function formOf(clinic, look, languages) {
  const field = (name) => clinic.elements.namedItem(name) ?? look.elements.namedItem(name);
  const lists = Object.fromEntries(
    [...clinic.querySelectorAll('fieldset:has(> template)')].map((fieldset) => [fieldset.id, listField(fieldset)]),
  );
  // What the page has chosen, for as long as nobody has chosen anything else.
  const chosen = {languages: false, zone: ''};

  const options = (codes, label) => codes.map((code) => new Option(label(code), code)).sort(byText);
  field('region').append(...options(regions, (code) => `${nameOf('region', code)} (${code})`));
  for (const name of ['lang', 'clinic-lang', 'before-lang']) {
    field(name).append(...options(languages, (code) => nameOf('language', code)));
  }
  field('platform').append(...Object.entries(platforms).map(([id, {name}]) => new Option(name, id)));
  const boxes = options(languages, (code) => nameOf('language', code)).map(({text, value}) => {
    const label = document.createElement('label');
    const box = Object.assign(document.createElement('input'), {type: 'checkbox', name: 'languages', value});
    label.append(box, ` ${text}`);
    return label;
  });
  clinic.querySelector('#languages').append(...boxes);

  const boxesOf = () => [...clinic.querySelectorAll('[name="languages"]')];
  const offered = () => languages.filter((tag) => boxesOf().some(({value, checked}) => checked && value === tag));

  /** Those of the country, the one to begin with, and English: what is offered for as long as nobody chooses. */
  function usualLanguages() {
    const tags = ['en', ...(countryFacts[field('region').value]?.languages ?? []), field('lang').value];
    return languages.filter((tag) => tags.includes(tag));
  }

  function offer(tags) {
    for (const box of boxesOf()) box.checked = tags.includes(box.value);
  }

  function offerAll() {
    chosen.languages = true;
    offer(languages);
    showPreviewLanguages();
  }

  function showWays(wanted) {
    const place = clinic.querySelector('#way');
    const {steps} = platforms[field('platform').value];
    const names = Object.keys(steps);
    const current = names.includes(wanted) ? wanted : names[0];
    for (const label of place.querySelectorAll('label')) label.remove();
    for (const value of names) {
      const label = document.createElement('label');
      const radio = Object.assign(document.createElement('input'), {type: 'radio', name: 'way', value});
      radio.checked = value === current;
      label.append(radio, ` ${ways[value]}${value === names[0] ? ' (recommended)' : ''}`);
      place.append(label);
    }
    place.hidden = names.length === 1;
  }

  function showZones(wanted) {
    const select = field('time-zone');
    const zones = zonesOf(field('region').value);
    const others = allZones().filter((zone) => !zones.includes(zone));
    const group = (label, values) => {
      const element = Object.assign(document.createElement('optgroup'), {label});
      element.append(...values.map((zone) => new Option(zone.replace(/_/g, ' '), zone)));
      return element;
    };
    const known = wanted === '' || [...zones, ...others].includes(wanted);
    select.replaceChildren(
      select.options[0],
      ...(zones.length > 0 ? [group(nameOf('region', field('region').value), zones)] : []),
      group('All', known ? others : [wanted, ...others]),
    );
    // Where a country has one time zone, that is the clinic's.
    const own = zones.length === 1 ? zones[0] : '';
    const free = wanted === '' || wanted === chosen.zone;
    select.value = free ? own : wanted;
    chosen.zone = own;
  }

  /** What follows from a choice. */
  function follow(name) {
    if (name === 'languages') chosen.languages = true;
    if (name === 'region') {
      if (!chosen.languages) offer(usualLanguages());
      showZones(field('time-zone').value);
    }
    // Its usual way: WordPress has a plugin.
    if (name === 'platform') showWays();
    const lang = field('lang');
    if (name === 'lang' && lang.value) offer([...offered(), lang.value]);
    if (name === 'languages' && !offered().includes(lang.value)) lang.value = '';
    showPreviewLanguages();
  }

  function showPreviewLanguages() {
    const select = field('preview-lang');
    const {value} = select;
    select.replaceChildren(select.options[0], ...options(offered(), (code) => nameOf('language', code)));
    select.value = offered().includes(value) ? value : '';
  }

  /** What is in the form, by names; `languages` are tags with spaces between. */
  function read() {
    const values = {...Object.fromEntries(new FormData(clinic)), ...Object.fromEntries(new FormData(look))};
    for (const [name, list] of Object.entries(lists)) values[name] = list.value;
    return {...values, languages: offered().join(' ')};
  }

  /** Fills the form anew: what is not said is as at first. Names that it does not know change nothing. */
  function write(state) {
    clinic.reset();
    look.reset();
    for (const [name, list] of Object.entries(lists)) list.value = state[name] ?? '';
    const tags = (state.languages ?? '').split(/[\s,]+/).filter(Boolean);
    chosen.languages = tags.length > 0;
    chosen.zone = '';
    offer(tags);
    for (const [name, value] of Object.entries(state)) {
      const found = field(name);
      if (!found || name in lists || ['languages', 'way', 'time-zone', 'preview-lang'].includes(name)) continue;
      if (found.type === 'checkbox') found.checked = value === found.value;
      else if (!found.options || [...found.options].some((option) => option.value === value)) found.value = value;
    }
    follow('region');
    showWays(state.way);
    // Whoever has chosen something there finds it.
    if (['way', 'from', 'size', 'base'].some((name) => state[name])) clinic.querySelector('#more-ways').open = true;
    if (state['time-zone']) showZones(state['time-zone']);
    if (tags.includes(state['preview-lang'])) field('preview-lang').value = state['preview-lang'];
  }

  write({});
  return {field, read, write, follow, offered, offerAll, usualLanguages};
}
