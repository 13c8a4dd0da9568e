// node scripts/time-zones.mjs FOLDER: writes src/clinic/time-zone-rows.ts from `zone.tab` and `tzdata.zi` of the tz database
// in that folder (Debian: package tzdata; public domain). Run it when a new edition of the database has new names.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';

const folder = process.argv[2];
const target = new URL('../src/clinic/time-zone-rows.ts', import.meta.url);
const emergencyNumbers = readFileSync(new URL('../src/clinic/emergency-numbers.json', import.meta.url), 'utf8');
const countries = new Set(Object.keys(JSON.parse(emergencyNumbers).regions));

/** Territories that dial the number of the country that they belong to count as that country. */
const territories = {
  ...{GG: 'GB', IM: 'GB', JE: 'GB', AX: 'FI', SJ: 'NO', AS: 'US', GU: 'US', MP: 'US', VI: 'US'},
  ...{BL: 'FR', GF: 'FR', GP: 'FR', MF: 'FR', MQ: 'FR', RE: 'FR', YT: 'FR'},
};

/** Zones of two countries, and old names that the database hands to a neighbour whose clocks agree. */
const exceptions = {
  'Europe/Belgrade': 'RS/XK',
  'Europe/Simferopol': 'UA/RU',
  'Africa/Asmera': 'ER',
  'Africa/Timbuktu': 'ML',
  'America/Coral_Harbour': 'CA',
  'America/Virgin': 'US',
  'Atlantic/Jan_Mayen': 'NO',
  Iceland: 'IS',
  'Pacific/Ponape': 'FM',
  'Pacific/Truk': 'FM',
  'Pacific/Yap': 'FM',
};

/** All names that begin so belong to one country. */
const prefix = /^(America\/(Argentina|Indiana|Kentucky|North_Dakota)|Australia|Brazil|Canada|Chile|Mexico|US)\//;

const lines = (name) => readFileSync(join(folder, name), 'utf8').split('\n');
const countryOf = new Map();
for (const line of lines('zone.tab')) {
  const [country, , zone] = line.split('\t');
  if (zone && !line.startsWith('#')) countryOf.set(zone, country);
}
for (const line of lines('tzdata.zi')) {
  const [kind, zone, alias] = line.split(' ');
  if (kind === 'L' && countryOf.has(zone) && !countryOf.has(alias)) countryOf.set(alias, countryOf.get(zone));
}
for (const [zone, country] of Object.entries(exceptions)) countryOf.set(zone, country);

const areas = new Map();
for (const [zone, code] of [...countryOf].sort()) {
  const country = territories[code] ?? code;
  // Nobody's country is in the Antarctic.
  if (!countries.has(country.slice(0, 2)) || zone.startsWith('Antarctica/')) continue;
  const name = prefix.exec(zone)?.[0] ?? zone;
  const [, area, city] = /^([^/]*\/|)(.*)$/.exec(name);
  if (!areas.has(area)) areas.set(area, new Map());
  const cities = areas.get(area);
  cities.set(country, (cities.get(country) ?? new Set()).add(city));
}

const rows = [];
for (const [area, cities] of areas) {
  let row = '';
  let last = '';
  for (const [country, names] of [...cities].sort()) {
    for (const name of [...names].sort()) {
      const next = country === last ? `${row} ${name}` : `${row}${row ? ', ' : `${area}: `}${country} ${name}`;
      if (next.length > 114) rows.push(row);
      row = (next.length > 114 ? `${area}: ${country} ${name}` : next).trim();
      last = country;
    }
  }
  rows.push(row);
}

const [, edition] = /version (\S+)/.exec(lines('tzdata.zi')[0]);
writeFileSync(
  target,
  `/*
 * Made by scripts/time-zones.mjs from the tz database, edition ${edition} (public domain). Do not edit.
 *
 * An area, and in it each country that has an emergency number here, with its cities, old names too: WebKit reports
 * \`US/Eastern\` and \`Iceland\` where a device says so. \`Argentina/\` is everything that begins so.
 */
export const timeZoneRows: readonly string[] = [
${rows.map((row) => `  '${row}',`).join('\n')}
];
`,
);
