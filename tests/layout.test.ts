import {expect} from '@open-wc/testing';
import {openPage, see, seeAll, type Widget} from './driver.js';
import {everyPage, fullClinic, type WidgetPage} from './every-page.js';

async function openInColumn(width: number, lang: string, {attributes = '', open}: WidgetPage): Promise<Widget> {
  const widget = await openPage(
    `<div style="inline-size: ${width}px" lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
      <acu-aftercare-check ${attributes} ${fullClinic.attributes}>${fullClinic.children}</acu-aftercare-check>
    </div>`,
  );
  await open(widget);
  for (const fold of seeAll<HTMLDetailsElement>(widget, 'details')) fold.open = true;
  return widget;
}

/** What somebody can see, without what is only read out. */
const visible = (widget: Widget) =>
  seeAll(widget, '*').filter((element) => !element.closest('.visually-hidden') && element.getClientRects().length > 0);

const describeElement = ({localName, className, textContent}: Element) =>
  `${localName}.${className} "${textContent.trim().slice(0, 40)}"`;

/**
 * Whether something that can be seen in an element reaches beyond it. A space at the end of a line cannot be seen: Firefox
 * leaves it there before a number that is isolated, and counts it as content.
 */
function isCut(element: Element): boolean {
  if (element.scrollWidth <= element.clientWidth + 1 || getComputedStyle(element).display === 'inline') return false;
  const {left, right} = element.getBoundingClientRect();
  const parts: (Element | Range)[] = [...element.querySelectorAll(':not(.visually-hidden, option)')];
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    if (text.parentElement!.closest('.visually-hidden, option')) continue;
    for (const {0: word, index} of text.data.matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      parts.push(range);
    }
  }
  const boxes = parts.flatMap((part) => [...part.getClientRects()]);
  return boxes.some((box) => box.width > 0 && (box.left < left - 1 || box.right > right + 1));
}

for (const lang of ['en', 'ar']) {
  for (const width of [150, 280, 320]) {
    describe(`in a column of ${width} px, lang="${lang}", nothing sticks out of`, () => {
      for (const page of everyPage) {
        it(page.name, async () => {
          const widget = await openInColumn(width, lang, page);
          const column = widget.parentElement!;
          expect(column.scrollWidth).to.be.at.most(column.clientWidth);
          const {left, right} = column.getBoundingClientRect();
          const outside = visible(widget).filter((element) => {
            const box = element.getBoundingClientRect();
            return box.left < left - 0.5 || box.right > right + 0.5;
          });
          expect(outside.map(describeElement)).to.deep.equal([]);
          // What is inside a box must not be cut off by it either.
          const cut = visible(widget).filter(isCut);
          expect(cut.map(describeElement)).to.deep.equal([]);
        });
      }
    });
  }
}

describe('at least 44 px high are the controls of', () => {
  for (const page of everyPage) {
    it(page.name, async () => {
      const widget = await openInColumn(320, 'en', page);
      const controls = seeAll(
        widget,
        'button, select, summary, [part~="answer"], [part~="button"], [part~="emergency-line"] a',
      );
      expect(controls.length).to.be.greaterThan(1);
      // What is not displayed yet, such as an answer to a tap on the body, has no height at all.
      const low = controls.filter(
        (control) => control.checkVisibility() && control.getBoundingClientRect().height < 44,
      );
      expect(low.map(describeElement)).to.deep.equal([]);
    });
  }
});

for (const lang of ['en', 'es', 'ar']) {
  // The page has a margin of 16 px on phones of 320 and 375 px.
  for (const width of [288, 343]) {
    it(`the bar is one row, ${width} px wide, lang="${lang}"`, async () => {
      const widget = await openInColumn(width, lang, {name: 'the start', open: () => Promise.resolve()});
      const call = see(widget, '[part~="emergency-line"] a')!.getBoundingClientRect();
      const line = see(widget, '[part~="emergency-line"]')!.getBoundingClientRect();
      const tools = [see(widget, 'select')!, ...seeAll(widget, '[part~="tool"]')].map((tool) =>
        tool.getBoundingClientRect(),
      );
      expect(tools.length).to.be.at.least(2);
      for (const tool of tools) {
        expect(tool.top).to.be.at.least(line.top - 1);
        expect(tool.bottom).to.be.at.most(line.bottom + 1);
      }
      // One line of buttons, or the words above the link.
      expect(line.height).to.be.lessThan(2 * call.height);
    });
  }
}

describe('on a phone', () => {
  it('the hint of an answer gets the whole width beside its box', async () => {
    const widget = await openInColumn(
      343,
      'en',
      everyPage.find(({name}) => name === 'the question danger-signs')!,
    );
    for (const hint of seeAll(widget, '.answer .hint')) {
      const row = hint.closest('.answer')!.getBoundingClientRect();
      // 4 px of borders, 24 of padding, 24 of the box, 10 between.
      expect(hint.getBoundingClientRect().width).to.be.at.least(row.width - 66);
    }
  });

  it('"Change" is beside its question and answer', async () => {
    const widget = await openInColumn(
      343,
      'en',
      everyPage.find(({name}) => name === 'the review')!,
    );
    for (const row of seeAll(widget, '.summary > div')) {
      const [topic, answered, change] = [...row.children].map((part) => part.getBoundingClientRect());
      const middle = (change!.top + change!.bottom) / 2;
      expect(middle).to.be.closeTo((topic!.top + answered!.bottom) / 2, 3);
    }
  });

  it('Arabic letters are larger than others, with room above and below', async () => {
    const styleIn = async (lang: string) => {
      const widget = await openInColumn(343, lang, {name: 'the start', open: () => Promise.resolve()});
      return getComputedStyle(see(widget, 'li')!);
    };
    const [latin, arabic] = [await styleIn('en'), await styleIn('ar')];
    expect(parseFloat(arabic.fontSize)).to.be.closeTo(parseFloat(latin.fontSize) * 1.08, 0.1);
    expect(parseFloat(arabic.lineHeight) / parseFloat(arabic.fontSize)).to.be.closeTo(1.7, 0.01);
  });
});

