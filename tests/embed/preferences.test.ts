import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {goToOutcome, goToQuestion, press, see, type Codes, type Widget} from '../driver.js';
import {openHostile} from '../frame.js';
import {contrastOf, obstacles} from '../readable.js';

const prefer = (features: Codes) => executeServerCommand<boolean, Codes>('media', features);

const style = (widget: Widget, selector: string) => getComputedStyle(see(widget, selector)!);

async function openOutcome(file = 'plain.html', changes: Codes = {}): Promise<Widget> {
  const {widget} = await openHostile(file, 'element');
  await goToOutcome(widget, changes);
  return widget;
}

/** Only Chromium lets a test say what somebody prefers. */
if (await prefer({})) {
  describe('somebody who prefers', () => {
    afterEach(() => prefer({}));

    it('less motion sees none', async () => {
      const {widget} = await openHostile('plain.html', 'element');
      expect(style(widget, '[part="button"]').transitionDuration).to.equal('0.15s, 0.15s');
      await prefer({'prefers-reduced-motion': 'reduce'});
      expect(style(widget, '[part="button"]').transitionDuration).to.equal('0s');
    });

    it('dark pages gets a light widget on a page that is light', async () => {
      await prefer({'prefers-color-scheme': 'dark'});
      const widget = await openOutcome();
      expect(style(widget, '.body').color).to.equal('rgb(0, 0, 0)');
      expect(obstacles(widget)).to.deep.equal([]);
    });

    it('dark pages gets a dark widget on a page that follows', async () => {
      await prefer({'prefers-color-scheme': 'dark'});
      const widget = await openOutcome('light-and-dark.html');
      expect(style(widget, '.body').color).to.equal('rgb(255, 255, 255)');
      expect(obstacles(widget)).to.deep.equal([]);
    });

    it('more contrast finds it in text and borders', async () => {
      await prefer({'prefers-contrast': 'more'});
      const {widget} = await openHostile('plain.html', 'element');
      await goToQuestion(widget, 'danger-signs');
      expect(obstacles(widget)).to.deep.equal([]);
      for (const selector of ['.answer > span', '.hint', '.progress', 'h2']) {
        expect(contrastOf(see(widget, selector)!)).to.be.at.least(7);
      }
    });

    it('colours of their own sees levels, choices and buttons by their borders', async () => {
      await prefer({'forced-colors': 'active'});
      const {widget} = await openHostile('plain.html', 'element');
      expect(style(widget, '[part~="primary-button"]').borderTopWidth).to.equal('4px');
      // The name of the language is written once, not by the menu as well.
      expect(style(widget, 'select').webkitTextFillColor).to.equal('rgba(0, 0, 0, 0)');
      await goToQuestion(widget, 'danger-signs');
      const row = see(widget, '.answer')!;
      row.style.transition = 'none';
      const before = getComputedStyle(row).borderTopColor;
      row.querySelector('input')!.click();
      expect(getComputedStyle(row).borderTopColor).not.to.equal(before);
      row.querySelector('input')!.click();
      await press(widget, 'Back');
      await goToOutcome(widget);
      expect(style(widget, '.band').borderTopWidth).to.equal('4px');
      expect(obstacles(widget)).to.deep.equal([]);
    });
  });

  describe('on paper', () => {
    afterEach(() => prefer({}));

    for (const file of ['plain.html', 'dark.html', 'dark-scheme.html']) {
      it(`the outcome is black on white, without buttons, from ${file}`, async () => {
        const widget = await openOutcome(file, {'pain-kind': 'electric'});
        await prefer({media: 'print'});
        for (const selector of ['.band h2', '.band p', '.body p', '.body li', '.danger li']) {
          expect(style(widget, selector).color).to.equal('rgb(0, 0, 0)');
          expect(contrastOf(see(widget, selector)!)).to.equal(21);
        }
        expect(style(widget, '.band').backgroundColor).to.equal('rgba(0, 0, 0, 0)');
        expect(style(widget, '.band').borderTopWidth).to.equal('3px');
        expect(style(widget, '.buttons').display).to.equal('none');
        expect(style(widget, '.language').display).to.equal('none');
        // Whom to call stays.
        expect(see(widget, '[part~="contact"] a')!.checkVisibility()).to.equal(true);
      });
    }
  });
}

it('a page that is dark gets a dark widget', async () => {
  const widget = await openOutcome('dark-scheme.html');
  // White in Chromium and WebKit, nearly so in Firefox.
  expect(['rgb(255, 255, 255)', 'rgb(251, 251, 254)']).to.include(style(widget, '.body').color);
  expect(obstacles(widget)).to.deep.equal([]);
});
