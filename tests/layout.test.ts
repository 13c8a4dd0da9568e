import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {chooseLanguage, goOn, openPage, see, seeAll, type Widget} from './driver.js';
import {everyPage, fullClinic, type WidgetPage} from './every-page.js';
import {locales} from '../src/localization/generated/locales.js';
import {localeTags, type Locale} from '../src/localization/match-locale.js';

async function openInColumn(width: number, lang: Locale, {attributes = '', open}: WidgetPage): Promise<Widget> {
  const widget = await openPage(
    `<div style="inline-size: ${width}px" lang="${lang}" dir="${locales[lang].dir}">
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
  const parts: (Element | Range)[] = [...element.querySelectorAll(':not(.visually-hidden, option)')].filter(
    // That of text in a line ends with its words, or with such a space.
    (part) => part.textContent.trim() === '' || getComputedStyle(part).display !== 'inline',
  );
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

/** What reaches out of the column, and what a box in the widget cuts off. */
function faults(widget: Widget): string[] {
  const column = widget.parentElement!;
  const {left, right} = column.getBoundingClientRect();
  const outside = visible(widget).filter((element) => {
    const box = element.getBoundingClientRect();
    return box.left < left - 0.5 || box.right > right + 0.5;
  });
  const cut = visible(widget).filter(isCut);
  return [
    ...(column.scrollWidth > column.clientWidth ? [`${column.scrollWidth} px`] : []),
    ...outside.map((element) => `outside: ${describeElement(element)}`),
    ...cut.map((element) => `cut: ${describeElement(element)}`),
  ];
}

/** For engines in which all languages would take too long: those that differ most, by their scripts. */
const oneOfEachScript: readonly Locale[] = ['en', 'ar', 'fa', 'he', 'hi', 'ta', 'zh-Hans'];
const thorough = navigator.userAgent.includes('Chrome') ? localeTags : oneOfEachScript;

for (const width of [150, 280, 320]) {
  const languages: readonly Locale[] = width === 280 ? thorough : ['en', 'ar'];
  describe(`in a column of ${width} px nothing sticks out, in ${languages.length} languages, of`, () => {
    for (const page of everyPage) {
      it(page.name, async function () {
        this.timeout(60_000);
        // One page, in language after language: to come to it anew in each would take minutes.
        const widget = await openInColumn(width, 'en', page);
        const found = [];
        for (const lang of languages) {
          widget.parentElement!.dir = locales[lang].dir;
          await chooseLanguage(widget, locales[lang].name);
          expect(see(widget, '[part~="widget"]')!.lang).to.equal(lang);
          for (const fold of seeAll<HTMLDetailsElement>(widget, 'details')) fold.open = true;
          found.push(...faults(widget).map((fault) => `${lang}: ${fault}`));
        }
        expect(found).to.deep.equal([]);
      });
    }
  });
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

/** The words in an element that stand in two lines, or reach beyond it. */
function brokenWords(element: Element): string[] {
  const {left, right} = element.getBoundingClientRect();
  const broken: string[] = [];
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    // A hyphen is where a word may be broken.
    for (const {0: word, index} of text.data.matchAll(/[^\s-]+/g)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
      const lines = new Set(boxes.map((box) => Math.round(box.bottom)));
      if (lines.size > 1 || boxes.some((box) => box.left < left - 1 || box.right > right + 1)) broken.push(word);
    }
  }
  return broken;
}

/** A third tool, as the one that reads aloud, for which a device needs a voice. */
function addTool(widget: Widget): void {
  const tools = see(widget, '.tools')!;
  tools.append(tools.lastElementChild!.cloneNode(true));
}

describe('the bar is one row, and breaks no word', () => {
  /** With all three tools, on the narrowest phones. */
  const inTwoRows: readonly Locale[] = ['es', 'nl', 'pt-BR', 'pt-PT', 'ru', 'uk', 'ta'];

  for (const lang of localeTags) {
    it(lang, async () => {
      // The page has a margin of 16 px on phones of 320, 375 and 430 px. The last is where names get beside their picture.
      for (const [width, tools] of [
        [288, 2],
        ...(inTwoRows.includes(lang) ? [] : ([[288, 3]] as const)),
        [343, 3],
        [398, 3],
        [520, 3],
      ] as const) {
        const widget = await openInColumn(width, lang, {name: 'the start', open: () => Promise.resolve()});
        if (tools === 3) addTool(widget);
        const line = see(widget, '[part~="emergency-line"]')!;
        const name = see(widget, '.current')!;
        expect(name.textContent).to.equal(locales[lang].name);
        // Japanese and Chinese lines end between any two letters.
        const words = /^(ja|zh)/.test(lang) ? [] : brokenWords(line);
        expect([...words, ...brokenWords(name)], `${width} px`).to.deep.equal([]);
        const {top, bottom} = line.getBoundingClientRect();
        const all = seeAll(widget, '.tools > *').map((tool) => tool.getBoundingClientRect());
        expect(all).to.have.length(tools);
        for (const tool of all) expect((tool.top + tool.bottom) / 2, `${width} px`).to.be.within(top, bottom);
        widget.parentElement!.remove();
      }
    });
  }
});

it('the menu shows the whole name of every language, 200 px wide', async () => {
  for (const lang of localeTags) {
    const widget = await openInColumn(200, lang, {name: 'the start', open: () => Promise.resolve()});
    expect(brokenWords(see(widget, '.current')!), lang).to.deep.equal([]);
    widget.parentElement!.remove();
  }
});

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
    const styleIn = async (lang: Locale) => {
      const widget = await openInColumn(343, lang, {name: 'the start', open: () => Promise.resolve()});
      return getComputedStyle(see(widget, 'li')!);
    };
    const [latin, arabic] = [await styleIn('en'), await styleIn('ar')];
    expect(parseFloat(arabic.fontSize)).to.be.closeTo(parseFloat(latin.fontSize) * 1.08, 0.1);
    expect(parseFloat(arabic.lineHeight) / parseFloat(arabic.fontSize)).to.be.closeTo(1.7, 0.01);
  });
});

describe('in another script', () => {
  /** The start page as a translation would have it: of one language, with one text in place of each. */
  async function openIn(lang: string, text: string): Promise<Widget> {
    const widget = await openInColumn(288, 'en', {name: 'danger signs', open: goOn});
    see(widget, '[part~="widget"]')!.lang = lang;
    const texts = document.createTreeWalker(see(widget, '[part~="widget"]')!, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
      if (node.data.trim() && !node.parentElement!.closest('option, .current')) node.data = text;
    }
    return widget;
  }

  const lineHeight = (element: Element) => {
    const style = getComputedStyle(element);
    return parseFloat(style.lineHeight) / parseFloat(style.fontSize);
  };

  for (const [lang, text, leading, tight] of [
    ['en', 'Sudden shortness of breath', 1.5, 1.3],
    ['de', 'Kreislaufbeschwerden und Blutgerinnungshemmer', 1.5, 1.3],
    ['he', 'קוצר נשימה פתאומי', 1.5, 1.3],
    ['ko', '갑자기 숨쉬기가 어려워졌어요', 1.5, 1.3],
    ['ja', '急に息が苦しくなった場合はすぐに電話してください', 1.5, 1.3],
    ['zh-Hans', '突然呼吸困难的时候请立即打电话', 1.5, 1.3],
    ['hi', 'अचानक साँस लेने में तकलीफ़', 1.6, 1.5],
    ['bn', 'হঠাৎ শ্বাসকষ্ট হচ্ছে', 1.6, 1.5],
    ['ta', 'திடீரென்று மூச்சுத்திணறல்', 1.6, 1.5],
    ['gu', 'અચાનક શ્વાસ લેવામાં તકલીફ', 1.6, 1.5],
    ['pa', 'ਅਚਾਨਕ ਸਾਹ ਲੈਣ ਵਿੱਚ ਤਕਲੀਫ਼', 1.6, 1.5],
    ['th', 'หายใจไม่ออกกะทันหัน', 1.6, 1.5],
    ['fa', 'تنگی نفس ناگهانی', 1.7, 1.5],
    ['my', 'ရုတ်တရက်အသက်ရှူကျပ်ခြင်း', 1.8, 1.6],
    ['km', 'ពិបាកដកដង្ហើមភ្លាមៗ', 1.8, 1.6],
    ['ur', 'اچانک سانس لینے میں تکلیف', 2.3, 2.1],
  ] as const) {
    it(`letters have room above and below, and nothing sticks out: ${lang}`, async () => {
      const widget = await openIn(lang, text);
      expect(lineHeight(see(widget, '.answer > span')!)).to.be.closeTo(leading, 0.01);
      expect(lineHeight(see(widget, '[part~="emergency-line"] a')!)).to.be.closeTo(tight, 0.01);
      expect(lineHeight(see(widget, ':is(h2, h3)[tabindex]')!)).to.be.closeTo(tight, 0.01);
      const column = widget.parentElement!;
      expect(column.scrollWidth).to.be.at.most(column.clientWidth);
      expect(visible(widget).filter(isCut).map(describeElement)).to.deep.equal([]);
    });
  }

  it('Urdu is not bold, and Korean words stay whole', async () => {
    const urdu = await openIn('ur', 'سانس');
    for (const bold of seeAll(urdu, 'strong, h2, .answer > span, button, [part~="emergency-line"] a')) {
      expect(getComputedStyle(bold).fontWeight, describeElement(bold)).to.equal('400');
    }
    const korean = await openIn('ko', '숨쉬기가');
    expect(getComputedStyle(see(korean, '.answer > span')!).wordBreak).to.equal('keep-all');
  });

  it('a part that has a language of its own has the lines of that', async () => {
    const widget = await openIn('ur', 'سانس');
    const part = see(widget, '.answer > span')!;
    part.lang = 'en';
    expect(lineHeight(part)).to.be.closeTo(1.5, 0.01);
    expect(getComputedStyle(part).fontWeight).to.equal('600');
  });

  it('words of a usual length stay whole beside their drawing, which goes above them where it is narrow', async () => {
    for (const [width, lang] of [
      [288, 'en'],
      [288, 'de'],
      [343, 'de'],
    ] as const) {
      const widget = await openInColumn(width, 'en', {name: 'danger signs', open: goOn});
      see(widget, '[part~="widget"]')!.lang = lang;
      const drawn = seeAll(widget, '.answer > span').filter((row) => row.querySelector('.drawing'));
      expect(drawn.length).to.be.at.least(3);
      for (const row of drawn) {
        const text = [...row.childNodes].find((node): node is Text => node instanceof Text && node.data.trim() !== '')!;
        text.data = 'Nackenschmerzen und Schwindelanfall';
        const range = document.createRange();
        range.setStart(text, 0);
        range.setEnd(text, 'Nackenschmerzen'.length);
        expect(range.getClientRects().length).to.equal(1);
        const drawing = row.querySelector('.drawing')!.getBoundingClientRect();
        expect(drawing.bottom).to.be.at.most(range.getBoundingClientRect().top + 1);
      }
    }
  });

  it('the mark of what is read aloud is at the start of the line', async () => {
    for (const [lang, shadow] of [
      ['en', '-6px'],
      ['ar', '6px'],
    ] as const) {
      const widget = await openInColumn(343, lang, {name: 'the start', open: () => Promise.resolve()});
      const paragraph = see(widget, '.lead')!;
      paragraph.toggleAttribute('data-reading', true);
      expect(/-?\d+px/.exec(getComputedStyle(paragraph).boxShadow)?.[0]).to.equal(shadow);
    }
  });
});

it('three tools have room in every width, and nothing sticks out', async () => {
  for (const lang of ['en', 'es', 'ar'] as const) {
    for (const width of [150, 200, 288, 343]) {
      const widget = await openInColumn(width, lang, {name: 'the start', open: () => Promise.resolve()});
      addTool(widget);
      const [bar, box] = [see(widget, '.bar')!, see(widget, '.bar')!.getBoundingClientRect()];
      expect(bar.scrollWidth).to.be.at.most(bar.clientWidth + 1);
      for (const tool of seeAll(widget, '.tools > *')) {
        const {left, right, width: own} = tool.getBoundingClientRect();
        expect(left).to.be.at.least(box.left);
        expect(right).to.be.at.most(box.right);
        expect(own).to.be.at.least(44);
      }
    }
  }
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

describe('what the page says of all text', () => {
  afterEach(() => executeServerCommand('media', {}));

  it('holds inside: text-size-adjust', async function () {
    const property = ['text-size-adjust', '-webkit-text-size-adjust', '-moz-text-size-adjust'].find((name) =>
      CSS.supports(name, '120%'),
    );
    // Only engines that run on phones adjust sizes.
    if (!property) this.skip();
    const widget = await openPage(
      `<div style="${property}: 120%"><acu-aftercare-check lang="en"></acu-aftercare-check></div>`,
    );
    for (const element of [see(widget, '[part~="widget"]')!, see(widget, 'h2')!]) {
      expect(getComputedStyle(element).getPropertyValue(property)).to.equal('120%');
    }
  });

  it('holds on paper: what it hides is not printed', async function () {
    // The others cannot be made to show a page as on paper.
    if (!(await executeServerCommand('media', {media: 'print'}))) this.skip();
    const onPaper = (element: Element) => element.checkVisibility({opacityProperty: true, visibilityProperty: true});
    for (const hide of ['display: none', 'visibility: hidden', 'opacity: 0', 'content-visibility: hidden']) {
      const widget = await openPage(
        `<style>@media print {.screen-only {${hide}}}</style>
        <div class="screen-only"><acu-aftercare-check lang="en" region="GB"></acu-aftercare-check></div>`,
      );
      await everyPage.find(({name}) => name === 'the outcome contact-practitioner')!.open(widget);
      dispatchEvent(new Event('beforeprint'));
      await widget.updateComplete;
      const printed = seeAll(widget, '*').filter(onPaper);
      expect(printed.map(describeElement), hide).to.deep.equal([]);
      dispatchEvent(new Event('afterprint'));
      widget.parentElement!.className = '';
      expect(seeAll(widget, '*').some(onPaper)).to.equal(true);
    }
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
