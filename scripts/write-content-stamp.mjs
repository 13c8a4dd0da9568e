// node scripts/write-content-stamp.mjs, after a build: notes which content the `contentVersion` of src/version.ts is the
// version of, so that a test can tell when the content has changed and the version has not.
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {tokenizer} from 'acorn';

const root = new URL('../', import.meta.url);
export const stampFile = new URL('tests/content/content-stamp.json', root);

/** A program without its comments and layout. */
const tokens = (code) =>
  [...tokenizer(code, {ecmaVersion: 2022, sourceType: 'module'})].map(({start, end}) => code.slice(start, end));

/** A hash of what is said (every English message) and decided (questions, rules, phone numbers). */
export async function contentHash() {
  const {english} = await import(new URL('build/localization/generated/stamp.js', root));
  const decided = [
    ...readdirSync(new URL('build/triage/', root)).map((name) => `triage/${name}`),
    'clinic/number-rows.js',
  ]
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => tokens(readFileSync(new URL(`build/${name}`, root), 'utf8')).join(' '));
  return createHash('sha256')
    .update([english, ...decided].join('\n'))
    .digest('hex')
    .slice(0, 16);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {contentVersion} = await import(new URL('build/version.js', root));
  const before = JSON.parse(readFileSync(stampFile, 'utf8'));
  const hash = await contentHash();
  if (hash !== before.hash && contentVersion === before.contentVersion) {
    console.error(
      `The content is no longer that of ${contentVersion}. First raise contentVersion and contentDate in src/version.ts, and build.`,
    );
    process.exitCode = 1;
  } else writeFileSync(stampFile, `${JSON.stringify({contentVersion, hash})}\n`);
}
