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

/** The code is written anew, even where it stays the same. */
function written({document}: Page): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(document.querySelector('#policy')!, {childList: true});
  });
}

async function openGenerator(): Promise<Generator> {
  const page = await openRecorded('/demo/embed-code.html');
  const {document} = page;
  const text = (selector: string) => clean(document.querySelector(selector)!.textContent);
  if (text('#policy') === '') await written(page);
  const field = (name: string) => document.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
  return {
    page,
    text,
    field,
    version: (page.window.customElements.get('acu-aftercare-check') as unknown as {version: string}).version,
    async fill(values) {
      for (const [name, value] of Object.entries(values)) {
        if (field(name).type !== 'radio') field(name).value = value;
        else document.querySelector<HTMLInputElement>(`[name="${name}"][value="${value}"]`)!.checked = true;
      }
      const done = written(page);
      document.querySelector('form')!.dispatchEvent(new Event('change'));
      await done;
    },
    codes: () => [...document.querySelectorAll('#pieces code')].map((code) => code.textContent),
    preview: () => document.querySelector<Widget>('#preview acu-aftercare-check')!,
  };
}

/** A page with the code in it; the files come from this build. */
async function paste({codes, version}: Generator): Promise<Page> {
  const here = codes().map((code) =>
    code
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
  `${prefix}clinic-name="${escapedName}" ${prefix}clinic-phone="+49 30 901820" ${prefix}clinic-email="praxis@clinic.example" ${prefix}booking-url="https://clinic.example/book?a=1&amp;b=2" ${prefix}region="DE" ${prefix}clinic-lang="en" ${prefix}lang="es" ${prefix}view="check"`;
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
    for (const way of ['placeholder', 'iframe', 'shortcode', 'script']) {
      await generator.fill({way});
      expect(generator.codes()).to.deep.equal([]);
    }
    await generator.fill({region: 'DE'});
    expect(asked()).to.equal(null);
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
    expect(generator.codes()).to.deep.equal([
      `<script async src="/acu-aftercare-check-${generator.version}/acu-aftercare-check.js"></script>`,
      '<acu-aftercare-check region="GB"><span lang="en">In danger, call <a href="tel:999">999</a>.</span></acu-aftercare-check>',
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
    await generator.fill({...clinic, way: 'iframe', from: 'cdn', size: 'slim'});
    const address =
      'clinic-name=%22%3E%3Cimg+src%3Dx+onerror%3D%22alert%281%29%22%3E+%26+S%C3%B6hne&amp;clinic-phone=%2B49+30+901820&amp;clinic-email=praxis%40clinic.example&amp;booking-url=https%3A%2F%2Fclinic.example%2Fbook%3Fa%3D1%26b%3D2&amp;region=DE&amp;clinic-lang=en&amp;lang=es&amp;view=check';
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
    await generator.fill({...clinic, 'clinic-name': 'Praxis "Am See"', way: 'shortcode'});
    expect(generator.codes()).to.deep.equal([
      `[acu-aftercare-check clinic_name='Praxis "Am See"' clinic_phone="+49 30 901820" clinic_email="praxis@clinic.example" booking_url="https://clinic.example/book?a=1&b=2" region="DE" clinic_lang="en" lang="es" view="check"]`,
    ]);
    expect(generator.text('#notes')).to.equal('');
    for (const name of [hostile, 'The [Clinic]', `"Mind's Eye"`, 'A\\B']) {
      await generator.fill({'clinic-name': name});
      expect(generator.codes()[0]).to.match(/^\[acu-aftercare-check clinic_phone="/);
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
      await generator.fill({way: 'script', lang: 'es', region: 'DE', from: 'cdn', size});
      const folder = `https://unpkg.com/acu-aftercare-check@${generator.version}/dist/`;
      expect(generator.codes()).to.deep.equal([
        `<script async src="${folder}${file}" integrity="sha384-${await hashOf(`/dist/${file}`)}" crossorigin data-region="DE" data-lang="es"></script><noscript><span lang="es">¿Emergencia? Llame al <a href="tel:112">112</a>.</span></noscript>`,
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
    expect(document.querySelectorAll('acu-aftercare-check')).to.have.length(1);
    expect(document.querySelectorAll('img')).to.have.length(0);
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

  it('hides the choice of a script where there is none', async () => {
    const generator = await openGenerator();
    const hidden = () => [...generator.page.document.querySelectorAll('fieldset')].filter((set) => set.hidden).length;
    expect(hidden()).to.equal(0);
    await generator.fill({way: 'shortcode'});
    expect(hidden()).to.equal(2);
    await generator.fill({way: 'element'});
    expect(hidden()).to.equal(0);
  });

  it('offers countries and languages by their names', async () => {
    const {page} = await openGenerator();
    const options = (name: string) =>
      [...page.document.querySelectorAll<HTMLOptionElement>(`[name="${name}"] option`)].map(({text}) => text);
    expect(options('region')).to.have.length(140);
    expect(options('region')).to.include('Germany (DE)');
    const names = new Intl.DisplayNames('en', {type: 'language'});
    expect(options('lang')).to.have.members(['As the page', ...localeTags.map((tag) => names.of(tag))]);
    expect(options('lang')).to.include('Spanish');
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
      '<div data-acu-aftercare-check data-region="DE"><span lang="en">In danger, call <a href="tel:112">112</a>.</span></div>',
    ]);
    expect(generator.text('#status')).to.equal('The placeholder is copied.');
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
    const html = await (await fetch('/demo/embed-code.html')).text();
    const head = /<head>([^]*)<\/head>/.exec(html)![1]!.replaceAll(/(?<=(?:src|href)=")(?=[.\w])(?!data)/g, '/demo/');
    const page = await openMarkup(
      /<body>([^]*)<\/body>/.exec(html)![1]!,
      `<script>fetch = () => Promise.reject(new Error('offline'))</script>${head}`,
    );
    if (page.document.querySelector('#policy')!.textContent === '') await written(page);
    expect(page.document.querySelector<HTMLInputElement>('[value="cdn"]')!.disabled).to.equal(true);
    expect(page.document.querySelector('h1 + p')!.textContent).to.equal(
      'dist/integrity.json could not be read (offline), so there is no code for a CDN, and no choice of languages.',
    );
  });

  it('fits 320 pixels, with controls that a thumb can hit', async () => {
    const generator = await openGenerator();
    const {window, document} = generator.page;
    window.frameElement!.setAttribute('width', '320');
    await generator.fill({...clinic, 'clinic-phone': 'x'.repeat(60), way: 'iframe'});
    expect(document.documentElement.clientWidth).to.be.at.most(320);
    expect(document.documentElement.scrollWidth).to.equal(document.documentElement.clientWidth);
    const controls = document.querySelectorAll('input:not([type="radio"]), select, button, label:has(input), nav a');
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
