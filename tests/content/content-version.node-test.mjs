// Remembered checks of another version are dropped, and summaries name theirs: a version must be of one content only.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {contentDate, contentVersion} from '../../build/version.js';
import {contentHash, stampFile} from '../../scripts/write-content-stamp.mjs';

const stamp = JSON.parse(readFileSync(stampFile, 'utf8'));

it('what is said or decided is what it was when contentVersion was raised last', async () => {
  assert.deepEqual(
    {contentVersion, hash: await contentHash()},
    stamp,
    'questions, rules, phone numbers or English sentences have changed, or the version has: raise contentVersion and ' +
      'contentDate in src/version.ts, then npm run build and node scripts/write-content-stamp.mjs',
  );
});

it('the version is of the year and month of its date, which has been', () => {
  assert.match(contentVersion, /^\d{4}\.\d{2}\.\d+$/);
  assert.equal(contentVersion.slice(0, 7), contentDate.slice(0, 7).replace('-', '.'));
  assert.ok(Date.parse(contentDate) <= Date.now());
});
