// npm run build: from the sources to dist/. Each step is named before it runs: a first build takes a minute.
//
// With --unfinished, as `npm start` and `npm test -- words` run it, words, drawings and translations may be missing. Both
// builds list what is; without the flag, that is the end.
import {spawnSync} from 'node:child_process';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {waitForBuilds} from './build-lock.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const flags = process.argv.slice(2);

/** What each step does, and its command: a program of a package or of ours, with its arguments. */
const steps = [
  ['Removing the last build', 'scripts/clean.mjs'],
  ['Packing the phone numbers', 'scripts/write-numbers.mjs'],
  ['Checking the translations and writing the catalogues', 'scripts/build-catalogues.mjs', ...flags],
  ['Compiling TypeScript', 'scripts/compile.mjs', ...flags],
  [
    'Describing the element for editors',
    'node_modules/@custom-elements-manifest/analyzer/cem.js',
    'analyze',
    '--quiet',
  ],
  ['Writing data for editors and types for frameworks', 'scripts/write-editor-data.mjs'],
  ['Writing what is made from the schema of the settings', 'scripts/write-settings.mjs'],
  ['Writing the protocol sheet', 'scripts/write-protocol.mjs'],
  ['Writing the words of the card for patients', 'scripts/write-card.mjs'],
  ['Collecting the types of the package', 'scripts/publish-types.mjs'],
  ['Bundling the scripts and modules', 'node_modules/rollup/dist/bin/rollup', '--config', '--silent'],
  ['Writing the snippets into README.md, EMBEDDING.md and the demo', 'scripts/write-snippets.mjs'],
  ['Making the downloads of the site', 'scripts/write-downloads.mjs'],
];

/** The steps that say what is missing, on stderr. After the first, the other one still runs: so one build says it all. */
const lists = ['scripts/build-catalogues.mjs', 'scripts/compile.mjs'];

await waitForBuilds();
let missing = '';
const failed = [];
for (const [index, [name, ...command]] of steps.entries()) {
  const start = Date.now();
  process.stdout.write(`Build ${index + 1}/${steps.length}: ${name} … `);
  const env = {...process.env, UNFINISHED: missing && 'yes'};
  const {status, stdout, stderr} = spawnSync(process.execPath, command, {cwd: root, encoding: 'utf8', env});
  console.log(status === 0 ? `${((Date.now() - start) / 1000).toFixed(1)} s` : 'failed.');
  if (status !== 0) failed.push(command);
  const isList = lists.includes(command[0]);
  if (isList) missing += stderr;
  if (failed.length > 0 && command[0] !== lists[0]) {
    console.error(isList ? missing : `${stdout}${stderr}`);
    for (const parts of failed) console.error(`To see this step alone: node ${parts.join(' ')}`);
    process.exit(1);
  }
  if (!isList) process.stderr.write(stderr);
}
if (missing) {
  console.error(`
Still to be written. Until then, marks in English stand in for it, and "npm run build", "npm run check", "npm run release"
and "npm test" without words stop here. Do not publish this build.

${missing}`);
}
