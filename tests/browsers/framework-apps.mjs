// Small apps of real frameworks, for the browser and for a server: each is bundled when a test asks for it.
import {execFile} from 'node:child_process';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import process from 'node:process';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import {build} from 'esbuild';
import {compile} from 'svelte/compiler';

const root = fileURLToPath(new URL('../..', import.meta.url));

const svelte = {
  name: 'svelte',
  setup({onLoad}) {
    onLoad({filter: /\.svelte$/}, async ({path}) => {
      const {js} = compile(await readFile(path, 'utf8'), {filename: path, generate: 'client'});
      return {contents: js.code};
    });
  },
};

/** The module in EMBEDDING.md that begins with this line: what is tested is what people copy. */
export async function documentedModule(firstLine) {
  const text = await readFile(join(root, 'EMBEDDING.md'), 'utf8');
  const found = [...text.matchAll(/```tsx\n(.*?)```/gs)].filter(([, code]) => code.startsWith(firstLine));
  if (found.length !== 1) throw new Error(`${found.length} modules in EMBEDDING.md begin with ${firstLine}`);
  return found[0][1];
}

/** `import … from 'documented:first line'` */
const documented = {
  name: 'documented',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^documented:/}, ({path}) => ({path: path.replace('documented:', ''), namespace: 'documented'}));
    onLoad({filter: /./, namespace: 'documented'}, async ({path}) => ({
      contents: await documentedModule(path),
      loader: 'tsx',
      resolveDir: root,
    }));
  },
};

const bundle = async (name, options) => {
  const {outputFiles} = await build({
    stdin: {contents: `export * from './${name}';`, resolveDir: join(root, 'tests/frameworks/apps')},
    bundle: true,
    write: false,
    logLevel: 'error',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: name.startsWith('preact') ? 'preact' : 'react',
    define: {'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false'},
    alias: {'acu-aftercare-check/define': join(root, 'dist/define.js'), vue: 'vue/dist/vue.esm-bundler.js'},
    plugins: [documented, svelte],
    ...options,
  });
  return outputFiles[0].text;
};

/** Serves `/framework-apps/<name>.js`. */
export async function frameworkApps(context, next) {
  const [, name] = /^\/framework-apps\/(\w+)\.js$/.exec(context.path) ?? [];
  if (!name) return next();
  context.type = 'text/javascript';
  context.body = await bundle(name, {conditions: ['browser', 'production']});
  return undefined;
}

/** `executeServerCommand('renderOnServer', 'name')`: the HTML that an app's `onServer` gives in Node. */
export async function renderOnServer({payload: name}) {
  const file = join(root, `build/frameworks-on-server/${name}.mjs`);
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, await bundle(name, {platform: 'node', packages: 'external', alias: {}}));
  // In a process of its own, which has no window, and in which React may do to the console what it likes.
  const script = `import {onServer} from ${JSON.stringify(pathToFileURL(file).href)}; process.stdout.write(onServer());`;
  const {stdout} = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
  return stdout;
}
