// npm run pictures: takes the pictures of README.md and of the gallery, into docs/pictures/. `-- dark events`: only these.
// npm run pictures:compare: whether they are up to date. Pixels differ from machine to machine, so it compares what does
// not: the text that each picture shows, in the order in which it stands on its page, and the size. Colours it cannot see.
/* global Event, document, getComputedStyle, requestAnimationFrame -- for the functions that run in the page */
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {calm, openRepositoryPages, showOutcome} from '../tests/browsers/repository-pages.mjs';

const folder = new URL('../docs/pictures/', import.meta.url);
const list = new URL('pictures.json', folder);
/** A Wednesday evening on which the invented clinic is closed. */
const now = Date.UTC(2026, 10, 25, 19, 30);
const quality = 65;

/** As wide and as high as a phone. `at` is what the picture begins with; `act` comes before it. */
const phone = {
  page: 'clinic.html',
  width: 376,
  height: 700,
  scale: 1.5,
  at: 'acu-aftercare-check',
  margin: 12,
  act: undefined,
  media: {},
  timeZone: 'Europe/London',
};
/** For a card of the gallery. */
const card = {...phone, width: 480, height: 360, scale: 1.25, margin: 16};
/** Wide pages, on a card of the same size. */
const wide = {...card, width: 960, height: 720, scale: 0.625};

const signs = {'pain-kind': 'electric', 'skin-signs': 'red-spot'};
const speak = (language) => (page) =>
  page.evaluate(async (lang) => {
    const widget = document.querySelector('acu-aftercare-check');
    widget.lang = lang;
    await widget.updateComplete;
  }, language);
const outcome = (changes) => (page) => showOutcome(page, {...calm, ...changes});
const emergency = (page) => showOutcome(page, {'nerve-signs': 'saddle-numbness'});
const dark = {'prefers-color-scheme': 'dark'};
/** Presses the main button of the first widget. */
const goOn = (page) =>
  page.evaluate(async () => {
    const widget = document.querySelector('acu-aftercare-check');
    widget.shadowRoot.querySelector('button[type=submit]').click();
    await widget.updateComplete;
  });

/** Unfolds a part of the first widget, which is rendered when it is. */
const unfold = (page, selector) =>
  page.evaluate(async (css) => {
    const widget = document.querySelector('acu-aftercare-check');
    const details = widget.shadowRoot.querySelector(css);
    const toggled = new Promise((resolve) => details.addEventListener('toggle', resolve, {once: true}));
    details.open = true;
    await toggled;
    await widget.updateComplete;
  }, selector);

/** Each picture by the name of its file. */
const pictures = {
  'phone-light': phone,
  'phone-dark': {...phone, media: dark},
  'phone-arabic': {...phone, act: speak('ar')},
  'phone-result': {...phone, act: outcome(signs)},
  'phone-emergency': {...phone, act: emergency},
  'phone-result-dark': {...phone, act: outcome(signs), media: dark},
  'phone-emergency-dark': {...phone, act: emergency, media: dark},
};
for (const [name, settings] of Object.entries({
  'script-tag': {},
  placeholder: {at: 'pre:last-of-type'},
  iframe: {at: 'pre:last-of-type'},
  'iframe-without-helper': {at: 'iframe'},
  slim: {timeZone: 'Europe/Madrid'},
  'strict-csp': {at: 'h1'},
  'without-javascript': {},
  'slow-network': {
    timeZone: 'Europe/Madrid',
    at: '.row',
    act: async (page) => {
      await page.click('#script');
      await page.waitForFunction(() =>
        document.querySelector('acu-aftercare-check').shadowRoot?.querySelector('.note'),
      );
    },
  },
  languages: {...wide, at: '.columns'},
  'right-to-left': {timeZone: 'Africa/Cairo'},
  'two-widgets': {...wide, at: '.columns'},
  'guidance-only': {},
  summary: {
    act: async (page) => {
      await outcome(signs)(page);
      await unfold(page, '.hand-over > details');
      await unfold(page, '.hand-over details details');
    },
    at: '.row',
  },
  print: {act: goOn, media: {print: true}},
  theming: {...wide, at: '#themes .columns'},
  dark: {},
  events: {...wide, at: '.beside', act: goOn},
})) {
  pictures[name] = {...card, ...settings, page: `${name}.html`};
}

/** Runs in the page before all else: the clock stands still, and nobody runs out of patience while we look. */
function standStill(time) {
  globalThis.Date = class extends Date {
    constructor(...parts) {
      super(...(parts.length > 0 ? parts : [time]));
    }
    static now() {
      return time;
    }
  };
  const {setTimeout} = globalThis;
  globalThis.setTimeout = (handler, wait, ...rest) => setTimeout(handler, wait >= 1_000 ? 2 ** 30 : wait, ...rest);
}

