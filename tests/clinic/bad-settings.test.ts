import {expect} from '@open-wc/testing';
import {goToOutcome, hear, hrefs, levelShown, openWidget, read, seeAll, watchConsole, type Widget} from '../driver.js';

const emergencyLine = (widget: Widget) => read(widget, '[part~="emergency-line"]');
const json = (text: string) => `<script type="application/json">${text}</script>`;

describe('a bad setting', () => {
  for (const [attribute, value] of [
    ['lang', 'tlh'],
    ['lang', 'not a language'],
    ['clinic-phone', 'call us!'],
    ['clinic-email', 'desk at clinic'],
    ['booking-url', 'javascript:alert(1)'],
    ['booking-url', 'http://clinic.example/book'],
    ['booking-url', 'data:text/html,hello'],
    ['booking-url', '/book'],
    ['clinic-lang', '12'],
    ['region', 'XX'],
    ['region', 'England'],
    ['emergency-number', 'nine nine nine'],
    ['health-line', '?'],
    ['view', 'sideways'],
    ['heading-level', '1'],
    ['color-scheme', 'sepia'],
    // Only in JSON.
    ['phones', 'call us'],
  ] as const) {
    it(`is named once and the check works: ${attribute}="${value}"`, async () => {
      const errors = watchConsole();
      const events = hear('acu-error');
      const widget = await openWidget(`${attribute === 'lang' ? '' : 'lang="en"'} ${attribute}="${value}"`);
      widget.requestUpdate();
      await goToOutcome(widget);
      expect(levelShown(widget)).to.equal('self-care');
      expect(errors).to.have.length(1);
      expect(errors[0]).to.contain('ACU-CONFIG-VALUE').and.to.contain(attribute).and.to.contain(value);
      expect(errors[0]).to.contain('expected');
      expect(events.map(({detail}) => detail!.code)).to.deep.equal(['ACU-CONFIG-VALUE']);
      expect(hrefs(widget).filter((href) => !/^(https|tel|mailto|sms):/.test(href))).to.deep.equal([]);
    });
  }

  for (const [name, text, code, found] of [
    ['that is broken', '{"clinic-name": "Mill', 'ACU-CONFIG-JSON', 'Mill'],
    ['that is a list', '[1, 2]', 'ACU-CONFIG-JSON', '[1, 2]'],
    ['with an unknown key', '{"clinc-phone": "+44 20 7946 0123"}', 'ACU-CONFIG-KEY', 'clinc-phone'],
    ['with a number that is none', '{"phones": [{"name": "A", "number": "B"}]}', 'ACU-CONFIG-VALUE', 'phones.0.number'],
    [
      'with a script',
      '{"contacts": [{"name": "A", "url": "javascript:alert(1)"}]}',
      'ACU-CONFIG-VALUE',
      'contacts.0.url',
    ],
    ['with __proto__', '{"__proto__": {"region": "GB"}}', 'ACU-CONFIG-KEY', '__proto__'],
  ] as const) {
    it(`is named once and the check works: a JSON child ${name}`, async () => {
      const errors = watchConsole();
      const events = hear('acu-error');
      const widget = await openWidget('lang="en"', json(text));
      await goToOutcome(widget);
      expect(levelShown(widget)).to.equal('self-care');
      expect(errors).to.have.length(1);
      expect(errors[0]).to.contain(code).and.to.contain(found);
      expect(events.map(({detail}) => detail!.code)).to.deep.equal([code]);
      expect(hrefs(widget).some((href) => /^\s*javascript/i.test(href))).to.equal(false);
    });
  }

  it('falls back to the next place that has a good one', async () => {
    const errors = watchConsole();
    const widget = await openWidget('lang="en" region="XX"', json('{"region": "NZ"}'));
    expect(errors).to.have.length(1);
    expect(emergencyLine(widget)).to.equal('Emergency? Call 111');
  });

  it('that is a region leaves the region unknown, whatever the language says', async () => {
    watchConsole();
    const widget = await openWidget('lang="en" region="XX"');
    expect(emergencyLine(widget)).to.contain('Emergency? Call your local emergency number. For example:');
  });

  it('does not take the good ones beside it away', async () => {
    watchConsole();
    const widget = await openWidget('lang="en" clinic-phone="+44 20 7946 0123" booking-url="javascript:alert(1)"');
    await goToOutcome(widget, {'pain-kind': 'electric'});
    expect(hrefs(widget)).to.include('tel:+442079460123');
  });
});

describe('a JSON child', () => {
  it('is read when it comes after the element', async () => {
    const widget = await openWidget('lang="en"');
    const child = document.createElement('script');
    child.type = 'application/json';
    widget.append(child);
    await widget.updateComplete;
    child.append('{"region": "AU"}');
    await new Promise((resolve) => {
      queueMicrotask(() => {
        resolve(widget.updateComplete);
      });
    });
    expect(emergencyLine(widget)).to.equal('Emergency? Call 000');
  });

  it('says less than an attribute', async () => {
    const widget = await openWidget('lang="en" region="GB"', json('{"region": "AU"}'));
    expect(emergencyLine(widget)).to.equal('Emergency? Call 999');
  });

  it('takes numbers and true or false as JSON writes them', async () => {
    const errors = watchConsole();
    const results = hear('acu-result');
    const widget = await openWidget('lang="en"', json('{"heading-level": 3, "share-reasons": true}'));
    await goToOutcome(widget, {'pain-kind': 'cramp'});
    expect(seeAll(widget, 'h3[tabindex]')).to.have.length(1);
    expect(results[0]!.detail!.reasons).to.deep.equal(['cramp']);
    expect(errors).to.deep.equal([]);
  });

  it('is read inside a paragraph that an editor has put around it', async () => {
    const widget = await openWidget('lang="en"', `<div>${json('{"region": "AU"}')}</div>`);
    expect(emergencyLine(widget)).to.equal('Emergency? Call 000');
  });
});
