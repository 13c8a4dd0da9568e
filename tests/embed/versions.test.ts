// A theme and a plugin may each bring the script, of different ages.
import {expect} from '@open-wc/testing';
import {goToOutcome, hrefs, levelShown, undoAfterTest} from '../driver.js';
import {openFrame} from '../frame.js';

const script = await (await fetch('/dist/acu-aftercare-check.js')).text();
const {version: ours} = (await (await fetch('/package.json')).json()) as {version: string};

function address(content: string, type: string): string {
  const url = URL.createObjectURL(new Blob([content], {type}));
  undoAfterTest(() => {
    URL.revokeObjectURL(url);
  });
  return url;
}

/** A page with scripts of these versions, each with a phone number that ends in its place. */
function openVersions(...versions: string[]) {
  const scripts = versions.map((version, i) => {
    const source = address(script.replace(`"${ours}"`, `"${version}"`), 'text/javascript');
    return `<script src="${source}" data-clinic-phone="+44 20 7946 000${i}"></script>`;
  });
  const record = new URL('/tests/pages/record.js', location.href).href;
  return openFrame(
    address(
      `<!doctype html><html lang="en"><head><script src="${record}"></script></head><body><main>${scripts.join('')}</main></body></html>`,
      'text/html',
    ),
  );
}

for (const [name, versions] of [
  ['a newer one after an older', ['0.0.1', '9.9.9']],
  ['an older one after a newer', ['9.9.9', '0.0.1']],
] as const) {
  it(`of two versions, ${name}, the first works and the page is told once`, async () => {
    const {window, widgets, widget, recorded} = await openVersions(...versions);
    const [first, second] = versions;
    expect((window.customElements.get('acu-aftercare-check') as unknown as {version: string}).version).to.equal(first);
    expect(widgets).to.have.length(1);
    expect(recorded.warnings).to.have.length(1);
    expect(recorded.warnings[0]).to.contain(first).and.to.contain(second);
    expect(recorded.errors).to.deep.equal([]);
    await goToOutcome(widget, {'pain-kind': 'electric'});
    expect(levelShown(widget)).to.equal('contact-practitioner');
    expect(hrefs(widget)).to.include('tel:+442079460000');
  });
}

it('of three versions, the first works and each of the others is told', async () => {
  const {widgets, widget, recorded} = await openVersions('1.0.0', '2.0.0', '3.0.0');
  expect(widgets).to.have.length(1);
  expect(recorded.warnings).to.have.length(2);
  await goToOutcome(widget);
  expect(levelShown(widget)).to.equal('self-care');
});
