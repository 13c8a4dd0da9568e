import {expect} from '@open-wc/testing';
import {locales} from '../../src/localization/generated/locales.js';
import {
  chooseLanguage,
  goOn,
  goToOutcome,
  goToQuestion,
  levelShown,
  openWidget,
  read,
  readTitle,
  see,
  seeAll,
  setAnswers,
  tick,
  ticked,
  type Widget,
} from '../driver.js';

const arabic = 'هل زاد الألم بعد الوخز بالإبر؟';

/** Observers have been told, and the widget has followed. */
async function settled(widget: Widget): Promise<void> {
  await Promise.resolve();
  await widget.updateComplete;
}

describe('the language menu', () => {
  it('has each language in its own name, and its own lang', async () => {
    const widget = await openWidget('lang="es"');
    const options = seeAll<HTMLOptionElement>(widget, 'select option');
    const found = options.map(({text, value, lang}) => [text, value, lang]);
    expect(found).to.have.deep.members(Object.entries(locales).map(([tag, {name}]) => [name, tag, tag]));
    expect(found).to.deep.include(['العربية', 'ar', 'ar']);
    expect(seeAll<HTMLSelectElement>(widget, 'select')[0]!.value).to.equal('es');
  });

  it('is stronger than the page and the attribute', async () => {
    const widget = await openWidget('lang="en"');
    await chooseLanguage(widget, 'العربية');
    expect(readTitle(widget)).to.equal(arabic);
    expect(widget.locale).to.equal('ar');
    widget.lang = 'es';
    await settled(widget);
    expect(readTitle(widget)).to.equal(arabic);
  });

  it('keeps the emergency number of the place', async () => {
    const widget = await openWidget('lang="en-GB"');
    await chooseLanguage(widget, 'Español');
    expect(read(widget, '[part~="emergency-line"]')).to.contain('999');
  });

  it('keeps the page, the answers and what is ticked but not sent', async () => {
    const widget = await openWidget('lang="en"');
    await goToQuestion(widget, 'pain-kind');
    tick(widget, 'ache cramp');
    await chooseLanguage(widget, 'Español');
    expect(ticked(widget)).to.deep.equal(['ache', 'cramp']);
    expect(readTitle(widget)).to.equal('¿Cómo es el dolor o la sensación?');
    await goOn(widget);
    expect(widget.answers).to.deep.equal({
      'danger-signs': ['none'],
      'nerve-signs': ['none'],
      'time-since-session': ['under-48h'],
      'pain-trend': ['same'],
      'pain-kind': ['ache', 'cramp'],
    });
  });

  it('keeps what is unticked, too', async () => {
    const widget = await openWidget('lang="en"');
    await setAnswers(widget, {'danger-signs': 'none', 'nerve-signs': 'none'});
    see(widget, 'form button[type="button"]')!.click();
    await widget.updateComplete;
    see(widget, 'input[value="none"]')!.click();
    await chooseLanguage(widget, 'العربية');
    expect(ticked(widget)).to.deep.equal([]);
  });

  it('is there at the outcome', async () => {
    const widget = await openWidget('lang="en"');
    await goToOutcome(widget, {'other-signs': 'fever'});
    await chooseLanguage(widget, 'Español');
    expect(readTitle(widget)).to.contain('Busque atención médica hoy');
    expect(levelShown(widget)).to.equal('medical-help-today');
  });

  it('keeps the focus', async () => {
    const widget = await openWidget('lang="en"');
    see(widget, 'select')!.focus();
    await chooseLanguage(widget, 'Español');
    expect(widget.shadowRoot!.activeElement === see(widget, 'select')).to.equal(true);
  });
});
