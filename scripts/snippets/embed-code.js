// The code that webmasters copy, as text: write-snippets.mjs puts it into our pages, the demo makes it from a form.

import {emergencyNumbers} from './emergency-numbers.js';
import {words} from './words.js';

/** The countries whose emergency number is known. */
export const regions = Object.keys(emergencyNumbers);

/** Whether the package is on npm, and so on CDNs. Until then its addresses there lead nowhere. */
export const published = false;

/**
 * What people read without the script, in English; `./words.js` has the other languages. `{0}` is a number, which becomes a
 * link, in `usually` one that is not sure enough for that.
 */
const english = {
  lang: 'en',
  clinic: 'Call us: {0}',
  call: 'In danger, call {0}.',
  usually: 'In danger, call your local emergency number. Here it is usually {0}.',
  local: 'In danger, call your local emergency number.',
};

/** The words for a language tag: of the locale itself, else of another of its language and script. */
function wordsFor(tag) {
  const scriptOf = (locale) => new Intl.Locale(locale).maximize().script;
  try {
    const {language, baseName} = new Intl.Locale(tag.trim().replace(/_/g, '-'));
    const own = words.filter(({lang}) => lang === language || lang.startsWith(`${language}-`));
    return (
      own.find(({lang}) => lang === baseName) ?? own.find(({lang}) => scriptOf(lang) === scriptOf(baseName)) ?? english
    );
  } catch {
    return english;
  }
}

/** The folder of a release on the clinic's own site. Each version has its own, so that it may be cached for long. */
export const ownFolder = (version) => `/acu-aftercare-check-${version}`;
export const cdnFolder = (version) => `https://unpkg.com/acu-aftercare-check@${version}/dist`;

/** Text for one line of HTML. */
const escapeHtml = (text) =>
  text.replace(/\s+/g, ' ').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const attributes = (settings, prefix = '') =>
  Object.entries(settings)
    .map(([name, value]) => ` ${prefix}${name}="${escapeHtml(value)}"`)
    .join('');

const dial = (number) => `tel:${number.replace(/[^+*#\d]/g, '').replace(/#/g, '%23')}`;

/**
 * Whom to call, for as long as the script has not come, or if it never comes. All inside a line: content systems tear
 * paragraphs out of elements. `link` writes a link; wikis have a form of their own.
 */
export function whomToCall(settings, link = (address, text) => `<a href="${address}">${text}</a>`) {
  const {lang = '', region = '', 'clinic-phone': phone, 'emergency-number': own} = settings;
  const says = wordsFor(lang);
  const code = region.trim().toUpperCase().replace(/^UK$/, 'GB');
  const known = own ? {number: own, confirmed: true} : Object.hasOwn(emergencyNumbers, code) && emergencyNumbers[code];
  // Digits and their plus are written from left to right, also where the words are not.
  const shown = (text) => (says.dir ? `<bdi dir="ltr">${escapeHtml(text)}</bdi>` : escapeHtml(text));
  const danger = !known
    ? says.local
    : known.confirmed
      ? says.call.replace('{0}', () => link(dial(known.number), shown(known.number)))
      : says.usually.replace('{0}', () => shown(known.number));
  const clinic =
    phone &&
    link(
      dial(phone),
      says.clinic.replace('{0}', () => shown(phone)),
    );
  // A sentence ends as the last one does; in Thai with nothing.
  const [stop] = /\p{P}?$/u.exec(says.local);
  return `${clinic ? `${clinic}${stop} ` : ''}${danger}`;
}

/** What is inside each snippet. It names its language, for that may not be the page's; browsers may translate it. */
function fallback(settings) {
  const {lang, dir} = wordsFor(settings.lang ?? '');
  return `<span lang="${lang}"${dir ? ` dir="${dir}"` : ''}>${whomToCall(settings)}</span>`;
}

/**
 * The script tag. `folder` is where the files are; `sha384` comes with a folder of somebody else's.
 * `waits`: it is on every page of a site, and does nothing where there is no element or placeholder.
 */
export function scriptTag({folder, file = 'acu-aftercare-check.js', sha384, settings = {}, waits = false}) {
  const pinned = sha384 ? ` integrity="${sha384}" crossorigin` : '';
  const target = waits ? ' data-target="none"' : '';
  return `<script async src="${folder}/${file}"${pinned}${target}${attributes(settings, 'data-')}></script>`;
}

