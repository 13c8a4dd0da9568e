// What "npm run pictures:compare" notices, and what the pictures are for.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {describe, it} from 'node:test';
import {firstDifference, sizeOf} from '../../scripts/pictures.mjs';

const root = new URL('../../', import.meta.url);
const folder = new URL('docs/pictures/', root);
const files = readdirSync(folder).filter((name) => name.endsWith('.webp'));
const page = (...texts) => texts.map((text) => ({text}));

describe('a picture is up to date', () => {
  it('where its text stands on the page as it did, whatever is around it', () => {
    assert.equal(firstDifference([['b', 'c'], ['e']], page('a', 'b', 'c', 'd', 'e')), undefined);
    assert.equal(firstDifference([['b', 'c']], page('b', 'x', 'b', 'c')), undefined);
  });

  it('not where a text has changed, gone, or got another between', () => {
    assert.equal(firstDifference([['b', 'c']], page('a', 'b', 'x')), 'c');
    assert.equal(firstDifference([['b', 'c']], page('a', 'b')), 'c');
    assert.equal(firstDifference([['b', 'c']], page('b', 'x', 'c')), 'c');
    assert.equal(firstDifference([['e'], ['b']], page('e')), 'b');
  });
});

describe('the pictures', () => {
  it('are small', () => {
    assert.ok(files.length >= 22);
    const bytes = files.reduce((sum, name) => sum + statSync(new URL(name, folder)).size, 0);
    assert.ok(bytes < 660_000, `${bytes} bytes`);
  });

  /** Each picture in a page, with its shape where the page says it. */
  const picturesIn = (path) =>
    [...readFileSync(new URL(path, root), 'utf8').matchAll(/<img\s[^>]*docs\/pictures\/([^"]+)"[^>]*>/g)].map(
      ([tag, name]) => ({tag, name}),
    );

  it('are all in README.md or in the gallery, in their own shape, and described in README.md', () => {
    const inReadme = picturesIn('README.md');
    const inGallery = picturesIn('demo/gallery.html');
    const gallery = readFileSync(new URL('demo/gallery.html', root), 'utf8');
    const inTheDark = [...gallery.matchAll(/srcset="[^"]*docs\/pictures\/([^"]+)"/g)].map(([, name]) => name);
    const used = new Set([...inReadme.map(({name}) => name), ...inGallery.map(({name}) => name), ...inTheDark]);
    assert.deepEqual([...used].sort(), files.sort());
    for (const {tag, name} of inGallery) {
      const [width, height] = sizeOf(readFileSync(new URL(name, folder)));
      assert.match(tag, new RegExp(`width="${width}"\\s+height="${height}"`));
    }
    for (const {tag} of inReadme) assert.match(tag, /alt="[^"]{20,}"/);
  });
});
