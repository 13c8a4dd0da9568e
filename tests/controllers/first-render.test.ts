// A widget far below what is seen costs nothing until it is needed.
import {expect, fixture} from '@open-wc/testing';
import {levelShown, openPage, readTitle, replace, shows, toAnswers, dullAche, type Widget} from '../driver.js';

const tall = '<div style="height: 500vh"></div>';

/** Holds back the idle moments of the browser; returns how to have one. */
function holdIdleMoments(): () => void {
  const waiting: (() => void)[] = [];
  replace(window, 'requestIdleCallback', (callback: () => void) => waiting.push(callback));
  return () => {
    for (const callback of waiting.splice(0)) callback();
  };
}

async function openFarBelow(): Promise<Widget> {
  const page = await fixture(
    `<div>${tall}<acu-aftercare-check lang="en"><p>Call us</p></acu-aftercare-check>${tall}</div>`,
  );
  const widget = page.querySelector('acu-aftercare-check')!;
  // A frame has passed, in which a widget nearby renders.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return widget;
}

const isRendered = (widget: Widget): boolean => shows(widget, '[part=widget]');

describe('a widget far below what is seen', () => {
  it('shows the content of its tag until it is needed', async () => {
    holdIdleMoments();
    const widget = await openFarBelow();
    expect(isRendered(widget)).to.equal(false);
    expect(widget.querySelector('p')!.getClientRects().length).to.equal(1);
  });

  it('is rendered when it comes near', async () => {
    holdIdleMoments();
    const widget = await openFarBelow();
    widget.scrollIntoView();
    await widget.updateComplete;
    expect(readTitle(widget)).to.equal('More pain after acupuncture?');
    expect(widget.querySelector('p')!.getClientRects().length).to.equal(0);
    scrollTo(0, 0);
  });

  it('is rendered when the browser is idle', async () => {
    const haveIdleMoment = holdIdleMoments();
    const widget = await openFarBelow();
    haveIdleMoment();
    await widget.updateComplete;
    expect(isRendered(widget)).to.equal(true);
  });

  it('is rendered before the page is printed', async () => {
    holdIdleMoments();
    const widget = await openFarBelow();
    dispatchEvent(new Event('beforeprint'));
    await widget.updateComplete;
    expect(isRendered(widget)).to.equal(true);
  });

  it('keeps the answers that a page sets meanwhile', async () => {
    const haveIdleMoment = holdIdleMoments();
    const widget = await openFarBelow();
    widget.answers = toAnswers({...dullAche, 'danger-signs': 'breathing'});
    expect(widget.assessment!.level).to.equal('emergency');
    haveIdleMoment();
    await widget.updateComplete;
    expect(levelShown(widget)).to.equal('emergency');
  });
});

it('a widget that is seen is rendered at once, without an idle moment', async () => {
  holdIdleMoments();
  const widget = await openPage('<acu-aftercare-check lang="en"></acu-aftercare-check>');
  expect(isRendered(widget)).to.equal(true);
});
