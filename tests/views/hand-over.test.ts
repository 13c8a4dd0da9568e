import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {
  buttonNamed,
  clean,
  focused,
  foldedTitles,
  goToOutcome,
  hear,
  hrefs,
  levelShown,
  openWidget,
  press,
  printingEnds,
  read,
  readAll,
  replace,
  see,
  seeAll,
  setAnswers,
  setClock,
  shows,
  undoAfterTest,
  unfold,
  unfoldAll,
  watchFiles,
  watchPrints,
  type Widget,
} from '../driver.js';

const mail = 'clinic-email="desk@clinic.example"';
const sms = '<script type="application/json">{"contacts": [{"name": "Text us", "url": "sms:+442079460123"}]}</script>';

async function atOutcome(attributes = '', children = '', changes = {}): Promise<Widget> {
  const widget = await openWidget(`lang="en" ${attributes}`, children);
  await goToOutcome(widget, {'pain-kind': 'electric', ...changes});
  if (levelShown(widget) !== 'emergency') await unfold(widget, 'Show, print or send your answers');
  return widget;
}

const desk = (widget: Widget) => see(widget, 'dialog') as HTMLDialogElement | null;
const status = (widget: Widget) => read(widget, '.hand-over [role="status"]');

/** What is asked of the screen: to stay awake, and that it may sleep. */
function watchScreen(): string[] {
  const told: string[] = [];
  const lock = {release: () => Promise.resolve(told.push('released'))};
  replace(navigator, 'wakeLock', {
    request: (what: string) => Promise.resolve(told.push(what)).then(() => lock),
  });
  return told;
}

describe('the summary', () => {
  it('can be seen before anything is done with it', async () => {
    const widget = await atOutcome();
    const shown = await unfold(widget, 'Read the summary');
    expect(shown.textContent).to.contain('Contact soon: Contact your practitioner today or on the next working day');
    expect(shown.textContent).to.contain('Electric or burning pain can come from a nerve.');
    expect(shown.textContent).to.contain(
      'What it feels like: Pain like an electric shock, or burning or shooting along a line',
    );
    const [denied] = shown.querySelectorAll('.notes');
    expect(clean(denied!.previousElementSibling!.textContent)).to.equal('Danger signs');
    expect(clean(denied!.firstElementChild!.textContent)).to.equal('Short of breath, or breathing fast at rest');
  });

  it('stands in the language of the clinic first, and beside it in that of the patient', async () => {
    const widget = await openWidget('lang="es" clinic-lang="en" region="GB"');
    await goToOutcome(widget, {'pain-kind': 'electric'});
    await unfoldAll(widget);
    await press(widget, readAll(widget, '.hand-over .buttons button')[0]!);
    const first = seeAll(widget, 'dialog .row')[0]!;
    expect([...first.children].map((cell) => cell.getAttribute('lang'))).to.deep.equal(['en', 'es']);
    expect(first.children[0]!.textContent).to.contain('Contact soon');
    expect(first.children[1]!.textContent).not.to.contain('Contact soon');
  });

  it('is written once where both have one language', async () => {
    const widget = await openWidget('lang="en" clinic-lang="en"');
    await goToOutcome(widget);
    await unfold(widget, 'Show, print or send your answers');
    await unfold(widget, 'Read the summary');
    expect(seeAll(widget, '.row')[0]!.children).to.have.length(1);
  });
});

