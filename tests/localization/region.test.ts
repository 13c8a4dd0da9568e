import {expect} from '@open-wc/testing';
import {openPage, openWidget, read, replace, type Widget} from '../driver.js';

const emergencyLine = (widget: Widget) => read(widget, '[part~="emergency-line"]');

describe('the region', () => {
  for (const [lang, line] of [
    ['en-GB', 'In danger? Call 999'],
    ['en-Latn-AU', 'In danger? Call 000'],
    ['en', 'In danger? Call your local emergency number.'],
    ['es-MX', '¿Está en peligro? Llame al 911'],
  ] as const) {
    it(`of lang="${lang}" says whom to call: ${line}`, async () => {
      expect(emergencyLine(await openWidget(`lang="${lang}"`))).to.equal(line);
    });
  }

  it('is that of the page where the widget has only a language', async () => {
    const widget = await openPage('<div lang="en-NZ"><acu-aftercare-check lang="es"></acu-aftercare-check></div>');
    expect(emergencyLine(widget)).to.contain('111');
  });

  it('is not guessed from the languages of the browser', async () => {
    replace(navigator, 'languages', ['en-US']);
    expect(emergencyLine(await openWidget(''))).to.equal('In danger? Call your local emergency number.');
  });
});
