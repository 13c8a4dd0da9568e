import {expect} from '@open-wc/testing';
import {
  answer,
  chooseLanguage,
  focused,
  goOn,
  goToQuestion,
  openWidget,
  press,
  questionShown,
  read,
  readAll,
  reply,
  secondLooks,
  see,
  seeAll,
  setClock,
  tick,
  ticked,
  shows,
  type Widget,
} from '../driver.js';

describe('a question', () => {
  it('is a fieldset whose legend is the question', async () => {
    const widget = await openWidget();
    await goOn(widget);
    expect(see(widget, 'fieldset')!.firstElementChild!.localName).to.equal('legend');
    expect(read(widget, 'legend h2')).to.equal('Do you have any of these now, or do they come and go?');
  });

  it('clears the other answers when "none" is ticked', async () => {
    const widget = await openWidget();
    await goToQuestion(widget, 'pain-kind');
    tick(widget, 'ache sharp not-sure none');
    expect(ticked(widget)).to.deep.equal(['none']);
  });

  it('clears "none" when another answer is ticked', async () => {
    const widget = await openWidget();
    await goToQuestion(widget, 'pain-kind');
    tick(widget, 'none cramp');
    expect(ticked(widget)).to.deep.equal(['cramp']);
  });

  it('keeps what is sure beside "Not sure", which clears only "none"', async () => {
    const widget = await openWidget();
    await goToQuestion(widget, 'pain-kind');
    tick(widget, 'none not-sure');
    expect(ticked(widget)).to.deep.equal(['not-sure']);
    tick(widget, 'cramp');
    expect(ticked(widget)).to.deep.equal(['cramp', 'not-sure']);
    await goOn(widget);
    expect(widget.answers['pain-kind']).to.deep.equal(['cramp', 'not-sure']);
  });

  it('asks for all that apply in a whole sentence where several answers may be true', async () => {
    const widget = await openWidget();
    await goOn(widget);
    expect(readAll(widget, '#hint p')).to.deep.equal([
      'Only what is new since the session, or worse than usual.',
      'Tick all that apply.',
    ]);
    expect(see(widget, 'fieldset')!.getAttribute('aria-describedby')).to.equal('hint');
    await goToQuestion(widget, 'pain-trend');
    expect(read(widget, '#hint')).not.to.contain('Tick all that apply.');
  });

  it('says why it is asked to those who unfold that', async () => {
    const widget = await openWidget();
    await goOn(widget);
    const why = see(widget, 'details.help') as HTMLDetailsElement;
    expect(why.open).to.equal(false);
    expect(read(widget, 'details.help summary')).to.equal('Why we ask');
    expect(read(widget, 'details.help p')).to.equal('Some of these are rare but serious. We ask them first.');
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

describe('the second look at an answer', () => {
  const look = 'Only a cough, with a cold, and breathing in does not hurt? Then untick this.';

  it('is shown under the answer once it is ticked, in a region that announces it', async () => {
    const widget = await openWidget();
    await goOn(widget);
    tick(widget, 'chest-pain');
    expect(secondLooks(widget)).to.deep.equal([look]);
    const row = answer(widget, 'danger-signs', 'chest-pain').closest('.choice')!;
    expect(row.querySelector('[role="status"]')!.textContent.trim()).to.equal(look);
    expect(row.querySelector('label')!.textContent).not.to.contain(look);
  });

  it('goes when the answer is unticked, and comes again with it', async () => {
    const widget = await openWidget();
    await goOn(widget);
    const box = answer(widget, 'danger-signs', 'chest-pain');
    box.click();
    box.click();
    expect(secondLooks(widget)).to.deep.equal([]);
    box.click();
    expect(secondLooks(widget)).to.deep.equal([look]);
  });

  it('moves nothing under the finger: neither the row that was ticked, nor "none" that clears rows above it', async () => {
    const widget = await openWidget();
    await goOn(widget);
    const top = (code: string) => Math.round(answer(widget, 'danger-signs', code).getBoundingClientRect().top);
    for (const code of ['chest-pain', 'very-ill', 'not-sure', 'none']) {
      const before = top(code);
      tick(widget, code);
      expect(top(code)).to.equal(before);
    }
    expect(secondLooks(widget)).to.deep.equal([]);
  });

  it('is still there after a change of language and on the way back', async () => {
    const widget = await openWidget();
    await goOn(widget);
    await reply(widget, 'none');
    tick(widget, 'weakness');
    await chooseLanguage(widget, 'Español');
    expect(ticked(widget)).to.deep.equal(['weakness']);
    expect(secondLooks(widget)[0]).to.contain('¿');
    await chooseLanguage(widget, 'English');
    expect(secondLooks(widget)).to.deep.equal(['Only heavy or relaxed, and it works as usual? Then untick this.']);
  });
});

describe('the body to tap', () => {
  const open = async () => {
    const widget = await openWidget();
    await goToQuestion(widget, 'pain-place');
    return widget;
  };
  /** The nth area of this name: of the back first, then of the front. */
  const tap = (widget: Widget, area: string, nth = 0) => {
    seeAll<SVGElement>(widget, `[data-area="${area}"]`)[nth]!.dispatchEvent(new MouseEvent('click', {bubbles: true}));
  };
  const marked = (widget: Widget) => seeAll<SVGElement>(widget, '[data-code]').map(({dataset}) => dataset.area);

  for (const [area, code, nth] of [
    ['neck', 'upper-back', 0],
    ['neck', 'upper-back', 1],
    ['upper-back', 'upper-back', 0],
    ['chest', 'upper-back', 0],
    ['arms', 'down-limb', 0],
    ['arms', 'down-limb', 1],
    ['legs', 'down-limb', 0],
    ['legs', 'down-limb', 1],
    ['head', 'elsewhere', 0],
    ['side', 'elsewhere', 1],
    ['tummy', 'elsewhere', 0],
    ['groin', 'elsewhere', 0],
  ] as const) {
    it(`answers ${code} when the ${area} is tapped (figure ${nth + 1})`, async () => {
      const widget = await open();
      tap(widget, area, nth);
      expect(ticked(widget)).to.deep.equal([code]);
      expect(marked(widget)).to.deep.equal([area]);
    });
  }

  for (const [button, code] of [
    ['Yes', 'needle-sites'],
    ['No', 'elsewhere'],
  ] as const) {
    it(`ticks nothing for the low back, but asks whether needles went in there: ${button} is ${code}`, async () => {
      const widget = await open();
      expect(see(widget, '.treated-there')!.hidden).to.equal(true);
      tap(widget, 'low-back');
      expect(ticked(widget)).to.deep.equal([]);
      expect(see(widget, '.treated-there')!.hidden).to.equal(false);
      expect(read(widget, '.treated-there p')).to.equal('Did needles go in there?');
      await press(widget, button);
      expect(ticked(widget)).to.deep.equal([code]);
      expect(see(widget, '.treated-there')!.hidden).to.equal(true);
    });
  }

  it('takes a second tap back, but not the answer that another area still gives', async () => {
    const widget = await open();
    tap(widget, 'neck');
    tap(widget, 'chest');
    tap(widget, 'neck');
    expect(ticked(widget)).to.deep.equal(['upper-back']);
    tap(widget, 'chest');
    expect(ticked(widget)).to.deep.equal([]);
  });

  it('loses its marks when their answer is unticked', async () => {
    const widget = await open();
    tap(widget, 'legs');
    answer(widget, 'pain-place', 'down-limb').click();
    expect(marked(widget)).to.deep.equal([]);
  });

  it('names back and front, and is kept from screen readers, which have the answers', async () => {
    const widget = await open();
    expect(read(widget, '.body-map > p')).to.equal('Tap where it hurts');
    expect(readAll(widget, '.sides span')).to.deep.equal(['Back of the body', 'Front of the body']);
    expect(see(widget, '.figure')!.getAttribute('aria-hidden')).to.equal('true');
  });
});

describe('the dates beside the answers', () => {
  it('are those of today when a page is looked at again a day later', async () => {
    const thursday = new Date('2026-11-26T15:10').getTime();
    setClock(thursday);
    const widget = await openWidget('lang="en" region="GB"');
    await goToQuestion(widget, 'time-since-session');
    // Some engines write a comma after a weekday.
    const hints = () => readAll(widget, '[part~="answer"] .hint').map((hint) => hint.replaceAll('day,', 'day'));
    expect(hints()).to.deep.equal([
      'After: Tuesday 24 November at 15:10',
      'Between: Monday 23 November at 15:10 – Tuesday 24 November at 15:10',
      'Between: Thursday 19 November at 15:10 – Monday 23 November at 15:10',
      'Before: Thursday 19 November at 15:10',
    ]);
    setClock(thursday + 24 * 3_600_000);
    document.dispatchEvent(new Event('visibilitychange'));
    await widget.updateComplete;
    expect(hints()).to.deep.equal([
      'After: Wednesday 25 November at 15:10',
      'Between: Tuesday 24 November at 15:10 – Wednesday 25 November at 15:10',
      'Between: Friday 20 November at 15:10 – Tuesday 24 November at 15:10',
      'Before: Friday 20 November at 15:10',
    ]);
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
