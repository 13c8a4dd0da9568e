import {expect} from '@open-wc/testing';
import {dullAche, undoAfterTest} from '../driver.js';
import {hostileAddress, ways} from '../frame.js';

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
      const told = new Promise((resolve) => {
        addEventListener(
          'message',
          ({data, source}) => {
            if (source === frame.contentWindow) resolve(data);
          },
          {once: true},
        );
      });
      frame.contentWindow!.postMessage(dullAche, '*');
      expect(await told).to.deep.equal({
        level: 'self-care',
        storage: 'blocked',
        errors: [],
        warnings: [],
        violations: [],
        requests: [],
      });
    });
  }
});