/** Runs in the page: brings what the picture begins with to its top. */
async function scrollTo(selector, margin) {
  const twoFrames = async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  };
  // The widget itself scrolls to the top of a new step.
  await twoFrames();
  const find = (root) =>
    root.querySelector(selector) ??
    [...root.querySelectorAll('acu-aftercare-check')].reduce((found, {shadowRoot}) => found ?? find(shadowRoot), null);
  const place = find(document);
  if (!place) throw new Error(`Nothing is "${selector}"`);
  globalThis.scrollTo(0, globalThis.scrollY + place.getBoundingClientRect().top - margin);
  const widgets = [...document.querySelectorAll('acu-aftercare-check')];
  await Promise.all(widgets.map(({updateComplete}) => updateComplete));
  document.activeElement?.blur();
  await twoFrames();
}

/** Runs in the page: its blocks of text in their order, each with where it begins. */
function readBlocks() {
  const blocks = [];
  let last;
  const add = (text, parent) => {
    const words = text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
    if (words.trim() === '' || !parent.checkVisibility({visibilityProperty: true, opacityProperty: true})) return;
    let block = parent;
    while (/^(inline|contents)/.test(getComputedStyle(block).display) && block.parentElement)
      block = block.parentElement;
    const box = block.getBoundingClientRect();
    // What only screen readers get is a pixel large.
    if (box.width < 2 || box.height < 2) return;
    if (block === last) blocks.at(-1).text += words;
    else blocks.push({text: words, left: box.left, top: box.top, right: box.right, bottom: box.bottom});
    last = block;
  };
  const walk = (node, parent) => {
    if (node.nodeType === 3) add(node.data, parent);
    else if (node.localName === 'select') add(node.selectedOptions[0]?.text ?? '', node);
    else if (node.localName === 'slot')
      for (const child of node.assignedNodes()) walk(child, node.parentElement ?? parent);
    else if (node.nodeType === 1 && !/^(script|style|noscript|template|iframe)$/.test(node.localName)) {
      for (const child of (node.shadowRoot ?? node).childNodes) walk(child, node);
    }
  };
  walk(document.body, document.body);
  return blocks.map((block) => ({...block, text: block.text.trim()}));
}

/** The text of a page and its frames, block by block, each with whether the picture shows it. */
async function blocksOf(page, {width, height}) {
  const all = [];
  for (const frame of page.frames()) {
    const element = frame.parentFrame() ? await frame.frameElement() : undefined;
    const {x, y, width: wide, height: high} = (await element?.boundingBox()) ?? {x: 0, y: 0, width, height};
    const seen = {right: Math.min(width, x + wide), bottom: Math.min(height, y + high)};
    for (const {text, left, top, right, bottom} of await frame.evaluate(readBlocks)) {
      const shown = x + right > 0 && y + bottom > 0 && x + left < seen.right && y + top < seen.bottom;
      all.push({text, shown});
    }
    // Between two documents there is something else.
    all.push({text: '', shown: false});
  }
  return all;
}

