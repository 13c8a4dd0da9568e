import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {
  chooseLanguage,
  goOn,
  goToOutcome,
  hrefs,
  levelShown,
  read,
  readTitle,
  replace,
  see,
  seeAll,
  undoAfterTest,
  unfoldAll,
  type Widget,
} from './driver.js';
import {driven, openMarkup, openRecorded, type Page} from './frame.js';

/** Axe reads documents and computed colours, which are the same in every engine; and only Chromium can be told to be dark. */
const hasAxe = navigator.userAgent.includes('Chrome');

/** What axe finds in a page, without looking into the frames in it; of all rules, or of these. */
async function accessibilityProblems({document, window}: Page, rules?: readonly string[]): Promise<string[]> {
  if (!('axe' in window)) {
    const script = document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    const loaded = new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', reject);
    });
    document.head.append(script);
    await loaded;
  }
  interface Axe {
    run(context: Document, options: object): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>;
  }
  const options = {iframes: false, resultTypes: ['violations'], ...(rules && {runOnly: rules})};
  const {violations} = await (window as unknown as {axe: Axe}).axe.run(document, options);
  return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`));
}

const problemsOf = ({recorded}: Page) => [...recorded.errors, ...recorded.warnings, ...recorded.violations];

/** In the light; then its colours in the dark. */
async function expectAccessible(page: Page): Promise<void> {
  expect(await accessibilityProblems(page)).to.deep.equal([]);
  undoAfterTest(() => void executeServerCommand('media', {}));
  await executeServerCommand('media', {'prefers-color-scheme': 'dark'});
  expect(page.window.matchMedia('(prefers-color-scheme: dark)').matches).to.equal(true);
  expect(await accessibilityProblems(page, ['color-contrast', 'link-in-text-block'])).to.deep.equal([]);
  await executeServerCommand('media', {});
}

describe('the demo', () => {
  it('index.html has three things to do before the widget, in the order of the keyboard, and the widget works', async () => {
    const page = await openRecorded('/demo/index.html');
    const {document, widget} = page;
    const inOrder = [...document.querySelectorAll<HTMLElement>('main a, main acu-aftercare-check')];
    const first = inOrder.slice(0, inOrder.indexOf(widget));
    expect(first.map((link) => `${link.textContent}: ${link.getAttribute('href') ?? ''}`)).to.deep.equal([
      'Get it for your site: embed-code.html',
      'Read the protocol: protocol.html',
      'See a clinic’s page: clinic.html',
    ]);
    expect(document.querySelectorAll('[tabindex]')).to.have.length(0);
    await goToOutcome(widget, {'pain-kind': 'electric'});
    expect(levelShown(widget)).to.equal('contact-practitioner');
    await chooseLanguage(widget, 'Español');
    await shows(
      widget,
      'Comuníquese pronto: Comuníquese con su acupunturista (Millrace Acupuncture) hoy o el próximo día laborable',
    );
    expect(problemsOf(page)).to.deep.equal([]);
  });

  it('index.html has the widget at hand beside the text where there is room, and whole in the text where not', async () => {
    const {frame, document, widget} = await openRecorded('/demo/index.html');
    const screen = widget.parentElement!;
    const top = () => widget.getBoundingClientRect().top;
    expect(screen.scrollHeight).to.equal(screen.clientHeight);
    expect(top()).to.be.greaterThan(document.querySelector('.hero')!.getBoundingClientRect().bottom);
    frame.width = '1280';
    frame.height = '800';
    expect(screen.getBoundingClientRect().bottom).to.be.at.most(800);
    expect(screen.getBoundingClientRect().left).to.be.greaterThan(
      document.querySelector('h1')!.getBoundingClientRect().right,
    );
    document.querySelector('.rest')!.scrollIntoView({block: 'end', behavior: 'instant'});
    expect(screen.getBoundingClientRect().top).to.be.within(0, 200);
    // A step begins at its top, in the little window as well.
    screen.scrollTop = 300;
    see(widget, 'button[type=submit]')!.click();
    await widget.updateComplete;
    expect(top() - screen.getBoundingClientRect().top).to.be.within(-1, 60);
  });

  it('clinic.html has a widget with the contact of its clinic', async () => {
    const page = await openRecorded('/demo/clinic.html');
    const {widgets, widget} = page;
    expect(widgets).to.have.length(1);
    await goToOutcome(widget, {'pain-kind': 'electric'});
    expect(levelShown(widget)).to.equal('contact-practitioner');
    expect(read(widget, '[part="contact"] a')).to.equal('Call the clinic: Millrace Acupuncture +44 20 7946 0123');
    expect(hrefs(widget)).to.include('tel:999').and.to.include('tel:+442079460123');
    expect(problemsOf(page)).to.deep.equal([]);
  });

  it('summary.html has the summary in two languages, and as data', async () => {
    const page = await openRecorded('/demo/summary.html');
    const {widget} = page;
    await goToOutcome(widget, {'pain-kind': 'electric'});
    await unfoldAll(widget);
    expect([...see(widget, '.row')!.children].map((cell) => cell.getAttribute('lang'))).to.deep.equal(['en', 'es']);
    const buttons = seeAll(widget, '.hand-over .folded button').map(({textContent}) => textContent.trim());
    expect(buttons.filter((text) => /JSON|FHIR/.test(text))).to.have.length(2);
    expect(
      hrefs(widget).filter((href) => /^(mailto:desk@clinic\.example\?|sms:\+447700900123\?)/.test(href)),
    ).to.have.length(2);
    expect(problemsOf(page)).to.deep.equal([]);
  });

  it('theming.html has every property, five themes in light and dark, and a colour to try', async () => {
    const page = await openRecorded('/demo/theming.html');
    const {document} = page;
    const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as {
      modules: {declarations: {cssProperties?: {name: string}[]}[]}[];
    };
    const names = manifest.modules
      .flatMap(({declarations}) => declarations)
      .flatMap(({cssProperties = []}) => cssProperties.map(({name}) => name));
    await filled(document.querySelector('#properties')!);
    const rows = [...document.querySelectorAll('#properties tr')];
    expect(rows.map((row) => row.querySelector('th')!.textContent)).to.deep.equal(names);
    expect(names).to.include('--acu-accent').and.to.include('--acu-background').and.to.include('--acu-max-width');
    for (const row of rows) {
      for (const cell of row.children) expect(cell.textContent).not.to.equal('');
    }
    expect(document.querySelectorAll('acu-aftercare-check')).to.have.length(12);
    const accent = document.querySelector<HTMLInputElement>('#accent')!;
    accent.value = '#ffff00';
    accent.dispatchEvent(new Event('input'));
    expect(document.querySelector('#contrast')!.textContent).to.contain('The text on #ffff00 is black: 19.55 to 1.');
    for (const widget of document.querySelectorAll('#live acu-aftercare-check')) {
      expect(getComputedStyle(widget).getPropertyValue('--acu-accent')).to.equal('#ffff00');
    }
    // Yellow is lost on white, plum on black.
    const warning = () => document.querySelector('#contrast .problem')?.textContent;
    const code = () => document.querySelector('#code')!.textContent;
    expect(warning()).to.equal(
      'The main button on the page: 1.07 to 1 in light, 16.62 to 1 in dark. Below 3 to 1 it is hard to find.',
    );
    expect(code()).to.match(/--acu-accent: light-dark\(#\w{6}, #ffff00\);/);
    accent.value = '#7a1f5c';
    accent.dispatchEvent(new Event('input'));
    expect(code()).to.match(/--acu-accent: light-dark\(#7a1f5c, #\w{6}\);/);
    accent.value = '#b23a86';
    accent.dispatchEvent(new Event('input'));
    expect(warning()).to.equal(undefined);
    expect(code()).to.contain('--acu-accent: #b23a86;');
    expect(problemsOf(page)).to.deep.equal([]);
  });

  it('languages.html has three languages, Arabic from right to left', async () => {
    const page = await openRecorded('/demo/languages.html');
    const {widgets} = page;
    expect(widgets.map(readTitle)).to.deep.equal([
      'More pain after acupuncture?',
      '¿Más dolor después de la acupuntura?',
      'هل زاد الألم بعد الوخز بالإبر؟',
    ]);
    expect(widgets.map((widget) => getComputedStyle(see(widget, 'h2')!).direction)).to.deep.equal([
      'ltr',
      'ltr',
      'rtl',
    ]);
    for (const widget of widgets) {
      await goToOutcome(widget);
      expect(levelShown(widget)).to.equal('self-care');
    }
    expect(problemsOf(page)).to.deep.equal([]);
  });

  it('guidance-only.html has the guidance, and no check', async () => {
    const page = await openRecorded('/demo/guidance-only.html');
    expect(readTitle(page.widget)).to.equal('About pain after acupuncture');
    expect(see(page.widget, 'form, input, button[type="submit"]') === null).to.equal(true);
    expect(hrefs(page.widget)).to.include('tel:999');
    expect(problemsOf(page)).to.deep.equal([]);
  });

  it('two-widgets.html has two, each with its own number, language and answers', async () => {
    const page = await openRecorded('/demo/two-widgets.html');
    const [english, french] = page.widgets as [Widget, Widget];
    expect(page.widgets).to.have.length(2);
    await goToOutcome(english, {'pain-kind': 'electric'});
    expect(levelShown(english)).to.equal('contact-practitioner');
    expect(french.answers).to.deep.equal({});
    expect(levelShown(french)).to.equal(undefined);
    await goToOutcome(french);
    expect(levelShown(french)).to.equal('self-care');
    expect(levelShown(english)).to.equal('contact-practitioner');
    expect(hrefs(english)).to.include('tel:999').and.not.to.include('tel:112');
    expect(hrefs(french)).to.include('tel:112').and.not.to.include('tel:999');
    expect(problemsOf(page)).to.deep.equal([]);
  });

  it('right-to-left.html has Arabic from right to left, by the page alone', async () => {
    const page = await openRecorded('/demo/right-to-left.html');
    expect(page.widget.hasAttribute('lang')).to.equal(false);
    expect(readTitle(page.widget)).to.equal('هل زاد الألم بعد الوخز بالإبر؟');
    expect(getComputedStyle(see(page.widget, 'h2')!).direction).to.equal('rtl');
    await goToOutcome(page.widget);
    expect(levelShown(page.widget)).to.equal('self-care');
    expect(problemsOf(page)).to.deep.equal([]);
  });

  it('dark.html is dark on a light device, and so is its widget', async () => {
    const page = await openRecorded('/demo/dark.html');
    expect(page.window.matchMedia('(prefers-color-scheme: dark)').matches).to.equal(false);
    const color = (element: Element) => page.window.getComputedStyle(element).color;
    expect(color(page.document.body)).to.equal('rgb(230, 232, 233)');
    expect(color(see(page.widget, 'h2')!)).to.equal('rgb(230, 232, 233)');
    expect(problemsOf(page)).to.deep.equal([]);
  });

  it('events.html shows each event as it is sent, and no answer', async () => {
    const page = await openRecorded('/demo/events.html');
    const log = page.document.querySelector('[role="log"]')!;
    const lines = () => [...log.querySelectorAll('li')].map(({textContent}) => textContent);
    expect(lines()).to.deep.equal(['acu-ready']);
    await goToOutcome(page.widget, {'pain-kind': 'electric'});
    expect(lines().slice(1, 3)).to.deep.equal(['acu-step {"step":"danger-signs"}', 'acu-step {"step":"nerve-signs"}']);
    expect(lines().pop()).to.match(/^acu-result \{"level":"contact-practitioner","contentVersion":"[\w.-]+"\}$/);
    expect(log.textContent).not.to.contain('electric');
    expect(problemsOf(page)).to.deep.equal([]);
  });

  it('print.html goes on to a result, and paper has it without the buttons', async () => {
    const page = await openRecorded('/demo/print.html');
    await goOn(page.widget);
    expect(levelShown(page.widget)).to.equal('contact-practitioner');
    expect(page.document.querySelector<HTMLButtonElement>('#print')!.checkVisibility()).to.equal(true);
    expect(problemsOf(page)).to.deep.equal([]);
    undoAfterTest(() => void executeServerCommand('media', {}));
    if (!(await executeServerCommand('media', {media: 'print'}))) return;
    expect(page.document.querySelector('#print')!.checkVisibility()).to.equal(false);
    expect(page.document.querySelector('nav')!.checkVisibility()).to.equal(false);
    expect(see(page.widget, '[data-level]')!.checkVisibility()).to.equal(true);
    expect(seeAll(page.widget, 'button').filter((button) => button.checkVisibility())).to.deep.equal([]);
    await executeServerCommand('media', {});
  });

  it('without-javascript.html loads no script, and shows phone and emergency number twice', async () => {
    const {document, recorded} = await openRecorded('/demo/without-javascript.html');
    expect([...document.scripts].map(({src}) => new URL(src).pathname)).to.deep.equal(['/tests/pages/record.js']);
    for (const place of document.querySelectorAll('acu-aftercare-check, [data-acu-aftercare-check]')) {
      const links = [...place.querySelectorAll('a')].filter((link) => link.checkVisibility());
      expect(links.map(({href}) => href)).to.deep.equal(['tel:+442079460123', 'tel:999']);
    }
    expect(document.querySelectorAll('acu-aftercare-check, [data-acu-aftercare-check]')).to.have.length(2);
    expect([...recorded.errors, ...recorded.warnings]).to.deep.equal([]);
  });

  it('slow-network.html lets the script arrive, then the language', async () => {
    const page = await openRecorded('/demo/slow-network.html');
    const {document, widget} = page;
    const press = (name: string) => {
      [...document.querySelectorAll('button')].find(({textContent}) => textContent === name)!.click();
    };
    expect(widget.shadowRoot === null).to.equal(true);
    expect([...widget.querySelectorAll('a')].map(({href}) => href)).to.deep.equal(['tel:+34600000000', 'tel:112']);
    const language = document.querySelector<HTMLButtonElement>('#language')!;
    const asked = until(language, () => !language.disabled);
    press('Let the script arrive');
    await asked;
    await widget.updateComplete;
    expect(read(widget, '[part~="emergency-line"]')).to.equal('¿Emergencia? Llame al 112.');
    expect(readTitle(widget)).to.equal('');
    press('Let the language arrive');
    await shows(widget, '¿Más dolor después de la acupuntura?');
    expect(problemsOf(page)).to.deep.equal([]);
  });

  it('script-tag.html has a widget from the script tag alone', async () => {
    const page = await openRecorded('/demo/script-tag.html');
    const {widgets, widget} = page;
    expect(widgets).to.have.length(1);
    expect(read(widget, '[part~="emergency-line"]')).to.equal('Emergency? Call 999');
    await goToOutcome(widget, {'pain-kind': 'electric'});
    expect(hrefs(widget)).to.include('tel:+442079460123');
    await chooseLanguage(widget, 'Español');
    expect(readTitle(widget)).to.contain('Comuníquese con su acupunturista');
    expect(problemsOf(page)).to.deep.equal([]);
  });

  it('placeholder.html has a widget in its placeholder', async () => {
    const page = await openRecorded('/demo/placeholder.html');
    const {widgets, widget} = page;
    expect(widgets).to.have.length(1);
    expect(widget.parentElement!.localName).to.equal('div');
    expect(widget.parentElement!.querySelector('a')!.textContent).to.equal('Call us: +44 20 7946 0123');
    await goToOutcome(widget, {'pain-kind': 'electric'});
    expect(hrefs(widget)).to.include('tel:999').and.to.include('tel:+442079460123');
    expect(problemsOf(page)).to.deep.equal([]);
  });

  it('placeholder.html shows its code in lines, and copies it in one', async () => {
    const {window, document} = await openRecorded('/demo/placeholder.html');
    const copied: string[] = [];
    replace(window.navigator, 'clipboard', {
      writeText: (text: string) => {
        copied.push(text);
        return Promise.resolve();
      },
    });
    const [first] = document.querySelectorAll('pre');
    expect(first!.querySelectorAll('.line')).to.have.length(2);
    const place = first!.nextElementSibling!;
    const button = place.querySelector('button')!;
    expect(button.textContent).to.equal('Copy the code');
    const said = filled(place.querySelector('[role="status"]')!);
    button.click();
    await said;
    expect(place.querySelector('[role="status"]')!.textContent).to.equal('The code is copied.');
    expect(copied).to.deep.equal([
      '<div data-acu-aftercare-check data-region="GB" data-clinic-phone="+44 20 7946 0123"><span lang="en"><a href="tel:+442079460123">Call us: +44 20 7946 0123</a>. In danger, call <a href="tel:999">999</a>.</span></div>',
    ]);
  });

  it('slim.html begins in Spanish, and fetches Arabic when somebody reads it', async () => {
    const page = await openRecorded('/demo/slim.html');
    const {widget, recorded} = page;
    await shows(widget, '¿Más dolor después de la acupuntura?');
    const fetched = () => recorded.requests.map((request) => /\/locales\/\w+\.json/.exec(request)?.[0]);
    expect(fetched()).to.deep.equal(['/locales/es.json']);
    await chooseLanguage(widget, 'العربية');
    await shows(widget, 'هل زاد الألم بعد الوخز بالإبر؟');
    expect(fetched()).to.deep.equal(['/locales/es.json', '/locales/ar.json']);
    await goToOutcome(widget);
    expect(levelShown(widget)).to.equal('self-care');
    expect(problemsOf(page)).to.deep.equal([]);
  });

  it('strict-csp.html has a widget that breaks no rule of its policy, and the policy holds', async () => {
    const page = await openRecorded('/demo/strict-csp.html');
    expect(getComputedStyle(see(page.widget, '[part~="primary-button"]')!).minHeight).to.equal('48px');
    await goToOutcome(page.widget, {'other-signs': 'fever'});
    expect(levelShown(page.widget)).to.equal('medical-help-today');
    expect(problemsOf(page)).to.deep.equal([]);
    const told = new Promise((resolve) => {
      page.window.addEventListener('securitypolicyviolation', resolve, {once: true});
    });
    page.document.body.setAttribute('style', 'color: red');
    await told;
    expect(page.recorded.violations).to.have.length(1);
  });

  it('iframe.html has a frame that grows to its content', async () => {
    const page = await openRecorded('/demo/iframe.html');
    const frame = page.document.querySelector('iframe')!;
    const widget = frame.contentDocument!.querySelector('acu-aftercare-check')!;
    await widget.updateComplete;
    await goToOutcome(widget, {'pain-kind': 'electric'});
    expect(hrefs(widget)).to.include('tel:999').and.to.include('tel:+442079460123');
    const root = frame.contentDocument!.documentElement;
    await until(frame, () => frame.clientHeight === Math.ceil(root.getBoundingClientRect().height));
    expect(frame.clientHeight).to.be.greaterThan(640);
    expect(problemsOf(page)).to.deep.equal([]);
  });

  for (const name of ['iframe-without-helper', 'cms/google-sites']) {
    it(`${name}.html has a sandboxed frame of fixed height, and leads to an outcome in it`, async () => {
      const page = await openRecorded(`/demo/${name}.html`);
      const frame = page.document.querySelector('iframe')!;
      expect(frame.contentDocument === null).to.equal(true);
      // A browser may let a sandbox sleep that nobody sees.
      frame.scrollIntoView();
      const loaded = new Promise((resolve) => {
        frame.addEventListener('load', resolve, {once: true});
      });
      frame.src = frame.src.replace('/dist/', '/dist-driven/');
      await loaded;
      const nothing = {errors: [], warnings: [], violations: [], requests: []};
      expect(await driven(frame.contentWindow!)).to.deep.include({level: 'self-care', storage: 'blocked', ...nothing});
      expect(frame.clientHeight).to.equal(640);
      expect(problemsOf(page)).to.deep.equal([]);
    });
  }
});

/** The next time that something is so, which a change of attributes makes so. */
function until(element: Element, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (holds()) resolve();
    };
    new MutationObserver(look).observe(element, {attributes: true});
    look();
  });
}

/** Something is in the element, now or later. */
function filled(element: Element): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (element.textContent !== '') resolve();
    };
    new MutationObserver(look).observe(element, {childList: true});
    look();
  });
}

/** There is this text in the element, now or later. */
function says(element: Element, text: string): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (element.textContent.includes(text)) resolve();
    };
    new MutationObserver(look).observe(element, {childList: true});
    look();
  });
}

/** The widget's title is this, now or when its catalogue has come. */
function shows(widget: Widget, title: string): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (readTitle(widget) === title) resolve();
    };
    new MutationObserver(look).observe(widget.shadowRoot!, {childList: true, characterData: true, subtree: true});
    look();
  });
}

describe('the imitation of', () => {
  const call = '<a href="tel:+442079460123">Call us: +44 20 7946 0123</a>';
  const danger = 'In danger, call <a href="tel:999">999</a>.';
  const placeholder = `<div data-acu-aftercare-check="" data-region="GB" data-clinic-phone="+44 20 7946 0123"><span lang="en">${call}. ${danger}</span></div>`;

  /** One widget, for the clinic of the page, that leads to an outcome. */
  async function expectCheck(page: Page): Promise<void> {
    const widgets = page.document.querySelectorAll('acu-aftercare-check');
    expect(widgets).to.have.length(1);
    const widget = widgets[0]!;
    await widget.updateComplete;
    await goToOutcome(widget, {'pain-kind': 'electric'});
    expect(levelShown(widget)).to.equal('contact-practitioner');
    expect(hrefs(widget)).to.include('tel:999').and.to.include('tel:+442079460123');
    expect(problemsOf(page)).to.deep.equal([]);
  }

  it('Wix locks its page, and an element with attributes alone leads to an outcome', async () => {
    const page = await openRecorded('/demo/cms/wix.html');
    const {window, document, widget} = page;
    expect(() => {
      document.createElement('iframe').srcdoc = '<p>';
    }).to.throw('srcdoc');
    document.cookie = 'kept=1';
    expect(document.cookie).to.equal('');
    expect(window.open('/')).to.deep.equal({});
    expect(() => new window.XMLHttpRequest()).to.throw('XMLHttpRequest');
    const refused = await window.fetch('/').catch((error: unknown) => String(error));
    expect(refused).to.contain('Wix does not allow fetch');
    expect(Reflect.deleteProperty(window, 'fetch')).to.equal(false);
    expect(widget.getAttributeNames()).to.deep.equal(['clinic-name', 'clinic-phone', 'region']);
    expect(widget.childNodes).to.have.length(0);
    expect(document.querySelector('script[src$="/acu-aftercare-check.js"]')!.getAttributeNames()).to.deep.equal([
      'src',
    ]);
    await expectCheck(page);
    expect(read(widget, '[part="contact"] a')).to.equal('Call the clinic: Millrace Acupuncture +44 20 7946 0123');
  });

  it('Squarespace swaps in a page whose script never runs, and fills its placeholder', async () => {
    const page = await openRecorded('/demo/cms/squarespace.html');
    const swapped = page.document.querySelector('#imitation')!;
    expect(swapped.querySelector('script')!.textContent).to.contain('This never runs');
    expect(page.document.title).to.equal('Squarespace');
    expect(swapped.contains(page.document.querySelector('acu-aftercare-check'))).to.equal(true);
    await expectCheck(page);
  });

  it('Shopify has small letters at its root, and the widget has not', async () => {
    const page = await openRecorded('/demo/cms/shopify.html');
    const size = (element: Element) => getComputedStyle(element).fontSize;
    expect(size(page.document.documentElement)).to.equal('10px');
    expect(size(see(page.widget, 'li')!)).to.equal('16px');
    for (const button of seeAll(page.widget, 'button')) {
      expect(button.getBoundingClientRect().height).to.be.at.least(44);
    }
    await expectCheck(page);
  });

  it('Drupal leaves the link alone, and with div on its list the placeholder', async () => {
    const page = await openRecorded('/demo/cms/drupal.html');
    const [basic, withDiv] = page.document.querySelectorAll('[data-filter]');
    expect(basic!.querySelector('code')!.textContent).to.equal(`<span>${call}. ${danger}</span>`);
    expect(basic!.querySelector('acu-aftercare-check') === null).to.equal(true);
    expect(basic!.querySelector('a')!.textContent).to.equal('Call us: +44 20 7946 0123');
    // Its list of attributes has no `lang`.
    expect(withDiv!.querySelector('code')!.textContent).to.equal(placeholder.replace(' lang="en"', ''));
    expect(withDiv!.querySelector('acu-aftercare-check')).to.exist;
    await expectCheck(page);
  });

  it('Joomla removes script and iframe, and leaves the placeholder', async () => {
    const page = await openRecorded('/demo/cms/joomla.html');
    const left = page.document.querySelector('[data-filter]')!;
    expect(left.querySelector('code')!.textContent).to.equal(placeholder);
    expect(left.querySelectorAll('script, iframe')).to.have.length(0);
    await expectCheck(page);
  });

  it('Webflow has the widget in a panel that is closed at first', async () => {
    const page = await openRecorded('/demo/cms/webflow.html');
    expect(see(page.widget, 'button')!.checkVisibility()).to.equal(false);
    page.document.querySelector('details')!.open = true;
    expect(see(page.widget, 'button')!.checkVisibility()).to.equal(true);
    await expectCheck(page);
  });
});

describe('on a phone, and by axe, there is no problem with', () => {
  for (const name of [
    'index',
    'clinic',
    'gallery',
    'embed-code',
    'protocol',
    'card',
    'card.html#region=GB&page=https%3A%2F%2Fclinic.example&languages=en+ur+ja&x=',
    'script-tag',
    'placeholder',
    'iframe',
    'iframe-without-helper',
    'slim',
    'languages',
    'right-to-left',
    'two-widgets',
    'guidance-only',
    'summary',
    'print',
    'dark',
    'events',
    'without-javascript',
    'slow-network',
    'cms/index',
    'cms/wordpress',
    'cms/ghost',
    'cms/mediawiki',
    'cms/dokuwiki',
    'cms/wix',
    'cms/squarespace',
    'cms/shopify',
    'cms/drupal',
    'cms/joomla',
    'cms/google-sites',
    'cms/webflow',
  ]) {
    it(`${name}.html, in 320 pixels`, async () => {
      const page = await openRecorded(`/demo/${name}.html`);
      expect(problemsOf(page)).to.deep.equal([]);
      page.frame.width = '320';
      const {clientWidth, scrollWidth} = page.document.documentElement;
      expect(clientWidth).to.be.at.most(320);
      expect(scrollWidth).to.equal(clientWidth);
      // Rows of a long table are alike, and axe needs seconds for each hundred of them.
      for (const row of page.document.querySelectorAll('tbody tr:nth-child(n + 6)')) row.remove();
      if (hasAxe) await expectAccessible(page);
      // WebKitGTK stands still for good where a frame goes away while it compresses.
      if (name === 'embed-code') await says(page.document.querySelector('#offered')!, 'Download: ');
    });
  }

  if (!hasAxe) return;

  it('theming.html, in the light and dark that it shows itself', async () => {
    const page = await openRecorded('/demo/theming.html');
    expect(problemsOf(page)).to.deep.equal([]);
    expect(await accessibilityProblems(page)).to.deep.equal([]);
  });

  it('strict-csp.html, without its policy, which keeps axe out as well', async () => {
    const html = await (await fetch('/demo/strict-csp.html')).text();
    const [body] = /(?<=<body>)[^]*(?=<\/body>)/.exec(html)!;
    const head = '<title>Strict</title><script defer src="/dist/acu-aftercare-check.js"></script>';
    expect(await accessibilityProblems(await openMarkup(body, head))).to.deep.equal([]);
  });
});

/** What decides what a widget does: its attributes, but for the folder of a file, and that the demo can be dark. */
const placed = (root: ParentNode) =>
  [...root.querySelectorAll('acu-aftercare-check, [data-acu-aftercare-check], script[data-region]')].map((element) => ({
    tag: element.localName,
    ...Object.fromEntries(
      [...element.attributes]
        .filter(({name}) => /^(data-)?(acu-aftercare-check|region|lang|clinic-phone)$/.test(name) || name === 'src')
        .map(({name, value}) => [name, value.replace(/^.*\/(?=[\w.-]+\.(js|html))|&color-scheme=auto/g, '')]),
    ),
  }));

describe('the code that a page of the demo shows', () => {
  for (const page of ['placeholder', 'script-tag', 'slim', 'iframe', 'iframe-without-helper', 'guidance-only']) {
    it(`is what the page has: ${page}.html`, async () => {
      // As it was written: the script has not changed it yet.
      const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
      const document = parse(await (await fetch(`/demo/${page}.html`)).text());
      const shown = [...document.querySelectorAll('pre code')].map(({textContent}) => textContent).join('');
      expect(placed(parse(shown))).to.have.length(1);
      expect(placed(document)).to.deep.equal(placed(parse(shown)));
    });
  }
});
