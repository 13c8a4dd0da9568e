import {expect} from '@open-wc/testing';
import {
  buttonNamed,
  dullAche,
  foldedTitles,
  goOn,
  goToOutcome,
  goToQuestion,
  goToReview,
  levelShown,
  openWidget,
  press,
  questionShown,
  read,
  readAll,
  readText,
  readTitle,
  replace,
  reply,
  replyToAll,
  setClock,
  showOutcome,
  shows,
  tick,
  ticked,
  undoAfterTest,
  unfold,
  watchConsole,
  watchFiles,
  type Codes,
  type Widget,
} from '../driver.js';

const HOUR = 3_600_000;
const KEY = 'acu-aftercare-check';

const noon = Date.now();

beforeEach(() => {
  localStorage.removeItem(KEY);
  undoAfterTest(() => {
    localStorage.removeItem(KEY);
  });
});

async function rememberOutcome(changes: Codes = {}): Promise<void> {
  const widget = await openWidget('lang="en"');
  await goToOutcome(widget, changes);
  await unfold(widget, 'Remember my answers on this device');
  await press(widget, 'Remember my answers for 7 days');
  widget.remove();
}

/** Every question that is asked, and what is ticked when it comes. */
async function goThrough(widget: Widget, changes: Codes = {}): Promise<Record<string, string[]>> {
  const seen: Record<string, string[]> = {};
  for (let question = questionShown(widget); question; question = questionShown(widget)) {
    seen[question] = ticked(widget);
    tick(widget, {...dullAche, ...changes}[question]!);
    await goOn(widget);
  }
  return seen;
}

describe('checking again', () => {
  it('asks everything anew, and ticks beforehand only what stays as it is', async () => {
    const widget = await openWidget('lang="en"');
    await goToOutcome(widget, {'pain-kind': 'sharp', 'personal-risks': 'blood-thinners pregnancy-warning'});
    await press(widget, 'Start a new check');
    expect(widget.assessment).to.equal(undefined);
    expect(widget.answers).to.deep.equal({});
    expect(await goThrough(widget, {'personal-risks': 'blood-thinners'})).to.deep.equal({
      'danger-signs': [],
      'nerve-signs': [],
      'time-since-session': [],
      'pain-trend': [],
      'pain-kind': [],
      'pain-place': [],
      'skin-signs': [],
      'other-signs': [],
      'personal-risks': ['blood-thinners'],
    });
  });

  it('shows what is new, what is gone, and how the pain went', async () => {
    const widget = await openWidget('lang="en"');
    await goToOutcome(widget, {'pain-trend': 'worse', 'pain-kind': 'ache cramp'});
    expect(shows(widget, '.changes')).to.equal(false);
    await press(widget, 'Start a new check');
    await replyToAll(widget, {'pain-trend': 'better', 'pain-kind': 'ache', 'skin-signs': 'itchy-rash'});
    await goOn(widget);
    expect(read(widget, '.changes')).to.match(/^Since your last check: /);
    expect(read(widget, '.changes > p')).to.equal('Last time: Watch. This time: Contact soon.');
    expect(readAll(widget, '.changes > h4')).to.deep.equal([
      'Signs that are new',
      'Signs that are gone',
      'How the pain is changing',
    ]);
    expect(readAll(widget, '.changes > ul')).to.deep.equal([
      'An itchy rash where a needle or plaster was',
      'A cramp or spasm',
    ]);
    expect(readAll(widget, '.trend li').map((line) => line.replace(/^.*: /, ''))).to.deep.equal([
      'Getting worse',
      'Getting better, gone, or no new pain',
    ]);
    expect(shows(widget, '.trend svg[aria-hidden="true"]')).to.equal(true);
  });

  it('says so when nothing is new and nothing gone', async () => {
    const widget = await openWidget('lang="en"');
    await goToOutcome(widget);
    await press(widget, 'Start a new check');
    await replyToAll(widget);
    await goOn(widget);
    expect(read(widget, '.changes')).to.contain('The signs are the same as at your last check.');
  });

  it('compares nothing after a new start', async () => {
    const widget = await openWidget('lang="en"');
    await goToOutcome(widget);
    widget.reset();
    await widget.updateComplete;
    await goToOutcome(widget, {'pain-kind': 'cramp'});
    expect(levelShown(widget)).to.equal('keep-watching');
    expect(shows(widget, '.changes')).to.equal(false);
  });

  it('leaves nothing of it after a new start, or when the page resets the widget', async () => {
    const widget = await openWidget('lang="en"');
    await goToOutcome(widget);
    widget.reset();
    await widget.updateComplete;
    expect(shows(widget, '.page .contact')).to.equal(false);
    await goToOutcome(widget);
    widget.reset();
    await widget.updateComplete;
    expect(readTitle(widget)).to.equal('More pain after acupuncture?');
    expect(shows(widget, '.page .contact')).to.equal(false);
  });

  it('looks again at what cannot be, before there is a result', async () => {
    const widget = await openWidget('lang="en"');
    await goToOutcome(widget, {
      'time-since-session': '3-to-7-days',
      'pain-trend': 'better',
      'personal-risks': 'blood-thinners',
    });
    await press(widget, 'Start a new check');
    await goThrough(widget, {'personal-risks': 'none'});
    expect(readTitle(widget)).to.equal('Check your answers');
    await goOn(widget);
    expect(questionShown(widget)).to.equal('time-since-session');
    expect(read(widget, '.again')).to.equal('This is different from your last check. Is it right?');
    expect(ticked(widget)).to.deep.equal(['under-48h']);
    tick(widget, '3-to-7-days');
    await goOn(widget);
    await goOn(widget);
    expect(questionShown(widget)).to.equal('personal-risks');
    // What somebody says twice, holds.
    await goOn(widget);
    await goOn(widget);
    expect(levelShown(widget)).to.equal('contact-practitioner');
  });
});

