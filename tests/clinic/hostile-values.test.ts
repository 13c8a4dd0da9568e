// Hostile settings on the real element, in every way in. FUZZ_SEED=7 tries others; a failure prints the seed.
import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import fc from 'fast-check';
import {AcuAftercareCheck} from '../../src/acu-aftercare-check.js';
import {fillPlaceholders} from '../../src/embed/place.js';
import {
  goToOutcome,
  hear,
  levelShown,
  openWidget,
  readText,
  see,
  seeAll,
  showOutcome,
  undoAfterTest,
  watchConsole,
  type Widget,
} from '../driver.js';
import {openFrame} from '../frame.js';
import {good, hasControls, jsonText, nasty, text} from './hostile-values.mjs';

const seed = await executeServerCommand<number, undefined>('fuzz-seed');
console.log(`The element is fuzzed with seed ${seed}.`);

const attributeNames = Object.keys(good);
/** What is nasty elsewhere. */
const harmless: Readonly<Record<string, readonly string[]>> = {
  'clinic-phone': ['2026-02-30'],
  'health-line': ['2026-02-30'],
  'clinic-lang': ['toString', 'NaN', 'tlh', 'english'],
};
const settings = fc.dictionary(fc.constantFrom(...attributeNames), text, {minKeys: 1, maxKeys: 4});

const check = <Value>(numRuns: number, values: fc.Arbitrary<Value>, property: (value: Value) => Promise<void>) =>
  fc.assert(fc.asyncProperty(values, property), {seed, numRuns, includeErrorInReport: true});

const elements = new Set(
  (
    'A ARTICLE BDI BUTTON DD DETAILS DIV DL DT FIELDSET FORM H2 H3 H4 H5 H6 HEADER INPUT LABEL LEGEND LI OL OPTION P SECTION ' +
    'SELECT SMALL SPAN STRONG SUMMARY TIME UL circle path rect svg'
  ).split(' '),
);
const attributes = new Set(
  (
    'aria-describedby aria-expanded aria-hidden aria-label aria-labelledby autocomplete class d data-level data-quiet dir fill focusable for height href ' +
    'id lang name novalidate open part rel role stroke stroke-linecap stroke-linejoin stroke-width tabindex target ' +
    'translate type value viewBox width'
  ).split(' '),
);

const digits = (value: string) => value.replace(/\D/g, '');

/** There is nothing in the widget that its templates do not have, and its links lead where they seem to. */
function expectClean(widget: Widget): void {
  const strangers = seeAll(widget, '*').flatMap((element) => [
    ...(elements.has(element.tagName) ? [] : [element.tagName]),
    ...element.getAttributeNames().filter((name) => !attributes.has(name)),
  ]);
  expect(strangers).to.deep.equal([]);
  for (const link of seeAll<HTMLAnchorElement>(widget, 'a')) {
    const written = link.getAttribute('href')!;
    expect(['https:', 'tel:', 'mailto:', 'sms:']).to.include(new URL(link.href).protocol);
    expect(written).to.match(/^(https:\/\/|tel:|mailto:|sms:)/i);
    expect(hasControls(written)).to.equal(false);
    const number = link.querySelector('.detail') ?? (link.classList.contains('way') ? null : link);
    if (number && link.protocol === 'tel:') {
      expect(digits(decodeURIComponent(written))).to.equal(digits(number.textContent.replace('(0)', '')));
    }
  }
}

