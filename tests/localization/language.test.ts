import {expect} from '@open-wc/testing';
import {
  chooseLanguage,
  goOn,
  hear,
  hrefs,
  openPage,
  openWidget,
  read,
  readText,
  readTitle,
  replace,
  see,
  undoAfterTest,
  watchConsole,
  type Widget,
} from '../driver.js';

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

describe('a reader whose language is not there', () => {
  const indonesian =
    'Daftar pertanyaan ini tidak tersedia dalam bahasa Indonesia. Jika Anda perlu bantuan, telepon klinik.';
  const clinic = 'region="US" clinic-phone="+1 408 555 0142"';
  const mayBeTranslated = (widget: Widget) => see(widget, '[part~="widget"]')!.getAttribute('translate') === 'yes';

  it('is told so in it, and whom to call, where the page is in it; a translator may have the rest', async () => {
    const errors = watchConsole();
    setPageLanguage('id');
    const widget = await openWidget(clinic);
    expect(readTitle(widget)).to.equal(english);
    expect(read(widget, '[part~="emergency-line"]')).to.equal('Darurat? Telepon 911.');
    expect(readText(widget)).to.contain(`${indonesian} +1 408 555 0142`);
    const said = [...widget.shadowRoot!.querySelectorAll<HTMLElement>('[lang="id"]')];
    expect(said.map(({dir, translate}) => [dir, translate])).to.deep.equal([
      ['ltr', false],
      ['ltr', false],
    ]);
    expect(hrefs(widget)).to.contain('tel:911').and.to.contain('tel:+14085550142');
    expect(mayBeTranslated(widget)).to.equal(true);
    expect(errors).to.deep.equal([]);
  });

  it('is told so where the element asks for it, and the webmaster, too', async () => {
    watchConsole();
    const problems = hear('acu-error');
    const widget = await openWidget(`lang="id-ID" ${clinic}`);
    expect(readText(widget)).to.contain(indonesian);
    expect(problems.map(({detail}) => detail!.code)).to.deep.equal(['ACU-CONFIG-VALUE']);
  });

  it('is told so where it is the first of the browser’s, whatever the page is in', async () => {
    replace(navigator, 'languages', ['id', 'en']);
    expect(readText(await openWidget(`lang="es" ${clinic}`))).to.contain(indonesian);
    expect(readText(await openWidget(`lang="en" ${clinic}`))).to.contain(indonesian);
  });

  it('reads the first of the browser’s other languages that is there', async () => {
    replace(navigator, 'languages', ['id', 'es', 'en']);
    const widget = await openWidget(clinic);
    expect(readTitle(widget)).to.equal(spanish);
    expect(readText(widget)).to.contain(indonesian);
    expect(read(widget, '[part~="emergency-line"]')).to.equal('Darurat? Telepon 911.');
  });

  it('is told nothing of a language that is only one of several in the browser', async () => {
    replace(navigator, 'languages', ['en', 'id']);
    const widget = await openWidget(clinic);
    expect(readText(widget)).not.to.contain(indonesian);
    expect(mayBeTranslated(widget)).to.equal(false);
  });

  it('has the page as it is once a language was chosen', async () => {
    setPageLanguage('id');
    const widget = await openWidget(clinic);
    await chooseLanguage(widget, 'Español');
    expect(readTitle(widget)).to.equal(spanish);
    expect(readText(widget)).not.to.contain(indonesian);
    expect(mayBeTranslated(widget)).to.equal(false);
    await chooseLanguage(widget, 'English');
    expect(readText(widget)).not.to.contain(indonesian);
  });

  for (const [tag, text, dir] of [
    ['in', 'Darurat? Telepon 120.', 'ltr'],
    ['th-TH', 'ฉุกเฉินใช่ไหม โทร 120', 'ltr'],
    ['ps-AF', 'بیړنی حالت دی؟ 120 ته زنګ ووهئ.', 'rtl'],
    ['ku-IQ', 'حاڵەتی فریاکەوتنە؟ تەلەفۆن بکەن بۆ 120.', 'rtl'],
    ['mww', 'Puas muaj xwm txheej ceev? Hu rau 120.', 'ltr'],
  ] as const) {
    it(`reads whom to call where the page is in ${tag}`, async () => {
      setPageLanguage(tag);
      const widget = await openWidget('region="CN"');
      expect(read(widget, '[part~="emergency-line"]')).to.equal(text);
      expect(see(widget, '[part~="emergency-line"] p')!.dir).to.equal(dir);
    });
  }

  it('reads whom to call in words where the country is not known', async () => {
    setPageLanguage('id');
    const widget = await openWidget('');
    expect(read(widget, '[part~="emergency-line"]')).to.equal(
      'Darurat? Telepon nomor darurat setempat. For example: 112 in Europe, 999 in the UK, 911 in the USA and Canada, 000 in Australia.',
    );
  });
});
