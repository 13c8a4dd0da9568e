// What pages do to their nodes after the script has run.
import {expect} from '@open-wc/testing';
import {
  answer,
  focused,
  goOn,
  goToOutcome,
  goToQuestion,
  hrefs,
  levelShown,
  questionShown,
  readTitle,
  replyToAll,
} from '../driver.js';
import {openMarkup, type Page} from '../frame.js';

const settings = 'data-region="GB" data-clinic-phone="+44 20 7946 0123"';
const file = '/dist/acu-aftercare-check.js';
const script = `<script src="${file}" ${settings}></script>`;
const siteScript = `<script defer src="${file}" data-target="none"></script>`;
const idiomorph = '<script src="/node_modules/idiomorph/dist/idiomorph.js"></script>';
const placeholder = `<div id="later" data-acu-aftercare-check ${settings}><a href="tel:1">Call us</a></div>`;

interface Morphing {
  readonly Idiomorph: {morph: (from: Element, to: string, options: object) => void};
}

const widgetsOf = ({document}: Page) => [...document.querySelectorAll('acu-aftercare-check')];

/** The page's observers have run, and those that they have set off. */
const settled = () =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

async function expectRestOfCheck(page: Page): Promise<void> {
  const [widget] = widgetsOf(page);
  await replyToAll(widget!);
  await goOn(widget!);
  expect(levelShown(widget!)).to.equal('self-care');
  expect(page.recorded.errors).to.deep.equal([]);
}

describe('a check in progress', () => {
  for (const [way, body, head] of [
    ['script', `<main><h1>Care</h1>${script}<p>After</p></main>`, ''],
    ['script in the head', '<main><h1>Care</h1></main>', `<script defer src="${file}" ${settings}></script>`],
    ['element', `<main><acu-aftercare-check region="GB"></acu-aftercare-check><p>After</p></main>`, siteScript],
    ['placeholder', `<main><p>Before</p>${placeholder}</main>`, siteScript],
  ] as const) {
    it(`goes on when the page is morphed into what the server sent: ${way}`, async () => {
      const page = await openMarkup(body, head + idiomorph);
      const {widget} = page;
      await goToQuestion(widget, 'pain-trend');
      const {Idiomorph} = page.window as unknown as Morphing;
      Idiomorph.morph(page.document.querySelector('main')!, body, {morphStyle: 'outerHTML'});
      await settled();
      expect(widgetsOf(page)).to.have.length(1);
      expect(widgetsOf(page)[0] === widget).to.equal(true);
      expect(questionShown(widget)).to.equal('pain-trend');
      await expectRestOfCheck(page);
    });
  }

  // Chromium and Firefox have it.
  if ('moveBefore' in Element.prototype) {
    for (const [way, body, head] of [
      ['script', `<main>${script}</main><aside></aside>`, ''],
      ['element', '<main><acu-aftercare-check region="GB"></acu-aftercare-check></main><aside></aside>', siteScript],
      ['placeholder', `<main>${placeholder}</main><aside></aside>`, siteScript],
    ] as const) {
      it(`and the focus stay when the page moves it: ${way}`, async () => {
        const page = await openMarkup(body, head);
        const {widget} = page;
        await goToQuestion(widget, 'pain-trend');
        const input = answer(widget, 'pain-trend', 'same');
        input.focus();
        const moved = way === 'placeholder' ? page.document.querySelector('#later')! : widget;
        const aside = page.document.querySelector('aside') as Element & {
          moveBefore: (node: Element, before: null) => void;
        };
        aside.moveBefore(moved, null);
        await settled();
        expect(widgetsOf(page)).to.have.length(1);
        expect(widgetsOf(page)[0] === widget).to.equal(true);
        expect(aside.contains(widget)).to.equal(true);
        expect(focused(widget) === input).to.equal(true);
        expect(questionShown(widget)).to.equal('pain-trend');
        await expectRestOfCheck(page);
      });
    }
  }

  it('goes on when hydration renders main again', async () => {
    const page = await openMarkup('<main><p>Text</p></main>', `<script defer src="${file}" ${settings}></script>`);
    const {widget} = page;
    await goToQuestion(widget, 'pain-trend');
    page.document.querySelector('main')!.innerHTML = '<p>Text</p>';
    await settled();
    expect(widgetsOf(page)[0] === widget).to.equal(true);
    await expectRestOfCheck(page);
  });

  it('goes with a placeholder that is removed', async () => {
    const page = await openMarkup(placeholder, siteScript);
    page.document.querySelector('#later')!.remove();
    await settled();
    expect(widgetsOf(page)).to.deep.equal([]);
  });
});

