// Compiles src/ to build/. With --unfinished, words and drawings of new answers, rules and questions may be missing: tsc
// emits in spite of its errors, and src/content/unwritten.ts marks what is not there. Any other error stops it.
import {spawnSync} from 'node:child_process';
import process from 'node:process';
import {fileURLToPath} from 'node:url';

/** What to write where a table has no entry for a code or an id of the triage. */
const toWrite = {
  'src/content/questions.ts': (name) => `the words of ${name}`,
  'src/content/reasons.ts': (name) => `why ${name} matters`,
  'src/views/drawings.ts': (name) => `a drawing of ${name}, or ${name} among those without one (WithoutDrawing)`,
};

/** The entries that an error of tsc misses in one of those tables; none if it is about anything else. */
function missingEntries(file, error) {
  if (!Object.hasOwn(toWrite, file)) return [];
  const one = /: error TS2741: Property '(.*?)' is missing in type .* required in type 'Readonly<Record</.exec(error);
  // The fifth and further ones of a table are only counted.
  const more = /: error TS27(?:39|40): .* from type 'Readonly<Record<.*>': (.*?)(?:, and \d+ more\.)?$/.exec(error);
  const names = one?.[1] ?? more?.[1];
  return names?.split(', ').map((name) => name.replace(/"/g, '')) ?? [];
}

/** Divides what tsc prints into what is still to be written, file by file, and errors. */
export function readErrors(output) {
  const missing = [];
  const errors = [];
  // The lines that explain an error are indented.
  for (const error of output.split(/\r?\n(?=\S)/).map((text) => text.trimEnd())) {
    if (error === '') continue;
    const file = /^(.*?)\(\d+,\d+\): error /.exec(error)?.[1] ?? '';
    const names = missingEntries(file, error);
    if (names.length === 0) errors.push(error);
    missing.push(...names.map((name) => `${file}: ${toWrite[file](name)}`));
  }
  return {missing: [...new Set(missing)], errors};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const tsc = ['node_modules/typescript/bin/tsc', '--pretty', 'false'];
  const {status, stdout, stderr} = spawnSync(process.execPath, tsc, {cwd: root, encoding: 'utf8'});
  const {missing, errors} = readErrors(stdout);
  for (const line of [...missing, ...errors]) console.error(line);
  if (stderr) console.error(stderr);
  const onlyMissing = missing.length > 0 && errors.length === 0;
  process.exitCode = onlyMissing && process.argv.includes('--unfinished') ? 0 : status;
}
