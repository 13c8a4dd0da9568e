// Each way onto a page, on each page that is hard on a widget: all the way to an outcome.
import {expect} from '@open-wc/testing';
import {goOn, levelShown, readTitle, replyToAll, see} from '../driver.js';
import {hostileAddress, openFrame, type Page, type Way} from '../frame.js';
import {obstacles} from '../readable.js';

interface HostilePage {
  readonly file: string;
  readonly is: string;
  /** The page's language, which a frame has to be told. */
  readonly lang?: string;
  readonly settings?: Readonly<Record<string, string>>;
  /** A page that it is shown in, and that says more than an address can. */
  readonly within?: string;
  /** That the page is as hostile as it says, and what the widget does about it. */
  readonly expected?: (page: Page) => void;
  /** What others may say on the console. */
  readonly warnings?: RegExp;
}

/** The page inside the iframe, where the widget is in one. */
function inside(page: Page): Page {
  const frame = page.document.querySelector('iframe');
  if (!frame) return page;
  const window = frame.contentWindow as Page['window'];
  const {document, recorded} = window;
  const widgets = [...document.querySelectorAll('acu-aftercare-check')];
  return {frame, window, document, recorded, widgets, widget: widgets[0]!};
}

/** The frame has heard how high it is to be. */
const grown = (frame: HTMLIFrameElement) =>
  new Promise<void>((resolve) => {
    const look = () => {
      if (frame.style.height !== '') resolve();
    };
    new MutationObserver(look).observe(frame, {attributes: true});
    look();
  });

/** The page hides the widget until then. */
function reveal({window, document, widget}: Page): void {
  const visible = document.querySelector('iframe') ?? widget;
  const shown = () => visible.getBoundingClientRect().width > 9 && visible.getClientRects().length > 0;
  const {reveal: open} = window as {reveal?: () => void};
  if (open) expect(shown()).to.equal(false);
  open?.();
  expect(shown()).to.equal(true);
}

const spanish = (page: Page) => {
  expect(readTitle(page.widget)).to.equal('¿Más dolor después de la acupuntura?');
};

