import {expect} from '@open-wc/testing';
import {
  goOn,
  goToOutcome,
  goToQuestion,
  hrefs,
  levelShown,
  questionShown,
  read,
  readTitle,
  replyToAll,
  see,
  type Widget,
  unfoldAll,
} from '../driver.js';
import {openFrame, type Page} from '../frame.js';

const spanish = '¿Más dolor después de la acupuntura?';
const settings = 'lang=es&region=ES&clinic-phone=%2B34+600+000+000&booking-url=https://clinic.example/book';

/** The next time that something is so, which a change of the layout or of the page makes so. */
function until(element: Element, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (holds()) resolve();
    };
    new MutationObserver(look).observe(element, {attributes: true});
    look();
  });
}

/** The page has heard this message, after its own listeners have. */
function hears({window}: Page, message: unknown): Promise<void> {
  return new Promise((resolve) => {
    window.addEventListener('message', ({data}) => {
      if (JSON.stringify(data) === JSON.stringify(message)) resolve();
    });
  });
}

const frameOf = ({document}: Page) => document.querySelector('iframe')!;
const widgetIn = (frame: HTMLIFrameElement): Widget => frame.contentDocument!.querySelector('acu-aftercare-check')!;
const contentHeight = (frame: HTMLIFrameElement) =>
  Math.ceil(frame.contentDocument!.documentElement.getBoundingClientRect().height);

describe('embed.html', () => {
  it('takes its settings from the address, and works to an outcome', async () => {
    const {widgets, widget, document} = await openFrame(`/dist-recorded/embed.html?${settings}`);
    expect(widgets).to.have.length(1);
    expect(readTitle(widget)).to.equal(spanish);
    expect(read(widget, '[part~="emergency-line"]')).to.contain('112');
    expect(document.documentElement.lang).to.equal('es');
    expect(document.title).to.equal('Cuestionario después de la acupuntura');
    await goToOutcome(widget, {'pain-kind': 'electric'});
    expect(levelShown(widget)).to.equal('contact-practitioner');
    expect(hrefs(widget)).to.include('tel:+34600000000');
    expect(document.location.search).to.equal(`?${settings}`);
  });

  it('takes what the JSON child would hold from "config"', async () => {
    const config = encodeURIComponent('{"phones": [{"name": "Night line", "number": "+44 20 7946 0999"}]}');
    const {widget} = await openFrame(`/dist-recorded/embed.html?lang=en&config=${config}`);
    await goToOutcome(widget, {'pain-kind': 'electric'});
    expect(hrefs(widget)).to.include('tel:+442079460999');
  });

  it('names a setting that it does not know, takes no answers and no other attribute, and goes on', async () => {
    const {widget, recorded} = await openFrame(
      '/dist-recorded/embed.html?clinic-phnoe=1&danger-signs=chest-pain&onclick=alert(1)&lang=en',
    );
    expect(recorded.errors.map((error) => error.split(', expected')[0])).to.deep.equal([
      '<acu-aftercare-check> ACU-CONFIG-KEY address clinic-phnoe: found "1"',
      '<acu-aftercare-check> ACU-CONFIG-KEY address danger-signs: found "chest-pain"',
      '<acu-aftercare-check> ACU-CONFIG-KEY address onclick: found "alert(1)"',
    ]);
    expect(widget.getAttributeNames()).to.deep.equal(['lang', 'slot']);
    expect(widget.answers).to.deep.equal({});
    await goToOutcome(widget);
    expect(levelShown(widget)).to.equal('self-care');
  });

  it('shows its own text as the fallback of the widget', async () => {
    const {document} = await openFrame('/dist-recorded/embed.html');
    const text = document.querySelector('main > p')!;
    expect(text.textContent).to.contain('This check needs JavaScript.');
    expect(text.getClientRects()).to.have.length(0);
  });

  it('opens the booking page beside itself', async () => {
    const {widget, window} = await openFrame(`/dist-recorded/embed.html?${settings}`);
    await goToOutcome(widget, {'pain-kind': 'electric'});
    await unfoldAll(widget);
    window.addEventListener('click', (event) => {
      event.preventDefault();
    });
    const link = see(widget, 'a[href^="https:"]') as HTMLAnchorElement;
    link.click();
    expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener']);
    const call = see(widget, 'a[href^="tel:"]') as HTMLAnchorElement;
    call.click();
    expect(call.target).to.equal('');
  });
});

