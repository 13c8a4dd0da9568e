// What npm, CDNs, editors and pages with pinned hashes find in the package.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, dirname, join, relative} from 'node:path';
import process from 'node:process';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {rollup} from 'rollup';
import {parseSettings} from '../../build/clinic/parse-settings.js';
import {version} from '../../build/version.js';
import {AcuAftercareCheck} from '../../dist/index.js';

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
    const paths = [manifest.unpkg, manifest.jsdelivr, manifest.customElements, manifest['web-types']];
    const pick = (target) => (typeof target === 'string' ? [target] : Object.values(target).flatMap(pick));
    paths.push(...pick(manifest.exports));
    assert.ok(paths.length >= 24);
    for (const path of paths) {
      assert.match(path, /^\.\//);
      assert.ok(existsSync(join(root, path.replace('*', 'es'))), path);
    }
  });

  it('allows every lit 3, localize 0.12 and zod 4 from the tested one on, so that a page need have only one', () => {
    const ranges = Object.values(manifest.dependencies);
    assert.equal(ranges.length, 3);
    for (const range of ranges) assert.match(range, /^\^\d+\.\d+\.\d+$/);
  });
});

describe('the modules', () => {
  const modules = filesIn(join(root, 'dist')).filter((name) =>
    /^(chunks\/.*|core|define|export|index|triage)\.js$/.test(name),
  );

  it('can be read: comments, templates and rules are as in the source', () => {
    const element = String(read('dist/chunks/acu-aftercare-check.js'));
    assert.ok(element.includes('/** Version of the package. */'));
    assert.match(element, /html `<section class="debug" lang="en" dir="ltr" aria-label="For the webmaster">\n {4}<h2>/);
    assert.match(
      String(read('dist/chunks/triage.js')),
      /\{ id: 'large-bruise', level: L2, when: \(is\) => is.has\('large-bruise'\), source: \['E8'\] \},\n/,
    );
  });

  it('have source maps that hold the source, under its path in the package', () => {
    assert.ok(modules.length >= 8);
    for (const module of modules) {
      assert.ok(String(read(`dist/${module}`)).endsWith(`//# sourceMappingURL=${basename(module)}.map\n`), module);
      const {sources, sourcesContent} = json(`dist/${module}.map`);
      for (const [index, source] of sources.entries()) {
        const path = join('dist', dirname(module), source);
        assert.match(path, /^src.*\.ts$/);
        assert.equal(sourcesContent[index], String(read(path)), `${module}: ${source}`);
      }
    }
  });
});

describe('the types', () => {
  const types = filesIn(join(root, 'dist')).filter((name) => name.endsWith('.d.ts'));

  it('are those that the entries lead to, and none of views, styles or schemas', () => {
    assert.ok(types.includes('triage/rules.d.ts') && types.includes('define.d.ts'));
    const internal = types.filter((name) =>
      /^(views|speech|embed|controllers|validation)\/|styles|schema|read-aloud/.test(name),
    );
    assert.deepEqual(internal, []);
  });

  it('import only files that are in the package too', () => {
    for (const file of types) {
      for (const [, path] of String(read(`dist/${file}`)).matchAll(/(?:from|import\()\s*'(\.[^']+)\.js'/g)) {
        assert.ok(existsSync(join(root, 'dist', dirname(file), `${path}.d.ts`)), `${file}: ${path}`);
      }
    }
  });

  it('lead to the source, which is in the package', () => {
    assert.ok(json('package.json').files.includes('src'));
    for (const file of types.filter((name) => existsSync(join(root, `dist/${name}.map`)))) {
      for (const source of json(`dist/${file}.map`).sources) {
        assert.ok(existsSync(join(root, 'dist', dirname(file), source)), `${file}: ${source}`);
      }
    }
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
    assert.equal(shipped.length, 8);
    for (const {output, ...input} of shipped) {
      const bundle = await rollup(input);
      const place = output.dir ? {dir: folder} : {file: join(folder, output.file.slice('dist/'.length))};
      await bundle.write({...output, dir: undefined, file: undefined, ...place});
      await bundle.close();
    }
    // Not the source maps, in which paths depend on the folder.
    // Catalogues and the program that joins them come from other steps.
    const isBundle = (name) => /\.m?js$/.test(name) && !/^(locales\/|join\.mjs$)/.test(name);
    const built = filesIn(folder).filter(isBundle);
    assert.deepEqual(built, filesIn(join(root, 'dist')).filter(isBundle));
    for (const file of built) {
      assert.ok(readFileSync(join(folder, file)).equals(read(`dist/${file}`)), `${file} has other bytes`);
    }
  });

  it('gives the same data for editors and types for frameworks as in dist', (t) => {
    // The analyzer knows only folders of the project.
    const folder = mkdtempSync(join(root, 'build/data-'));
    t.after(() => rmSync(folder, {recursive: true}));
    const analyzer = ['node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze'];
    analyzer.push('--outdir', relative(root, folder));
    const options = {cwd: root, stdio: 'ignore'};
    execFileSync(process.execPath, [...analyzer, '--config', 'custom-elements-manifest.config.mjs'], options);
    execFileSync(process.execPath, ['scripts/write-editor-data.mjs', folder], options);
    const made = readdirSync(folder).sort();
    assert.deepEqual(made, [
      ...['custom-elements.json', 'preact.d.ts', 'react.d.ts', 'svelte.d.ts', 'templates.d.ts'],
      ...['vscode.css-data.json', 'vscode.html-data.json', 'vue.d.ts', 'web-types.json'],
    ]);
    for (const file of made) {
      const text = readFileSync(join(folder, file), 'utf8');
      assert.equal(text, String(read(`dist/${file}`)), file);
      assert.ok(!text.includes(root), `${file} tells a path of this machine`);
    }
  });
});