/** Collects what goes wrong on the page, and what widgets report, to the end of the test. */
function watch() {
  const wrong: string[] = [];
  const note = (event: Event) => wrong.push(String('reason' in event ? event.reason : (event as ErrorEvent).message));
  for (const name of ['error', 'unhandledrejection']) {
    addEventListener(name, note);
    undoAfterTest(() => {
      removeEventListener(name, note);
    });
  }
  const written = watchConsole();
  const events = hear('acu-error');
  /** What was reported since it was last asked; the page's own troubles must be none. */
  const reports = () => {
    expect(wrong).to.deep.equal([]);
    const heard = events.splice(0).map(({target, detail}) => ({
      target,
      report: `${String(detail!.code)} ${String(detail!.message)}`,
    }));
    const found = heard.map(({report}) => report);
    // The console says the same, each once, and all that is needed to act on it.
    expect(written.splice(0)).to.deep.equal(found.map((report) => `<acu-aftercare-check> ${report}`));
    for (const {target: widget} of heard) {
      const own = heard.filter(({target}) => target === widget).map(({report}) => report);
      expect(own).to.deep.equal([...new Set(own)]);
    }
    for (const report of found) {
      expect(report).to.match(/^ACU-CONFIG-(VALUE|KEY|JSON) (attribute|JSON|script tag).*: found .+, expected .+/s);
      expect(report.length).to.be.lessThan(700);
    }
    return found;
  };
  return {reports};
}

async function openOutcome(lang = 'en'): Promise<Widget> {
  const widget = await openWidget(`lang="${lang}"`);
  await showOutcome(widget, {'pain-kind': 'electric'});
  return widget;
}

type Values = Readonly<Record<string, string>>;

function setAttributes(element: HTMLElement, values: Values, prefix = ''): void {
  for (const name of attributeNames) element.removeAttribute(prefix + name);
  for (const [name, value] of Object.entries(values)) element.setAttribute(prefix + name, value);
}

async function configure(widget: Widget, values: Values): Promise<void> {
  setAttributes(widget, values);
  // Of its language it hears a moment later, by an observer.
  widget.requestUpdate();
  await widget.updateComplete;
}

async function expectOutcome(widget: Widget): Promise<void> {
  await goToOutcome(widget);
  expect(levelShown(widget)).to.be.oneOf(['self-care', 'keep-watching', 'contact-practitioner']);
  expectClean(widget);
}

describe('hostile attributes', function () {
  this.timeout(120_000);

  it('700 times: nothing throws, nothing is made of them but text and safe links', async () => {
    const {reports} = watch();
    const widget = await openOutcome();
    const told = new Set<string>();
    await check(700, settings, async (values) => {
      await configure(widget, values);
      expectClean(widget);
      for (const report of reports()) {
        expect(told.has(report)).to.equal(false);
        told.add(report);
      }
    });
    expect(told.size).to.be.greaterThan(300);
  });

  for (const attribute of attributeNames.filter((name) => name !== 'clinic-name')) {
    it(`every nasty text in ${attribute} is reported once`, async () => {
      const {reports} = watch();
      const widget = await openOutcome();
      const bad = nasty.filter((value) => value.trim() !== '' && !harmless[attribute]?.includes(value));
      for (const value of bad) {
        await configure(widget, {[attribute]: value});
        const shown = JSON.stringify(value).slice(0, 60);
        const [report, ...more] = reports();
        expect(report).to.contain(`ACU-CONFIG-VALUE attribute ${attribute}: found ${shown}`);
        expect(more).to.deep.equal([]);
        expectClean(widget);
      }
    });
  }

  it('as the name of the clinic are shown as they are written', async () => {
    watch();
    const widget = await openOutcome();
    widget.clinicPhone = '112';
    await check(300, text, async (name) => {
      widget.setAttribute('clinic-name', name);
      await widget.updateComplete;
      const link = see(widget, '[part="contact"] a span')!;
      const written = name.trim();
      // But for the isolates around a name from right to left.
      expect(link.textContent.replace(/[\u2068\u2069]/g, '').trim()).to.equal(
        written === '' || written.length > 200 ? 'Call the clinic' : `Call the clinic: ${written}`,
      );
      expectClean(widget);
    });
  });

  it('30 times on a new widget: the check reaches an outcome', async () => {
    const {reports} = watch();
    await check(30, settings, async (values) => {
      const widget = await openWidget();
      await configure(widget, values);
      await expectOutcome(widget);
      reports();
      widget.remove();
    });
  });
});