describe('at the desk', () => {
  it('the summary covers the screen, and Escape leads back to where one was', async () => {
    const widget = await atOutcome();
    const opener = buttonNamed(widget, 'Show the summary on the whole screen');
    opener.focus();
    await sendKeys({press: 'Enter'});
    await widget.updateComplete;
    const {width, height} = desk(widget)!.getBoundingClientRect();
    expect(desk(widget)!.matches(':modal')).to.equal(true);
    expect([width, height]).to.deep.equal([document.documentElement.clientWidth, innerHeight]);
    expect(desk(widget)!.contains(focused(widget))).to.equal(true);
    const closed = new Promise((resolve) => {
      desk(widget)!.addEventListener('close', resolve, {once: true});
    });
    await sendKeys({press: 'Escape'});
    await closed;
    await widget.updateComplete;
    expect(shows(widget, 'dialog')).to.equal(false);
    expect(focused(widget) === opener).to.equal(true);
  });

  it('closing leads back to where one was', async () => {
    const widget = await atOutcome();
    const opener = buttonNamed(widget, 'Show the summary on the whole screen');
    opener.focus();
    await press(widget, 'Show the summary on the whole screen');
    await press(widget, 'Close');
    expect(focused(widget) === opener).to.equal(true);
  });

  it('the screen stays awake until the summary is closed', async () => {
    const told = watchScreen();
    const widget = await atOutcome();
    await press(widget, 'Show the summary on the whole screen');
    await Promise.resolve();
    expect(told).to.deep.equal(['screen']);
    await press(widget, 'Close');
    expect(shows(widget, 'dialog')).to.equal(false);
    expect(told).to.deep.equal(['screen', 'released']);
  });

  it('the screen may sleep when the widget goes away, and when the page shows something else', async () => {
    const told = watchScreen();
    const widget = await atOutcome();
    await press(widget, 'Show the summary on the whole screen');
    await Promise.resolve();
    widget.reset();
    await widget.updateComplete;
    expect(shows(widget, 'dialog')).to.equal(false);
    expect(told).to.deep.equal(['screen', 'released']);
    await goToOutcome(widget);
    await press(widget, 'Show the summary on the whole screen');
    await Promise.resolve();
    const parent = widget.parentElement!;
    widget.remove();
    expect(told).to.deep.equal(['screen', 'released', 'screen', 'released']);
    parent.append(widget);
    await widget.updateComplete;
    expect(shows(widget, 'dialog')).to.equal(false);
    expect(levelShown(widget)).to.equal('self-care');
  });

  it('it works where a browser lets no screen stay awake', async () => {
    replace(navigator, 'wakeLock', {request: () => Promise.reject(new Error('low battery'))});
    const widget = await atOutcome();
    await press(widget, 'Show the summary on the whole screen');
    expect(desk(widget)!.textContent).to.contain('Contact soon');
    await press(widget, 'Close');
    expect(shows(widget, 'dialog')).to.equal(false);
  });
});

describe('on paper', () => {
  it('there is the summary and nothing else of the page', async () => {
    const printed = watchPrints();
    const widget = await atOutcome('clinic-lang="en"');
    await press(widget, 'Print, or save as PDF');
    await printingEnds(widget);
    expect(printed).to.have.length(1);
    expect(printed[0]!.title).to.equal('Check after acupuncture');
    expect(printed[0]!.lang).to.equal('en');
    expect(printed[0]!.styled).to.equal(true);
    expect(printed[0]!.text).to.match(/^Check after acupuncture\s+Contact soon: Contact your practitioner/);
    expect(printed[0]!.text).not.to.contain('Print, or save as PDF');
  });

  it('it has the clinic, the year, a line for the name, and the rules only at the end', async () => {
    setClock(new Date(2026, 10, 26, 12, 5).getTime());
    const printed = watchPrints();
    const widget = await openWidget(
      'lang="es" clinic-lang="en-GB" region="GB" clinic-name="Millrace Acupuncture" clinic-phone="020 7946 0123"',
    );
    await goToOutcome(widget, {'pain-kind': 'electric'});
    await unfoldAll(widget);
    see(widget, '.hand-over .buttons button:last-child')!.click();
    await printingEnds(widget);
    const text = clean(printed[0]!.text);
    expect(text).to.contain('Millrace Acupuncture · 020 7946 0123');
    expect(text).to.contain('Name of the patient:').and.to.contain('Nombre de la persona tratada:');
    expect(text).to.match(/Thursday,? 26 November 2026/);
    expect(text.match(/electric-pain/g)).to.have.length(2);
    expect(text).to.match(/Content version [\d.]+ electric-pain/);
    expect(text).not.to.contain(';');
  });

  it('it reads from right to left for a clinic that does', async () => {
    const printed = watchPrints();
    const widget = await atOutcome('clinic-lang="ar"');
    await press(widget, 'Print, or save as PDF');
    await printingEnds(widget);
    expect([printed[0]!.lang, printed[0]!.dir]).to.deep.equal(['ar', 'rtl']);
    expect(printed[0]!.text).to.contain('Contact soon');
  });

  it('is the page itself where no frame can be filled', async () => {
    let pages = 0;
    replace(window, 'print', () => (pages += 1));
    const before = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentDocument')!;
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentDocument', {...before, get: () => null});
    undoAfterTest(() => {
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentDocument', before);
    });
    const widget = await atOutcome();
    await press(widget, 'Print, or save as PDF');
    await printingEnds(widget);
    expect(pages).to.equal(1);
  });
});