/** The script where the widget should be. Without JavaScript people read whom to call; if only the script is missing, they do not. */
export const scriptAlone = (script, settings) =>
  `${scriptTag({...script, settings})}<noscript>${fallback(settings)}</noscript>`;

export const element = (settings) =>
  `<acu-aftercare-check${attributes(settings)}>${fallback(settings)}</acu-aftercare-check>`;

export const placeholder = (settings) =>
  `<div data-acu-aftercare-check${attributes(settings, 'data-')}>${fallback(settings)}</div>`;

/** The address of the page for iframes. */
export const embedAddress = (folder, settings) => `${folder}/embed.html?${new URLSearchParams(settings)}`;

export const iframe = (folder, settings) =>
  `<iframe data-acu-aftercare-check src="${escapeHtml(embedAddress(folder, settings))}" title="Check after acupuncture" width="100%" height="640" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"></iframe><p>${fallback(settings)}</p>`;

export const iframeHelper = (folder) => scriptTag({folder, file: 'iframe-host.js'});

// As high as the screen: then what follows is seen neither before nor after. On a large screen, the widget's own height.
export const height = 'min(100vh,1020px)';
export const reservedHeight =
  'acu-aftercare-check:not(:defined) {display: block; min-height: min(100vh, 1020px)} div[data-acu-aftercare-check]:not(:has(acu-aftercare-check)) {min-height: min(100vh, 1020px)}';

/** WordPress reads no escapes in a shortcode, so some values cannot be in one. */
export const fitsShortcode = (value) => !/[[\]<>\\]/.test(value) && !(value.includes('"') && value.includes("'"));

export function shortcode(settings) {
  const words = Object.entries(settings).map(([name, value]) => {
    const quote = value.includes('"') ? "'" : '"';
    return ` ${name.replace(/-/g, '_')}=${quote}${value.replace(/\s+/g, ' ')}${quote}`;
  });
  return `[acu-aftercare-check${words.join('')}]`;
}

/**
 * What to paste, piece by piece, and what a content security policy has to allow for it.
 * `way` is script, element, placeholder, iframe or shortcode; `integrity` is dist/integrity.json.
 */
export function embedCode({way, settings, version, cdn, slim, integrity}) {
  const own = ownFolder(version);
  const file = slim ? 'acu-aftercare-check.slim.js' : 'acu-aftercare-check.js';
  const script = {folder: cdn ? cdnFolder(version) : own, file, sha384: cdn ? integrity[file].sha384 : undefined};
  const from = cdn ? `${cdnFolder(version)}/` : "'self'";
  const policy = [
    `script-src ${from}`,
    ...(slim ? [`connect-src ${from}`] : []),
    'trusted-types acu-aftercare-check',
  ].join('; ');
  const where = 'Where the check should be';
  const style = {name: 'style', where: 'In your style sheet, so that the page does not jump', code: reservedHeight};
  switch (way) {
    case 'element':
      return {
        pieces: [
          {name: 'script tag', where: 'Once on the page, anywhere', code: scriptTag(script)},
          {name: 'element', where, code: element(settings)},
          style,
        ],
        policy,
      };
    case 'placeholder':
      return {
        pieces: [
          {
            name: 'script tag',
            where: 'Once for the site, in its header or footer',
            code: scriptTag({...script, waits: true}),
          },
          {name: 'placeholder', where, code: placeholder(settings)},
          style,
        ],
        policy,
      };
    case 'iframe':
      return {
        pieces: [
          {name: 'iframe', where, code: iframe(own, settings)},
          {
            name: 'helper',
            where: 'Once on the page, if it allows scripts: the frame then grows to its content',
            code: iframeHelper(own),
          },
        ],
        policy: "frame-src 'self'; script-src 'self'",
      };
    case 'shortcode':
      return {
        pieces: [{name: 'shortcode', where, code: shortcode(settings)}],
        policy: "script-src 'self'; style-src 'self'; trusted-types acu-aftercare-check",
      };
    default:
      return {pieces: [{name: 'script tag', where, code: scriptAlone(script, settings)}], policy};
  }
}