describe('a hostile JSON child', function () {
  this.timeout(120_000);

  const withJson = async (lang: string) => {
    const widget = await openOutcome(lang);
    const child = document.createElement('script');
    child.type = 'application/json';
    widget.append(child);
    return {widget, child};
  };

  it('600 times: nothing throws, nothing is made of it but text and safe links', async () => {
    const {reports} = watch();
    const {widget, child} = await withJson('ar');
    await check(600, jsonText, async (json) => {
      child.textContent = json;
      widget.requestUpdate();
      await widget.updateComplete;
      expectClean(widget);
      reports();
    });
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
  });

  it('20 times: the check reaches an outcome', async () => {
    const {reports} = watch();
    await check(20, jsonText, async (json) => {
      const {widget, child} = await withJson('en');
      child.textContent = json;
      widget.reset();
      await widget.updateComplete;
      if (widget.shadowRoot!.querySelector('form')) await expectOutcome(widget);
      reports();
      widget.remove();
    });
  });
});

describe('hostile data attributes', function () {
  this.timeout(120_000);

  it('of 300 placeholders: nothing throws, nothing is made of them but text and safe links', async () => {
    const {reports} = watch();
    const main = document.createElement('main');
    document.body.append(main);
    undoAfterTest(() => {
      main.remove();
    });
    await check(30, fc.array(settings, {minLength: 10, maxLength: 10}), async (pages) => {
      main.replaceChildren(
        ...pages.map((values) => {
          const placeholder = document.createElement('div');
          placeholder.setAttribute('data-acu-aftercare-check', '');
          setAttributes(placeholder, values, 'data-');
          return placeholder;
        }),
      );
      fillPlaceholders(main);
      const widgets = [...main.querySelectorAll('acu-aftercare-check')];
      expect(widgets).to.have.length(10);
      for (const widget of widgets) {
        await widget.updateComplete;
        expectClean(widget);
      }
      reports();
    });
  });

  it('of 60 script tags: nothing throws, nothing is made of them but text and safe links', async () => {
    const {reports} = watch();
    const before = AcuAftercareCheck.defaults;
    const main = document.createElement('main');
    document.body.append(main);
    undoAfterTest(() => {
      AcuAftercareCheck.defaults = before;
      main.remove();
    });
    await check(60, settings, async (values) => {
      AcuAftercareCheck.defaults = {};
      const script = document.createElement('script');
      setAttributes(script, values, 'data-');
      const loaded = new Promise((resolve) => {
        script.addEventListener('load', resolve);
      });
      script.src = '/dist/acu-aftercare-check.js';
      main.replaceChildren(script);
      await loaded;
      const widget = main.querySelector('acu-aftercare-check')!;
      await widget.updateComplete;
      expectClean(widget);
      expect(readText(widget)).not.to.equal('');
      reports();
    });
  });
});

describe('hostile addresses of embed.html', function () {
  this.timeout(120_000);

  it('40 of them, with the panel for webmasters: nothing is made of them but text and safe links', async () => {
    const long = ({length}: string) => length > 2_000;
    const parameters = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...attributeNames, 'config'), text), text), {
      minLength: 1,
      maxLength: 4,
    });
    const short = parameters.filter((pairs) => !pairs.flat().some(long));
    await check(40, short, async (pairs) => {
      const query = new URLSearchParams([['acu-debug', ''], ['lang', 'en'], ...pairs]).toString();
      const {window, document, widget, recorded} = await openFrame(`/dist-recorded/embed.html?${query}`);
      expect(see(widget, '.debug')!.textContent).to.contain('Settings');
      expectClean(widget);
      for (const error of recorded.errors)
        expect(error).to.match(/^<acu-aftercare-check> ACU-CONFIG-(VALUE|KEY|JSON) /);
      const scripts = [...document.scripts].map(({type}) => type);
      expect(scripts.filter((type) => type !== '' && type !== 'application/json')).to.deep.equal([]);
      expect(document.querySelectorAll('img, iframe, style, link, base, object').length).to.equal(0);
      window.frameElement!.remove();
    });
  });
});
