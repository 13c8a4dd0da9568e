// Pages that are hard on a widget, each in `tests/pages/hostile/` once. `?way=element` says which of the documented
// snippets stands in the place of `<!-- widget -->`; what else the address says is a setting: `?way=script&lang=ar`.

import {Buffer} from 'node:buffer';
import {URLSearchParams} from 'node:url';

/** What most clinics would set. */
const usual = {region: 'GB', 'clinic-phone': '+44 20 7946 0123'};

const SCRIPT = '<script async src="/dist/acu-aftercare-check.js"></script>';
const FALLBACK = '<a href="tel:+442079460123">Call us: +44 20 7946 0123</a>';
const SANDBOX =
  ' sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"';

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const attributes = (settings, prefix = '') =>
  Object.entries(settings)
    .map(([name, value]) => ` ${prefix}${name}="${escape(value)}"`)
    .join('');

/** From the copy with a recorder, or nobody would know what goes wrong inside. */
const iframe = (settings, sandbox = '') =>
  `<iframe data-acu-aftercare-check src="/dist-driven/embed.html?${escape(String(new URLSearchParams(settings)))}" title="Aftercare check" width="100%" height="640"${sandbox}></iframe><script async src="/dist/iframe-host.js"></script>`;

const snippets = {
  script: (settings) => SCRIPT.replace('></', `${attributes(settings, 'data-')}></`),
  element: (settings) => `${SCRIPT}<acu-aftercare-check${attributes(settings)}>${FALLBACK}</acu-aftercare-check>`,
  placeholder: (settings) => `${SCRIPT}<div data-acu-aftercare-check${attributes(settings, 'data-')}>${FALLBACK}</div>`,
  iframe: (settings) => iframe(settings),
  'sandboxed-iframe': (settings) => iframe(settings, SANDBOX),
};

/** XML knows no attribute without a value. */
const asXml = (snippet) => snippet.replace(/ (async|data-acu-aftercare-check)(?=[ >])/g, ' $1=""');

/** The type with which a page is served, where it is not what its name says. */
const types = {
  'no-charset.html': 'text/html',
  'latin-1.html': 'text/html; charset=iso-8859-1',
};

export function hostilePage(name, html, query) {
  const {way, ...settings} = query;
  if (way !== undefined && !Object.hasOwn(snippets, way)) throw new Error(`There is no way "${way}" onto a page.`);
  const snippet = way === undefined ? '' : snippets[way]({...usual, ...settings});
  const type = types[name];
  const page = html.replace('<!-- widget -->', () => (name.endsWith('.xhtml') ? asXml(snippet) : snippet));
  return {type, body: Buffer.from(page, type?.includes('8859-1') ? 'latin1' : 'utf8')};
}