describe('on a wide page', () => {
  it('rows end where the bar ends, and text has at most 65 characters in a line', async () => {
    const widget = await openInColumn(
      1200,
      'en',
      everyPage.find(({name}) => name === 'the question danger-signs')!,
    );
    const tools = see(widget, '.tools')!.getBoundingClientRect();
    for (const row of seeAll(widget, '.answer')) {
      expect(row.getBoundingClientRect().right).to.be.closeTo(tools.right, 1);
    }
  });
});

describe('the text', () => {
  it('is at least 16 px on a page whose text is smaller', async () => {
    const widget = await openPage(
      '<div style="font-size: 10px"><acu-aftercare-check lang="en"></acu-aftercare-check></div>',
    );
    const small = visible(widget).filter((element) => parseFloat(getComputedStyle(element).fontSize) < 16);
    expect(small.map(describeElement)).to.deep.equal([]);
  });

  it('has lines of at most 65 characters on a wide page', async () => {
    const widget = await openPage(
      '<div style="inline-size: 1400px"><acu-aftercare-check lang="en"></acu-aftercare-check></div>',
    );
    const paragraph = see(widget, '.lead')!;
    const size = parseFloat(getComputedStyle(paragraph).fontSize);
    expect(paragraph.getBoundingClientRect().width).to.be.lessThan(size * 45);
  });

  it('begins at the right in Arabic, also on a page that runs from left to right', async () => {
    const widget = await openPage(
      '<div dir="ltr" style="text-align: left"><acu-aftercare-check lang="ar"></acu-aftercare-check></div>',
    );
    const [heading, box] = [see(widget, 'h2')!, see(widget, '[part~="widget"]')!];
    const range = document.createRange();
    range.selectNodeContents(heading);
    expect(box.getBoundingClientRect().right - range.getBoundingClientRect().right).to.be.lessThan(60);
  });
});

describe('the style sheet of the page', () => {
  const underStyle = (css: string) =>
    openPage(`<style>${css}</style><div><acu-aftercare-check lang="en"></acu-aftercare-check></div>`);

  for (const [name, css] of [
    ['resets everything', '* {all: unset !important}'],
    [
      'is inherited',
      'body {text-transform: uppercase; letter-spacing: 1em; white-space: pre; text-align: center; line-height: 0.5; word-spacing: 1em; text-indent: 9em; font-style: italic}',
    ],
    [
      'is set on every element',
      '* {text-transform: uppercase; letter-spacing: 1em; white-space: pre; text-align: center; line-height: 0.5; word-spacing: 1em; text-indent: 9em; font-style: italic; user-select: none; font-size: 9px}',
    ],
    [
      'is important on every element',
      '* {text-transform: uppercase !important; letter-spacing: 1em !important; line-height: 0 !important; font-size: 9px !important}',
    ],
  ] as const) {
    it(`leaves the answers readable when it ${name}`, async () => {
      const widget = await underStyle(css);
      await everyPage.find((page) => page.name === 'the question danger-signs')!.open(widget);
      for (const row of seeAll(widget, '[part~="answer"]')) {
        const style = getComputedStyle(row);
        expect(style.textTransform).to.equal('none');
        expect(['normal', '0px']).to.include(style.letterSpacing);
        expect(['normal', '0px']).to.include(style.wordSpacing);
        expect(style.textIndent).to.equal('0px');
        expect(style.whiteSpace).to.equal('normal');
        expect(['start', 'left']).to.include(style.textAlign);
        expect(style.fontStyle).to.equal('normal');
        expect(parseFloat(style.fontSize)).to.be.at.least(16);
        expect(parseFloat(style.lineHeight)).to.be.at.least(20);
        expect(row.getBoundingClientRect().height).to.be.at.least(44);
        expect(row.checkVisibility()).to.equal(true);
      }
    });
  }

  it('gives its font to the widget', async () => {
    const widget = await underStyle('div {font-family: monospace}');
    expect(getComputedStyle(see(widget, 'h2')!).fontFamily).to.equal('monospace');
    expect(getComputedStyle(see(widget, 'button')!).fontFamily).to.equal('monospace');
  });

  it('gives its text colour to the widget', async () => {
    const widget = await underStyle('div {color: rgb(1, 2, 3)}');
    expect(getComputedStyle(see(widget, 'h2')!).color).to.equal('rgb(1, 2, 3)');
  });

  it('changes what the custom properties are for', async () => {
    const widget = await underStyle('acu-aftercare-check {--acu-accent: rgb(9, 8, 7); --acu-radius: 3px}');
    const button = getComputedStyle(see(widget, '[part~="primary-button"]')!);
    expect([button.backgroundColor, button.borderRadius]).to.deep.equal(['rgb(9, 8, 7)', '3px']);
  });

  it('reaches the parts', async () => {
    const widget = await underStyle('acu-aftercare-check::part(primary-button) {border-radius: 21px}');
    expect(getComputedStyle(see(widget, 'button[type="submit"]')!).borderRadius).to.equal('21px');
  });
});
