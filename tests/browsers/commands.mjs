// What the commands of the test runner cannot do in every engine. Call them with `executeServerCommand`.
// Pages are used again by the next test file: a test that resizes or emulates must put things back.
import process from 'node:process';
import {setTimeout as delay} from 'node:timers/promises';
import {renderOnServer} from './framework-apps.mjs';
import {release, toldBy} from './raw-files.mjs';

/** `executeServerCommand('chord', ['Shift', 'Tab'])`: keys held down together, as a person would. */
async function chord({session: {browser, id}, payload: keys}) {
  if (browser.type === 'webdriver') {
    await browser.sendKeys(id, keys);
    return true;
  }
  const {keyboard} = browser.getPage(id);
  const held = keys.slice(0, -1);
  for (const key of held) await keyboard.down(key);
  await keyboard.press(keys.at(-1));
  for (const key of held.reverse()) await keyboard.up(key);
  return true;
}

/** `executeServerCommand('resize', {width, height})`: the size inside the window. WebKitGTK's is never below 447 px wide. */
async function resize({session: {browser, id}, payload: {width, height}}) {
  if (browser.type !== 'webdriver') {
    await browser.getPage(id).setViewport({width, height});
    return {width, height};
  }
  const {driver} = browser;
  const inside = () => driver.execute(() => ({width: window.innerWidth, height: window.innerHeight}));
  // The frame of the window is only known by asking, and the window follows with a delay.
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const [outer, inner] = [await driver.getWindowSize(), await inside()];
    if (inner.width === width && inner.height === height) break;
    await driver.setWindowSize(outer.width + width - inner.width, outer.height + height - inner.height);
    await delay(150);
  }
  return inside();
}

/** One connection a page: what one of them emulates, no other can put back. */
const protocols = new WeakMap();

/**
 * `executeServerCommand('media', {'forced-colors': 'active', 'prefers-color-scheme': 'dark'})`, `{media: 'print'}`;
 * `{}` puts things back. Answers whether the engine can: Chromium only.
 */
async function media({session: {browser, id}, payload: {media: type = '', ...features}}) {
  if (browser.name !== 'Chromium') return false;
  const page = browser.getPage(id);
  if (!protocols.has(page)) protocols.set(page, await page.createCDPSession());
  await protocols.get(page).send('Emulation.setEmulatedMedia', {
    media: type,
    features: Object.entries(features).map(([name, value]) => ({name, value})),
  });
  return true;
}

/** `executeServerCommand('fuzz-seed')`: the number that FUZZ_SEED gives, or the usual one. */
const fuzzSeed = () => Number(process.env.FUZZ_SEED ?? 20261124);

/**
 * `executeServerCommand('leave-and-return', {page, elsewhere, before, after})`: in a tab of its own, opens a page, runs
 * `before` in it, goes elsewhere and back, and answers what `after` says. `false` where it cannot be done: Chromium only.
 */
async function leaveAndReturn({session: {browser, id}, payload: {page, elsewhere, before, after}}) {
  if (browser.name !== 'Chromium') return false;
  const own = browser.getPage(id);
  const tab = await own.browser().newPage();
  try {
    await tab.goto(page);
    await tab.evaluate(before);
    await tab.goto(elsewhere);
    await tab.goBack();
    return await tab.evaluate(after);
  } finally {
    await tab.close();
    await own.bringToFront();
  }
}

/**
 * `executeServerCommand('follow-prerendered', {page, next})`: in a tab of its own, opens a page whose speculation rules
 * have the next one made ready, follows its link `#next` when that is so, and answers what the next page tells. `false`
 * where it cannot be done: Chromium only.
 */
async function followPrerendered({session: {browser, id}, payload: {page, next}}) {
  if (browser.name !== 'Chromium') return false;
  const own = browser.getPage(id);
  const tab = await own.browser().newPage();
  try {
    // The connection that is there already: where one more is opened, Chromium makes no page ready.
    const protocol = tab._client();
    const ready = new Promise((resolve, reject) => {
      protocol.on('Preload.prerenderStatusUpdated', ({status, prerenderStatus}) => {
        if (status === 'Ready') resolve();
        if (status === 'Failure') reject(new Error(`The page was not prerendered: ${prerenderStatus}`));
      });
    });
    await protocol.send('Preload.enable');
    await Promise.all([ready, tab.goto(page)]);
    // The tab's own connection ends with the page that it shows now, so the next page itself has to tell.
    const told = toldBy(next);
    await tab.click('#next');
    // Never for good: behind this tab the tests that follow would stand still.
    return await Promise.race([told, delay(15_000, {error: 'The page has told nothing.'})]);
  } finally {
    await tab.close();
    await own.bringToFront();
  }
}

const commands = {
  ...{chord, resize, media, release, renderOnServer},
  ...{'fuzz-seed': fuzzSeed, 'leave-and-return': leaveAndReturn, 'follow-prerendered': followPrerendered},
};

export const browserCommands = {
  name: 'browser-commands',
  executeCommand: ({command, payload, session}) => commands[command]?.({payload, session}),
};