describe('what leaves the page is said before, and happens on a second click only:', () => {
  it('copying', async () => {
    const copied: string[] = [];
    replace(navigator, 'clipboard', {writeText: (text: string) => Promise.resolve(copied.push(text))});
    const widget = await atOutcome();
    const part = await unfold(widget, 'Copy the summary');
    expect(part.textContent).to.contain('Your answers go to the clipboard of this device.');
    expect(copied).to.deep.equal([]);
    await press(widget, 'Copy the summary');
    await widget.updateComplete;
    expect(copied).to.have.length(1);
    expect(copied[0]).to.match(/^Check after acupuncture\nContact soon: /);
    expect(status(widget)).to.equal('Copied.');
  });

  describe('copying where the clipboard is closed', () => {
    const byHand = 'Copying did not work. You can copy the text below yourself.';

    beforeEach(() => {
      replace(navigator, 'clipboard', {writeText: () => Promise.reject(new Error('not allowed'))});
    });

    /** The old command, as browsers have it: it sends an event, and copies what that takes, or what is selected. */
    function watchCommand(): {copied: string | undefined} {
      const watched: {copied: string | undefined} = {copied: undefined};
      replace(document, 'execCommand', () => {
        const event = new ClipboardEvent('copy', {
          clipboardData: new DataTransfer(),
          bubbles: true,
          cancelable: true,
          composed: true,
        });
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        active?.dispatchEvent(event);
        const selected = (active as HTMLTextAreaElement | null)?.value;
        watched.copied = event.defaultPrevented ? event.clipboardData?.getData('text/plain') : selected;
        return true;
      });
      return watched;
    }

    async function copyAgain(): Promise<Widget> {
      const widget = await atOutcome();
      await unfold(widget, 'Copy the summary');
      buttonNamed(widget, 'Copy the summary').focus();
      await press(widget, 'Copy the summary');
      return widget;
    }

    it('takes the old way', async () => {
      const watched = watchCommand();
      const widget = await copyAgain();
      await expectStatus(widget, 'Copied.');
      expect(watched.copied).to.match(/^Check after acupuncture\nContact soon: /);
      expect(focused(widget) === buttonNamed(widget, 'Copy the summary')).to.equal(true);
      expect(shows(widget, 'textarea')).to.equal(false);
    });

    for (const [name, listen] of [
      ['forbids copying', (event: Event) => event.preventDefault()],
      [
        'puts its own text there',
        (event: Event) => {
          (event as ClipboardEvent).clipboardData?.setData('text/plain', 'Read more at our site');
          event.preventDefault();
        },
      ],
    ] as const) {
      it(`has our text where a page ${name}`, async () => {
        const watched = watchCommand();
        document.addEventListener('copy', listen, true);
        undoAfterTest(() => {
          document.removeEventListener('copy', listen, true);
        });
        const widget = await copyAgain();
        await expectStatus(widget, 'Copied.');
        expect(watched.copied).to.match(/^Check after acupuncture\nContact soon: /);
      });
    }

    for (const [name, prepare] of [
      [
        'the page is first, and keeps the event to itself',
        () => {
          watchCommand();
          const keep = (event: Event) => {
            event.preventDefault();
            event.stopImmediatePropagation();
          };
          window.addEventListener('copy', keep, true);
          undoAfterTest(() => {
            window.removeEventListener('copy', keep, true);
          });
        },
      ],
      ['the command does nothing and says it did', () => replace(document, 'execCommand', () => true)],
      ['the command fails', () => replace(document, 'execCommand', () => false)],
    ] as const) {
      it(`is not said to have worked where ${name}: the text is there, selected`, async () => {
        prepare();
        const widget = await copyAgain();
        await expectStatus(widget, byHand);
        const area = see(widget, 'textarea') as HTMLTextAreaElement;
        expect(area.value).to.match(/^Check after acupuncture\nContact soon: /);
        await new Promise(requestAnimationFrame);
        expect([area.selectionStart, area.selectionEnd]).to.deep.equal([0, area.value.length]);
        expect(area.readOnly).to.equal(true);
      });
    }
  });

  it('sharing, where the browser can', async () => {
    const shared: unknown[] = [];
    replace(navigator, 'canShare', () => true);
    replace(navigator, 'share', (data: unknown) => Promise.resolve(shared.push(data)));
    const widget = await atOutcome();
    const part = await unfold(widget, 'Share the summary with an app');
    expect(part.textContent).to.contain('Your answers leave this page.');
    expect(shared).to.deep.equal([]);
    await press(widget, 'Share the summary with an app');
    expect(shared).to.have.length(1);
    expect((shared[0] as {text: string}).text).to.contain('electric-pain');
  });

  it('an e-mail, for a clinic that has an address', async () => {
    const contacts = hear('acu-contact');
    const widget = await atOutcome(mail);
    expect(seeAll<HTMLAnchorElement>(widget, '.hand-over a')).to.deep.equal([]);
    const part = await unfold(widget, 'E-mail the summary to the clinic');
    expect(part.textContent).to.contain('They leave this device when you press send.');
    const link = part.querySelector('a')!;
    expect(link.href).to.match(/^mailto:desk@clinic\.example\?subject=Check%20after%20acupuncture&body=Contact%20soon/);
    expect(decodeURIComponent(link.href)).to.contain('Electric or burning pain');
    link.addEventListener('click', (event) => {
      event.preventDefault();
    });
    link.click();
    expect(contacts.map(({detail}) => detail)).to.deep.equal([{channel: 'email'}]);
  });

  it('a text message, for a clinic that takes them', async () => {
    const widget = await atOutcome('', sms);
    const part = await unfold(widget, 'Send the summary as a text message');
    const link = part.querySelector('a')!;
    expect(link.href).to.match(/^sms:\+442079460123\?&body=Check%20after/);
    expect(decodeURIComponent(link.href)).not.to.contain('\nNo:');
  });

  it('a letter that is not whole, with a word that it is not', async () => {
    replace(navigator, 'userAgent', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/156.0.0.0');
    const widget = await atOutcome(`${mail} clinic-lang="ar"`);
    const part = await unfold(widget, 'E-mail the summary to the clinic');
    const {href} = part.querySelector('a')!;
    expect(href.length).to.be.at.most(1900);
    expect(decodeURIComponent(href)).to.contain('[...]');
    expect(part.textContent).to.contain('Not all of the summary fits into this message.');
  });

  it('a whole letter on a phone, and only there: a finger taps on Windows, too', async () => {
    replace(window, 'matchMedia', (query: string) => ({matches: query.includes('coarse')}));
    for (const [userAgent, whole] of [
      ['Mozilla/5.0 (Linux; Android 16; K) AppleWebKit/537.36 Chrome/156.0.0.0 Mobile Safari/537.36', true],
      ['Mozilla/5.0 (iPhone; CPU iPhone OS 26_1 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148', true],
      ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; Touch) AppleWebKit/537.36 Chrome/156.0.0.0', false],
    ] as const) {
      replace(navigator, 'userAgent', userAgent);
      const widget = await atOutcome(`${mail} clinic-lang="ar"`);
      const part = await unfold(widget, 'E-mail the summary to the clinic');
      expect(part.querySelector('a')!.href.length <= 1900).to.equal(!whole);
      expect(part.textContent.includes('Not all of the summary fits')).to.equal(!whole);
    }
  });

  it('a file', async () => {
    const files = watchFiles();
    const widget = await atOutcome();
    const part = await unfold(widget, 'Save the summary as a file');
    expect(part.textContent).to.contain('Anyone who uses this device can open it.');
    expect(files).to.deep.equal([]);
    await press(widget, 'Save as text');
    expect(files).to.have.length(1);
    expect(files[0]!.name).to.match(/^summary-\d{4}-\d\d-\d\d\.txt$/);
    expect(files[0]!.type).to.equal('text/plain;charset=utf-8');
    expect(await files[0]!.text()).to.match(/^Check after acupuncture\nContact soon: /);
  });
});

