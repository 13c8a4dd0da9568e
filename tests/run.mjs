// npm test: the tests in Node, then the tests in every browser there is. `npm test -- triage embed` takes only the
// files whose path has one of these words, and goes on where words of patients or translations are still missing. SKIP_BUILD=1 tests the dist/ of before; BROWSERS and CHROME_PATH: see browsers/.
import {readdirSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {ensureInstalled, npm} from '../scripts/ensure-installed.mjs';
import {runInNode} from './run-in-node.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const words = process.argv.slice(2);

/** Not a glob: the runner in Node 20 knows none. */
function testFiles(ending) {
  return readdirSync(folder, {recursive: true})
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .filter((path) => words.length === 0 || words.some((word) => path.slice(folder.length).includes(word)))
    .sort();
}

const testsIn = (suite) => [...suite.tests, ...suite.suites.flatMap(testsIn)];

function countSession(session) {
  const tests = session.testResults ? testsIn(session.testResults) : [];
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  const failed = tests.filter((test) => !test.passed && !test.skipped).length;
  // A file that could not be loaded has failed, although it has no test to show for it.
  return {passed, failed: failed === 0 && !session.passed ? 1 : failed};
}

async function runInBrowsers(config, files) {
  if (files.length === 0) return [];
  console.log(`\nRunning the tests in ${config.browsers.map(({name}) => name).join(', ')} …`);
  const {startTestRunner} = await import('@web/test-runner');
  const runner = await startTestRunner({
    config: {...config, files},
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  // It has told why, and is about to end this process with an error.
  if (!runner) return new Promise(() => {});
  await new Promise((resolve) => runner.on('stopped', resolve));
  return config.browsers.map((browser) => {
    const counts = [...runner.sessions.all()].filter((session) => session.browser === browser).map(countSession);
    const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
    return {browser, passed: sum('passed'), failed: sum('failed')};
  });
}

function describeEngine({browser}) {
  const version = browser.version?.split('.').slice(0, 2).join('.') ?? '';
  return `${browser.name} ${version}${browser.source ? ` (${browser.source})` : ''}`;
}

// An exit, not the default death: only then are the browsers stopped.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

ensureInstalled();
// First of all: to hear after a build that there is no browser would be late.
const {default: config} = await import('./web-test-runner.config.mjs').catch((error) => {
  console.error(`\n${error.message}\n`);
  process.exit(1);
});
if (process.env.SKIP_BUILD !== '1') npm('run', 'build', ...(words.length > 0 ? ['--', '--unfinished'] : []));

console.log('\nRunning the tests in Node …');
const inNode = await runInNode(testFiles('.node-test.mjs'), {concurrency: availableParallelism()});
const inBrowsers = await runInBrowsers(config, testFiles('.test.ts'));

const total = (key) => inBrowsers.reduce((sum, result) => sum + result[key], inNode[key]);
const [passed, failed] = [total('passed'), total('failed')];
const ran = inBrowsers.filter((result) => result.passed + result.failed > 0);
const idle = inBrowsers.filter((result) => !ran.includes(result)).map(({browser}) => browser.name);
const absent = ['Chromium', 'Firefox', 'WebKitGTK'].filter((name) => !config.browsers.some((b) => b.name === name));

if (idle.length > 0) console.error(`No test ran in ${idle.join(', ')}.`);
console.log(`\nIn Node: ${inNode.passed} passed, ${inNode.failed} failed`);
for (const skipped of inNode.skipped) console.log(`Not run: ${skipped}`);
for (const result of ran) console.log(`In ${result.browser.name}: ${result.passed} passed, ${result.failed} failed`);
console.log(
  `Engines: ${ran.map(describeEngine).join(', ') || 'none'}${absent.length > 0 ? `; not used: ${absent.join(', ')}` : ''}`,
);
console.log(`${passed} passed, ${failed} failed`);

const nothingRan = words.length > 0 ? passed + failed === 0 : ran.length === 0;
process.exit(failed > 0 || idle.length > 0 || nothingRan ? 1 : 0);
