import {readFileSync, writeFileSync} from 'node:fs';
import * as prettier from 'prettier';

const figuresFile = new URL('figures.json', import.meta.url);
const readme = new URL('../../README.md', import.meta.url);

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Columns: key, heading, and how a figure is written. Times are milliseconds at a thread or on the clock. */
const whole = (value) => Math.round(value).toLocaleString('en');
const tenth = (value) => value.toFixed(1);
const columns = [
  ['bytes', 'kB', (value) => tenth(value / 1000)],
  ['requests', 'requests', whole],
  ['firstPage', 'first page ms', whole],
  ['script', 'script ms', whole],
  ['mainThread', 'main thread ms', whole],
  // Chromium reports no task shorter than 50 ms.
  ['longestTask', 'longest task ms', (value) => (value ? whole(value) : '< 50')],
  ['layoutShift', 'layout shift', (value) => value.toFixed(2)],
  ['nextQuestion', 'next question ms', whole],
  ['stepCost', 'step cost ms', tenth],
  ['check', 'whole check ms', whole],
];
const heapColumns = [
  ['heap', 'heap kB', (value) => whole(value / 1000)],
  ['furtherOf10', 'each further of 10 kB', (value) => tenth(value / 1000)],
  ['furtherOf50', 'each further of 50 kB', (value) => tenth(value / 1000)],
];
const headings = {
  slow: 'CPU 4 times slower, 1.6 Mbps, 150 ms',
  fast: 'Unthrottled',
  heap: 'JavaScript heap',
};

/** What issue 9 holds the slim script to, on the slow profile: at most so many times the other's figure. */
const limits = {
  'lit-floor': {
    firstPage: 1.45,
    longestTask: 2,
    mainThread: 1.5,
    nextQuestion: 1.4,
    stepCost: 1.6,
    check: 1.4,
    furtherOf50: 1.4,
  },
  surveyjs: {firstPage: 1 / 3, check: 1 / 3},
};

/** Medians over all rounds. Each further widget: what it adds to the heap of a page that has one. */
export function figuresOf(samples, heapCounts) {
  return Object.fromEntries(
    Object.entries(samples).map(([name, {heap, ...speeds}]) => {
      const figures = {};
      for (const [speed, rounds] of Object.entries(speeds)) {
        if (rounds.length === 0) continue;
        figures[speed] = Object.fromEntries(
          columns.map(([key]) => [key, Number(median(rounds.flatMap((round) => round[key])).toPrecision(4))]),
        );
      }
      const heapWith = Object.fromEntries(
        heapCounts.map((count) => [count, median(heap.map((counts) => counts[count]))]),
      );
      const further = (count) => Math.round((heapWith[count] - heapWith[1]) / (count - 1));
      figures.heap = {heap: heapWith[1], furtherOf10: further(10), furtherOf50: further(50)};
      return [name, figures];
    }),
  );
}

const table = (head, rows) =>
  [head, head.map((_, index) => (index ? '--:' : '---')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

function figureTable({targets}, kind) {
  const shown = kind === 'heap' ? heapColumns : columns;
  const rows = Object.entries(targets)
    .filter(([, figures]) => figures[kind])
    .map(([name, figures]) => [name, ...shown.map(([key, , format]) => format(figures[kind][key]))]);
  return rows.length ? `${headings[kind]}\n\n${table(['', ...shown.map(([, heading]) => heading)], rows)}` : '';
}

function ratioTable({targets}, other) {
  const [ours, theirs] = [targets['acu-slim'], targets[other]];
  if (!ours?.slow || !theirs?.slow) return '';
  const [a, b] = [ours, theirs].map(({slow, heap}) => ({...slow, ...heap}));
  const keys = Object.keys(limits['lit-floor']);
  const rows = [...columns, ...heapColumns]
    .filter(([key]) => keys.includes(key))
    .map(([key, heading]) => {
      const ratio = a[key] / b[key];
      const limit = limits[other][key];
      const verdict = !limit ? '' : ratio <= limit ? 'held' : 'NOT HELD';
      return [heading.replace(/ (ms|kB)$/, ''), ratio.toFixed(2), limit?.toFixed(2) ?? '', verdict];
    });
  return `acu-slim as a multiple of ${other}, slow profile\n\n${table(['', 'ratio', 'at most', ''], rows)}`;
}

function circumstances({measured, runs, machine, versions}) {
  const all = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `Measured ${measured}, medians of ${runs} rounds, on ${machine.cores} cores of ${machine.processor}: ${all.join(', ')}.`;
}

export function report(figures) {
  return [
    circumstances(figures),
    ...Object.keys(headings).map((kind) => figureTable(figures, kind)),
    ...Object.keys(limits).map((other) => ratioTable(figures, other)),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** First pages in another language, ms: the slim script may be later than the joined one by one round trip. */
export function languageReport(samples, latency) {
  const rows = Object.entries(samples).map(([name, times]) => [
    name,
    whole(median(times)),
    whole(Math.min(...times)),
    whole(Math.max(...times)),
  ]);
  const later = median(samples.slim) - median(samples.joined);
  return `${headings.slow}\n\n${table(['first page ms', 'median', 'least', 'most'], rows)}\n\nThe slim script comes ${whole(later)} ms later; a round trip takes ${latency} ms.`;
}

const markers = /(<!-- bench -->).*(<!-- \/bench -->)/s;

/** To be asked before measuring for half an hour. */
export function requireMarkers() {
  if (!markers.test(readFileSync(readme, 'utf8'))) {
    throw new Error('README.md has no lines <!-- bench --> and <!-- /bench --> to put the table between');
  }
}

/** Keeps the figures in figures.json, and puts their table between the markers of README.md. */
export async function write(figures) {
  const options = await prettier.resolveConfig(readme);
  writeFileSync(figuresFile, await prettier.format(JSON.stringify(figures), {...options, parser: 'json'}));
  const tables = ['slow', 'heap'].map((kind) => figureTable(figures, kind));
  const between = ['', circumstances(figures), ...tables, ''].join('\n\n');
  const text = readFileSync(readme, 'utf8').replace(markers, (_, start, end) => start + between + end);
  writeFileSync(readme, await prettier.format(text, {...options, parser: 'markdown'}));
}
