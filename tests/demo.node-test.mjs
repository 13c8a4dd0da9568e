import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {emergencyNumbers} from '../build/clinic/emergency-numbers.js';
import {regions} from '../scripts/snippets/embed-code.js';

const demo = new URL('../demo/', import.meta.url);
const pages = readdirSync(demo, {recursive: true})
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.html'));
const linksOf = (page) =>
  [...readFileSync(new URL(page, demo), 'utf8').matchAll(/<a href="([\w./-]+\.html)"/g)].map(
    ([, address]) => new URL(address, new URL(page, demo)).href,
  );

describe('the demo', () => {
  it('leads from its first page to every other', () => {
    const found = new Set([new URL('index.html', demo).href]);
    for (const address of found) for (const next of linksOf(address)) found.add(next);
    assert.deepEqual([...found].sort(), pages.map((name) => new URL(name, demo).href).sort());
  });

  it('offers the countries whose emergency number is known', () => {
    assert.deepEqual(regions, [...emergencyNumbers.keys()].sort());
  });
});
