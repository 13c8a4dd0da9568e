// WebKit on Linux: Debian's packages webkit2gtk-driver, libwebkit2gtk-4.1-0 and xvfb.
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createServer} from 'node:net';
import {delimiter, join} from 'node:path';
import process from 'node:process';
import {setTimeout as delay} from 'node:timers/promises';
import {webdriverLauncher} from '@web/test-runner-webdriver';

const architecture = {x64: 'x86_64', arm64: 'aarch64'}[process.arch];
const miniBrowsers = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map(
  (version) => `/usr/lib/${architecture}-linux-gnu/${version}/MiniBrowser`,
);

const isInstalled = (program) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Settles with `ready`, or fails when the program cannot be started or ends first. */
function started(program, name, ready) {
  return Promise.race([
    ready,
    new Promise((_, reject) => {
      program.once('error', reject);
      program.once('exit', (code) => reject(new Error(`${name} ended with exit code ${code} before it was ready.`)));
    }),
  ]);
}

async function startDisplay(programs) {
  // "-displayfd 3": Xvfb itself chooses a free display and writes its number there.
  const stdio = ['ignore', 'ignore', 'ignore', 'pipe'];
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1366x1024x24', '-nolisten', 'tcp'], {stdio});
  programs.push(xvfb);
  const number = new Promise((resolve) => xvfb.stdio[3].once('data', (data) => resolve(String(data).trim())));
  return `:${await started(xvfb, 'Xvfb', number)}`;
}

async function startDriver(programs, port, display) {
  const env = {
    ...process.env,
    DISPLAY: display,
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
  };
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {env, stdio: 'ignore'});
  programs.push(driver);
  const answers = async () => {
    for (let attempt = 0; attempt < 200; attempt += 1) {
      if (await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined)) return;
      await delay(50);
    }
    throw new Error('WebKitWebDriver did not answer within ten seconds.');
  };
  await started(driver, 'WebKitWebDriver', answers());
}

export function webkitGtk() {
  const binary = miniBrowsers.find((path) => existsSync(path));
  if (!binary || !isInstalled('WebKitWebDriver') || !isInstalled('Xvfb')) return undefined;

  const programs = [];
  const stopPrograms = () => {
    for (const program of programs.splice(0)) program.kill();
  };
  process.on('exit', stopPrograms);

  const options = {
    hostname: '127.0.0.1',
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {binary, args: ['--automation']},
    },
  };
  const launcher = webdriverLauncher(options);
  const {initialize, startSession, stop} = launcher;
  return Object.assign(launcher, {
    name: 'WebKitGTK',
    async initialize(config) {
      options.port = await freePort();
      await startDriver(programs, options.port, await startDisplay(programs));
      await initialize.call(launcher, config);
      launcher.name = 'WebKitGTK';
    },
    async startSession(id, url) {
      await startSession.call(launcher, id, url);
      launcher.version = launcher.driver.capabilities.browserVersion;
    },
    async stop() {
      await stop.call(launcher);
      stopPrograms();
    },
  });
}
