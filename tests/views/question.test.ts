import {expect} from '@open-wc/testing';
import {
  answer,
  chooseLanguage,
  focused,
  goOn,
  goToQuestion,
  openWidget,
  questionShown,
  read,
  replace,
  reply,
  see,
  seeAll,
  tick,
  ticked,
  shows,
} from '../driver.js';

const doubt = {
  'danger-signs': 'Not sure (we treat this as yes)',
  'nerve-signs': 'Not sure (we treat this as yes)',
  'time-since-session': 'Not sure (we treat this as 3 days or more)',
  'pain-trend': 'Not sure (we treat this as worse)',
  'pain-kind': 'Not sure (we treat this as sharp and electric)',
  'pain-place': 'Not sure (we treat this as a leg or arm, and another place)',
  'skin-signs': 'Not sure (we treat this as yes)',
  'personal-risks': 'Not sure (we treat this as taking blood thinners)',
};

const codes = {
  'danger-signs': 'breathing chest-pain very-ill face-swelling bleeding none not-sure',
  'nerve-signs': 'saddle-numbness bladder-bowel weakness numbness both-legs none not-sure',
  'time-since-session': 'under-48h 48h-to-72h 72h-or-more not-sure',
  'pain-trend': 'better same worse not-sure',
  'pain-kind': 'ache cramp sharp electric tingling severe none not-sure',
  'pain-place': 'needle-sites upper-back down-limb elsewhere none not-sure',
  'skin-signs':
    'fever spreading-redness pus red-spot small-bruise large-bruise itchy-rash rash-elsewhere needle-left-in needle-found none not-sure',
  'personal-risks':
    'blood-thinners weak-immunity pregnant pregnancy-warning cancer-signs fall-or-weak-bones none not-sure',
};

describe('a question', () => {
  for (const [question, values] of Object.entries(codes)) {
    it(`has an input for every answer to ${question}, and says what doubt counts as`, async () => {
      const widget = await openWidget();
      await goToQuestion(widget, question);
      const inputs = seeAll<HTMLInputElement>(widget, 'input');
      expect(inputs.map(({name}) => name)).to.deep.equal(inputs.map(() => question));
      expect(inputs.map(({value}) => value).join(' ')).to.equal(values);
      const type = question === 'time-since-session' || question === 'pain-trend' ? 'radio' : 'checkbox';
      expect(new Set(inputs.map((input) => input.type))).to.deep.equal(new Set([type]));
      const label = answer(widget, question, 'not-sure').labels![0]!.textContent.trim();
      expect(label).to.equal(doubt[question as keyof typeof doubt]);
    });
  }

  it('is a fieldset whose legend is the question', async () => {
    const widget = await openWidget();
    await goOn(widget);
    expect(see(widget, 'fieldset')!.firstElementChild!.localName).to.equal('legend');
    expect(read(widget, 'legend h2')).to.equal('Do you have any of these now?');
  });

  it('clears the other answers when "none" is ticked', async () => {
    const widget = await openWidget();
    await goToQuestion(widget, 'pain-kind');
    tick(widget, 'ache sharp none');
    expect(ticked(widget)).to.deep.equal(['none']);
  });

  it('clears "none" when another answer is ticked', async () => {
    const widget = await openWidget();
    await goToQuestion(widget, 'pain-kind');
    tick(widget, 'none cramp');
    expect(ticked(widget)).to.deep.equal(['cramp']);
  });

  it('takes several answers', async () => {
    const widget = await openWidget();
    await goToQuestion(widget, 'pain-kind');
    await reply(widget, 'ache cramp');
    expect(widget.answers['pain-kind']).to.deep.equal(['ache', 'cramp']);
  });

  it('takes one answer where only one can be true', async () => {
    const widget = await openWidget();
    await goToQuestion(widget, 'pain-trend');
    await reply(widget, 'better worse');
    expect(widget.answers['pain-trend']).to.deep.equal(['worse']);
  });

  it('is answered by touching the row, not only the box', async () => {
    const widget = await openWidget();
    await goOn(widget);
    seeAll(widget, '[part~="answer"]')[1]!.click();
    expect(ticked(widget)).to.deep.equal(['chest-pain']);
  });
});

describe('the dates beside the answers', () => {
  it('are those of today when a page is looked at again a day later', async () => {
    const widget = await openWidget();
    await goToQuestion(widget, 'time-since-session');
    const hint = () => read(widget, '[part~="answer"] .hint');
    const yesterday = hint();
    const later = Date.now() + 24 * 3_600_000;
    replace(Date, 'now', () => later);
    document.dispatchEvent(new Event('visibilitychange'));
    await widget.updateComplete;
    expect(hint())
      .to.match(/^After .+/)
      .and.not.to.equal(yesterday);
  });
});

describe('a question without an answer', () => {
  it('stays, focuses what is wrong, and says it at the question too', async () => {
    const widget = await openWidget();
    await goOn(widget);
    await goOn(widget);
    expect(questionShown(widget)).to.equal('danger-signs');
    expect(focused(widget)!.textContent).to.contain('There is a problem');
    const described = see(widget, 'fieldset')!.getAttribute('aria-describedby')!.split(' ');
    const texts = described.map((id) => read(widget, `#${id}`));
    expect(texts).to.include('Error: Choose at least one answer. If you do not know, choose "Not sure".');
  });

  it('links from what is wrong to the first answer, and leaves the address of the page alone', async () => {
    const widget = await openWidget();
    await goToQuestion(widget, 'pain-trend');
    await goOn(widget);
    const address = location.href;
    const link = focused(widget)!.querySelector('a')!;
    expect(link.textContent).to.equal('Choose one answer. If you do not know, choose "Not sure".');
    link.click();
    expect(focused(widget) === answer(widget, 'pain-trend', 'better')).to.equal(true);
    expect(location.href).to.equal(address);
  });

  it('says what is wrong in the language of the reader', async () => {
    const widget = await openWidget('lang="es"');
    await goOn(widget);
    await goOn(widget);
    expect(focused(widget)!.textContent).to.contain('Hay un problema');
    expect(read(widget, '#error')).to.contain('Elija al menos una respuesta.');
    await chooseLanguage(widget, 'العربية');
    expect(read(widget, '#error')).to.contain('اختر إجابة واحدة على الأقل.');
  });

  it('says nothing wrong any more once it is answered', async () => {
    const widget = await openWidget();
    await goOn(widget);
    await goOn(widget);
    await reply(widget, 'none');
    expect(questionShown(widget)).to.equal('nerve-signs');
    expect(shows(widget, '#error')).to.equal(false);
  });
});
