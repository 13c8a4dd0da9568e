// The file of a clinic: the slim script and its languages, joined by one command, or by anything that joins files.
import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, gunzipSync} from 'node:zlib';
import {gzipped, joinFile} from '../../demo/one-file.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = (name) => readFileSync(join(root, 'dist', name));
const folder = mkdtempSync(join(tmpdir(), 'acu-join-'));
after(() => rmSync(folder, {recursive: true}));

function run(...args) {
  const {bin} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const program = join(root, bin['acu-aftercare-check-join']);
  return spawnSync(process.execPath, [program, ...args], {cwd: folder, encoding: 'utf8'});
}

const languages = Object.keys(JSON.parse(readFileSync(join(root, 'locales/status.json'), 'utf8')))
  .filter((tag) => tag !== 'en')
  .sort();
const spanishAndArabic = Buffer.concat([
  dist('acu-aftercare-check.slim.js'),
  dist('locales/es.js'),
  dist('locales/ar.js'),
]);

describe('the command that joins', () => {
  it('gives the bytes of its parts one after the other, and tells their number and hash', () => {
    const {status, stdout, stderr} = run('--languages', 'es,ar', '--out', 'clinic.js');
    assert.deepEqual([status, stderr], [0, '']);
    const bytes = readFileSync(join(folder, 'clinic.js'));
    assert.ok(bytes.equals(spanishAndArabic));
    const sha384 = createHash('sha384').update(bytes).digest('base64');
    assert.equal(stdout, `clinic.js: ${bytes.length} bytes, sha384-${sha384}\n`);
  });

  it('takes spaces, a language twice, and English, which is inside; and has a name for the file', () => {
    assert.equal(run('--languages', 'en es, ar es').status, 0);
    assert.ok(readFileSync(join(folder, 'acu-aftercare-check.clinic.js')).equals(spanishAndArabic));
  });

  for (const [what, args, message] of [
    [
      'a language that is not there',
      ['--languages', 'es,xx', '--out', 'no.js'],
      `There is no xx; the languages are ${languages.join(', ')}.`,
    ],
    ['a path in the place of a language', ['--languages', '../define', '--out', 'no.js'], 'There is no ../define'],
    ['nothing', [], 'Usage: acu-aftercare-check-join --languages es,ar'],
    ['an option that it has not', ['--language', 'es'], "Unknown option '--language'"],
    ['a file that is no script', ['--languages', 'es', '--out', 'no.html'], '--out wants the name of a script'],
    ['a file of this version', ['--languages', 'es', '--out', join(root, 'dist/define.js')], 'EEXIST'],
  ]) {
    it(`refuses ${what}, and writes nothing`, () => {
      const before = dist('define.js');
      const {status, stderr} = run(...args);
      assert.equal(status, 1);
      assert.ok(stderr.startsWith(message) || stderr.includes(message), stderr);
      assert.ok(!existsSync(join(folder, 'no.js')) && !existsSync(join(folder, 'no.html')));
      assert.ok(dist('define.js').equals(before));
    });
  }
});

describe('the page that writes the code for a clinic', () => {
  const version = '1.2.3';
  const integrity = JSON.parse(dist('integrity.json'));
  const {fetch} = globalThis;
  // What a browser has from a server, from the disk.
  globalThis.fetch = (address) => Promise.resolve(new Response(readFileSync(address)));
  after(() => {
    globalThis.fetch = fetch;
  });
  const bytesOf = async (blob) => Buffer.from(await blob.arrayBuffer());

  it('takes no part of another version', async () => {
    const other = {...integrity, 'locales/bn.js': {sha384: 'sha384-other'}};
    await assert.rejects(joinFile(['bn'], {version, integrity: other}), /dist\/locales\/bn\.js is of another version/);
    // Nor is what failed kept.
    assert.ok((await joinFile(['bn'], {version, integrity})).blob.size > 0);
  });

  it('joins the same bytes in a browser, and tells their hash', async () => {
    for (const tags of [['en', 'es', 'ar'], ['en'], ['en', ...languages]]) {
      const {stdout} = run('--languages', tags.join(' '), '--out', 'made.js');
      const {blob, file, sha384} = await joinFile(tags, {version, integrity});
      assert.ok((await bytesOf(blob)).equals(readFileSync(join(folder, 'made.js'))), tags.join());
      assert.equal(stdout, `made.js: ${blob.size} bytes, ${sha384}\n`);
      assert.match(file, /^acu-aftercare-check-1\.2\.3-[a-z\d]{8}\.js$/);
    }
  });

  it('names another file otherwise, so that no browser takes an old one for it', async () => {
    const [one, other] = await Promise.all([['es'], ['ar']].map((tags) => joinFile(tags, {version, integrity})));
    assert.notEqual(one.file, other.file);
  });

  it('tells how large a file is on the way', async () => {
    const {blob} = await joinFile(['es'], {version, integrity});
    const compressed = blob.stream().pipeThrough(new CompressionStream('gzip'));
    const bytes = Buffer.from(await new Response(compressed).arrayBuffer());
    assert.equal(await gzipped(blob), bytes.length);
    assert.ok(gunzipSync(bytes).equals(await bytesOf(blob)));
  });
});

describe('the joined file', () => {
  it('is as large as its parts, within one per cent, also compressed', () => {
    const sum = (size) =>
      ['acu-aftercare-check.slim.js', 'locales/es.js', 'locales/ar.js'].reduce(
        (total, name) => total + size(dist(name)),
        0,
      );
    for (const size of [({length}) => length, (bytes) => brotliCompressSync(bytes).length]) {
      assert.ok(Math.abs(size(spanishAndArabic) - sum(size)) <= sum(size) / 100);
    }
  });

  it('is ASCII', () => {
    assert.ok(spanishAndArabic.every((byte) => byte < 0x80));
  });
});
