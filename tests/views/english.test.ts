import {expect} from '@open-wc/testing';
import {
  clean,
  goOn,
  goToQuestion,
  openWidget,
  press,
  questionShown,
  read,
  readTitle,
  see,
  seeAll,
  setAnswers,
  showOutcome,
  tick,
  ticked,
  unfold,
  type Widget,
} from '../driver.js';
import {visibleSentences} from '../../src/speech/visible-text.js';

const switchOf = (widget: Widget) => seeAll<HTMLButtonElement>(widget, 'button[aria-expanded]')[0];
const english = (widget: Widget) => read(widget, 'section[aria-label="English"]');

describe('a translation that nobody has reviewed', () => {
  it('has its English one press away, in English for screen readers, and one press hides it', async () => {
    const widget = await openWidget('lang="ar" region="GB"');
    expect(english(widget)).to.equal('');
    expect([switchOf(widget)!.lang, switchOf(widget)!.getAttribute('aria-expanded')]).to.deep.equal(['en', 'false']);
    await press(widget, 'English');
    const section = see(widget, 'section[aria-label="English"]')!;
    expect([section.lang, section.dir, section.closest('[inert], [aria-hidden]')]).to.deep.equal(['en', 'ltr', null]);
    expect(switchOf(widget)!.getAttribute('aria-expanded')).to.equal('true');
    expect(clean(section.textContent)).to.contain('More pain after acupuncture?');
    expect(widget.locale).to.equal('ar');
    await press(widget, 'English');
    expect(english(widget)).to.equal('');
  });

  it('has it on every page, and keeps the place and what is ticked', async () => {
    const widget = await openWidget('lang="de" region="GB"');
    await goToQuestion(widget, 'pain-kind');
    tick(widget, 'ache cramp');
    await press(widget, 'English');
    expect(questionShown(widget)).to.equal('pain-kind');
    expect(ticked(widget)).to.deep.equal(['ache', 'cramp']);
    expect(english(widget)).to.contain('What does it feel like?');
    await goOn(widget);
    expect(questionShown(widget)).to.equal('pain-place');
    expect(english(widget)).to.contain('Question 6 of 9');
    await showOutcome(widget, {'other-signs': 'fever'});
    expect(english(widget)).to.contain('Get medical help today');
    await setAnswers(widget, {'danger-signs': 'breathing'});
    expect(english(widget)).to.contain('Call 999');
  });

  it('has it for the guidance, where it says in English, too, how it was translated', async () => {
    const widget = await openWidget('lang="pa" view="guidance"');
    await press(widget, 'English');
    expect(english(widget)).to.contain('A machine made this translation.');
  });

  it('cannot be answered in it: it has no control, and no id a second time', async () => {
    const widget = await openWidget('lang="es" region="GB" clinic-phone="+44 20 7946 0123"');
    await press(widget, 'English');
    const inside = (selector: string) => seeAll(widget, `section[aria-label="English"] ${selector}`);
    const check = () => {
      expect(
        inside(':is(button, input, textarea, select, summary, form, label, [id], [role], [part], [tabindex])'),
      ).to.deep.equal([]);
      const ids = seeAll(widget, '[id]').map(({id}) => id);
      expect(ids).to.deep.equal([...new Set(ids)]);
    };
    check();
    expect(inside('a[href^="tel:"]').length).to.be.greaterThan(0);
    await goOn(widget);
    await goOn(widget);
    expect(see(widget, '#error')).not.to.equal(null);
    expect(english(widget)).to.contain('Error');
    check();
    await showOutcome(widget);
    check();
  });

  it('says to those who ticked an answer, and to nobody else, what does not count', async () => {
    const widget = await openWidget('lang="es"');
    await goOn(widget);
    const looks = () =>
      seeAll(widget, 'section[aria-label="English"] .second-look p')
        .filter((text) => text.checkVisibility({visibilityProperty: true}))
        .map(({textContent}) => clean(textContent));
    await press(widget, 'English');
    expect(looks()).to.deep.equal([]);
    tick(widget, 'chest-pain');
    expect(looks()).to.have.length(1);
    const [look] = looks();
    expect(look).to.contain('untick');
    // Also where the English comes after the tick, and after what makes the widget render.
    await press(widget, 'English');
    await press(widget, 'English');
    expect(looks()).to.deep.equal([look]);
    see(widget, 'input[value="chest-pain"]')!.click();
    expect(looks()).to.deep.equal([]);
  });

  it('has in English what the reader has unfolded', async () => {
    const widget = await openWidget('lang="es"');
    await press(widget, 'English');
    await showOutcome(widget);
    const topics = () => seeAll(widget, 'section[aria-label="English"] dt').map(({textContent}) => clean(textContent));
    expect(topics()).to.deep.equal([]);
    await unfold(widget, 'Sus respuestas');
    expect(topics()).to.have.length(9);
  });

  it('tells the page of a call from it', async () => {
    const widget = await openWidget('lang="es" region="GB"');
    await press(widget, 'English');
    const told: unknown[] = [];
    widget.addEventListener('acu-contact', ({detail}) => told.push(detail.channel));
    const link = see(widget, 'section[aria-label="English"] a[href="tel:999"]')!;
    link.addEventListener('click', (event) => {
      event.preventDefault();
    });
    link.click();
    expect(told).to.deep.equal(['emergency']);
  });

  it('is read aloud without it', async () => {
    const widget = await openWidget('lang="es"');
    const said = () => visibleSentences(see(widget, '.shown')!, 'es').map(({words}) => words);
    const before = said();
    await press(widget, 'English');
    expect(said()).to.deep.equal(before);
    expect(before.join(' ')).not.to.contain('English');
  });

  it('stands beside it on a wide page, below it on a phone', async () => {
    for (const [width, beside] of [
      [1000, true],
      [343, false],
    ] as const) {
      const widget = await openWidget(`lang="ar" style="display: block; inline-size: ${width}px"`);
      await goToQuestion(widget, 'pain-kind');
      await press(widget, 'English');
      const page = see(widget, 'form')!.getBoundingClientRect();
      const copy = see(widget, 'section[aria-label="English"]')!.getBoundingClientRect();
      expect(copy.right <= page.left + 1 && copy.top < page.bottom).to.equal(beside);
      expect(copy.top >= page.bottom).to.equal(!beside);
    }
  });
});

it('English has no English beside it', async () => {
  const widget = await openWidget('lang="en"');
  expect(switchOf(widget)).to.equal(undefined);
  const spanish = await openWidget('lang="es"');
  await press(spanish, 'English');
  spanish.lang = 'en';
  await Promise.resolve();
  await spanish.updateComplete;
  expect(readTitle(spanish)).to.equal('More pain after acupuncture?');
  expect(english(spanish)).to.equal('');
});
