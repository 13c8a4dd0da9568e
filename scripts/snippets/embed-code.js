// The code that webmasters copy, as text: write-snippets.mjs puts it into our pages, the demo makes it from a form.

import {emergencyNumbers} from './emergency-numbers.js';
import {component, frameworks} from './frameworks.js';
import {escapeHtml, inScript} from './html.js';
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

/**
 * What is inside each snippet. It names its language, for that may not be the page's; browsers may translate it. `before`
 * is a sentence of the clinic's own: whom to call stays behind it. `spoken` is its language where the settings say none.
 */
export function fallback(settings, {before = '', spoken = ''} = {}) {
  const asked = settings.lang ?? spoken;
  const {lang, dir} = wordsFor(asked);
  const own = before.trim() && `${escapeHtml(before.trim())} `;
  return `${own}<span lang="${lang}"${dir ? ` dir="${dir}"` : ''}>${whomToCall({...settings, lang: asked})}</span>`;
}

/** What asks plugins that speed up a page, and managers of consent, to leave the script alone. */
const leaveAlone =
  ' nowprocket data-no-optimize="1" data-noptimize="1" data-no-minify="1" data-cfasync="false" data-cookieconsent="ignore" data-ot-ignore data-uc-allowed="true" data-category="functional"';

/** Settings that fit no attribute, such as opening hours, as a child of the element. Content systems look for tags in it. */
const jsonChild = (json = {}) =>
  Object.keys(json).length > 0 ? `<script type="application/json">${inScript(JSON.stringify(json))}</script>` : '';

/**
 * The script tag. `folder` is where the files are; `sha384` comes with a folder of somebody else's.
 * `waits`: it is on every page of a site, and does nothing where there is no element or placeholder. `leftAlone`: by
 * plugins that speed up a page, and by managers of consent.
 */
export function scriptTag({folder, file = 'acu-aftercare-check.js', sha384, settings = {}, waits, leftAlone}) {
  const pinned = sha384 ? ` integrity="${sha384}" crossorigin` : '';
  const target = waits ? ' data-target="none"' : '';
  const alone = leftAlone ? leaveAlone : '';
  return `<script async src="${escapeHtml(folder)}/${file}"${pinned}${target}${alone}${attributes(settings, 'data-')}></script>`;
}

/** The script where the widget should be. Without JavaScript people read whom to call; if only the script is missing, they do not. */
export const scriptAlone = (script, settings, words) =>
  `${scriptTag({...script, settings})}<noscript>${fallback(settings, words)}</noscript>`;

export const element = (settings, {json, ...words} = {}) =>
  `<acu-aftercare-check${attributes(settings)}>${jsonChild(json)}${fallback(settings, words)}</acu-aftercare-check>`;

export const placeholder = (settings, {json, ...words} = {}) =>
  `<div data-acu-aftercare-check${attributes(settings, 'data-')}>${jsonChild(json)}${fallback(settings, words)}</div>`;

/** The address of the page for iframes. */
export const embedAddress = (folder, settings, json = {}) =>
  `${folder}/embed.html?${new URLSearchParams({...settings, ...(Object.keys(json).length > 0 && {config: JSON.stringify(json)})})}`;

export const iframe = (folder, settings, {json, ...words} = {}) =>
  `<iframe data-acu-aftercare-check src="${escapeHtml(embedAddress(folder, settings, json))}" title="Check after acupuncture" width="100%" height="640" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"></iframe><p>${fallback(settings, words)}</p>`;

export const iframeHelper = (folder) => scriptTag({folder, file: 'iframe-host.js'});

// As high as the screen: then what follows is seen neither before nor after. On a large screen, the widget's own height.
export const height = 'min(100vh,1020px)';
export const reservedHeight =
  'acu-aftercare-check:not(:defined) {display: block; min-height: min(100vh, 1020px)} div[data-acu-aftercare-check]:not(:has(acu-aftercare-check)) {min-height: min(100vh, 1020px)}';

/** WordPress reads no escapes in a shortcode, so some values cannot be in one. */
const fitsShortcode = (value) => !/[[\]<>\\]/.test(value) && !(value.includes('"') && value.includes("'"));

export function shortcode(settings) {
  const words = Object.entries(settings).map(([name, value]) => {
    const quote = value.includes('"') ? "'" : '"';
    return ` ${name.replace(/-/g, '_')}=${quote}${value.replace(/\s+/g, ' ')}${quote}`;
  });
  return `[acu-aftercare-check${words.join('')}]`;
}

/**
 * Whether the value of a property ends where it ends. `CSS.supports` closes what a value leaves open, and takes any text in
 * quotes; in a style sheet such a value would swallow what follows, and in a `<style>` a tag would end it.
 */
