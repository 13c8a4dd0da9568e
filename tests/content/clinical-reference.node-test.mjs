// Whatever a rule or a sentence cites has a row in docs/clinical.md, and each row says truly which rules rest on it.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {rules} from '../../build/triage/rules.js';

const root = new URL('../../', import.meta.url);
const reference = readFileSync(new URL('docs/clinical.md', root), 'utf8');

/** The rows of all tables by id, each as its cells. */
const rows = new Map(
  reference
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\| *(Id|-+) *\|/.test(line))
    .map((line) => line.slice(1, -1).split('|'))
    .map((cells) => cells.map((cell) => cell.trim()))
    .map(([id, ...cells]) => [id, cells]),
);
const [tables, sources] = reference.split('\n## Sources');

/** What a rule cites, as the id of a row: a milder form of something is in its row. */
const rowOf = (source) => source.replace(/ \(milder\)$/, '');

const sourceFiles = readdirSync(new URL('src/', root), {recursive: true})
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !name.includes('generated'));

/** Ids in comments, with the file: `// S10, E4`, or in a sentence. */
const inComments = sourceFiles.flatMap((name) => {
  const comments = readFileSync(new URL(`src/${name}`, root), 'utf8').match(/\/\/.*|\/\*[^]*?\*\//g) ?? [];
  const ids = comments.join('\n').match(/\b(?:[SEPD]\d{1,2}|GK|Bau21|Wit09|Xu13|White 2001|Xu 2013|NHS burns)\b/g);
  return (ids ?? []).map((id) => ({id, name}));
});

/** Rows that no line of code can cite, because what rests on them is that something is not there. */
const citedNowhere = ['E16'];

describe('the clinical reference', () => {
  it('has each id once', () => {
    const ids = tables
      .match(/^\|[^|]+/gm)
      .map((cell) => cell.slice(1).trim())
      .filter((id) => !/^(Id|-+)$/.test(id));
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
    assert.ok(ids.length > 60);
  });

  for (const {id, source} of rules) {
    it(`has a row for each source of the rule ${id}, which names the rule`, () => {
      for (const cited of source) {
        const cells = rows.get(rowOf(cited));
        assert.ok(cells, `docs/clinical.md has no row "${rowOf(cited)}", which src/triage/rules.ts cites in ${id}`);
        assert.ok(cells.at(-1).includes(`\`${id}\``), `docs/clinical.md, row ${rowOf(cited)}: ${id} rests on it, too`);
      }
    });
  }

  it('has a row for each id that a comment in src cites', () => {
    const missing = inComments.filter(({id}) => !rows.has(id)).map(({id, name}) => `${id} in src/${name}`);
    assert.deepEqual(missing, []);
    assert.ok(inComments.length > 150);
  });

  it('names no rule in a row that the rule does not cite; decisions aside, which rules do not name', () => {
    const wrong = [...rows].flatMap(([id, cells]) =>
      rules
        .filter((rule) => !/^D\d/.test(id) && cells.at(-1).includes(`\`${rule.id}\``))
        .filter(({source}) => !source.map(rowOf).includes(id))
        .map((rule) => `${rule.id} in ${id}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('has no row that nothing cites', () => {
    const cited = new Set([...rules.flatMap(({source}) => source.map(rowOf)), ...inComments.map(({id}) => id)]);
    assert.deepEqual(
      [...rows.keys()].filter((id) => !cited.has(id)),
      citedNowhere,
    );
  });

  it('lists each source that a row names, with a title and a year or an address, and no other', () => {
    const named = new Set(tables.match(/(?<=\[)\w+(?=\])/g));
    const listed = [...sources.matchAll(/^- \[(\w+)\] (.+)$/gm)];
    assert.deepEqual(listed.map(([, key]) => key).sort(), [...named].sort());
    for (const [, key, text] of listed) assert.match(text, /\b(19|20)\d\d\b|<https:\/\/\S+>/, key);
    assert.doesNotMatch(sources, /http:/);
  });
});
