/* global document -- inside page.evaluate */
import {readFileSync} from 'node:fs';
import {setTimeout} from 'node:timers/promises';

const driver = readFileSync(new URL('driver.js', import.meta.url), 'utf8');

/** A phone of the cheaper kind on a slow mobile network, and this machine as it is. Latency in ms, throughput in bytes a second. */
export const speeds = {
  slow: {cpu: 4, network: {offline: false, latency: 150, downloadThroughput: 2e5, uploadThroughput: 94e3}},
  fast: {cpu: 1},
};

const metricsOf = async (client) => {
  const {metrics} = await client.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({name, value}) => [name, value * 1000]));
};

/**
 * A page in a browser context of its own, so that every cache is cold. It has seen a blank document of the same origin:
 * the navigation that is measured finds its process running, and its counters have a beginning.
 */
export async function openPage(browser, target, speed = speeds.fast) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const client = await page.createCDPSession();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.setViewport({width: 412, height: 823});
  await page.goto(`${target.origin}/blank.html`);
  await client.send('Network.enable');
  // The thread's own time: what else runs on the machine counts less.
  await client.send('Performance.enable', {timeDomain: 'threadTicks'});
  if (speed.network) await client.send('Network.emulateNetworkConditions', speed.network);
  if (speed.cpu > 1) await client.send('Emulation.setCPUThrottlingRate', {rate: speed.cpu});
  const {element, next, review = next, questionOf, pause = 0} = target;
  let reached;
  const first = new Promise((resolve) => (reached = resolve));
  await page.exposeFunction('reportFirstPage', (found) => reached(found));
  await page.evaluateOnNewDocument(
    `${driver};
    startDriver({...${JSON.stringify({element, next, review, pause})}, questionOf: ${String(questionOf)}});
    driver.firstPage.then(reportFirstPage);`,
  );
  return {
    page,
    client,
    /** Resolves as soon as the first page has been painted. */
    async navigate(name = 'index.html') {
      page.goto(`${target.origin}/${name}`).catch(() => {});
      const found = await Promise.race([first, setTimeout(60_000, undefined, {ref: false})]);
      if (!found) throw new Error(`${target.name}: no first page within a minute. ${errors.join('; ')}`);
      return found;
    },
    close: () => context.close(),
  };
}

/** A cold load to the first page; then real clicks along a path, for the time from each click to the next question. */
export async function measureLoad(browser, target, speed, answers) {
  const opened = await openPage(browser, target, speed);
  const {page, client} = opened;
  try {
    let bytes = 0;
    let requests = 0;
    client.on('Network.requestWillBeSent', ({request}) => (requests += request.url.startsWith('http') ? 1 : 0));
    client.on('Network.loadingFinished', ({encodedDataLength}) => (bytes += encodedDataLength));
    const before = await metricsOf(client);
    const {time} = await opened.navigate();
    const after = await metricsOf(client);
    const load = {
      bytes,
      requests,
      firstPage: time,
      script: after.ScriptDuration - before.ScriptDuration,
      mainThread: after.TaskDuration - before.TaskDuration,
    };
    // What a target puts off until after its first page counts among its tasks.
    await setTimeout(1500);
    load.longestTask = await page.evaluate(() => window.driver.longestTask());
    load.layoutShift = await page.evaluate(() => window.driver.layoutShift());
    load.nextQuestion = await clickThrough(page, answers, {pause: 200});
    return load;
  } finally {
    await opened.close();
  }
}

/**
 * Goes along a path with real clicks, `visit`ing each page, and waiting for `pause` ms round each click so that earlier
 * work is done. Returns the milliseconds from each click to the next question.
 */
export async function clickThrough(page, answers, {visit, pause = 0}) {
  const durations = [];
  for (;;) {
    const id = await page.evaluate(() => window.driver.page());
    await visit?.(id);
    if (id.startsWith('outcome')) return durations;
    for (const code of id === 'start' || id === 'review' ? [] : (answers[id] ?? ['none'])) {
      const {x, y} = await page.evaluate((value) => window.driver.pointOfAnswer(value), code);
      await page.mouse.click(x, y);
      await setTimeout(pause);
    }
    const {x, y} = await page.evaluate(() => window.driver.pointOfNext());
    await setTimeout(pause);
    await page.evaluate(() => window.driver.expectNext());
    await page.mouse.click(x, y);
    const {to, duration} = await page.evaluate(() => window.driver.nextShown());
    if (to !== 'review' && !to.startsWith('outcome')) durations.push(duration);
    await setTimeout(pause);
  }
}

/** Milliseconds of a cold load to the first page, which must be in this language. */
export async function measureFirstPage(browser, target, speed, tag) {
  const opened = await openPage(browser, target, speed);
  try {
    const {time} = await opened.navigate();
    const locale = await opened.page.evaluate((name) => document.querySelector(name).locale, target.element);
    if (locale !== tag) throw new Error(`${target.name}: the first page came in ${locale}, not in ${tag}`);
    return time;
  } finally {
    await opened.close();
  }
}

/** From the start of a cold load to the outcome, clicked from inside the page without a pause. */
export async function measureCheck(browser, target, speed, answers) {
  const opened = await openPage(browser, target, speed);
  try {
    await opened.navigate();
    return await opened.page.evaluate((given) => window.driver.walk(given), answers);
  } finally {
    await opened.close();
  }
}

/** Bytes of JavaScript heap in use, with so many widgets on the page. */
export async function measureHeap(browser, target, count) {
  const opened = await openPage(browser, target);
  const {page, client} = opened;
  try {
    await opened.navigate(`index-${count}.html`);
    for (let tries = 0; (await page.evaluate(() => window.driver.showAll())) < count; tries++) {
      if (tries === 100) throw new Error(`${target.name}: not all of ${count} widgets have a first page`);
      await setTimeout(100);
    }
    await setTimeout(1000);
    for (let times = 0; times < 3; times++) await client.send('HeapProfiler.collectGarbage');
    return (await client.send('Runtime.getHeapUsage')).usedSize;
  } finally {
    await opened.close();
  }
}
