// npm run localize: brings locales/*.xlf up to the English of the code, and then the catalogues. A language that has an
// entry in locales/status.json and no file yet gets one.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {spawnSync} from 'node:child_process';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {checksFile, newChecks} from './locale-checks.mjs';
import {readStatus, translatedLocales} from './locales.mjs';
import {extractMessages, inPageOrder} from './messages.mjs';
import {readXliff, writeXliff} from './xliff.mjs';

const path = (inProject) => fileURLToPath(new URL(`../${inProject}`, import.meta.url));

function localize() {
  const status = readStatus();
  const messages = inPageOrder(extractMessages(status));
  const problems = [];
  for (const locale of translatedLocales(status)) {
    const name = `locales/${locale}.xlf`;
    const before = existsSync(path(name)) ? readXliff(readFileSync(path(name), 'utf8'), locale) : undefined;
    problems.push(...(before?.problems ?? []).map((problem) => `${name}, ${problem}`));
    // A file that could not be read is left as it is: writing it would lose translations.
    if (!before || before.problems.length === 0) writeFileSync(path(name), writeXliff(locale, messages, before?.units));
    mkdirSync(path('locales/checks'), {recursive: true});
    if (!existsSync(path(checksFile(locale)))) writeFileSync(path(checksFile(locale)), newChecks());
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

try {
  localize();
  // Whoever translates is not done yet: what is missing is listed, and does not fail.
  const build = [path('scripts/build-catalogues.mjs'), '--unfinished'];
  process.exitCode = spawnSync(process.execPath, build, {stdio: 'inherit'}).status ?? 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
