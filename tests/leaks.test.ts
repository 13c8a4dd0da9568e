// A page of a single-page app lives for days, and shows and removes the widget as its visitors come and go.
import {expect} from '@open-wc/testing';
import {chooseLanguage, goOn, goToOutcome, openPage, replace, type Widget} from './driver.js';

type Listening = [target: EventTarget, name: string, listener: unknown, capture: boolean];

/** Keeps count of listeners outside of widgets, and of observers, that are on; to the end of the test. */
function countListening() {
  const listening: Listening[] = [];
  const observing = new Set<MutationObserver>();
  const {addEventListener, removeEventListener} = EventTarget.prototype;
  const isCapture = (options: unknown) =>
    typeof options === 'object' ? Boolean((options as AddEventListenerOptions | null)?.capture) : Boolean(options);
  const find = (target: EventTarget, name: string, listener: unknown, options: unknown) =>
    listening.findIndex(([t, n, l, c]) => t === target && n === name && l === listener && c === isCapture(options));
  replace(
    EventTarget.prototype,
    'addEventListener',
    function (this: EventTarget | undefined, name: string, listener: EventListener, options?: AddEventListenerOptions) {
      const target = this ?? window;
      const outside = !(target instanceof Node) || target === document || target.parentNode === document;
      if (outside && find(target, name, listener, options) < 0)
        listening.push([target, name, listener, isCapture(options)]);
      addEventListener.call(target, name, listener, options);
    },
  );
  replace(
    EventTarget.prototype,
    'removeEventListener',
    function (this: EventTarget | undefined, name: string, listener: EventListener, options?: EventListenerOptions) {
      const target = this ?? window;
      const index = find(target, name, listener, options);
      if (index >= 0) listening.splice(index, 1);
      removeEventListener.call(target, name, listener, options);
    },
  );
  replace(
    window,
    'MutationObserver',
    class extends MutationObserver {
      override observe(...parameters: Parameters<MutationObserver['observe']>) {
        observing.add(this);
        super.observe(...parameters);
      }
      override disconnect() {
        observing.delete(this);
        super.disconnect();
      }
    },
  );
  return {listening: () => listening.map(([, name]) => name).sort(), observing};
}

const newWidget = () => Object.assign(document.createElement('acu-aftercare-check'), {lang: 'en'});

describe('adding and removing a widget a thousand times', function () {
  this.timeout(120_000);

  it('leaves no listener and no observer on the page', async () => {
    const {listening, observing} = countListening();
    const before = listening();
    for (let i = 0; i < 1_000; i += 1) {
      const widget = newWidget();
      document.body.append(widget);
      if (i === 500) {
        await widget.updateComplete;
        // What is to be counted is counted.
        expect(listening().length).to.be.greaterThan(before.length);
        expect(observing.size).to.be.greaterThan(0);
        await goToOutcome(widget);
        await chooseLanguage(widget, 'Español');
      }
      widget.remove();
    }
    expect(listening()).to.deep.equal(before);
    expect(observing.size).to.equal(0);
  });

  it('leaves none when it is one and the same widget', async () => {
    const {listening, observing} = countListening();
    const widget = await openPage('<acu-aftercare-check lang="en"></acu-aftercare-check>');
    const parent = widget.parentElement!;
    await goOn(widget);
    // After a step, the next looks for headers that slide in are still to come; they end with a removal.
    widget.remove();
    parent.append(widget);
    const shown = listening();
    expect(shown).not.to.deep.equal([]);
    const watched = observing.size;
    for (let i = 0; i < 1_000; i += 1) {
      widget.remove();
      parent.append(widget);
      // Without a removal in between: single-page apps move what they show.
      if (i % 10 === 0) parent.prepend(widget);
    }
    expect(listening()).to.deep.equal(shown);
    expect(observing.size).to.equal(watched);
    widget.remove();
    expect(listening()).to.deep.equal([]);
    expect(observing.size).to.equal(0);
  });

  // Only Chromium can be asked to collect garbage.
  const {gc} = globalThis as {gc?: (options: {type: 'major'; execution: 'async'}) => Promise<void>};
  if (!gc) return;

  it('leaves nothing that keeps a widget in memory', async () => {
    // A function of its own, so that the one that waits holds nothing.
    const addAndRemove = async (used: boolean) => {
      const widget = newWidget();
      document.body.append(widget);
      if (used) {
        await widget.updateComplete;
        await goToOutcome(widget);
      }
      widget.remove();
      return new WeakRef(widget);
    };
    const gone: WeakRef<Widget>[] = [];
    for (let i = 0; i < 1_000; i += 1) gone.push(await addAndRemove(i % 100 === 0));
    const kept = () => gone.filter((widget) => widget.deref()).length;
    expect(kept()).to.be.greaterThan(0);
    // In a task of its own: a reference that was looked at holds to the end of its task, and a collection in the middle
    // of a task keeps whatever looks like an address on the stack, which once was that of the last widget.
    for (let round = 0; round < 20 && kept() > 0; round += 1) await gc({type: 'major', execution: 'async'});
    expect(kept()).to.equal(0);
  });
});
