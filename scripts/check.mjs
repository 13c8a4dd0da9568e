// npm run check. Every check runs even when an earlier one fails: one run shows all there is to mend.
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {ensureInstalled, tryNpm} from './ensure-installed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

function snapshot(paths) {
  const files = paths.flatMap((path) => {
    const absolute = join(root, path);
    if (!statSync(absolute).isDirectory()) return [absolute];
    return readdirSync(absolute, {recursive: true}).map((name) => join(absolute, name));
  });
  return new Map(files.filter((path) => statSync(path).isFile()).map((path) => [path, readFileSync(path, 'utf8')]));
}

/**
 * What a script writes into the sources must be there already. Compares files, not commits: it is of use before one.
 */
function writesNothingNew(script, paths) {
  const before = snapshot(paths);
  if (tryNpm('run', script).status !== 0) return false;
  const after = snapshot(paths);
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((p) => before.get(p) !== after.get(p));
  for (const path of changed) console.error(`Was not what "npm run ${script}" makes of the sources: ${path}`);
  return changed.length === 0;
}

/** The npm script of each check, and the sources that it writes. */
const checks = [
  {script: 'localize', writes: ['locales', 'src/localization/generated']},
  // Before lint, which reads types, and before everything that measures dist/.
  {script: 'build', writes: ['README.md', 'EMBEDDING.md', 'demo', 'integrations']},
  {script: 'lint', writes: []},
  {script: 'typecheck', writes: []},
  {script: 'budgets', writes: []},
  {script: 'package', writes: []},
];

ensureInstalled();
const failed = checks.filter(({script, writes}) => !writesNothingNew(script, writes));
if (failed.length > 0) {
  console.error('\nThese checks failed. To run one of them alone:');
  for (const {script, writes} of failed) {
    console.error(`  npm run ${script}${writes.length > 0 ? `   (it also updates ${writes.join(', ')})` : ''}`);
  }
}
console.log(`\n${checks.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
