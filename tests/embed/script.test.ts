import {expect} from '@open-wc/testing';
import {
  goOn,
  goToOutcome,
  hrefs,
  levelShown,
  read,
  readAll,
  readTitle,
  tick,
  ticked,
  undoAfterTest,
  type Widget,
} from '../driver.js';
import {openFrame, type Page} from '../frame.js';

const open = (name: string) => openFrame(`/tests/pages/${name}.html`);

/** One widget that works, in the place after `#before`, and nobody was told of anything wrong. */
async function expectOneWidget({widgets, widget, document, recorded}: Page, {after}: {after: Element | null}) {
  expect(widgets).to.have.length(1);
  expect(widget.previousElementSibling === after).to.equal(true);
  expect([...recorded.errors, ...recorded.warnings]).to.deep.equal([]);
  await goToOutcome(widget);
  expect(levelShown(widget)).to.equal('self-care');
  expect(document.head.querySelector('acu-aftercare-check') === null).to.equal(true);
}

describe('the script alone', () => {
  it('puts the widget right after itself', async () => {
    const page = await open('script-only');
    await expectOneWidget(page, {after: page.document.querySelector('body script')});
    expect(page.widget.nextElementSibling?.id).to.equal('after');
  });

  it('does so when it is async', async () => {
    const page = await open('script-async');
    await expectOneWidget(page, {after: page.document.querySelector('body script')});
    expect(page.widget.nextElementSibling?.id).to.equal('after');
  });

  it('in the head puts it into main', async () => {
    const page = await open('script-in-head-main');
    await expectOneWidget(page, {after: page.document.querySelector('#before')});
    expect(page.widget.parentElement?.localName).to.equal('main');
  });

  it('in the head puts it into its target', async () => {
    const page = await open('script-in-head-target');
    await expectOneWidget(page, {after: page.document.querySelector('#before')});
    expect(page.widget.parentElement?.id).to.equal('here');
  });

  it('in the head of a page without main puts it at the end', async () => {
    const page = await open('script-in-head-alone');
    await expectOneWidget(page, {after: page.document.querySelector('#before')});
    expect(page.widget.parentElement === page.document.body).to.equal(true);
  });

  it('names a target that is not there, and takes main', async () => {
    const {widget, recorded} = await open('script-in-head-lost-target');
    expect(widget.parentElement?.localName).to.equal('main');
    expect(recorded.errors).to.have.length(1);
    expect(recorded.errors[0]).to.contain('#nowhere');
  });

  it('for all pages of a site puts nothing onto one that has no place for it', async () => {
    const {document, widgets, recorded} = await open('script-for-the-site');
    expect(document.defaultView!.customElements.get('acu-aftercare-check')).to.exist;
    expect(widgets).to.deep.equal([]);
    expect([...recorded.errors, ...recorded.warnings]).to.deep.equal([]);
  });

  it('takes the settings from its data attributes, names a bad one once, and leaves those of others alone', async () => {
    const {widget, recorded} = await open('script-settings');
    expect(readTitle(widget)).to.equal('¿Más dolor después de la acupuntura?');
    expect(read(widget, '[part~="emergency-line"]')).to.contain('131');
    await goToOutcome(widget, {'pain-kind': 'electric'});
    expect(read(widget, '.band')).to.contain('Clínica Sol');
    expect(hrefs(widget)).to.include('tel:+56223456789');
    expect(recorded.errors).to.have.length(1);
    expect(recorded.errors[0]).to.contain('booking-url').and.to.contain('javascript:alert(1)');
  });
});

describe('the script and an element', () => {
  it('before it: no second widget, and the fallback is not seen', async () => {
    const {widgets, widget, recorded} = await open('element-before');
    expect(widgets).to.have.length(1);
    expect(readTitle(widget)).to.equal('¿Más dolor después de la acupuntura?');
    expect(widget.querySelector('a')!.getClientRects()).to.have.length(0);
    expect(recorded.errors).to.deep.equal([]);
  });

  it('after it: no second widget, and its JSON child is read', async () => {
    const {widgets, widget, recorded} = await open('element-after');
    expect(widgets).to.have.length(1);
    expect(read(widget, '[part~="emergency-line"]')).to.contain('911');
    expect(recorded.errors).to.deep.equal([]);
  });

  it('instead of placeholders, each with its settings and its content as fallback', async () => {
    const {document, widgets, recorded} = await open('placeholder');
    expect(widgets.map((widget) => widget.parentElement?.id)).to.deep.equal(['first', 'second']);
    const [first, second] = widgets as [Widget, Widget];
    expect(first.locale).to.equal('es');
    expect(second.locale).to.equal('ar');
    const help = document.querySelector('#first > a')!;
    expect(help.textContent).to.equal('Ayuda');
    expect(help.getClientRects()).to.have.length(0);
    expect(document.querySelector('#first')!.hasAttribute('data-acu-aftercare-check')).to.equal(true);
    await goToOutcome(first, {'pain-kind': 'electric'});
    expect(hrefs(first)).to.include('tel:+34600000000');
    expect(recorded.errors).to.deep.equal([]);
  });
});