describe('a placeholder', () => {
  it('keeps its children and its marker, so that a framework can change what is its own', async () => {
    const {document, widget} = await openMarkup(placeholder, siteScript);
    const box = document.querySelector('#later')!;
    const link = box.querySelector('a')!;
    expect(link.parentElement === box).to.equal(true);
    expect(link.getClientRects()).to.have.length(0);
    box.removeChild(link);
    box.append('We are open');
    expect(box.hasAttribute('data-acu-aftercare-check')).to.equal(true);
    await goToOutcome(widget, {'pain-kind': 'electric'});
    expect(hrefs(widget)).to.include('tel:+442079460123');
  });

  it('has its JSON in it', async () => {
    const json = '<script type="application/json">{"lang": "es", "region": "ES"}</script>';
    const {widget, recorded} = await openMarkup(`<div data-acu-aftercare-check>${json}</div>`, siteScript);
    expect(readTitle(widget)).to.equal('¿Más dolor después de la acupuntura?');
    expect(hrefs(widget)).to.include('tel:112');
    expect(recorded.errors).to.deep.equal([]);
  });

  it('is filled when an element becomes one', async () => {
    const page = await openMarkup('<div id="later"></div>', siteScript);
    const box = page.document.querySelector('#later')!;
    box.setAttribute('data-acu-aftercare-check', '');
    await settled();
    expect(box.querySelectorAll('acu-aftercare-check')).to.have.length(1);
  });

  for (const [tag, before, after] of [
    ['a', '', ''],
    ['td', '<table><tr>', '</tr></table>'],
    ['clinic-box', '', ''],
  ] as const) {
    it(`can be <${tag}>, which gets no shadow root of ours`, async () => {
      const box = `${before}<${tag} data-acu-aftercare-check><b>Call us</b></${tag}>${after}`;
      const {document, widget} = await openMarkup(box, siteScript);
      expect(document.querySelector(tag)!.shadowRoot === null).to.equal(true);
      expect(document.querySelector('b')!.getClientRects()).to.have.length(0);
      await goToOutcome(widget);
      expect(levelShown(widget)).to.equal('self-care');
    });
  }

  it('shows what the page has put into it when the widget fails', async () => {
    const page = await openMarkup('', siteScript);
    const {prototype} = page.window.customElements.get('acu-aftercare-check')!;
    (prototype as {render: () => never}).render = () => {
      throw new Error('broken');
    };
    page.document.body.insertAdjacentHTML('beforeend', placeholder);
    await settled();
    await widgetsOf(page)[0]!.updateComplete;
    expect(page.document.querySelector('#later a')!.getClientRects()).to.have.length(1);
    expect(page.recorded.errors.join()).to.contain('ACU-RENDER');
  });

  it('that was copied, as navigation libraries keep pages, has one widget that starts anew', async () => {
    const page = await openMarkup(`<main>${placeholder}</main>`, siteScript);
    await goToQuestion(page.widget, 'pain-trend');
    const main = page.document.querySelector('main')!;
    main.replaceWith(main.cloneNode(true));
    await settled();
    const [widget, second] = widgetsOf(page);
    expect(second).to.equal(undefined);
    await widget!.updateComplete;
    expect(page.document.querySelector('#later > a')!.getClientRects()).to.have.length(0);
    await goToOutcome(widget!);
    expect(levelShown(widget!)).to.equal('self-care');
  });
});

