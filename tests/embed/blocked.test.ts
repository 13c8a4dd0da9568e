// What a patient sees where the script is blocked or missing: each snippet of the documents on a page of its own. The
// documents' addresses of the script lead nowhere here.
import {expect} from '@open-wc/testing';
import {openMarkup} from '../frame.js';

const read = async (file: string) => (await fetch(`/${file}`)).text();
const documents = new Map([
  ['README.md', await read('README.md')],
  ['EMBEDDING.md', await read('EMBEDDING.md')],
]);

/** The blocks of HTML that place a widget by something that is on the page: a bare script has nothing to show. */
const placements = (text: string): string[] =>
  [...text.matchAll(/^```html\n([^]*?)^```/gm)]
    .map(([, code]) => code!)
    .filter((code) => /<acu-aftercare-check\b|<\w+ data-acu-aftercare-check\b/.test(code));

const isSeen = (link: Element): boolean => {
  const {width, height} = link.getBoundingClientRect();
  return width > 0 && height > 0 && getComputedStyle(link).visibility === 'visible';
};

describe('a snippet whose script does not come', () => {
  it('is looked at in both documents', () => {
    expect(placements(documents.get('README.md')!)).to.have.length.at.least(2);
    expect(placements(documents.get('EMBEDDING.md')!)).to.have.length.at.least(2);
  });

  for (const [file, text] of documents) {
    for (const [index, code] of placements(text).entries()) {
      it(`shows the phone number of the clinic and the emergency number: ${file}, ${String(index + 1)}`, async () => {
        const {document} = await openMarkup(code);
        const links = [...document.querySelectorAll('a')].filter(isSeen).map((link) => [link.textContent, link.href]);
        expect(links).to.deep.include(['999', 'tel:999']);
        expect(links).to.deep.include(['Call us: +44 20 7946 0123', 'tel:+442079460123']);
      });
    }
  }
});
