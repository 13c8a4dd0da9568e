// Pages of the repository in a Chromium, for programs that take pictures of them.
/* global document -- for the function that runs in the page */
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import {findChromium} from './find-chromium.mjs';

/** An answer for each question, none of which is a sign of danger. */
export const calm = {
  'danger-signs': 'none',
  'nerve-signs': 'none',
  'time-since-session': 'under-48h',
  'pain-trend': 'same',
  'pain-kind': 'ache',
  'pain-place': 'needle-sites',
  'skin-signs': 'none',
  'other-signs': 'none',
  'personal-risks': 'none',
};

/** Serves the repository and starts a browser, until `close()`. */
export async function openRepositoryPages() {
  const files = sirv(fileURLToPath(new URL('../..', import.meta.url)), {dev: true});
  const server = createServer((request, response) => files(request, response, () => response.writeHead(404).end()));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {launchOptions} = await findChromium();
  const browser = await puppeteer.launch(launchOptions);
  return {
    browser,
    origin: `http://127.0.0.1:${server.address().port}`,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** Gives the first widget of a page answers, by question; shows the result that follows. */
export const showOutcome = (page, answers) =>
  page.evaluate(
    async (given) => {
      const widget = document.querySelector('acu-aftercare-check');
      widget.answers = given;
      await widget.updateComplete;
      // An emergency does not wait for the review.
      if (!widget.shadowRoot.querySelector('[data-level]')) {
        widget.shadowRoot.querySelector('button[type=submit]').click();
      }
      await widget.updateComplete;
    },
    Object.fromEntries(Object.entries(answers).map(([question, code]) => [question, [code]])),
  );
