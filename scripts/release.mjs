// npm run release [-- 1.2.0] [-- --dry-run]: everything that a release needs, from the last commit and nothing else.
//
// A copy of the commit gets the version, is checked and built; so a release cannot hold what is not committed, and nothing
// is written where it may not be finished. Only then do the files go to release/, and to the tree what the copy has
// changed: the version, the entry of the changelog, the hashes in the snippets. With --dry-run, both are only named.
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {ensureInstalled} from './ensure-installed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A reason not to release. Its message says what is wrong, and where. */
class Refusal extends Error {}

/** Runs a program and returns what it prints; throws a refusal with `because` and its messages if it fails. */
function run(cwd, because, command, ...options) {
  const {status, stdout, stderr, error} = spawnSync(command, options, {cwd, encoding: 'utf8'});
  if (status !== 0) throw new Refusal([because, stderr?.trim() || stdout?.trim() || error?.message].join('\n'));
  return stdout;
}

/** The files that differ from the last commit, or are not in it. */
const changedFiles = (folder) =>
  run(folder, 'git cannot tell whether everything is committed.', 'git', 'status', '--porcelain', '-uall')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.slice(3));

/** Where the version stands, with what comes before it. */
const versionPlaces = {
  'package.json': [/^ {2}"version": "/m],
  'package-lock.json': [/^ {2}"version": "/m, /^ {4}"": \{\n {6}"name": "acu-aftercare-check",\n {6}"version": "/m],
  'src/version.ts': [/^export const version = '/m],
  'integrations/wordpress/acu-aftercare-check/acu-aftercare-check.php': [/^ \* Version: +/m],
  'integrations/wordpress/acu-aftercare-check/readme.txt': [/^Stable tag: /m],
};

function writeVersion(folder, version) {
  for (const [file, starts] of Object.entries(versionPlaces)) {
    const path = join(folder, file);
    let text = readFileSync(path, 'utf8');
    for (const start of starts) {
      const place = new RegExp(`(${start.source})[\\w.-]+`, start.flags);
      if (!place.test(text)) throw new Refusal(`${file} has no version where ${start} should find it.`);
      text = text.replace(place, (_, before) => before + version);
    }
    writeFileSync(path, text);
  }
}

/**
 * The changelog in which what is unreleased is the entry of a version.
 *
 * @param day ISO 8601
 */
function withEntry(changelog, version, day) {
  const has = (heading) => changelog.split('\n').some((line) => line === heading || line.startsWith(`${heading}, `));
  const unreleased = has('## Unreleased');
  if (has(`## ${version}`)) {
    if (!unreleased) return changelog;
    throw new Refusal(
      `CHANGELOG.md has an entry for ${version} and more under "Unreleased": name the next version (npm run release -- 1.2.3).`,
    );
  }
  if (!unreleased) throw new Refusal(`CHANGELOG.md has no entry for ${version}: write what is new under "Unreleased".`);
  return changelog.replace('## Unreleased', () => `## ${version}, ${day}`);
}

/** Brings the copy to a version, builds it, and makes the files of the release in `folder`. */
function prepare(copy, version, folder) {
  writeVersion(copy, version);
  const changelog = join(copy, 'CHANGELOG.md');
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(changelog, withEntry(readFileSync(changelog, 'utf8'), version, day));
  const node = (because, ...options) => run(copy, because, process.execPath, ...options);
  // First what takes seconds.
  node('Phone numbers cannot be read from src/clinic/.', 'scripts/write-numbers.mjs');
  node(
    'Translations in locales/ are missing or wrong; npm run localize lists them, too:',
    'scripts/build-catalogues.mjs',
  );
  node('src/ does not compile:', 'scripts/compile.mjs');
  node(
    'Questions, rules, phone numbers or English sentences in src/ are not those of their contentVersion:',
    'scripts/write-content-stamp.mjs',
  );
  node('The build failed:', 'scripts/build.mjs');
  node('The zip for web servers could not be made:', 'scripts/build-release.mjs', folder);
  node('The zip of the WordPress plugin could not be made:', 'scripts/build-wordpress-plugin.mjs', folder);
  const names = readdirSync(folder).sort();
  const sum = (name) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
  // As sha256sum -c reads it.
  writeFileSync(join(folder, 'SHA256SUMS'), names.map((name) => `${sum(name)}  ${name}\n`).join(''));
}

function release({version, dryRun}) {
  const dirty = changedFiles(root);
  if (dirty.length > 0) {
    const more = dirty.length > 5 ? ` and ${dirty.length - 5} more` : '';
    throw new Refusal(`Not everything is committed: ${dirty.slice(0, 5).join(', ')}${more}.`);
  }
  const temporary = mkdtempSync(join(tmpdir(), 'acu-release-copy-'));
  try {
    const copy = join(temporary, 'copy');
    const made = join(temporary, 'release');
    run(root, 'The last commit cannot be copied.', 'git', 'clone', '--quiet', root, copy);
    // "junction" for Windows, where a link needs rights that few have.
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    // .gitignore means the folder, which the link is not.
    writeFileSync(join(copy, '.git/info/exclude'), 'node_modules\n');
    console.log(`Checking and building ${version} in a copy of the last commit; that takes a minute …`);
    prepare(copy, version, made);
    const changed = changedFiles(copy);
    if (!dryRun) {
      for (const file of changed) cpSync(join(copy, file), join(root, file));
      mkdirSync(join(root, 'release'), {recursive: true});
      cpSync(made, join(root, 'release'), {recursive: true});
    }
    console.log(`${dryRun ? 'Would write' : 'Wrote'} to release/, with their SHA-256:`);
    console.log(readFileSync(join(made, 'SHA256SUMS'), 'utf8').replace(/^/gm, '  ').trimEnd());
    if (changed.length === 0) console.log('The sources are those of this release already.');
    else console.log([`${dryRun ? 'Would change' : 'Changed'}, to be committed:`, ...changed].join('\n  '));
    console.log(
      `Next: npm run check, npm test, ${changed.length > 0 ? 'commit, ' : ''}git tag v${version}, npm publish.`,
    );
  } finally {
    rmSync(temporary, {recursive: true, force: true});
  }
}

function options() {
  const {values, positionals} = parseArgs({options: {'dry-run': {type: 'boolean'}}, allowPositionals: true});
  const [version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version, ...others] = positionals;
  if (others.length > 0 || !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    throw new Refusal(`"${positionals.join(' ')}" is no version. Usage: npm run release -- 1.2.3 --dry-run`);
  return {version, dryRun: values['dry-run']};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureInstalled();
  try {
    release(options());
  } catch (error) {
    if (!(error instanceof Refusal) && !error.code?.startsWith('ERR_PARSE_ARGS')) throw error;
    console.error(`No release: ${error.message}`);
    process.exitCode = 1;
  }
}