async function expectStatus(widget: Widget, text: string): Promise<void> {
  const region = see(widget, '.hand-over [role="status"]')!;
  while (status(widget) !== text) {
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve();
      });
      observer.observe(region, {childList: true, characterData: true, subtree: true});
    });
  }
  expect(status(widget)).to.equal(text);
}

describe('ways that cannot work are not offered:', () => {
  it('letters to a clinic without an address, and apps where the browser cannot share', async () => {
    replace(navigator, 'canShare', undefined);
    const widget = await atOutcome();
    const titles = foldedTitles(widget);
    expect(titles).to.include('Copy the summary');
    expect(titles).not.to.include('Share the summary with an app');
    expect(titles).not.to.include('E-mail the summary to the clinic');
    expect(titles).not.to.include('Send the summary as a text message');
  });

  it('an emergency invites nobody to write first, but shows the summary at the desk', async () => {
    const widget = await openWidget(`lang="en" ${mail}`, sms);
    await setAnswers(widget, {'danger-signs': 'breathing'});
    expect(levelShown(widget)).to.equal('emergency');
    await unfoldAll(widget);
    expect(foldedTitles(widget)).to.deep.equal(['Ticked by mistake?']);
    expect(hrefs(widget)).to.deep.equal([]);
    await press(widget, 'Show these answers to the crew');
    expect(desk(widget)!.textContent).to.contain('Not asked');
  });
});
