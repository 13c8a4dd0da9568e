import {expect} from '@open-wc/testing';
import {
  goOn,
  goToOutcome,
  goToReview,
  levelShown,
  openWidget,
  press,
  questionShown,
  readAll,
  readTitle,
  replace,
  replyToAll,
  tick,
  ticked,
} from '../driver.js';

const topics = {
  'Danger signs': ['danger-signs', 'none'],
  'Nerve signs': ['nerve-signs', 'none'],
  'Time since the session': ['time-since-session', 'under-48h'],
  'How the pain has changed': ['pain-trend', 'same'],
  'Kind of pain': ['pain-kind', 'ache'],
  'Place of the pain': ['pain-place', 'needle-sites'],
  'Skin and temperature': ['skin-signs', 'none'],
  'Your health': ['personal-risks', 'none'],
} as const;

describe('the review', () => {
  it('shows each topic with the words of its answers', async () => {
    const widget = await openWidget();
    await goToReview(widget, {'pain-kind': 'ache cramp'});
    expect(readAll(widget, 'dt')).to.deep.equal(Object.keys(topics));
    expect(readAll(widget, 'dd li')).to.deep.equal([
      'None of these',
      'None of these',
      'Less than 2 days (48 hours)',
      'About the same',
      'Dull, sore, stiff or throbbing',
      'A cramp or spasm that comes and goes',
      'Around the needle spots',
      'None of these',
      'None of these',
    ]);
  });

  for (const [topic, [question, code]] of Object.entries(topics)) {
    it(`changes the answer under "${topic}"`, async () => {
      const widget = await openWidget();
      await goToReview(widget);
      await press(widget, `Change: ${topic}`);
      expect(questionShown(widget)).to.equal(question);
      expect(ticked(widget)).to.deep.equal([code]);
      await goOn(widget);
      expect(readTitle(widget)).to.equal('Look over your answers');
    });
  }

  it('is gone back to from an answer that was to be changed', async () => {
    const widget = await openWidget();
    await goToReview(widget);
    await press(widget, 'Change: Kind of pain');
    await press(widget, 'Back');
    expect(readTitle(widget)).to.equal('Look over your answers');
  });

  it('asks for the time again an hour after the outcome', async () => {
    const widget = await openWidget();
    await goToOutcome(widget);
    const later = Date.now() + 61 * 60_000;
    replace(Date, 'now', () => later);
    await press(widget, 'Change my answers');
    expect(questionShown(widget)).to.equal('time-since-session');
    expect(ticked(widget)).to.deep.equal([]);
  });

  it('counts the changed answer', async () => {
    const widget = await openWidget();
    await goToReview(widget);
    await press(widget, 'Change: Your health');
    tick(widget, 'cancer-signs');
    await goOn(widget);
    await goOn(widget);
    expect(levelShown(widget)).to.equal('contact-practitioner');
  });

  it('interrupts when the changed answer is a red flag', async () => {
    const widget = await openWidget();
    await goToReview(widget);
    await press(widget, 'Change: Nerve signs');
    tick(widget, 'weakness');
    await goOn(widget);
    expect(levelShown(widget)).to.equal('emergency');
  });

  it('is reached again from the outcome, with all answers', async () => {
    const widget = await openWidget();
    await goToOutcome(widget);
    await press(widget, 'Change my answers');
    expect(readTitle(widget)).to.equal('Look over your answers');
    expect(readAll(widget, 'dt')).to.deep.equal(Object.keys(topics));
    await goOn(widget);
    expect(levelShown(widget)).to.equal('self-care');
  });

  it('leaves the place of pain out where there is no pain', async () => {
    const widget = await openWidget();
    await goToReview(widget, {'pain-kind': 'none'});
    expect(readAll(widget, 'dt')).not.to.include('Place of the pain');
    await press(widget, 'Change: Kind of pain');
    tick(widget, 'sharp');
    await goOn(widget);
    expect(await replyToAll(widget, {'pain-place': 'upper-back'})).to.deep.equal(['pain-place']);
    await goOn(widget);
    expect(levelShown(widget)).to.equal('medical-help-today');
  });
});