export function isClosed(value) {
  const bare = value.replace(/"[^"]*"|'[^']*'/g, '');
  if (/[<>\\\n\r\f]|\/\*/.test(value) || /["'{};@]/.test(bare)) return false;
  const open = [];
  for (const bracket of bare.match(/[()[\]]/g) ?? []) {
    if (bracket === '(' || bracket === '[') open.push(bracket);
    else if (open.pop() !== (bracket === ')' ? '(' : '[')) return false;
  }
  return open.length === 0;
}

/** Custom properties for a style sheet; `''` if there are none. */
function theme(properties) {
  const lines = Object.entries(properties).map(([name, value]) => `${name}: ${value}`);
  return lines.length > 0 ? `acu-aftercare-check {${lines.join('; ')}}` : '';
}

/** The settings that a way cannot carry. */
export function leftOut({way, settings, json}) {
  const inAttributes = Object.keys(settings).filter((name) => way === 'shortcode' && !fitsShortcode(settings[name]));
  return [...inAttributes, ...(['shortcode', 'script', 'custom-element'].includes(way) ? Object.keys(json) : [])];
}

/** Whether files can be at an address: what it is written into may be the `src` of a frame or a script. */
export function isFolder(base) {
  try {
    const {protocol, username, search, hash} = new URL(base);
    return protocol === 'https:' && !username && !search && !hash && /^https:\/\/[^\s"'<>\\]+$/i.test(base);
  } catch {
    return false;
  }
}

/**
 * Where the files of a way come from: `none` are needed where a plugin or a bundler has them. The page for iframes is in the
 * folder of a release alone, so it is `own` whatever was chosen for scripts.
 */
export function filesOf({way, from}) {
  if (['shortcode', 'component'].includes(way)) return 'none';
  return ['iframe', 'address'].includes(way) ? 'own' : from;
}

/** Whether patients read whom to call before, or without, the script: a mere address, or a form of a site, has no place for it. */
export const hasFallback = (way) => !['address', 'custom-element'].includes(way);

/** Where the script is, and what it is: the folder of a release, a CDN, or one file that was made for the clinic. */
function scriptOf({version, from, size, base, integrity, oneFile, leftAlone}) {
  // From another host, a browser checks a hash only if the host sends CORS headers, and else blocks the script.
  if (from === 'file') return {folder: base, file: oneFile.file, ...(!base && {sha384: oneFile.sha384}), leftAlone};
  const file = size === 'slim' ? 'acu-aftercare-check.slim.js' : 'acu-aftercare-check.js';
  if (from === 'cdn') return {folder: cdnFolder(version), file, sha384: integrity[file].sha384, leftAlone};
  return {folder: `${base}${ownFolder(version)}`, file, leftAlone};
}

function policyFor({way, from, size, version, base}) {
  const own = base ? new URL(base).origin : "'self'";
  if (way === 'address') return '';
  if (way === 'iframe') return `frame-src ${own}; script-src ${own}`;
  if (way === 'shortcode') return "script-src 'self'; style-src 'self'; trusted-types acu-aftercare-check";
  // A bundler puts Lit into the site's own script.
  if (way === 'component') return "script-src 'self'; trusted-types lit-html";
  const source = from === 'cdn' ? `${cdnFolder(version)}/` : own;
  const fetched = size === 'slim' && from !== 'file' ? [`connect-src ${source}`] : [];
  return [`script-src ${source}`, ...fetched, 'trusted-types acu-aftercare-check'].join('; ');
}

/**
 * What to paste, by name, and what a content security policy has to allow for it. `way` is script, element, placeholder,
 * iframe, address (of the page for iframes), shortcode, custom-element (its parts, for a form) or component (of
 * `framework`). `json` are settings that fit no attribute; `before` is a sentence before whom to call, `spoken` the language of both; `properties`
 * are custom properties; `integrity` is dist/integrity.json; `base` is the address of the files, if it is not the root of the
 * site, and counts only where `filesOf` says `own` or `file`; `oneFile` has the `file` that was made for the clinic, and its
 * `sha384`. Throws a RangeError for an address where no files can be.
 */
export function embedCode(choice) {
  const {way, settings, json = {}, before, spoken, properties = {}, version, framework} = choice;
  const from = filesOf(choice);
  const base = ['own', 'file'].includes(from) ? (choice.base ?? '') : '';
  if (base && !isFolder(base)) throw new RangeError(`"${base}" is no address that begins with https://.`);
  const script = from === 'none' ? {} : scriptOf({...choice, from, base});
  const folder = `${base}${ownFolder(version)}`;
  const inside = {json, before, spoken};
  const colours = theme(properties);
  const style = {style: [colours, reservedHeight].filter(Boolean).join(' ')};
  const look = colours ? {style: colours} : {};
  const pieces = {
    element: () => ({'script tag': scriptTag(script), element: element(settings, inside), ...style}),
    placeholder: () => ({
      'script tag': scriptTag({...script, waits: true}),
      placeholder: placeholder(settings, inside),
      ...style,
    }),
    iframe: () => ({iframe: iframe(folder, settings, inside), helper: iframeHelper(folder)}),
    address: () => ({address: embedAddress(folder, settings, json)}),
    shortcode: () => ({shortcode: shortcode(settings), ...look}),
    script: () => ({'script tag': scriptAlone(script, settings, inside), ...look}),
    'custom-element': () => ({
      address: `${script.folder}/${script.file}`,
      'tag name': 'acu-aftercare-check',
      attributes: Object.entries(settings)
        .map(([name, value]) => `${name}: ${value.replace(/\s+/g, ' ')}`)
        .join('\n'),
    }),
    component: () => ({
      command: 'npm install --save-exact acu-aftercare-check',
      [frameworks[framework].file]: component(framework, {...choice, fallback: fallback(settings, inside)}),
      ...style,
    }),
  };
  return {pieces: pieces[way](), policy: policyFor({...choice, from, base})};
}
