import {expect} from '@open-wc/testing';
import {
  goOn,
  goToQuestion,
  goToReview,
  levelShown,
  openWidget,
  press,
  read,
  readText,
  readTitle,
  reply,
  tick,
  ticked,
  watchConsole,
} from '../driver.js';

describe('session-start', () => {
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();

  for (const [hours, code] of [
    [30, 'under-48h'],
    [50, '48h-to-72h'],
    [100, '3-to-7-days'],
    [170, '7-days-or-more'],
    [364 * 24, '7-days-or-more'],
  ] as const) {
    it(`fills the question of time in ${hours} hours after the session, which still has to be confirmed`, async () => {
      const widget = await openWidget(`lang="en" session-start="${hoursAgo(hours)}"`);
      await goToQuestion(widget, 'time-since-session');
      expect(read(widget, '.progress')).to.equal('Question 3 of 9');
      expect(ticked(widget)).to.deep.equal([code]);
      expect(widget.answers).to.not.have.property('time-since-session');
      await goOn(widget);
      expect(widget.answers['time-since-session']).to.deep.equal([code]);
    });
  }

  it('can be changed by the patient, whose answer counts', async () => {
    const widget = await openWidget(`lang="en" session-start="${hoursAgo(30)}"`);
    await goToReview(widget);
    await press(widget, 'Change: Time since the session');
    expect(ticked(widget)).to.deep.equal(['under-48h']);
    await reply(widget, '3-to-7-days');
    expect(readTitle(widget)).to.equal('Check your answers');
    await goOn(widget);
    expect(levelShown(widget)).to.equal('contact-practitioner');
    expect(read(widget, '.say')).to.contain('I had acupuncture with you. Since then');
  });

  it('names the day of the session where the patient agrees', async () => {
    const widget = await openWidget(`lang="en" session-start="${hoursAgo(100)}"`);
    await goToQuestion(widget, 'time-since-session');
    await goOn(widget);
    tick(widget, 'worse');
    await goOn(widget);
    for (const code of ['ache', 'needle-sites', 'none', 'none', 'none']) await reply(widget, code);
    await goOn(widget);
    expect(readText(widget)).to.match(/I had acupuncture with you \(\w+day,? .*\)\./);
  });

  for (const wrong of [new Date(Date.now() + 86_400_000).toISOString(), 'yesterday', '2026-13-45T99:99']) {
    it(`is reported and leaves the question open when it says ${wrong.replace(/^\d+-.*Z$/, 'a moment to come')}`, async () => {
      const errors = watchConsole();
      const widget = await openWidget(`lang="en" session-start="${wrong}"`);
      expect(errors).to.have.length(1);
      expect(errors[0]).to.contain('session-start').and.to.contain(wrong);
      await goToQuestion(widget, 'time-since-session');
      expect(ticked(widget)).to.deep.equal([]);
    });
  }

  it('of more than a year ago is not known', async () => {
    const widget = await openWidget(`lang="en" session-start="${hoursAgo(366 * 24)}"`);
    await goToQuestion(widget, 'time-since-session');
    expect(ticked(widget)).to.deep.equal([]);
  });
});
