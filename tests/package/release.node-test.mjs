// What a clinic downloads, unpacks and uploads.
import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import {createHash} from 'node:crypto';
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {unzipSync} from 'fflate';
import {release} from '../../scripts/build-release.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const name = `acu-aftercare-check-${version}`;
const dist = join(root, 'dist');
const folder = mkdtempSync(join(tmpdir(), 'acu-release-'));
after(() => rmSync(folder, {recursive: true}));

release(folder);
const archive = readFileSync(join(folder, `${name}.zip`));
const files = unzipSync(archive);

describe('the release', () => {
  it('is a zip and the script alone, both named by their version', () => {
    assert.deepEqual(readdirSync(folder).sort(), [`${name}.js`, `${name}.zip`]);
    const script = readFileSync(join(folder, `${name}.js`));
    assert.ok(script.equals(readFileSync(join(dist, 'acu-aftercare-check.js'))));
  });

  it('has all of dist but types in one folder, with a licence and what to read first', () => {
    const built = readdirSync(dist, {recursive: true})
      .filter((path) => statSync(join(dist, path)).isFile())
      .filter((path) => !/\.d\.ts(\.map)?$/.test(path));
    assert.ok(built.length > 20);
    assert.deepEqual(
      Object.keys(files).sort(),
      [...built.map((path) => path.replaceAll('\\', '/')), 'LICENSE', 'READ-ME-FIRST.txt']
        .map((path) => `${name}/${path}`)
        .sort(),
    );
    for (const path of built) {
      const inside = files[`${name}/${path.replaceAll('\\', '/')}`];
      assert.ok(Buffer.from(inside).equals(readFileSync(join(dist, path))), path);
    }
  });

  it('says first which line to paste, with the hash of the script that is in it', () => {
    const text = Buffer.from(files[`${name}/READ-ME-FIRST.txt`]).toString();
    const hash = createHash('sha384').update(files[`${name}/acu-aftercare-check.js`]).digest('base64');
    const lines = text.split('\r\n').filter((line) => line.startsWith('<script'));
    assert.deepEqual(lines, [
      `<script async src="/${name}/acu-aftercare-check.js" integrity="sha384-${hash}" crossorigin></script>`,
    ]);
    // Plain for every editor.
    assert.doesNotMatch(text, /[^\r\n -~]|[^\r]\n/);
  });

  it('has the same bytes when it is made again', () => {
    release(folder);
    assert.ok(readFileSync(join(folder, `${name}.zip`)).equals(archive));
  });

  it('does not tell when it was made', () => {
    // In the header of the first file: 0 o'clock on the first day that a zip file knows, 1980-01-01.
    assert.deepEqual([...archive.subarray(10, 14)], [0, 0, 0x21, 0]);
  });
});
