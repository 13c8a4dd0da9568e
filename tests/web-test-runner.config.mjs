import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromium, firefox} from './browsers/chromium-and-firefox.mjs';
import {browserCommands} from './browsers/commands.mjs';
import {frameworkApps} from './browsers/framework-apps.mjs';
import {rawFiles} from './browsers/raw-files.mjs';
import {webkitGtk} from './browsers/webkit-gtk.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** How to get each engine; undefined where it is not installed. */
const engines = {chromium, firefox, webkit: webkitGtk};

/**
 * Chromium, and the others where they are installed.
 * BROWSERS=firefox,webkit names the engines that must run: then a missing one is an error.
 */
async function findBrowsers() {
  const asked = process.env.BROWSERS?.split(',').map((name) => name.trim());
  const unknown = asked?.find((name) => !Object.hasOwn(engines, name));
  if (unknown !== undefined) {
    throw new Error(`BROWSERS names "${unknown}"; the engines are ${Object.keys(engines).join(', ')}.`);
  }
  const browsers = [];
  for (const name of asked ?? Object.keys(engines)) {
    const browser = await engines[name]();
    if (browser) browsers.push(browser);
    else if (asked) throw new Error(`BROWSERS asks for ${name}, which is not installed.`);
  }
  return browsers;
}

export default {
  rootDir: root,
  files: 'tests/**/*.test.ts',
  browsers: await findBrowsers(),
  // One page at a time: a second one would take the focus away from the first.
  concurrency: 1,
  // As many as a small machine has cores: a third only makes all of them slower.
  concurrentBrowsers: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  testFramework: {config: {timeout: 20_000}},
  nodeResolve: {exportConditions: ['development']},
  middleware: [rawFiles, frameworkApps],
  plugins: [browserCommands, esbuildPlugin({ts: true, tsconfig: `${root}tsconfig.json`, target: 'es2022'})],
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
};
