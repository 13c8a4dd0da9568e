// npm run localize: brings locales/*.xlf up to the English of the code, and then the catalogues.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {spawnSync} from 'node:child_process';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {keepPrevious, withoutPrevious} from './xliff.mjs';

const path = (inProject) => fileURLToPath(new URL(`../${inProject}`, import.meta.url));

const config = readConfigFileAndWriteSchema(path('locales/lit-localize.json'));
const localizer = new RuntimeLitLocalizer(config);
const {messages, errors} = localizer.extractSourceMessages();
if (errors.length > 0) {
  console.error(errors.map(({messageText}) => String(messageText)).join('\n'));
  process.exit(1);
}
const files = config.targetLocales.map((locale) => path(`locales/${locale}.xlf`));
const before = files.map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined));
for (const [index, file] of files.entries()) {
  if (before[index] !== undefined) writeFileSync(file, withoutPrevious(before[index]));
}
try {
  await localizer.writeInterchangeFiles();
  for (const [index, file] of files.entries()) {
    if (before[index] === undefined) continue;
    const order = messages.map(({name}) => name);
    writeFileSync(file, keepPrevious(before[index], readFileSync(file, 'utf8'), order));
  }
} catch (error) {
  for (const [index, file] of files.entries()) if (before[index] !== undefined) writeFileSync(file, before[index]);
  throw error;
}
process.exitCode = spawnSync(process.execPath, [path('scripts/build-catalogues.mjs')], {stdio: 'inherit'}).status ?? 1;
