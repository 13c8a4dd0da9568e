// What a bundler makes of imports of the package: it keeps what has an effect, and brings nothing else along.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';

const root = fileURLToPath(new URL('../..', import.meta.url));
const {exports, sideEffects} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** Bundles a module that is imagined to lie in the project, which is found by its own name. Libraries stay outside. */
async function bundle(code) {
  const entry = `${root}imagined.js`;
  const bundled = await rollup({
    input: entry,
    external: (id) => /^(lit|@lit|zod)\b/.test(id),
    treeshake: {moduleSideEffects: true},
    plugins: [
      {name: 'entry', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? code : null)},
      nodeResolve({browser: true}),
    ],
    onwarn: ({message}) => assert.fail(message),
  });
  const {output} = await bundled.generate({format: 'es'});
  await bundled.close();
  const used = Object.entries(output[0].modules).filter(([, {renderedLength}]) => renderedLength > 0);
  const files = used.map(([id]) => id.slice(root.length)).filter((id) => id !== 'imagined.js');
  return {code: output[0].code, files: files.sort()};
}

const scripts = Object.entries(exports).filter(([name]) => name.endsWith('.js'));

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
    const {files} = await bundle(`import 'acu-aftercare-check'; import 'acu-aftercare-check/triage';`);
    assert.deepEqual(files, []);
  });
});

describe('sideEffects in package.json', () => {
  it('names every script at the top of dist that is not a module, and the module that registers the tag', () => {
    const isScript = (name) => !/^(import|export)\b/m.test(readFileSync(`${root}dist/${name}`, 'utf8'));
    const withEffects = readdirSync(`${root}dist`).filter((name) => name.endsWith('.js') && isScript(name));
    assert.deepEqual([...sideEffects].sort(), [...withEffects, 'define.js'].map((name) => `./dist/${name}`).sort());
  });
});
