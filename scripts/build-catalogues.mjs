// Turns the XLIFF files of locales/ into the modules under src/localization/generated, after checking them.
//
// `lit-localize build` is not used for this: it exits 0 with messages missing, and turns & < > into entities that
// readers would see. The extraction of messages is lit-localize's own.
//
// With --unfinished, what is wrong is listed only, and marked English stands in for each translation that cannot be used.
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {checkTranslations, faultOf} from './check-translations.mjs';
import {encodeFirstWords, parseFirstWords} from './first-words.mjs';
import {readChecks} from './locale-checks.mjs';
import {dirOf, readStatus, translatedLocales} from './locales.mjs';
import {extractMessages} from './messages.mjs';
import {asText, readXliff} from './xliff.mjs';

const path = (inProject) => fileURLToPath(new URL(`../${inProject}`, import.meta.url));

/** The texts of a catalogue, in the order of the messages. What has no translation that can be used stays English, marked. */
export const textsOf = (messages, units) =>
  messages.map((message) => {
    const unit = units.get(message.name);
    return faultOf(message, unit) ? `[not translated] ${asText(message)}` : asText({contents: unit.target});
  });

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

/** The file of a locale, and what is wrong with it and its checks, if anything. */
function readLocale(locale, messages) {
  const name = `locales/${locale}.xlf`;
  const file = existsSync(path(name))
    ? readXliff(readFileSync(path(name), 'utf8'), locale)
    : {units: new Map(), problems: ['which does not exist yet: run npm run localize']};
  return {...file, ...checkTranslations(locale, messages, file, readChecks(locale))};
}

/** What is wrong with all locales, in lines. Of a language that is being translated, only how much is missing. */
function report(files, messages) {
  return [...files].flatMap(([locale, {problems, untranslated}]) => [
    ...problems,
    ...(untranslated.length > LISTED
      ? [`locales/${locale}.xlf: ${untranslated.length} of ${messages.length} have no translation`]
      : untranslated),
  ]);
}
const LISTED = 20;

/** What people read without the script, for snippets that are made in a browser; English is in embed-code.js. */
function snippetWords(firstWords, messages, files) {
  const english = {
    clinic: 'Call the clinic: {0}',
    usually: 'Call your local emergency number. Here it is usually: {0}.',
  };
  const rows = [...files].map(([lang, {units}]) => {
    const {emergency, call, callLocal} = firstWords[lang];
    const texts = textsOf(messages, units);
    const translated = (text) => texts[messages.findIndex((message) => asText(message) === text)];
    return {
      lang,
      ...(dirOf(lang) === 'rtl' && {dir: 'rtl'}),
      clinic: translated(english.clinic),
      call: `${emergency} ${call}`,
      usually: translated(english.usually),
      local: `${emergency} ${callLocal}`,
    };
  });
  return `// Made by scripts/build-catalogues.mjs. Do not edit.\n\nexport const words = ${JSON.stringify(rows, null, 2)};\n`;
}

function build({unfinished}) {
  const status = readStatus();
  const targetLocales = translatedLocales(status);
  const messages = extractMessages(status);
  const files = new Map(targetLocales.map((locale) => [locale, readLocale(locale, messages)]));
  const problems = report(files, messages);
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
  const shipped = ([locale, {name, englishName, review, dates}]) => [
    locale,
    {name, ...(englishName && {englishName}), dir: dirOf(locale), review, ...(dates && {dates})},
  ];
  const locales = Object.fromEntries(Object.entries(status).map(shipped));
  write('locales', 'locales', locales, ' as const');
  const firstWords = parseFirstWords(readFileSync(path('locales/first-words.json'), 'utf8'), status);
  write('first-words', 'table', encodeFirstWords(firstWords, targetLocales));
  writeFileSync(path('scripts/snippets/words.js'), snippetWords(firstWords, messages, files));
  const hashes = {};
  for (const locale of targetLocales) {
    const translated = textsOf(messages, files.get(locale).units);
    const catalogue = encode(translated);
    write(locale, 'catalogue', catalogue);
    const {name, dir, review} = locales[locale];
    const json = `${JSON.stringify({locale, name, dir, review, english, messages: translated}, null, 1)}\n`;
    writeFileSync(path(`dist/locales/${locale}.json`), json);
    hashes[locale] = `sha384-${createHash('sha384').update(json).digest('base64')}`;
    writeFileSync(path(`dist/locales/${locale}.js`), joiningScript({locale, english, ...catalogue}));
    writeFileSync(path(`dist/locales/${locale}.d.ts`), 'export {};\n');
  }
  write('hashes', 'hashes', hashes);
  writeFileSync(generated('every-catalogue'), everyCatalogue(targetLocales));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    build({unfinished: process.argv.includes('--unfinished')});
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
