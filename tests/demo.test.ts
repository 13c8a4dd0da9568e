import {expect} from '@open-wc/testing';
import {chooseLanguage, goToOutcome, hrefs, levelShown, read, readTitle, see} from './driver.js';
import {openRecorded} from './frame.js';

describe('the demo', () => {
  it('index.html has a widget with the contact of its clinic', async () => {
    const {widgets, widget, recorded} = await openRecorded('/demo/index.html');
    expect(widgets).to.have.length(1);
    await goToOutcome(widget, {'pain-kind': 'electric'});
    expect(levelShown(widget)).to.equal('contact-practitioner');
    expect(read(widget, '[part="contact"] h3')).to.equal('Contact Millrace Acupuncture');
    expect(hrefs(widget)).to.include('tel:999').and.to.include('tel:+442079460123');
    expect([...recorded.errors, ...recorded.warnings]).to.deep.equal([]);
  });

  it('languages.html has three languages, Arabic from right to left', async () => {
    const {widgets, recorded} = await openRecorded('/demo/languages.html');
    expect(widgets.map(readTitle)).to.deep.equal([
      'More pain after acupuncture?',
      '¿Más dolor después de la acupuntura?',
      'هل زاد الألم بعد الوخز بالإبر؟',
    ]);
    expect(widgets.map((widget) => getComputedStyle(see(widget, 'h2')!).direction)).to.deep.equal([
      'ltr',
      'ltr',
      'rtl',
    ]);
    for (const widget of widgets) {
      await goToOutcome(widget);
      expect(levelShown(widget)).to.equal('self-care');
    }
    expect([...recorded.errors, ...recorded.warnings]).to.deep.equal([]);
  });

  it('script-tag.html has a widget from the script tag alone', async () => {
    const {widgets, widget, recorded} = await openRecorded('/demo/script-tag.html');
    expect(widgets).to.have.length(1);
    expect(read(widget, '[part~="emergency-line"]')).to.equal('In danger? Call 911');
    await goToOutcome(widget, {'pain-kind': 'electric'});
    expect(hrefs(widget)).to.include('tel:+12025550123');
    await chooseLanguage(widget, 'Español');
    expect(readTitle(widget)).to.contain('Contacte con su acupunturista');
    expect([...recorded.errors, ...recorded.warnings]).to.deep.equal([]);
  });
});
