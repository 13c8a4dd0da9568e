// The component for Next's app router, as EMBEDDING.md has it: rendered by React in Node, and hydrated here.
import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {clean, levelShown, questionShown, readText, replace, reply, undoAfterTest, type Widget} from '../driver.js';

interface Hydrated {
  readonly problems: readonly string[];
  readonly unmount: () => void;
}

async function openHydrated(props: object): Promise<{widget: Widget; app: Hydrated}> {
  const place = document.createElement('div');
  // As the browser gets it: before any script of the page has run.
  const html = await executeServerCommand<string, string>('renderOnServer', 'hydration');
  place.append(document.createRange().createContextualFragment(html));
  document.body.append(place);
  const widget = place.querySelector('acu-aftercare-check')!;
  expect(clean(widget.textContent)).to.equal('In danger, call 999. Otherwise, call us.');
  // Served by a middleware, so the compiler cannot know it.
  const address = new URL('/framework-apps/hydration.js', location.href).href;
  const {hydrate} = (await import(address)) as {
    hydrate: (place: Element, props: object) => Hydrated;
  };
  // Effects run when the browser is free, so the first thing that comes of one is waited for.
  const updated = new Promise((resolve) => {
    const {requestUpdate} = widget;
    replace(widget, 'requestUpdate', (...change: Parameters<typeof requestUpdate>) => {
      requestUpdate.apply(widget, change);
      resolve(undefined);
    });
  });
  const app = hydrate(place, props);
  undoAfterTest(() => {
    app.unmount();
    place.remove();
  });
  await updated;
  await widget.updateComplete;
  return {widget, app};
}

describe('the documented component for Next', () => {
  it('takes over what the server sent, with its settings', async () => {
    const {widget, app} = await openHydrated({});
    expect(app.problems).to.deep.equal([]);
    expect(readText(widget)).to.contain('Call 999');
    expect(readText(widget)).to.contain('Night line');
  });

  it('sets the answers, and its listener hears of the result', async () => {
    const levels: string[] = [];
    const {widget} = await openHydrated({
      answers: {'danger-signs': ['none']},
      onResult: (level: string) => levels.push(level),
    });
    expect(questionShown(widget)).to.equal('nerve-signs');
    await reply(widget, 'weakness');
    expect(levelShown(widget)).to.equal('emergency');
    expect(levels).to.deep.equal(['emergency']);
  });
});
