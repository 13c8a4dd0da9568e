import {expect} from '@open-wc/testing';
import {
  chooseLanguage,
  goToOutcome,
  levelShown,
  press,
  printingEnds,
  read,
  replace,
  see,
  unfold,
  watchPrints,
} from './driver.js';
import {openFrame, type Page} from './frame.js';

/** The policy forbids it: the recorder would tell, if it tells anything. */
async function violate({document, window, recorded}: Page): Promise<string[]> {
  const before = recorded.violations.length;
  const told = new Promise((resolve) => {
    window.addEventListener('securitypolicyviolation', resolve, {once: true});
  });
  document.body.setAttribute('style', 'color: red');
  await told;
  return recorded.violations.slice(0, before);
}

describe('under the strictest policy', () => {
  for (const [name, file] of [
    ['the script', 'strict-csp'],
    ['the script, loaded twice,', 'strict-csp-twice'],
  ] as const) {
    it(`${name} works from start to outcome in all languages, without a violation`, async () => {
      const page = await openFrame(`/tests/pages/${file}.html`);
      const {widget, widgets, recorded} = page;
      expect(widgets).to.have.length(1);
      expect(getComputedStyle(see(widget, '[part~="primary-button"]')!).minHeight).to.equal('48px');
      await goToOutcome(widget, {'pain-kind': 'electric'});
      expect(levelShown(widget)).to.equal('contact-practitioner');
      await chooseLanguage(widget, 'العربية');
      expect(read(widget, 'header')).to.contain('تواصل');
      await chooseLanguage(widget, 'English');
      widget.reset();
      await widget.updateComplete;
      await goToOutcome(widget, {'other-signs': 'fever'});
      await chooseLanguage(widget, 'Español');
      expect(levelShown(widget)).to.equal('medical-help-today');
      expect(recorded.errors).to.deep.equal([]);
      expect(await violate(page)).to.deep.equal([]);
    });
  }

  it('the summary is shown, printed, copied and saved without a violation', async () => {
    const page = await openFrame('/tests/pages/strict-csp.html');
    const {widget, window, recorded} = page;
    const printed = watchPrints(window);
    const copied: string[] = [];
    replace(window.navigator, 'clipboard', {writeText: (text: string) => Promise.resolve(copied.push(text))});
    const saved: string[] = [];
    replace(window.HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    await chooseLanguage(widget, 'English');
    await goToOutcome(widget, {'pain-kind': 'cramp'});
    await unfold(widget, 'Show, print or send your answers');
    await press(widget, 'Show the summary on the whole screen');
    // It covers the page by its style sheet, not by its markup.
    expect(window.getComputedStyle(see(widget, 'dialog')!).position).to.equal('fixed');
    await press(widget, 'Close');
    await press(widget, 'Print, or save as PDF');
    await printingEnds(widget);
    expect(printed.map(({styled}) => styled)).to.deep.equal([true]);
    await unfold(widget, 'Copy the summary');
    await press(widget, 'Copy the summary');
    expect(copied).to.have.length(1);
    await unfold(widget, 'Save the summary as a file');
    await press(widget, 'Save as text');
    await press(widget, 'Add to my calendar');
    expect(saved.map((name) => name.replace(/\d.*\d/, '…'))).to.deep.equal(['summary-….txt', 'reminder.ics']);
    expect(recorded.errors).to.deep.equal([]);
    expect(recorded.requests).to.deep.equal([]);
    expect(await violate(page)).to.deep.equal([]);
  });
});
