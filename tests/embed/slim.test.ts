import {expect} from '@open-wc/testing';
import {chooseLanguage, goToOutcome, levelShown, read, readText, readTitle, see, type Widget} from '../driver.js';
import {openFrame} from '../frame.js';

const english = 'More pain after acupuncture?';
const spanish = '¿Más dolor después de la acupuntura?';
const arabic = 'هل زاد الألم بعد الوخز بالإبر؟';
const arabicApology = 'تعذّر تحميل النص العربي. سترى النص الإنجليزي. لإعادة المحاولة، اختر العربية مرة أخرى.';

/** The heading, once it is this one. */
async function seeTitle(widget: Widget, title: string): Promise<void> {
  await new Promise<void>((resolve) => {
    const look = () => {
      if (readTitle(widget) === title) resolve();
    };
    new MutationObserver(look).observe(widget.shadowRoot!, {childList: true, characterData: true, subtree: true});
    look();
  });
}

describe('the slim script', () => {
  it('fetches the one catalogue that the page asks for, and works to an outcome', async () => {
    const {widget, recorded} = await openFrame('/tests/pages/slim.html');
    await seeTitle(widget, spanish);
    expect(recorded.requests).to.have.length(1);
    expect(recorded.requests[0]).to.match(/^fetch \S+\/dist\/locales\/es\.json /);
    await goToOutcome(widget, {'pain-kind': 'electric'});
    expect(levelShown(widget)).to.equal('contact-practitioner');
    expect(read(widget, '.say')).to.contain('Tuve una sesión de acupuntura con usted.');
    expect(recorded.errors).to.deep.equal([]);
  });

  it('keeps the page in its language until a chosen one has come, and then has it for good', async () => {
    const {widget, recorded} = await openFrame('/tests/pages/slim.html');
    await seeTitle(widget, spanish);
    await chooseLanguage(widget, 'العربية');
    expect(readTitle(widget)).to.equal(spanish);
    expect(see(widget, 'select')).to.have.property('value', 'es');
    await seeTitle(widget, arabic);
    expect(see(widget, 'select')).to.have.property('value', 'ar');
    await chooseLanguage(widget, 'English');
    await seeTitle(widget, english);
    await chooseLanguage(widget, 'العربية');
    await seeTitle(widget, arabic);
    expect(recorded.requests).to.have.length(2);
  });

  for (const [what, page] of [
    ['that is not there', 'slim-bare'],
    ['that somebody has changed', 'slim-changed'],
  ] as const) {
    it(`takes English for a catalogue ${what}, says so in that language and to the webmaster, and tries again`, async () => {
      const {widget, recorded} = await openFrame(`/tests/pages/${page}.html`);
      await seeTitle(widget, english);
      expect(widget.locale).to.equal('en');
      expect(readText(widget)).to.contain('No se pudo cargar el texto en español.');
      expect(recorded.errors.filter((error) => error.includes('ACU-CATALOGUE'))).to.have.length(1);
      expect(recorded.errors.find((error) => error.includes('ACU-CATALOGUE'))).to.contain('locales/es.json');

      await chooseLanguage(widget, 'العربية');
      await new Promise<void>((resolve) => {
        const look = () => {
          if (readText(widget).includes(arabicApology)) resolve();
        };
        new MutationObserver(look).observe(widget.shadowRoot!, {childList: true, characterData: true, subtree: true});
        look();
      });
      expect(see(widget, 'p[lang="ar"]')!.dir).to.equal('rtl');
      expect(see(widget, 'select')).to.have.property('value', 'en');
      await chooseLanguage(widget, 'العربية');
      expect(recorded.requests.filter((request) => request.includes('ar.json'))).to.have.length(2);
      await goToOutcome(widget);
      expect(levelShown(widget)).to.equal('self-care');
    });
  }

  it('shows what people see without JavaScript until the catalogue has come', async () => {
    const {window, document} = await openFrame('/tests/pages/slim.html');
    let answer!: (response: Response) => void;
    window.fetch = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const widget = document.createElement('acu-aftercare-check');
    widget.lang = 'ar';
    widget.textContent = 'اتصل بنا';
    document.body.append(widget);
    await widget.updateComplete;
    expect(readTitle(widget)).to.equal('');
    expect(widget.getBoundingClientRect().height).to.be.greaterThan(0);
    answer(await fetch('/dist/locales/ar.json'));
    await seeTitle(widget, arabic);
  });
});
