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
  readAll,
  readText,
  replace,
  see,
  seeAll,
  setClock,
  showOutcome,
  shows,
  ticked,
  unfold,
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
  it('grows by one button, which then leads back to the usual size, and keeps what is ticked', async () => {
    const widget = await openWidget('lang="en"');
    const usual = sizeOf(widget);
    const button = (name: string) => see(widget, `button[aria-label="${name}"]`) as HTMLButtonElement;
    const click = async (name: string) => {
      button(name).click();
      await widget.updateComplete;
      return sizeOf(widget) / usual;
    };
    expect(await click('Larger text')).to.equal(1.25);
    expect(await click('Larger text')).to.equal(1.5);
    expect(button('Larger text')).to.equal(null);
    expect(await click('Smaller text')).to.equal(1);
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
  const drawn: Readonly<Record<string, readonly string[]>> = {
    'danger-signs': ['breathing', 'chest-pain', 'stroke-signs', 'very-ill', 'face-swelling', 'bleeding'],
    'nerve-signs': ['bladder-bowel', 'weakness', 'both-legs'],
    'time-since-session': [],
    'pain-trend': [],
    'pain-kind': ['ache', 'electric', 'tingling', 'severe'],
    'pain-place': ['needle-sites', 'upper-back', 'down-limb', 'elsewhere'],
    'skin-signs': ['growing-bruise', 'small-bruise', 'itchy-rash', 'rash-elsewhere', 'burn', 'needle-left-in'],
    'other-signs': ['fever', 'headache', 'dizzy-or-sick', 'heartbeat', 'swollen-leg'],
    'personal-risks': [],
  };

  for (const [question, codes] of Object.entries(drawn)) {
    it(`stand beside these answers of ${question}, silent for screen readers: ${codes.join(', ') || 'none'}`, async () => {
      const widget = await openWidget('lang="en"');
      await goToQuestion(widget, question);
      const pictures = seeAll<SVGElement>(widget, '.answer .drawing');
      expect(pictures.map((picture) => picture.closest('label')!.querySelector('input')!.value)).to.deep.equal(codes);
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
  const hours = (zone: string) =>
    `<script type="application/json">{${zone} "opening-hours": [{"days": ["mon", "thu", "fri"], "opens": "09:00", "closes": "18:00"}]}</script>`;
  const london = '"time-zone": "Europe/London",';
  const phone = 'clinic-phone="+44 20 7946 0123"';
  // Thursday, 26 November 2026.
  const noon = Date.UTC(2026, 10, 26, 12);
  const evening = Date.UTC(2026, 10, 26, 20);
  const at = (time: number, zone: string) => {
    setClock(time);
    return outcome({'pain-kind': 'electric'}, phone, hours(zone));
  };

  it('say that the clinic is open, by its own clock', async () => {
    expect(readText(await at(noon, london))).to.match(/Open now\. Closes: (6:00 PM|18:00)\./);
  });

  it('say when it opens', async () => {
    const apia = readText(await at(noon, '"time-zone": "Pacific/Apia",'));
    // There it is Friday, 1 o'clock at night.
    expect(apia).to.match(/Closed now\. Opens: Friday,? (27 November|November 27) at 0?9:00( AM)?\./);
    expect(apia).to.contain("These times are in the clinic's time zone.");
  });

  it('are listed where nobody knows the time zone of the clinic, but whether it is open is not guessed', async () => {
    const nowhere = await at(noon, '');
    await unfold(nowhere, 'Other ways to reach the clinic');
    expect(readAll(nowhere, '.hours li').join()).to.match(
      /^Monday, Thursday,? and Friday: 0?9:00( AM)? – (6:00 PM|18:00)$/,
    );
    expect(readText(nowhere)).not.to.match(/Open now|Closed now/);
  });

  for (const [health, region, advice] of [
    ['a health line', 'GB', 'If it gets worse before the clinic opens, call a doctor or 111.'],
    ['no health line', 'US', 'If it gets worse before the clinic opens, call a doctor.'],
  ] as const) {
    it(`say whom to call until it opens, where there is ${health}, but not while it is open`, async () => {
      const advised = async (time: number) => {
        setClock(time);
        const widget = await outcome({}, `region="${region}" ${phone}`, hours(london));
        await unfold(widget, 'Worried?');
        const texts = readAll(widget, 'details[open] [part="contact"] p');
        expect(texts.filter((text) => /^(Open|Closed) now/.test(text))).to.have.length(1);
        return texts.filter((text) => text.includes('before the clinic opens'));
      };
      expect(await advised(evening)).to.deep.equal([advice]);
      expect(await advised(noon)).to.deep.equal([]);
    });
  }
});

it('nothing of this takes the focus on its own', async () => {
  const widget = await openWidget('lang="en"');
  await goToOutcome(widget);
  expect(focused(widget)!.matches('h2[tabindex="-1"]')).to.equal(true);
});
