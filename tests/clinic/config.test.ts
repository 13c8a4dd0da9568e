import {expect} from '@open-wc/testing';
import {goOn, openWidget, questionShown, readText, watchConsole} from '../driver.js';
import {openMarkup} from '../frame.js';

describe('the property config', () => {
  it('wins over the JSON, and the attributes win over it', async () => {
    const json = `<script type="application/json">{"region": "US", "phones": [{"name": "From JSON", "number": "12"}]}</script>`;
    const widget = await openWidget('lang="en" clinic-name="Attribute"', json);
    widget.config = {region: 'GB', clinicName: 'Config', clinicPhone: '+44 20 7946 0123'};
    await widget.updateComplete;
    expect(readText(widget)).to.contain('Call 999');
    expect(readText(widget)).to.contain('Call the clinic: Attribute');
    expect(readText(widget)).to.contain('From JSON');
    widget.config = undefined;
    await widget.updateComplete;
    expect(readText(widget)).to.contain('Call 911');
  });

  it('is a copy: what happens to the object later is not seen, and an equal one changes nothing', async () => {
    const widget = await openWidget();
    const config = {region: 'GB'};
    widget.config = config;
    await widget.updateComplete;
    config.region = 'US';
    widget.requestUpdate();
    await widget.updateComplete;
    expect(readText(widget)).to.contain('Call 999');
    widget.config = {region: 'GB'};
    expect(widget.isUpdatePending).to.equal(false);
    widget.config = {...config};
    await widget.updateComplete;
    expect(readText(widget)).to.contain('Call 911');
  });

  it('is read when it was set before the element was defined, as answers are', async () => {
    const {document, window} = await openMarkup('<acu-aftercare-check lang="en"></acu-aftercare-check>');
    const early = document.querySelector('acu-aftercare-check')!;
    Object.assign(early, {config: {region: 'GB'}, answers: {'danger-signs': ['none']}});
    const script = document.createElement('script');
    script.src = '/dist/acu-aftercare-check.js';
    document.body.append(script);
    await window.customElements.whenDefined('acu-aftercare-check');
    await early.updateComplete;
    expect(readText(early)).to.contain('Call 999');
    expect(questionShown(early)).to.equal('nerve-signs');
  });

  it('is missed where a framework wrote it as text, and the webmaster is told', async () => {
    const errors = watchConsole();
    const widget = await openWidget('lang="en" config="[object Object]" answers="[object Object]"');
    expect(errors).to.deep.equal([
      '<acu-aftercare-check> ACU-CONFIG-VALUE attribute answers: found "[object Object]", expected a property, set after the element is defined',
      '<acu-aftercare-check> ACU-CONFIG-VALUE attribute config: found "[object Object]", expected a property, set after the element is defined',
    ]);
    await goOn(widget);
    expect(questionShown(widget)).to.equal('danger-signs');
  });

  it('reports a problem once, however often the page renders', async () => {
    const errors = watchConsole();
    const widget = await openWidget();
    for (const number of ['none', 'none', 'none']) {
      widget.config = {clinicPhone: number};
      await widget.updateComplete;
    }
    expect(errors).to.deep.equal([
      '<acu-aftercare-check> ACU-CONFIG-VALUE config clinicPhone: found "none", expected one phone number such as +44 20 7946 0000',
    ]);
  });
});
