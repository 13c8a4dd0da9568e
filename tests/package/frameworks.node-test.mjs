// Small apps in tests/package/apps are checked against the package as npm would deliver it. In each, one file uses the
// element as the README says and must compile; the other says what the element does not know, and must not.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import process from 'node:process';
import {before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {embedCode} from '../../scripts/snippets/embed-code.js';
import {frameworks} from '../../scripts/snippets/frameworks.js';
import {documentedModule} from '../browsers/framework-apps.mjs';

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('../..', import.meta.url));
// Inside the project, so that the apps find the frameworks, and below another package.json, so that they do not take
// the project itself for the package of this name.
const folder = join(root, 'build/frameworks');

/** Packs the project, and unpacks it to where the apps look for it. */
async function unpackTarball() {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(join(folder, 'node_modules'), {recursive: true});
  writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}\n');
  cpSync(new URL('apps', import.meta.url), folder, {recursive: true});
  const shell = process.platform === 'win32';
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', 'build/frameworks'], {cwd: root, shell});
  await run('tar', ['-xzf', `acu-aftercare-check-${require('../../package.json').version}.tgz`], {cwd: folder});
  renameSync(join(folder, 'package'), join(folder, 'node_modules/acu-aftercare-check'));
  writeGenerated();
}

const hostile = `"{clinic}" </script><b>{{1}}`;

/** What the code generator writes for each framework: with few settings and with all kinds, in each kind of languages. */
function writeGenerated() {
  const settings = {region: 'GB', 'clinic-name': hostile, view: 'check', languages: 'en es', 'reviewed-only': 'true'};
  const json = {
    'opening-hours': [{days: ['mon'], opens: '09:00', closes: '18:00'}],
    phones: [{name: hostile, number: '12'}],
  };
  for (const [framework, {file}] of Object.entries(frameworks)) {
    if (!existsSync(join(folder, framework))) continue;
    const make = (choice) =>
      embedCode({way: 'component', framework, version: '1.0.0', from: 'own', size: 'full', all: 2, ...choice}).pieces[
        file
      ];
    const all = {settings, json, before: hostile, languages: ['en', 'es']};
    writeFileSync(join(folder, framework, file), make(all));
    writeFileSync(join(folder, framework, `Small${file}`), make({settings: {region: 'GB'}, languages: ['en']}));
  }
}

/** Runs a checker of types over an app, and returns what it prints; it exits with an error where it found one. */
async function check(app, checker, ...options) {
  const command = run(process.execPath, [checker, ...options], {cwd: join(folder, app)});
  const {stdout, stderr} = await command.catch((failure) => failure);
  return stdout + stderr;
}

/** Compilers list the names of a type in the order in which they came upon them. */
const byName = (text) =>
  text.replace(/"[\w-]+"(?: \| (?:"[\w-]+"|undefined))+/g, (names) => names.split(' | ').sort().join(' | '));

