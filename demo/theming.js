// The table of properties, the themes, and the colour to try.

import {judge} from './contrast.js';
import {make} from './make.js';

const byId = (id) => document.getElementById(id);

/** Each widget has a name of its own by its language: twelve of one name would be all the same to a screen reader. */
const languages = ['en', 'es', 'fr', 'de', 'it', 'nl', 'pl', 'pt-BR', 'ro', 'tr', 'vi', 'fil'];

/** A widget on a light page, and one on a dark page. */
function pair(className) {
  return ['light', 'dark'].map((scheme) => {
    const widget = make('acu-aftercare-check', {class: className});
    for (const [name, value] of [
      ['lang', languages.shift()],
      ['region', 'GB'],
      ['view', 'check'],
      ['clinic-phone', '+44 20 7946 0123'],
    ]) {
      widget.setAttribute(name, value);
    }
    return make('div', {class: scheme}, widget);
  });
}

async function showProperties() {
  try {
    const manifest = await (await fetch(new URL('../dist/custom-elements.json', import.meta.url))).json();
    const {cssProperties} = manifest.modules
      .flatMap(({declarations}) => declarations)
      .find(({tagName}) => tagName === 'acu-aftercare-check');
    byId('properties').append(
      ...cssProperties.map(({name, default: usual, description}) => {
        // What depends on something else is said in words.
        const [meaning, without = ''] = description.split(/ Without it: /);
        const value = usual ? make('code', {}, usual) : without.replace(/\.$/, '');
        return make(
          'tr',
          {},
          make('th', {scope: 'row'}, make('code', {}, name)),
          make('td', {'data-column': 'Default'}, value),
          make('td', {}, meaning),
        );
      }),
    );
  } catch (error) {
    byId('properties').append(make('tr', {}, make('td', {colspan: 3}, `custom-elements.json: ${error.message}`)));
  }
}

/** Each theme as it stands in theming.css, so that the code is what is shown. */
function showThemes() {
  const [sheet] = [...document.styleSheets].filter(({href}) => href?.endsWith('/theming.css'));
  const themes = [...sheet.cssRules].filter(({cssText}) => cssText.includes('--acu-'));
  for (const {selectorText, style} of themes) {
    const name = selectorText.slice(1);
    const lines = [...style].map((property) => `  ${property}: ${style.getPropertyValue(property).trim()};`);
    byId('themes').append(
      make(
        'div',
        {class: 'wrap'},
        make('h3', {}, name[0].toUpperCase() + name.slice(1)),
        make('pre', {}, make('code', {}, `acu-aftercare-check {\n${lines.join('\n')}\n}`)),
      ),
      make('div', {class: 'columns'}, ...pair(name)),
    );
  }
}

/** The pages that the widgets stand on, as theming.css has them. */
const page = 'light-dark(#fff, #14181b)';

function showAccent() {
  const {value} = byId('accent');
  const {found, safeColour} = judge({colour: value, page});
  const [{text, onText}] = found;
  const toOne = (ratio) => `${(Math.floor(ratio * 100) / 100).toFixed(2)} to 1`;
  const [inLight, inDark] = found.map(({onPage}) => toOne(onPage));
  byId('contrast').replaceChildren(
    make('p', {
      text: `The text on ${value} is ${text === '#ffffff' ? 'white' : 'black'}: ${toOne(onText)}. At least 4.5 to 1 can be read well.`,
    }),
    make('p', {
      text: `The main button on the page: ${inLight} in light, ${inDark} in dark. Below 3 to 1 it is hard to find.`,
      class: safeColour ? 'problem' : '',
    }),
  );
  byId('advice').textContent = safeColour ? `This is the nearest to ${value} that is clear in both:` : '';
  byId('code').textContent = `acu-aftercare-check {\n  --acu-accent: ${safeColour ?? value};\n}`;
  for (const widget of byId('live').querySelectorAll('acu-aftercare-check')) {
    widget.style.setProperty('--acu-accent', value);
  }
}

byId('live').append(...pair(''));
byId('accent').addEventListener('input', showAccent);
showAccent();
showThemes();
await showProperties();
