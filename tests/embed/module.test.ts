import {expect} from '@open-wc/testing';
import {goToOutcome, levelShown, readTitle} from '../driver.js';
import {openMarkup} from '../frame.js';

describe('the module with everything inside', () => {
  it('is all that an import map of one line needs, and works to an outcome', async () => {
    const {window, widget, recorded} = await openMarkup(
      `<acu-aftercare-check lang="es" region="ES"></acu-aftercare-check>
      <script type="module">
        import {assess} from 'acu-aftercare-check';
        recorded.warnings.push(assess({}).level);
      </script>`,
      '<script type="importmap">{"imports": {"acu-aftercare-check": "/dist/acu-aftercare-check.mjs"}}</script>',
    );
    await window.customElements.whenDefined('acu-aftercare-check');
    await widget.updateComplete;
    expect(readTitle(widget)).to.equal('¿Más dolor después de la acupuntura?');
    expect(recorded.warnings).to.deep.equal(['emergency']);
    await goToOutcome(widget, {'other-signs': 'fever'});
    expect(levelShown(widget)).to.equal('medical-help-today');
    expect([...recorded.errors, ...recorded.requests]).to.deep.equal([]);
  });
});
