// In a page of its own: the time zone of the device is asked for once in a page.
import {expect} from '@open-wc/testing';
import {openWidget, read, replace} from '../driver.js';

describe('that the device is in another country than the number', () => {
  it('is told as well by a widget that was moved before the page had an idle moment', async () => {
    const before = Intl.DateTimeFormat.prototype.resolvedOptions;
    replace(Intl.DateTimeFormat.prototype, 'resolvedOptions', function (this: Intl.DateTimeFormat) {
      return {...before.call(this), timeZone: 'America/New_York'};
    });
    const waiting = new Map<number, () => void>();
    replace(window, 'requestIdleCallback', (callback: () => void) => {
      waiting.set(waiting.size + 1, callback);
      return waiting.size;
    });
    replace(window, 'cancelIdleCallback', (request: number) => waiting.delete(request));
    const widget = await openWidget('lang="en" region="GB"');
    const place = widget.parentElement!;
    widget.remove();
    expect(waiting.size).to.equal(0);
    place.append(widget);
    await widget.updateComplete;
    for (const callback of waiting.values()) callback();
    await widget.updateComplete;
    expect(read(widget, '[part~="emergency-line"]')).to.contain('This number is for: United Kingdom.');
  });
});
