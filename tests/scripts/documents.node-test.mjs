// What the documents name is there.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {describe, it} from 'node:test';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const documents = ['README.md', 'EMBEDDING.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md'];

const sources = new Set([
  ...readdirSync(root),
  ...['src', 'scripts', 'tests', 'demo', 'dist'].flatMap((folder) =>
    readdirSync(new URL(folder, root), {recursive: true}).map((path) => basename(path)),
  ),
]);

/** Headings as the anchors that repository hosts give them. */
const anchorsOf = (document) =>
  [...read(document).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

describe('a document', () => {
  for (const document of documents) {
    it(`links to files and headings that are there: ${document}`, () => {
      // Not what stands between backticks, or is code.
      const text = read(document).replace(/^```[^]*?^```/gm, '');
      const links = [...text.matchAll(/(?:\]\(|src=")([^)"\s]+)/g)].map(([, address]) => address);
      assert.ok(links.length > 0);
      const broken = links.filter((address) => {
        if (/^https?:/.test(address)) return false;
        const [path, anchor] = address.split('#');
        const file = path || document;
        return !existsSync(new URL(file, root)) || (anchor !== undefined && !anchorsOf(file).includes(anchor));
      });
      assert.deepEqual(broken, []);
    });

    it(`names files that are there: ${document}`, () => {
      const named = [...read(document).matchAll(/`((?:src|tests|scripts|demo|docs|locales|integrations)\/[\w./-]+)`/g)];
      const missing = named
        .map(([, path]) => path)
        // Norwegian is the language that CONTRIBUTING adds as an example.
        .filter((path) => !existsSync(new URL(path.replace(/\bnb\./, 'es.'), root)));
      assert.deepEqual(missing, []);
    });

    it(`names programs that are there, wherever: ${document}`, () => {
      const named = [...read(document).matchAll(/`([\w-][\w.-]*\.(?:ts|mjs))`/g)].map(([, name]) => name);
      assert.deepEqual(
        named.filter((name) => !sources.has(name)),
        [],
      );
    });

    it(`names npm scripts that are there: ${document}`, () => {
      const {scripts} = JSON.parse(read('package.json'));
      const named = [...read(document).matchAll(/`npm run ([\w:]+)/g)].map(([, name]) => name);
      assert.deepEqual(
        named.filter((name) => !(name in scripts)),
        [],
      );
    });
  }
});

/** Titles of the tests in a file, as patterns: what a value stands for may be anything. */
const titlesOf = (file) =>
  [...read(file).matchAll(/^\s*(?:describe|it)\((['"`])([^]*?)\1,/gm)].map(([, , title]) => {
    const parts = title.replaceAll("\\'", "'").split(/\$\{[^}]*\}/);
    return new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`);
  });

describe('a safety fault in SECURITY', () => {
  it('has a date and a test that is there', () => {
    const [, table] = read('SECURITY.md').split('## Safety faults so far');
    const rows = table.split('\n').filter((line) => /^\| [^-]/.test(line) && !line.startsWith('| what happened'));
    assert.ok(rows.length >= 29);
    for (const row of rows) {
      const [, date, file, title] =
        /\| (\d{4}-\d\d-\d\d) +\| \[[\w/-]+\]\((tests\/[\w./-]+)\): (.+?) +\|$/.exec(row) ?? [];
      assert.ok(title, `cannot be read: ${row}`);
      assert.ok(new Date(date) <= new Date(), row);
      assert.ok(
        titlesOf(file).some((pattern) => pattern.source !== '^.+$' && pattern.test(title)),
        `${file} has no test "${title}"`,
      );
    }
  });
});
