import {expect} from '@open-wc/testing';
import {
  goOn,
  goToOutcome,
  hear,
  hrefs,
  levelShown,
  openWidget,
  read,
  readAll,
  readTitle,
  reply,
  see,
  seeAll,
  undoAfterTest,
  watchConsole,
  shows,
} from '../driver.js';

const electric = {'pain-kind': 'electric'};

describe('view', () => {
  it('full has the check and the folded guidance', async () => {
    const widget = await openWidget('lang="en" view="full"');
    expect(shows(widget, 'button[type="submit"]')).to.equal(true);
    expect(readAll(widget, '[part="guidance"] summary')).to.include('What is normal');
  });

  it('check has no guidance', async () => {
    const widget = await openWidget('lang="en" view="check"');
    expect(shows(widget, '[part="guidance"]')).to.equal(false);
    await goToOutcome(widget);
    expect(shows(widget, '[part="guidance"]')).to.equal(false);
  });

  it('guidance has no check, and is unfolded', async () => {
    const widget = await openWidget('lang="en" region="GB" view="guidance"');
    expect(shows(widget, 'form')).to.equal(false);
    expect(shows(widget, 'details')).to.equal(false);
    expect(readTitle(widget)).to.equal('About pain after acupuncture');
    expect(read(widget, '[part~="emergency-line"]')).to.equal('Emergency? Call 999');
  });
});

describe('heading-level', () => {
  for (const level of ['2', '3', '4']) {
    it(`${level} makes h${level} the highest heading of every page`, async () => {
      const widget = await openWidget(`lang="en" heading-level="${level}"`);
      const highest = () =>
        seeAll(widget, 'h1, h2, h3, h4, h5, h6')
          .map(({localName}) => localName)
          .sort()[0];
      const title = () => see(widget, '[tabindex="-1"]')!.localName;
      expect([highest(), title()]).to.deep.equal([`h${level}`, `h${level}`]);
      await goOn(widget);
      expect([highest(), title()]).to.deep.equal([`h${level}`, `h${level}`]);
      await reply(widget, 'breathing');
      expect([highest(), title()]).to.deep.equal([`h${level}`, `h${level}`]);
    });
  }
});

describe('color-scheme', () => {
  const backdrop = (element: Element) => getComputedStyle(element).backgroundColor;

  it('dark is dark and light is light, whatever the page is', async () => {
    document.documentElement.style.colorScheme = 'light';
    undoAfterTest(() => {
      document.documentElement.style.colorScheme = '';
    });
    const widget = await openWidget('lang="en" color-scheme="dark"');
    const box = see(widget, '[part~="widget"]')!;
    const dark = backdrop(box);
    widget.setAttribute('color-scheme', 'light');
    await widget.updateComplete;
    expect(backdrop(box)).to.equal('rgb(255, 255, 255)');
    expect(dark).to.match(/^rgb\((\d|[1-5]\d), (\d|[1-5]\d), (\d|[1-5]\d)\)$/);
  });

  it('without it the widget has the background of the page', async () => {
    const widget = await openWidget();
    expect(backdrop(see(widget, '[part~="widget"]')!)).to.equal('rgba(0, 0, 0, 0)');
  });
});

describe('attributes', () => {
  it('can change later', async () => {
    const widget = await openWidget('lang="en"');
    await goToOutcome(widget, electric);
    widget.setAttribute('clinic-phone', '+44 20 7946 0123');
    widget.setAttribute('region', 'GB');
    await widget.updateComplete;
    expect(hrefs(widget)).to.include('tel:+442079460123').and.to.include('tel:999');
    widget.removeAttribute('clinic-phone');
    await widget.updateComplete;
    expect(hrefs(widget)).not.to.include('tel:+442079460123');
    expect(levelShown(widget)).to.equal('contact-practitioner');
  });

  it('that are empty are as if they were not there', async () => {
    const errors = watchConsole();
    const events = hear('acu-error');
    const names = ['clinic-name', 'clinic-phone', 'clinic-email', 'booking-url', 'clinic-lang', 'region'];
    const more = ['emergency-number', 'health-line', 'session-start', 'view', 'heading-level', 'color-scheme'];
    const widget = await openWidget([...names, ...more, 'lang'].map((name) => `${name}=""`).join(' '));
    await goToOutcome(widget);
    expect(levelShown(widget)).to.equal('self-care');
    expect(errors).to.deep.equal([]);
    expect(events).to.deep.equal([]);
  });

  it('that belong to somebody else are left alone', async () => {
    const errors = watchConsole();
    await openWidget('lang="en" data-wp-block="7" onfocus="" aria-hidden="false" slot="x"');
    expect(errors).to.deep.equal([]);
  });
});