describe('the script more than once', () => {
  it('makes one widget, with the settings of the first, and says nothing', async () => {
    const page = await open('script-twice');
    expect(page.widgets).to.have.length(1);
    expect([...page.recorded.errors, ...page.recorded.warnings]).to.deep.equal([]);
    await goToOutcome(page.widget, {'pain-kind': 'electric'});
    expect(hrefs(page.widget)).to.include('tel:+442079460123');
  });
});

describe('the page around the script', () => {
  it('can be in another encoding', async () => {
    const file = await (await fetch('/dist/acu-aftercare-check.js')).arrayBuffer();
    const address = (content: BlobPart, type: string) => {
      const url = URL.createObjectURL(new Blob([content], {type}));
      undoAfterTest(() => {
        URL.revokeObjectURL(url);
      });
      return url;
    };
    // Without a charset of their own, both are decoded as the page is. The second one shows it.
    const script = address(file, 'text/javascript');
    const garbled = address('document.title = "ñ"', 'text/javascript');
    const html = `<!doctype html><html lang="es-ES"><head><script src="${garbled}"></script></head>
      <body><acu-aftercare-check></acu-aftercare-check><acu-aftercare-check lang="ar"></acu-aftercare-check>
      <script src="${script}"></script></body></html>`;
    const {document, widgets} = await openFrame(address(html, 'text/html;charset=iso-8859-1'));
    expect(document.characterSet).to.equal('windows-1252');
    expect(document.title).to.equal('Ã±');
    expect(widgets.map(readTitle)).to.deep.equal([
      '¿Más dolor después de la acupuntura?',
      'هل زاد الألم بعد الوخز بالإبر؟',
    ]);
    expect(readAll(widgets[0]!, 'option')).to.include.members(['العربية – Arabic', 'English', 'Español']);
  });
});

describe('a site that changes its pages', () => {
  it('gets a widget in a placeholder that comes later', async () => {
    const {document, recorded} = await openFrame('/tests/pages/placeholders-later.html');
    const main = document.querySelector('main')!;
    main.replaceChildren();
    const next = document.createElement('div');
    next.innerHTML = '<p>Another page</p><div data-acu-aftercare-check data-lang="es"><a href="/help">Ayuda</a></div>';
    main.append(next);
    await Promise.resolve();
    const widget = main.querySelector('acu-aftercare-check')!;
    await widget.updateComplete;
    expect(readTitle(widget)).to.equal('¿Más dolor después de la acupuntura?');
    expect(next.querySelector('div > a')!.getClientRects()).to.have.length(0);
    await goToOutcome(widget);
    expect(levelShown(widget)).to.equal('self-care');
    expect(document.querySelectorAll('acu-aftercare-check')).to.have.length(1);
    expect(recorded.errors).to.deep.equal([]);
  });

  it('can bring back a page that it has kept, with the widget of before in it', async () => {
    const {document, recorded} = await openFrame('/tests/pages/placeholders-later.html');
    const main = document.querySelector('main')!;
    const kept = main.cloneNode(true);
    main.replaceWith(kept);
    await Promise.resolve();
    expect(document.querySelectorAll('acu-aftercare-check')).to.have.length(1);
    const widget = document.querySelector('acu-aftercare-check')!;
    await widget.updateComplete;
    await goToOutcome(widget);
    expect(levelShown(widget)).to.equal('self-care');
    expect(recorded.errors).to.deep.equal([]);
  });
});

describe('a site builder that brings its element after the script', () => {
  it('gets one widget, the one with its settings', async () => {
    const {document, widget, recorded} = await openFrame('/tests/pages/script-in-head-main.html');
    const later = document.createElement('acu-aftercare-check');
    later.setAttribute('lang', 'es');
    document.body.append(later);
    await later.updateComplete;
    expect(widget.isConnected).to.equal(false);
    expect(readTitle(later)).to.equal('¿Más dolor después de la acupuntura?');
    expect(recorded.errors).to.deep.equal([]);
  });

  it('leaves somebody alone who has begun with the first', async () => {
    const {document, widget} = await openFrame('/tests/pages/script-in-head-main.html');
    await goOn(widget);
    tick(widget, 'none');
    document.body.append(document.createElement('acu-aftercare-check'));
    await Promise.resolve();
    await widget.updateComplete;
    expect(widget.isConnected).to.equal(true);
    expect(ticked(widget)).to.deep.equal(['none']);
  });
});

describe('an optimizer that runs the file from a tag of its own', () => {
  it('leaves the widget where the tag was, with the settings of the tag', async () => {
    const {window, document} = await openFrame('/tests/pages/script-delayed.html');
    if (!document.querySelector('acu-aftercare-check')) {
      await new Promise((resolve) => {
        window.addEventListener('delayed', resolve, {once: true});
      });
    }
    const widget = document.querySelector('acu-aftercare-check')!;
    await widget.updateComplete;
    expect(widget.previousElementSibling).to.equal(document.querySelector('[data-delayed-src]'));
    await goToOutcome(widget, {'pain-kind': 'electric'});
    expect(hrefs(widget)).to.include('tel:+442079460123');
  });
});
