// Which emergency number a page leads to, in pages of their own: what the root of a page says is read once for each page.
import {expect, waitUntil} from '@open-wc/testing';
import {chooseLanguage, hrefs, openWidget, read, replace, type Widget} from '../driver.js';
import {openFrame, type Page} from '../frame.js';

const emergencyLine = (widget: Widget) => read(widget, '[part~="emergency-line"]');
const unknown =
  'Emergency? Call your local emergency number. For example: 112 in Europe, 999 in the UK, 911 in the USA and Canada, 000 in Australia.';

/** A page with a widget, `root` being the attributes of its root. */
function openRoot(root: string, attributes = 'lang="en"', children = ''): Promise<Page> {
  const page = `<!doctype html><html ${root}><meta charset="utf-8" />
    <script src="${location.origin}/tests/pages/record.js"></script>
    <script src="${location.origin}/dist/acu-aftercare-check.js"></script>
    <acu-aftercare-check ${attributes}>${children}</acu-aftercare-check></html>`;
  return openFrame(URL.createObjectURL(new Blob([page], {type: 'text/html'})));
}

/** After the page has told its observers. */
const settled = async ({widget, window}: Page) => {
  await new Promise((resolve) => window.setTimeout(resolve));
  await widget.updateComplete;
};

describe('the country of the emergency number', () => {
  for (const [root, attributes, line] of [
    ['lang="en-GB"', 'lang="en"', 'Emergency? Call 999'],
    ['lang="en"', 'lang="en"', unknown],
    ['lang="en"', 'lang="en-GB"', unknown],
    ['lang="en-US"', 'lang="en" region="GB"', 'Emergency? Call 999'],
    ['lang="en"', 'lang="en" clinic-phone="+44 20 7946 0123"', 'Emergency? Call 999'],
    ['lang="es-ES"', 'lang="en" clinic-phone="+44 20 7946 0123"', 'Emergency? Call 999'],
    ['lang="en-GB"', 'lang="en" region="Atlantis"', unknown],
    ['lang="en-GB"', 'lang="en" emergency-number="call us"', unknown],
    ['lang="en-GB" class="translated-ltr"', 'lang="en"', unknown],
  ] as const) {
    it(`of a page with ${root} and a widget with ${attributes} gives: ${line}`, async () => {
      const {widget} = await openRoot(root, attributes);
      expect(emergencyLine(widget)).to.equal(line);
    });
  }

  it('is that of the page in whatever language the widget is read', async () => {
    const {widget} = await openRoot('lang="en-AU"', 'lang="es"');
    // How the question before it is put is the translators' business.
    expect(emergencyLine(widget)).to.contain('Llame al 000');
    expect(hrefs(widget)).to.include('tel:000');
  });

  it('that a page contradicts is unknown, and reported once with both facts', async () => {
    const page = await openRoot('lang="en-US"', 'lang="en" clinic-phone="(+1) 800 555 0100"');
    expect(emergencyLine(page.widget)).to.equal('Emergency? Call 911');
    const other = await openRoot('lang="en-GB"', 'lang="en" clinic-phone="+1 800 555 0100"');
    expect(emergencyLine(other.widget)).to.equal(unknown);
    const [error, ...more] = other.recorded.errors;
    expect(more).to.deep.equal([]);
    expect(error).to.contain('ACU-CONFIG-REGION').and.to.contain('lang "en-GB"').and.to.contain('+1 800 555 0100');
  });

  for (const [what, attributes, children] of [
    ['a phone that cannot be dialled', 'clinic-phone="+44 20 7946 0123 or 0124"', ''],
    ['another phone', '', '{"phones": [{"name": "Reception", "number": "+44 20 7946 0123"}]}'],
    ['a link that dials', '', '{"contacts": [{"name": "Reception", "url": "tel:+442079460123"}]}'],
    ['a link that writes', '', '{"contacts": [{"name": "Reception", "url": "sms:+442079460123"}]}'],
    ['a health line', 'health-line="+44 20 7946 0123"', ''],
    ['a health line that cannot be dialled', 'health-line="+44 20 7946 0123 or 0124"', ''],
    [
      'another phone that cannot be dialled',
      '',
      '{"phones": [{"name": "Reception", "number": "+44 20 7946 0123 or 4"}]}',
    ],
    ['a link that dials no number', '', '{"contacts": [{"name": "Reception", "url": "+44 20 7946 0123"}]}'],
  ] as const) {
    it(`that ${what} contradicts is unknown`, async () => {
      const json = children && `<script type="application/json">${children}</script>`;
      const {widget, recorded} = await openRoot('lang="en-US"', `lang="en" ${attributes}`, json);
      expect(emergencyLine(widget)).to.equal(unknown);
      expect(recorded.errors.join())
        .to.contain('ACU-CONFIG-REGION')
        .and.to.match(/lang "en-US" and phone "\+44 ?20/);
    });
  }

  it('is given up when a translator changes the language of the page', async () => {
    const page = await openRoot('lang="en-GB"');
    page.document.documentElement.lang = 'zh-CN';
    await settled(page);
    expect(hrefs(page.widget).filter((href) => href.startsWith('tel:'))).to.deep.equal([]);
  });

  it('is given up when a translator marks the page, for as long as the page is there', async () => {
    const page = await openRoot('lang="en-GB"');
    page.document.documentElement.className = 'translated-rtl';
    await settled(page);
    expect(emergencyLine(page.widget)).to.equal(unknown);
    page.document.documentElement.className = '';
    await settled(page);
    expect(emergencyLine(page.widget)).to.equal(unknown);
  });

  it('that the clinic set is not changed by a translator, nor by the language that the patient chooses', async () => {
    const page = await openRoot('lang="en-GB"', 'lang="en" region="GB"');
    Object.assign(page.document.documentElement, {lang: 'es-MX', className: 'translated-ltr'});
    await settled(page);
    await chooseLanguage(page.widget, 'العربية');
    expect(hrefs(page.widget)).to.include('tel:999').and.not.to.include('tel:911');
  });

  it('is named where the clock of the device is another country’s, and the button stays', async () => {
    const before = Intl.DateTimeFormat.prototype.resolvedOptions;
    replace(Intl.DateTimeFormat.prototype, 'resolvedOptions', function (this: Intl.DateTimeFormat) {
      return {...before.call(this), timeZone: 'America/New_York'};
    });
    const widget = await openWidget('lang="en" region="GB"');
    // The first page does not wait for it.
    await waitUntil(() => emergencyLine(widget).includes('This number'));
    expect(emergencyLine(widget)).to.equal(
      'Emergency? Call 999 This number is for: United Kingdom. In another country, call the emergency number there.',
    );
    expect(hrefs(widget)).to.include('tel:999');
  });

  it('is not guessed from the languages of the browser', async () => {
    replace(navigator, 'languages', ['en-US']);
    expect(emergencyLine(await openWidget(''))).to.equal(unknown);
  });
});
