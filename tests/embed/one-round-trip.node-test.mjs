// What the first page in another language costs beside one joined file: one request more, on a connection that is there.
/* global document -- inside page.waitForFunction */
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import {findChromium} from '../browsers/find-chromium.mjs';

/** The image never comes: nothing of ours may wait until the page has loaded. */
const html = (attributes) => `<!doctype html><html lang="es"><title>A clinic</title><link rel="icon" href="data:,">
  <img src="/never.png" alt=""><acu-aftercare-check region="ES"></acu-aftercare-check>
  <script ${attributes} src="/dist/acu-aftercare-check.slim.js"></script>`;
const pages = {'/plain': html('async'), '/checked': html('async crossorigin')};

describe('the slim script', () => {
  let server, browser, asked;

  before(async () => {
    const files = sirv(fileURLToPath(new URL('../..', import.meta.url)), {dev: true});
    const used = new WeakSet();
    server = createServer((request, response) => {
      const {url, socket} = request;
      if (url === '/never.png') return undefined;
      asked.push([url, used.has(socket) ? 'an open connection' : 'a new connection']);
      used.add(socket);
      if (!pages[url]) return files(request, response, () => response.writeHead(404).end());
      return response.setHeader('content-type', 'text/html').end(pages[url]);
    });
    // A busy machine must not find its connection closed.
    server.keepAliveTimeout = 0;
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await puppeteer.launch((await findChromium()).launchOptions);
  });

  after(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });

  for (const path of Object.keys(pages)) {
    it(`costs the first page in another language one round trip: ${path}`, async () => {
      asked = [];
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.goto(`http://127.0.0.1:${server.address().port}${path}`, {waitUntil: 'domcontentloaded'});
      await page.waitForFunction(() =>
        document
          .querySelector('acu-aftercare-check')
          .shadowRoot?.querySelector('h2')
          ?.textContent.includes('¿Más dolor después de la acupuntura?'),
      );
      await context.close();
      assert.deepEqual(
        asked.map(([url]) => url),
        [path, '/dist/acu-aftercare-check.slim.js', '/dist/locales/es.json'],
      );
      assert.deepEqual(asked[2], ['/dist/locales/es.json', 'an open connection']);
    });
  }
});
