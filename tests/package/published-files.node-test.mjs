// What npm, CDNs, editors and pages with pinned hashes find in the package.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {rollup} from 'rollup';
import {version} from '../../build/version.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => readFileSync(join(root, path));
const json = (path) => JSON.parse(read(path));
const filesIn = (folder) =>
  readdirSync(folder, {recursive: true})
    .filter((name) => /\.\w+$/.test(name) && name !== 'integrity.json')
    .map((name) => name.replaceAll('\\', '/'))
    .sort();

describe('package.json', () => {
  const manifest = json('package.json');

  it('has the version that the script tells', () => {
    assert.equal(version, manifest.version);
  });

  it('points to files that exist', () => {
    const paths = [manifest.unpkg, manifest.jsdelivr, manifest.customElements];
    const pick = (target) => (typeof target === 'string' ? [target] : Object.values(target).flatMap(pick));
    paths.push(...pick(manifest.exports));
    assert.ok(paths.length >= 12);
    for (const path of paths) {
      assert.match(path, /^\.\//);
      assert.ok(existsSync(join(root, path.replace(/\/\*$/, ''))), path);
    }
  });

  it('says which files have side effects, so that bundlers keep them and drop nothing else', () => {
    assert.deepEqual(manifest.sideEffects, [
      '**/define.js',
      './dist/acu-aftercare-check.js',
      './dist/acu-aftercare-check.slim.js',
    ]);
  });
});

describe('integrity.json', () => {
  it('lists every file with its bytes and its hash', () => {
    const listed = json('dist/integrity.json');
    assert.deepEqual(Object.keys(listed).sort(), filesIn(join(root, 'dist')));
    assert.ok('acu-aftercare-check.js' in listed && 'locales/es.json' in listed);
    for (const [file, {bytes, sha384}] of Object.entries(listed)) {
      const body = read(`dist/${file}`);
      assert.equal(bytes, body.length, file);
      assert.equal(sha384, `sha384-${createHash('sha384').update(body).digest('base64')}`, file);
    }
  });
});

describe('building again', () => {
  it('gives the same bytes as in dist', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'acu-build-'));
    t.after(() => rmSync(folder, {recursive: true}));
    // The configuration has paths relative to the project.
    process.chdir(root);
    const {default: configurations} = await import('../../rollup.config.mjs');
    const shipped = configurations.filter(({output: {file, dir}}) => dir === 'dist' || file?.startsWith('dist/'));
    assert.equal(shipped.length, 5);
    for (const {output, ...input} of shipped) {
      const bundle = await rollup(input);
      const place = output.dir ? {dir: folder} : {file: join(folder, output.file.slice('dist/'.length))};
      await bundle.write({...output, dir: undefined, file: undefined, ...place});
      await bundle.close();
    }
    const built = filesIn(folder);
    assert.deepEqual(
      built,
      filesIn(join(root, 'dist')).filter((name) => name.endsWith('.js')),
    );
    for (const file of built) {
      assert.ok(readFileSync(join(folder, file)).equals(read(`dist/${file}`)), `${file} has other bytes`);
    }
  });
});

describe('custom-elements.json', () => {
  const {modules} = json('dist/custom-elements.json');
  const element = modules.flatMap(({declarations}) => declarations).find(({customElement}) => customElement);
  const names = (list) => list.map(({name}) => name).sort();

  it('names the element and the module that registers it', () => {
    const definitions = modules
      .flatMap(({exports}) => exports)
      .filter(({kind}) => kind === 'custom-element-definition');
    assert.deepEqual(names(definitions), ['acu-aftercare-check']);
    assert.equal(element.tagName, 'acu-aftercare-check');
    assert.equal(element.name, 'AcuAftercareCheck');
    for (const {path} of modules) assert.ok(existsSync(join(root, path)), path);
  });

  it('has the attributes of the contract, and no others', () => {
    // `lang` is of every HTML element, so the analyzer may leave it out.
    assert.deepEqual(
      names(element.attributes).filter((name) => name !== 'lang'),
      [
        ...['booking-url', 'clinic-email', 'clinic-lang', 'clinic-name', 'clinic-phone', 'color-scheme'],
        ...['emergency-number', 'heading-level', 'health-line', 'region', 'session-start', 'share-reasons', 'view'],
      ],
    );
  });

  it('has the events of the contract', () => {
    assert.deepEqual(names(element.events), ['acu-contact', 'acu-error', 'acu-ready', 'acu-result', 'acu-step']);
  });

  it('has the properties and methods of the contract', () => {
    const open = names(element.members.filter(({privacy}) => privacy !== 'private' && privacy !== 'protected'));
    for (const name of ['answers', 'assessment', 'locale', 'reset', 'focus', 'version'])
      assert.ok(open.includes(name), name);
  });

  it('describes every attribute, event, part and custom property', () => {
    for (const list of [element.attributes, element.events, element.cssParts, element.cssProperties]) {
      assert.ok(list.length > 4);
      for (const {name, description} of list) assert.ok(description?.trim(), `${name} has no description`);
    }
  });
});
