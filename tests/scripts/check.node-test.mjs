// The last lines of "npm run check" say what to do next.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {advice} from '../../scripts/check.mjs';

const passed = {script: 'lint', failed: false, written: []};

describe('"npm run check" says', () => {
  it('nothing more when all is well', () => {
    assert.deepEqual(advice([passed]), []);
  });

  it('to run it again when only generated files were old', () => {
    assert.deepEqual(advice([passed, {script: 'build', failed: false, written: ['EMBEDDING.md']}]), [
      'These files were not what the sources make of them, and are now. Keep them:',
      '  EMBEDDING.md',
      'Nothing else was wrong: run "npm run check" again, and it will pass.',
    ]);
  });

  it('which failed, and how to run that alone, with the failures last', () => {
    const results = [
      {script: 'localize', failed: true, written: ['locales/es.xlf']},
      passed,
      {script: 'budgets', failed: true, written: []},
    ];
    assert.deepEqual(advice(results), [
      'These files were not what the sources make of them, and are now. Keep them:',
      '  locales/es.xlf',
      'Failed: localize, budgets. Mend what its messages above say; to run one alone:',
      '  npm run localize',
      '  npm run budgets',
    ]);
  });
});
