import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {
  answer,
  buttonNamed,
  dullAche,
  focused,
  goOn,
  levelShown,
  openPage,
  openWidget,
  press,
  questionShown,
  readTitle,
  reply,
  see,
  seeAll,
  shiftTab,
  tabTo,
  ticked,
  unfold,
  type Widget,
} from './driver.js';

const headingIsFocused = (widget: Widget) => focused(widget) === see(widget, ':is(h2, h3, h4)[tabindex="-1"]');

describe('the focus', () => {
  it('stays where it is when the page loads', async () => {
    const widget = await openWidget();
    expect(document.activeElement === document.body).to.equal(true);
    expect(focused(widget) === null).to.equal(true);
  });

  it('goes to the heading of each new page', async () => {
    const widget = await openWidget();
    await goOn(widget);
    for (const codes of Object.values(dullAche)) {
      expect(headingIsFocused(widget), readTitle(widget)).to.equal(true);
      await reply(widget, codes);
    }
    expect(headingIsFocused(widget), 'review').to.equal(true);
    await goOn(widget);
    expect(headingIsFocused(widget), 'outcome').to.equal(true);
    widget.reset();
    await widget.updateComplete;
    expect(headingIsFocused(widget), 'start').to.equal(true);
  });

  it('goes to the heading of an interruption, and of a page that is gone back to', async () => {
    const widget = await openWidget();
    await goOn(widget);
    await reply(widget, 'breathing');
    expect(headingIsFocused(widget)).to.equal(true);
    await unfold(widget, 'Ticked by mistake?');
    await press(widget, 'Change this answer: Danger signs');
    expect(headingIsFocused(widget)).to.equal(true);
    await press(widget, 'Back');
    expect(headingIsFocused(widget)).to.equal(true);
  });

  it('stays in the page around when its script sets answers or changes the language', async () => {
    const widget = await openPage('<button>Around</button><acu-aftercare-check lang="en"></acu-aftercare-check>');
    const button = widget.parentElement!.querySelector('button')!;
    button.focus();
    widget.answers = {'danger-signs': ['none']};
    widget.lang = 'es';
    await widget.updateComplete;
    expect(document.activeElement === button).to.equal(true);
  });

  it('brings the top of a new page into view', async () => {
    const widget = await openPage('<acu-aftercare-check lang="en"></acu-aftercare-check>');
    see(widget, 'button[type="submit"]')!.scrollIntoView({block: 'start'});
    widget.parentElement!.style.paddingBlockEnd = '2000px';
    scrollBy(0, 300);
    await goOn(widget);
    const {top} = widget.getBoundingClientRect();
    expect(top).to.be.within(-1, innerHeight / 2);
  });
});

describe('the keyboard alone', () => {
  it('leads from the start to an outcome', async () => {
    const widget = await openWidget();
    const onTo = async (key: string) => {
      await tabTo(widget, () => see(widget, 'button[type="submit"]'));
      await sendKeys({press: key});
      await widget.updateComplete;
    };
    await onTo('Enter');
    for (const [question, code] of Object.entries(dullAche)) {
      expect(questionShown(widget)).to.equal(question);
      const first = () => seeAll<HTMLInputElement>(widget, 'input')[0] ?? null;
      const radios = first()!.type === 'radio';
      // Tab enters a group of radios once, and arrows choose; checkboxes are reached one by one.
      await tabTo(widget, radios ? first : () => answer(widget, question, code));
      await sendKeys({press: ' '});
      const steps = radios ? seeAll(widget, 'input').indexOf(answer(widget, question, code)) : 0;
      for (let step = 0; step < steps; step += 1) await sendKeys({press: 'ArrowDown'});
      expect(ticked(widget)).to.deep.equal([code]);
      await onTo(radios ? ' ' : 'Enter');
    }
    expect(readTitle(widget)).to.equal('Check your answers');
    await onTo('Enter');
    expect(levelShown(widget)).to.equal('self-care');
  });

  it('goes on with Enter on an answer', async () => {
    const widget = await openWidget();
    await goOn(widget);
    await tabTo(widget, () => answer(widget, 'danger-signs', 'none'));
    await sendKeys({press: ' '});
    await sendKeys({press: 'Enter'});
    await widget.updateComplete;
    expect(questionShown(widget)).to.equal('nerve-signs');
  });

  it('leads back through the controls', async () => {
    const widget = await openWidget();
    await goOn(widget);
    await tabTo(widget, () => buttonNamed(widget, 'Back'));
    await shiftTab();
    expect(focused(widget) === see(widget, 'button[type="submit"]')).to.equal(true);
    await shiftTab();
    expect(focused(widget) === answer(widget, 'danger-signs', 'not-sure')).to.equal(true);
  });

  it('opens the explanation of hard words', async () => {
    const widget = await openWidget();
    await goOn(widget);
    await tabTo(widget, () => see(widget, 'details.help summary'));
    await sendKeys({press: 'Enter'});
    expect(seeAll<HTMLDetailsElement>(widget, 'details.help')[0]!.open).to.equal(true);
  });

  it('leads out of the widget again', async () => {
    const widget = await openPage(
      '<acu-aftercare-check lang="en" view="check"></acu-aftercare-check><button>After</button>',
    );
    const after = widget.parentElement!.querySelector('button')!;
    await tabTo(widget, () => buttonNamed(widget, 'Under 18?'));
    await sendKeys({press: 'Tab'});
    expect(document.activeElement === after).to.equal(true);
  });
});
