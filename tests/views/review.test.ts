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
  replyToAll,
  setClock,
  tick,
  ticked,
} from '../driver.js';

const topics = {
  'Danger signs': ['danger-signs', 'none'],
  'Numbness, weakness, toilet trouble': ['nerve-signs', 'none'],
  'Time since the session': ['time-since-session', 'under-48h'],
  'How the pain is changing': ['pain-trend', 'same'],
  'What it feels like': ['pain-kind', 'ache'],
  'Where it is': ['pain-place', 'needle-sites'],
  Skin: ['skin-signs', 'none'],
  'Fever and other signs': ['other-signs', 'none'],
  'Health and medicines': ['personal-risks', 'none'],
} as const;

describe('the review', () => {
  it('shows each topic with the words of its answers, and what was denied', async () => {
    const widget = await openWidget();
    await goToReview(widget, {'pain-kind': 'ache cramp'});
    expect(readAll(widget, 'dt')).to.deep.equal(Object.keys(topics));
    expect(readAll(widget, 'dd li')).to.deep.equal([
      'No danger signs',
      'No new numbness, weakness or toilet trouble',
      'Less than 2 days (48 hours)',
      'About the same',
      'Dull, sore, stiff or throbbing pain',
      'A cramp or spasm',
      'Close to where the treatment was',
      'No skin problem',
      'No fever, headache or other sign',
      'None of the illnesses or medicines we asked about',
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
      expect(readTitle(widget)).to.equal('Check your answers');
    });
  }

  it('is gone back to from an answer that was to be changed', async () => {
    const widget = await openWidget();
    await goToReview(widget);
    await press(widget, 'Change: What it feels like');
    await press(widget, 'Back');
    expect(readTitle(widget)).to.equal('Check your answers');
  });

  it('asks for the time again an hour after the outcome', async () => {
    const widget = await openWidget();
    await goToOutcome(widget);
    setClock(Date.now() + 61 * 60_000);
    await press(widget, 'Change an answer');
    expect(questionShown(widget)).to.equal('time-since-session');
    expect(ticked(widget)).to.deep.equal([]);
  });

  it('counts the changed answer', async () => {
    const widget = await openWidget();
    await goToReview(widget);
    await press(widget, 'Change: Health and medicines');
    tick(widget, 'cancer-signs');
    await goOn(widget);
    await goOn(widget);
    expect(levelShown(widget)).to.equal('contact-practitioner');
  });

  it('interrupts when the changed answer is a red flag', async () => {
    const widget = await openWidget();
    await goToReview(widget);
    await press(widget, 'Change: Numbness, weakness, toilet trouble');
    tick(widget, 'weakness');
    await goOn(widget);
    expect(levelShown(widget)).to.equal('emergency');
  });

  it('is reached again from the outcome, with all answers', async () => {
    const widget = await openWidget();
    await goToOutcome(widget);
    await press(widget, 'Change an answer');
    expect(readTitle(widget)).to.equal('Check your answers');
    expect(readAll(widget, 'dt')).to.deep.equal(Object.keys(topics));
    await goOn(widget);
    expect(levelShown(widget)).to.equal('self-care');
  });

  it('leaves the place of pain out where there is no pain', async () => {
    const widget = await openWidget();
    await goToReview(widget, {'pain-kind': 'none'});
    expect(readAll(widget, 'dt')).not.to.include('Where it is');
    await press(widget, 'Change: What it feels like');
    tick(widget, 'sharp');
    await goOn(widget);
    expect(await replyToAll(widget, {'pain-place': 'upper-back'})).to.deep.equal(['pain-place']);
    await goOn(widget);
    expect(levelShown(widget)).to.equal('medical-help-today');
  });
});