/** What is shown, as runs of blocks that follow each other: in columns there are several. */
function runsOf(blocks) {
  const runs = [[]];
  for (const {text, shown} of blocks) {
    if (shown) runs.at(-1).push(text);
    else if (runs.at(-1).length > 0) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** The first text of the runs that does not stand on the page as it did; undefined if all does. */
export function firstDifference(runs, blocks) {
  const texts = blocks.map(({text}) => text);
  const longestAt = (run) =>
    Math.max(
      ...texts.map((_, start) => {
        const different = run.findIndex((text, position) => texts[start + position] !== text);
        return different < 0 ? run.length : different;
      }),
    );
  for (const run of runs) {
    const length = longestAt(run);
    if (length < run.length) return run[length];
  }
  return undefined;
}

async function open(browser, origin, picture) {
  const {width, height, scale, at, margin, act, timeZone} = picture;
  const {print, ...features} = picture.media;
  // Nothing is left of the page before.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({width, height, deviceScaleFactor: scale});
  const session = await page.createCDPSession();
  await session.send('Emulation.setUserAgentOverride', {
    userAgent: await browser.userAgent(),
    acceptLanguage: 'en-GB',
  });
  await session.send('Emulation.setLocaleOverride', {locale: 'en-GB'});
  await page.emulateTimezone(timeZone);
  await page.emulateMediaFeatures(
    Object.entries({'prefers-color-scheme': 'light', 'prefers-reduced-motion': 'reduce', ...features}).map(
      ([feature, value]) => ({name: feature, value}),
    ),
  );
  await page.evaluateOnNewDocument(standStill, now);
  await page.goto(`${origin}/demo/${picture.page}`);
  await page.evaluate(scrollTo, 'body', 0);
  await act?.(page);
  if (print) {
    await page.emulateMediaType('print');
    // Emulating the paper does not tell the page that it is printed.
    await page.evaluate(() => globalThis.dispatchEvent(new Event('beforeprint')));
  }
  await page.evaluate(scrollTo, at, margin);
  return page;
}

/** Width and height of a WebP file, in pixels. */
export function sizeOf(file) {
  if (file.toString('latin1', 12, 16) === 'VP8 ')
    return [file.readUInt16LE(26) & 0x3fff, file.readUInt16LE(28) & 0x3fff];
  if (file.toString('latin1', 12, 16) === 'VP8X') return [file.readUIntLE(24, 3) + 1, file.readUIntLE(27, 3) + 1];
  throw new Error(`no WebP as ${fileURLToPath(import.meta.url)} writes it`);
}

const pixels = ({width, height, scale}) => [width * scale, height * scale];
const hash = (file) => createHash('sha256').update(file).digest('hex').slice(0, 16);
const fileOf = (name) => new URL(`${name}.webp`, folder);

const listed = () => (existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : {});

/** Takes the pictures of these names. Files that are no picture any more go away. */
async function take(browser, origin, names) {
  mkdirSync(folder, {recursive: true});
  const all = listed();
  for (const name of names) {
    const picture = pictures[name];
    const page = await open(browser, origin, picture);
    const shows = runsOf(await blocksOf(page, picture));
    const file = await page.screenshot({type: 'webp', quality});
    await page.browserContext().close();
    writeFileSync(fileOf(name), file);
    all[name] = {page: `demo/${picture.page}`, size: pixels(picture), bytes: file.length, sha256: hash(file), shows};
  }
  for (const file of strangers()) rmSync(new URL(file, folder));
  const ordered = Object.keys(pictures).flatMap((name) => (all[name] ? [[name, all[name]]] : []));
  writeFileSync(list, `${JSON.stringify(Object.fromEntries(ordered), null, 2)}\n`);
  const bytes = ordered.reduce((sum, [, picture]) => sum + picture.bytes, 0);
  console.log(`${ordered.length} pictures, ${Math.round(bytes / 1000)} kB`);
}

/** Files in the folder that are none of the pictures. */
const strangers = () =>
  readdirSync(folder).filter(
    (name) => name !== 'pictures.json' && !Object.hasOwn(pictures, name.replace(/\.webp$/, '')),
  );

/** What is wrong with the files, one line each. */
async function compare(browser, origin, names) {
  const all = listed();
  const problems = [];
  for (const name of names) {
    const picture = pictures[name];
    const tell = (what) => problems.push(`docs/pictures/${name}.webp ${what}`);
    const known = all[name];
    if (!known || !existsSync(fileOf(name))) {
      tell('is missing');
      continue;
    }
    const file = readFileSync(fileOf(name));
    if (hash(file) !== known.sha256) tell('is not the file that pictures.json describes');
    if (`${sizeOf(file)}` !== `${pixels(picture)}`)
      tell(`is ${sizeOf(file).join(' × ')} pixels large, not ${pixels(picture).join(' × ')}`);
    if (known.page !== `demo/${picture.page}`) tell(`shows ${known.page}, not demo/${picture.page}`);
    const page = await open(browser, origin, picture);
    const different = firstDifference(known.shows, await blocksOf(page, picture));
    await page.browserContext().close();
    if (different !== undefined) tell(`shows "${different}", which demo/${picture.page} no longer says there`);
  }
  const others = existsSync(folder) ? strangers() : [];
  return [...problems, ...others.map((name) => `docs/pictures/${name} is no picture of scripts/pictures.mjs`)];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {values, positionals} = parseArgs({options: {compare: {type: 'boolean'}}, allowPositionals: true});
  const unknown = positionals.find((name) => !Object.hasOwn(pictures, name));
  if (unknown !== undefined) {
    console.error(`There is no picture "${unknown}". There are: ${Object.keys(pictures).join(', ')}`);
    process.exitCode = 1;
  } else {
    const names = positionals.length > 0 ? positionals : Object.keys(pictures);
    const {browser, origin, close} = await openRepositoryPages();
    try {
      if (values.compare) {
        const problems = await compare(browser, origin, names);
        for (const problem of problems) console.error(`${problem}: run "npm run pictures"`);
        process.exitCode = problems.length > 0 ? 1 : 0;
      } else {
        await take(browser, origin, names);
      }
    } finally {
      await close();
    }
  }
}
