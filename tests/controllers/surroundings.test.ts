import {expect} from '@open-wc/testing';
import {answer, goOn, hear, openPage, replace, see, undoAfterTest, watchConsole, type Widget} from '../driver.js';

const WIDGET = '<acu-aftercare-check lang="en" region="GB" view="check"></acu-aftercare-check>';

/** The page settles only after a while, which nothing announces. */
const until = (condition: () => boolean) =>
  new Promise<void>((resolve) => {
    const look = () => {
      if (condition()) resolve();
      else requestAnimationFrame(look);
    };
    look();
  });

const box = (widget: Widget) => see(widget, '[part~="widget"]')!;
const bottomOf = (element: Element) => element.getBoundingClientRect().bottom;
/** Widgets measure in the order of their arrival: once one is cut off that came later, the others have been measured. */
async function allMeasured(): Promise<void> {
  const last = await openPage(`<div style="overflow: hidden; height: 180px">${WIDGET}</div>`);
  await until(() => scrollsItself(last));
}

const scrollsItself = (widget: Widget) => getComputedStyle(box(widget)).overflowY === 'auto';

describe('a panel that cuts the widget off', () => {
  it('leaves the button that goes on in sight, is told once, and makes room again', async () => {
    const written = watchConsole();
    const heard = hear('acu-error');
    const widget = await openPage(`<div id="panel" style="overflow: hidden">${WIDGET}</div>`);
    const panel = widget.parentElement!;
    panel.style.maxHeight = `${panel.scrollHeight}px`;
    await goOn(widget);
    const full = panel.scrollHeight;
    expect(full).to.be.greaterThan(panel.clientHeight + 50);
    await until(() => scrollsItself(widget));
    expect(bottomOf(see(widget, 'button[type="submit"]')!)).to.be.at.most(bottomOf(panel) + 1);
    expect(panel.scrollHeight, 'a page that measures again').to.be.within(full - 1, full + 1);
    answer(widget, 'danger-signs', 'none').click();
    await goOn(widget);
    await until(() => scrollsItself(widget));
    expect(heard.map(({detail}) => detail!.code)).to.deep.equal(['ACU-CLIPPED']);
    expect(written).to.have.length(1);
    expect(written[0]).to.contain('<div id="panel">');
    panel.style.maxHeight = 'none';
    await until(() => !scrollsItself(widget));
    expect(bottomOf(box(widget))).to.be.at.most(bottomOf(panel) + 1);
  });

  it('of little height shows the emergency line and the button', async () => {
    watchConsole();
    const widget = await openPage(`<div style="overflow: hidden; height: 180px">${WIDGET}</div>`);
    await until(() => scrollsItself(widget));
    const panel = widget.parentElement!;
    const [line, button] = [see(widget, '[part~="emergency-line"]')!, see(widget, 'button[type="submit"]')!];
    expect(bottomOf(line)).to.be.at.most(button.getBoundingClientRect().top);
    expect(bottomOf(button)).to.be.at.most(bottomOf(panel) + 1);
  });
});

describe('a page that scripts scroll', () => {
  /** Whether the widget scrolls by itself, and what is told of it. */
  async function found(markup: string, prepare?: (widget: Widget) => void): Promise<unknown[]> {
    watchConsole();
    const heard = hear('acu-error');
    const widget = await openPage(markup);
    prepare?.(widget);
    await allMeasured();
    const told = heard.filter(({target}) => target === widget);
    return [scrollsItself(widget), ...told.map(({detail}) => detail!.code)];
  }
  const clipped = (style: string, content = '') =>
    found(
      `<div style="overflow: hidden; height: 300px"><div style="${style}">${content}${WIDGET}<div style="height: 900px"></div></div></div>`,
    );

  it('by moving its content up cuts nothing off', async () => {
    expect(await clipped('transform: translate3d(0, -60px, 0)')).to.deep.equal([false]);
    expect(await clipped('transform: translateY(-400px)', '<div style="height: 400px"></div>')).to.deep.equal([false]);
  });

  it('soon, by moving its content, cuts nothing off', async () => {
    expect(await clipped('will-change: transform')).to.deep.equal([false]);
  });

  it('by scrolling its shell cuts nothing off', async () => {
    const shell =
      '<div style="overflow: hidden; height: 300px"><div style="height: 50px"></div><div style="height: 900px"></div></div>';
    // Scrolled before the widget is in it, which may look at once.
    const scrolled = (by: number) =>
      found(`${shell}${WIDGET}`, (widget) => {
        const place = widget.parentElement!.querySelector('div')!;
        place.scrollTop = by;
        place.insertBefore(widget, place.lastElementChild);
      });
    expect(await scrolled(40)).to.deep.equal([false]);
    expect(await scrolled(0)).to.deep.equal([true, 'ACU-CLIPPED']);
  });

  it('in no other way cuts it off: a slider that is moved sideways, a card that has come in', async () => {
    expect(await clipped('transform: translateX(0)')).to.deep.equal([true, 'ACU-CLIPPED']);
    const slider = 'position: relative; left: 600px; transform: translate3d(-600px, 0, 0)';
    expect(await clipped(slider)).to.deep.equal([true, 'ACU-CLIPPED']);
  });
});

