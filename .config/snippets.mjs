// The last step of the build: writes the code that webmasters copy into README.md and the pages of demo/, with the hash
// of the file it names. A page has "<!-- snippet NAME -->" and "<!-- /snippet -->" around the place.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = new URL('../', import.meta.url);
const {version} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const integrity = JSON.parse(readFileSync(new URL('dist/integrity.json', root), 'utf8'));

const hash = (file) => `integrity="${integrity[file].sha384}" crossorigin`;
const cdn = `https://unpkg.com/acu-aftercare-check@${version}/dist`;
const own = `/acu-aftercare-check-${version}`;
const settings = 'region="GB" clinic-phone="+44 20 7946 0123"';
const asData = (text) => text.replace(/(^| )(?=[a-z-]+=")/g, '$1data-');
const fallback = '<a href="tel:+442079460123">Call us: +44 20 7946 0123</a>';

/** Each snippet by its name. */
export const snippets = {
  script: `<script async src="${own}/acu-aftercare-check.js"></script>`,
  'script-cdn': `<script async src="${cdn}/acu-aftercare-check.js" ${hash('acu-aftercare-check.js')}></script>`,
  'script-settings': `<script async src="${own}/acu-aftercare-check.js" ${asData(settings)}></script>`,
  slim: `<script async src="${own}/acu-aftercare-check.slim.js" ${asData(settings)}></script>`,
  'slim-cdn': `<script async src="${cdn}/acu-aftercare-check.slim.js" ${hash('acu-aftercare-check.slim.js')}></script>`,
  element: `<acu-aftercare-check ${settings}>${fallback}</acu-aftercare-check>`,
  placeholder: `<div data-acu-aftercare-check ${asData(settings)}>${fallback}</div>`,
  optimizers: `<script async src="${own}/acu-aftercare-check.js" data-no-optimize="1" data-noptimize="1" data-no-minify="1" data-cfasync="false"></script>`,
  iframe: `<iframe data-acu-aftercare-check src="${own}/embed.html?lang=en&amp;region=GB&amp;clinic-phone=%2B44+20+7946+0123" title="Check after acupuncture" width="100%" height="640" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"></iframe>`,
  'iframe-host': `<script async src="${own}/iframe-host.js"></script>`,
  'reserve-height': 'acu-aftercare-check:not(:defined) {display: block; min-height: 480px}',
};

const escaped = (code) => code.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const language = (name) => (name === 'reserve-height' ? 'css' : 'html');
const shown = {
  md: (name) => `\n\`\`\`${language(name)}\n${snippets[name]}\n\`\`\`\n`,
  html: (name) => `<pre tabindex="0"><code>${escaped(snippets[name])}</code></pre>`,
};

/** A page with its snippets written anew. */
export function fill(page, kind) {
  return page.replace(/(<!-- snippet ([\w-]+) -->)[^]*?(<!-- \/snippet -->)/g, (_, open, name, close) => {
    if (!Object.hasOwn(snippets, name))
      throw new Error(`There is no snippet "${name}"; .config/snippets.mjs has them.`);
    return `${open}\n${shown[kind](name)}\n${close}`;
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const demos = readdirSync(new URL('demo', root), {recursive: true}).filter((name) => name.endsWith('.html'));
  for (const path of ['README.md', 'EMBEDDING.md', ...demos.map((name) => `demo/${name.replaceAll('\\', '/')}`)]) {
    const file = new URL(path, root);
    const before = readFileSync(file, 'utf8');
    const after = fill(before, path.endsWith('.md') ? 'md' : 'html');
    if (after !== before) writeFileSync(file, after);
  }
}
