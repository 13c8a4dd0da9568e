import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {
  chooseLanguage,
  goOn,
  goToOutcome,
  goToQuestion,
  hrefs,
  levelShown,
  read,
  readText,
  readTitle,
  reply,
  see,
  tick,
  ticked,
  type Widget,
} from '../driver.js';
import {openFrame, openMarkup, type Page} from '../frame.js';
import {localeTags} from '../../src/localization/match-locale.js';

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
});

describe('the slim script, wherever it runs,', () => {
  const widget = '<acu-aftercare-check lang="es" region="GB"></acu-aftercare-check>';
  const deferred = '<script defer src="/dist/acu-aftercare-check.slim.js"';

  it('asks for the catalogue while it runs, before it draws anything', async () => {
    const {recorded} = await openMarkup(
      `${widget}<script>
        const ask = window.fetch;
        window.fetch = (...parameters) => {
          const {shadowRoot} = document.querySelector('acu-aftercare-check');
          recorded.requests.push(shadowRoot.querySelector('[part]') ? 'something drawn' : 'nothing drawn');
          return ask(...parameters);
        };
      </script>${deferred} onload="recorded.requests.push('script done')"></script>`,
    );
    const order = recorded.requests.map((told) => told.replace(/^fetch \S+\/(\S+) .*$/, '$1'));
    expect(order).to.deep.equal(['nothing drawn', 'es.json', 'script done']);
  });

  for (const [where, head, more] of [
    ['that has no URL', '<script>delete window.URL; window.URL = undefined</script>', ''],
    ['whose URL throws', "<script>window.URL = function () { throw new TypeError('no URL'); }</script>", ''],
    [
      'with an image called scripts, and a script in a drawing',
      '',
      '<img name="scripts" alt=""><svg><script></script></svg>',
    ],
  ] as const) {
    it(`finds the catalogue beside it on a page ${where}`, async () => {
      const page = await openMarkup(`${more}${widget}${deferred}></script>`, head);
      await seeTitle(page.widget, spanish);
      expect(page.recorded.errors).to.deep.equal([]);
    });
  }

  it('finds the catalogue beside the page that it is written into', async () => {
    const text = await (await fetch('/dist/acu-aftercare-check.slim.js')).text();
    const page = await openMarkup(
      `${widget}<script>${text.replaceAll('</script', '<\\/script')}</script>`,
      '<base href="/dist/?page#part">',
    );
    await seeTitle(page.widget, spanish);
    expect(page.recorded.errors).to.deep.equal([]);
  });

  it('works in English from a blob, which has nothing beside it, and says so', async () => {
    const text = await (await fetch('/dist/acu-aftercare-check.slim.js')).text();
    const blob = URL.createObjectURL(new Blob([text], {type: 'text/javascript'}));
    const page = await openMarkup(`${widget}<script src="${blob}"></script>`);
    await seeTitle(page.widget, english);
    URL.revokeObjectURL(blob);
    expect(readText(page.widget)).to.contain('No se pudo cargar el texto en español.');
    await goToOutcome(page.widget);
    expect(levelShown(page.widget)).to.equal('self-care');
    expect(page.recorded.errors.filter((error) => !error.includes('ACU-CATALOGUE locales/es.json'))).to.deep.equal([]);
  });
});

/** A widget of the slim script whose catalogue waits for the test. */
async function openWaiting(attributes: Readonly<Record<string, string>>, children = '') {
  const {window, document, recorded} = await openFrame('/tests/pages/slim.html');
  let answer!: (response: Response | Error) => void;
  window.fetch = () =>
    new Promise((resolve, reject) => {
      answer = (response) => (response instanceof Error ? reject(response) : resolve(response));
    });
  const timers: {readonly run: () => void; readonly delay: number | undefined}[] = [];
  window.setTimeout = ((run: () => void, delay?: number) => timers.push({run, delay})) as typeof window.setTimeout;
  const widget = document.createElement('acu-aftercare-check');
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  widget.textContent = children;
  document.body.append(widget);
  await widget.updateComplete;
  return {
    widget,
    recorded,
    answer,
    /** Three seconds go by. */
    losePatience: async () => {
      timers.find(({delay}) => delay === 3_000)!.run();
      await seeTitle(widget, english);
    },
  };
}

