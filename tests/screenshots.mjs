// Pictures of every page of the widget, to be looked at: `npm run screenshots -- folder`. Needs a build and Chromium.
// `--languages all` takes every locale.
/* global document, Event, requestAnimationFrame -- inside page.evaluate */
import {mkdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {calm, openRepositoryPages, showOutcome} from './browsers/repository-pages.mjs';

const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {
    widths: {type: 'string', default: '280,375,768,1280'},
    looks: {type: 'string', default: 'light,dark,forced,print'},
    languages: {type: 'string', default: 'en-GB,ar-EG'},
  },
});
const languages =
  values.languages === 'all'
    ? Object.keys(JSON.parse(readFileSync('locales/status.json', 'utf8')))
    : values.languages.split(',');
const folder = positionals[0] ?? 'screenshots';
mkdirSync(folder, {recursive: true});

/** Where each picture is taken: the answers up to it, and whether to go on to the outcome. */
const outcomes = {
  'self-care': {},
  'keep-watching': {'pain-kind': 'cramp'},
  'contact-practitioner': {'pain-kind': 'tingling', 'skin-signs': 'burn'},
  'medical-help-today': {
    'skin-signs': 'needle-left-in',
    'other-signs': 'headache',
    'personal-risks': 'pregnancy-warning',
  },
};

const {browser, origin, close} = await openRepositoryPages();

const click = (page, selector) =>
  page.evaluate((css) => document.querySelector('acu-aftercare-check').shadowRoot.querySelector(css).click(), selector);
const submit = async (page) => {
  await click(page, 'button[type=submit]');
  await page.evaluate(() => document.querySelector('acu-aftercare-check').updateComplete);
};

for (const look of values.looks.split(',')) {
  for (const language of languages) {
    for (const width of values.widths.split(',').map(Number)) {
      const page = await browser.newPage();
      await page.setViewport({width, height: 900, deviceScaleFactor: width < 400 ? 2 : 1});
      if (look === 'forced') {
        const session = await page.createCDPSession();
        await session.send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: 'active'}]});
      } else if (look === 'print') await page.emulateMediaType('print');
      else await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: look}]);
      const shoot = async (name) => {
        // Emulating the paper does not tell the page that it is printed.
        if (look === 'print') {
          await page.evaluate(async () => {
            globalThis.dispatchEvent(new Event('beforeprint'));
            // The picture is as high as the page was in its last frame.
            for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
          });
        }
        await page.screenshot({path: join(folder, `${look}-${language}-${width}-${name}.png`), fullPage: true});
      };
      const open = async () => {
        await page.goto(`${origin}/demo/clinic.html`);
        await page.evaluate(async (lang) => {
          const widget = document.querySelector('acu-aftercare-check');
          widget.lang = lang;
          await widget.updateComplete;
        }, language);
      };
      await open();
      await shoot('start');
      await submit(page);
      await submit(page);
      await shoot('danger-signs-error');
      await open();
      await submit(page);
      for (const [question, code] of Object.entries(calm)) {
        await shoot(question);
        await click(page, `input[name=${question}][value=${code}]`);
        await submit(page);
      }
      await shoot('review');
      for (const [level, changes] of Object.entries(outcomes)) {
        await showOutcome(page, {...calm, ...changes});
        await shoot(level);
      }
      await showOutcome(page, {'nerve-signs': 'saddle-numbness'});
      await shoot('emergency');
      await page.close();
    }
  }
}
await close();
