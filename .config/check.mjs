// Every check runs even when an earlier one fails: one run shows all there is to mend.
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {ensureInstalled, tryNpm} from './ensure-installed.mjs';

const generated = ['locales', 'src/localization/generated'].map((folder) =>
  fileURLToPath(new URL(`../${folder}`, import.meta.url)),
);

const npmRun = (script) => () => tryNpm('run', script).status === 0;

function snapshot() {
  const files = generated
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, {recursive: true}).map((name) => join(folder, name)))
    .filter((path) => statSync(path).isFile());
  return new Map(files.map((path) => [path, readFileSync(path, 'utf8')]));
}

/** Compares files, not commits: it must also be of use before something is committed. */
function cataloguesAreCurrent() {
  const before = snapshot();
  if (tryNpm('run', 'localize').status !== 0) return false;
  const after = snapshot();
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((p) => before.get(p) !== after.get(p));
  for (const path of changed) console.error(`Was not what "npm run localize" makes of the sources: ${path}`);
  return changed.length === 0;
}

const steps = {
  catalogues: cataloguesAreCurrent,
  // Before lint, which reads types, and before everything that measures dist/.
  build: npmRun('build'),
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
