// What a page, or an address parser on it, has added to every object: no setting, no option, no rule of ours.
import {expect} from '@open-wc/testing';
import {goToOutcome, hrefs, levelShown, read} from '../driver.js';
import {openMarkup} from '../frame.js';

const element =
  '<acu-aftercare-check region="GB" clinic-phone="+44 20 7946 0123"><script type="application/json">{"time-zone": "Europe/London", "opening-hours": [{"days": ["mon"], "opens": "08:00", "closes": "20:00"}]}</script></acu-aftercare-check>';
const script = '<script src="/dist/acu-aftercare-check.js"></script>';
const add = (code: string) => `<script>${code}</script>`;

/** Each as it is written in a script of the page. */
const pollutions: Readonly<Record<string, string>> = {
  emergencyNumber: '"09061234567"',
  region: '"US"',
  country: '"US"',
  clinicPhone: '"09061234567"',
  healthLine: '"09061234567"',
  view: '"guidance"',
  onlyGiven: 'true',
  withoutDoubtAbout: '["danger-signs"]',
  question: '"pain-kind"',
  hint: '"Call 09061234567"',
  error: '"x"',
  message: '"x"',
  when: '() => false',
  aborted: 'true',
  hour12: 'true',
  calendar: '"islamic"',
  passive: 'true',
  once: 'true',
  capture: 'true',
  signal: '"x"',
  attributeFilter: '"x"',
  attributes: 'false',
  host: '"x"',
  get: 'function () { return "x"; }',
  set: 'function () {}',
  value: '"x"',
  writable: 'true',
  enumerable: 'false',
  attribute: 'false',
  converter: '() => "x"',
  noAccessor: 'true',
  state: 'true',
  reflect: 'true',
  type: '"x"',
  hasChanged: '() => false',
  credentials: '"include"',
  toJSON: 'function () { return "x"; }',
  0: '"x"',
  1: '"x"',
  strings: '"x"',
  _$litType$: '1',
  _$litDirective$: 'class {}',
  _$litPart$: '{}',
  nodeType: '1',
  then: 'function () {}',
  success: 'true',
  data: '"x"',
  issues: '["x"]',
  _zod: '{}',
};

describe('what a page has added to every object', () => {
  for (const [name, value] of Object.entries(pollutions)) {
    const code = add(`Object.prototype[${JSON.stringify(name)}] = ${value};`);
    for (const [when, body] of [
      ['before', code + element + script],
      ['after', element + script + code],
    ] as const) {
      it(`changes nothing: ${name}, ${when} the script`, async () => {
        const {widget, recorded} = await openMarkup(body);
        await widget.updateComplete;
        expect(read(widget, '[part~="emergency-line"]')).to.equal('Emergency? Call 999');
        await goToOutcome(widget, {'pain-place': 'needle-sites upper-back', 'pain-kind': 'electric'});
        expect(levelShown(widget)).to.equal('contact-practitioner');
        expect(hrefs(widget)).to.include('tel:+442079460123').and.to.include('tel:999');
        expect(hrefs(widget)).not.to.include('tel:09061234567');
        expect(widget.shadowRoot!.textContent).not.to.contain('0906');
        expect(recorded.errors).to.deep.equal([]);
      });
    }
  }

  it('does not keep a bad setting from being told, nor the check from being shown', async () => {
    const {widget, recorded} = await openMarkup(
      `${add('Object.prototype.error = "x"; Object.prototype.data = "x";')}<acu-aftercare-check region="GB" heading-level="7"></acu-aftercare-check>${script}`,
    );
    await widget.updateComplete;
    expect(read(widget, '[part~="emergency-line"]')).to.equal('Emergency? Call 999');
    expect(recorded.errors).to.deep.equal([
      '<acu-aftercare-check> ACU-CONFIG-VALUE attribute heading-level: found "7", expected 2 or 3 or 4',
    ]);
  });

  it('is no country where the page has none', async () => {
    const {widget} = await openMarkup(
      `${add('Object.prototype.country = "US"; Object.prototype.region = "US";')}<acu-aftercare-check></acu-aftercare-check>${script}`,
    );
    await widget.updateComplete;
    expect(read(widget, '[part~="emergency-line"]')).to.contain('Call your local emergency number.');
  });
});