const {modules} = json('dist/custom-elements.json');
const element = modules.flatMap(({declarations}) => declarations).find(({customElement}) => customElement);
const names = (list) => list.map(({name}) => name).sort();

describe('custom-elements.json', () => {
  const types = (list) => Object.fromEntries(list.map(({name, type}) => [name, type.text]));

  /** All that a pattern finds in the source, each once. */
  function inSource(folder, pattern) {
    const files = readdirSync(join(root, folder), {recursive: true}).filter((name) => name.endsWith('.ts'));
    const texts = files.flatMap((name) => [...String(read(`${folder}/${name}`)).matchAll(pattern)]);
    return [...new Set(texts.map(([, text]) => text))].sort();
  }

  it('names the element and the module that registers it', () => {
    const definitions = modules
      .flatMap(({exports}) => exports)
      .filter(({kind}) => kind === 'custom-element-definition');
    assert.deepEqual(names(definitions), ['acu-aftercare-check']);
    assert.equal(element.tagName, 'acu-aftercare-check');
    assert.equal(element.name, 'AcuAftercareCheck');
    for (const {path} of modules) assert.ok(existsSync(join(root, path)), path);
  });

  it('has the attributes of the contract with their types', () => {
    assert.deepEqual(types(element.attributes), {
      lang: 'string',
      languages: 'string',
      'reviewed-only': 'boolean',
      'clinic-name': 'string',
      'clinic-phone': 'string',
      'clinic-email': 'string',
      'booking-url': 'string',
      'clinic-lang': 'string',
      region: 'string',
      'emergency-number': 'string',
      'health-line': 'string',
      'session-start': 'string',
      view: "'full' | 'check' | 'guidance'",
      'heading-level': "'2' | '3' | '4' | 2 | 3 | 4",
      'color-scheme': "'light' | 'dark' | 'auto'",
      'share-reasons': 'boolean',
    });
  });

  it('has every attribute that the element observes, with its property', () => {
    const observed = AcuAftercareCheck.observedAttributes;
    assert.ok(observed.length > 10);
    // `lang` is of every HTML element.
    const own = element.attributes.filter(({name}) => name !== 'lang');
    assert.deepEqual(names(own), [...observed].sort());
    for (const {name, fieldName} of own) {
      assert.equal(AcuAftercareCheck.elementProperties.get(fieldName).attribute || fieldName, name);
    }
  });

  it('lists the values that the settings accept, where these are a list', () => {
    const expected = ({name}) =>
      parseSettings([{name: 'attribute', values: {[name]: '?'}}]).problems[0]?.expected ?? '';
    const lists = element.attributes.map((attribute) => [attribute.name, expected(attribute)]);
    assert.deepEqual(Object.fromEntries(lists.filter(([, text]) => text.includes(' or '))), {
      view: 'full or check or guidance',
      'heading-level': '2 or 3 or 4',
      'color-scheme': 'light or dark or auto',
      'reviewed-only': 'true or false',
      'share-reasons': 'true or false',
    });
  });

  it('has the events of the contract with what they carry', () => {
    assert.deepEqual(types(element.events), {
      'acu-ready': 'CustomEvent<null>',
      'acu-step': 'CustomEvent<{step: StepName}>',
      'acu-result': 'CustomEvent<{ level: Level; reasons?: readonly RuleId[]; contentVersion: string; }>',
      'acu-contact': 'CustomEvent<{channel: ContactChannel}>',
      'acu-error': 'CustomEvent<{code: ErrorCode; message: string}>',
    });
  });

  it('has the properties and methods of the contract, and nothing private', () => {
    const withoutAttribute = element.members.filter(({attribute}) => !attribute);
    assert.deepEqual(names(withoutAttribute), [
      ...['answers', 'assessment', 'config', 'defaults', 'focus', 'formats', 'locale', 'reset', 'version'],
    ]);
  });

  it('has every part that the views name', () => {
    const parts = inSource('src', /\bpart="([^"]*)"/g).flatMap((text) =>
      text.replace(/\$\{(.*?)\}/g, (_, code) => code.match(/(?<=')[\w-]+(?=')/g).join(' ')).split(/\s+/),
    );
    assert.ok(parts.includes('outcome') && parts.includes('emergency-button'));
    assert.deepEqual(names(element.cssParts), [...new Set(parts)].sort());
  });

  it('has every custom property that the styles read', () => {
    assert.deepEqual(names(element.cssProperties), inSource('src', /var\((--acu-[\w-]+)/g));
  });

  it('has the default slot', () => {
    assert.deepEqual(names(element.slots), ['']);
  });

  it('describes every attribute, event, part, slot, member and custom property', () => {
    const {attributes, events, cssParts, cssProperties, members, slots} = element;
    for (const {name, description} of [attributes, events, cssParts, cssProperties, members, slots].flat()) {
      assert.ok(description?.trim(), `${name} has no description`);
    }
  });
});