describe('a page that removes the widget again and again', () => {
  for (const [way, body] of [
    ['script', script],
    ['placeholder', placeholder + siteScript],
  ] as const) {
    it(`is told once, and left alone: ${way}`, async () => {
      const page = await openMarkup(body);
      const heard: string[] = [];
      page.document.addEventListener('acu-error', ({detail}) => heard.push(detail.code));
      const remove = () => page.document.querySelector('acu-aftercare-check')?.remove();
      const {MutationObserver: Observer} = page.window;
      new Observer(remove).observe(page.document, {childList: true, subtree: true});
      remove();
      await settled();
      page.document.body.append('more');
      await settled();
      expect(widgetsOf(page)).to.deep.equal([]);
      expect(page.recorded.errors).to.have.length(1);
      expect(page.recorded.errors[0]).to.contain(`ACU-PLACEMENT ${way === 'script' ? 'script tag' : way}`);
      expect(heard).to.deep.equal(['ACU-PLACEMENT']);
      const link = page.document.querySelector('#later a');
      if (link) expect(link.getClientRects()).to.have.length(1);
    });
  }
});

describe('a tag', () => {
  it('that came as text, which no browser runs, gets its widget, with its own settings', async () => {
    const page = await openMarkup('<main></main>', siteScript);
    const main = page.document.querySelector('main')!;
    for (const phone of ['+44 20 7946 0111', '+44 20 7946 0222']) {
      main.innerHTML = `<script src="${file}" data-region="GB" data-clinic-phone="${phone}"></script><p>After</p>`;
      await settled();
      const [widget, second] = widgetsOf(page);
      expect(second).to.equal(undefined);
      expect(widget!.previousElementSibling?.localName).to.equal('script');
      await widget!.updateComplete;
      await goToOutcome(widget!, {'pain-kind': 'electric'});
      expect(hrefs(widget!)).to.include(`tel:${phone.replace(/ /g, '')}`);
    }
  });

  const runsLater = (page: Page) => {
    const tag = page.document.createElement('script');
    Object.assign(tag, {src: file}).dataset.region = 'GB';
    const hasRun = new Promise((resolve) => {
      tag.addEventListener('load', resolve);
    });
    return {tag, hasRun};
  };

  it('that a loader takes away before it runs gets its widget', async () => {
    const page = await openMarkup('<main></main>');
    const {tag, hasRun} = runsLater(page);
    page.document.head.append(tag);
    tag.remove();
    await hasRun;
    expect(widgetsOf(page)).to.have.length(1);
    expect(widgetsOf(page)[0]!.parentElement?.localName).to.equal('main');
  });

  it('of a page that is left before the tag runs puts nothing onto the next page', async () => {
    const page = await openMarkup('<main></main>', siteScript);
    const main = page.document.querySelector('main')!;
    const {tag, hasRun} = runsLater(page);
    main.append(tag);
    main.replaceChildren();
    await hasRun;
    await settled();
    expect(widgetsOf(page)).to.deep.equal([]);
  });

  it('puts nothing into the head of a page with images of these names', async () => {
    const images = ['head', 'body', 'scripts', 'currentScript'].map((name) => `<img name="${name}" alt="">`).join('');
    const page = await openMarkup(`${images}<p>Text</p>`, `<script defer src="${file}" ${settings}></script>`);
    expect(page.widget.parentElement?.localName).to.equal('body');
    await goToOutcome(page.widget);
    expect(levelShown(page.widget)).to.equal('self-care');
  });

  it('puts its widget where nothing is seen for no target', async () => {
    const page = await openMarkup('<p>Text</p>', `<script defer src="${file}" data-target="title, head"></script>`);
    expect(page.widget.parentElement?.localName).to.equal('body');
  });

  it('moves it to a target that comes later', async () => {
    const page = await openMarkup('<main></main>', `<script defer src="${file}" data-target="#later"></script>`);
    expect(page.widget.parentElement?.localName).to.equal('main');
    page.document.body.insertAdjacentHTML('beforeend', '<div id="later"></div>');
    await settled();
    expect(page.widget.parentElement?.id).to.equal('later');
    expect(widgetsOf(page)).to.have.length(1);
  });
});