describe('iframe-host.js', () => {
  it('gives the frame the height of its content, page by page', async () => {
    const page = await openFrame('/tests/pages/iframe.html');
    const frame = frameOf(page);
    await until(frame, () => frame.clientHeight === contentHeight(frame));
    const first = frame.clientHeight;
    expect(first).to.be.greaterThan(300);
    await goToOutcome(widgetIn(frame), {'other-signs': 'fever'});
    expect(levelShown(widgetIn(frame))).to.equal('medical-help-today');
    await until(frame, () => frame.clientHeight === contentHeight(frame));
    expect(frame.clientHeight).to.be.greaterThan(first);
    expect(page.recorded.errors).to.deep.equal([]);
  });

  it('shows a new page from its top', async () => {
    const page = await openFrame('/tests/pages/iframe.html');
    const frame = frameOf(page);
    await until(frame, () => frame.clientHeight === contentHeight(frame));
    const scrolled = () =>
      new Promise((resolve) => {
        page.document.addEventListener('scroll', resolve, {once: true});
      });
    const down = scrolled();
    page.window.scrollTo(0, 400);
    await down;
    expect(frame.getBoundingClientRect().top).to.be.lessThan(0);
    const up = scrolled();
    await goOn(widgetIn(frame));
    await up;
    expect(frame.getBoundingClientRect().top).to.be.within(-1, 60);
  });

  // Chromium and Firefox have it.
  if ('moveBefore' in Element.prototype) {
    it('keeps the check and the height of a frame that the page moves', async () => {
      const page = await openFrame('/tests/pages/iframe.html');
      const frame = frameOf(page);
      const widget = widgetIn(frame);
      await goToQuestion(widget, 'pain-trend');
      const aside = page.document.createElement('aside') as HTMLElement & {
        moveBefore: (node: Element, before: null) => void;
      };
      aside.style.width = '300px';
      page.document.body.append(aside);
      aside.moveBefore(frame, null);
      expect(widgetIn(frame) === widget).to.equal(true);
      expect(questionShown(widget)).to.equal('pain-trend');
      await replyToAll(widget);
      await goOn(widget);
      expect(levelShown(widget)).to.equal('self-care');
      expect(frame.contentWindow!.innerWidth).to.be.at.most(300);
      await until(frame, () => frame.clientHeight === contentHeight(frame));
      expect(page.recorded.errors).to.deep.equal([]);
    });
  }

  it('run twice, as on the next page of a navigation library, scrolls and reports once', async () => {
    const page = await openFrame('/tests/pages/iframe.html');
    const frame = frameOf(page);
    await until(frame, () => frame.clientHeight === contentHeight(frame));
    const again = page.document.createElement('script');
    const ran = new Promise((resolve) => {
      again.addEventListener('load', resolve, {once: true});
    });
    again.src = '/dist/iframe-host.js';
    page.document.head.append(again);
    await ran;
    let scrolls = 0;
    frame.scrollIntoView = () => {
      scrolls += 1;
    };
    page.document.body.style.paddingTop = '200vh';
    for (const message of [{height: 500, stepChanged: true}, 'grow']) {
      const heard = hears(page, {'acu-aftercare-check': message});
      const script = frame.contentDocument!.createElement('script');
      script.textContent = `parent.postMessage({'acu-aftercare-check': ${JSON.stringify(message)}}, '*')`;
      frame.contentDocument!.body.append(script);
      await heard;
    }
    expect(scrolls).to.equal(1);
    expect(page.recorded.errors).to.have.length(1);
  });

  it('works for a sandboxed frame, which has no origin', async () => {
    const frame = frameOf(await openFrame('/tests/pages/iframe-sandboxed.html'));
    await until(frame, () => frame.clientHeight > 300);
    expect(frame.contentDocument === null).to.equal(true);
  });

  it('acts on no message of another sender, whatever it says', async () => {
    const page = await openFrame('/tests/pages/iframe.html');
    const frame = frameOf(page);
    await until(frame, () => frame.clientHeight === contentHeight(frame));
    const before = frame.clientHeight;
    const message = {'acu-aftercare-check': {height: 5000, stepChanged: false}};
    const heard = hears(page, message);
    page.window.postMessage(message, '*');
    await heard;
    expect(frame.clientHeight).to.equal(before);
    expect(page.recorded.errors).to.deep.equal([]);
  });

  for (const [what, message] of [
    ['a height that is no number', {height: '5000px', stepChanged: false}],
    ['a height beyond reason', {height: 1e9, stepChanged: false}],
    ['no height', {stepChanged: true}],
    ['no object', 'grow'],
  ] as const) {
    it(`refuses a message with ${what}, and says so`, async () => {
      const page = await openFrame('/tests/pages/iframe.html');
      const frame = frameOf(page);
      await until(frame, () => frame.clientHeight === contentHeight(frame));
      const before = frame.clientHeight;
      const heard = hears(page, {'acu-aftercare-check': message});
      // As if the widget had sent it.
      const script = frame.contentDocument!.createElement('script');
      script.textContent = `parent.postMessage({'acu-aftercare-check': ${JSON.stringify(message)}}, '*')`;
      frame.contentDocument!.body.append(script);
      await heard;
      expect(frame.clientHeight).to.equal(before);
      expect(page.recorded.errors).to.have.length(1);
      expect(page.recorded.errors[0]).to.contain('ACU-FRAME').and.to.contain(JSON.stringify(message));
    });
  }
});

it('without its helper, the frame keeps its height and scrolls inside', async () => {
  const {document} = await openFrame('/tests/pages/iframe.html');
  const frame = document.createElement('iframe');
  frame.src = '/dist-recorded/embed.html?lang=en';
  frame.height = '300';
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
  });
  frame.removeAttribute('data-acu-aftercare-check');
  document.querySelector('script[src*="iframe-host"]')!.remove();
  document.body.append(frame);
  await loaded;
  const root = frame.contentDocument!.scrollingElement!;
  root.scrollTop = 100;
  expect(root.scrollTop).to.equal(100);
});
