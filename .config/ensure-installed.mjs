// Runs before anything is installed, perhaps on an old Node: built-ins only.
import {spawnSync} from 'node:child_process';
import {statSync} from 'node:fs';
import process from 'node:process';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const modified = (path) => statSync(new URL(`../${path}`, import.meta.url), {throwIfNoEntry: false})?.mtimeMs ?? 0;

function giveUp(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

/** Runs npm in the project's folder and ends this process if it fails. */
export function npm(...args) {
  const {status} = tryNpm(...args);
  if (status !== 0) giveUp(`"npm ${args.join(' ')}" failed (exit code ${status ?? 'none'}); its messages are above.`);
}

/** Runs npm in the project's folder. */
export function tryNpm(...args) {
  const options = {cwd: root, stdio: 'inherit'};
  // Inside an npm script the running npm names itself: the same version, and no shell on Windows.
  const self = process.env.npm_execpath;
  return self && /\.c?js$/.test(self)
    ? spawnSync(process.execPath, [self, ...args], options)
    : spawnSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
        ...options,
        shell: process.platform === 'win32',
      });
}

/** Brings node_modules in line with the lock file, so that a fresh clone needs one command. */
export function ensureInstalled() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    giveUp(`This project needs Node 20.19 or newer; this is Node ${process.version}. See https://nodejs.org`);
  }
  if (modified('node_modules/.package-lock.json') >= modified('package-lock.json')) return;
  console.log('Installing what package-lock.json asks for (npm ci) …');
  // A machine with NODE_ENV=production would leave the development tools out.
  npm('ci', '--include=dev');
}
