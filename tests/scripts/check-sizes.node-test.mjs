// More languages may cost what they say, and not a byte of the core.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {line, measure} from '../../scripts/check-sizes.mjs';

const files = {
  'acu-aftercare-check.slim.js': 70_500,
  'acu-aftercare-check.js': 90_600,
  'locales/es.js': 12_000,
  'locales/ar.js': 12_500,
};
const over = (locales, changed = {}) =>
  measure(locales, (...names) => names.reduce((sum, name) => sum + {...files, ...changed}[name], 0))
    .filter(({bytes, limit}) => bytes > limit)
    .map(({name}) => name);

describe('the budget', () => {
  it('has room for each size at its limit', () => {
    assert.deepEqual(over(['es', 'ar']), []);
  });

  for (const [name, file, bytes] of [
    ['slim script', 'acu-aftercare-check.slim.js', 70_501],
    ['locales/ar.js', 'locales/ar.js', 12_501],
    ['script with all 3 languages', 'acu-aftercare-check.js', 90_601],
  ]) {
    it(`is exceeded by one byte more of: ${name}`, () => {
      assert.ok(over(['es', 'ar'], {[file]: bytes}).includes(name));
    });
  }

  it('of the slim script grows by 0.25 kB a locale', () => {
    assert.deepEqual(over(['es']), ['slim script', 'script with all 2 languages']);
    assert.deepEqual(over(['es'], {'acu-aftercare-check.slim.js': 70_250, 'acu-aftercare-check.js': 80_300}), []);
  });

  it('names joined files of 3, 5 and 8 languages, of the largest ones', () => {
    const locales = 'abcdefgh'.split('');
    const sizes = measure(locales, (...names) => names.reduce((sum, name) => sum + (name.charCodeAt(8) || 0), 0));
    const joined = sizes.filter(({name}) => name.includes('joined'));
    assert.deepEqual(
      joined.map(({name}) => /\d/.exec(name)[0]),
      ['3', '5', '8'],
    );
    assert.equal(joined[0].bytes, 'acu-aftercare-check.slim.js'.charCodeAt(8) + 'h'.charCodeAt() + 'g'.charCodeAt());
  });

  it('is said in kB', () => {
    assert.equal(line({name: 'x', bytes: 70_514, limit: 70_500}), 'Over budget: x: 70.51 kB, at most 70.50');
  });
});