describe('after three hours', () => {
  it('answers are asked again before they count, with the signs ticked', async () => {
    setClock(noon);
    const widget = await openWidget('lang="en"');
    await goToQuestion(widget, 'skin-signs', {'pain-kind': 'ache cramp'});
    tick(widget, 'small-bruise');
    setClock(noon + 3 * HOUR + 1000);
    await goOn(widget);
    expect(questionShown(widget)).to.equal('danger-signs');
    expect(read(widget, '.again')).to.equal('It has been a few hours. Things can change, so please answer again.');
    expect(ticked(widget)).to.deep.equal([]);
    const seen = await goThrough(widget, {'pain-kind': 'ache', 'skin-signs': 'small-bruise'});
    expect(seen['danger-signs']).to.deep.equal([]);
    expect(seen['pain-kind']).to.deep.equal(['ache', 'cramp']);
    expect(seen['skin-signs']).to.deep.equal(['small-bruise']);
  });

  it('nor does going back keep what is too old', async () => {
    setClock(noon);
    const widget = await openWidget('lang="en"');
    await goToQuestion(widget, 'skin-signs');
    tick(widget, 'none');
    setClock(noon + 10 * HOUR);
    await press(widget, 'Back');
    expect(questionShown(widget)).to.equal('danger-signs');
    expect(widget.answers).to.deep.equal({});
    await goThrough(widget);
    setClock(noon + 14 * HOUR);
    await goOn(widget);
    expect(questionShown(widget)).to.equal('danger-signs');
  });

  for (const [what, button] of [
    ['a look over the answers', 'Change an answer'],
    ['a change of one answer', 'Change: Skin'],
  ] as const) {
    it(`${what} of a result is a new check, with its signs ticked`, async () => {
      setClock(noon);
      const widget = await openWidget('lang="en"');
      await goToOutcome(widget, {'skin-signs': 'small-bruise'});
      await unfold(widget, 'Your answers');
      setClock(noon + 20 * HOUR);
      await press(widget, button);
      expect(questionShown(widget)).to.equal('danger-signs');
      expect(read(widget, '.again')).to.equal('It has been a few hours. Things can change, so please answer again.');
      const seen = await goThrough(widget, {'other-signs': 'fever'});
      expect(seen['skin-signs']).to.deep.equal(['small-bruise']);
      await goOn(widget);
      expect(levelShown(widget)).to.equal('medical-help-today');
      expect(read(widget, '.changes > p')).to.equal('Last time: Care at home. This time: Urgent.');
    });
  }

  it('what was ticked beforehand stays ticked where it was not reached', async () => {
    setClock(noon);
    const widget = await openWidget('lang="en"');
    await goToOutcome(widget, {'personal-risks': 'blood-thinners'});
    await press(widget, 'Start a new check');
    await reply(widget, 'none');
    setClock(noon + 4 * HOUR);
    await reply(widget, 'none');
    expect(questionShown(widget)).to.equal('danger-signs');
    const seen = await goThrough(widget, {'personal-risks': 'blood-thinners'});
    expect(seen['personal-risks']).to.deep.equal(['blood-thinners']);
  });

  it('less than that changes nothing but the time', async () => {
    setClock(noon);
    const widget = await openWidget('lang="en"');
    await goToReview(widget);
    setClock(noon + 2 * HOUR);
    await goOn(widget);
    expect(questionShown(widget)).to.equal('time-since-session');
  });
});

