import {expect} from '@open-wc/testing';
import {
  answer,
  focused,
  goOn,
  goToQuestion,
  goToReview,
  openWidget,
  press,
  read,
  replace,
  shows,
  ticked,
} from '../driver.js';

describe('a question without an answer', () => {
  it('keeps a tick away that the patient took away from an earlier answer', async () => {
    const widget = await openWidget('lang="en"');
    await goToReview(widget, {'skin-signs': 'burn'});
    await press(widget, 'Change: Skin');
    expect(ticked(widget)).to.deep.equal(['burn']);
    answer(widget, 'skin-signs', 'burn').click();
    await goOn(widget);
    expect(ticked(widget)).to.deep.equal([]);
    expect(read(widget, '#error')).to.equal(
      'Error: Choose at least one answer. If you do not know, choose "Not sure".',
    );
    expect(focused(widget)).to.have.class('error-summary');
    expect(widget.answers['skin-signs']).to.deep.equal(['burn']);
  });

  it('keeps the dates that the patient is reading, however long they take', async () => {
    const noon = new Date(2026, 10, 24, 12).getTime();
    let now = noon;
    replace(Date, 'now', () => now);
    const widget = await openWidget('lang="en" region="GB"');
    await goToQuestion(widget, 'time-since-session');
    const hints = read(widget, '.answers');
    now = noon + 5 * 60_000;
    await goOn(widget);
    expect(shows(widget, '#error')).to.equal(true);
    expect(read(widget, '.answers')).to.equal(hints);
  });
});
