import {expect} from '@open-wc/testing';
import {goOn, openPage, openWidget, readTitle, replace, see, undoAfterTest, type Widget} from '../driver.js';

const english = 'More pain after acupuncture?';
const spanish = '¿Más dolor después de la acupuntura?';
const arabic = 'هل زاد الألم بعد الوخز بالإبر؟';

function setPageLanguage(lang: string): void {
  const before = document.documentElement.lang;
  document.documentElement.lang = lang;
  undoAfterTest(() => {
    if (before) document.documentElement.lang = before;
    else document.documentElement.removeAttribute('lang');
  });
}

/** Observers have been told, and the widget has followed. */
async function settled(widget: Widget): Promise<void> {
  await Promise.resolve();
  await widget.updateComplete;
}

describe('the language', () => {
  for (const [tag, title, lang, dir] of [
    ['en', english, 'en', 'ltr'],
    ['es-419', spanish, 'es', 'ltr'],
    ['ar', arabic, 'ar', 'rtl'],
    ['ar_EG', arabic, 'ar', 'rtl'],
  ] as const) {
    it(`is that of lang="${tag}", with its direction`, async () => {
      const widget = await openWidget(`lang="${tag}"`);
      expect(readTitle(widget)).to.equal(title);
      const box = see(widget, '[part~="widget"]')!;
      expect([box.lang, box.dir]).to.deep.equal([lang, dir]);
      expect(getComputedStyle(see(widget, 'h2')!).direction).to.equal(dir);
    });
  }

  it('is that of the nearest ancestor', async () => {
    const widget = await openPage(
      '<div lang="ar"><div lang="es"><p lang=""><acu-aftercare-check></acu-aftercare-check></p></div></div>',
    );
    expect(readTitle(widget)).to.equal(spanish);
  });

  it('is that of the page', async () => {
    setPageLanguage('es');
    expect(readTitle(await openWidget(''))).to.equal(spanish);
  });

  it('is that around a shadow root', async () => {
    const host = document.createElement('div');
    host.lang = 'ar';
    document.body.append(host);
    undoAfterTest(() => {
      host.remove();
    });
    const widget = document.createElement('acu-aftercare-check');
    host.attachShadow({mode: 'open'}).append(widget);
    await widget.updateComplete;
    expect(readTitle(widget)).to.equal(arabic);
    host.lang = 'es';
    await settled(widget);
    expect(readTitle(widget)).to.equal(spanish);
  });

  it('is that around the slot that the widget is in', async () => {
    const host = document.createElement('div');
    const around = document.createElement('section');
    around.lang = 'es';
    around.append(document.createElement('slot'));
    host.attachShadow({mode: 'open'}).append(around);
    const widget = document.createElement('acu-aftercare-check');
    host.append(widget);
    document.body.append(host);
    undoAfterTest(() => {
      host.remove();
    });
    await widget.updateComplete;
    expect(readTitle(widget)).to.equal(spanish);
  });

  it('follows the page and the attribute', async () => {
    setPageLanguage('es');
    const widget = await openWidget('');
    document.documentElement.lang = 'ar';
    await settled(widget);
    expect(readTitle(widget)).to.equal(arabic);
    widget.lang = 'en';
    await settled(widget);
    expect(readTitle(widget)).to.equal(english);
    widget.removeAttribute('lang');
    await settled(widget);
    expect(readTitle(widget)).to.equal(arabic);
  });

  it('follows a page that the widget was moved to', async () => {
    const widget = await openPage(
      '<div lang="es"><acu-aftercare-check></acu-aftercare-check></div><div lang="ar" id="there"></div>',
    );
    document.querySelector('#there')!.append(widget);
    await settled(widget);
    expect(readTitle(widget)).to.equal(arabic);
    document.querySelector<HTMLElement>('#there')!.lang = 'en';
    await settled(widget);
    expect(readTitle(widget)).to.equal(english);
  });

  it('is the first of the browser’s that the widget has, where the page says none', async () => {
    replace(navigator, 'languages', ['tlh', 'ar-EG', 'es']);
    expect(readTitle(await openWidget(''))).to.equal(arabic);
  });

  it('is the browser’s where the page is in one that the widget has not', async () => {
    replace(navigator, 'languages', ['es']);
    setPageLanguage('tlh');
    expect(readTitle(await openWidget(''))).to.equal(spanish);
  });

  it('is English where nobody says anything that can be understood', async () => {
    replace(navigator, 'languages', ['C', 'tlh', '']);
    expect(readTitle(await openWidget(''))).to.equal(english);
  });

  it('follows the browser', async () => {
    replace(navigator, 'languages', ['en']);
    const widget = await openWidget('');
    replace(navigator, 'languages', ['es']);
    dispatchEvent(new Event('languagechange'));
    await settled(widget);
    expect(readTitle(widget)).to.equal(spanish);
  });

  it('can be a different one in each widget of a page', async () => {
    const first = await openPage('<acu-aftercare-check lang="es"></acu-aftercare-check>');
    const second = await openWidget('lang="ar"');
    expect([readTitle(first), readTitle(second)]).to.deep.equal([spanish, arabic]);
    await goOn(first);
    expect(readTitle(first)).to.equal('¿Tiene algo de esto ahora, o va y viene?');
    expect(readTitle(second)).to.equal(arabic);
  });
});
