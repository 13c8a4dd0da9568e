// Turns the XLIFF files of locales/ into the modules under src/localization/generated, after checking them.
//
// `lit-localize build` is not used for this: it exits 0 with messages missing, and turns & < > into entities that
// readers would see. Extraction and XLIFF parsing are lit-localize's own.
//
// With --unfinished, what is wrong is listed only, and marked English stands in for each translation that cannot be used.
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {XliffFormatter} from '@lit/localize-tools/lib/formatters/xliff.js';
import {encodeFirstWords, parseFirstWords} from './first-words.mjs';
import {parseStatus} from './locale-status.mjs';
import {unitsOf, withoutPrevious} from './xliff.mjs';

const path = (inProject) => fileURLToPath(new URL(`../${inProject}`, import.meta.url));
const finished = new Set(['translated', 'signed-off', 'final']);

/** The indices of a message's placeholders, sorted. */
const placeholders = ({contents}) =>
  contents
    .filter((part) => typeof part !== 'string')
    .map(({index}) => index)
    .sort()
    .join();

const text = ({contents}) => contents.map((part) => (typeof part === 'string' ? part : '{}')).join('');

/** What a message without a translation was before its English changed. */
function before(xml, id) {
  const previous = unitsOf(xml).get(id)?.previous;
  return previous ? `; it was "${previous.source}", translated as "${previous.target}"` : '';
}

