import {expect} from '@open-wc/testing';
import {levelShown, showOutcome} from '../driver.js';
import {openHostile} from '../frame.js';

it('a zod of the page has no word in what is said about a bad setting', async () => {
  const {widget, recorded} = await openHostile('another-zod.html', 'element');
  widget.setAttribute('heading-level', '7');
  await widget.updateComplete;
  expect(recorded.errors).to.deep.equal([
    '<acu-aftercare-check> ACU-CONFIG-VALUE attribute heading-level: found "7", expected 2 or 3 or 4',
  ]);
});

it('a library like Prototype 1.6 does not keep answers from being set', async () => {
  const {widget, recorded} = await openHostile('prototype.html', 'element');
  await showOutcome(widget, {'nerve-signs': 'weakness'});
  expect(levelShown(widget)).to.equal('emergency');
  expect(recorded.errors).to.deep.equal([]);
});

for (const way of ['element', 'placeholder'] as const) {
  it(`where no element can be registered, that is said, and the content of the ${way} is seen`, async () => {
    const {document, recorded} = await openHostile('define-blocked.html', way);
    expect(recorded.errors).to.deep.equal([
      '<acu-aftercare-check> ACU-DEFINE customElements.define: Error: No elements on this site',
    ]);
    expect(document.querySelector('a')!.checkVisibility()).to.equal(true);
  });
}
