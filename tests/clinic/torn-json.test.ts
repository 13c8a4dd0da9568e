// Settings that a content system has torn out of the element, or written in another way.
import {expect} from '@open-wc/testing';
import {read} from '../driver.js';
import {openMarkup} from '../frame.js';

const script = '<script src="/dist/acu-aftercare-check.js"></script>';
const json = (text = '{"region":"GB","clinic-phone":"+44 20 7946 0123"}') =>
  `<script type="application/json">${text}</script>`;
const numberOf = async (body: string) => {
  const page = await openMarkup(body + script);
  await page.widget.updateComplete;
  return {line: read(page.widget, '[part~="emergency-line"]'), errors: page.recorded.errors};
};

describe('the settings of an element', () => {
  for (const [is, body] of [
    [
      'torn out by paragraphs',
      `<p><acu-aftercare-check></p>\n<p>${json()}</p>\n<p>Call us</p>\n<p></acu-aftercare-check></p>`,
    ],
    ['beside it', `<acu-aftercare-check></acu-aftercare-check>${json()}`],
    ['in a paragraph inside', `<acu-aftercare-check><div>${json()}</div></acu-aftercare-check>`],
    [
      'with line breaks',
      `<acu-aftercare-check>${json('{"region":"GB",<br />\n"view":"check"}')}</acu-aftercare-check>`,
    ],
    ['in paragraphs', `<acu-aftercare-check>${json('<p>{"region":"GB"}</p>')}</acu-aftercare-check>`],
    ['in CDATA', `<acu-aftercare-check>${json('//<![CDATA[\n{"region":"GB"}\n//]]>')}</acu-aftercare-check>`],
    ['with curled quotes', `<acu-aftercare-check>${json('{“region”: ”GB″}')}</acu-aftercare-check>`],
    [
      'with entities',
      `<acu-aftercare-check>${json('{&#8220;region&#8221;:&amp;quot;GB&quot;}')}</acu-aftercare-check>`,
    ],
    ['with curled quotes around an attribute', '<acu-aftercare-check region=”GB”></acu-aftercare-check>'],
    ['as of a placeholder', '<acu-aftercare-check data-region="GB"></acu-aftercare-check>'],
  ] as const) {
    it(`are found: ${is}`, async () => {
      const {line, errors} = await numberOf(body);
      expect(line).to.equal('Emergency? Call 999');
      expect(errors).to.deep.equal([]);
    });
  }

  it('are told, once, where it is not clear whose they are', async () => {
    const {line, errors} = await numberOf(
      `<p><acu-aftercare-check></acu-aftercare-check></p><p>${json()}</p><p>${json()}</p>`,
    );
    expect(line).to.contain('Call your local emergency number.');
    expect(errors).to.have.length(1);
    expect(errors[0]).to.match(/ACU-CONFIG-JSON JSON: found 2 beside 1 elements that have none, expected each inside/);
  });

  it('are not what other programs keep beside it', async () => {
    const {line, errors} = await numberOf(
      `<acu-aftercare-check></acu-aftercare-check>${json('{"region":"US","app":1}')}`,
    );
    expect(line).to.contain('Call your local emergency number.');
    expect(errors).to.deep.equal([]);
  });
});
