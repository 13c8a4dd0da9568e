// How a translation was made is kept beside it. What it says of a sentence must be found in the sentence that is there.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readXliff} from '../../scripts/xliff.mjs';

const locales = new URL('../../locales/', import.meta.url);
const read = (path) => readFileSync(new URL(path, locales), 'utf8');

describe('the provenance of a translation', () => {
  for (const file of readdirSync(new URL('provenance/', locales))) {
    const tag = file.replace('.json', '');

    it(`names only units that are there, with a reason: ${tag}`, () => {
      const {units} = readXliff(read(`${tag}.xlf`), `locales/${tag}.xlf`);
      const {needsReview} = JSON.parse(read(`provenance/${file}`));
      for (const {unit, why} of needsReview) {
        assert.ok(units.has(unit), unit);
        assert.ok(why.length > 5, unit);
      }
    });
  }
});
