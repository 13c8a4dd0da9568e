// Sizes of what carries languages, compressed as servers do, each with a limit that grows with the locales. The rest is
// measured by size-limit (package.json).
import {Buffer} from 'node:buffer';
import {readFileSync} from 'node:fs';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';
import {readStatus, translatedLocales} from './locales.mjs';

const kB = 1000;
/** What the core may have without any other language than English, and what each further one may add, in bytes. */
const limits = {core: 70 * kB, inSlim: 0.25 * kB, inFull: 10.3 * kB, catalogue: 12.5 * kB};
/** How many languages a joined file is measured with, English among them: the largest, so that no choice is larger. */
const joined = [3, 5, 8];

/**
 * Each size as its name, bytes and limit. `sizeOf` gives the bytes of files of dist/, joined and compressed; `locales` are
 * those besides English.
 */
export function measure(locales, sizeOf) {
  const {core, inSlim, inFull, catalogue} = limits;
  const slim = core + inSlim * locales.length;
  const file = (locale) => `locales/${locale}.js`;
  const catalogues = locales.map((locale) => ({name: file(locale), bytes: sizeOf(file(locale)), limit: catalogue}));
  const largest = [...catalogues].sort((a, b) => b.bytes - a.bytes).map(({name}) => name);
  return [
    ...catalogues,
    {name: 'slim script', bytes: sizeOf('acu-aftercare-check.slim.js'), limit: slim},
    ...joined
      .filter((count) => count <= locales.length + 1)
      .map((count) => ({
        name: `slim script joined with the largest, ${count} languages`,
        bytes: sizeOf('acu-aftercare-check.slim.js', ...largest.slice(0, count - 1)),
        limit: slim + catalogue * (count - 1),
      })),
    {
      name: `script with all ${locales.length + 1} languages`,
      bytes: sizeOf('acu-aftercare-check.js'),
      limit: core + inFull * locales.length,
    },
  ];
}

/** How many bytes servers send for a file. */
export const compressedSize = (content) =>
  brotliCompressSync(content, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;

/** A size in words. */
export const line = ({name, bytes, limit}) =>
  `${bytes > limit ? 'Over budget' : 'Within budget'}: ${name}: ${(bytes / kB).toFixed(2)} kB, at most ${(limit / kB).toFixed(2)}`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const read = (name) => readFileSync(new URL(`../dist/${name}`, import.meta.url));
  const sizes = measure(translatedLocales(readStatus()), (...names) => compressedSize(Buffer.concat(names.map(read))));
  for (const size of sizes) console.log(line(size));
  process.exitCode = sizes.some(({bytes, limit}) => bytes > limit) ? 1 : 0;
}
