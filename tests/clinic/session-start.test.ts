import {expect} from '@open-wc/testing';
import {
  goOn,
  goToQuestion,
  goToReview,
  levelShown,
  openWidget,
  press,
  read,
  readTitle,
  reply,
  replyToAll,
  setClock,
  ticked,
  watchConsole,
} from '../driver.js';

describe('session-start', () => {
  // A Thursday, by the clock of the device of the tests.
  const now = new Date('2026-11-26T15:10').getTime();
  const hoursAgo = (hours: number) => new Date(now - hours * 3_600_000).toISOString();

  beforeEach(() => {
    setClock(now);
  });

  for (const [hours, code] of [
    [30, 'under-48h'],
    [48, '48h-to-72h'],
    [50, '48h-to-72h'],
    [72, '3-to-7-days'],
    [100, '3-to-7-days'],
    [168, '7-days-or-more'],
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
    const widget = await openWidget(`lang="en" region="GB" session-start="${hoursAgo(100)}"`);
    await goToQuestion(widget, 'time-since-session');
    await goOn(widget);
    await replyToAll(widget, {'pain-trend': 'worse'});
    await goOn(widget);
    expect(read(widget, '.say')).to.match(/I had acupuncture with you \(Sunday,? 22 November\)\. Since then/);
  });

  for (const [what, wrong] of [
    ['a moment to come', hoursAgo(-1)],
    ['a word', 'yesterday'],
    ['a moment that cannot be', '2026-13-45T99:99'],
  ] as const) {
    it(`is reported and leaves the question open when it says ${what}`, async () => {
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
