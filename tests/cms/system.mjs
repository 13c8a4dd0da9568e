// What the content systems are started with: programs that are installed, packages of Debian, packages of npm.
import {spawn, spawnSync} from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {setTimeout as wait} from 'node:timers/promises';

/** Why a content system cannot be started here. */
export class Missing extends Error {}

/** Downloads, which are kept for the next time. */
export const downloads = join(tmpdir(), 'acu-aftercare-check-cms');

export function run(program, args, options) {
  const {status, stdout, stderr, error} = spawnSync(program, args, {encoding: 'utf8', maxBuffer: 1e8, ...options});
  if (status !== 0) {
    throw new Error(`${program} ${args.join(' ').slice(0, 300)} failed: ${error ?? `${stderr}${stdout}`.slice(-2000)}`);
  }
  return stdout;
}

export function need(...programs) {
  const missing = programs.filter((program) => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0);
  if (missing.length > 0) throw new Missing(`not installed: ${missing.join(', ')}`);
}

export function needPhp(...extensions) {
  need('php');
  const loaded = run('php', ['-m']).toLowerCase().split('\n');
  const missing = extensions.filter((extension) => !loaded.includes(extension));
  if (missing.length > 0) throw new Missing(`PHP here is without: ${missing.join(', ')}`);
}

/** What `get` makes, or why that cannot be had here: `{missing}`. */
export async function tryTo(get) {
  try {
    return {...(await get()), missing: false};
  } catch (error) {
    if (error instanceof Missing) return {missing: error.message};
    throw error;
  }
}

/**
 * Unpacks packages of a suite of Debian, without installing them, from the archives that this machine knows. Those that
 * the suite does not have are left out, but for the first.
 */
export function unpackDebian(suite, packages) {
  const folder = join(downloads, suite ?? 'debian', packages[0]);
  const tree = join(folder, 'tree');
  if (existsSync(tree)) return tree;
  need('apt-get', 'dpkg');
  mkdirSync(join(folder, 'lists/partial'), {recursive: true});
  const options = [];
  if (suite) {
    const uris = run('apt-get', ['indextargets', '--format', '$(REPO_URI)', 'Created-By: Packages']).split('\n');
    const [main] = uris.filter((uri) => /\/debian\/?$/.test(uri));
    const [security] = uris.filter((uri) => /\/debian-security\/?$/.test(uri));
    if (!main) throw new Missing('this machine knows no archive of Debian');
    const key = '[signed-by=/usr/share/keyrings/debian-archive-keyring.gpg]';
    const lines = [`deb ${key} ${main} ${suite} main`];
    if (security && suite !== 'sid') lines.push(`deb ${key} ${security} ${suite}-security main`);
    writeFileSync(join(folder, 'sources.list'), `${lines.join('\n')}\n`);
    const settings = {
      'Dir::Etc::sourcelist': join(folder, 'sources.list'),
      'Dir::Etc::sourceparts': '/dev/null',
      'Dir::State::lists': join(folder, 'lists'),
      'Dir::Cache': folder,
      'APT::Sandbox::User': 'root',
    };
    options.push(...Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`]));
    const {status, stderr} = spawnSync('apt-get', [...options, 'update', '-qq'], {encoding: 'utf8'});
    if (status !== 0) throw new Missing(`Debian ${suite} cannot be reached: ${stderr.trim().split('\n')[0]}`);
  }
  const policy = run('apt-cache', [...options, 'policy', ...packages]);
  const there = [...policy.matchAll(/^(\S+):\n.*\n {2}Candidate: (?!\(none\))/gm)].map(([, name]) => name);
  if (!there.includes(packages[0])) throw new Missing(`Debian ${suite ?? ''} has no package ${packages[0]}`);
  run('apt-get', [...options, 'download', '-qq', ...there], {cwd: folder});
  const unfinished = `${tree}.${process.pid}`;
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.deb'))) {
    run('dpkg', ['-x', join(folder, file), unfinished]);
  }
  // Debian's packages share libraries by links from the root: here the root is the tree.
  for (const {name, parentPath, path} of readdirSync(unfinished, {recursive: true, withFileTypes: true}).filter(
    (entry) => entry.isSymbolicLink(),
  )) {
    const link = join(parentPath ?? path, name);
    const target = readlinkSync(link);
    if (target.startsWith('/') && existsSync(unfinished + target)) {
      rmSync(link);
      symlinkSync(tree + target, link);
    }
  }
  run('mv', [unfinished, tree]);
  return tree;
}

const running = new Set();
process.on('exit', () => running.forEach((stop) => stop()));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

/** A folder that goes away, and programs that end, when `stop` is called or this process ends. */
export function makeRoom(name) {
  const folder = mkdtempSync(join(tmpdir(), `acu-${name}-`));
  const log = join(folder, 'programs.log');
  const output = openSync(log, 'a');
  const children = [];
  const stop = () => {
    running.delete(stop);
    for (const child of children) {
      try {
        // The whole group: a server's workers outlive it.
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has ended already.
      }
    }
    closeSync(output);
    rmSync(folder, {recursive: true, force: true, maxRetries: 5});
  };
  running.add(stop);
  const start = (program, args, options) => {
    children.push(spawn(program, args, {detached: true, stdio: ['ignore', output, output], ...options}));
  };
  /** Waits until `ready` says so. */
  const until = async (ready, what, seconds = 60) => {
    for (let tries = 0; tries < seconds * 10; tries += 1) {
      if (await ready()) return;
      const ended = children.find(({exitCode}) => exitCode !== null);
      if (ended) throw new Error(`${what}: ${ended.spawnfile} ended. ${readFileSync(log, 'utf8').slice(-2000)}`);
      await wait(100);
    }
    throw new Error(`${what} did not start within ${seconds} seconds. ${readFileSync(log, 'utf8').slice(-2000)}`);
  };
  return {folder, start, stop, until};
}

export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export const answers = (address) => async () => {
  try {
    return (await fetch(address, {redirect: 'manual'})).status < 500;
  } catch {
    return false;
  }
};
