// The clinic's colours, measured in the browser by the formula of WCAG, written out here once more.
import {expect} from '@open-wc/testing';
import {hear, openPage, see, seeAll, showOutcome, watchConsole, type Widget} from '../driver.js';

const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;

/** Red, green and blue from 0 to 255 of a computed colour, over white or whatever is behind. */
function pixel(...colours: string[]): number[] {
  canvas.clearRect(0, 0, 1, 1);
  for (const colour of colours) {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
  }
  return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

function luminance(channels: number[]): number {
  const [red, green, blue] = channels.map((byte) => {
    const value = byte / 255;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function ratio(one: number[], other: number[]): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

/** The contrast of an element's text, where its own background is all that is behind it. */
function contrast(element: Element, behind = 'white'): number {
  const {backgroundColor, color} = getComputedStyle(element);
  return ratio(pixel(behind, backgroundColor), pixel(behind, backgroundColor, color));
}

const behind = {light: 'white', dark: 'rgb(18, 18, 18)'} as const;

/** A widget on a page of a colour scheme, with custom properties. */
const themed = (scheme: 'light' | 'dark', css: string): Promise<Widget> =>
  openPage(`<style>.themed {--brand: #c8102e; color-scheme: ${scheme}; background: Canvas; color: CanvasText}
      .themed acu-aftercare-check {${css}}</style>
    <div class="themed"><acu-aftercare-check lang="en" region="GB" clinic-phone="020 7946 0123"></acu-aftercare-check></div>`);

const colours = [
  '#7a1f5c',
  '#7bc47f',
  '#ffd600',
  '#777',
  '#808080',
  '#757575',
  'black',
  'white',
  'hsl(210 100% 50%)',
  'rgb(122 31 92 / 40%)',
  'rgba(255, 214, 0, 0.3)',
  'color-mix(in srgb, #06c, white 40%)',
  'oklch(0.62 0.2 30)',
  'color(display-p3 0 1 0)',
  'light-dark(#7a1f5c, #ffb3e0)',
  'var(--brand)',
  'currentColor',
];

/** In a sheet of its own: the widgets of a document share one. */
function withoutComputedColours(widget: Widget): void {
  const [shared, ...others] = widget.shadowRoot!.adoptedStyleSheets;
  const rules = [...shared!.cssRules].map(({cssText}) => cssText);
  const own = new CSSStyleSheet();
  own.replaceSync(rules.filter((rule) => !rule.includes('srgb-linear')).join(''));
  expect(own.cssRules).to.have.length(rules.length - 1);
  widget.shadowRoot!.adoptedStyleSheets = [own, ...others];
}

for (const scheme of ['light', 'dark'] as const) {
  describe(`in the ${scheme}, the text is readable on`, () => {
    it('the usual colours, without a word on the console', async () => {
      const errors = watchConsole();
      const widget = await themed(scheme, '');
      expect(contrast(see(widget, '.primary')!)).to.be.at.least(4.5);
      for (const changes of [{}, {'pain-kind': 'cramp'}, {'pain-kind': 'electric'}, {'other-signs': 'fever'}]) {
        await showOutcome(widget, changes);
        expect(contrast(see(widget, '.band')!)).to.be.at.least(4.5);
      }
      await showOutcome(widget, {'danger-signs': 'breathing'});
      for (const filled of seeAll(widget, '.band, .call')) expect(contrast(filled)).to.be.at.least(4.5);
      expect(errors).to.deep.equal([]);
    });

    for (const colour of colours) {
      it(`an accent of ${colour}`, async () => {
        const errors = watchConsole();
        const widget = await themed(scheme, `--acu-accent: ${colour}`);
        expect(contrast(see(widget, '.primary')!, behind[scheme])).to.be.at.least(4.5);
        expect(errors).to.deep.equal([]);
      });

      it(`levels of ${colour}`, async () => {
        const errors = watchConsole();
        const widget = await themed(scheme, `--acu-self-care: ${colour}; --acu-emergency: ${colour}`);
        await showOutcome(widget);
        expect(contrast(see(widget, '.band')!, behind[scheme])).to.be.at.least(4.5);
        await showOutcome(widget, {'danger-signs': 'breathing'});
        expect(contrast(see(widget, '.call')!, behind[scheme])).to.be.at.least(4.5);
        expect(errors).to.deep.equal([]);
      });
    }

    for (const colour of ['#7bc47f', '#7a1f5c', '#ffd600', '#333']) {
      it(`an accent of ${colour} where the style sheet cannot compute it`, async () => {
        const widget = await themed(scheme, `--acu-accent: ${colour}`);
        withoutComputedColours(widget);
        widget.requestUpdate();
        await widget.updateComplete;
        expect(contrast(see(widget, '.primary')!, behind[scheme])).to.be.at.least(4.5);
      });
    }
  });
}

describe('colours of the clinic', () => {
  it('follow when the page changes them', async () => {
    const widget = await themed('light', '--acu-accent: #7a1f5c');
    widget.style.setProperty('--acu-accent', '#ffe94d');
    expect(contrast(see(widget, '.primary')!)).to.be.at.least(4.5);
  });

  it('are used as they are, where text can be read on them', async () => {
    const widget = await themed('dark', '--acu-accent: #7a1f5c; --acu-on-accent: #ffe');
    const {backgroundColor, color} = getComputedStyle(see(widget, '.primary')!);
    expect([backgroundColor, color]).to.deep.equal(['rgb(122, 31, 92)', 'rgb(255, 255, 238)']);
  });

  it('are kept where the page has chosen unreadable text, and told once', async () => {
    const errors = watchConsole();
    const events = hear('acu-error');
    const widget = await themed('light', '--acu-accent: #7bc47f; --acu-on-accent: #fff');
    expect(getComputedStyle(see(widget, '.primary')!).color).to.equal('rgb(255, 255, 255)');
    await showOutcome(widget, {'pain-kind': 'electric'});
    // White on #7bc47f: 1.05 / (0.4672 + 0.05).
    const message =
      '--acu-on-accent: found text rgb(255, 255, 255) on rgb(123, 196, 127), 2.09 to 1; expected at least 4.5 to 1';
    expect(errors).to.deep.equal([`<acu-aftercare-check> ACU-CONTRAST ${message}`]);
    expect(events.map(({detail}) => detail)).to.deep.equal([{code: 'ACU-CONTRAST', message}]);
  });

  it('of a level, too, are told', async () => {
    const errors = watchConsole();
    const widget = await themed('light', '--acu-self-care: #9fd8a4; --acu-on-level: #fff');
    await showOutcome(widget);
    expect(errors).to.have.length(1);
    expect(errors[0]).to.match(/ACU-CONTRAST --acu-on-level: found text rgb\(255, 255, 255\) on rgb\(159, 216, 164\)/);
  });

  it('never hide what is chosen, or what has the focus', async () => {
    const widget = await themed('light', '--acu-accent: #fff');
    see(widget, 'button[type="submit"]')!.click();
    await widget.updateComplete;
    const row = see(widget, '[part~="answer"]')!;
    row.querySelector('input')!.click();
    expect(ratio(pixel(getComputedStyle(row).borderTopColor), pixel('white'))).to.be.at.least(3);
  });
});

describe('the background of the card', () => {
  it("is the clinic's, with the text colour of the page", async () => {
    const errors = watchConsole();
    const widget = await themed('light', '--acu-background: #fff3d6; color: #123');
    const {backgroundColor, color} = getComputedStyle(see(widget, '[part~="widget"]')!);
    expect([backgroundColor, color]).to.deep.equal(['rgb(255, 243, 214)', 'rgb(17, 34, 51)']);
    expect(errors).to.deep.equal([]);
  });

  for (const attribute of ['', 'color-scheme="light"']) {
    it(`changes the text where that could not be read on it, and tells so, ${attribute || 'on a light page'}`, async () => {
      const errors = watchConsole();
      const widget = await openPage(`<div style="color-scheme: light; color: #222">
        <acu-aftercare-check lang="en" style="--acu-background: #123" ${attribute}></acu-aftercare-check></div>`);
      expect(contrast(see(widget, '[part~="widget"]')!)).to.be.at.least(4.5);
      expect(getComputedStyle(see(widget, 'h2')!).color).to.equal('rgb(255, 255, 255)');
      expect(errors).to.have.length(1);
      expect(errors[0]).to.contain('ACU-CONTRAST --acu-background: found text ').and.to.contain('on rgb(17, 34, 51)');
    });
  }

  it('of the boxes in it is told where text cannot be read on it', async () => {
    const errors = watchConsole();
    await themed('light', '--acu-surface: #333');
    expect(errors).to.have.length(1);
    expect(errors[0]).to.contain('ACU-CONTRAST --acu-surface: found text rgb(0, 0, 0) on rgb(51, 51, 51)');
  });
});

describe('the width of the card', () => {
  const widthOf = async (css: string) => {
    const widget = await openPage(`<div style="width: 1200px">
      <acu-aftercare-check lang="en" style="${css}"></acu-aftercare-check></div>`);
    return see(widget, '[part~="widget"]')!.getBoundingClientRect().width;
  };

  it('is that of its place', async () => {
    expect(await widthOf('')).to.equal(1200);
  });

  it('is at most what the clinic says', async () => {
    expect(await widthOf('--acu-max-width: 640px')).to.equal(640);
  });
});
