// The code that webmasters copy, as text: write-snippets.mjs puts it into our pages, the demo makes it from a form.

/** The countries whose emergency number is known (a test compares them with the script's table). */
export const regions = [
  'AD AE AL AM AO AR AT AU AZ BA BB BD BE BG BH BN BO BR BS BT BW BY BZ CA CH CI CL CM CN CO CR CU CY CZ DE',
  'DK DO DZ EC EE EG ES ET FI FJ FR GB GE GH GR GT GY HK HN HR HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH',
  'KR KW KZ LA LB LI LK LT LU LV MA MC MD ME MK MM MN MO MT MU MX MY MZ NG NI NL NO NP NZ OM PA PE PG PH PK',
  'PL PR PS PT PY QA RO RS RU RW SA SE SG SI SK SN SV TH TN TR TT TW TZ UA UG US UY UZ VE VN XK ZA ZM ZW',
].flatMap((line) => line.split(' '));

const callUs = {en: 'Call us', es: 'Llámenos', ar: 'اتصل بنا'};

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

/** What people see without JavaScript. Inside the line: content systems tear paragraphs out of elements. */
function fallback({lang = 'en', 'clinic-phone': phone}) {
  if (!phone) return '';
  const call = callUs[lang] ?? callUs.en;
  const number = phone.replace(/[^+*#\d]/g, '').replace(/#/g, '%23');
  return `<a href="tel:${number}">${escapeHtml(`${call}: ${phone}`)}</a>`;
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

export const element = (settings) =>
  `<acu-aftercare-check${attributes(settings)}>${fallback(settings)}</acu-aftercare-check>`;

export const placeholder = (settings) =>
  `<div data-acu-aftercare-check${attributes(settings, 'data-')}>${fallback(settings)}</div>`;

/** The address of the page for iframes. */
export const embedAddress = (folder, settings) => `${folder}/embed.html?${new URLSearchParams(settings)}`;

export const iframe = (folder, settings) =>
  `<iframe data-acu-aftercare-check src="${escapeHtml(embedAddress(folder, settings))}" title="Check after acupuncture" width="100%" height="640" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"></iframe>`;

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
      return {pieces: [{name: 'script tag', where, code: scriptTag({...script, settings})}], policy};
  }
}
