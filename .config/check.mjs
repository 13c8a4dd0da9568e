// Every check runs even when an earlier one fails: one run shows all there is to mend.
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {ensureInstalled, tryNpm} from './ensure-installed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const npmRun = (script) => () => tryNpm('run', script).status === 0;

function snapshot(paths) {
  const files = paths.flatMap((path) => {
    const absolute = join(root, path);
    if (!statSync(absolute).isDirectory()) return [absolute];
    return readdirSync(absolute, {recursive: true}).map((name) => join(absolute, name));
  });
  return new Map(files.filter((path) => statSync(path).isFile()).map((path) => [path, readFileSync(path, 'utf8')]));
}

/** What a script writes into the sources must be there already. Compares files, not commits: it is of use before one. */
const writesNothingNew = (script, paths) => () => {
  const before = snapshot(paths);
  if (tryNpm('run', script).status !== 0) return false;
  const after = snapshot(paths);
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((p) => before.get(p) !== after.get(p));
  for (const path of changed) console.error(`Was not what "npm run ${script}" makes of the sources: ${path}`);
  return changed.length === 0;
};

const steps = {
  catalogues: writesNothingNew('localize', ['locales', 'src/localization/generated']),
  // Before lint, which reads types, and before everything that measures dist/.
  build: writesNothingNew('build', ['README.md', 'EMBEDDING.md', 'demo']),
  lint: npmRun('lint'),
  typecheck: npmRun('typecheck'),
  budgets: npmRun('budgets'),
  package: npmRun('package'),
};

ensureInstalled();
const failed = Object.entries(steps)
  .filter(([, passes]) => !passes())
  .map(([name]) => name);
const count = Object.keys(steps).length;
console.log(failed.length > 0 ? `\nChecks that failed: ${failed.join(', ')}` : '\nEvery check passed.');
console.log(`${count - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
