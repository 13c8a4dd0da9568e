import {expect} from '@open-wc/testing';
import {chooseLanguage, goToOutcome, press, replace} from './driver.js';
import {openFrame} from './frame.js';

it('after it has loaded, the widget asks the network for nothing', async () => {
  const {window, widget, recorded} = await openFrame('/tests/pages/element-after.html');
  const asked: string[] = [];
  let tell: () => void;
  const ownRequest = new Promise<void>((resolve) => {
    tell = resolve;
  });
  new window.PerformanceObserver((list) => {
    asked.push(...list.getEntries().map(({name}) => new URL(name).pathname));
    if (asked.includes('/tests/pages/record.js')) tell();
  }).observe({type: 'resource'});

  await chooseLanguage(widget, 'English');
  await goToOutcome(widget);
  await chooseLanguage(widget, 'العربية');
  await chooseLanguage(widget, 'English');
  await press(widget, 'Change an answer');
  widget.reset();
  await goToOutcome(widget, {'other-signs': 'fever'});
  expect(recorded.requests).to.deep.equal([]);

  // A request of our own is seen, and it is the only one.
  await (await window.fetch('/tests/pages/record.js')).text();
  await ownRequest;
  expect(asked).to.deep.equal(['/tests/pages/record.js']);
  expect(recorded.requests).to.deep.equal(['fetch /tests/pages/record.js']);
});

it('the widget keeps nothing on the device', async () => {
  const {window, document, widget} = await openFrame('/tests/pages/element-after.html');
  const kept: string[] = [];
  replace(window.Storage.prototype, 'setItem', (key: string) => kept.push(key));
  const cookies = document.cookie;
  await goToOutcome(widget);
  expect(document.cookie).to.equal(cookies);
  expect(kept).to.deep.equal([]);
  window.localStorage.setItem('own', 'seen');
  expect(kept).to.deep.equal(['own']);
});
