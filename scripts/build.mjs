// npm run build: from the sources to dist/. Each step is named before it runs: a first build takes a minute.
import {spawnSync} from 'node:child_process';
import process from 'node:process';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What each step does, and its command: a program of a package or of ours, with its arguments. */
const steps = [
  ['Removing the last build', 'scripts/clean.mjs'],
  ['Packing the phone numbers', 'scripts/write-numbers.mjs'],
  ['Checking the translations and writing the catalogues', 'scripts/build-catalogues.mjs'],
  ['Compiling TypeScript', 'node_modules/typescript/bin/tsc'],
  [
    'Describing the element for editors',
    'node_modules/@custom-elements-manifest/analyzer/cem.js',
    'analyze',
    '--quiet',
  ],
  ['Writing data for editors and types for frameworks', 'scripts/write-editor-data.mjs'],
  ['Writing what is made from the schema of the settings', 'scripts/write-settings.mjs'],
  ['Collecting the types of the package', 'scripts/publish-types.mjs'],
  ['Bundling the scripts and modules', 'node_modules/rollup/dist/bin/rollup', '--config', '--silent'],
  ['Writing the snippets into README.md, EMBEDDING.md and the demo', 'scripts/write-snippets.mjs'],
];

for (const [index, [name, ...command]] of steps.entries()) {
  const start = Date.now();
  process.stdout.write(`Build ${index + 1}/${steps.length}: ${name} … `);
  const {status, stdout, stderr} = spawnSync(process.execPath, command, {cwd: root, encoding: 'utf8'});
  if (status !== 0) {
    console.error(`failed.\n${stdout}${stderr}\nTo see this step alone: node ${command.join(' ')}`);
    process.exit(1);
  }
  console.log(`${((Date.now() - start) / 1000).toFixed(1)} s`);
  process.stderr.write(stderr);
}
