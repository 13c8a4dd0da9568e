import {expect} from '@open-wc/testing';
import {goToOutcome, levelShown, read, readAll, see, shows, type Widget} from '../driver.js';
import {openFrame} from '../frame.js';

/** The lines under each heading of the panel. */
function readPanel(widget: Widget): Record<string, string[]> {
  const panel: Record<string, string[]> = {};
  let lines: string[] = [];
  for (const {localName, textContent} of see(widget, '.debug dl')!.children) {
    if (localName === 'dt') panel[textContent] = lines = [];
    else lines.push(textContent);
  }
  return panel;
}

describe('?acu-debug', () => {
  it('tells the webmaster how the page was understood', async () => {
    const {widget} = await openFrame('/tests/pages/debug.html?acu-debug');
    const panel = readPanel(widget);
    expect(panel.Version![0]).to.match(/^0\.1\.0, content 2026\.11\.3$/);
    expect(panel.Placed).to.deep.equal(['in <main>: the script is in the head']);
    expect(panel.Language).to.deep.equal(['es: lang="es-ES" on the page']);
    expect(panel.Region).to.deep.equal(['ES, from: lang', 'Call 112']);
    expect(panel.Settings).to.deep.equal(['clinic-name: "Clínica Sol"']);
    expect(panel.Problems).to.deep.equal([
      'ACU-CONFIG-VALUE script tag clinic-phone: found "call us", expected one phone number such as +44 20 7946 0000',
    ]);
    expect(panel['Blocked by the page’s policy']).to.deep.equal(['none']);
  });

  it('is read in English, on a page in any language', async () => {
    const {widget} = await openFrame('/tests/pages/debug.html?acu-debug');
    expect(see(widget, '.debug')!.lang).to.equal('en');
    expect(read(widget, '.debug h2')).to.equal('<acu-aftercare-check>');
  });

  for (const [file, placed] of [
    ['script-only', 'after the script'],
    ['placeholder', 'in a placeholder'],
    ['element-before', 'as an element of the page'],
  ] as const) {
    it(`tells where the widget of ${file} was placed`, async () => {
      const {widget} = await openFrame(`/tests/pages/${file}.html?acu-debug`);
      expect(readPanel(widget).Placed).to.deep.equal([placed]);
    });
  }

  it('lists what the policy of the page has blocked', async () => {
    const {widget, window, document} = await openFrame('/tests/pages/strict-csp.html?acu-debug');
    const told = new Promise((resolve) => {
      window.addEventListener('securitypolicyviolation', resolve, {once: true});
    });
    document.body.setAttribute('style', 'color: red');
    await told;
    await widget.updateComplete;
    expect(readPanel(widget)['Blocked by the page’s policy']![0]).to.match(/^style-src-attr blocked inline /);
  });

  it('leaves the check as it is', async () => {
    const {widget} = await openFrame('/tests/pages/debug.html?acu-debug=1');
    await goToOutcome(widget);
    expect(levelShown(widget)).to.equal('self-care');
    expect(readAll(widget, '.debug')).to.have.length(1);
  });

  for (const query of ['', '?debug', '?x=acu-debug', '?acu-debugging']) {
    it(`is not shown at ${query || 'the bare address'}`, async () => {
      const {widget} = await openFrame(`/tests/pages/debug.html${query}`);
      expect(shows(widget, '.debug')).to.equal(false);
    });
  }
});
