// npm run bench: our builds beside others on the same content. See README.md here.
import {execFileSync} from 'node:child_process';
import {copyFileSync, existsSync, mkdirSync, readFileSync} from 'node:fs';
import {cpus, loadavg} from 'node:os';
import process from 'node:process';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../browsers/find-chromium.mjs';
import {paths, readContent} from './content.mjs';
import {printProfile} from './cpu-profile.mjs';
import {measureCheck, measureFirstPage, measureHeap, measureLoad, speeds} from './measure.mjs';
import {figuresOf, languageReport, report, requireMarkers, write} from './report.mjs';
import {serve} from './server.mjs';
import {inLanguage, ours, peersFolder, root, targets as allTargets} from './targets.mjs';

const {values: options} = parseArgs({
  options: {
    runs: {type: 'string', default: '5'},
    only: {type: 'string'},
    speed: {type: 'string'},
    'check-only': {type: 'boolean'},
    write: {type: 'boolean'},
    language: {type: 'string'},
    'profile-cpu': {type: 'string'},
    script: {type: 'string'},
  },
});
const runs = Number(options.runs);
if (options.write && (options.only || options.speed)) throw new Error('--write takes a whole run');
if (options.write) requireMarkers();
const speedNames = options.speed ? [options.speed] : Object.keys(speeds);
const heapCounts = [1, 10, 50];
const say = (text) => process.stderr.write(`${text}\n`);
const read = (path) => readFileSync(path, 'utf8');

/** What we compare with is no dependency of the project: it is installed when it is needed, from its own lock file. */
function installPeers() {
  const sources = ['package.json', 'package-lock.json', '.npmrc'].map((name) => [
    new URL(name, import.meta.url),
    `${peersFolder}/${name}`,
  ]);
  if (
    existsSync(`${peersFolder}/node_modules`) &&
    sources.every(([from, to]) => existsSync(to) && read(from) === read(to))
  )
    return;
  say('Installing what to compare with …');
  mkdirSync(peersFolder, {recursive: true});
  for (const [from, to] of sources) copyFileSync(from, to);
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: peersFolder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

const launch = async () => puppeteer.launch({...(await findChromium()).launchOptions, protocolTimeout: 120_000});
const servers = [];
async function served(name, target, content) {
  const server = await serve(await target.files(content));
  servers.push(server);
  return {name, ...target, origin: server.origin};
}

/** No figure counts before every target goes through the same pages to the same outcomes. */
async function checkOutcomes(browser, targets, content) {
  for (const target of targets) {
    for (const [name, {answers, level}] of Object.entries(paths)) {
      const {steps, outcome} = await measureCheck(browser, target, speeds.fast, answers);
      const visited = [...steps.map(({from}) => from), outcome].join(' ');
      const expected = [...content.visited[name], `outcome ${level}`].join(' ');
      if (visited !== expected) throw new Error(`${target.name}, ${name}: ${visited} instead of ${expected}`);
    }
    say(`${target.name}: the same ${Object.keys(paths).length} outcomes`);
  }
}

/** Each round takes every target once, and starts with another one: a noisy minute hits them all. */
async function measureAll(targets) {
  const samples = Object.fromEntries(targets.map(({name}) => [name, {slow: [], fast: [], heap: []}]));
  const {answers} = paths.measured;
  for (let round = 0; round < runs; round++) {
    const turn = round % targets.length;
    const inTurn = [...targets.slice(turn), ...targets.slice(0, turn)];
    const browser = await launch();
    // The first load of a browser is slower than all others.
    await measureCheck(browser, targets[0], speeds.fast, answers);
    for (const speed of speedNames) {
      for (const target of inTurn) {
        const load = await measureLoad(browser, target, speeds[speed], answers);
        const {time, steps} = await measureCheck(browser, target, speeds[speed], answers);
        const toQuestions = steps.filter(({to}) => to !== 'review' && !to.startsWith('outcome'));
        samples[target.name][speed].push({...load, check: time, stepCost: toQuestions.map(({cost}) => cost)});
      }
    }
    for (const target of inTurn) {
      const heap = {};
      for (const count of heapCounts) heap[count] = await measureHeap(browser, target, count);
      samples[target.name].heap.push(heap);
    }
    await browser.close();
    say(`Round ${round + 1} of ${runs}; load of the machine ${loadavg()[0].toFixed(1)}`);
  }
  return samples;
}

/** What fetching a language costs: the first page of the slim script, and of one file that has the language. */
async function measureLanguage(browser, tag) {
  const targets = [];
  for (const [name, target] of Object.entries(inLanguage(tag))) targets.push(await served(name, target));
  const samples = Object.fromEntries(targets.map(({name}) => [name, []]));
  // The first load of a browser is slower than all others.
  await measureFirstPage(browser, targets[0], speeds.fast, tag);
  for (let round = 0; round < runs; round++) {
    for (const target of round % 2 ? targets : targets.toReversed()) {
      samples[target.name].push(await measureFirstPage(browser, target, speeds.slow, tag));
    }
  }
  return samples;
}

function versions(chromium) {
  const {dependencies} = JSON.parse(read(new URL('package.json', import.meta.url)));
  const {version} = JSON.parse(read(`${root}package.json`));
  const lit = JSON.parse(read(`${root}node_modules/lit/package.json`)).version;
  return {'acu-aftercare-check': version, chromium, node: process.versions.node, lit, ...dependencies};
}

const names = options['profile-cpu'] ? [options['profile-cpu']] : (options.only?.split(',') ?? Object.keys(allTargets));
for (const name of names) if (!allTargets[name]) throw new Error(`${name} is none of ${Object.keys(allTargets)}`);

const browser = await launch();
try {
  if (options['profile-cpu']) {
    const target = options.script ? ours(names[0], options.script) : allTargets[names[0]]();
    await printProfile(browser, await served(names[0], target), runs);
  } else if (options.language) {
    const samples = await measureLanguage(browser, options.language);
    console.log(languageReport(samples, speeds.slow.network.latency));
  } else {
    if (names.some((name) => ['surveyjs', 'formio'].includes(name))) installPeers();
    const triage = await import(`${root}dist/triage.js`);
    const content = await readContent(browser, await served('acu', allTargets.acu()), triage);
    const targets = [];
    for (const name of names) targets.push(await served(name, allTargets[name](), content));
    await checkOutcomes(browser, targets, content);
    if (!options['check-only']) {
      const chromium = (await browser.version()).replace(/^.*\//, '');
      await browser.close();
      const machine = {cores: cpus().length, processor: cpus()[0].model};
      const figures = {
        measured: new Date().toISOString().slice(0, 10),
        runs,
        machine,
        versions: versions(chromium),
        targets: figuresOf(await measureAll(targets), heapCounts),
      };
      console.log(report(figures));
      if (options.write) await write(figures);
    }
  }
} finally {
  await browser.close();
  for (const server of servers) server.close();
}
