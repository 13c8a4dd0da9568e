#!/usr/bin/env node
// Joins the slim script and the languages of a clinic into one file, which then makes no request for them. It is dist/join.mjs,
// beside the files that it joins, and needs nothing but Node.
import {Buffer} from 'node:buffer';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

const usage =
  'Usage: acu-aftercare-check-join --languages es,ar [--out acu-aftercare-check.clinic.js]\nEnglish is always inside.';
const file = (name) => new URL(name, import.meta.url);

/** The bytes of the slim script with these languages behind it, as `cat` would join them. */
function join(languages) {
  const known = readdirSync(file('locales/'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => name.slice(0, -'.js'.length));
  const unknown = languages.filter((language) => !known.includes(language));
  if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')}; the languages are ${known.join(', ')}.`);
  const names = ['acu-aftercare-check.slim.js', ...languages.map((language) => `locales/${language}.js`)];
  return Buffer.concat(names.map((name) => readFileSync(file(name))));
}

try {
  const {languages, out} = parseArgs({
    options: {languages: {type: 'string'}, out: {type: 'string', default: 'acu-aftercare-check.clinic.js'}},
  }).values;
  const wanted = (languages ?? '').split(/[\s,]+/).filter((language) => language !== '' && language !== 'en');
  if (languages === undefined) throw new Error(usage);
  if (!/\.js$/.test(out)) throw new Error(`--out wants the name of a script, not "${out}".\n${usage}`);
  const bytes = join([...new Set(wanted)]);
  // Never over one of the files of this version, whose hashes are known.
  writeFileSync(out, bytes, {flag: resolve(out).startsWith(fileURLToPath(file('.'))) ? 'wx' : 'w'});
  console.log(`${out}: ${bytes.length} bytes, sha384-${createHash('sha384').update(bytes).digest('base64')}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
