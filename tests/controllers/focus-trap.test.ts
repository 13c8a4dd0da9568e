import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {createFocusTrap} from 'focus-trap';
import {focused, openPage, readTitle, seeAll, shiftTab, undoAfterTest, type Widget} from '../driver.js';

const WIDGET = '<acu-aftercare-check lang="en" region="GB"></acu-aftercare-check>';

async function openTrapped(content: string): Promise<Widget> {
  const widget = await openPage(`<div role="dialog">${content}</div>`);
  const trap = createFocusTrap(widget.closest<HTMLElement>('[role="dialog"]')!, {delayInitialFocus: false});
  trap.activate();
  undoAfterTest(() => {
    trap.deactivate();
  });
  return widget;
}

const firstControl = (widget: Widget) => seeAll(widget, 'a[href], button, select')[0]!;

describe('the focus trap of a dialog', () => {
  it('lets Tab into a widget that is last, past no stop of its own, and back out', async () => {
    const widget = await openTrapped(`<button>Close</button>${WIDGET}`);
    const close = widget.parentElement!.querySelector('button')!;
    expect(document.activeElement === close).to.equal(true);
    await sendKeys({press: 'Tab'});
    expect(focused(widget) === firstControl(widget)).to.equal(true);
    await sendKeys({press: 'Tab'});
    expect(focused(widget) === seeAll(widget, 'a[href], button, select')[1]).to.equal(true);
    await shiftTab();
    await shiftTab();
    expect(document.activeElement === close).to.equal(true);
  });

  it('accepts a dialog with nothing but the widget', async () => {
    const widget = await openTrapped(WIDGET);
    expect(document.activeElement === widget).to.equal(true);
    const heading = focused(widget)!;
    expect(heading.textContent.trim()).to.equal(readTitle(widget));
    const moved = new Promise((resolve) => {
      widget.shadowRoot!.addEventListener('focusin', resolve, {once: true});
    });
    await sendKeys({press: 'Tab'});
    await moved;
    expect(focused(widget)!.tabIndex).to.equal(0);
    expect(heading.compareDocumentPosition(focused(widget)!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('that does not count the widget lets Tab into it all the same', async () => {
    const widget = await openPage(`<div role="dialog"><button>Close</button>${WIDGET}</div>`);
    const close = widget.parentElement!.querySelector('button')!;
    widget.parentElement!.addEventListener('keydown', (event) => {
      if (event.key !== 'Tab' || document.activeElement !== close) return;
      event.preventDefault();
      close.focus();
    });
    close.focus();
    const entered = new Promise((resolve) => {
      widget.addEventListener('focusin', resolve, {once: true});
    });
    await sendKeys({press: 'Tab'});
    await entered;
    expect(focused(widget) === firstControl(widget)).to.equal(true);
  });

  it('costs nothing elsewhere: outside of dialogs the element has no tabindex', async () => {
    const widget = await openPage(WIDGET);
    expect(widget.hasAttribute('tabindex')).to.equal(false);
  });
});
