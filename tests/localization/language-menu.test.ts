import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
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
  replace,
  see,
  seeAll,
  setAnswers,
  tick,
  ticked,
  undoAfterTest,
  unfoldAll,
  watchConsole,
  type Widget,
} from '../driver.js';

const arabic = 'هل زاد الألم بعد الوخز بالإبر؟';

const menuOf = (widget: Widget) => seeAll<HTMLSelectElement>(widget, 'select')[0]!;

const keyEvent = (init: KeyboardEventInit) =>
  new KeyboardEvent('keydown', {bubbles: true, composed: true, cancelable: true, ...init});

/** Observers have been told, and the widget has followed. */
async function settled(widget: Widget): Promise<void> {
  await Promise.resolve();
  await widget.updateComplete;
}

describe('the language menu', () => {
  it('has each language in its own name and in English, and its own lang; the one that is shown is short', async () => {
    const widget = await openWidget('lang="es"');
    const options = seeAll<HTMLOptionElement>(widget, 'select option');
    const found = options.map(({text, value, lang}) => [text, value, lang]);
    expect(found).to.have.length(Object.keys(locales).length);
    for (const option of [
      ['العربية – Arabic', 'ar', 'ar'],
      ['ਪੰਜਾਬੀ – Punjabi', 'pa', 'pa'],
      ['English', 'en', 'en'],
      ['Español', 'es', 'es'],
    ]) {
      expect(found).to.deep.include(option);
    }
    expect(menuOf(widget).value).to.equal('es');
  });

  for (const [typed, locale] of [
    ['German', 'de'],
    ['deutsch', 'de'],
    ['tieng viet', 'vi'],
    ['turkce', 'tr'],
    ['العر', 'ar'],
    ['punj', 'pa'],
    // A word inside of a name, where no name begins so.
    ['farsi', 'fa'],
    ['brazil', 'pt-BR'],
    ['pt-b', 'pt-BR'],
    ['português (b', 'pt-BR'],
  ] as const) {
    it(`is chosen by typing "${typed}" on it`, async () => {
      const widget = await openWidget('lang="en"');
      menuOf(widget).focus();
      for (const key of typed) menuOf(widget).dispatchEvent(keyEvent({key}));
      await widget.updateComplete;
      expect(widget.locale).to.equal(locale);
      expect(menuOf(widget).value).to.equal(locale);
    });
  }

  it('is chosen by real keys, though a page takes every letter for a shortcut', async () => {
    const heard: string[] = [];
    const shortcut = (event: KeyboardEvent) => {
      heard.push(event.key);
      event.preventDefault();
    };
    document.addEventListener('keydown', shortcut, true);
    undoAfterTest(() => {
      document.removeEventListener('keydown', shortcut, true);
    });
    const widget = await openWidget('lang="en"');
    menuOf(widget).focus();
    await sendKeys({type: 'vietn'});
    await widget.updateComplete;
    expect(widget.locale).to.equal('vi');
    expect(heard).to.deep.equal([]);
  });

  it('goes through the languages that begin with a letter, as that letter is pressed again', async () => {
    const widget = await openWidget('lang="en" languages="en pl pt-BR de"');
    const passed = [];
    for (const key of 'ppp') {
      menuOf(widget).dispatchEvent(keyEvent({key}));
      await widget.updateComplete;
      passed.push(widget.locale);
    }
    expect(passed).to.deep.equal(['pl', 'pt-BR', 'pl']);
  });

  it('stays where it is for a key that is held, for a vowel sign alone, and for what no name has', async () => {
    const widget = await openWidget('lang="en"');
    for (const init of [{key: 'g', repeat: true}, {key: 'g', isComposing: true}, {key: '\u093f'}, {key: '#'}]) {
      menuOf(widget).dispatchEvent(keyEvent(init));
    }
    await widget.updateComplete;
    expect(widget.locale).to.equal('en');
  });

  it('begins a new name after a pause', async () => {
    const widget = await openWidget('lang="en"');
    const type = (text: string) => {
      for (const key of text) menuOf(widget).dispatchEvent(keyEvent({key}));
    };
    const now = Date.now();
    type('ger');
    replace(Date, 'now', () => now + 5_000);
    type('ita');
    await widget.updateComplete;
    expect(widget.locale).to.equal('it');
  });

  it('leaves other keys to the browser: they open it, go through it, or are shortcuts', async () => {
    const widget = await openWidget('lang="en"');
    for (const init of [{key: ' '}, {key: 'ArrowDown'}, {key: 'Enter'}, {key: 'Tab'}, {key: 'd', ctrlKey: true}]) {
      expect(menuOf(widget).dispatchEvent(keyEvent(init)), init.key).to.equal(true);
    }
    expect(widget.locale).to.equal('en');
  });

  it('begins with what the page and the browser ask for; the others follow by script and name', async () => {
    replace(navigator, 'languages', ['en']);
    const widget = await openWidget('lang="ar"');
    const values = seeAll<HTMLOptionElement>(widget, 'select option').map(({value}) => value);
    expect(values.slice(0, 2)).to.deep.equal(['ar', 'en']);
    const latinFirst = ['de', 'es', 'fr', 'pl', 'tr', 'el', 'ru', 'he', 'hi', 'ja'];
    expect(values.slice(2).filter((tag) => latinFirst.includes(tag))).to.deep.equal(
      latinFirst.filter((tag) => tag in locales),
    );
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

describe('a clinic that leaves out languages', () => {
  const offered = (widget: Widget) => seeAll<HTMLOptionElement>(widget, 'select option').map(({value}) => value);

  it('offers those that it lists, in any spelling of their tags', async () => {
    expect(offered(await openWidget('lang="es" languages="en, es_MX"'))).to.deep.equal(['es', 'en']);
    expect(offered(await openWidget('lang="en" languages="ar en"'))).to.deep.equal(['en', 'ar']);
  });

  it('shows the first that it lists to readers of others, and tells them in theirs', async () => {
    const widget = await openWidget('lang="ar" languages="es"');
    expect(offered(widget)).to.deep.equal(['es']);
    expect(readTitle(widget)).to.equal('¿Más dolor después de la acupuntura?');
    expect(read(widget, '.note [lang="ar"]')).to.contain('هذه الأسئلة غير متاحة بالعربية');
  });

  it('can offer only what a professional has reviewed: English so far', async () => {
    const widget = await openWidget('lang="es" reviewed-only');
    expect(offered(widget)).to.deep.equal(['en']);
    expect(readTitle(widget)).to.equal('More pain after acupuncture?');
    expect(offered(await openWidget('lang="es" reviewed-only="false"'))).to.include('es');
  });

  it('has the summary for the practitioner in its own language, unless only reviewed ones will do', async () => {
    const languagesOfSummary = async (attributes: string) => {
      const widget = await openWidget(`lang="en" region="GB" clinic-lang="es" ${attributes}`);
      await goToOutcome(widget, {'other-signs': 'fever'});
      await unfoldAll(widget);
      return seeAll(widget, '.hand-over [lang]').map((part) => part.lang);
    };
    expect(await languagesOfSummary('languages="en"')).to.include('es');
    const reviewed = await languagesOfSummary('reviewed-only');
    expect(reviewed).not.to.include('es');
    expect(reviewed).to.include('en');
  });

  it('is told once what is left out', async () => {
    const messages = watchConsole('info');
    await openWidget('lang="es" languages="ar es"');
    await openWidget('lang="es" languages="ar es"');
    const told = messages.filter((message) => message.includes('left out'));
    expect(told).to.have.length(1);
    expect(told[0]).to.match(/^<acu-aftercare-check> left out by languages or reviewed-only: .*\ben\b/);
  });

  it('is told of a tag that is none, and offers all', async () => {
    const messages = watchConsole();
    const widget = await openWidget('lang="en" languages="en xx"');
    expect(offered(widget)).to.have.length(Object.keys(locales).length);
    expect(messages.join()).to.contain(
      'ACU-CONFIG-VALUE attribute languages: found "en xx", expected a list of languages',
    );
  });
});
