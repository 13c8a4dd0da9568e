// Writes what demo/index.html says in figures: questions, rules, levels, languages with their status, sizes, and times of
// the benchmark. A page has "<!-- site NAME -->" and "<!-- /site NAME -->" around the place. README.md has sizes of files
// between "<!-- size START -->" and "<!-- /size -->", with the start of the name that npm run budgets prints.
import {Buffer} from 'node:buffer';
import {readFileSync, writeFileSync} from 'node:fs';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {format, resolveConfig} from 'prettier';
import {levelLabel, noFacts, resultWords} from '../build/content/results.js';
import {levels} from '../build/triage/levels.js';
import {questions} from '../build/triage/questions.js';
import {rules} from '../build/triage/rules.js';
import {speeds} from '../tests/bench/measure.mjs';
import {compressedSize, measure} from './check-sizes.mjs';
import {dirOf, englishNameOf, readStatus, translatedLocales} from './locales.mjs';
import {fillBetween} from './write-settings.mjs';

const root = new URL('../', import.meta.url);
export const frontPage = new URL('demo/index.html', root);
// A number and its unit stay in one line.
const kB = (bytes) => `${Math.round(bytes / 1000)}\u00a0kB`;
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const list = (items) => new Intl.ListFormat('en-GB').format(items);
const dateOf = (day) => new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(day));

const facts = (status) => [
  '<ul class="facts">',
  `<li>${questions.length} questions</li>`,
  `<li>${rules.length} safety rules with named sources</li>`,
  `<li>${Object.keys(status).length} languages</li>`,
  '<li>Nothing is sent</li>',
  '<li>Free and open source (MIT)</li>',
  '</ul>',
];

/** The words are those of the widget, for a page that knows no number. */
const levelList = () => [
  '<ul class="levels">',
  ...levels.map((level) => {
    const {heading} = resultWords(String, level, noFacts);
    return `<li class="${level}"><strong>${escaped(levelLabel(String, level))}</strong> <span>${escaped(heading)}</span></li>`;
  }),
  '</ul>',
];

/** What is said of a status, of one language or several. */
export function statusWords(status) {
  const withStatus = (wanted) => Object.keys(status).filter((tag) => status[tag].review.status === wanted);
  const machine = withStatus('machine');
  const reviewed = withStatus('reviewed');
  return [
    `${list(withStatus('source').map((tag) => englishNameOf(tag, status)))} is what it is written in.`,
    ...(reviewed.length > 0
      ? [`Reviewed: ${list(reviewed.map((tag) => `${englishNameOf(tag, status)} (${status[tag].review.role})`))}.`]
      : []),
    ...(machine.length > 0
      ? [
          machine.length === 1
            ? `${englishNameOf(machine[0], status)} is translated by machine, and not reviewed yet.`
            : `${machine.length} are translated by machine, and not reviewed yet.`,
        ]
      : []),
  ].join(' ');
}

/** What clinics have to know of the translations before they use one. */
export function reviewWarning(status) {
  const all = Object.values(status);
  const {length} = all.filter(({review}) => review.status === 'machine');
  return length > 0
    ? [`<p>${length} of its ${all.length} languages are translations by machine that nobody has reviewed yet.</p>`]
    : [];
}

const languages = (status) => [
  `<h2>${Object.keys(status).length} languages</h2>`,
  `<p>${escaped(statusWords(status))} Patients read that, too, on the first page of the widget. A clinic can offer some of them, or only those that are reviewed.</p>`,
  '<ul class="languages">',
  ...Object.entries(status).map(
    ([tag, {name}]) =>
      `<li><span lang="${tag}" dir="${dirOf(tag)}">${escaped(name)}</span>${tag === 'en' ? '' : ` <span class="quiet">${escaped(englishNameOf(tag, status))}</span>`}</li>`,
  ),
  '</ul>',
];

/** `sizes` as `measure` gives them; `bench` as tests/bench/figures.json has them. */
export function figures(sizes, bench) {
  const sizeOf = (start) => sizes.find(({name}) => name.startsWith(start)).bytes;
  const catalogues = sizes.filter(({name}) => name.startsWith('locales/')).map(({bytes}) => bytes);
  const row = (name, text) => `<tr><th scope="row">${name}</th><td class="figure">${text}</td></tr>`;
  const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)}\u00a0s`;
  const {'acu-slim': slim} = bench.targets;
  const {cpu, network} = speeds.slow;
  return [
    '<table>',
    '<caption>Download, compressed with gzip. Brotli is smaller still, where your server has it.</caption>',
    row('The slim script: English, and others on demand', kB(sizeOf('slim script'))),
    row(
      'Each further language in a file of your own',
      `${Math.round(Math.min(...catalogues) / 1000)} to ${kB(Math.max(...catalogues))}`,
    ),
    row('The script with every language inside', kB(sizeOf('script with all'))),
    '</table>',
    `<p>On a slow phone as the benchmark imitates it (processor ${cpu} times slower, ${(network.downloadThroughput * 8) / 1e6}\u00a0Mbit/s, ${network.latency}\u00a0ms delay), a page with the slim script shows its first words after ${seconds(slim.slow.firstPage)}, and the next question after ${seconds(slim.slow.nextQuestion)}. Measured on ${dateOf(bench.measured)}.</p>`,
  ];
}

/** The front page with everything that is said in figures, written anew. */
export async function fillFrontPage(page, {status, sizes, bench}) {
  const places = {
    facts: facts(status),
    review: reviewWarning(status),
    levels: levelList(),
    languages: languages(status),
    figures: figures(sizes, bench),
  };
  const filled = Object.entries(places).reduce(
    (before, [name, lines]) => fillBetween(before, `site ${name}`, lines),
    page,
  );
  const path = fileURLToPath(frontPage);
  return format(filled, {...(await resolveConfig(path)), filepath: path});
}

/** The text with its sizes written anew. */
export const fillSizes = (text, sizes) =>
  text.replace(/(<!-- size ([^>]+) -->)[^<]*(<!-- \/size -->)/g, (_, open, start, close) => {
    const found = sizes.find(({name}) => name.startsWith(start));
    if (!found) throw new Error(`README.md: npm run budgets prints no size of "${start}"`);
    return `${open}${(found.bytes / 1000).toFixed(1)} kB${close}`;
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const status = readStatus();
  const bench = JSON.parse(readFileSync(new URL('tests/bench/figures.json', root), 'utf8'));
  const read = (name) => readFileSync(new URL(`dist/${name}`, root));
  const sizesBy = (compressed) =>
    measure(translatedLocales(status), (...names) => compressed(Buffer.concat(names.map(read))));
  // As the generator counts: a browser can compress with gzip alone.
  const sizes = sizesBy((content) => gzipSync(content).length);
  const before = readFileSync(frontPage, 'utf8');
  const after = await fillFrontPage(before, {status, sizes, bench});
  if (after !== before) writeFileSync(frontPage, after);
  const readme = new URL('README.md', root);
  writeFileSync(readme, fillSizes(readFileSync(readme, 'utf8'), sizesBy(compressedSize)));
}
