import {executeServerCommand} from '@web/test-runner-commands';
import {aTimeout, expect} from '@open-wc/testing';
import {
  goOn,
  goToOutcome,
  goToQuestion,
  levelShown,
  openWidget,
  questionShown,
  replyToAll,
  ticked,
  tick,
} from '../driver.js';
import {hostileAddress, openHostile, ways} from '../frame.js';

describe('somebody who leaves the page and comes back', () => {
  it('goes on where they were, when the browser has kept the page', async () => {
    const widget = await openWidget();
    await goToQuestion(widget, 'pain-kind');
    tick(widget, 'cramp');
    dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    document.dispatchEvent(new Event('visibilitychange'));
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    document.dispatchEvent(new Event('visibilitychange'));
    await widget.updateComplete;
    expect(questionShown(widget)).to.equal('pain-kind');
    expect(ticked(widget)).to.deep.equal(['cramp']);
    await goOn(widget);
    await replyToAll(widget);
    await goOn(widget);
    expect(levelShown(widget)).to.equal('keep-watching');
  });

  it('starts anew, when the browser has not', async () => {
    const before = await openHostile('plain.html', 'script');
    await goToQuestion(before.widget, 'pain-kind');
    tick(before.widget, 'cramp');
    const {frame} = before;
    const nextLoad = () =>
      new Promise((resolve) => {
        frame.addEventListener('load', resolve, {once: true});
      });
    // While the page is still busy loading, another one would take its place in the history.
    await aTimeout(0);
    const left = nextLoad();
    before.window.location.assign(hostileAddress('dark.html', 'script'));
    await left;
    const returned = nextLoad();
    frame.contentWindow!.history.back();
    await returned;
    const page = frame.contentWindow as typeof before.window;
    expect(page.document.title).to.equal('plain');
    const widget = page.document.querySelector('acu-aftercare-check')!;
    await widget.updateComplete;
    expect(widget.answers).to.deep.equal({});
    await goToOutcome(widget);
    expect(levelShown(widget)).to.equal('self-care');
    expect(page.recorded.errors).to.deep.equal([]);
  });
});

/** In a tab: to the second question, as a person goes. */
const toNerveSigns = `(async () => {
    const widget = document.querySelector('acu-aftercare-check');
    const {shadowRoot} = widget;
    shadowRoot.querySelector('[type="submit"]').click();
    await widget.updateComplete;
    shadowRoot.querySelector('[name="danger-signs"][value="none"]').click();
    shadowRoot.querySelector('[type="submit"]').click();
    await widget.updateComplete;
  })()`;
/** In a tab: what is shown, and what an answer to the second question leads to. */
const answerNerveSigns = `(async () => {
    const [widget, ...others] = document.querySelectorAll('acu-aftercare-check');
    const shown = widget.shadowRoot.querySelector('input').name;
    widget.shadowRoot.querySelector('[value="weakness"]').click();
    widget.shadowRoot.querySelector('[type="submit"]').click();
    await widget.updateComplete;
    const {level} = widget.shadowRoot.querySelector('[data-level]').dataset;
    return {persisted: globalThis.persisted, others: others.length, shown, level, errors: recorded.errors};
  })()`;

// In a tab that Chromium really puts away; no other engine lets a test do so.
for (const way of ['script', 'placeholder'] as const) {
  const kept = await executeServerCommand<object | false, Record<string, string>>('leave-and-return', {
    page: new URL(hostileAddress('plain.html', way), location.href).href,
    elsewhere: new URL(hostileAddress('dark.html', way), location.href).href,
    before: `addEventListener('pageshow', ({persisted}) => { globalThis.persisted = persisted; }); ${toNerveSigns}`,
    after: answerNerveSigns,
  });
  if (kept) {
    it(`somebody for whom Chromium has kept the page finds their check as it was, and it works: ${way}`, () => {
      const found = {persisted: true, others: 0, shown: 'nerve-signs', level: 'emergency', errors: []};
      expect(kept).to.deep.equal(found);
    });
  }
}

// A page that was made before somebody asked for it. Only Chromium makes one, and lets a test see it.
for (const way of ways.filter((each) => each !== 'iframe')) {
  const next = new URL(hostileAddress('prerendered.html', way), location.href).href;
  const rules = JSON.stringify({prerender: [{source: 'list', urls: [next]}]});
  const body = `<script type="speculationrules">${rules}</script><a id="next" href="${next.replaceAll('&', '&amp;')}">Next</a>`;
  const page = new URL(`/tests/pages/made.html?${new URLSearchParams({body}).toString()}`, location.href).href;
  const told = await executeServerCommand<object | false, Record<string, string>>('follow-prerendered', {page, next});
  if (told) {
    it(`somebody for whom Chromium has made the page ready finds one widget, and it works: ${way}`, () => {
      expect(told).to.deep.equal({madeBefore: true, others: 0, level: 'emergency', errors: []});
    });
  }
}
