import {expect} from '@open-wc/testing';
import {
  dullAche,
  goOn,
  goToOutcome,
  goToQuestion,
  levelShown,
  openWidget,
  press,
  questionShown,
  read,
  readTitle,
  reply,
  replyToAll,
  seeAll,
  tick,
  ticked,
  unfold,
} from './driver.js';

const nineQuestions = [
  'danger-signs',
  'nerve-signs',
  'time-since-session',
  'pain-trend',
  'pain-kind',
  'pain-place',
  'skin-signs',
  'other-signs',
  'personal-risks',
];

describe('the check', () => {
  it('asks the nine questions, danger first, and then shows all answers', async () => {
    const widget = await openWidget();
    await goOn(widget);
    expect(await replyToAll(widget)).to.deep.equal(nineQuestions);
    expect(readTitle(widget)).to.equal('Check your answers');
  });

  for (const [level, heading, changes] of [
    ['self-care', 'Care at home: You can look after this at home', {}],
    ['keep-watching', 'Watch: Keep an eye on this', {'pain-kind': 'cramp'}],
    [
      'contact-practitioner',
      'Contact soon: Contact your practitioner today or on the next working day',
      {'pain-kind': 'electric'},
    ],
    ['medical-help-today', 'Urgent: Get medical help today', {'other-signs': 'fever'}],
  ] as const) {
    it(`comes to ${level}`, async () => {
      const widget = await openWidget();
      await goToOutcome(widget, changes);
      expect(levelShown(widget)).to.equal(level);
      expect(readTitle(widget)).to.equal(heading);
      expect(widget.assessment?.level).to.equal(level);
    });
  }

  it('interrupts with an emergency at the second page for new numbness between the legs', async () => {
    const widget = await openWidget('lang="en" region="GB"');
    await goOn(widget);
    await reply(widget, 'none');
    await reply(widget, 'saddle-numbness');
    expect(levelShown(widget)).to.equal('emergency');
    expect(readTitle(widget)).to.equal('Emergency: Call 999 now');
  });

  it('interrupts at the first page for doubt about a danger sign', async () => {
    const widget = await openWidget();
    await goOn(widget);
    await reply(widget, 'not-sure');
    expect(levelShown(widget)).to.equal('emergency');
  });

  it('interrupts for a skin infection with fever before the last question', async () => {
    const widget = await openWidget();
    await goToQuestion(widget, 'skin-signs');
    await reply(widget, 'hot-skin');
    await reply(widget, 'fever');
    expect(levelShown(widget)).to.equal('emergency');
  });

  it('lets somebody correct a red flag that was ticked by mistake, and goes on', async () => {
    const widget = await openWidget();
    await goOn(widget);
    await reply(widget, 'bleeding');
    await unfold(widget, 'Ticked by mistake?');
    await press(widget, 'Change this answer: Danger signs');
    expect(questionShown(widget)).to.equal('danger-signs');
    expect(ticked(widget)).to.deep.equal(['bleeding']);
    await reply(widget, 'none');
    expect(questionShown(widget)).to.equal('nerve-signs');
    await replyToAll(widget);
    await goOn(widget);
    expect(levelShown(widget)).to.equal('self-care');
  });

  it('shows no level and knows none while questions are open', async () => {
    const widget = await openWidget();
    await goToQuestion(widget, 'personal-risks');
    expect(levelShown(widget)).to.equal(undefined);
    expect(widget.assessment).to.equal(undefined);
  });

  it('has one main button on every page before an outcome', async () => {
    const widget = await openWidget();
    const mainButtons = () => seeAll(widget, '[part~="primary-button"]').map(({textContent}) => textContent.trim());
    expect(mainButtons()).to.deep.equal(['Start the check']);
    await goOn(widget);
    for (const question of nineQuestions) {
      expect(questionShown(widget)).to.equal(question);
      expect(mainButtons()).to.deep.equal(['Continue']);
      await reply(widget, dullAche[question]!);
    }
    expect(mainButtons()).to.deep.equal(['See what to do']);
  });

  it('ends for somebody under 18, with advice and a way back', async () => {
    const widget = await openWidget();
    await press(widget, 'Under 18?');
    expect(readTitle(widget)).to.equal('Ask an adult to help you');
    expect(questionShown(widget)).to.equal(undefined);
    await press(widget, 'Back');
    expect(readTitle(widget)).to.equal('More pain after acupuncture?');
  });

  it('says where somebody is', async () => {
    const widget = await openWidget();
    await goOn(widget);
    expect(read(widget, '.progress')).to.equal('Question 1 of 9');
    await reply(widget, 'none');
    expect(read(widget, '.progress')).to.equal('Question 2 of 9');
  });

  it('keeps the answers when somebody goes back, and passes them again', async () => {
    const widget = await openWidget();
    await goToQuestion(widget, 'pain-trend');
    await press(widget, 'Back');
    await press(widget, 'Back');
    expect(questionShown(widget)).to.equal('nerve-signs');
    expect(ticked(widget)).to.deep.equal(['none']);
    await goOn(widget);
    expect(questionShown(widget)).to.equal('time-since-session');
    expect(ticked(widget)).to.deep.equal(['under-48h']);
  });

  it('keeps what is ticked when somebody goes back before going on', async () => {
    const widget = await openWidget();
    await goToQuestion(widget, 'pain-kind');
    tick(widget, 'cramp sharp');
    await press(widget, 'Back');
    expect(questionShown(widget)).to.equal('pain-trend');
    await goOn(widget);
    expect(ticked(widget)).to.deep.equal(['cramp', 'sharp']);
  });

  it('goes back from the first question to the start', async () => {
    const widget = await openWidget();
    await goOn(widget);
    await press(widget, 'Back');
    expect(readTitle(widget)).to.equal('More pain after acupuncture?');
  });

  it('does not carry a tick over to the next question', async () => {
    const widget = await openWidget();
    await goToQuestion(widget, 'time-since-session');
    await reply(widget, 'under-48h');
    expect(questionShown(widget)).to.equal('pain-trend');
    expect(ticked(widget)).to.deep.equal([]);
  });

  it('does not ask for the place of pain without pain, and asks it again when pain comes back', async () => {
    const widget = await openWidget();
    await goOn(widget);
    const asked = await replyToAll(widget, {'pain-kind': 'none'});
    expect(asked).to.deep.equal(nineQuestions.filter((question) => question !== 'pain-place'));
    await press(widget, 'Change: What it feels like');
    tick(widget, 'ache');
    await goOn(widget);
    expect(questionShown(widget)).to.equal('pain-place');
    expect(ticked(widget)).to.deep.equal([]);
  });

  it('forgets everything when the page resets it', async () => {
    const widget = await openWidget();
    await goToOutcome(widget);
    widget.reset();
    await widget.updateComplete;
    expect(readTitle(widget)).to.equal('More pain after acupuncture?');
    expect(widget.answers).to.deep.equal({});
    await goOn(widget);
    expect(ticked(widget)).to.deep.equal([]);
  });
});
