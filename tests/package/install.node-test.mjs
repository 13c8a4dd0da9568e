// The package as npm delivers it, installed into a project of its own without a network.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {homedir, tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'acu-install-'));
after(() => rmSync(folder, {recursive: true}));
const npm = (...options) => run('npm', options, {cwd: folder, shell: process.platform === 'win32'});

/** The package, and the libraries that it needs with theirs: by their folders in node_modules. */
function dependenciesOf(name, found = new Set()) {
  const {dependencies = {}} = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
  for (const next of Object.keys(dependencies).filter((dependency) => !found.has(dependency)))
    dependenciesOf(next, found.add(next));
  return found;
}
const {dependencies, name} = require('../../package.json');
const libraries = new Set(Object.keys(dependencies).flatMap((library) => [library, ...dependenciesOf(library)]));
const installed = join(folder, 'node_modules', name);

describe('the package, installed into a fresh project', () => {
  before(async () => {
    const folders = [root, ...[...libraries].map((library) => join(root, 'node_modules', library))];
    const {stdout} = await npm('pack', '--ignore-scripts', '--json', ...folders);
    const tarballs = JSON.parse(stdout).map((pack) => [pack.name, `file:${pack.filename}`]);
    const project = {private: true, type: 'module', dependencies: Object.fromEntries(tarballs)};
    writeFileSync(join(folder, 'package.json'), JSON.stringify(project));
    await npm('install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--omit=peer');
  });

  it('has what it is for, and nothing that is ours alone', () => {
    assert.deepEqual(readdirSync(installed).sort(), [
      ...['ARCHITECTURE.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'EMBEDDING.md', 'LICENSE', 'README.md', 'SECURITY.md'],
      ...['dist', 'docs', 'package.json', 'src'],
    ]);
    const files = readdirSync(installed, {recursive: true}).map((path) => join(installed, path));
    const told = files
      .filter((path) => statSync(path).isFile())
      .filter((path) => {
        const text = readFileSync(path, 'utf8');
        return [root, `${homedir()}/`, `${tmpdir()}/`].some((place) => text.includes(place));
      });
    assert.deepEqual(told, [], 'names a folder of this machine');
  });

  it('decides a level in Node, and every entry can be imported there', async () => {
    const program = `
      import {assess} from '${name}/triage';
      const {AcuAftercareCheck} = await import('${name}');
      await import('${name}/define');
      console.log(assess({'danger-signs': ['breathing']}).level, AcuAftercareCheck.version);`;
    writeFileSync(join(folder, 'program.mjs'), program);
    const {stdout} = await run(process.execPath, ['program.mjs'], {cwd: folder});
    assert.equal(stdout, `emergency ${require('../../package.json').version}\n`);
  });

  for (const [module, moduleResolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ]) {
    it(`has types for TypeScript with moduleResolution ${moduleResolution}`, async () => {
      const program = `
        import '${name}/define';
        import {AcuAftercareCheck} from '${name}';
        import {assess, type Level} from '${name}/triage';
        export const level: Level = assess({'danger-signs': ['breathing']}).level;
        export const locale: string = document.querySelector('acu-aftercare-check')!.locale;
        // @ts-expect-error
        export const wrong: number = AcuAftercareCheck.version;`;
      const app = join(folder, moduleResolution);
      mkdirSync(app);
      writeFileSync(join(app, 'program.ts'), program);
      const options = ['--noEmit', '--strict', '--target', 'es2021', '--lib', 'es2021,dom'];
      const {stdout} = await run(
        process.execPath,
        [
          require.resolve('typescript/bin/tsc'),
          ...options,
          ...['--module', module, '--moduleResolution', moduleResolution],
          join(app, 'program.ts'),
        ],
        {cwd: folder},
      ).catch((error) => error);
      assert.equal(stdout, '');
    });
  }
});
