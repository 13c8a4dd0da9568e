// The page that writes the code for a clinic.
import {expect} from '@open-wc/testing';
import {
  clean,
  goOn,
  goToOutcome,
  hrefs,
  levelShown,
  questionShown,
  read,
  readTitle,
  replace,
  unfoldAll,
  type Widget,
} from './driver.js';
import {openMarkup, openRecorded, type Page} from './frame.js';
import {localeTags} from '../src/localization/match-locale.js';

const hostile = '"><img src=x onerror="alert(1)"> & Söhne';
const clinic = {
  'clinic-name': hostile,
  'clinic-phone': '+49 30 901820',
  'clinic-email': 'praxis@clinic.example',
  'booking-url': 'https://clinic.example/book?a=1&b=2',
  region: 'DE',
  'clinic-lang': 'en',
  lang: 'es',
  view: 'check',
  from: 'own',
};

interface Generator {
  readonly page: Page;
  readonly version: string;
  fill(values: Readonly<Record<string, string>>): Promise<void>;
  codes(): string[];
  text(selector: string): string;
  field(name: string): HTMLInputElement;
  preview(): Widget;
}

const isWritten = ({document}: Page) => document.querySelector('#code')!.getAttribute('aria-busy') === 'false';

/** The code is written anew, even where it stays the same. */
function written(page: Page): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!isWritten(page)) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(page.document.querySelector('#code')!, {attributeFilter: ['aria-busy']});
  });
}

async function openGenerator(hash = ''): Promise<Generator> {
  const page = await openRecorded(`/demo/embed-code.html${hash}`);
  const {document} = page;
  const text = (selector: string) => clean(document.querySelector(selector)!.textContent);
  if (!isWritten(page)) await written(page);
  const field = (name: string) => document.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
  const shown = () => document.querySelector('iframe')!.contentWindow as Page['window'];
  return {
    page,
    text,
    field,
    version: (shown().customElements.get('acu-aftercare-check') as unknown as {version: string}).version,
    async fill(values) {
      const done = written(page);
      for (const [name, value] of Object.entries(values)) {
        const choice = document.querySelector<HTMLInputElement>(`[name="${name}"][value="${CSS.escape(value)}"]`);
        if (choice) choice.checked = true;
        else field(name).value = value;
        (choice ?? field(name)).dispatchEvent(new Event('change', {bubbles: true}));
      }
      await done;
    },
    codes: () => [...document.querySelectorAll('#pieces code')].map((code) => code.textContent),
    preview: () => shown().document.querySelector<Widget>('acu-aftercare-check')!,
  };
}

/** The path of a file on offer. It is a zip file with something in it. */
async function downloadOf({page: {document}}: Generator, text: string): Promise<string> {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('#pieces a[download]')];
  const link = links.find(({textContent}) => textContent === text)!;
  const response = await fetch(link.href);
  expect(response.status).to.equal(200);
  const file = await response.arrayBuffer();
  expect(file.byteLength).to.be.greaterThan(1_000_000);
  expect([...new Uint8Array(file, 0, 4)]).to.deep.equal([0x50, 0x4b, 3, 4]);
  return new URL(link.href).pathname.replace(/^.demo-recorded/, '/demo');
}

/**
 * A page with the code in it; the files come from this build. The file that the page has made is the same as `joined`, as its
 * hash says; from a blob the script could not tell where it is.
 */
async function paste(generator: Generator, joined = '/dist/acu-aftercare-check.slim.js'): Promise<Page> {
  const {codes, version, page: source} = generator;
  const made = source.document.querySelector<HTMLAnchorElement>('#pieces a[download]')?.download ?? '';
  const here = codes().map((code) =>
    code
      .replaceAll(`src="/${made}"`, `src="${joined}"`)
      .replaceAll(`/acu-aftercare-check-${version}/`, '/dist/')
      .replaceAll(`https://unpkg.com/acu-aftercare-check@${version}/dist/`, '/dist/'),
  );
  const styles = here.filter((code) => !code.startsWith('<'));
  const page = await openMarkup(
    here.filter((code) => code.startsWith('<')).join('\n'),
    `<meta charset="utf-8"><style>${styles.join('')}</style>`,
  );
  expect(page.document.querySelectorAll('img')).to.have.length(0);
  return page;
}

/** A widget with the settings of the clinic above. */
async function expectClinic(widget: Widget): Promise<void> {
  expect(readTitle(widget)).to.equal('¿Más dolor después de la acupuntura?');
  expect(read(widget, '[part~="emergency-line"]')).to.contain('112');
  expect(widget.shadowRoot!.querySelector('details') === null).to.equal(true);
  await goToOutcome(widget, {'pain-kind': 'electric'});
  expect(levelShown(widget)).to.equal('contact-practitioner');
  expect(read(widget, '[part="contact"] a')).to.contain(hostile);
  await unfoldAll(widget);
  expect(hrefs(widget))
    .to.include('tel:+4930901820')
    .and.to.include('mailto:praxis@clinic.example')
    .and.to.include('https://clinic.example/book?a=1&b=2');
}

