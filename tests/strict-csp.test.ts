import {expect} from '@open-wc/testing';
import {chooseLanguage, goToOutcome, levelShown, press, read, see} from './driver.js';
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
      await press(widget, 'Start again');
      await goToOutcome(widget, {'skin-signs': 'fever'});
      await chooseLanguage(widget, 'Español');
      expect(levelShown(widget)).to.equal('medical-help-today');
      expect(recorded.errors).to.deep.equal([]);
      expect(await violate(page)).to.deep.equal([]);
    });
  }
});
