// Pages of small sites, each with a real navigation library: `tests/pages/navigation/with.html?library=swup&way=script`
// has the widget, `other.html` has not. A script in the head is on both, so that both have a widget.

const DIST = '/dist/acu-aftercare-check.js';
const SETTINGS = {region: 'GB', 'clinic-phone': '+44 20 7946 0123'};
const attributes = (prefix) =>
  Object.entries(SETTINGS)
    .map(([name, value]) => ` ${prefix}${name}="${value}"`)
    .join('');
const FALLBACK = '<a href="tel:+442079460123">Call us</a>';
const waiting = `<script defer src="${DIST}" data-target="none"></script>`;

/** What each way has in the head of every page, and in the page with the widget. */
const ways = {
  // The second one tells a test at once whether the library runs the scripts of the pages that it fetches.
  script: {
    head: '',
    content: `<script src="${DIST}"${attributes('data-')}></script><script>globalThis.ranScripts = true</script>`,
  },
  'script-in-head': {
    head: `<script defer src="${DIST}"${attributes('data-')}></script>`,
    content: '',
  },
  element: {
    head: waiting,
    content: `<acu-aftercare-check${attributes('')}>${FALLBACK}</acu-aftercare-check>`,
  },
  placeholder: {
    head: waiting,
    content: `<div data-acu-aftercare-check${attributes('data-')}>${FALLBACK}</div>`,
  },
  iframe: {
    head: '<script defer src="/dist/iframe-host.js"></script>',
    content: `<iframe data-acu-aftercare-check title="Aftercare check" width="100%" height="640" src="/dist-recorded/embed.html?region=GB"></iframe>`,
  },
};

const module = (path) => `<script src="/node_modules/${path}"></script>`;
/** Astro's client router, as its documentation describes it: the body is replaced, its scripts run again. It has no file that runs alone. */
const astroLike = `<script>
  async function show(address) {
    const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
    document.title = page.title;
    document.body.replaceWith(page.body);
    for (const script of document.body.querySelectorAll('script')) {
      const again = document.createElement('script');
      for (const {name, value} of script.attributes) again.setAttribute(name, value);
      again.textContent = script.textContent;
      script.replaceWith(again);
    }
  }
  addEventListener('click', (event) => {
    const link = event.target.closest('a[href*="html"]');
    if (!link) return;
    event.preventDefault();
    history.pushState({}, '', link.href);
    show(link.href);
  });
  addEventListener('popstate', () => show(location.href));
</script>`;

/** What each library needs in the head, around the content, and after it. */
const libraries = {
  turbo: {head: module('@hotwired/turbo/dist/turbo.es2017-umd.js')},
  swup: {
    head: module('swup/dist/Swup.umd.js'),
    wrap: (content) => `<div id="swup">${content}</div>`,
    end: `<script>new Swup({containers: ['#swup'], animationSelector: false, cache: true})</script>`,
  },
  barba: {
    head: module('@barba/core/dist/barba.umd.js'),
    wrap: (content, page) =>
      `<div data-barba="wrapper"><div data-barba="container" data-barba-namespace="${page}">${content}</div></div>`,
    end: `<script>barba.init()</script>`,
  },
  htmx: {head: module('htmx.org/dist/htmx.js'), bodyAttributes: ' hx-boost="true" hx-boost:inherited="true"'},
  astro: {head: astroLike},
};

export function navigationPage(page, {library, way}) {
  const {head = '', wrap = (content) => content, end = '', bodyAttributes = ''} = libraries[library];
  const {head: wayHead, content} = ways[way];
  const query = `library=${library}&amp;way=${way}`;
  const inner = `<h1>${page}</h1>
    <p><a id="to-with" href="with.html?${query}">With</a> <a id="to-other" href="other.html?${query}">Other</a></p>
    ${page === 'with' ? content : ''}<p>After</p>`;
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <title>${page}</title>
    <script src="/tests/pages/record.js"></script>
    ${head}
    ${wayHead}
  </head>
  <body${bodyAttributes}>
    <main>${wrap(inner, page)}</main>
    ${end}
  </body>
</html>`;
}