const escapedName = '&quot;&gt;&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; Söhne';
const attributes = (prefix: string) =>
  `${prefix}region="DE" ${prefix}clinic-lang="en" ${prefix}clinic-name="${escapedName}" ${prefix}clinic-phone="+49 30 901820" ${prefix}clinic-email="praxis@clinic.example" ${prefix}booking-url="https://clinic.example/book?a=1&amp;b=2" ${prefix}lang="es" ${prefix}languages="en de es" ${prefix}view="check"`;
const height =
  'acu-aftercare-check:not(:defined) {display: block; min-height: min(100vh, 1020px)} div[data-acu-aftercare-check]:not(:has(acu-aftercare-check)) {min-height: min(100vh, 1020px)}';
const call =
  '<span lang="es"><a href="tel:+4930901820">Llamar a la clínica: +49 30 901820</a>. ¿Emergencia? Llame al <a href="tel:112">112</a>.</span>';

async function hashOf(file: string): Promise<string> {
  const bytes = await (await fetch(file)).arrayBuffer();
  return btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-384', bytes))));
}

describe('the code for a clinic', () => {
  it('is not there without a country, which is asked for beside its field', async () => {
    const generator = await openGenerator();
    const region = generator.field('region');
    const asked = () => generator.page.document.getElementById(region.getAttribute('aria-describedby') ?? '');
    expect(generator.codes()).to.deep.equal([]);
    expect(asked()!.textContent).to.equal('Choose your country: it decides which emergency number people see.');
    expect(region.hasAttribute('aria-invalid')).to.equal(false);
    for (const way of ['placeholder', 'iframe', 'script']) {
      await generator.fill({way});
      expect(generator.codes()).to.deep.equal([]);
    }
    expect(generator.text('#missing')).to.equal('The code appears here as soon as you choose your country.');
    await generator.fill({region: 'DE'});
    expect(asked()).to.equal(null);
    expect(generator.text('#missing')).to.equal('');
  });

  it('is not there with a number that cannot be dialled, nor without a language', async () => {
    const generator = await openGenerator('#region=GB');
    expect(generator.codes()).to.have.length(3);
    for (const [name, says] of [
      ['emergency-number', 'write an emergency number that can be dialled, or none'],
      ['health-line', 'write a health advice line that can be dialled, or none'],
    ] as const) {
      await generator.fill({[name]: 'call junk 5'});
      expect(generator.codes()).to.deep.equal([]);
      expect(generator.text('#missing')).to.equal(`The code appears here as soon as you ${says}.`);
      expect(generator.field(name).getAttribute('aria-invalid')).to.equal('true');
      expect(generator.text('#facts') + generator.text('#fallback')).not.to.contain('junk');
      await generator.fill({[name]: ''});
      expect(generator.codes()).to.have.length(3);
    }
    const {document} = generator.page;
    const english = document.querySelector<HTMLInputElement>('[name="languages"][value="en"]')!;
    const done = written(generator.page);
    english.checked = false;
    english.dispatchEvent(new Event('change', {bubbles: true}));
    await done;
    expect(generator.codes()).to.deep.equal([]);
    expect(generator.text('#missing')).to.equal('The code appears here as soon as you choose a language.');
    expect(generator.text('#languages-problem')).to.equal('Choose at least one language.');
  });

  it('needs an address of files only where files are needed', async () => {
    const generator = await openGenerator('#region=GB&platform=wordpress&base=files');
    expect(generator.codes()).to.deep.equal(['[acu-aftercare-check region="GB"]']);
    await generator.fill({region: 'US'});
    expect(generator.codes()).to.deep.equal(['[acu-aftercare-check region="US"]']);
    for (const [way, from] of [
      ['element', 'file'],
      ['placeholder', 'own'],
      ['iframe', 'cdn'],
    ] as const) {
      await generator.fill({way, from, base: 'javascript:alert(1)'});
      expect(generator.codes()).to.deep.equal([]);
      expect(generator.text('#base-problem')).to.contain('Write an address that begins with https://');
    }
    await generator.fill({way: 'iframe', from: 'file', base: 'https://files.clinic.example'});
    expect(generator.codes()[0]).to.contain(
      `src="https://files.clinic.example/acu-aftercare-check-${generator.version}/embed.html?`,
    );
    const path = await downloadOf(generator, 'Download the folder');
    expect(path).to.equal('/demo/downloads/acu-aftercare-check.zip');
    expect(generator.text('#pieces')).to.contain(`upload the folder acu-aftercare-check-${generator.version} to`);
  });

  it('of before is not there while new code is made, or where that fails', async () => {
    const generator = await openGenerator('#region=GB');
    const {document} = generator.page;
    const window = document.querySelector('iframe')!.contentWindow as unknown as {showClinic: () => Promise<unknown>};
    const {showClinic} = window;
    expect(generator.codes()[1]).to.contain('999');
    window.showClinic = () => new Promise(() => undefined);
    generator.field('region').value = 'US';
    generator.field('region').dispatchEvent(new Event('change', {bubbles: true}));
    expect(generator.codes()).to.deep.equal(['', '', '']);
    expect(document.querySelector('#pieces a[href]')).to.equal(null);
    document.querySelector<HTMLButtonElement>('#pieces button')!.click();
    expect(generator.text('#status')).to.contain('is being written anew');
    window.showClinic = () => Promise.reject(new Error('no preview'));
    await generator.fill({region: 'US'});
    expect(generator.codes()).to.deep.equal([]);
    expect(generator.text('#missing')).to.equal('The code could not be made: no preview');
    expect(generator.text('#policy')).to.equal('');
    window.showClinic = showClinic;
    await generator.fill({region: 'CA'});
    expect(generator.codes()[1]).to.contain('region="CA"');
  });

  it('says in which language its first words are, and asks where a country has several', async () => {
    const generator = await openGenerator('#region=BE');
    expect(generator.codes()[1]).to.contain('<span lang="nl">');
    expect(generator.text('#fallback-language')).to.equal(
      'These words are in Dutch. If your page is in another language, choose it here.',
    );
    expect(generator.text('#notes')).to.contain('patients read Dutch, the first language of your country.');
    await generator.fill({'before-lang': 'fr'});
    expect(generator.codes()[1]).to.contain('<span lang="fr">').and.not.to.contain(' lang="fr" ');
    expect(generator.text('#fallback')).to.contain('Urgence');
    expect(generator.text('#notes')).to.equal('');
    await generator.fill({lang: 'de', 'before-lang': ''});
    expect(generator.text('#fallback-language')).to.equal('These words are in German, the language to begin with.');
    expect(generator.text('#notes')).to.equal('');
    await generator.fill({lang: '', region: 'GB'});
    expect(generator.text('#notes')).to.equal('');
  });

  it('says where a way has no place for first words', async () => {
    const generator = await openGenerator('#region=GB&platform=google-sites&base=https%3A%2F%2Ffiles.example');
    const {document} = generator.page;
    for (const box of document.querySelectorAll('details')) box.open = true;
    const shown = (id: string) => document.getElementById(id)!.checkVisibility();
    expect([shown('no-fallback'), shown('before-loaded')]).to.deep.equal([true, false]);
    await generator.fill({platform: 'html'});
    expect([shown('no-fallback'), shown('before-loaded')]).to.deep.equal([false, true]);
  });

  it('has no preview with the number of the country of this page', async () => {
    const generator = await openGenerator();
    expect(read(generator.preview(), '[part~="emergency-line"]')).to.contain('Call your local emergency number.');
    await generator.fill({region: 'US'});
    expect(read(generator.preview(), '[part~="emergency-line"]')).to.contain('911');
  });

  it('completes the address of a booking page, and says in plain words what a phone cannot do', async () => {
    const generator = await openGenerator();
    await generator.fill({
      region: 'US',
      'booking-url': 'willowcreek.example/book',
      'clinic-phone': '408-555-0142 ext. 12',
    });
    expect(generator.field('booking-url').value).to.equal('https://willowcreek.example/book');
    const shown = [...generator.page.document.querySelectorAll('.problem')].map(({textContent}) => textContent);
    expect(shown).to.deep.equal([
      'A link cannot dial an extension. Write the number without it, such as (408) 555-0142.',
    ]);
    expect(generator.text('#status')).to.equal('');
  });

  it('is an element with whom to call at first, and works as it is', async () => {
    const generator = await openGenerator();
    await generator.fill({region: 'GB'});
    const {download, href} = generator.page.document.querySelector<HTMLAnchorElement>('#pieces a[download]')!;
    expect(generator.codes()).to.deep.equal([
      `<script async src="/${download}" integrity="sha384-${await hashOf(href)}" crossorigin></script>`,
      '<acu-aftercare-check region="GB" languages="en"><span lang="en">In danger, call <a href="tel:999">999</a>.</span></acu-aftercare-check>',
      height,
    ]);
    expect(generator.text('#policy')).to.equal("script-src 'self'; trusted-types acu-aftercare-check");
    const {widget, recorded} = await paste(generator);
    await goToOutcome(widget);
    expect(levelShown(widget)).to.equal('self-care');
    expect(recorded.errors).to.deep.equal([]);
  });

  it('as a script carries all settings', async () => {
    const generator = await openGenerator();
    await generator.fill({...clinic, way: 'script'});
    expect(generator.codes()).to.deep.equal([
      `<script async src="/acu-aftercare-check-${generator.version}/acu-aftercare-check.js" ${attributes('data-')}></script><noscript>${call}</noscript>`,
    ]);
    const {widgets, widget, recorded} = await paste(generator);
    expect(widgets).to.have.length(1);
    await expectClinic(widget);
    expect(recorded.errors).to.deep.equal([]);
  });

  it('as an element carries all settings, a way to call without JavaScript, and the height', async () => {
    const generator = await openGenerator();
    await generator.fill({...clinic, way: 'element'});
    expect(generator.codes()).to.deep.equal([
      `<script async src="/acu-aftercare-check-${generator.version}/acu-aftercare-check.js"></script>`,
      `<acu-aftercare-check ${attributes('')}>${call}</acu-aftercare-check>`,
      height,
    ]);
    const {widgets, widget, recorded} = await paste(generator);
    expect(widgets).to.have.length(1);
    expect(widget.getAttribute('clinic-name')).to.equal(hostile);
    await expectClinic(widget);
    expect(recorded.errors).to.deep.equal([]);
  });

  it('as a placeholder carries all settings, and the script waits for one', async () => {
    const generator = await openGenerator();
    await generator.fill({...clinic, way: 'placeholder'});
    expect(generator.codes()).to.deep.equal([
      `<script async src="/acu-aftercare-check-${generator.version}/acu-aftercare-check.js" data-target="none"></script>`,
      `<div data-acu-aftercare-check ${attributes('data-')}>${call}</div>`,
      height,
    ]);
    const {widgets, widget, recorded} = await paste(generator);
    expect(widgets).to.have.length(1);
    expect(widget.parentElement!.localName).to.equal('div');
    await expectClinic(widget);
    expect(recorded.errors).to.deep.equal([]);
  });

  it('as an iframe carries all settings in its address, whichever script is chosen', async () => {
    const generator = await openGenerator();
    await generator.fill({...clinic, way: 'iframe', size: 'slim'});
    const address =
      'region=DE&amp;clinic-lang=en&amp;clinic-name=%22%3E%3Cimg+src%3Dx+onerror%3D%22alert%281%29%22%3E+%26+S%C3%B6hne&amp;clinic-phone=%2B49+30+901820&amp;clinic-email=praxis%40clinic.example&amp;booking-url=https%3A%2F%2Fclinic.example%2Fbook%3Fa%3D1%26b%3D2&amp;lang=es&amp;languages=en+de+es&amp;view=check';
    expect(generator.codes()).to.deep.equal([
      `<iframe data-acu-aftercare-check src="/acu-aftercare-check-${generator.version}/embed.html?${address}" title="Check after acupuncture" width="100%" height="640" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"></iframe><p>${call}</p>`,
      `<script async src="/acu-aftercare-check-${generator.version}/iframe-host.js"></script>`,
    ]);
    expect(generator.text('#policy')).to.equal("frame-src 'self'; script-src 'self'");
    // The sandbox would keep this test out as well.
    const open = {...generator, codes: () => generator.codes().map((code) => code.replace(/ sandbox="[^"]+"/, ''))};
    const {document, recorded} = await paste(open);
    const widget = document.querySelector('iframe')!.contentDocument!.querySelector('acu-aftercare-check')!;
    await widget.updateComplete;
    await expectClinic(widget);
    expect(recorded.errors).to.deep.equal([]);
  });

  it('as a shortcode carries what a shortcode can, and says what it cannot', async () => {
    const generator = await openGenerator();
    await generator.fill({
      ...clinic,
      'clinic-name': 'Praxis "Am See"',
      platform: 'wordpress',
      way: 'shortcode',
    });
    expect(generator.codes()).to.deep.equal([
      `[acu-aftercare-check region="DE" clinic_lang="en" clinic_name='Praxis "Am See"' clinic_phone="+49 30 901820" clinic_email="praxis@clinic.example" booking_url="https://clinic.example/book?a=1&b=2" lang="es" view="check"]`,
    ]);
    expect(generator.text('#notes')).to.equal('');
    const path = await downloadOf(generator, 'Download the plugin');
    expect(path).to.equal('/demo/downloads/acu-aftercare-check-wordpress.zip');
    expect(generator.text('#offered')).to.equal('Those that are chosen in the settings of the plugin.');
    await generator.fill({languages: 'vi'});
    expect(generator.codes()[0]).to.contain(' languages="en de es vi"');
    expect(generator.text('#offered')).to.equal('English, German, Spanish, and Vietnamese');
    for (const name of [hostile, 'The [Clinic]', `"Mind's Eye"`, 'A\\B']) {
      await generator.fill({'clinic-name': name});
      expect(generator.codes()[0]).to.match(/^\[acu-aftercare-check region="DE" clinic_lang="en" clinic_phone="/);
      expect(generator.text('#notes')).to.equal(
        '"Name" is left out: a shortcode cannot carry it. Put it into Settings → Aftercare check.',
      );
    }
  });

  for (const {size, file, policy} of [
    {size: 'full', file: 'acu-aftercare-check.js', policy: ''},
    {size: 'slim', file: 'acu-aftercare-check.slim.js', policy: 'connect-src'},
  ]) {
    it(`from a CDN with the ${size} script has the hash of the file, and the policy that it needs`, async () => {
      const generator = await openGenerator();
      // Until the package is published, the page does not offer it.
      expect(generator.page.document.querySelector<HTMLInputElement>('[value="cdn"]')!.disabled).to.equal(true);
      generator.page.document.querySelector<HTMLInputElement>('[value="cdn"]')!.disabled = false;
      await generator.fill({way: 'script', region: 'DE', lang: 'es', from: 'cdn', size});
      const folder = `https://unpkg.com/acu-aftercare-check@${generator.version}/dist/`;
      expect(generator.codes()).to.deep.equal([
        `<script async src="${folder}${file}" integrity="sha384-${await hashOf(`/dist/${file}`)}" crossorigin data-region="DE" data-lang="es" data-languages="en de es"></script><noscript><span lang="es">¿Emergencia? Llame al <a href="tel:112">112</a>.</span></noscript>`,
      ]);
      expect(generator.text('#policy')).to.equal(
        `script-src ${folder}; ${policy === '' ? '' : `connect-src ${folder}; `}trusted-types acu-aftercare-check`,
      );
      expect(generator.text('#notes')).to.equal('');
      const {document, recorded} = await paste(generator);
      const widget = document.querySelector('acu-aftercare-check')!;
      if (readTitle(widget) === '') {
        await new Promise((resolve) => {
          document.addEventListener('acu-ready', resolve);
        });
      }
      expect(readTitle(widget)).to.equal('¿Más dolor después de la acupuntura?');
      await goOn(widget);
      expect(questionShown(widget)).to.equal('danger-signs');
      expect(recorded.errors).to.deep.equal([]);
    });
  }
});

describe('the form', () => {
  it('shows a widget with its settings', async () => {
    const generator = await openGenerator();
    await generator.fill(clinic);
    const {document} = generator.page;
    const {ownerDocument} = generator.preview();
    expect(ownerDocument.querySelectorAll('acu-aftercare-check')).to.have.length(1);
    expect(ownerDocument.querySelectorAll('img')).to.have.length(0);
    await expectClinic(generator.preview());
    expect(document.querySelectorAll('.problem')).to.have.length(0);
  });

  it('names a bad value beside its field in plain words, leaves it out, and forgets it when it is mended', async () => {
    const generator = await openGenerator();
    await generator.fill({region: 'DE', 'clinic-phone': 'ask for Ann', 'clinic-name': 'Ann'});
    const phone = generator.field('clinic-phone');
    const problem = generator.page.document.getElementById(phone.getAttribute('aria-describedby')!)!;
    expect(problem.textContent).to.equal(
      'Write one phone number in digits, such as +44 20 7946 0123 or (408) 555-0142.',
    );
    expect(problem.previousElementSibling).to.equal(phone);
    expect(phone.getAttribute('aria-invalid')).to.equal('true');
    expect(generator.codes()[1]).to.contain('clinic-name="Ann"').and.not.to.contain('phone');
    expect(generator.text('#notes')).not.to.contain('Phone');

    await generator.fill({'clinic-phone': '+49 30 901820'});
    expect(generator.page.document.querySelectorAll('.problem')).to.have.length(0);
    expect(phone.getAttributeNames()).to.not.include('aria-invalid').and.not.to.include('aria-describedby');
    expect(generator.text('#status')).to.equal('');
    expect(generator.codes()[1]).to.contain('clinic-phone="+49 30 901820"');
  });

  it('comes after country, website and clinic alone, and has a recommended way chosen', async () => {
    const generator = await openGenerator('#region=GB');
    const {document} = generator.page;
    const seen = (element: Element) => element.checkVisibility();
    const inOrder = [...document.querySelectorAll('form > fieldset > legend, h2')].filter(seen);
    expect(inOrder.map(({textContent}) => textContent)).to.deep.equal([
      '1. Your country',
      '2. Your website',
      '3. Your clinic',
      'Languages (optional)',
      'How it looks (optional)',
      '4. Your code',
      'Preview',
    ]);
    // What has a usual answer is folded, and opens where an address has another.
    const others = document.querySelector<HTMLDetailsElement>('#more-ways')!;
    expect(others.open).to.equal(false);
    const chosen = [...others.querySelectorAll('label:has(:checked)')].map(({textContent}) => clean(textContent));
    expect(chosen.slice(0, 2)).to.deep.equal([
      'Code on one page (recommended)',
      'One file with your languages, made here (recommended)',
    ]);
    expect((await openGenerator('#region=GB&way=iframe')).page.document.querySelector('#more-ways')).to.have.property(
      'open',
      true,
    );
    // The address keeps what is filled in: no part of the page may be named there.
    const {hash} = generator.page.window.location;
    document.querySelector<HTMLButtonElement>('#to-code')!.click();
    expect(document.activeElement!.textContent).to.equal('4. Your code');
    expect(generator.page.window.location.hash).to.equal(hash);
  });

  it('folds the style that a page can do without, and no other', async () => {
    const generator = await openGenerator('#region=GB');
    const folded = () => generator.page.document.querySelectorAll('#pieces details code').length;
    expect([generator.codes().length, folded()]).to.deep.equal([3, 1]);
    await generator.fill({'--acu-accent': '#7a1f5c'});
    expect([generator.codes().length, folded()]).to.deep.equal([3, 0]);
  });

  it('hides the choice of a script where there is none', async () => {
    const generator = await openGenerator();
    const {document} = generator.page;
    document.querySelector<HTMLDetailsElement>('#more-ways')!.open = true;
    const shown = () =>
      ['from', 'size', 'base', 'left-alone', 'way'].filter((name) => {
        const field = document.querySelector<HTMLElement>(`[name="${name}"]`)!;
        return field.checkVisibility();
      });
    expect(shown()).to.deep.equal(['from', 'base', 'left-alone', 'way']);
    await generator.fill({from: 'own'});
    expect(shown()).to.deep.equal(['from', 'size', 'base', 'left-alone', 'way']);
    await generator.fill({platform: 'wordpress'});
    expect(shown()).to.deep.equal(['way']);
    await generator.fill({platform: 'svelte'});
    expect(shown()).to.deep.equal([]);
  });

  it('tells what follows from the country, and chooses what usually does', async () => {
    const generator = await openGenerator();
    const {document} = generator.page;
    const facts = () => [...document.querySelectorAll('#facts dd')].map(({textContent}) => textContent);
    const offered = () =>
      [...document.querySelectorAll<HTMLInputElement>('[name="languages"]:checked')].map(({value}) => value);
    await generator.fill({region: 'DE'});
    expect(facts()).to.deep.equal(['112', '116117', 'German']);
    expect(offered()).to.have.members(['en', 'de']);
    await generator.fill({region: 'NG'});
    expect(facts()[0]).to.equal('usually 112; not sure enough for a call button');
    expect(offered()).to.deep.equal(['en']);
    // What somebody has chosen stays, whatever the country.
    await generator.fill({languages: 'vi', region: 'US'});
    expect(offered()).to.have.members(['en', 'vi']);
    expect(generator.codes()[1]).to.contain('languages="en vi"');
  });

  it('takes all languages at once', async () => {
    const generator = await openGenerator('#region=GB');
    const done = written(generator.page);
    generator.page.document.querySelector<HTMLButtonElement>('#all-languages')!.click();
    await done;
    expect(generator.text('#offered')).to.match(/^All 31 languages/);
    // Another country leaves what somebody has chosen.
    await generator.fill({region: 'DE'});
    expect(generator.text('#offered')).to.match(/^All 31 languages/);
  });

  it('makes one file with exactly the chosen languages, which holds its hash and fetches nothing', async () => {
    const generator = await openGenerator('#region=US&languages=en+es+ar&lang=es&clinic-phone=(408)+555-0142');
    const link = generator.page.document.querySelector<HTMLAnchorElement>('#pieces a[download]')!;
    const texts = await Promise.all(
      ['acu-aftercare-check.slim', 'locales/ar', 'locales/es'].map(async (name) =>
        (await fetch(`/dist/${name}.js`)).text(),
      ),
    );
    expect((await (await fetch(link.href)).text()) === texts.join('')).to.equal(true);
    const {widgets, widget, recorded} = await paste(generator, '/dist-joined/acu-aftercare-check.slim.js');
    expect(widgets).to.have.length(1);
    expect(readTitle(widget)).to.equal('¿Más dolor después de la acupuntura?');
    expect(
      [...widget.shadowRoot!.querySelectorAll('select option')].map((option) => option.getAttribute('value')),
    ).to.have.members(['en', 'es', 'ar']);
    expect(recorded.requests.filter((request) => request.includes('locales'))).to.deep.equal([]);
    expect(recorded.errors).to.deep.equal([]);
    expect(generator.text('#offered')).to.match(/^English, Arabic,? and Spanish/);
  });

  it('takes opening hours, which the widget then knows', async () => {
    const generator = await openGenerator('#region=GB');
    const {document} = generator.page;
    document.querySelector<HTMLButtonElement>('#opening-hours [data-add]')!.click();
    const entry = document.querySelector('#opening-hours .entry')!;
    const key = (selector: string) => entry.querySelector<HTMLInputElement>(selector)!;
    const change = async (field: HTMLInputElement) => {
      const done = written(generator.page);
      field.dispatchEvent(new Event('change', {bubbles: true}));
      await done;
    };
    key('[value="mon"]').checked = true;
    await change(key('[value="mon"]'));
    expect(document.getElementById('opening-hours-problem')!.textContent).to.equal(
      'Choose at least one day in each line, and when you open and close.',
    );
    expect(document.getElementById('opening-hours-problem')!.getAttribute('role')).to.equal('alert');
    key('[data-key="opens"]').value = '09:00';
    key('[data-key="closes"]').value = '18:00';
    await change(key('[data-key="closes"]'));
    expect(document.querySelectorAll('.problem')).to.have.length(0);
    const hours = '[{"days":["mon"],"opens":"09:00","closes":"18:00"}]';
    expect(generator.codes()[1]).to.contain(`"opening-hours":${hours}`);
    expect(new URLSearchParams(generator.page.window.location.hash.slice(1)).get('opening-hours')).to.equal(hours);
    const {widget, recorded} = await paste(generator);
    await goToOutcome(widget, {'pain-kind': 'electric'});
    expect(clean(widget.shadowRoot!.textContent)).to.match(/Mon.*9:?0?0?.*6|09:00.*18:00/);
    expect(recorded.errors).to.deep.equal([]);
  });

  it('comes back from the address that it has written', async () => {
    const first = await openGenerator();
    await first.fill({...clinic, '--acu-accent': '#7a1f5c', before: 'One moment.', way: 'placeholder'});
    const {hash} = first.page.window.location;
    const again = await openGenerator(hash);
    expect(again.codes()).to.deep.equal(first.codes());
    expect(again.page.window.location.hash).to.equal(hash);
    expect(again.codes()[2]).to.match(/^acu-aftercare-check \{--acu-accent: #7a1f5c\} /);
    const card = again.page.document.querySelector<HTMLAnchorElement>('#card')!;
    const state = new URLSearchParams(new URL(card.href).hash.slice(1));
    expect([state.get('region'), state.get('clinic-phone'), state.get('languages')]).to.deep.equal([
      'DE',
      '+49 30 901820',
      'en de es',
    ]);
  });

  it('says which entry of a list a button removes', async () => {
    const list = encodeURIComponent('[{"name":"Desk","number":"+44 20 7946 0123"},{"name":"","number":"1"}]');
    const generator = await openGenerator(`#region=GB&phones=${list}`);
    const names = () =>
      [...generator.page.document.querySelectorAll('#phones .entry button')].map(({ariaLabel}) => ariaLabel);
    expect(names()).to.deep.equal(['Remove Desk from: Further phones', 'Remove entry 2 from: Further phones']);
    generator.page.document.querySelector<HTMLButtonElement>('#phones .entry button')!.click();
    expect(names()).to.deep.equal(['Remove entry 1 from: Further phones']);
  });

  // WebKitGTK opens no window for a script.
  const itWithWindows = /Chrome|Firefox/.test(navigator.userAgent) ? it : it.skip;
  itWithWindows('has a preview of its own that says so, and takes no emergency number from its address', async () => {
    const hash = '#region=GB&emergency-number=5551234&clinic-name=Ann&clinic-phone=%2B44+20+7946+0123&preview-lang=es';
    const alone = window.open(`/demo/preview.html${hash}`)!;
    try {
      await new Promise((resolve) => alone.addEventListener('load', resolve, {once: true}));
      const widget = alone.document.querySelector<Widget>('acu-aftercare-check')!;
      await widget.updateComplete;
      expect(widget.locale).to.equal('es');
      expect(read(widget, '[part~="emergency-line"]')).to.contain('999').and.not.to.contain('5551234');
      const said = alone.document.querySelector('#alone')!;
      expect(said.checkVisibility()).to.equal(true);
      expect(clean(said.textContent)).to.contain(
        'Preview: names and numbers come from the address of this page. The emergency number in the address is left out',
      );
    } finally {
      alone.close();
    }
  });

  it('computes contrast in light and dark, and puts a better colour into the form', async () => {
    const generator = await openGenerator('#region=GB');
    await generator.fill({'--acu-accent': '#7a1f5c', '--acu-on-accent': '#aaaaaa'});
    const {document} = generator.page;
    expect(generator.text('#contrast')).to.contain('In light: text #aaaaaa on it 4.15 to 1');
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('#contrast button')];
    expect(buttons.map(({textContent}) => textContent)).to.include('Use #ffffff for the text');
    const done = written(generator.page);
    buttons.find(({textContent}) => textContent.includes('for the text'))!.click();
    await done;
    expect(generator.field('--acu-on-accent').value).to.equal('#ffffff');
    expect(generator.text('#contrast')).not.to.contain('4.5 to 1');
    for (const wrong of ['red} body {display: none', 'rgb(1,2,3', 'red /* ']) {
      await generator.fill({'--acu-accent': wrong, '--acu-font': '"</style><script>alert(1)</script>"'});
      expect(generator.codes()[2]).not.to.contain('--acu-accent').and.not.to.contain('--acu-font');
      expect(document.getElementById('--acu-font-problem')).not.to.equal(null);
    }
    expect(document.getElementById('--acu-accent-problem')).not.to.equal(null);
  });

  for (const level of ['self-care', 'keep-watching', 'contact-practitioner', 'medical-help-today', 'emergency']) {
    it(`has a preview at the result ${level}, in another language and in dark`, async () => {
      const generator = await openGenerator('#region=US&languages=en+es');
      await generator.fill({'preview-at': level, 'preview-lang': 'es', 'preview-look': 'dark'});
      expect(levelShown(generator.preview())).to.equal(level);
      expect(generator.preview().locale).to.equal('es');
      expect(getComputedStyle(generator.preview().ownerDocument.documentElement).colorScheme).to.equal('dark');
      expect(generator.codes()[1]).to.match(/^<acu-aftercare-check region="US" languages="en es">/);
    });
  }

  it('asks for the address of the files where a site cannot hold them', async () => {
    const generator = await openGenerator('#region=GB&platform=wix');
    expect(generator.codes()).to.deep.equal([]);
    expect(generator.text('#missing')).to.contain('write the address of your files');
    await generator.fill({base: 'files.clinic.example/'});
    expect(generator.codes()[0]).to.match(/^https:\/\/files\.clinic\.example\/acu-aftercare-check-[\w.-]+\.js$/);
    expect(generator.codes().slice(1)).to.deep.equal(['acu-aftercare-check', 'region: GB\nlanguages: en']);
  });

  it('offers countries and languages by their names', async () => {
    const {page} = await openGenerator();
    const options = (name: string) =>
      [...page.document.querySelectorAll<HTMLOptionElement>(`[name="${name}"] option`)].map(({text}) => text);
    expect(options('region')).to.have.length(140);
    expect(options('region')).to.include('Germany (DE)');
    expect(options('lang')).to.have.length(localeTags.length + 1);
    // As in the menu of the widget, not as each browser says.
    expect(options('lang')).to.include.members(['That of your page', 'English', 'Spanish', 'Chinese (Simplified)']);
  });

  it('copies, and says so', async () => {
    const generator = await openGenerator();
    const copied: string[] = [];
    const {navigator, document} = generator.page.window;
    replace(navigator, 'clipboard', {
      writeText: (text: string) => {
        copied.push(text);
        return Promise.resolve();
      },
    });
    await generator.fill({way: 'placeholder', region: 'DE'});
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('#pieces button')];
    expect(buttons.map(({textContent}) => textContent)).to.deep.equal([
      'Copy the script tag',
      'Copy the placeholder',
      'Copy the style',
    ]);
    await saying(generator, () => buttons[1]!.click());
    expect(copied).to.deep.equal([
      '<div data-acu-aftercare-check data-region="DE" data-languages="en de"><span lang="de">Notfall? Rufen Sie <a href="tel:112">112</a> an.</span></div>',
    ]);
    expect(generator.text('#status')).to.equal('The placeholder is copied.');
    // And beside the button, for the line may be out of sight.
    const beside = buttons.map(({nextElementSibling}) => nextElementSibling!);
    expect(beside.map(({textContent}) => textContent)).to.deep.equal(['', 'The placeholder is copied.', '']);
    await generator.fill({region: 'AT'});
    expect(beside.map(({textContent}) => textContent)).to.deep.equal(['', '', '']);
    expect(document.querySelector('#status')!.getAttribute('role')).to.equal('status');
  });

  it('selects the code where a page may not copy, and says so', async () => {
    const generator = await openGenerator();
    const {navigator, document} = generator.page.window;
    replace(navigator, 'clipboard', {writeText: () => Promise.reject(new Error('not allowed'))});
    await generator.fill({region: 'DE'});
    await saying(generator, () => document.querySelector<HTMLButtonElement>('#pieces button')!.click());
    expect(document.getSelection()!.toString().trim()).to.equal(generator.codes()[0]);
    expect(generator.text('#status')).to.contain('The script tag is selected');
  });

  it('keeps the button that is about to be pressed', async () => {
    const generator = await openGenerator();
    await generator.fill({region: 'DE'});
    const button = generator.page.document.querySelector('#pieces button');
    await generator.fill({'clinic-name': 'Ann'});
    expect(generator.page.document.querySelector('#pieces button')).to.equal(button);
  });

  it('offers no CDN without the hashes, and says why', async () => {
    const text = await (await fetch('/demo/embed-code.html')).text();
    const html = text.replaceAll(/(?<=(?:src|href)=")(?=[.\w])/g, '/demo/');
    const head = /<head>([^]*)<\/head>/.exec(html)![1]!;
    const page = await openMarkup(
      /<body>([^]*)<\/body>/.exec(html)![1]!,
      `<script>fetch = () => Promise.reject(new Error('offline'))</script>${head}`,
    );
    if (!isWritten(page)) await written(page);
    expect(page.document.querySelector<HTMLInputElement>('[value="cdn"]')!.disabled).to.equal(true);
    expect(page.document.querySelector<HTMLInputElement>('[value="file"]')!.disabled).to.equal(true);
    expect(page.document.querySelector('h1 + p')!.textContent).to.equal(
      'dist/integrity.json could not be read (offline), so there is no code for a CDN, no file to download, and no choice of languages.',
    );
  });

  it('fits 320 pixels, with controls that a thumb can hit', async () => {
    const generator = await openGenerator();
    const {window, document} = generator.page;
    window.frameElement!.setAttribute('width', '320');
    await generator.fill({...clinic, 'clinic-phone': 'x'.repeat(60), way: 'iframe'});
    expect(document.documentElement.clientWidth).to.be.at.most(320);
    expect(document.documentElement.scrollWidth).to.equal(document.documentElement.clientWidth);
    for (const box of document.querySelectorAll('details')) box.open = true;
    expect(document.documentElement.scrollWidth).to.equal(document.documentElement.clientWidth);
    const controls = document.querySelectorAll(
      'input:not([type="radio"], [type="checkbox"]), select, button, label:has(input), summary, nav a',
    );
    expect(controls.length).to.be.greaterThan(15);
    for (const control of controls) {
      const {height} = control.getBoundingClientRect();
      expect(height === 0 || height >= 44, control.outerHTML).to.equal(true);
    }
  });
});

/** The page says something, after what it said before. */
async function saying({page: {document}}: Generator, act: () => void): Promise<void> {
  const status = document.querySelector('#status')!;
  const said = new Promise<void>((resolve) => {
    new MutationObserver(() => {
      if (status.textContent !== '') resolve();
    }).observe(status, {childList: true});
  });
  act();
  await said;
}