describe('the width', () => {
  for (const [name, markup, least, most] of [
    [
      'a flex row',
      `<main style="display: flex; width: 1000px"><p style="flex: 0 0 200px">Text</p>${WIDGET}</main>`,
      790,
      801,
    ],
    ['a float', `<main style="width: 1000px"><div style="float: left">${WIDGET}</div></main>`, 600, 1001],
    [
      'an inline block',
      `<main style="width: 1000px"><div style="display: inline-block">${WIDGET}</div></main>`,
      600,
      1001,
    ],
    [
      'an absolute box',
      `<main style="width: 1000px; position: relative"><div style="position: absolute">${WIDGET}</div></main>`,
      600,
      1001,
    ],
    ['a table cell', `<table><tbody><tr><td>${WIDGET}</td></tr></tbody></table>`, 600, 1001],
    [
      'a grid of twelve columns',
      `<main style="display: grid; width: 1000px; grid-template-columns: repeat(12, 1fr)">${WIDGET}</main>`,
      990,
      1001,
    ],
    ['a float of a phone', `<main style="width: 320px"><div style="float: left">${WIDGET}</div></main>`, 319, 321],
  ] as const) {
    it(`fills ${name}`, async () => {
      const widget = await openPage(`<div style="width: 1000px">${markup}</div>`);
      const width = () => widget.getBoundingClientRect().width;
      await until(() => width() >= least);
      expect(width()).to.be.within(least, most);
    });
  }

  it('of less than 200 px is told once', async () => {
    watchConsole();
    const heard = hear('acu-error');
    await openPage(`<div style="width: 150px">${WIDGET}</div>`);
    await until(() => heard.length > 0);
    expect(heard.map(({detail}) => detail!.code)).to.deep.equal(['ACU-NARROW']);
  });
});