describe('this browser', () => {
  it('remembers nothing unless it is asked to', async () => {
    const widget = await openWidget('lang="en"');
    await goToOutcome(widget);
    await unfold(widget, 'Remember my answers on this device');
    expect(readText(widget)).to.contain('Do not do this on a device that you share: others could read your answers.');
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('remembers checks for seven days, and offers to check again', async () => {
    setClock(noon);
    await rememberOutcome({'pain-kind': 'ache cramp'});
    setClock(noon + 26 * HOUR);
    const widget = await openWidget('lang="en"');
    expect(readTitle(widget)).to.equal('More pain after acupuncture?');
    expect(read(widget, '.page .contact')).to.match(
      /^Your last check: .* Do the check again to see what has changed\./,
    );
    expect(widget.answers).to.deep.equal({});
    await press(widget, 'Do the check again');
    await replyToAll(widget);
    await goOn(widget);
    expect(levelShown(widget)).to.equal('self-care');
    expect(readAll(widget, '.changes > ul')).to.deep.equal(['A cramp or spasm']);
    const kept = JSON.parse(localStorage.getItem(KEY)!) as {checks: {at: number}[]};
    expect(kept.checks.map(({at}) => at)).to.deep.equal([noon, noon + 26 * HOUR]);
  });

  it('forgets at once when it is told to', async () => {
    await rememberOutcome();
    const widget = await openWidget('lang="en"');
    await press(widget, 'Delete my answers now');
    expect(localStorage.getItem(KEY)).to.equal(null);
    expect(shows(widget, '.page .contact')).to.equal(false);
    await goToOutcome(widget);
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('forgets on the page of the result, too', async () => {
    const widget = await openWidget('lang="en"');
    await goToOutcome(widget);
    await unfold(widget, 'Remember my answers on this device');
    await press(widget, 'Remember my answers for 7 days');
    expect(readText(widget)).to.match(/This browser remembers your answers\. It deletes them: /);
    await press(widget, 'Delete my answers now');
    expect(localStorage.getItem(KEY)).to.equal(null);
    expect(readText(widget)).to.contain('Your answers have been deleted.');
    expect(buttonNamed(widget, 'Remember my answers for 7 days').disabled).to.equal(false);
  });

  it('forgets without moving the times of the result', async () => {
    setClock(noon);
    const widget = await openWidget('lang="en"');
    await goToOutcome(widget, {'pain-trend': 'worse'});
    await unfold(widget, 'Remember my answers on this device');
    await press(widget, 'Remember my answers for 7 days');
    const times = read(widget, '[part~="outcome-heading"]');
    setClock(noon + HOUR);
    await press(widget, 'Delete my answers now');
    expect(read(widget, '[part~="outcome-heading"]')).to.equal(times);
    expect(times).to.contain('Check again by: ');
  });

  it('is not filled again by a tab that still knew, once it was told to forget in another', async () => {
    const widget = await openWidget('lang="en"');
    await goToOutcome(widget);
    await unfold(widget, 'Remember my answers on this device');
    await press(widget, 'Remember my answers for 7 days');
    localStorage.removeItem(KEY);
    await press(widget, 'Start a new check');
    await replyToAll(widget);
    await goOn(widget);
    expect(levelShown(widget)).to.equal('self-care');
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('does not remember whoever comes after the page has reset the widget', async () => {
    await rememberOutcome({'pain-kind': 'ache cramp'});
    const kept = localStorage.getItem(KEY);
    const widget = await openWidget('lang="en"');
    widget.reset();
    await widget.updateComplete;
    await goToOutcome(widget);
    expect(localStorage.getItem(KEY)).to.equal(kept);
  });

  it('ticks nothing any more that was forgotten', async () => {
    await rememberOutcome({'personal-risks': 'blood-thinners'});
    const widget = await openWidget('lang="en"');
    await press(widget, 'Do the check again');
    await press(widget, 'Back');
    await press(widget, 'Delete my answers now');
    expect(readText(widget)).to.contain('Your answers have been deleted.');
    await goOn(widget);
    expect((await goThrough(widget))['personal-risks']).to.deep.equal([]);
  });

  it('knows nothing more after seven days', async () => {
    setClock(noon);
    await rememberOutcome();
    setClock(noon + 7 * 24 * HOUR);
    const errors = watchConsole();
    const notes = watchConsole('info');
    const widget = await openWidget('lang="en"');
    expect(shows(widget, '.page .contact')).to.equal(false);
    expect(localStorage.getItem(KEY)).to.equal(null);
    expect(errors).to.deep.equal([]);
    expect(notes).to.deep.equal(['<acu-aftercare-check> ACU-REMEMBERED answers older than 7 days: removed']);
  });

  for (const [name, stored] of [
    ['broken', '{"version": 1'],
    ['of another version', '{"version": 2, "checks": []}'],
    ['hostile', '{"version": 1, "__proto__": {"checks": 1}, "checks": "<img src=x onerror=alert(1)>"}'],
  ] as const) {
    it(`drops data that is ${name}, with a note`, async () => {
      localStorage.setItem(KEY, stored);
      const errors = watchConsole();
      const widget = await openWidget('lang="en"');
      expect(errors).to.have.length(1);
      expect(errors[0]).to.match(/^<acu-aftercare-check> ACU-REMEMBERED /);
      expect(localStorage.getItem(KEY)).to.equal(null);
      expect(shows(widget, '.page .contact')).to.equal(false);
      await goToOutcome(widget);
      expect(levelShown(widget)).to.equal('self-care');
    });
  }

  it('drops the answers to older questions with a note for the patient, and no error', async () => {
    localStorage.setItem(
      KEY,
      '{"version":1,"contentVersion":"2026.11.2","checks":[{"at":1,"answers":{"pain-kind":["ache"]}}]}',
    );
    const errors = watchConsole();
    const widget = await openWidget('lang="en"');
    expect(errors).to.deep.equal([]);
    expect(localStorage.getItem(KEY)).to.equal(null);
    expect(read(widget, '.page [role="status"]')).to.equal(
      'The questions have changed since your last check, so your old answers have been deleted. Please answer again.',
    );
  });

  it('is not asked to remember where there is no place for it', async () => {
    // A sandbox throws a step earlier, which not every engine lets a test imitate; `sandbox.test.ts` has a real one.
    replace(Storage.prototype, 'getItem', () => {
      throw new DOMException('sandboxed', 'SecurityError');
    });
    const widget = await openWidget('lang="en"');
    await goToOutcome(widget);
    expect(foldedTitles(widget)).to.include('Show, print or send your answers');
    expect(foldedTitles(widget)).not.to.include('Remember my answers on this device');
  });

  it('says so where the place is full', async () => {
    replace(Storage.prototype, 'setItem', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const widget = await openWidget('lang="en"');
    await goToOutcome(widget);
    await unfold(widget, 'Remember my answers on this device');
    await press(widget, 'Remember my answers for 7 days');
    expect(readText(widget)).to.contain('That does not work in this browser.');
    expect(readText(widget)).not.to.contain('This browser remembers');
  });

  it('says so where the place is full later, and can still forget what it kept', async () => {
    await rememberOutcome();
    const widget = await openWidget('lang="en"');
    replace(Storage.prototype, 'setItem', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await press(widget, 'Do the check again');
    await replyToAll(widget);
    await goOn(widget);
    await unfold(widget, 'Remember my answers on this device');
    expect(read(widget, '.remember')).to.contain('That does not work in this browser.');
    expect(read(widget, '.remember')).not.to.contain('This browser remembers');
    await press(widget, 'Delete my answers now');
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('tells a red flag as it was given, and remembers it for the next check', async () => {
    setClock(noon);
    await rememberOutcome();
    setClock(noon + HOUR);
    const widget = await openWidget('lang="en"');
    await press(widget, 'Do the check again');
    tick(widget, 'breathing');
    await goOn(widget);
    expect(levelShown(widget)).to.equal('emergency');
    expect(shows(widget, '.changes')).to.equal(false);
    setClock(noon + 3 * HOUR);
    widget.remove();
    const later = await openWidget('lang="en"');
    await press(later, 'Do the check again');
    await replyToAll(later);
    await goOn(later);
    expect(read(later, '.changes > p')).to.equal('Last time: Emergency. This time: Care at home.');
    expect(readAll(later, '.changes > ul')[0]).to.equal('Short of breath, or breathing fast at rest');
    expect(readAll(later, '.trend li')).to.have.length(2);
  });

  it('never lowers a level by what it remembers', async () => {
    await rememberOutcome();
    const widget = await openWidget('lang="en"');
    await press(widget, 'Do the check again');
    await replyToAll(widget, {'nerve-signs': 'weakness'}, {until: 'time-since-session'});
    expect(levelShown(widget)).to.equal('emergency');
  });
});

describe('the calendar file', () => {
  async function calendar(): Promise<string> {
    const files = watchFiles();
    setClock(Date.UTC(2026, 10, 26, 12, 5));
    const widget = await openWidget('lang="en"');
    await goToOutcome(widget);
    await press(widget, 'Add to my calendar');
    expect(files.map(({type}) => type)).to.deep.equal(['text/calendar;charset=utf-8']);
    return files[0]!.text();
  }

  it('rings a day later, and tells nobody what it is about', async () => {
    const file = await calendar();
    expect(file).to.contain('DTSTART:20261127T120500Z\r\n');
    expect(file).to.match(/\r\nSUMMARY[^:]*:Reminder\r\n/);
    expect(file.replace(/\r\n /g, '')).to.match(
      /\r\nDESCRIPTION[^:]*:Do the check again to see what has changed\.\r\n/,
    );
    expect(file).to.contain('BEGIN:VALARM');
    expect(file.match(/BEGIN:VEVENT/g)).to.have.length(1);
  });

  it('is not there where something is to be done today', async () => {
    const widget = await openWidget('lang="en"');
    await showOutcome(widget, {'other-signs': 'fever'});
    expect(levelShown(widget)).to.equal('medical-help-today');
    expect(readText(widget)).not.to.contain('Add to my calendar');
  });
});
