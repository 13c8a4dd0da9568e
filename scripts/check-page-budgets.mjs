// What a page pays for one widget, as counts, which are the same on every machine: nodes at the start, updates a step.
/* global customElements, document -- for the function that runs in the page */
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../tests/browsers/find-chromium.mjs';

const limits = {'nodes at the start': 80, 'updates until the start page is shown': 1, 'updates for each step': 1};

/** Runs in the page: goes through a check without signs, and counts. */
async function measure() {
  const widgetClass = customElements.get('acu-aftercare-check');
  const {performUpdate} = widgetClass.prototype;
  let updates = 0;
  widgetClass.prototype.performUpdate = function () {
    // Not those of the script's own widget, which is about to go.
    if (this === widget) updates += 1;
    return performUpdate.call(this);
  };
  // The script's own would come back to a page that has no other.
  document.querySelector('acu-aftercare-check')?.remove();
  const widget = document.createElement('acu-aftercare-check');
  widget.lang = 'en';
  document.body.append(widget);
  await widget.updateComplete;
  const root = widget.shadowRoot;
  // The language menu has one more for each language.
  const start = {nodes: root.querySelectorAll(':not(option)').length, updates};
  const steps = [];
  for (let submit; (submit = root.querySelector('button[type=submit]'));) {
    const inputs = [...root.querySelectorAll('form input')];
    const answer = inputs.find(({value}) => value === 'none') ?? inputs[0];
    answer?.click();
    await widget.updateComplete;
    updates = 0;
    submit.click();
    do await widget.updateComplete;
    while (widget.isUpdatePending);
    steps.push(updates);
  }
  return {start, steps};
}

const {launchOptions} = await findChromium();
const browser = await puppeteer.launch(launchOptions);
let result;
try {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><html lang="en"><body></body></html>');
  await page.addScriptTag({path: fileURLToPath(new URL('../dist/acu-aftercare-check.js', import.meta.url))});
  result = await page.evaluate(measure);
} finally {
  await browser.close();
}

const found = {
  'nodes at the start': result.start.nodes,
  'updates until the start page is shown': result.start.updates,
  'updates for each step': Math.max(...result.steps),
};
let exceeded = false;
for (const [what, limit] of Object.entries(limits)) {
  const over = found[what] > limit;
  exceeded ||= over;
  console.log(`${over ? 'Over budget' : 'Within budget'}: ${what}: ${found[what]}, at most ${limit}`);
}
if (result.steps.length < 5) throw new Error(`only ${result.steps.length} steps were measured`);
process.exitCode = exceeded ? 1 : 0;