describe('a new page of the widget', () => {
  for (const position of ['fixed', 'sticky']) {
    it(`comes into view below a ${position} header`, async () => {
      const widget = await openPage(
        `<header style="position: ${position}; top: 0; width: 100%; height: 120px; background: #024">Header</header>
        <div style="height: 400px"></div>${WIDGET}<div style="height: 3000px"></div>`,
      );
      undoAfterTest(() => {
        scrollTo(0, 0);
      });
      see(widget, 'button[type="submit"]')!.scrollIntoView();
      await goOn(widget);
      await until(() => see(widget, '[part~="emergency-line"]')!.getBoundingClientRect().top >= 120);
      const {left, top} = see(widget, '[part~="emergency-line"]')!.getBoundingClientRect();
      expect(document.elementFromPoint(left + 5, top + 5) === widget).to.equal(true);
      expect(top).to.be.below(240);
    });
  }

  describe('is looked at again', () => {
    /** Goes on, and returns what does, each time once, what the widget would do later. */
    async function goOnWithoutClock(widget: Widget): Promise<() => void> {
      const later: ((() => void) | undefined)[] = [];
      replace(globalThis, 'setTimeout', (run: () => void) => later.push(run));
      replace(globalThis, 'clearTimeout', (timer: number) => (later[timer - 1] = undefined));
      await goOn(widget);
      expect(later.length).to.be.at.least(2);
      let next = 0;
      return () => later[next++]?.();
    }
    const topOf = (widget: Widget) => widget.getBoundingClientRect().top;

    async function openOnLongPage({style = '', around = ''} = {}): Promise<Widget> {
      const widget = await openPage(
        `<style>${style}</style><header style="position: fixed; inset: 0 0 auto; height: 120px; background: #024; translate: 0 -120px"></header>
        <div style="${around}"><div style="height: 400px"></div>${WIDGET}<div style="height: 3000px"></div></div>`,
      );
      undoAfterTest(() => {
        scrollTo(0, 0);
      });
      see(widget, 'button[type="submit"]')!.scrollIntoView({behavior: 'instant'});
      return widget;
    }
    const showHeader = (widget: Widget) => {
      document.querySelector('header')!.style.translate = 'none';
      expect(topOf(widget)).to.be.below(100);
    };

    for (const [name, around] of [
      ['the page', ''],
      ['a box', 'height: 400px; overflow: auto'],
    ] as const) {
      it(`and moved below a header that slides in: ${name}`, async () => {
        const widget = await openOnLongPage({around});
        const look = await goOnWithoutClock(widget);
        showHeader(widget);
        look();
        expect(topOf(widget)).to.be.within(120, 140);
      });

      it(`but stays where somebody else has scrolled it, without a press or a key: ${name}`, async () => {
        const widget = await openOnLongPage({around});
        const look = await goOnWithoutClock(widget);
        answer(widget, 'danger-signs', 'not-sure').scrollIntoView({block: 'center', behavior: 'instant'});
        const top = topOf(widget);
        expect(top).to.be.below(-50);
        look();
        look();
        expect(topOf(widget)).to.be.closeTo(top, 1);
      });
    }

    it('and moved below a header that leaves the flow when it sticks', async () => {
      const widget = await openPage(
        `<header style="height: 120px; background: #024"></header>
        <div style="height: 400px"></div>${WIDGET}<div style="height: 3000px"></div>`,
      );
      undoAfterTest(() => {
        scrollTo(0, 0);
      });
      see(widget, 'button[type="submit"]')!.scrollIntoView();
      const look = await goOnWithoutClock(widget);
      document.querySelector('header')!.style.cssText += '; position: fixed; inset: 0 0 auto';
      look();
      expect(topOf(widget)).to.be.within(120, 140);
    });

    const smooth = 'html {scroll-behavior: smooth}';

    it('but stays where somebody has ended a smooth scroll', async () => {
      const widget = await openOnLongPage({style: smooth});
      const look = await goOnWithoutClock(widget);
      answer(widget, 'danger-signs', 'not-sure').scrollIntoView({block: 'center', behavior: 'instant'});
      const top = topOf(widget);
      expect(top).to.be.below(-50);
      look();
      // Time for another smooth scroll to begin.
      let frames = 0;
      await until(() => (frames += 1) > 10);
      expect(topOf(widget)).to.be.closeTo(top, 1);
    });

    it('after a smooth scroll', async () => {
      const widget = await openOnLongPage({style: smooth});
      const look = await goOnWithoutClock(widget);
      await until(() => topOf(widget) > 15);
      showHeader(widget);
      look();
      await until(() => topOf(widget) >= 120);
      expect(topOf(widget)).to.be.below(140);
    });

    it('until the patient presses something, by whatever means', async () => {
      const widget = await openOnLongPage();
      const look = await goOnWithoutClock(widget);
      answer(widget, 'danger-signs', 'not-sure').click();
      const top = topOf(widget);
      showHeader(widget);
      look();
      look();
      expect(topOf(widget)).to.be.closeTo(top, 1);
    });
  });

  describe('that a header covers', () => {
    /** What is told of a page with this above the widget, on which somebody goes on twice. */
    async function toldBelow(markup: string): Promise<[codes: unknown[], written: string[]]> {
      const written = watchConsole();
      const heard = hear('acu-error');
      const widget = await openPage(`${markup}${WIDGET}<div style="height: 3000px"></div>`);
      undoAfterTest(() => {
        scrollTo(0, 0);
      });
      await goOn(widget);
      answer(widget, 'danger-signs', 'none').click();
      await goOn(widget);
      return [heard.map(({detail}) => detail!.code), written];
    }

    for (const position of ['fixed', 'sticky']) {
      it(`for more than half of the window is told once: ${position}`, async () => {
        const [codes, written] = await toldBelow(
          `<header style="position: ${position}; top: 0; width: 100%; height: 60vh; background: #024"></header>`,
        );
        expect(codes).to.deep.equal(['ACU-COVERED']);
        expect(written).to.deep.equal([
          '<acu-aftercare-check> ACU-COVERED found something fixed over the top of the widget, expected a header of at most half the height of the window',
        ]);
      });
    }

    for (const [name, markup] of [
      ['is low', '<header style="position: sticky; top: 0; height: 120px; background: #024"></header>'],
      [
        'scrolls away with its section',
        '<section style="margin: -8px 0 0"><header style="position: sticky; top: 0; height: 60vh; background: #024"></header></section>',
      ],
      [
        'is beside it',
        '<nav style="position: fixed; top: 0; left: 0; width: 100px; height: 80vh; background: #024"></nav><style>acu-aftercare-check {margin-inline-start: 110px}</style>',
      ],
      ['lets itself be covered', '<div style="position: absolute; inset: 0 0 auto; height: 60vh; z-index: -1"></div>'],
    ] as const) {
      it(`is not told where it ${name}`, async () => {
        expect(await toldBelow(markup)).to.deep.equal([[], []]);
      });
    }
  });

  it('never scrolls the shell of the page', async () => {
    const widget = await openPage(
      `<div id="shell" style="height: 300px; overflow: hidden"><div style="height: 280px"></div>
        <div id="scroller" style="height: 250px; overflow: auto"><div style="height: 900px"></div>${WIDGET}<div style="height: 900px"></div></div></div>`,
    );
    const [shell, scroller] = [document.querySelector('#shell')!, document.querySelector('#scroller')!];
    await goOn(widget);
    expect(shell.scrollTop).to.equal(0);
    expect(scroller.scrollTop).to.be.within(880, 920);
  });
});
