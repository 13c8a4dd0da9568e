import {expect} from '@open-wc/testing';
import {goOn, openWidget, read, readAll, see, seeAll, shows} from '../driver.js';

const titles = [
  'What is usual',
  'Why it can happen',
  'What is not usual',
  'Looking after yourself',
  'When to get help, and how fast',
  'Telling your practitioner',
  'Before the next session',
  'How rare serious problems are',
  'About this information',
];

describe('the guidance', () => {
  it('is folded under the start page, and a section is read by opening it', async () => {
    const widget = await openWidget('lang="en-GB"');
    expect(readAll(widget, '.guidance summary')).to.deep.equal(titles);
    const [usual] = seeAll<HTMLDetailsElement>(widget, '.guidance details');
    expect(usual!.open).to.equal(false);
    const unfolded = new Promise((resolve) => {
      usual!.addEventListener('toggle', resolve, {once: true});
    });
    see(widget, '.guidance summary')!.click();
    await unfolded;
    await widget.updateComplete;
    expect(usual!.open).to.equal(true);
    expect(read(widget, '.guidance details[open]')).to.contain(
      'Most soreness eases in 1 to 2 days and is gone by day 3.',
    );
  });

  it('is out of the way while a question is answered', async () => {
    const widget = await openWidget('lang="en-GB"');
    await goOn(widget);
    expect(shows(widget, '.guidance')).to.equal(false);
  });

  it('is all open where it stands alone, with nothing to start', async () => {
    const widget = await openWidget('lang="en-GB" view="guidance"');
    expect(readAll(widget, '.guidance h3')).to.deep.equal(titles);
    expect(shows(widget, 'details, form')).to.equal(false);
    expect(readAll(widget, '.guidance h4')).to.deep.equal([
      'Call 999 now',
      'Get medical help today',
      'Contact your practitioner today or on the next working day',
    ]);
  });

  it('names its sources, its version, and that no clinician has reviewed it', async () => {
    const widget = await openWidget('lang="en-GB" view="guidance"');
    const text = read(widget, '.guidance');
    expect(text).to.contain('Version 2026.11.3, 26 November 2026. Written from published sources, such as NHS, NICE');
    expect(text).to.contain('No clinician has reviewed this information yet.');
    expect(seeAll<HTMLAnchorElement>(widget, '.source a').map(({href}) => href)).to.deep.equal([
      'https://doi.org/10.1136/bmjopen-2020-045961',
      'https://doi.org/10.1159/000209315',
    ]);
  });

  it('tells the reader of a translation that a machine made it', async () => {
    const widget = await openWidget('lang="es" view="guidance"');
    expect(read(widget, '.guidance')).to.contain('Una máquina hizo esta traducción.');
  });
});
