// Writes the code that webmasters copy into README.md and the pages of demo/, with the hash
// of the file it names. A page has "<!-- snippet NAME -->" and "<!-- /snippet -->" around the place.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {format} from 'prettier';
import {languagesOf} from '../build/clinic/clinic-language.js';
import {emergencyNumbers} from '../build/clinic/emergency-numbers.js';
import {healthLines} from '../build/clinic/health-lines.js';
import {localeTags, matchLocale} from '../build/localization/match-locale.js';
import {dirOf, englishNameOf, readStatus} from './locales.mjs';
import * as code from './snippets/embed-code.js';

const root = new URL('../', import.meta.url);
const {version} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const integrity = JSON.parse(readFileSync(new URL('dist/integrity.json', root), 'utf8'));

const settings = {region: 'GB', 'clinic-phone': '+44 20 7946 0123'};
const own = code.ownFolder(version);
const full = {folder: own, file: 'acu-aftercare-check.js'};
const slim = {folder: own, file: 'acu-aftercare-check.slim.js'};
const onCdn = ({file}) => ({folder: code.cdnFolder(version), file, sha384: integrity[file].sha384});

/** Each snippet by its name. */
export const snippets = {
  script: code.scriptTag(full),
  'script-cdn': code.scriptTag(onCdn(full)),
  'script-pinned': code.scriptTag({...full, sha384: integrity[full.file].sha384}),
  'script-settings': code.scriptAlone(full, settings),
  'script-settings-cdn': code.scriptAlone(onCdn(full), settings),
  'script-waits': code.scriptTag({...full, waits: true}),
  'script-waits-cdn': code.scriptTag({...onCdn(full), waits: true}),
  slim: code.scriptTag(slim),
  'slim-element': code.element({region: 'ES', lang: 'es', 'clinic-phone': '+34 600 000 000'}),
  export: code.scriptTag({folder: own, file: 'acu-aftercare-check.export.js'}),
  'slim-cdn': code.scriptTag(onCdn(slim)),
  'address-cdn': `${code.cdnFolder(version)}/acu-aftercare-check.js`,
  element: code.element(settings),
  'guidance-element': code.element({...settings, view: 'guidance'}),
  placeholder: code.placeholder(settings),
  'placeholder-text': `<div data-acu-aftercare-check data-region="GB" data-clinic-phone="+44 20 7946 0123">${code.whomToCall(settings, (address, text) => `[${address} ${text}]`)}</div>`,
  'dokuwiki-text': code.whomToCall(settings, (address, text) => `[[${address.replace(':', '>')}|${text}]]`),
  shortcode: code.shortcode(settings),
  optimizers: code.scriptTag({...full, leftAlone: true}),
  iframe: code.iframe(own, {lang: 'en', ...settings}),
  'iframe-host': code.iframeHelper(own),
  'iframe-address': code.embedAddress(`https://clinic.example${own}`, {lang: 'en', ...settings}),
  'reserve-height': code.reservedHeight,
  'script-reserved': `<div style="min-height:${code.height}">${code.scriptTag(full)}</div>`,
  mediawiki: `mw.hook( 'wikipage.content' ).add( function ( content ) { if ( content.find( '[data-acu-aftercare-check]' ).length ) { mw.loader.load( '${own}/acu-aftercare-check.js' ); } } );`,
  dokuwiki: `if (JSINFO.id === 'aftercare') { const script = document.createElement('script'); script.src = '${own}/acu-aftercare-check.js'; script.dataset.target = '#dokuwiki__content .page'; script.dataset.region = 'GB'; script.dataset.clinicPhone = '+44 20 7946 0123'; document.head.append(script); }`,
};

