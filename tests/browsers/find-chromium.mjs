import {existsSync, mkdirSync, readFileSync, renameSync, rmSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import process from 'node:process';
import {fileURLToPath, pathToFileURL} from 'node:url';

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable'];
const windowsPaths = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
const macPaths = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (app) => `Applications/${app}.app/Contents/MacOS/${app}`,
);

const args = [
  // The sandbox needs rights that root and containers do not have; only our own pages are opened.
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // `gc()`, for the test that nothing is kept of widgets that are gone.
  '--js-flags=--expose-gc',
];

function installedPaths() {
  const {env, platform} = process;
  const product = (folders, paths) =>
    folders.filter(Boolean).flatMap((folder) => paths.map((path) => join(folder, path)));
  if (platform === 'win32') {
    return product([env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA], windowsPaths);
  }
  if (platform === 'darwin') return product(['/', env.HOME], macPaths);
  return product((env.PATH ?? '').split(delimiter), names);
}

/**
 * The Chromium that an npm package carries: for machines that have none and may not install one.
 * The package would unpack into one folder for all its versions; this keeps them apart, and renames
 * at the end so that two runs at once never see half a browser.
 */
async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const nodeModules = fileURLToPath(new URL('../../node_modules', import.meta.url));
  const packageFolder = join(nodeModules, '@sparticuz/chromium');
  if (!existsSync(packageFolder)) return undefined;
  const {version} = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const folder = join(nodeModules, '.cache', `chromium-${version}`);
  if (!existsSync(folder)) {
    console.log('Unpacking the Chromium inside @sparticuz/chromium (once) …');
    const unfinished = `${folder}.${process.pid}`;
    const {TMPDIR} = process.env;
    mkdirSync(unfinished, {recursive: true});
    try {
      // `inflate` writes to os.tmpdir(), and takes no other folder.
      process.env.TMPDIR = unfinished;
      // Not an export of the package, whose own function leaves out al2023, the libraries.
      const {inflate} = await import(pathToFileURL(join(packageFolder, 'build/esm/lambdafs.js')).href);
      const archives = ['chromium.br', 'swiftshader.tar.br', 'fonts.tar.br', 'al2023.tar.br'];
      await Promise.all(archives.map((archive) => inflate(join(packageFolder, 'bin', archive))));
      renameSync(unfinished, folder);
    } catch (error) {
      // Another run may have been first.
      if (!existsSync(folder)) throw error;
    } finally {
      if (TMPDIR === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = TMPDIR;
      rmSync(unfinished, {recursive: true, force: true});
    }
  }
  const libraries = [process.env.LD_LIBRARY_PATH, folder, join(folder, 'al2023/lib')].filter(Boolean).join(delimiter);
  return {
    source: 'npm',
    launchOptions: {
      executablePath: join(folder, 'chromium'),
      headless: 'shell',
      args,
      // Its own libraries come last: they are for machines that have none.
      env: {...process.env, LD_LIBRARY_PATH: libraries},
    },
  };
}

/** Which Chromium the tests use: `CHROME_PATH`, an installed one, or (`CHROMIUM=npm`: only) the one inside npm. */
export async function findChromium() {
  const asked = process.env.CHROME_PATH;
  if (asked && !existsSync(asked)) throw new Error(`CHROME_PATH names a file that does not exist: ${asked}`);
  const found = asked
    ? {source: 'CHROME_PATH', executablePath: asked}
    : process.env.CHROMIUM === 'npm'
      ? undefined
      : installedPaths()
          .filter((path) => existsSync(path))
          .map((executablePath) => ({source: 'system', executablePath}))[0];
  if (found) return {source: found.source, launchOptions: {executablePath: found.executablePath, headless: true, args}};
  const carried = await fromNpm();
  if (carried) return carried;
  throw new Error(
    'No browser found. Install Chrome, Chromium or Edge, or set CHROME_PATH to the program file of one. ' +
      '(Only on 64-bit Linux on Intel or AMD can npm bring one.)',
  );
}
