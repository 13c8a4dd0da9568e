import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import process from 'node:process';
import {findChromium} from './find-chromium.mjs';

// One after the other: Node 20.19 takes two static imports for a cycle, because the second package requires the first.
const {default: puppeteer} = await import('puppeteer-core');
const {chromeLauncher} = await import('@web/test-runner-chrome');

function launcherNamed(name, launchOptions) {
  const launcher = chromeLauncher({
    puppeteer,
    // Nobody asks about requests, and to tell of each, with its body, takes Firefox half of its time.
    launchOptions: {...launchOptions, networkEnabled: false},
    concurrency: 1,
    async createBrowserContext({browser}) {
      // "HeadlessChrome/156.0.8078.79", "firefox/153.7.0"
      launcher.version = (await browser.version()).replace(/^.*\//, '');
      return browser.defaultBrowserContext();
    },
  });
  return Object.assign(launcher, {name});
}

export async function chromium() {
  const {source, launchOptions} = await findChromium();
  return Object.assign(launcherNamed('Chromium', launchOptions), {source});
}

export function firefox() {
  const names = process.platform === 'win32' ? [] : ['firefox-esr', 'firefox'];
  const installed = [
    process.env.FIREFOX_PATH,
    ...(process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:/Program Files/Mozilla Firefox/firefox.exe',
  ];
  const executablePath = installed.find((path) => path && existsSync(path));
  // WebDriver BiDi: needs no driver program. Touches as on phones: on desktops it has not even their constructors.
  const extraPrefsFirefox = {'dom.w3c_touch_events.enabled': 1};
  return (
    executablePath && launcherNamed('Firefox', {browser: 'firefox', executablePath, headless: true, extraPrefsFirefox})
  );
}
