import {expect} from '@open-wc/testing';
import {goOn, goToReview, levelShown, openWidget, questionShown, reply, setClock} from '../driver.js';

const hours = (count: number) => count * 60 * 60 * 1000;

describe('a check that was left open for two hours', () => {
  it('asks the time since the session again before it shows a result', async () => {
    const widget = await openWidget('lang="en" region="GB"');
    await goToReview(widget);
    setClock(Date.now() + hours(2));
    await goOn(widget);
    expect(questionShown(widget)).to.equal('time-since-session');
    expect(levelShown(widget)).to.equal(undefined);
    await reply(widget, '48h-to-72h');
    await goOn(widget);
    expect(levelShown(widget)).to.equal('keep-watching');
  });
});
