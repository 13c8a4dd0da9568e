// What makes it easier to take in: a voice, larger text, pictures, and what to do when nobody answers.
import {expect} from '@open-wc/testing';
import {
  buttonNamed,
  focused,
  goOn,
  goToOutcome,
  goToQuestion,
  openWidget,
  press,
  read,
  readText,
  replace,
  see,
  seeAll,
  setClock,
  showOutcome,
  shows,
  ticked,
  type Codes,
  type Widget,
} from '../driver.js';

async function outcome(changes: Codes, attributes = '', children = ''): Promise<Widget> {
  const widget = await openWidget(`lang="en" ${attributes}`, children);
  await showOutcome(widget, changes);
  return widget;
}

const sizeOf = (widget: Widget) => parseFloat(getComputedStyle(see(widget, '.lead')!).fontSize);

describe('the size of the text', () => {
  it('grows and shrinks by buttons, within bounds, and keeps what is ticked', async () => {
    const widget = await openWidget('lang="en"');
    const usual = sizeOf(widget);
    const button = (name: string) => see(widget, `button[aria-label="${name}"]`) as HTMLButtonElement;
    const click = async (name: string) => {
      button(name).click();
      await widget.updateComplete;
      return sizeOf(widget) / usual;
    };
    expect(await click('Smaller text')).to.equal(1);
    expect(await click('Larger text')).to.equal(1.25);
    expect(await click('Larger text')).to.equal(1.5);
    expect(await click('Larger text')).to.equal(1.5);
    expect(await click('Smaller text')).to.equal(1.25);
    await goToQuestion(widget, 'danger-signs');
    see(widget, 'input[value="breathing"]')!.click();
    button('Larger text').click();
    await widget.updateComplete;
    expect(ticked(widget)).to.deep.equal(['breathing']);
  });
});

describe('listening', () => {
  const said: string[] = [];
  let cancelled = 0;

  function giveVoices(...voices: {lang: string; localService: boolean}[]): void {
    said.length = 0;
    cancelled = 0;
    const speech = new EventTarget();
    Object.assign(speech, {
      getVoices: () => voices,
      speak: ({text}: {text: string}) => said.push(text),
      cancel: () => (cancelled += 1),
    });
    replace(window, 'speechSynthesis', speech);
    replace(
      window,
      'SpeechSynthesisUtterance',
      class {
        readonly text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    );
  }

  it('is not offered without a voice of the language that is on the device', async () => {
    giveVoices({lang: 'en-US', localService: false}, {lang: 'es-ES', localService: true});
    const widget = await openWidget('lang="en"');
    expect(readText(widget)).not.to.contain('Listen');
    expect(said).to.deep.equal([]);
  });

  it('reads the page that is shown, and stops when another comes', async () => {
    giveVoices({lang: 'en-GB', localService: true});
    const widget = await openWidget('lang="en"');
    await press(widget, 'Listen');
    expect(said).to.deep.equal(['More pain after acupuncture?']);
    expect(buttonNamed(widget, 'Stop').disabled).to.equal(false);
    const before = cancelled;
    await goOn(widget);
    expect(cancelled).to.be.greaterThan(before);
    expect(buttonNamed(widget, 'Listen').disabled).to.equal(false);
  });

  it('stops by its button', async () => {
    giveVoices({lang: 'en-GB', localService: true});
    const widget = await openWidget('lang="en"');
    await press(widget, 'Listen');
    await press(widget, 'Stop');
    expect(cancelled).to.be.greaterThan(0);
    expect(shows(widget, '[data-reading]')).to.equal(false);
  });
});

describe('pictures', () => {
  for (const [question, count] of [
    ['danger-signs', 6],
    ['nerve-signs', 3],
    ['pain-kind', 4],
    ['pain-place', 4],
    ['skin-signs', 6],
    ['other-signs', 5],
  ] as const) {
    it(`stand beside ${count} answers of ${question}, and are silent for screen readers`, async () => {
      const widget = await openWidget('lang="en"');
      await goToQuestion(widget, question);
      const pictures = seeAll<SVGElement>(widget, '.answer .drawing');
      expect(pictures).to.have.length(count);
      for (const picture of pictures) {
        expect(picture.getAttribute('aria-hidden')).to.equal('true');
        expect(picture.textContent.trim()).to.equal('');
        const lines = [...picture.querySelectorAll('path')].map((path) => path.getAttribute('d')).join('');
        expect(lines).to.match(/^M/i);
      }
    });
  }

  it('the first three days are told in words alone, because readers misread their pictures', async () => {
    const widget = await openWidget('lang="en" view="guidance"');
    expect(seeAll(widget, '.timeline li svg')).to.have.length(0);
    expect(read(widget, '.timeline')).to.equal(
      'First 24 hours You may feel more sore, and tired.After 48 hours (2 days) Most soreness has started to ease.After 72 hours (3 days) Most soreness has gone. If yours is not better, contact your practitioner today or on the next working day.',
    );
  });
});

describe('opening hours', () => {
  // Thursday, 26 November 2026.
  const hours = (zone: string) =>
    `<script type="application/json">{${zone} "opening-hours": [{"days": ["mon", "thu", "fri"], "opens": "09:00", "closes": "18:00"}]}</script>`;
  const phone = 'clinic-phone="+44 20 7946 0123"';
  const at = async (time: number, zone: string) => {
    setClock(time);
    const widget = await outcome({'pain-kind': 'electric'}, phone, hours(zone));
    return readText(widget);
  };

  it('say that the clinic is open, by its own clock', async () => {
    const london = await at(Date.UTC(2026, 10, 26, 12), '"time-zone": "Europe/London",');
    expect(london).to.match(/Open now\. Closes: (6:00 PM|18:00)\./);
  });

  it('say when it opens, and what to do until then', async () => {
    const apia = await at(Date.UTC(2026, 10, 26, 12), '"time-zone": "Pacific/Apia",');
    // There it is Friday, 1 o'clock at night.
    expect(apia).to.match(/Closed now\. Opens: Friday,? (27 November|November 27) at 0?9:00( AM)?\./);
    expect(apia).to.contain("These times are in the clinic's time zone.");
  });

  it('do not guess where the clinic is', async () => {
    const nowhere = await at(Date.UTC(2026, 10, 26, 12), '');
    expect(nowhere).not.to.match(/Open now|Closed now/);
  });
});

it('nothing of this takes the focus on its own', async () => {
  const widget = await openWidget('lang="en"');
  await goToOutcome(widget);
  expect(focused(widget)!.matches('h2[tabindex="-1"]')).to.equal(true);
});
