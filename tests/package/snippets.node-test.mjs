// What webmasters copy: the one thing of ours that they ever see.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fill, snippets} from '../../scripts/write-snippets.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url));

describe('the snippets', () => {
  it('are one line each', () => {
    for (const [name, code] of Object.entries(snippets)) assert.doesNotMatch(code, /\n/, name);
  });

  it('without options are shorter than 200 characters', () => {
    assert.ok(snippets.script.length < 200);
    assert.ok(snippets['script-cdn'].length < 200);
    assert.ok(snippets['script-reserved'].length < 200);
  });

  it('name the version in each address of a file', () => {
    const {version} = JSON.parse(read('package.json'));
    for (const [name, code] of Object.entries(snippets)) {
      for (const [address] of code.matchAll(/(?<=src=")[^"]+/g)) assert.ok(address.includes(version), name);
    }
  });

  for (const [name, file] of [
    ['script-cdn', 'dist/acu-aftercare-check.js'],
    ['script-pinned', 'dist/acu-aftercare-check.js'],
    ['slim-cdn', 'dist/acu-aftercare-check.slim.js'],
  ]) {
    it(`${name} has the hash of ${file} as it is`, () => {
      const hash = createHash('sha384').update(read(file)).digest('base64');
      assert.ok(snippets[name].includes(`integrity="sha384-${hash}"`));
    });
  }

  it('are written into a page between their marks, and nothing else is', () => {
    const page =
      'a <!-- snippet reserve-height -->\n\n```css\nacu-aftercare-check:not(:defined) {display: block; min-height: min(100vh, 1020px)} div[data-acu-aftercare-check]:not(:has(acu-aftercare-check)) {min-height: min(100vh, 1020px)}\n```\n\n<!-- /snippet --> b';
    assert.equal(fill('a <!-- snippet reserve-height -->\nold\n<!-- /snippet --> b', 'md'), page);
    assert.equal(fill(page, 'md'), page);
  });

  it('are escaped in HTML, and indented as their mark is', () => {
    assert.match(
      fill('\t<!-- snippet script --><!-- /snippet -->', 'html'),
      /^\t<!-- snippet script -->\n\t<pre><code>&lt;script async src="[^<]+"&gt;&lt;\/script&gt;<\/code><\/pre>\n\t<!-- \/snippet -->$/,
    );
  });

  it('must exist', () => {
    assert.throws(() => fill('<!-- snippet nothing --><!-- /snippet -->', 'md'), /no snippet "nothing"/);
  });
});