/** What they do to the tag, by their documentation: the widget comes with the settings of the tag, when they let it. */
const held = `<script type="text/plain" ${settings} data-src="${file}" class="held"></script>`;
const again = (attribute: string) => `<script>addEventListener('load', () => {
    const old = document.querySelector('.held, [type*="-text/javascript"]');
    const tag = document.createElement('script');
    for (const {name, value} of old.attributes) if (name !== 'type') tag.setAttribute(name, value);
    tag.src = old.getAttribute('${attribute}');
    tag.onload = () => dispatchEvent(new Event('allowed'));
    old.replaceWith(tag);
  })</script>`;
const renamed = (attributes: string) => held.replace('type="text/plain"', attributes);
const evaluated = `<script type="f00-text/javascript" src="${file}" ${settings}></script><script>addEventListener('load', async () => {
    (0, eval)(await (await fetch('${file}')).text());
    dispatchEvent(new Event('allowed'));
  })</script>`;

describe('a tag that is changed until later', () => {
  for (const [who, body] of [
    ['WP Rocket', renamed('type="rocketlazyloadscript"') + again('data-src')],
    ['LiteSpeed', renamed('type="litespeed/javascript"') + again('data-src')],
    ['Rocket Loader', evaluated],
    ['Cookiebot', renamed('type="text/plain" data-cookieconsent="preferences"') + again('data-src')],
    ['OneTrust', renamed('type="text/plain" data-ot="optanon-category-C0003"') + again('data-src')],
    ['Complianz', renamed('type="text/plain" data-category="marketing"') + again('data-src')],
    ['Usercentrics', renamed('type="text/plain" data-usercentrics="Check"') + again('data-src')],
  ] as const) {
    it(`as ${who} does, gets its widget in its place, with its settings`, async () => {
      const page = await openMarkup(`<main>${body}</main>`);
      if (widgetsOf(page).length === 0) {
        await new Promise((resolve) => {
          page.window.addEventListener('allowed', resolve, {once: true});
        });
        await settled();
      }
      const [widget] = widgetsOf(page);
      expect(widget!.previousElementSibling?.hasAttribute('data-clinic-phone')).to.equal(true);
      await widget!.updateComplete;
      await goToOutcome(widget!, {'pain-kind': 'electric'});
      expect(levelShown(widget!)).to.equal('contact-practitioner');
      expect(hrefs(widget!)).to.include('tel:+442079460123');
      expect(widgetsOf(page)).to.have.length(1);
      expect(page.recorded.errors.filter((error) => !error.includes('recorded'))).to.deep.equal([]);
    });
  }

  it('as Autoptimize does, with other files in one, gets its widget at the end, and an element its settings', async () => {
    const text = await (await fetch(file)).text();
    const joined = `<script src="${URL.createObjectURL(new Blob([text], {type: 'text/javascript'}))}"></script>`;
    const page = await openMarkup(`<main><acu-aftercare-check region="GB"></acu-aftercare-check></main>${joined}`);
    expect(widgetsOf(page)).to.have.length(1);
    await goToOutcome(page.widget);
    expect(levelShown(page.widget)).to.equal('self-care');
    const alone = await openMarkup(`<main></main>${joined}`);
    expect(widgetsOf(alone)).to.have.length(1);
    expect(alone.widget.previousElementSibling?.localName).to.equal('script');
  });
});
