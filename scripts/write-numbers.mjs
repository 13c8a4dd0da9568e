// Packs the phone numbers of src/clinic/emergency-numbers.json and health-lines.json, which people read and change, into
// src/clinic/number-rows.ts, which the scripts carry.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const file = (name) => new URL(`../src/clinic/${name}`, import.meta.url);
const regionsOf = (name) => Object.entries(JSON.parse(readFileSync(file(name), 'utf8')).regions);

/**
 * One text, `number/others? REGION REGION, …`: the number, others that work, `?` unless two sources agree on it, and its
 * regions. A number of many regions comes first.
 */
export function packEmergencyNumbers(regions) {
  const byNumbers = new Map();
  for (const [region, {number, also, sources}] of regions) {
    const numbers = [number, ...also].join('/') + (sources.length < 2 ? '?' : '');
    byNumbers.set(numbers, [...(byNumbers.get(numbers) ?? []), region]);
  }
  return [...byNumbers]
    .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .map(([numbers, names]) => [numbers, ...names].join(' '))
    .join(', ');
}

/** What of a health line is shown. */
const shown = ([region, {number, partial}]) => [region, {number, ...(partial && {partial})}];

/** The module with both. */
export function numberRows(emergencyNumbers, healthLines) {
  return `// Made by scripts/write-numbers.mjs. Do not edit.
import type {HealthLine} from './health-lines.js';

export const emergencyRows =
  '${packEmergencyNumbers(emergencyNumbers)}';

export const healthLineRows: readonly (readonly [string, HealthLine])[] = ${JSON.stringify(healthLines.map(shown))};
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(
    file('number-rows.ts'),
    numberRows(regionsOf('emergency-numbers.json'), regionsOf('health-lines.json')),
  );
}