const pages: readonly HostilePage[] = [
  {file: 'plain.html', is: 'that does nothing to it'},
  {file: 'strict-csp.html', is: 'with the strictest policy'},
  {
    file: 'latin-1.html',
    is: 'in ISO 8859-1',
    lang: 'es',
    expected: (page) => {
      expect(page.document.characterSet).to.equal('windows-1252');
      expect(page.document.title).to.equal('latin-1 ñ');
      spanish(page);
    },
  },
  {
    file: 'no-charset.html',
    is: 'that does not say its encoding',
    lang: 'es',
    // It takes that of the page around it, which is not the one of the test runner.
    within: 'latin-1.html',
    expected: (page) => {
      expect(page.document.characterSet).to.equal('windows-1252');
      expect(page.document.title).to.equal('no-charset Ã±');
      spanish(page);
    },
  },
  {
    file: 'small-root.html',
    is: 'with small letters at its root',
    expected: ({document}) => {
      expect(getComputedStyle(document.documentElement).fontSize).to.equal('10px');
    },
  },
  {file: 'bootstrap.html', is: 'with Bootstrap'},
  {file: 'tailwind.html', is: 'with the preflight of Tailwind'},
  {file: 'wordpress-theme.html', is: 'with a theme of WordPress'},
  {file: 'unset.html', is: 'that unsets every style of every element'},
  {file: 'important.html', is: 'that says how all text is to be, and that this is important'},
  {file: 'dark.html', is: 'that is dark and does not declare it'},
  {file: 'dark-scheme.html', is: 'that is dark and declares it'},
  {file: 'frozen.html', is: 'that freezes what comes with the language'},
  {file: 'patched.html', is: 'that patches what comes with the language'},
  {
    file: 'prototype.html',
    is: 'with a library like Prototype 1.6',
    settings: {lang: 'ar'},
    expected: ({widget}) => {
      expect(readTitle(widget)).to.equal('هل زاد الألم بعد الوخز بالإبر؟');
    },
  },
  {file: 'mootools.html', is: 'with a library like MooTools 1.2', lang: 'es', expected: spanish},
  {file: 'document-write.html', is: 'that writes the snippet with document.write'},
  {
    file: 'quirks.html',
    is: 'in quirks mode',
    expected: ({document}) => {
      expect(document.compatMode).to.equal('BackCompat');
    },
  },
  {
    file: 'xhtml.xhtml',
    is: 'that is XML',
    expected: ({document}) => {
      expect(document.contentType).to.equal('application/xhtml+xml');
    },
  },
  {
    file: 'define-wrapped.html',
    is: 'that watches the registration of elements',
    expected: ({window, document}) => {
      const {defined} = window as {defined?: string};
      expect(defined).to.equal(document.querySelector('iframe') ? undefined : 'acu-aftercare-check');
    },
  },
  {file: 'define-throws.html', is: 'that throws when an element is registered'},
  {file: 'define-swallows.html', is: 'that ignores the registration of elements'},
  {file: 'another-zod.html', is: 'with a zod that has words of its own'},
  {
    file: 'another-lit.html',
    is: 'with two more copies of Lit',
    expected: ({document}) => {
      expect(document.querySelector('other-element')!.shadowRoot!.textContent).to.equal('Another element');
    },
    warnings: /^Lit is in dev mode|^Multiple versions of Lit/,
  },
  {
    file: 'another-localize.html',
    is: 'with an app that uses @lit/localize',
    expected: ({document}) => {
      expect(document.querySelector('#hello')!.textContent).to.equal('Bonjour');
    },
    warnings: /^Lit is in dev mode|^Multiple versions of Lit/,
  },
  {file: 'zero-width.html', is: 'with a place of no width, which it widens later'},
  {file: 'hidden-tab.html', is: 'with a hidden tab panel, which it opens later'},
  {file: 'display-none.html', is: 'with a place that is not displayed, until later'},
  {
    file: 'centred.html',
    is: 'that centres what is in it',
    expected: ({widget}) => {
      expect(widget.offsetWidth).to.equal(widget.parentElement!.clientWidth);
    },
  },
  {file: 'dialog.html', is: 'with a dialog, which it opens later'},
  {
    file: 'arabic.html',
    is: 'in Arabic, with the widget in English',
    settings: {lang: 'en'},
    expected: ({widget}) => {
      expect(readTitle(widget)).to.equal('More pain after acupuncture?');
      expect(see(widget, 'section')!.dir).to.equal('ltr');
    },
  },
  {
    file: 'plain.html',
    is: 'in English, with the widget in Arabic',
    settings: {lang: 'ar'},
    expected: ({widget}) => {
      expect(readTitle(widget)).to.equal('هل زاد الألم بعد الوخز بالإبر؟');
      expect(see(widget, 'section')!.dir).to.equal('rtl');
    },
  },
];

const loaded = ({window}: Page) => window.performance.getEntriesByType('resource').map(({name}) => name);

async function open({file, lang, settings, within}: HostilePage, way: Way): Promise<Page> {
  const told = {...(way === 'iframe' && lang !== undefined && {lang}), ...settings};
  const around = within === undefined ? undefined : await openFrame(`/tests/pages/hostile/${within}`);
  return openFrame(hostileAddress(file, way, told), around?.document);
}

async function goThrough(hostile: HostilePage, way: Way): Promise<void> {
  const page = await open(hostile, way);
  const all = inside(page);
  const {widget, widgets} = all;
  await widget.updateComplete;
  expect(widgets).to.have.length(1);
  reveal({...page, widget});
  if (all !== page) await grown(all.frame);
  hostile.expected?.({...page, widget});
  const files = [...loaded(page), ...loaded(all)];

  // What is in a frame is out of the page's reach: to look once is enough.
  if (all === page) expect(obstacles(widget)).to.deep.equal([]);
  await goOn(widget);
  if (all === page) expect(obstacles(widget)).to.deep.equal([]);
  await replyToAll(widget);
  await goOn(widget);
  expect(levelShown(widget)).to.equal('self-care');
  expect(obstacles(widget)).to.deep.equal([]);

  for (const {recorded} of new Set([page, all])) {
    expect(recorded.errors).to.deep.equal([]);
    expect(recorded.warnings.filter((warning) => !hostile.warnings?.test(warning))).to.deep.equal([]);
    expect(recorded.violations).to.deep.equal([]);
    expect(recorded.requests).to.deep.equal([]);
  }
  expect([...loaded(page), ...loaded(all)]).to.deep.equal(files);
}

/** A file of its own for each way: together they take longer than the test runner waits on a busy machine. */
export function onHostilePages(way: Way): void {
  for (const hostile of pages) {
    it(`leads to an outcome that can be read, and nothing is wrong, on a page ${hostile.is}`, () =>
      goThrough(hostile, way));
  }
}
