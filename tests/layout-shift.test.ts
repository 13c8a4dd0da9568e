// The page is read while the script is still on its way. When it comes, nothing that people see may jump.
import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {undoAfterTest} from './driver.js';
import {localeTags} from '../src/localization/match-locale.js';

const manual = await (await fetch('/EMBEDDING.md')).text();
/** What webmasters copy. */
const [, rule] = /snippet reserve-height[^`]+```css\n([^`]+)```/.exec(manual)!;
const [, wrapper] = /snippet script-reserved[^`]+```html\n(<div[^>]+>)<script/.exec(manual)!;

/** What is on the page, with the script in the place of `%`, and text above and below. */
const ways = {
  'an element': '%<acu-aftercare-check><a href="tel:112">112</a></acu-aftercare-check>',
  'a placeholder': '<div data-acu-aftercare-check><a href="tel:112">112</a></div>%',
  'the script in a wrapper': `${wrapper!}%</div>`,
};

const text = '<p>Wear loose clothes, eat something before, and come ten minutes early.</p>'.repeat(60);

let pages = 0;

interface Shift extends PerformanceEntry {
  readonly value: number;
}

/** What of a page moved when the script came late: the sum of all shifts, and how far the text below went. */
async function loadLate(
  way: string,
  {
    width,
    height,
    lang = 'en',
    style = rule!,
    above = '<h1>Aftercare</h1>',
    below = text,
  }: {
    width: number;
    height: number;
    lang?: string;
    style?: string;
    above?: string;
    below?: string;
  },
) {
  const name = `late-${(pages += 1)}`;
  const script = `<script async src="${location.origin}/dist/acu-aftercare-check.js?hold=${name}"></script>`;
  const page = `<!doctype html><html lang="${lang}"><head>
    <style>body {margin: 0 16px; font: 16px/1.5 sans-serif} ${style}</style></head>
    <body>${above}${way.replace('%', script)}<footer>${below}</footer></body></html>`;
  const url = URL.createObjectURL(new Blob([page], {type: 'text/html;charset=utf-8'}));
  const frame = document.createElement('iframe');
  Object.assign(frame, {width, height, src: url});
  frame.style.border = '0';
  undoAfterTest(() => {
    URL.revokeObjectURL(url);
    frame.remove();
  });
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve);
  });
  document.body.prepend(frame);

  // The load event waits for the script; what people see does not.
  const frames = async (count: number) => {
    for (let i = 0; i < count; i += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  };
  while (!frame.contentDocument?.querySelector('footer') || frame.contentDocument.URL !== url) await frames(1);
  await frames(3);
  const window = frame.contentWindow as Window & typeof globalThis;
  const shifts: Shift[] = [];
  const observer = new window.PerformanceObserver((list) => shifts.push(...(list.getEntries() as Shift[])));
  observer.observe({type: 'layout-shift', buffered: true});
  const footer = window.document.querySelector('footer')!;
  const visibleTop = () => Math.min(footer.getBoundingClientRect().top, height);
  const before = visibleTop();
  expect(window.customElements.get('acu-aftercare-check')).to.equal(undefined);

  while (!(await executeServerCommand('release', name))) await frames(1);
  await loaded;
  await window.customElements.whenDefined('acu-aftercare-check');
  await window.document.querySelector('acu-aftercare-check')!.updateComplete;
  await frames(3);
  await new Promise((resolve) => setTimeout(resolve));
  shifts.push(...(observer.takeRecords() as Shift[]));
  const moved = visibleTop() - before;
  frame.remove();
  return {sum: shifts.reduce((sum, {value}) => sum + value, 0), moved};
}

const measured = PerformanceObserver.supportedEntryTypes.includes('layout-shift');

describe('when the script comes late, what is below does not jump', function () {
  this.timeout(60_000);

  // Each language in one of the cases, and English in all.
  let cases = 0;
  for (const [way, markup] of Object.entries(ways)) {
    for (const [width, height] of [
      [320, 568],
      [375, 812],
      [768, 1024],
      [1280, 1080],
    ] as const) {
      const count = Object.keys(ways).length * 4;
      const number = cases++;
      const languages = localeTags.filter((tag, index) => tag === 'en' || index % count === number);
      it(`${way}, at ${width} by ${height} pixels, in ${languages.join(', ')}`, async () => {
        for (const lang of languages) {
          const {sum, moved} = await loadLate(markup, {width, height, lang});
          expect(sum, lang).to.be.lessThan(0.01);
          expect(Math.abs(moved), lang).to.be.lessThan(50);
        }
      });
    }
  }

  it('the script alone, after all else', async () => {
    const {sum} = await loadLate('%', {width: 375, height: 812, below: ''});
    expect(sum).to.be.lessThan(0.01);
  });

  it('the script alone, below what is seen at first', async () => {
    const {sum, moved} = await loadLate('%', {width: 375, height: 812, above: text});
    expect(sum).to.be.lessThan(0.01);
    expect(moved).to.equal(0);
  });

  it('but it would jump where no place was kept', async () => {
    const {sum, moved} = await loadLate(ways['an element'], {width: 375, height: 812, style: ''});
    expect(moved).to.be.greaterThan(300);
    if (measured) expect(sum).to.be.greaterThan(0.1);
  });
});