describe('the data for editors', () => {
  it('completes attributes and their values in VS Code', () => {
    const {version, tags} = json('dist/vscode.html-data.json');
    assert.equal(version, 1.1);
    assert.deepEqual(names(tags), ['acu-aftercare-check']);
    const [{attributes}] = tags;
    assert.deepEqual(names(attributes), names(element.attributes));
    const values = (wanted) => attributes.find(({name}) => name === wanted).values?.map(({name}) => name);
    assert.deepEqual(values('view'), ['full', 'check', 'guidance']);
    assert.deepEqual(values('heading-level'), ['2', '3', '4']);
    assert.deepEqual(values('color-scheme'), ['light', 'dark', 'auto']);
    assert.equal(values('clinic-name'), undefined);
    assert.deepEqual(
      attributes.filter(({valueSet}) => valueSet === 'v').map(({name}) => name),
      ['reviewed-only', 'share-reasons'],
    );
  });

  it('completes custom properties in VS Code', () => {
    const {version, properties} = json('dist/vscode.css-data.json');
    assert.equal(version, 1.1);
    assert.deepEqual(names(properties), names(element.cssProperties));
  });

  it('tells JetBrains editors of the same element in this version', () => {
    const {name, version, contributions} = json('dist/web-types.json');
    assert.deepEqual([name, version], ['acu-aftercare-check', json('package.json').version]);
    const [{attributes, slots, js, css, ...tag}] = contributions.html.elements;
    assert.equal(tag.name, 'acu-aftercare-check');
    assert.deepEqual(tag.source, {module: 'acu-aftercare-check', symbol: 'AcuAftercareCheck'});
    assert.deepEqual(names(attributes), names(element.attributes));
    const typeOf = (wanted) => attributes.find(({name}) => name === wanted).value.type;
    assert.equal(typeOf('region'), 'string');
    assert.equal(typeOf('heading-level'), "'2' | '3' | '4'");
    assert.equal(typeOf('share-reasons'), 'boolean');
    assert.deepEqual(names(slots), ['']);
    assert.deepEqual(names(js.events), names(element.events));
    assert.ok(names(js.properties).includes('assessment'));
    assert.deepEqual(names(css.parts), names(element.cssParts));
    assert.deepEqual(names(css.properties), names(element.cssProperties));
  });
});
