import {expect} from '@open-wc/testing';
import {goOn, openWidget, read, readAll, seeAll, shows} from '../driver.js';

const titles = [
  'When to get help',
  'What is normal',
  'Why it can hurt',
  'What helps',
  'What you may hear',
  'Before your next session',
  'How rare serious problems are',
  'About this information',
];

describe('the guidance', () => {
  it('is folded under the start page, and a section is read by opening it', async () => {
    const widget = await openWidget('lang="en" region="GB"');
    expect(readAll(widget, '.guidance summary')).to.deep.equal(titles);
    const [, usual] = seeAll<HTMLDetailsElement>(widget, '.guidance details');
    expect(usual!.open).to.equal(false);
    const unfolded = new Promise((resolve) => {
      usual!.addEventListener('toggle', resolve, {once: true});
    });
    usual!.querySelector('summary')!.click();
    await unfolded;
    await widget.updateComplete;
    expect(usual!.open).to.equal(true);
    expect(read(widget, '.guidance details[open]')).to.contain(
      'Most soreness starts to ease in 1 to 2 days and has gone 3 days (72 hours) after the session.',
    );
  });

  it('is out of the way while a question is answered', async () => {
    const widget = await openWidget('lang="en" region="GB"');
    await goOn(widget);
    expect(shows(widget, '.guidance')).to.equal(false);
  });

  it('is all open where it stands alone, with nothing to start', async () => {
    const widget = await openWidget('lang="en" region="GB" view="guidance"');
    expect(readAll(widget, '.guidance h3')).to.deep.equal(titles);
    expect(shows(widget, 'details, form')).to.equal(false);
    expect(readAll(widget, '.guidance h4')).to.deep.equal([
      'Call 999 now if you get any of these:',
      'Get medical help today if you have any of these:',
      'Contact your practitioner today or on the next working day if you have any of these:',
      'Signs that come late',
    ]);
    expect(shows(widget, 'input')).to.equal(false);
  });

  it('has the buttons to call beside the signs: the emergency number, the health line and the clinic', async () => {
    const widget = await openWidget('lang="en" region="GB" clinic-phone="+44 20 7946 0123" view="guidance"');
    expect(seeAll(widget, '.guidance a.button').map((link) => link.getAttribute('href'))).to.deep.equal([
      'tel:999',
      'tel:111',
      'tel:+442079460123',
    ]);
  });

  it('names its sources, its version, and that no clinician has reviewed it', async () => {
    const widget = await openWidget('lang="en" region="GB" view="guidance"');
    const text = read(widget, '.guidance');
    expect(text).to.contain('Version 2026.11.3. Date: 29 November 2026.');
    expect(text).to.contain('Written from published sources. Examples: NHS, NICE');
    expect(text).to.contain('No doctor or nurse has checked this information yet.');
    expect(seeAll<HTMLAnchorElement>(widget, '.source a').map(({href}) => href)).to.deep.equal([
      'https://doi.org/10.1136/bmjopen-2020-045961',
      'https://doi.org/10.1159/000209315',
    ]);
  });

  it('tells the reader of a translation that a machine made it', async () => {
    const widget = await openWidget('lang="es" view="guidance"');
    expect(read(widget, '.guidance')).to.contain('Una máquina');
  });

  it('is open on the paper of the start page, and folded again after that', async () => {
    const widget = await openWidget('lang="en" region="GB"');
    const open = () => seeAll<HTMLDetailsElement>(widget, '.guidance details[open]').length;
    expect(open()).to.equal(0);
    dispatchEvent(new Event('beforeprint'));
    expect(open()).to.equal(titles.length);
    for (const fold of seeAll(widget, '.guidance details')) {
      expect(fold.querySelector('p, li')!.checkVisibility()).to.equal(true);
    }
    dispatchEvent(new Event('afterprint'));
    expect(open()).to.equal(0);
  });
});
