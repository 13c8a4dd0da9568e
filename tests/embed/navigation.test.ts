// Sites that change their page without loading it, with the real libraries. EMBEDDING.md has a table of matrix.json, and
// these tests say whether it is true.
import {expect} from '@open-wc/testing';
import {goToOutcome, goToQuestion, levelShown, questionShown, type Widget} from '../driver.js';
import {openFrame, type Page} from '../frame.js';

type Cell = 'held' | 'first page';
type PageName = 'with' | 'other';
const matrix = (await (await fetch('/tests/embed/matrix.json')).json()) as Record<string, Record<string, Cell>>;

const address = (library: string, way: string, page: PageName) =>
  `/tests/pages/navigation/${page}.html?library=${library}&way=${way}`;

/** Until something is so. */
const until = (holds: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (holds()) resolve();
      else requestAnimationFrame(look);
    };
    look();
  });

const shown = ({document}: Page) => document.querySelectorAll('acu-aftercare-check, main iframe');
const isAt = ({document}: Page, page: PageName) =>
  [...document.querySelectorAll('h1')].map(({textContent}) => textContent).join() === page;

/** Where a script is in the head of every page, every page has a widget. */
const count = (way: string, page: PageName) => (page === 'with' || way === 'script-in-head' ? 1 : 0);

async function arrives(page: Page, way: string, name: PageName): Promise<void> {
  await until(() => isAt(page, name) && shown(page).length === count(way, name));
}

async function visit(page: Page, way: string, name: PageName): Promise<void> {
  page.document.querySelector<HTMLElement>(`#to-${name}`)!.click();
  await arrives(page, way, name);
}

async function widgetOf(page: Page): Promise<Widget> {
  const [found] = shown(page);
  if (found?.localName !== 'iframe') {
    await (found as Widget).updateComplete;
    return found as Widget;
  }
  const inner = () => (found as HTMLIFrameElement).contentDocument?.querySelector('acu-aftercare-check');
  await until(() => Boolean(inner()?.shadowRoot?.querySelector('[type="submit"]')));
  return inner()!;
}

async function expectWholeCheck(page: Page): Promise<void> {
  const widget = await widgetOf(page);
  expect(widget.answers).to.deep.equal({});
  await goToOutcome(widget);
  expect(levelShown(widget)).to.equal('self-care');
  expect(shown(page)).to.have.length(1);
}

for (const [library, {name, ...ways}] of Object.entries(matrix)) {
  describe(name!, () => {
    for (const [way, cell] of Object.entries(ways)) {
      it(`shows one ${way} each time: there, away, there again, back and forward`, async () => {
        const page = await openFrame(address(library, way, 'with'));
        await arrives(page, way, 'with');
        await visit(page, way, 'other');
        await visit(page, way, 'with');
        await expectWholeCheck(page);
        page.window.history.back();
        await arrives(page, way, 'other');
        page.window.history.forward();
        await arrives(page, way, 'with');
        await widgetOf(page);
        expect(page.recorded.errors).to.deep.equal([]);
      });

      it(`${cell === 'held' ? 'shows' : 'cannot show'} the ${way} to somebody who came by another page`, async () => {
        const page = await openFrame(address(library, way, 'other'));
        await arrives(page, way, 'other');
        page.document.querySelector<HTMLElement>('#to-with')!.click();
        await until(() => isAt(page, 'with'));
        if (cell === 'held') {
          await arrives(page, way, 'with');
          await expectWholeCheck(page);
        } else {
          // The library puts the tag onto the page, and no browser runs it.
          expect(page.window.customElements.get('acu-aftercare-check') === undefined).to.equal(true);
        }
        expect(page.recorded.errors).to.deep.equal([]);
      });
    }
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
