// npm run test:cms: the widget in real content systems, which are downloaded when they are not there.
// `npm run test:cms -- ghost` takes only the files with that word in their name; SKIP_BUILD=1 as in ../run.mjs.
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {ensureInstalled, npm} from '../../scripts/ensure-installed.mjs';
import {runInNode} from '../run-in-node.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const words = process.argv.slice(2);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.cms-test.mjs'))
  .filter((name) => words.length === 0 || words.some((word) => name.includes(word)))
  .map((name) => join(folder, name))
  .sort();

ensureInstalled();
if (process.env.SKIP_BUILD !== '1') npm('run', 'wordpress');

// One at a time: each is a server, perhaps a database, and a browser.
const {passed, failed, skipped} = await runInNode(files, {concurrency: 1});
for (const suite of skipped) console.log(`Not run: ${suite}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
