// Runs before anything is installed, perhaps on an old Node: built-ins only.
import {spawn, spawnSync} from 'node:child_process';
import {lstatSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));

function giveUp(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

/** Runs npm in the project's folder and ends this process if it fails. */
export function npm(...args) {
  const {status} = tryNpm(...args);
  if (status !== 0) giveUp(`"npm ${args.join(' ')}" failed (exit code ${status ?? 'none'}); its messages are above.`);
}

/** How to run npm in the project's folder: the arguments of `spawn`. */
function npmCommand(args) {
  const options = {cwd: project, stdio: 'inherit'};
  // Inside an npm script the running npm names itself: the same version, and no shell on Windows.
  const self = process.env.npm_execpath;
  if (self && /\.c?js$/.test(self)) return [process.execPath, [self, ...args], options];
  const isWindows = process.platform === 'win32';
  return [isWindows ? 'npm.cmd' : 'npm', args, {...options, shell: isWindows}];
}

const tryNpm = (...args) => spawnSync(...npmCommand(args));

/** Runs npm in the project's folder beside other work. What it says is printed when it has ended. Resolves to its exit code. */
export async function npmBeside(...args) {
  const [command, parts, options] = npmCommand(args);
  const child = spawn(command, parts, {...options, stdio: ['ignore', 'pipe', 'pipe']});
  const said = [];
  for (const name of ['stdout', 'stderr']) child[name].on('data', (bytes) => said.push([name, bytes]));
  const status = await new Promise((resolve) => child.on('close', resolve));
  for (const [name, bytes] of said) process[name].write(bytes);
  return status;
}

/** Says what is wrong with a version of Node such as `20.18.1`; undefined if nothing is. */
export function nodeProblem(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return undefined;
  return `This project needs Node 20.19 or newer; this is Node ${version}. See https://nodejs.org`;
}

/** The packages of a lock file by path; none if there is no such file, or if npm was stopped while writing it. */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return {};
  }
}

/**
 * Compares package-lock.json with npm's note of what is in node_modules: `installed`, `outdated`, or `linked` if
 * node_modules is outdated and a symbolic link, so that it may belong to another folder.
 */
export function installState(folder) {
  const locked = readPackages(join(folder, 'package-lock.json'));
  const installed = readPackages(join(folder, 'node_modules/.package-lock.json'));
  const upToDate = Object.entries(locked).every(([path, {version, integrity, optional}]) => {
    // The project itself.
    if (path === '') return true;
    const found = installed[path];
    // npm leaves out what is for other systems.
    return found ? found.version === version && found.integrity === integrity : optional === true;
  });
  if (upToDate) return 'installed';
  const isLink = lstatSync(join(folder, 'node_modules'), {throwIfNoEntry: false})?.isSymbolicLink();
  return isLink ? 'linked' : 'outdated';
}

/** Installs the packages of the lock file if others are installed, so that a fresh clone needs one command. */
export function ensureInstalled() {
  const problem = nodeProblem(process.versions.node);
  if (problem) giveUp(problem);
  const state = installState(project);
  if (state === 'installed') return;
  if (state === 'linked') {
    giveUp(
      'node_modules is a link, and what it links to differs from package-lock.json. An installation would change ' +
        'another folder: install there, or remove the link.',
    );
  }
  console.log('Installing the packages of package-lock.json (npm ci). The first time takes a minute or two …');
  const start = Date.now();
  // A machine with NODE_ENV=production would leave the development tools out.
  npm('ci', '--include=dev');
  console.log(`Installed in ${Math.round((Date.now() - start) / 1000)} s.\n`);
}
