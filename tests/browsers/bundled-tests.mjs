import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

const bundles = new Map();

async function bundle(path) {
  const {outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: [`.${path}`],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['development'],
    // The package tells bundlers which files of dist/ do more than export; those of src/ are not among them.
    ignoreAnnotations: true,
    external: ['/__web-dev-server__web-socket.js'],
    sourcemap: 'inline',
    sourcesContent: false,
    sourceRoot: '/',
    tsconfig: 'tsconfig.json',
    logLevel: 'silent',
  });
  return outputFiles[0].text;
}

/** Serves each file of tests with all that it imports: a browser would else ask 200 times for each, which takes seconds. */
export const bundledTests = {
  name: 'bundled-tests',
  async serve({path}) {
    if (!path.endsWith('.test.ts')) return undefined;
    // The same for every engine.
    if (!bundles.has(path)) bundles.set(path, bundle(path));
    return {body: await bundles.get(path), type: 'js'};
  },
};
