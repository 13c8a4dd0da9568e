import {expect, fixture} from '@open-wc/testing';
import {AcuAftercareCheck} from '../src/acu-aftercare-check.js';
import {
  dullAche,
  focused,
  goOn,
  goToOutcome,
  goToReview,
  levelShown,
  openWidget,
  questionShown,
  readText,
  readTitle,
  replyToAll,
  setAnswers,
  shows,
  watchConsole,
} from './driver.js';

describe('the property answers', () => {
  it('has the codes of each question that was answered', async () => {
    const widget = await openWidget();
    expect(widget.answers).to.deep.equal({});
    await goToReview(widget, {'pain-kind': 'ache cramp'});
    expect(widget.answers).to.deep.equal({
      'danger-signs': ['none'],
      'nerve-signs': ['none'],
      'time-since-session': ['under-48h'],
      'pain-trend': ['same'],
      'pain-kind': ['ache', 'cramp'],
      'pain-place': ['needle-sites'],
      'skin-signs': ['none'],
      'other-signs': ['none'],
      'personal-risks': ['none'],
    });
  });

  it('shows the first question without an answer when some are set', async () => {
    const widget = await openWidget();
    await setAnswers(widget, {'danger-signs': 'none'});
    expect(questionShown(widget)).to.equal('nerve-signs');
  });

  it('shows the review when all are set, and no level before it is confirmed', async () => {
    const widget = await openWidget();
    await setAnswers(widget, dullAche);
    expect(readTitle(widget)).to.equal('Check your answers');
    expect(levelShown(widget)).to.equal(undefined);
    await goOn(widget);
    expect(levelShown(widget)).to.equal('self-care');
  });

  it('interrupts at once when a red flag is set', async () => {
    const widget = await openWidget();
    await setAnswers(widget, {'nerve-signs': 'weakness'});
    expect(levelShown(widget)).to.equal('emergency');
  });

  for (const junk of [
    'sharp',
    7,
    ['sharp'],
    {'danger-signs': 'none'},
    {'danger-signs': ['no-such-code']},
    {'shoe-size': ['44']},
    {'pain-kind': [{}, null]},
  ]) {
    it(`reports junk and keeps working: ${JSON.stringify(junk)}`, async () => {
      const errors = watchConsole();
      const widget = await openWidget();
      widget.answers = junk as unknown as typeof widget.answers;
      await widget.updateComplete;
      expect(errors).to.have.length(1);
      expect(errors[0]).to.contain('ACU-ANSWERS');
      await replyToAll(widget);
      await goOn(widget);
      expect(levelShown(widget)).to.equal('self-care');
    });
  }

  for (const nothing of [{}, undefined, null, '']) {
    it(`is untouched after ${JSON.stringify(nothing)}: the start is shown, and nothing reported`, async () => {
      const errors = watchConsole();
      const widget = await openWidget();
      widget.answers = nothing as typeof widget.answers;
      await widget.updateComplete;
      expect(readTitle(widget)).to.equal('More pain after acupuncture?');
      await goOn(widget);
      widget.answers = nothing as typeof widget.answers;
      await widget.updateComplete;
      expect(questionShown(widget)).to.equal('danger-signs');
      expect(errors).to.deep.equal([]);
    });
  }

  it('takes nothing away for junk while a check goes on', async () => {
    const errors = watchConsole();
    const widget = await openWidget();
    await setAnswers(widget, {'danger-signs': 'none', 'nerve-signs': 'weakness'});
    for (const junk of ['sharp', {'shoe-size': ['44']}, {'danger-signs': ['no-such-code']}]) {
      widget.answers = junk as unknown as typeof widget.answers;
      await widget.updateComplete;
      expect(levelShown(widget)).to.equal('emergency');
    }
    expect(errors).to.have.length(3);
  });

  it('changes nothing when it is set to equal answers, in another order, to some of them, or to earlier ones', async () => {
    const widget = await openWidget();
    await goToReview(widget, {'pain-kind': 'ache cramp'});
    const earlier = {...widget.answers, 'pain-trend': ['same']};
    const given = {'pain-kind': ['cramp', 'ache'], 'danger-signs': ['none']};
    for (const answers of [given, widget.answers, earlier, {'danger-signs': ['none']}]) {
      widget.answers = answers as typeof widget.answers;
      await widget.updateComplete;
      expect(readTitle(widget)).to.equal('Check your answers');
    }
    expect(Object.keys(widget.answers)).to.have.length(9);
  });

  it('replaces the answers by really different ones, and `{}` after them starts over', async () => {
    const widget = await openWidget();
    await goToReview(widget);
    await setAnswers(widget, {'danger-signs': 'none', 'nerve-signs': 'none', 'time-since-session': '7-days-or-more'});
    expect(questionShown(widget)).to.equal('pain-trend');
    await setAnswers(widget, {});
    expect(readTitle(widget)).to.equal('More pain after acupuncture?');
    expect(widget.answers).to.deep.equal({});
    await setAnswers(widget, {'danger-signs': 'breathing'});
    expect(levelShown(widget)).to.equal('emergency');
  });

  it('can be set before the widget is on the page', async () => {
    const widget = document.createElement('acu-aftercare-check');
    widget.lang = 'en';
    widget.answers = {'danger-signs': ['none'], 'nerve-signs': ['none']};
    document.body.append(widget);
    await widget.updateComplete;
    expect(questionShown(widget)).to.equal('time-since-session');
    widget.remove();
  });
});

