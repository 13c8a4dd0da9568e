import {expect} from '@open-wc/testing';
import {undoAfterTest} from '../driver.js';
import {driven, hostileAddress, openHostile, ways} from '../frame.js';

/** No printing, saving or remembering: these are forbidden there, and their buttons are missing. */
const found = {
  level: 'self-care',
  storage: 'blocked',
  offered: [
    ...['What helps', 'Worried?', 'Your answers', 'Show, print or send your answers'],
    ...['Show the summary on the whole screen', 'Read the summary', 'Copy the summary'],
    'Read about pain after acupuncture',
  ],
  errors: [],
  warnings: [],
  violations: [],
  requests: [],
};

describe('in a sandbox without storage', () => {
  for (const way of ways) {
    it(`the ${way} leads to an outcome, and nothing is wrong`, async () => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.src = hostileAddress('sandboxed.html', way);
      undoAfterTest(() => {
        frame.remove();
      });
      await new Promise((resolve) => {
        frame.addEventListener('load', resolve, {once: true});
        document.body.append(frame);
      });
      const page = frame.contentWindow!;
      expect(await driven(way === 'iframe' ? page[0]! : page)).to.deep.equal(found);
    });
  }
});

it('the iframe that is a sandbox itself leads to an outcome, and grows', async () => {
  const {document} = await openHostile('plain.html', 'sandboxed-iframe');
  const frame = document.querySelector('iframe')!;
  expect(frame.contentDocument === null).to.equal(true);
  expect(await driven(frame.contentWindow!)).to.deep.equal(found);
});
