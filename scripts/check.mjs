// npm run check. Every check runs even when an earlier one fails: one run shows all there is to mend.
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {ensureInstalled, npmBeside} from './ensure-installed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

function snapshot(paths) {
  const files = paths.flatMap((path) => {
    const absolute = join(root, path);
    if (!statSync(absolute).isDirectory()) return [absolute];
    return readdirSync(absolute, {recursive: true}).map((name) => join(absolute, name));
  });
  // No sources: a library that the build copies, and what it offers for download.
  const sources = files.filter((path) => statSync(path).isFile() && !/[\\/]demo[\\/](lib|downloads)[\\/]/.test(path));
  return new Map(sources.map((path) => [path, readFileSync(path, 'utf8')]));
}

/**
 * Runs a check; says whether its program failed, and which sources it wrote, which must be there already. Compares files,
 * not commits: it is of use before one.
 */
async function run({script, writes = []}) {
  const before = snapshot(writes);
  const status = await npmBeside('run', script);
  const after = snapshot(writes);
  const written = [...new Set([...before.keys(), ...after.keys()])].filter((p) => before.get(p) !== after.get(p));
  return {script, failed: status !== 0, written: written.map((path) => path.slice(root.length))};
}

/** The npm script of each check, and the sources that it writes. Those in one row do not need each other. */
const checks = [
  [{script: 'localize', writes: ['locales', 'src/localization/generated']}],
  // Before lint, which reads types, and before everything that measures dist/.
  [{script: 'build', writes: ['README.md', 'EMBEDDING.md', 'demo', 'integrations', 'src/clinic']}],
  [{script: 'lint'}, {script: 'typecheck'}],
  [{script: 'budgets', writes: ['demo', 'README.md']}, {script: 'package'}],
  [{script: 'pictures:compare'}],
];

/** What to do next, in sentences: last of all, where somebody looks. */
export function advice(results) {
  const failed = results.filter((result) => result.failed).map(({script}) => script);
  const written = results.flatMap((result) => result.written);
  return [
    ...(written.length > 0
      ? [
          'These files were not what the sources make of them, and are now. Keep them:',
          ...written.map((path) => `  ${path}`),
        ]
      : []),
    ...(failed.length > 0
      ? [
          `Failed: ${failed.join(', ')}. Mend what its messages above say; to run one alone:`,
          ...failed.map((script) => `  npm run ${script}`),
        ]
      : []),
    ...(failed.length === 0 && written.length > 0
      ? ['Nothing else was wrong: run "npm run check" again, and it will pass.']
      : []),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureInstalled();
  const results = [];
  for (const row of checks) results.push(...(await Promise.all(row.map(run))));
  const passed = results.filter(({failed, written}) => !failed && written.length === 0).length;
  console.log(`\n${passed} passed, ${results.length - passed} failed`);
  for (const line of advice(results)) console.error(line);
  process.exitCode = passed === results.length ? 0 : 1;
}