describe('the property assessment', () => {
  it('says level, reasons and that all is answered', async () => {
    const widget = await openWidget();
    await goToOutcome(widget, {'pain-kind': 'cramp', 'personal-risks': 'pregnant'});
    expect(widget.assessment).to.deep.equal({
      level: 'keep-watching',
      reasons: ['cramp', 'personal-risk'],
      complete: true,
    });
  });

  it('says at an interruption that not all is answered', async () => {
    const widget = await openWidget();
    await setAnswers(widget, {'danger-signs': 'bleeding'});
    expect(widget.assessment?.level).to.equal('emergency');
    expect(widget.assessment?.complete).to.equal(false);
  });
});

describe('the other properties and methods', () => {
  it('locale is the catalogue that is shown', async () => {
    const widget = await openWidget('lang="es-MX"');
    expect(widget.locale).to.equal('es');
  });

  it('reset() goes back to the start and forgets the answers', async () => {
    const widget = await openWidget();
    await goToOutcome(widget);
    widget.reset();
    await widget.updateComplete;
    expect(readTitle(widget)).to.equal('More pain after acupuncture?');
    expect(widget.answers).to.deep.equal({});
  });

  it('focus() moves the focus to the heading of the page', async () => {
    const widget = await openWidget();
    widget.focus();
    expect(document.activeElement === widget).to.equal(true);
    expect(focused(widget)!.textContent.trim()).to.equal('More pain after acupuncture?');
  });

  it('version is on the class, as the package has it', async () => {
    const widget = await openWidget();
    expect((widget.constructor as typeof widget.constructor & {version: string}).version).to.match(/^\d+\.\d+\.\d+/);
  });

  it('attributes are properties too', async () => {
    const widget = await openWidget();
    widget.clinicPhone = '+44 20 7946 0123';
    widget.headingLevel = '3';
    await widget.updateComplete;
    expect(shows(widget, 'h3[tabindex]')).to.equal(true);
    await goToOutcome(widget, {'pain-kind': 'electric'});
    expect(shows(widget, 'a[href="tel:+442079460123"]')).to.equal(true);
  });
});

describe('a class of its own that extends the element', () => {
  class Branch extends AcuAftercareCheck {
    static override defaults = {region: 'GB'};
  }
  customElements.define('acu-branch-of-a-chain', Branch);

  it('has its own defaults, which are not those of the element', async () => {
    const branch = await fixture<Branch>('<acu-branch-of-a-chain lang="en"></acu-branch-of-a-chain>');
    await branch.updateComplete;
    expect(readText(branch)).to.contain('Call 999');
    const widget = await openWidget();
    expect(readText(widget)).not.to.contain('Call 999');
  });
});
