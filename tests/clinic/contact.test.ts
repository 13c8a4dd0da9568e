import {expect} from '@open-wc/testing';
import {
  goOn,
  goToOutcome,
  goToReview,
  hrefs,
  levelShown,
  openWidget,
  press,
  read,
  readAll,
  readText,
  readTitle,
  reply,
  see,
  seeAll,
  shows,
  unfold,
} from '../driver.js';

const electric = {'pain-kind': 'electric'};

describe('the contact of the clinic', () => {
  it('is shown at an outcome, as links that call, write and book', async () => {
    const widget = await openWidget(
      'lang="en" clinic-name="Millrace" clinic-phone="+44 20 7946 0123" clinic-email="desk@clinic.example" booking-url="https://clinic.example/book"',
    );
    await goToOutcome(widget, electric);
    await unfold(widget, 'Other ways to reach the clinic');
    expect(readAll(widget, '[part="contact"] a')).to.deep.equal([
      'Call the clinic: Millrace +44 20 7946 0123',
      'E-mail the clinic desk@clinic.example',
      'Book an appointment',
    ]);
    expect(seeAll(widget, '[part="contact"] a').map((link) => link.getAttribute('href'))).to.deep.equal([
      'tel:+442079460123',
      'mailto:desk@clinic.example',
      'https://clinic.example/book',
    ]);
  });

  it('is not shown without data', async () => {
    const widget = await openWidget();
    await goToOutcome(widget, electric);
    expect(levelShown(widget)).to.equal('contact-practitioner');
    expect(shows(widget, '[part="contact"]')).to.equal(false);
  });

  it('shows only what there is data for', async () => {
    const widget = await openWidget('lang="en" clinic-phone="020 7946 0123"');
    await goToOutcome(widget, electric);
    expect(readAll(widget, '[part="contact"] a')).to.deep.equal(['Call the clinic 020 7946 0123']);
  });

  it('has more numbers, channels and opening hours from a JSON child', async () => {
    const widget = await openWidget(
      'lang="en" region="GB"',
      `<script type="application/json">{
        "phones": [{"name": "Night line", "number": "+44 20 7946 0999"}],
        "contacts": [{"name": "Text us", "url": "sms:+442079460123"}],
        "opening-hours": [{"days": ["mon", "fri"], "opens": "09:00", "closes": "17:30"}]
      }</script>`,
    );
    await goToOutcome(widget, electric);
    await unfold(widget, 'Other ways to reach the clinic');
    expect(readAll(widget, '[part="contact"] a')).to.deep.equal(['Night line +44 20 7946 0999', 'Text us']);
    expect(hrefs(widget)).to.include('tel:+442079460999').and.to.include('sms:+442079460123');
    // Some engines write the hour with a zero in front.
    expect(read(widget, '[part="contact"] li')).to.match(/^Monday and Friday: 0?9:00 – 17:30$/);
  });
});

describe('the emergency number', () => {
  it('is a call button where it is sure, with the other numbers that work', async () => {
    const widget = await openWidget('lang="en" region="GB"');
    expect(read(widget, '[part~="emergency-line"]')).to.equal('Emergency? Call 999');
    await goOn(widget);
    await reply(widget, 'breathing');
    expect(see(widget, '[part~="emergency-button"]')!.getAttribute('href')).to.equal('tel:999');
    expect(readText(widget)).to.contain('You can also call: 112.');
  });

  it('is text to check where it is not sure', async () => {
    const widget = await openWidget('lang="en" region="BD"');
    expect(readText(widget)).to.contain('Call your local emergency number. Here it is usually: 999.');
    await goOn(widget);
    await reply(widget, 'breathing');
    expect(shows(widget, '[part~="emergency-button"]')).to.equal(false);
    expect(readTitle(widget)).to.equal('Emergency: Call your local emergency number now');
    expect(hrefs(widget).filter((href) => href.startsWith('tel:'))).to.deep.equal([]);
  });

  it('is words, with the usual numbers as text, where the region is not known', async () => {
    const widget = await openWidget('lang="en"');
    expect(read(widget, '[part~="emergency-line"]')).to.equal(
      'Emergency? Call your local emergency number. For example: 112 in Europe, 999 in the UK, 911 in the USA and Canada, 000 in Australia.',
    );
    expect(hrefs(widget).filter((href) => href.startsWith('tel:'))).to.deep.equal([]);
  });

  it('is on every page', async () => {
    const widget = await openWidget('lang="en" region="AU"');
    const line = () => read(widget, '[part~="emergency-line"]');
    expect(line()).to.equal('Emergency? Call 000');
    await goToReview(widget);
    expect(line()).to.equal('Emergency? Call 000');
    await goOn(widget);
    expect(line()).to.equal('Emergency? Call 000');
    widget.reset();
    await widget.updateComplete;
    await press(widget, 'Under 18?');
    expect(line()).to.equal('Emergency? Call 000');
  });

  it('is the one that the clinic says', async () => {
    const widget = await openWidget('lang="en" region="GB" emergency-number="995"');
    expect(see(widget, '[part~="emergency-line"] a')!.getAttribute('href')).to.equal('tel:995');
  });

  it('is that of the region, before that of the language', async () => {
    const widget = await openWidget('lang="en" region="us"');
    expect(read(widget, '[part~="emergency-line"]')).to.equal('Emergency? Call 911');
  });
});

describe('the health line', () => {
  for (const [region, href] of [
    ['GB', 'tel:111'],
    ['AU', 'tel:1800022222'],
  ] as const) {
    it(`is shown in ${region} to those who need help today`, async () => {
      const widget = await openWidget(`lang="en" region="${region}"`);
      await goToOutcome(widget, {'other-signs': 'fever'});
      expect(hrefs(widget)).to.include(href);
    });
  }

  it('is not shown where none is known', async () => {
    const widget = await openWidget('lang="en" region="US"');
    await goToOutcome(widget, {'other-signs': 'fever'});
    expect(readText(widget)).not.to.contain('health advice line');
  });

  it('is the one that the clinic says', async () => {
    const widget = await openWidget('lang="en" region="US" health-line="+1 202 555 0111"');
    await goToOutcome(widget, {'other-signs': 'fever'});
    expect(hrefs(widget)).to.include('tel:+12025550111');
  });
});

describe('somebody to talk to', () => {
  it('is named on the start page before any question: the clinic and the health line', async () => {
    const widget = await openWidget('lang="en" region="GB" clinic-phone="+44 20 7946 0123"');
    expect(read(widget, '[part="contact"] h3')).to.equal('Rather talk to someone?');
    expect(readAll(widget, '[part="contact"] a')).to.deep.equal([
      'Call the clinic +44 20 7946 0123',
      'Call the health advice line 111',
    ]);
  });

  it('is named to patients under 18 as well, with the emergency number', async () => {
    const widget = await openWidget('lang="en" region="GB" clinic-phone="+44 20 7946 0123"');
    await press(widget, 'Under 18?');
    expect(readTitle(widget)).to.equal('Ask an adult to help you');
    expect(seeAll(widget, '.page a').map((link) => link.getAttribute('href'))).to.deep.equal([
      'tel:999',
      'tel:111',
      'tel:+442079460123',
    ]);
  });
});
