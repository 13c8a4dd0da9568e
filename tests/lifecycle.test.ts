import {expect} from '@open-wc/testing';
import {
  goOn,
  goToOutcome,
  goToQuestion,
  hear,
  levelShown,
  openPage,
  openWidget,
  questionShown,
  read,
  readTitle,
  replace,
  replyToAll,
  see,
  tick,
  ticked,
  watchConsole,
  type Widget,
} from './driver.js';

/** When observers have told it of a change. */
async function settled(widget: Widget): Promise<void> {
  await new Promise((resolve) => {
    queueMicrotask(() => {
      resolve(undefined);
    });
  });
  await widget.updateComplete;
}

describe('a widget that is moved', () => {
  it('keeps its page, its answers and what is ticked', async () => {
    const widget = await openPage('<acu-aftercare-check lang="en"></acu-aftercare-check><div id="there"></div>');
    await goToQuestion(widget, 'pain-kind');
    tick(widget, 'cramp');
    document.querySelector('#there')!.append(widget);
    await widget.updateComplete;
    expect(questionShown(widget)).to.equal('pain-kind');
    expect(ticked(widget)).to.deep.equal(['cramp']);
    await goOn(widget);
    await replyToAll(widget);
    await goOn(widget);
    expect(levelShown(widget)).to.equal('keep-watching');
  });

  it('keeps its answers while it is off the page', async () => {
    const widget = await openWidget();
    const parent = widget.parentElement!;
    await goToQuestion(widget, 'pain-trend');
    const ready = hear('acu-ready');
    widget.remove();
    parent.append(widget);
    await widget.updateComplete;
    expect(questionShown(widget)).to.equal('pain-trend');
    expect(ready).to.deep.equal([]);
  });

  it('follows its attributes and children again', async () => {
    const widget = await openWidget();
    const parent = widget.parentElement!;
    widget.remove();
    widget.setAttribute('region', 'GB');
    parent.append(widget);
    await widget.updateComplete;
    expect(read(widget, '[part~="emergency-line"]')).to.equal('Emergency? Call 999');
  });

  it('does nothing off the page when the language changes', async () => {
    const errors = watchConsole();
    const widget = await openWidget();
    widget.remove();
    replace(navigator, 'languages', ['es']);
    dispatchEvent(new Event('languagechange'));
    await widget.updateComplete;
    expect(errors).to.deep.equal([]);
    expect(readTitle(widget)).to.equal('More pain after acupuncture?');
  });
});

describe('a widget that is moved elsewhere', () => {
  const look = (widget: Widget) =>
    widget.ownerDocument.defaultView!.getComputedStyle(see(widget, '[part~="primary-button"]')!).minHeight;

  it('into the document of a frame, and back, keeps its answers and its looks, and follows the language there', async () => {
    const errors = watchConsole();
    const widget = await openPage('<div lang="en"><acu-aftercare-check></acu-aftercare-check></div>');
    const home = widget.parentElement!;
    const frame = document.createElement('iframe');
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve);
    });
    frame.srcdoc = '<!doctype html><html lang="es"><body></body></html>';
    home.append(frame);
    await loaded;
    await goToQuestion(widget, 'pain-kind');
    tick(widget, 'cramp');
    expect(look(widget)).to.equal('48px');

    frame.contentDocument!.body.append(widget);
    await widget.updateComplete;
    expect(widget.ownerDocument === frame.contentDocument).to.equal(true);
    expect(widget.locale).to.equal('es');
    expect(look(widget)).to.equal('48px');
    expect(ticked(widget)).to.deep.equal(['cramp']);
    await goOn(widget);
    frame.contentDocument!.documentElement.lang = 'ar';
    await settled(widget);
    expect(widget.locale).to.equal('ar');

    home.append(widget);
    await widget.updateComplete;
    expect(widget.locale).to.equal('en');
    expect(look(widget)).to.equal('48px');
    await replyToAll(widget);
    await goOn(widget);
    expect(levelShown(widget)).to.equal('keep-watching');
    expect(errors).to.deep.equal([]);
  });

  it('into a shadow root keeps its answers, and follows the language around that', async () => {
    const widget = await openPage(
      '<div lang="en"><acu-aftercare-check></acu-aftercare-check></div><div id="app" lang="es"></div>',
    );
    const home = widget.parentElement!;
    const app = document.querySelector<HTMLElement>('#app')!;
    await goToQuestion(widget, 'pain-trend');
    app.attachShadow({mode: 'open'}).append(widget);
    await widget.updateComplete;
    expect(widget.locale).to.equal('es');
    expect(questionShown(widget)).to.equal('pain-trend');
    app.lang = 'ar';
    await settled(widget);
    expect(widget.locale).to.equal('ar');
    home.append(widget);
    await widget.updateComplete;
    expect(widget.locale).to.equal('en');
    await replyToAll(widget);
    await goOn(widget);
    expect(levelShown(widget)).to.equal('self-care');
  });

  it('can be reset and set while it is off the page', async () => {
    const errors = watchConsole();
    const widget = await openWidget();
    const parent = widget.parentElement!;
    await goToOutcome(widget);
    widget.remove();
    expect(levelShown(widget)).to.equal('self-care');
    widget.reset();
    widget.answers = {'danger-signs': ['none']};
    parent.append(widget);
    await widget.updateComplete;
    expect(questionShown(widget)).to.equal('nerve-signs');
    expect(errors).to.deep.equal([]);
  });
});

describe('a widget that is copied', () => {
  it('is a new check with the same settings', async () => {
    const widget = await openWidget(
      'lang="en" region="GB" clinic-phone="+44 20 7946 0123"',
      '<script type="application/json">{"clinic-name": "Millrace"}</script>',
    );
    await goToOutcome(widget, {'pain-kind': 'electric'});
    const copy = document.importNode(widget, true);
    widget.after(copy);
    await copy.updateComplete;
    expect(readTitle(copy)).to.equal('More pain after acupuncture?');
    expect(copy.answers).to.deep.equal({});
    await goToOutcome(copy, {'pain-kind': 'electric'});
    expect(read(copy, '[part="contact"] a')).to.equal('Call the clinic: Millrace +44 20 7946 0123');
    expect(levelShown(widget)).to.equal('contact-practitioner');
  });

  it('does not share answers with another on the page', async () => {
    const first = await openWidget();
    const second = await openWidget();
    await goToQuestion(first, 'pain-trend');
    expect(second.answers).to.deep.equal({});
    expect(readTitle(second)).to.equal('More pain after acupuncture?');
  });
});

describe('a widget that is not seen', () => {
  it('works when it is shown later', async () => {
    const widget = await openPage('<div hidden><acu-aftercare-check lang="en"></acu-aftercare-check></div>');
    widget.parentElement!.hidden = false;
    await goToOutcome(widget);
    expect(levelShown(widget)).to.equal('self-care');
    expect(see(widget, '[data-level]')!.getBoundingClientRect().width).to.be.greaterThan(200);
  });

  it('works in a column without width that gets one later', async () => {
    const widget = await openPage('<div class="closed"><acu-aftercare-check lang="en"></acu-aftercare-check></div>');
    const column = widget.parentElement!;
    column.style.width = '0';
    await goOn(widget);
    column.style.width = '300px';
    await replyToAll(widget);
    await goOn(widget);
    expect(levelShown(widget)).to.equal('self-care');
    expect(see(widget, '[data-level]')!.getBoundingClientRect().width).to.be.within(250, 300);
  });

  it('is not shown with the attribute hidden', async () => {
    const widget = await openWidget('lang="en" hidden');
    expect(widget.getBoundingClientRect().height).to.equal(0);
  });
});
