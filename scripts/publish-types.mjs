// tsc writes the types of every module to build/. This copies to dist/ those that the entries of the package lead to,
// with their maps into src/, which the package holds too.
import {copyFileSync, existsSync, mkdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const {exports} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The entries that tsc makes; those for frameworks are in dist/ already, and import from the others. */
const files = new Set(
  Object.values(exports)
    .flatMap(({types = []}) => types)
    .map((path) => path.replace('./dist/', ''))
    .filter((path) => existsSync(join(root, 'build', path))),
);
// A set gives what is added while it is walked.
for (const file of files) {
  const types = readFileSync(join(root, 'build', file), 'utf8');
  for (const [, path] of types.matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']*)\.js'/g)) {
    files.add(join(dirname(file), `${path}.d.ts`));
  }
}
for (const file of files) {
  mkdirSync(dirname(join(root, 'dist', file)), {recursive: true});
  for (const path of [file, `${file}.map`]) copyFileSync(join(root, 'build', path), join(root, 'dist', path));
}