/** What tests/embed/navigation.test.ts found: each library by each way in. An engine is named where it differs. */
function matrixTable() {
  const rows = Object.values(JSON.parse(readFileSync(new URL('tests/embed/matrix.json', root), 'utf8')));
  const ways = Object.keys(rows[0].Chromium);
  const cell = (engines, way) => {
    const [first, ...others] = Object.entries(engines);
    const different = others.filter(([, found]) => found[way] !== first[1][way]);
    return [first[1][way], ...different.map(([engine, found]) => `${engine}: ${found[way]}`)].join('; ');
  };
  const cells = [
    ['', ...ways.map((way) => way.replaceAll('-', ' '))],
    ...rows.map(({name, ...engines}) => [name, ...ways.map((way) => cell(engines, way))]),
  ];
  const widths = cells[0].map((_, column) => Math.max(3, ...cells.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const [head, ...body] = cells.map(line);
  return [head, line(widths.map((width) => '-'.repeat(width))), ...body].join('\n');
}

const language = (name) => (name === 'reserve-height' ? 'css' : 'html');
const shown = {
  md: (name) => `\n\`\`\`${language(name)}\n${snippets[name]}\n\`\`\`\n`,
  html: (name, indent) => `${indent}<pre><code>${escaped(snippets[name])}</code></pre>`,
};
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A page with its snippets written anew. */
export function fill(page, kind) {
  return page.replace(
    /(^[ \t]*)?(<!-- snippet ([\w-]+) -->)[^]*?(<!-- \/snippet -->)/gm,
    (_, indent = '', open, name, close) => {
      if (!Object.hasOwn(snippets, name))
        throw new Error(`There is no snippet "${name}"; scripts/write-snippets.mjs has them.`);
      return `${indent}${open}\n${shown[kind](name, indent)}\n${indent}${close}`;
    },
  );
}

/** The table of the script, for snippets that are made in a browser. */
function numbersAsModule() {
  const rows = [...emergencyNumbers].sort(([one], [other]) => (one < other ? -1 : 1));
  const lines = rows.map(
    ([region, {number, confirmed}]) => `  ${region}: {number: '${number}', confirmed: ${confirmed}},`,
  );
  return `// Written by scripts/write-snippets.mjs, from src/clinic/emergency-numbers.ts.\n\nexport const emergencyNumbers = {\n${lines.join('\n')}\n};\n`;
}

/** What follows from a country, for the code generator: its health line, and the languages of practitioners there. */
function countriesAsModule() {
  const rows = [...emergencyNumbers.keys()].sort().map((region) => {
    const {number, partial} = healthLines.get(region) ?? {};
    const facts = [
      ...(number ? [`healthLine: '${number}'`] : []),
      ...(partial ? ['partial: true'] : []),
      `languages: [${languagesOf(region)
        .flatMap((code) => {
          const locale = matchLocale(`${code}-${region}`);
          return locale ? [`'${locale}'`] : [];
        })
        .join(', ')}]`,
    ];
    return `  ${region}: {${facts.join(', ')}},`;
  });
  const status = readStatus();
  const names = Object.keys(status).map(
    (tag) => `  ${/-/.test(tag) ? `'${tag}'` : tag}: '${englishNameOf(tag, status)}',`,
  );
  return `// Written by scripts/write-snippets.mjs, from src/clinic/health-lines.ts and clinic-language.ts.\n\nexport const countryFacts = {\n${rows.join('\n')}\n};\n\n/** The languages in English, from locales/status.json. */\nexport const languageNames = {\n${names.join('\n')}\n};\n`;
}

/** The locales, by their English name, with how far each is reviewed. */
async function languages() {
  const said = {source: 'the source', machine: 'by machine, not reviewed'};
  const rows = Object.entries(readStatus())
    .map(
      ([
        tag,
        {
          name,
          review: {status, date, role},
        },
      ]) => [
        englishNameOf(tag),
        `<span lang="${tag}" dir="${dirOf(tag)}">${name}</span>`,
        `\`${tag}\``,
        said[status] ?? `reviewed: ${role}`,
        date,
      ],
    )
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const table = ['| language | its own name | tag | translation | since |', '| --- | --- | --- | --- | --- |']
    .concat(rows.map((row) => `| ${row.join(' | ')} |`))
    .join('\n');
  // Prettier knows how wide letters are.
  return format(table, {parser: 'markdown'});
}

/** How many units of each language nobody was sure of who made it, as a list. */
function needsReview() {
  const folder = new URL('locales/provenance/', root);
  return readdirSync(folder)
    .map((file) => {
      const {length} = JSON.parse(readFileSync(new URL(file, folder), 'utf8')).needsReview;
      const tag = file.replace('.json', '');
      return `- ${englishNameOf(tag)}: ${length} in [\`${tag}.json\`](locales/provenance/${file})`;
    })
    .sort()
    .join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('scripts/snippets/emergency-numbers.js', root), numbersAsModule());
  writeFileSync(new URL('scripts/snippets/country-facts.js', root), countriesAsModule());
  const languageTable = await languages();
  const demos = readdirSync(new URL('demo', root), {recursive: true}).filter((name) => name.endsWith('.html'));
  for (const path of [
    'README.md',
    'EMBEDDING.md',
    'CONTRIBUTING.md',
    ...demos.map((name) => `demo/${name.replaceAll('\\', '/')}`),
  ]) {
    const file = new URL(path, root);
    const before = readFileSync(file, 'utf8');
    const after = fill(before, path.endsWith('.md') ? 'md' : 'html')
      .replace(
        /(<!-- matrix -->)[^]*?(<!-- \/matrix -->)/,
        (_, open, close) => `${open}\n\n${matrixTable()}\n\n${close}`,
      )
      .replace(
        /(<!-- needs-review -->)[^]*?(<!-- \/needs-review -->)/,
        (_, open, close) => `${open}\n\n${needsReview()}\n\n${close}`,
      )
      .replace(
        /(<!-- languages -->)[^]*?(<!-- \/languages -->)/,
        (_, open, close) => `${open}\n\n${languageTable}\n${close}`,
      )
      .replace(/(<!-- count-languages -->)\d*/, (_, open) => open + localeTags.length);
    if (after !== before) writeFileSync(file, after);
  }
}
