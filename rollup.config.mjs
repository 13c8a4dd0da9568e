import {createHash} from 'node:crypto';
import {copyFileSync, existsSync, readFileSync, writeFileSync, mkdirSync, readdirSync} from 'node:fs';
import {resolve} from 'node:path';
import process from 'node:process';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {fillEmbedPage, parseFirstWords} from './scripts/first-words.mjs';
import {readStatus, translatedLocales} from './scripts/locales.mjs';

const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8'));

/** A build with a warning is a failed build, but for three that come with the libraries and mean nothing here. */
function onwarn(warning) {
  const known =
    // TypeScript's decorator helper.
    warning.code === 'THIS_IS_UNDEFINED' ||
    (['CIRCULAR_DEPENDENCY', 'INVALID_ANNOTATION'].includes(warning.code) && /node_modules.zod/.test(warning.message));
  if (!known) throw new Error(warning.message);
}

/**
 * What the libraries do that a hostile page does not bear, each as file, found, put in its place.
 *
 * Lit's Trusted Types policy gets our own name: a page that allows only `acu-aftercare-check` can run it, and a second
 * Lit on the page cannot clash. A second copy of this script may not make the policy again, and an attempt would be
 * reported as a violation; it does not need it, since the first definition of the element wins.
 */
const adaptations = [
  [
    /lit-html[\\/]lit-html\.js$/,
    /(\w+)\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\)/,
    '(()=>{try{return customElements.get("acu-aftercare-check")?void 0:$1.createPolicy("acu-aftercare-check",$2)}catch{}})()',
  ],
  // On an XHTML page its templates would be read as XML, which they are not.
  [
    /lit-html[\\/]lit-html\.js$/,
    /(\w+)(?=\.createElement\("template"\))/,
    '(this.html??=$1.implementation.createHTMLDocument(""))',
  ],
  // Its globals: another Lit on the page would warn of a second copy, and the hooks of its polyfills would patch ours.
  [/(lit-html|lit-element|reactive-element)\.js$/, /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
  [/(lit-html|lit-element|reactive-element)\.js$/, /\w+\.\w+(Polyfill|Hydrate)Support/g, '(void 0)'],
  // Only for decorators; and where built-ins are frozen, `Symbol` takes no `metadata`.
  [/reactive-element\.js$/, /Symbol\.metadata\?\?=.*?new WeakMap;/, ''],
  [/reactive-element\.js$/, /const \w+=this\[Symbol\.metadata\];if\(.*?elementProperties\.set\(\w+,\w+\)\}/, ''],
  // What a page has added to `Object.prototype` is no option of ours: a function named `get` there makes each descriptor
  // of a value invalid, `passive` lets a form leave the page, and `when` or `aborted` switch checks of settings off.
  [/reactive-element\.js$/, /return\{(?=get:\w+,set\()/, 'return{__proto__:null,'],
  [/reactive-element\.js$/, /(createProperty\((\w+),(\w+)=\w+\)\{if\()\3(?=\.state)/, '$1($3={__proto__:null,...$3})'],
  [/reactive-element\.js$/, /(shadowRootOptions=\{)(?=mode)/, '$1__proto__:null,'],
  [/lit-element\.js$/, /(renderOptions=\{)(?=host:this)/, '$1__proto__:null,'],
  [/lit-html[\\/]lit-html\.js$/, /(this\.strings=\w+\)):(this\._\$AH=\w+)/, '$1:(this.strings=void 0,$2)'],
  [/lit-html[\\/]lit-html\.js$/, /this\.type=[26],/g, '$&this.strings=void 0,'],
  [
    /lit-html[\\/]lit-html\.js$/,
    /(?<=void 0:|let \w=)(\w)\.(_\$lit(?:Directive|Part)\$)(?=;)/g,
    'Object.getOwnPropertyDescriptor($1,"$2")?.value',
  ],
  [/lit-html[\\/]lit-html\.js$/, /void 0!==(\w)\._\$litType\$(?=\?)/, '$1.hasOwnProperty("_$$litType$$")'],
  [/lit-html[\\/]lit-html\.js$/, /(?=void 0!==(\w)\.nodeType\?)/, '!Array.isArray($1)&&'],
  // Nor is it one more part behind the last: to look for that would never end.
  [/lit-html[\\/]lit-html\.js$/, /r=s\[0\]/, 'r=s.length?s[0]:void 0'],
  [/lit-html[\\/]lit-html\.js$/, /r=s\[\+\+n\]/, 'r=++n<s.length?s[n]:void 0'],
  // A function as options of a listener says nothing of its own.
  [/lit-html[\\/]lit-html\.js$/, /(addEventListener\(this\.name,this),\w+\)/, '$1)'],
  [
    /zod[\\/]v4[\\/]core[\\/](core|errors|util)\.js$/,
    /(Object\.defineProperty\([^{};]*\{|const (?:_\w+Desc|breaker|desc|zodProto) = \{)/g,
    '$1 __proto__: null,',
  ],
  // What is made there may be an error, too: of a list of issues.
  [
    /zod[\\/]v4[\\/]core[\\/]core\.js$/,
    /(function _\(def\) \{)/,
    '$1 if (!Array.isArray(def)) def = {__proto__: null, ...def};',
  ],
  [/zod[\\/]v4[\\/]core[\\/]core\.js$/, /if \(!inst\._zod\)/, "if (!Object.getOwnPropertyDescriptor(inst, '_zod'))"],
  [/zod[\\/]v4[\\/]mini[\\/]schemas\.js$/, /def: \{(?= check: "custom" \})/g, 'def: { __proto__: null,'],
  // Nor is what another zod of the page has registered for all.
  [/zod[\\/]v4[\\/]core[\\/]core\.js$/, /const pp = [^]*?pp\(inst\);/, ''],
  [/zod[\\/]v4[\\/]core[\\/]schemas\.js$/, /core\.globalConfig\.memoizer/g, 'undefined'],
  [/zod[\\/]v4[\\/]core[\\/]schemas\.js$/, /\{(?=\s+value: item,\s+issues: \[\])/g, '{ __proto__: null,'],
  [/zod[\\/]v4[\\/]core[\\/]parse\.js$/, /\{(?= (value, issues: \[\]|async: false) \})/g, '{ __proto__: null,'],
  [/zod[\\/]v4[\\/]core[\\/]util\.js$/, /\{(?= error: \(\) => params \})/, '{ __proto__: null,'],
  [
    /zod[\\/]v4[\\/]core[\\/]util\.js$/,
    /(function finalizeIssue\(iss, ctx, config\) \{)/,
    '$1 iss = {__proto__: null, ...iss};',
  ],
  [
    /zod[\\/]v4[\\/]core[\\/]util\.js$/,
    /(function members\(.*?\) \{\s+for \(const key )in table/,
    '$1of Object.keys(table)',
  ],
];
const adapt = {
  name: 'adapt',
  transform(code, id) {
    const wanted = adaptations.filter(([file]) => file.test(id));
    if (wanted.length === 0) return null;
    const adapted = wanted.reduce((before, [, found, replacement]) => {
      const after = before.replace(found, replacement);
      if (after === before) throw new Error(`${id} has no ${found}: adapt rollup.config.mjs`);
      return after;
    }, code);
    return {code: adapted, map: null};
  },
};

/** White space inside the templates of HTML and CSS, which terser leaves alone. */
const tighten = {
  name: 'tighten',
  transform(code, id) {
    if (/node_modules/.test(id)) return null;
    const dedented = code.replace(/\n\s+/g, '\n');
    const css = /\.styles\.js$/.test(id);
    return {
      code: css ? dedented.replace(/\/\*.*?\*\//gs, '').replace(/\s*([{};,>])\s*|(:) +/g, '$1$2') : dedented,
      map: null,
    };
  },
};

/**
 * What is for people who work on the source: notes to translators, each rule's trace to the clinical reference, and the
 * signs that a sentence of the guidance is about.
 */
const withoutNotes = {
  name: 'without-notes',
  transform(code, id) {
    if (/build[\\/]content[\\/]/.test(id)) {
      const bare = code.replace(/,\s*\{\s*desc: ('([^'\\]|\\.)*'|"([^"\\]|\\.)*"),?\s*\}/g, '');
      if (/\bdesc:/.test(bare)) throw new Error(`${id}: a note to translators in a form that is not known here`);
      return {code: bare.replace(/,\s*about: \[[^\]]*\]/g, ''), map: null};
    }
    if (/build[\\/]triage[\\/]rules\.js$/.test(id)) {
      return {code: code.replace(/,?\s*source: \[[^\]]*\]/g, ''), map: null};
    }
    return null;
  },
};

/** The compiler has seen to it that no words are missing. An unfinished build keeps what marks those that are. */
const written = {
  name: 'written',
  transform: (code, id) =>
    /build[\\/]content[\\/]unwritten\.js$/.test(id) && !process.env.UNFINISHED
      ? {
          code: 'const find = (texts, key) => texts[key];\nexport {find as findQuestion, find as findReason, find as findSentence};\n',
          map: {mappings: ''},
        }
      : null,
};

/** A classic script is decoded in the page's encoding, so it may hold ASCII only. */
const asciiOnly = {
  name: 'ascii-only',
  renderChunk: (code) => ({
    code: code.replace(/[^\n -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`),
    map: null,
  }),
};

/** The slim script fetches the catalogues that it is not joined with. */
const onDemand = {
  name: 'on-demand',
  resolveId: {
    order: 'pre',
    handler: (source) =>
      /localization[\\/]every-catalogue\.js$/.test(source)
        ? resolve('build/localization/catalogues-on-demand.js')
        : null,
  },
};

const status = readStatus();
const embedPage = fillEmbedPage(
  readFileSync('src/embed/embed.html', 'utf8'),
  parseFirstWords(readFileSync('locales/first-words.json', 'utf8'), status),
  translatedLocales(status),
);

const sha384 = (body) => `sha384-${createHash('sha384').update(body).digest('base64')}`;

/**
 * What a page that pins the files needs: their bytes and hashes, and the page of the iframe with these on its scripts.
 * Not in embed.html itself: in a sandbox without an origin, a hash asks for CORS headers, which few servers send.
 */
const integrity = {
  name: 'integrity',
  writeBundle({dir}) {
    const page = embedPage.replace(
      /(<script defer src="([\w.-]+)")(?=>)/g,
      (_, tag, file) => `${tag} integrity="${sha384(readFileSync(`${dir}/${file}`))}" crossorigin`,
    );
    writeFileSync(`${dir}/embed.integrity.html`, page);
    const files = readdirSync(dir, {recursive: true}).filter(
      (file) => /\.\w+$/.test(file) && file !== 'integrity.json',
    );
    const entries = files.sort().map((file) => {
      const body = readFileSync(`${dir}/${file}`);
      return [file.replaceAll('\\', '/'), {bytes: body.length, sha384: sha384(body)}];
    });
    writeFileSync(`${dir}/integrity.json`, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
  },
};

/** Modules are not minified, which is for their users to do: their maps lead through those of tsc to src/. */
const compilerMaps = {
  name: 'compiler-maps',
  load: (id) =>
    existsSync(`${id}.map`) ? {code: readFileSync(id, 'utf8'), map: readFileSync(`${id}.map`, 'utf8')} : null,
};

const classic = (name, ...plugins) =>
  minified(`build/embed/${name}.js`, {file: `dist/${name}.js`, format: 'iife'}, plugins);

/** Everything in one file, libraries too. */
const minified = (input, output, plugins = []) => ({
  input,
  output,
  plugins: [
    ...plugins,
    nodeResolve({browser: true, exportConditions: ['production'], ignoreSideEffectsForRoot: true}),
    adapt,
    written,
    withoutNotes,
    tighten,
    terser({ecma: 2021, toplevel: true, compress: {passes: 5}, format: {comments: false}}),
    asciiOnly,
  ],
  onwarn,
});

mkdirSync('dist', {recursive: true});
writeFileSync('dist/embed.html', embedPage);
copyFileSync('src/summary/summary.schema.json', 'dist/summary.schema.json');
copyFileSync('scripts/join.mjs', 'dist/join.mjs');
// The scripts hold parts of these libraries, whose licences want to go with them.
writeFileSync(
  'dist/licences.txt',
  ['LICENSE', ...Object.keys(dependencies).map((library) => `node_modules/${library}/LICENSE`)]
    .map((file) => `${file}\n\n${readFileSync(file, 'utf8')}`)
    .join('\n\n'),
);

export default [
  classic('acu-aftercare-check'),
  classic('acu-aftercare-check.slim', onDemand),
  classic('embed'),
  classic('iframe-host'),
  classic('acu-aftercare-check.export'),
  minified('build/embed/acu-aftercare-check.module.js', {file: 'dist/acu-aftercare-check.mjs', format: 'es'}),
  // A build of its own: what it shares with the modules below would be a chunk more for all who import those.
  {
    input: 'build/summary/file-formats.js',
    output: {file: 'dist/export.js', format: 'es', sourcemap: true},
    plugins: [compilerMaps, written],
    onwarn,
  },
  {
    input: Object.fromEntries(['index', 'define', 'core', 'triage'].map((name) => [name, `build/${name}.js`])),
    external: (id) => Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`)),
    output: {
      dir: 'dist',
      format: 'es',
      sourcemap: true,
      chunkFileNames: 'chunks/[name].js',
      manualChunks: (id) => /generated[\\/](?!locales|keys|stamp|first-words)([\w-]+)\.js$/.exec(id)?.[1],
    },
    plugins: [compilerMaps, written, integrity],
    onwarn,
  },
];
