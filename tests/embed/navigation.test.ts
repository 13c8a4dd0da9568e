// Sites that change their page without loading it, with the real libraries. EMBEDDING.md has a table of matrix.json, and
// these tests say whether it is true.
import {expect} from '@open-wc/testing';
import {goOn, goToOutcome, goToQuestion, levelShown, questionShown, type Widget} from '../driver.js';
import {openFrame, type Page} from '../frame.js';

type Cell = 'held' | 'first page';
type PageName = 'with' | 'other';
interface Row {
  readonly name: string;
  /** What each way in does, in each engine. */
  readonly [engine: string]: Readonly<Record<string, Cell>> | string;
}
const matrix = (await (await fetch('/tests/embed/matrix.json')).json()) as Readonly<Record<string, Row>>;
const {userAgent} = navigator;
const engine = userAgent.includes('Firefox') ? 'Firefox' : userAgent.includes('Chrome') ? 'Chromium' : 'WebKit';

const ways = ['script', 'script-in-head', 'element', 'placeholder', 'iframe'] as const;
type Way = (typeof ways)[number];

const address = (library: string, way: Way, page: PageName) =>
  `/tests/pages/navigation/${page}.html?library=${library}&way=${way}`;

/** While this is on the page, the library is not done with it: its links do not work yet, or the page is a preview. */
const BUSY = 'html[aria-busy], html.is-changing, [hx-boost] [id^="to-"]:not([data-htmx-powered])';

/** Until something is so; a library that never comes there is told from a slow one by what is shown then. */
function until(holds: () => boolean, shown: () => string): Promise<void> {
  const end = performance.now() + 6_000;
  return new Promise((resolve, reject) => {
    const look = () => {
      if (holds()) resolve();
      else if (performance.now() > end) reject(new Error(`Still: ${shown()}`));
      else requestAnimationFrame(look);
    };
    look();
  });
}

const shown = ({document}: Page) => document.querySelectorAll('acu-aftercare-check, main iframe');
const headings = ({document}: Page) => [...document.querySelectorAll('h1')].map(({textContent}) => textContent).join();
const isAt = (page: Page, name: PageName) => headings(page) === name && !page.document.querySelector(BUSY);
const describePage = (page: Page) => `${headings(page)}, ${shown(page).length} shown at ${page.window.location.href}`;

/** Where a script is in the head of every page, every page has a widget. */
const count = (way: Way, page: PageName) => (page === 'with' || way === 'script-in-head' ? 1 : 0);

const arrives = (page: Page, way: Way, name: PageName): Promise<void> =>
  until(
    () => isAt(page, name) && shown(page).length === count(way, name),
    () => describePage(page),
  );

function visit(page: Page, way: Way, name: PageName): Promise<void> {
  page.document.querySelector<HTMLElement>(`#to-${name}`)!.click();
  return arrives(page, way, name);
}

async function widgetOf(page: Page): Promise<Widget> {
  const [found] = shown(page);
  if (found?.localName !== 'iframe') {
    await (found as Widget).updateComplete;
    return found as Widget;
  }
  const inner = () => (found as HTMLIFrameElement).contentDocument?.querySelector('acu-aftercare-check');
  await until(
    () => Boolean(inner()?.shadowRoot?.querySelector('[type="submit"]')),
    () => 'an iframe without a widget',
  );
  return inner()!;
}

/** One widget that nobody has answered yet, and that can be: to the outcome for one way, to the first question for the others. */
async function expectCheck(page: Page, way: Way): Promise<void> {
  const widget = await widgetOf(page);
  expect(widget.answers).to.deep.equal({});
  if (way === 'element') {
    await goToOutcome(widget);
    expect(levelShown(widget)).to.equal('self-care');
  } else {
    await goOn(widget);
    expect(questionShown(widget)).to.equal('danger-signs');
  }
  expect(shown(page)).to.have.length(1);
}

async function returns(page: Page, way: Way): Promise<void> {
  await visit(page, way, 'other');
  await visit(page, way, 'with');
  await expectCheck(page, way);
  page.window.history.back();
  await arrives(page, way, 'other');
  page.window.history.forward();
  await arrives(page, way, 'with');
  await widgetOf(page);
  expect(page.recorded.errors).to.deep.equal([]);
}

/** What somebody gets who came by another page. */
async function comesLater(library: string, way: Way): Promise<Cell> {
  const page = await openFrame(address(library, way, 'other'));
  await arrives(page, way, 'other');
  page.document.querySelector<HTMLElement>('#to-with')!.click();
  await until(
    () => isAt(page, 'with'),
    () => describePage(page),
  );
  // The library has put the tag onto the page as text, and no browser runs it.
  if (way === 'script' && !('ranScripts' in page.window)) {
    expect(page.window.customElements.get('acu-aftercare-check') === undefined).to.equal(true);
    return 'first page';
  }
  await arrives(page, way, 'with');
  await expectCheck(page, way);
  expect(page.recorded.errors).to.deep.equal([]);
  return 'held';
}

for (const [library, row] of Object.entries(matrix)) {
  describe(row.name, () => {
    const found: Partial<Record<Way, Cell>> = {};

    for (const way of ways) {
      it(`shows one ${way} each time: there, away, there again, back and forward; and to who comes later`, async () => {
        const page = await openFrame(address(library, way, 'with'));
        await arrives(page, way, 'with');
        await returns(page, way);
        page.frame.remove();
        found[way] = await comesLater(library, way);
      });
    }

    it('does what the table in EMBEDDING says', () => {
      expect(found).to.deep.equal(row[engine]);
    });
  });
}

describe('a page that changes its address and nothing else', () => {
  for (const change of ['#part', '?part=2']) {
    it(`keeps the check at ${change}`, async () => {
      const page = await openFrame(address('turbo', 'script-in-head', 'other'));
      const widget = await widgetOf(page);
      await goToQuestion(widget, 'nerve-signs');
      page.window.history.pushState({}, '', change);
      page.document.body.append(page.document.createElement('p'));
      await Promise.resolve();
      expect(shown(page)[0] === widget).to.equal(true);
      expect(questionShown(widget)).to.equal('nerve-signs');
    });
  }
});
