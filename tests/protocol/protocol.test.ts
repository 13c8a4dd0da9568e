// The protocol sheet in a browser: its filter, and the form to try answers. What it says is tested in Node.
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {openRecorded, type Page} from '../frame.js';

const open = () => openRecorded('/demo/protocol.html');
const rowsShown = ({document, window}: Page): string[] =>
  [...document.querySelectorAll('#rules tbody tr')]
    .filter((row) => window.getComputedStyle(row).display !== 'none')
    .map(({id}) => id.replace('rule-', ''));
const textOf = ({document}: Page, selector: string): string => document.querySelector(selector)!.textContent.trim();

/** The control with this label. */
function labelled({document}: Page, text: string, fieldset = ''): HTMLInputElement | HTMLSelectElement {
  const labels = [...document.querySelectorAll<HTMLLabelElement>(`${fieldset && `[name="${fieldset}"] `}label`)];
  return labels.find(({textContent}) => textContent.trim() === text)!.control as HTMLInputElement | HTMLSelectElement;
}

function choose(page: Page, label: string, value: string): void {
  const control = labelled(page, label);
  control.value = value;
  control.dispatchEvent(new Event('input', {bubbles: true}));
}

const tick = (page: Page, question: string, text: string) => labelled(page, text, question).click();
const button = ({document}: Page, name: string) =>
  [...document.querySelectorAll('button')].find(({textContent}) => textContent === name)!;
const heldRules = ({document}: Page) =>
  [...document.querySelectorAll('#found-rules a')].map(({textContent}) => textContent);

describe('the filter of the protocol', () => {
  const words = 'Words, in the rule, its answers or its sources';

  it('shows the rules of a level, of a question, and with words of the rule, its answers or its sources', async () => {
    const page = await open();
    expect(rowsShown(page)).to.have.length(57);
    choose(page, 'Level', 'emergency');
    expect(rowsShown(page)).to.deep.equal([
      'danger-sign',
      'nerve-sign',
      'infection-with-fever',
      'headache-with-fever',
      'headache-with-vomiting',
      'severe-pain-elsewhere',
    ]);
    choose(page, 'Question', 'skin-signs');
    expect(rowsShown(page)).to.deep.equal(['infection-with-fever']);
    choose(page, 'Level', '');
    choose(page, 'Question', '');
    choose(page, words, 'foot DROP');
    expect(rowsShown(page)).to.deep.equal(['nerve-sign']);
    expect(textOf(page, '#filter-status')).to.equal('1 of 57 rules are shown. Print has them all.');
    choose(page, words, 'unicorn');
    expect(rowsShown(page)).to.deep.equal([]);
  });

  it('keeps no link from its place, however much of the page is not laid out yet', async () => {
    const page = await openRecorded('/demo/protocol.html#self-care');
    const frames = async (count: number) => {
      for (; count > 0; count--) await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
    };
    const topOf = (id: string) => page.document.getElementById(id)!.getBoundingClientRect().top;
    await frames(10);
    expect(topOf('self-care'), 'at first').to.be.within(0, 200);
    for (const id of ['source-e18', 'question-pain-kind', 'sign-off', 'decisions', 'rule-cramp']) {
      page.document.querySelector<HTMLAnchorElement>(`a[href="#${id}"]`)!.click();
      await frames(10);
      // The last one cannot come up to the top.
      expect(topOf(id), id).to.be.within(0, 300);
    }
  });

  it('gives way to a link to a rule that it has left out', async () => {
    const page = await open();
    choose(page, 'Level', 'emergency');
    const changed = new Promise((resolve) => {
      page.window.addEventListener('hashchange', resolve, {once: true});
    });
    page.document.querySelector<HTMLAnchorElement>('#sources a[href="#rule-cramp"]')!.click();
    await changed;
    expect(rowsShown(page)).to.include('cramp').and.to.have.length(57);
  });
});

describe('"Try answers" of the protocol', () => {
  it('begins with usual soreness, which is self-care by no rule', async () => {
    const page = await open();
    expect(textOf(page, '#found-status')).to.equal('Care at home L0: You can look after this at home');
    expect(textOf(page, '#found-again')).to.match(/^Check again: 24 hours after the check/);
    expect(heldRules(page)).to.deep.equal([]);
    expect(page.recorded.errors).to.deep.equal([]);
    expect(page.recorded.warnings).to.deep.equal([]);
  });

  it('takes a keyboard: a foot that drops is an emergency, and says why', async () => {
    const page = await open();
    page.window.focus();
    labelled(page, 'A weak or clumsy arm, leg or foot', 'nerve-signs').focus();
    await sendKeys({press: ' '});
    expect(textOf(page, '#found-status')).to.equal('Emergency L4: Call your local emergency number now');
    expect(heldRules(page)).to.deep.equal(['nerve-sign']);
    expect(textOf(page, '#found-rules li')).to.match(
      /decides\s*A nerve may be pressed or hurt\. Quick treatment can prevent lasting harm\.\s*Because of: A weak or clumsy arm, leg or foot$/,
    );
    expect((labelled(page, 'None of these', 'nerve-signs') as HTMLInputElement).checked).to.equal(false);
    expect(textOf(page, '#found-again')).to.equal('Check again: no, the patient acts instead.');
  });

  it('puts the rules that decide before those that hold at a lower level, and tells when to check again', async () => {
    const page = await open();
    tick(page, 'pain-trend', 'Getting worse');
    expect(textOf(page, '#found-status')).to.match(/^Watch L1: Keep an eye on this/);
    expect(textOf(page, '#found-again')).to.match(/^Check again: 12 hours/);
    tick(page, 'time-since-session', '2 to 3 days');
    expect(textOf(page, '#found-status')).to.match(/^Contact soon L2: Contact your practitioner/);
    expect(heldRules(page)).to.deep.equal(['worse-after-48h', 'no-better-after-48h', 'getting-worse']);
  });

  it('says of doubt what the patient reads, never the reason of the rule', async () => {
    const page = await open();
    tick(page, 'pain-kind', 'Not sure');
    expect(heldRules(page)).to.deep.equal(['electric-pain', 'sharp-pain']);
    expect(textOf(page, '#found-rules')).to.contain('You were not sure what it feels like.');
    expect(textOf(page, '#found-rules')).not.to.contain('Electric or burning pain can come from a nerve.');
  });

  it('counts what is not answered as not sure, and does not ask for a place where there is no pain', async () => {
    const page = await open();
    button(page, 'Nothing answered').click();
    expect(textOf(page, '#found-status')).to.match(/^Emergency L4/);
    expect(heldRules(page).slice(0, 2)).to.deep.equal(['danger-sign', 'nerve-sign']);
    expect(textOf(page, '#found-complete')).to.match(/^Not answered, so counted as “Not sure”: Danger signs; /);
    button(page, 'Usual soreness').click();
    tick(page, 'pain-kind', 'No new pain or feeling, or it has gone for good');
    expect(labelled(page, 'Somewhere else', 'pain-place').matches(':disabled')).to.equal(true);
    expect(textOf(page, '#found-complete')).to.equal('');
    expect(textOf(page, '#found-again')).to.equal('Check again: not needed without new pain.');
  });
});
