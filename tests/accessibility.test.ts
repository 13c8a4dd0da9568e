import {expect} from '@open-wc/testing';
import {levelShown, openPage, readTitle, see, setAnswers, unfoldAll} from './driver.js';
import {everyPage, fullClinic} from './every-page.js';
import {locales} from '../src/localization/generated/locales.js';
import {localeTags} from '../src/localization/match-locale.js';

/** On a page of a colour scheme. The backdrop is for axe, which takes every page for white. */
const onPage = (scheme: 'light' | 'dark', attributes: string, clinic = fullClinic) =>
  openPage(`<div style="color-scheme: ${scheme}; background: Canvas; color: CanvasText">
    <acu-aftercare-check ${attributes} ${clinic.attributes}>${clinic.children}</acu-aftercare-check>
  </div>`);

/** English, and the first other language of each direction, on every page; the rest where most of a page differs. */
const [leftToRight, rightToLeft] = (['ltr', 'rtl'] as const).map((dir) =>
  localeTags.find((tag) => tag !== 'en' && locales[tag].dir === dir),
);

for (const lang of localeTags) {
  describe(`lang="${lang}", accessible is`, () => {
    const everywhere = ['en', leftToRight, rightToLeft].includes(lang);
    for (const {name, attributes = '', open} of everywhere ? everyPage : everyPage.slice(0, 1)) {
      it(name, async () => {
        const widget = await onPage('light', `lang="${lang}" ${attributes}`);
        await open(widget);
        await expect(widget).to.be.accessible();
      });
    }
  });
}

for (const [lang, scheme] of [
  ['en', 'light'],
  [leftToRight, 'dark'],
  [rightToLeft, 'light'],
] as const) {
  it(`accessible is the summary at the desk, lang="${lang}", in the ${scheme}`, async () => {
    const widget = await onPage(scheme, `lang="${lang}" clinic-lang="en"`);
    await everyPage.find(({name}) => name === 'the outcome contact-practitioner')!.open(widget);
    await unfoldAll(widget);
    see(widget, '.hand-over .buttons button')!.click();
    await widget.updateComplete;
    expect(see(widget, 'dialog')!.matches('[open]')).to.equal(true);
    await expect(widget).to.be.accessible();
  });
}

describe('in the dark, accessible is', () => {
  for (const {name, attributes = '', open} of everyPage) {
    it(name, async () => {
      const widget = await onPage('dark', `lang="en" ${attributes}`);
      await open(widget);
      await expect(widget).to.be.accessible();
    });
  }
});

describe('accessible is', () => {
  it('an emergency after all questions, where the number is not sure', async () => {
    const widget = await onPage('light', 'lang="en"', {attributes: 'region="BD"', children: ''});
    await setAnswers(widget, {'skin-signs': 'pus', 'other-signs': 'fever'});
    expect(levelShown(widget)).to.equal('emergency');
    await expect(widget).to.be.accessible();
  });

  it('a dark widget on a light page', async () => {
    const widget = await onPage('light', 'lang="en" color-scheme="dark"');
    await everyPage.find(({name}) => name === 'the outcome contact-practitioner')!.open(widget);
    expect(readTitle(widget)).to.contain('Contact');
    await expect(widget).to.be.accessible();
  });
});
