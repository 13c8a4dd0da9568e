// What a bundler makes of imports of the package: it keeps what has an effect, and brings nothing else along.
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';

const root = fileURLToPath(new URL('../..', import.meta.url));
const {exports, sideEffects} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

// An app that has the package in its node_modules: the project itself is no package to a bundler that runs in it.
const app = mkdtempSync(join(realpathSync(tmpdir()), 'acu-app-'));
const installed = join(app, 'node_modules/acu-aftercare-check');
cpSync(join(root, 'dist'), join(installed, 'dist'), {recursive: true});
cpSync(join(root, 'package.json'), join(installed, 'package.json'));
after(() => rmSync(app, {recursive: true}));

/** Bundles the app, with these lines as its only module. Libraries stay outside. */
async function bundle(code) {
  const entry = join(app, 'app.js');
  writeFileSync(entry, code);
  const bundled = await rollup({
    input: entry,
    external: (id) => /^(lit|@lit|zod)\b/.test(id),
    plugins: [nodeResolve({browser: true})],
    onwarn: ({message}) => assert.fail(message),
  });
  const {output} = await bundled.generate({format: 'es'});
  await bundled.close();
  const used = Object.entries(output[0].modules).filter(([id, {renderedLength}]) => id !== entry && renderedLength > 0);
  return {code: output[0].code, files: used.map(([id]) => relative(installed, id).replaceAll('\\', '/')).sort()};
}

const scripts = Object.entries(exports).filter(([name, path]) => name.endsWith('.js') && typeof path === 'string');

/** A catalogue of another language than English, as a script or as a module. */
const catalogueOf = (file) => tags.some((tag) => file.endsWith(`/${tag}.js`));
const tags = Object.keys(JSON.parse(readFileSync(join(root, 'locales/status.json'), 'utf8')));

describe('a bundler', () => {
  it('finds four scripts for pages among the exports', () => {
    assert.deepEqual(scripts.map(([name]) => name).sort(), [
      './acu-aftercare-check.export.js',
      './acu-aftercare-check.js',
      './acu-aftercare-check.slim.js',
      './iframe-host.js',
    ]);
  });

  for (const [name, path] of scripts) {
    it(`keeps ${name} when only its effect is imported`, async () => {
      const {files} = await bundle(`import 'acu-aftercare-check${name.slice(1)}';`);
      assert.deepEqual(files, [path.slice(2)]);
    });
  }

  it('keeps the registration of the tag when ./define is imported', async () => {
    const {code} = await bundle(`import 'acu-aftercare-check/define';`);
    assert.ok(code.includes(`customElements.define('acu-aftercare-check', AcuAftercareCheck)`));
  });

  it('brings no other language than English with ./core', async () => {
    const {code, files} = await bundle(`import 'acu-aftercare-check/core';`);
    assert.ok(code.includes(`customElements.define('acu-aftercare-check', AcuAftercareCheck)`));
    assert.deepEqual(
      files.filter((file) => catalogueOf(file)),
      [],
    );
  });

  for (const address of ['locales/es', 'locales/es.js']) {
    it(`brings the languages that are imported with ./core: ${address}`, async () => {
      const {code, files} = await bundle(`import 'acu-aftercare-check/core'; import 'acu-aftercare-check/${address}';`);
      assert.deepEqual(
        files.filter((file) => catalogueOf(file)),
        ['dist/locales/es.js'],
      );
      assert.ok(code.includes('(globalThis.acuAftercareCheckCatalogues??=[]).push({"locale":"es"'));
    });
  }

  it('brings every language with ./define, and with the class of the main entry', async () => {
    for (const line of [
      `import 'acu-aftercare-check/define';`,
      `import {AcuAftercareCheck} from 'acu-aftercare-check'; console.log(AcuAftercareCheck);`,
    ]) {
      const {code, files} = await bundle(line);
      assert.ok(files.includes('dist/chunks/es.js') && files.includes('dist/chunks/ar.js'), line);
      assert.match(code, /addCatalogues\(everyCatalogue\)/);
    }
  });

  it('keeps the triage alone, without element and Lit, when only `assess` is imported from ./triage', async () => {
    const {code, files} = await bundle(`import {assess} from 'acu-aftercare-check/triage'; console.log(assess({}));`);
    assert.deepEqual(files, ['dist/chunks/triage.js']);
    assert.ok(!/customElements|HTMLElement|\blit\b/.test(code));
  });

  it('keeps the triage alone when only `assess` is imported from the main entry', async () => {
    const {files} = await bundle(`import {assess} from 'acu-aftercare-check'; console.log(assess({}));`);
    assert.deepEqual(files, ['dist/chunks/triage.js']);
  });

  it('keeps nothing when modules without effects are imported without names', async () => {
    const {files} = await bundle(`import 'acu-aftercare-check'; import 'acu-aftercare-check/triage'; console.log();`);
    assert.deepEqual(files, []);
  });
});

describe('sideEffects in package.json', () => {
  it('names every script at the top of dist that is not a module, the modules that register the tag, and the languages', () => {
    const isScript = (name) => !/^(import|export)\b/m.test(readFileSync(`${root}dist/${name}`, 'utf8'));
    const withEffects = readdirSync(`${root}dist`).filter((name) => name.endsWith('.js') && isScript(name));
    const modules = ['core.js', 'define.js', 'acu-aftercare-check.mjs', 'locales/*.js'];
    assert.deepEqual([...sideEffects].sort(), [...withEffects, ...modules].map((name) => `./dist/${name}`).sort());
  });
});