/** `[file, message]` of each error that TypeScript's own command or Vue's reports; anything else that they print. */
const compilerErrors = (output) =>
  output
    .trim()
    .split('\n')
    .map((line) => /^([^(]+)\(\d+,\d+\): error TS\d+: (.*)$/.exec(byName(line))?.slice(1) ?? line);

/** The same for Svelte, whose command writes the time and then JSON. */
const svelteErrors = (output) =>
  output
    .trim()
    .split('\n')
    .map((line) => line.slice(line.indexOf(' ') + 1))
    .filter((line) => !/^(START|COMPLETED \d+ FILES)/.test(line))
    .map((line) => JSON.parse(line))
    .map(({filename, message}) => [filename, byName(message)]);

const unknownView = `Type '"everything"' is not assignable to type '"check" | "full" | "guidance" | undefined'.`;
const unknownDetail = `Property 'stepp' does not exist on type '{ readonly step: StepName; }'. Did you mean 'step'?`;

describe('the types in the package', () => {
  before(unpackTarball);

  it('are those of the tarball, not of the project', () => {
    assert.ok(existsSync(join(folder, 'node_modules/acu-aftercare-check/dist/react.d.ts')));
    assert.ok(!existsSync(join(folder, 'node_modules/acu-aftercare-check/tests')));
  });

  it('let plain TypeScript use the element, and find wrong settings, answers and events', async () => {
    assert.deepEqual(
      compilerErrors(await check('typescript', require.resolve('typescript/bin/tsc'), '--pretty', 'false')),
      [
        ['wrong.ts', `Type '"everything"' is not assignable to type '"check" | "full" | "guidance"'.`],
        [
          'wrong.ts',
          `Type '"nonsense"' is not assignable to type '"bleeding" | "breathing" | "chest-pain" | "face-swelling" | "none" | "not-sure" | "stroke-signs" | "very-ill"'.`,
        ],
        ['wrong.ts', unknownDetail],
      ],
    );
  });

  it('let React use the element, and find wrong settings and events', async () => {
    assert.deepEqual(compilerErrors(await check('react', require.resolve('typescript/bin/tsc'), '--pretty', 'false')), [
      ['Wrong.tsx', unknownView],
      ['Wrong.tsx', unknownDetail],
    ]);
  });

  it('let the component compile that EMBEDDING.md has for Next', async () => {
    mkdirSync(join(folder, 'next'));
    cpSync(join(folder, 'react/tsconfig.json'), join(folder, 'next/tsconfig.json'));
    writeFileSync(join(folder, 'next/Aftercare.tsx'), await documentedModule("'use client';"));
    assert.deepEqual(compilerErrors(await check('next', require.resolve('typescript/bin/tsc'), '--pretty', 'false')), [
      '',
    ]);
  });

  it('let Preact use the element, and find wrong settings and events', async () => {
    assert.deepEqual(
      compilerErrors(await check('preact', require.resolve('typescript/bin/tsc'), '--pretty', 'false')),
      [
        ['Wrong.tsx', unknownView],
        ['Wrong.tsx', unknownDetail],
      ],
    );
  });

  it('let Vue use the element, and find wrong settings and events', async () => {
    assert.deepEqual(
      compilerErrors(await check('vue', require.resolve('vue-tsc/bin/vue-tsc.js'), '--pretty', 'false')),
      [
        ['Wrong.vue', unknownView],
        ['Wrong.vue', unknownDetail],
      ],
    );
  });

  it('let Svelte use the element, and find wrong settings and events', async () => {
    const options = ['--tsconfig', './tsconfig.json', '--output', 'machine-verbose'];
    assert.deepEqual(
      svelteErrors(await check('svelte', require.resolve('svelte-check/bin/svelte-check'), ...options)),
      [
        ['Wrong.svelte', unknownView],
        ['Wrong.svelte', unknownDetail],
      ],
    );
  });
});

describe('the components that the code generator writes', () => {
  it('are beside what is checked above, with every language or some', () => {
    for (const file of ['react/Aftercare.tsx', 'vue/Aftercare.vue', 'svelte/Aftercare.svelte']) {
      assert.ok(readFileSync(join(folder, file), 'utf8').includes("'acu-aftercare-check/define'"), file);
      const small = readFileSync(join(folder, file.replace('/', '/Small')), 'utf8');
      assert.ok(small.includes("'acu-aftercare-check/core'") && !small.includes('locales/'), file);
    }
  });
});

describe('the README in the package', () => {
  it('leads to files that are in the package too', () => {
    const installed = join(folder, 'node_modules/acu-aftercare-check');
    const links = [
      ...readFileSync(join(installed, 'README.md'), 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g),
    ];
    assert.ok(links.some(([, path]) => path === 'EMBEDDING.md'));
    for (const [, path] of links) assert.ok(existsSync(join(installed, path)), path);
  });
});

describe('rendering on a server', () => {
  const settings = {'clinic-name': 'Salt & Needle', view: 'check', answers: {'danger-signs': ['none']}};

  it('needs no browser to import the module that registers the tag', async () => {
    const script = `
      await import('acu-aftercare-check/define');
      console.log(typeof document, typeof window);
    `;
    const {stdout, stderr} = await run(process.execPath, ['--input-type=module', '--eval', script], {cwd: root});
    assert.deepEqual([stdout, stderr], ['undefined undefined\n', '']);
  });

  it('gives the tag with its attributes and its children by React', async () => {
    const {createElement} = await import('react');
    const {renderToString} = await import('react-dom/server');
    const link = createElement('a', {href: 'tel:+442079460123'}, 'Call us');
    const element = createElement('acu-aftercare-check', {...settings, 'share-reasons': true}, link);
    assert.equal(
      renderToString(element),
      '<acu-aftercare-check clinic-name="Salt &amp; Needle" view="check" share-reasons=""><a href="tel:+442079460123">Call us</a></acu-aftercare-check>',
    );
  });

  it('gives the tag with its attributes and its children by Vue', async () => {
    const {createSSRApp, h} = await import('vue');
    const {renderToString} = await import('vue/server-renderer');
    const link = h('a', {href: 'tel:+442079460123'}, 'Call us');
    const app = createSSRApp({render: () => h('acu-aftercare-check', settings, [link])});
    assert.equal(
      await renderToString(app),
      '<acu-aftercare-check clinic-name="Salt &amp; Needle" view="check"><a href="tel:+442079460123">Call us</a></acu-aftercare-check>',
    );
  });
});