describe('the slim script, while a catalogue loads,', () => {
  const clinic = {region: 'GB', 'clinic-phone': '+44 20 7946 0123', 'clinic-name': 'Willow Clinic'};

  it('shows at once whom to call, in the language of the reader, and that it loads', async () => {
    const {widget, answer} = await openWaiting({lang: 'ar', ...clinic});
    expect(readTitle(widget)).to.equal('');
    expect(read(widget, '[part~="emergency-line"]')).to.equal('حالة طارئة؟ اتصل بالرقم 999.');
    const line = see(widget, '[part~="emergency-line"] p')!;
    expect([line.lang, line.dir, line.translate]).to.deep.equal(['ar', 'rtl', false]);
    expect(readText(widget)).to.contain('جارٍ التحميل…').and.to.contain('Willow Clinic +44 20 7946 0123');
    expect(hrefs(widget)).to.deep.equal(['tel:999', 'tel:+442079460123']);
    expect(see(widget, '[part~="widget"]')!.getAttribute('translate')).to.equal('no');
    answer(await fetch('/dist/locales/ar.json'));
    await seeTitle(widget, arabic);
    expect(readText(widget)).not.to.contain('جارٍ التحميل…');
    expect(readText(widget)).to.contain('هل هي حالة طارئة؟');
  });

  it('has no number for a country that is not known, but words in the language of the reader', async () => {
    const {widget} = await openWaiting({lang: 'es', region: 'XX'});
    expect(read(widget, '[part~="emergency-line"]')).to.contain(
      '¿Emergencia? Llame al número de emergencias local. For example: 112 in Europe',
    );
    expect(hrefs(widget)).to.deep.equal([]);
  });

  it('shows what people see without JavaScript where it knows no phone of the clinic', async () => {
    const {widget} = await openWaiting({lang: 'ar', region: 'GB'}, 'اتصل بنا');
    const slot = widget.shadowRoot!.querySelector('slot')!;
    expect(slot.assignedNodes().map(({textContent}) => textContent)).to.deep.equal(['اتصل بنا']);
    expect(widget.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('shows English after three seconds, and the language when it comes, with the answers', async () => {
    const {widget, answer, losePatience} = await openWaiting({lang: 'ar', ...clinic});
    await losePatience();
    expect(read(widget, '[part~="emergency-line"]')).to.equal('حالة طارئة؟ اتصل بالرقم 999.');
    expect(readText(widget)).to.contain('جارٍ التحميل…');
    await goToQuestion(widget, 'pain-kind');
    tick(widget, 'ache cramp');
    answer(await fetch('/dist/locales/ar.json'));
    await seeTitle(widget, 'كيف هو هذا الألم أو الإحساس؟');
    expect(ticked(widget)).to.deep.equal(['ache', 'cramp']);
    expect(readText(widget)).not.to.contain('جارٍ التحميل…');
  });

  it('shows English when the network is cut, whom to call and an apology in the language, and throws nothing', async () => {
    const {widget, answer, recorded} = await openWaiting({lang: 'ar', ...clinic});
    answer(new TypeError('Failed to fetch'));
    await seeTitle(widget, english);
    expect(read(widget, '[part~="emergency-line"]')).to.equal('حالة طارئة؟ اتصل بالرقم 999.');
    expect(readText(widget)).to.contain(arabicApology);
    expect(see(widget, '[part~="widget"]')!.getAttribute('translate')).to.equal('yes');
    await goToOutcome(widget, {'other-signs': 'fever'});
    expect(levelShown(widget)).to.equal('medical-help-today');
    expect(recorded.errors).to.have.length(1);
    expect(recorded.errors[0]).to.contain('ACU-CATALOGUE locales/ar.json: found TypeError: Failed to fetch');
  });

  it('keeps the call in the language of the reader above an emergency in English', async () => {
    const {widget, answer} = await openWaiting({lang: 'ar', ...clinic});
    answer(new TypeError('Failed to fetch'));
    await seeTitle(widget, english);
    await goOn(widget);
    await reply(widget, 'very-ill');
    expect(levelShown(widget)).to.equal('emergency');
    expect(read(widget, '[part~="emergency-line"]')).to.equal('حالة طارئة؟ اتصل بالرقم 999.');
  });
});

/** What a catalogue that hands itself over shows, and what was fetched. */
async function seeBoth(page: Page): Promise<void> {
  await seeTitle(page.widgets[0]!, spanish);
  await seeTitle(page.widgets[1]!, arabic);
  expect(page.recorded.requests).to.deep.equal([]);
  expect(page.recorded.errors).to.deep.equal([]);
}

describe('a catalogue that joins the slim script', () => {
  const widgets =
    '<acu-aftercare-check lang="es"></acu-aftercare-check><acu-aftercare-check lang="ar"></acu-aftercare-check>';
  const slim = '<script src="/dist/acu-aftercare-check.slim.js"></script>';
  const es = '<script src="/dist/locales/es.js"></script>';
  const ar = '<script src="/dist/locales/ar.js"></script>';
  const async = (tags: string) => tags.replaceAll('<script', '<script async');

  for (const [how, body] of [
    ['in one file', `${widgets}<script src="/dist-joined/acu-aftercare-check.slim.js"></script>`],
    ['before it', es + ar + slim + widgets],
    ['after it', slim + es + ar + widgets],
    ['on both sides of it', widgets + es + slim + ar],
    ['behind the element, after it', widgets + slim + es + ar],
    ['in any order', async(widgets + ar + slim + es)],
    [
      'with the full script, which has it already',
      `${widgets}${es}<script src="/dist/acu-aftercare-check.js"></script>${ar}`,
    ],
  ] as const) {
    it(`is used ${how}, without a request`, async () => {
      await seeBoth(await openMarkup(body));
    });
  }

  it('is waited for, and not fetched, while its tag is on its way', async () => {
    const name = `late-es-${Math.random()}`;
    const opened = openMarkup(
      `<acu-aftercare-check lang="es" region="GB"></acu-aftercare-check>${slim}<script async src="/dist/locales/es.js?hold=${name}"></script>`,
    );
    while (!(await executeServerCommand('release', name))) await new Promise(requestAnimationFrame);
    const {widget, recorded} = await opened;
    await seeTitle(widget, spanish);
    expect(recorded.requests).to.deep.equal([]);
  });

  it('is fetched if its tag has failed', async () => {
    const {widget, recorded} = await openMarkup(
      `<acu-aftercare-check lang="es"></acu-aftercare-check>${slim}<script async src="/dist-bare/nowhere/locales/es.js"></script>`,
    );
    await seeTitle(widget, spanish);
    expect(recorded.requests).to.have.length(1);
  });

  it('shows itself on a page that waits for it, with the answers', async () => {
    const {widget, answer, losePatience} = await openWaiting({lang: 'ar', region: 'GB'});
    await losePatience();
    await goToQuestion(widget, 'pain-kind');
    tick(widget, 'ache');
    const script = widget.ownerDocument.createElement('script');
    script.src = '/dist/locales/ar.js';
    widget.ownerDocument.body.append(script);
    await seeTitle(widget, 'كيف هو هذا الألم أو الإحساس؟');
    expect(ticked(widget)).to.deep.equal(['ache']);
    answer(new TypeError('too late'));
    await widget.updateComplete;
    expect(readTitle(widget)).to.equal('كيف هو هذا الألم أو الإحساس؟');
  });

  it('needs nothing of the page but its own name: built-ins may be frozen or replaced', async () => {
    const {widget, recorded} = await openMarkup(
      `<script>Array.from = () => []; Object.prototype.locale = 'xx'; Object.freeze(Array.prototype)</script>${es}${slim}<acu-aftercare-check lang="es"></acu-aftercare-check>`,
    );
    await seeTitle(widget, spanish);
    expect(recorded.errors).to.deep.equal([]);
  });

  for (const [what, file, found, expected] of [
    ['of another version', '/dist-changed/locales/es.js', 'english "0a1b2c3d4e5f"', 'from the files of this version'],
    ['that nobody knows', '', 'locale "xx"', `one of ${localeTags.filter((tag) => tag !== 'en').join(', ')}`],
  ] as const) {
    it(`is refused with one clear error if it is one ${what}`, async () => {
      const tag = file
        ? `<script src="${file}"></script>`
        : `<script>(globalThis.acuAftercareCheckCatalogues ??= []).push({locale: 'xx', english: '', letters: '', codes: '', text: ''})</script>`;
      const {widgets: both, recorded} = await openMarkup(
        `<script>addEventListener('acu-error', ({detail: {code}}) => recorded.warnings.push(code))</script>${tag}${slim}${widgets}`,
      );
      await seeTitle(both[0]!, spanish);
      await seeTitle(both[1]!, arabic);
      expect(recorded.errors).to.have.length(1);
      expect(recorded.errors[0])
        .to.contain(`ACU-CATALOGUE locales/${file ? 'es' : 'xx'}.js: found ${found}`)
        .and.to.contain(expected);
      expect(recorded.warnings).to.deep.equal(['ACU-CATALOGUE']);
      // Theirs, which came with the script.
      expect(recorded.requests).to.have.length(2);
    });
  }
});
