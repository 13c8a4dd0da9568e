import {expect} from '@open-wc/testing';
import {
  hear,
  hrefs,
  openPage,
  openWidget,
  readText,
  replace,
  see,
  seeAll,
  setAnswers,
  watchConsole,
  type Widget,
} from '../driver.js';

/** From now on nothing can be rendered by Lit: its templates are parsed by the document. */
function breakRendering(): void {
  replace(document, 'importNode', () => {
    throw new Error('no more nodes');
  });
}

async function openBroken(attributes: string, children = ''): Promise<Widget> {
  breakRendering();
  return openWidget(attributes, children);
}

describe('a widget that cannot be rendered', () => {
  it('shows whom to call, as links', async () => {
    watchConsole();
    const widget = await openBroken('lang="en" region="GB" clinic-phone="+44 20 7946 0123"');
    expect(readText(widget)).to.contain('This check does not work right now.');
    expect(readText(widget)).to.contain('Call 999 now').and.to.contain('Call the clinic: +44 20 7946 0123');
    expect(hrefs(widget)).to.deep.equal(['tel:999', 'tel:+442079460123']);
  });

  it('shows every phone of the clinic, and what to dial where the country is not known', async () => {
    watchConsole();
    const widget = await openBroken(
      'lang="en"',
      '<script type="application/json">{"phones": [{"name": "After hours", "number": "020 7946 0124"}]}</script>',
    );
    expect(readText(widget)).to.contain('112 in Europe, 999 in the UK, 911 in the USA and Canada, 000 in Australia');
    expect(readText(widget)).to.contain('After hours: 020 7946 0124');
    expect(hrefs(widget)).to.deep.equal(['tel:02079460124']);
  });

  it('says it in the language of the reader', async () => {
    watchConsole();
    const widget = await openBroken('lang="ar-EG" region="EG"');
    expect(readText(widget)).to.contain('هذه الأسئلة لا تعمل الآن.');
    expect(see(widget, 'section')!.dir).to.equal('rtl');
    expect(hrefs(widget)).to.deep.equal(['tel:123']);
  });

  it('says whom to call to a reader whose language is not there, even where the browser knows no languages', async () => {
    watchConsole();
    replace(globalThis, 'Intl', undefined);
    const widget = await openBroken('lang="id" region="US"');
    expect(readText(widget)).to.match(/^Darurat\? Telepon 911\./);
    expect(see(widget, 'p')!.lang).to.equal('id');
    expect(hrefs(widget)).to.deep.equal(['tel:911', 'tel:911']);
  });

  it('shows what the page has for people without JavaScript', async () => {
    watchConsole();
    const widget = await openBroken('lang="en"', '<a href="https://clinic.example/help">Help</a>');
    const slotted = seeAll<HTMLSlotElement>(widget, 'slot')[0]!.assignedElements();
    expect(slotted.map(({textContent}) => textContent)).to.deep.equal(['Help']);
    expect(slotted[0]!.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('reports it once, and stays as it is', async () => {
    const written = watchConsole();
    const errors = hear('acu-error');
    const widget = await openBroken('lang="en" region="GB"');
    widget.setAttribute('region', 'AU');
    await Promise.resolve();
    expect(written).to.have.length(1);
    expect(written[0]).to.contain('ACU-RENDER').and.to.contain('no more nodes');
    expect(errors.map(({detail}) => detail!.code)).to.deep.equal(['ACU-RENDER']);
    expect(hrefs(widget)).to.deep.equal(['tel:999']);
  });

  it('does so, too, when it breaks in the middle of a check', async () => {
    watchConsole();
    const widget = await openWidget('lang="en" region="GB"');
    breakRendering();
    see(widget, 'button[type="submit"]')!.click();
    await Promise.resolve();
    expect(readText(widget)).to.contain('This check does not work right now.');
    expect(hrefs(widget)).to.deep.equal(['tel:999']);
  });

  // Older browsers lack some of Intl, which is made when it is first needed. Each region is used by no other test, because
  // what was made once is kept.
  for (const [method, needed, answers, region, href] of [
    ['NumberFormat', 'questions are counted', {}, 'ZA', 'tel:10177'],
    ['DateTimeFormat', 'dates are shown', {'danger-signs': ['none'], 'nerve-signs': ['none']}, 'IN', 'tel:112'],
  ] as const) {
    it(`shows whom to call where ${needed} and Intl.${method} is missing`, async () => {
      const written = watchConsole();
      replace(Intl, method, undefined);
      const widget = await openWidget(`lang="en-${region}" region="${region}" clinic-phone="+44 20 7946 0123"`);
      expect(readText(widget)).to.contain('Start the check');
      if ('danger-signs' in answers) widget.answers = answers;
      else see(widget, 'button[type="submit"]')!.click();
      await widget.updateComplete;
      expect(written.join()).to.contain('ACU-RENDER');
      expect(readText(widget)).to.contain('This check does not work right now.');
      expect(hrefs(widget)).to.deep.equal([href, 'tel:+442079460123']);
    });
  }

  it('lists numbers with commas where Intl.ListFormat is missing', async () => {
    replace(Intl, 'ListFormat', undefined);
    const widget = await openWidget('lang="en" region="ID"');
    await setAnswers(widget, {'danger-signs': 'breathing'});
    expect(readText(widget)).to.contain('You can also call: 112, 118.');
  });

  it('leaves another widget on the page alone', async () => {
    watchConsole();
    const whole = await openPage('<acu-aftercare-check lang="en"></acu-aftercare-check>');
    await openBroken('lang="en"');
    expect(readText(whole)).to.contain('Start the check');
  });
});
