import {expect} from '@open-wc/testing';
import {
  goOn,
  goToOutcome,
  goToReview,
  levelShown,
  openWidget,
  press,
  questionShown,
  read,
  readAll,
  readTitle,
  reply,
  ticked,
  watchConsole,
} from '../driver.js';

describe('session-start', () => {
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();

  for (const [hours, answer] of [
    [30, 'Less than 2 days (48 hours)'],
    [50, '2 days or more, but less than 3'],
    [100, '3 days (72 hours) or more'],
  ] as const) {
    it(`answers the question of time ${hours} hours after the session`, async () => {
      const widget = await openWidget(`lang="en" session-start="${hoursAgo(hours)}"`);
      await goOn(widget);
      expect(read(widget, '.progress')).to.equal('Question 1 of 7');
      await reply(widget, 'none');
      await reply(widget, 'none');
      expect(questionShown(widget)).to.equal('pain-trend');
      widget.reset();
      await widget.updateComplete;
      await goToReview(widget);
      expect(readAll(widget, 'dd li')[2]).to.equal(answer);
    });
  }

  it('can be corrected at the review', async () => {
    const widget = await openWidget(`lang="en" session-start="${hoursAgo(30)}"`);
    await goToReview(widget);
    await press(widget, 'Change: Time since the session');
    expect(ticked(widget)).to.deep.equal(['under-48h']);
    expect(read(widget, '.progress')).to.equal('Question 3 of 8');
    await reply(widget, '72h-or-more');
    expect(readTitle(widget)).to.equal('Look over your answers');
    await goOn(widget);
    expect(levelShown(widget)).to.equal('contact-practitioner');
  });

  it('counts for the level', async () => {
    const widget = await openWidget(`lang="en" session-start="${hoursAgo(100)}"`);
    await goToOutcome(widget, {'pain-trend': 'better'});
    expect(levelShown(widget)).to.equal('keep-watching');
  });

  for (const wrong of [new Date(Date.now() + 86_400_000).toISOString(), 'yesterday', '2026-13-45T99:99']) {
    it(`is reported and the question asked when it says ${wrong.replace(/^\d+-.*Z$/, 'a moment to come')}`, async () => {
      const errors = watchConsole();
      const widget = await openWidget(`lang="en" session-start="${wrong}"`);
      expect(errors).to.have.length(1);
      expect(errors[0]).to.contain('session-start').and.to.contain(wrong);
      await goToReview(widget);
      expect(widget.answers['time-since-session']).to.deep.equal(['under-48h']);
    });
  }
});