/** Why a translation cannot stand in for its message; undefined if it can. */
function faultOf(message, translation) {
  if (!translation || text(translation).trim() === '') return 'has no translation';
  if (placeholders(translation) !== placeholders(message)) return 'has other placeholders than the source';
  if (/<\/?\w|&#?\w+;|[{}\n]/.test(text(translation).replace(/\{\}/g, '')))
    return 'has markup, an entity, a brace or a line break in its translation';
  return undefined;
}

/** What is wrong with one locale's messages, as sentences that name the file and the message. */
export function problemsOf(locale, messages, translations, xml) {
  const byId = new Map(translations.map((message) => [message.name, message]));
  const problems = [];
  const say = ({name, ...message}, what) => problems.push(`locales/${locale}.xlf, ${name} "${text(message)}": ${what}`);
  for (const message of messages) {
    const fault = faultOf(message, byId.get(message.name));
    if (fault) say(message, `${fault}${before(xml, message.name)}`);
  }
  const known = new Set(messages.map(({name}) => name));
  for (const message of translations)
    if (!known.has(message.name)) say(message, 'is not in the code (run npm run localize)');
  for (const [, state] of withoutPrevious(xml).matchAll(/<target\b[^>]*\sstate=["']([^"']*)/g)) {
    if (!finished.has(state)) problems.push(`locales/${locale}.xlf: a target has the state "${state}"`);
  }
  return problems;
}

/** A message as one text, with `{0}` where its first value goes. */
const asText = ({contents}) => contents.map((part) => (typeof part === 'string' ? part : `{${part.index}}`)).join('');

/** The texts of a catalogue, in the order of the messages. What has no translation that can be used stays English, marked. */
export function textsOf(messages, translations) {
  const byId = new Map(translations.map((message) => [message.name, message]));
  return messages.map((message) => {
    const translation = byId.get(message.name);
    return faultOf(message, translation) ? `[not translated] ${asText(message)}` : asText(translation);
  });
}

/** The shortest part of the message ids that tells all of them apart: the scripts carry it for each message. */
function shortestKeys(ids) {
  for (let length = 3; length < 17; length++) {
    for (let start = 1; start + length <= 17; start++) {
      const keys = ids.map((id) => id.slice(start, start + length));
      if (new Set(keys).size === keys.length) return {start, length, text: keys.join('')};
    }
  }
  throw new Error('two messages have the same id');
}

/**
 * A catalogue as one line-by-line text in ASCII: its other characters are written with ASCII characters that it has no
 * use for, most frequent first, which `letters` gives back in order. A classic script must be ASCII, and as \u escapes
 * Arabic would be a third longer, compressed.
 */
function encode(lines) {
  const text = lines.join('\n');
  // The reader counts UTF-16 units, so one of two would shift all letters after it.
  if (/[\ud800-\udfff]/.test(text)) throw new Error('a message has a character beyond U+FFFF');
  const counts = new Map();
  for (const character of text) if (character > '\x7f') counts.set(character, (counts.get(character) ?? 0) + 1);
  const frequent = [...counts].sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1)).map(([c]) => c);
  const free = Array.from({length: 94}, (_, i) => String.fromCharCode(33 + i)).filter(
    (character) => !text.includes(character) && !'"\'\\`${}'.includes(character),
  );
  const count = Math.min(free.length, frequent.length);
  const coded = new Map(frequent.slice(0, count).map((character, i) => [character, free[i]]));
  return {
    letters: frequent.slice(0, count).join(''),
    codes: free.slice(0, count).join(''),
    text: [...text].map((character) => coded.get(character) ?? character).join(''),
  };
}

const escaped = (json) =>
  json.replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * A catalogue as a classic script that hands itself over, whether it runs before the widget's script or after it, by a
 * tag of its own or joined to it in one file: hence the semicolon first.
 */
const joiningScript = (catalogue) =>
  `;(globalThis.acuAftercareCheckCatalogues??=[]).push(${escaped(JSON.stringify(catalogue))});\n`;

/** The module with all of them. */
const everyCatalogue = (locales) =>
  `// Made by scripts/build-catalogues.mjs. Do not edit.
${locales.map((locale) => `import {catalogue as ${locale.replace('-', '')}} from './${locale}.js';`).join('\n')}

export const everyCatalogue = {${locales.map((locale) => `'${locale}': ${locale.replace('-', '')}`).join(', ')}} as const;
`;

function build({unfinished}) {
  const config = readConfigFileAndWriteSchema(path('locales/lit-localize.json'));
  const localizer = new RuntimeLitLocalizer(config);
  const {messages, errors} = localizer.extractSourceMessages();
  if (errors.length > 0) throw new Error(errors.map(({messageText}) => String(messageText)).join('\n'));
  const xliff = new Map(
    config.targetLocales.map((locale) => [locale, readFileSync(path(`locales/${locale}.xlf`), 'utf8')]),
  );
  // Not lit-localize's own reading: the translation of an older English is none of the new one.
  const formatter = new XliffFormatter(config);
  const translations = new Map(
    [...xliff].map(([locale, xml]) => [locale, formatter.parseXliff(withoutPrevious(xml)).messages]),
  );
  const status = parseStatus(readFileSync(path('locales/status.json'), 'utf8'), config.targetLocales);

  const problems = config.targetLocales.flatMap((locale) =>
    problemsOf(locale, messages, translations.get(locale), xliff.get(locale)),
  );
  if (problems.length > 0) {
    if (!unfinished) throw new Error(problems.join('\n'));
    console.error(problems.join('\n'));
  }

  const generated = (file) => path(`src/localization/generated/${file}.ts`);
  const write = (file, name, value, suffix = '') =>
    writeFileSync(
      generated(file),
      `// Made by scripts/build-catalogues.mjs. Do not edit.\nexport const ${name} = ${JSON.stringify(value, null, 2)}${suffix};\n`,
    );
  mkdirSync(path('src/localization/generated'), {recursive: true});
  mkdirSync(path('dist/locales'), {recursive: true});
  write('keys', 'keys', shortestKeys(messages.map(({name}) => name)));
  // Which English, in which order, a catalogue translates: a catalogue of another version must not give advice.
  const english = createHash('sha256').update(messages.map(asText).join('\n')).digest('hex').slice(0, 12);
  write('stamp', 'english', english);
  write('locales', 'locales', status, ' as const');
  const firstWords = parseFirstWords(readFileSync(path('locales/first-words.json'), 'utf8'), status);
  write('first-words', 'table', encodeFirstWords(firstWords, config.targetLocales));
  const hashes = {};
  for (const locale of config.targetLocales) {
    const translated = textsOf(messages, translations.get(locale));
    const catalogue = encode(translated);
    write(locale, 'catalogue', catalogue);
    const json = `${JSON.stringify({locale, ...status[locale], english, messages: translated}, null, 1)}\n`;
    writeFileSync(path(`dist/locales/${locale}.json`), json);
    hashes[locale] = `sha384-${createHash('sha384').update(json).digest('base64')}`;
    writeFileSync(path(`dist/locales/${locale}.js`), joiningScript({locale, english, ...catalogue}));
    writeFileSync(path(`dist/locales/${locale}.d.ts`), 'export {};\n');
  }
  write('hashes', 'hashes', hashes);
  writeFileSync(generated('every-catalogue'), everyCatalogue(config.targetLocales));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    build({unfinished: process.argv.includes('--unfinished')});
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
