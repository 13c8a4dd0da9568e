// docs/clinical.md as data.
import {readFileSync} from 'node:fs';

const text = readFileSync(new URL('../docs/clinical.md', import.meta.url), 'utf8');

/** The lines of the section with a number, such as "1" or "7". */
function section(number) {
  const start = text.indexOf(`\n## ${number}. `);
  if (start < 0) throw new Error(`docs/clinical.md has no section ${number}`);
  return text
    .slice(start + 1)
    .split(/\n## /, 1)[0]
    .split('\n');
}

/** The tables of a section: what its columns are called, and its rows as cells by column. */
export function tables(number) {
  const found = [];
  for (const line of section(number)) {
    const cells = /^\|(.*)\|$/
      .exec(line)?.[1]
      .split('|')
      .map((cell) => cell.trim());
    if (!cells) found.open = undefined;
    else if (!found.open) found.push((found.open = {columns: cells, rows: []}));
    else if (!/^-+$/.test(cells[0])) {
      const row = Object.fromEntries(found.open.columns.map((column, index) => [column, cells[index]]));
      found.open.rows.push(row);
    }
  }
  return [...found];
}

/** The list of sources, by key: text with addresses in pointed brackets. */
export const references = [...text.split('\n## Sources')[1].matchAll(/^- \[(\w+)\] (.+)$/gm)].map(([, key, entry]) => ({
  key,
  text: entry,
}));

/** The row that a rule cites: a milder form of something is in its row. */
export const rowOf = (source) => source.replace(/ \(milder\)$/, '');
