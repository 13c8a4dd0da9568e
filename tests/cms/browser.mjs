// What a visitor and an editor do with a page of a content system, in a real Chromium.
/* global document -- inside page.evaluate */
import puppeteer from 'puppeteer-core';
import {findChromium} from '../browsers/find-chromium.mjs';

/** A plain dull ache, 30 hours after the session. */
const dullAche = {
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

export async function openBrowser() {
  const {launchOptions} = await findChromium();
  return puppeteer.launch(launchOptions);
}

/** A page of which every error, warning and breach of its content security policy is kept. */
export async function openPage(browser, address) {
  const page = await browser.newPage();
  const problems = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) problems.push(`${message.text()} ${message.location().url ?? ''}`);
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.evaluateOnNewDocument(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      window.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`);
    });
  });
  await page.setViewport({width: 1280, height: 900});
  // An editor of a content system loads hundreds of files, and a busy machine takes its time.
  page.setDefaultTimeout(120_000);
  await page.goto(address, {waitUntil: 'load'});
  return Object.assign(page, {problems});
}

/** Something in the shadow of one of the page's widgets. */
const inWidget = (page, selector, at = 0) =>
  page.evaluateHandle(
    (css, index) => document.querySelectorAll('acu-aftercare-check')[index].shadowRoot.querySelector(css),
    selector,
    at,
  );

export const read = async (page, selector, at = 0) =>
  (await inWidget(page, selector, at)).evaluate((element) =>
    element?.textContent.replace(/[\u2066-\u2069]/g, '').trim(),
  );

export const hrefs = (page, at = 0) =>
  page.evaluate(
    (index) =>
      [...document.querySelectorAll('acu-aftercare-check')[index].shadowRoot.querySelectorAll('a[href]')].map((link) =>
        link.getAttribute('href'),
      ),
    at,
  );

/** Clicks through the check with the mouse, and returns the level at its end. */
export async function goToOutcome(page, changes = {}, at = 0) {
  const answers = {...dullAche, ...changes};
  const click = async (selector) => {
    await (await inWidget(page, selector, at)).asElement().click();
    await page.evaluate((index) => document.querySelectorAll('acu-aftercare-check')[index].updateComplete, at);
  };
  const ask = async () => (await inWidget(page, 'input', at)).evaluate((input) => input?.name);
  await click('button[type=submit]');
  for (let question = await ask(); question; question = await ask()) {
    if (!(question in answers)) throw new Error(`${question} is asked again`);
    await click(`input[name=${question}][value=${answers[question]}]`);
    await click('button[type=submit]');
    delete answers[question];
  }
  await click('button[type=submit]');
  return (await inWidget(page, '[data-level]', at)).evaluate((outcome) => outcome?.dataset.level);
}
