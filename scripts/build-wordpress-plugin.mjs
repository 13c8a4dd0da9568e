// npm run wordpress: the plugin that WordPress installs, from integrations/wordpress/ and the script in dist/, as a zip
// file in release/ or in the folder that is named.
import {Buffer} from 'node:buffer';
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {englishNameOf} from './locales.mjs';
import {zip} from './zip.mjs';

const root = new URL('../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root));
const readJson = (path) => JSON.parse(read(path).toString());

const name = 'acu-aftercare-check';
const {version, dependencies} = readJson('package.json');
const module = (path) => import(new URL(`build/${path}`, root));
const {emergencyNumbers} = await module('clinic/emergency-numbers.js');
const {localeTags, matchLocale} = await module('localization/match-locale.js');
const {table} = await module('localization/generated/first-words.js');
const {locales} = await module('localization/generated/locales.js');
const {translatorFor} = await module('localization/catalogues.js');
await module('localization/every-catalogue.js');
const words = await module('content/labels.js');

/** A value as PHP: text, yes or no, a list, or an array by keys. */
function php(value, depth = 1) {
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`;
  const indent = '\t'.repeat(depth);
  const entries = Array.isArray(value)
    ? value.map((item) => php(item, depth + 1))
    : Object.entries(value).map(([key, item]) => `${php(key)} => ${php(item, depth + 1)}`);
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return `array( ${entries.join(', ')} )`;
  return `array(\n${entries.map((entry) => `${indent}${entry},\n`).join('')}${indent.slice(1)})`;
}

const phpFile = (about, value) => `<?php
/**
 * ${about} Made by the build. Do not edit.
 *
 * @package ${name}
 */

defined( 'ABSPATH' ) || exit;

return ${php(value)};
`;

/** What patients read where no script runs. `%s` is a number, which the plugin puts in; a literal `%` would need another. */
function wordsOf(locale) {
  const t = translatorFor(locale);
  const isolated = (number) => (locales[locale].dir === 'rtl' ? `\u2068${number}\u2069` : number);
  const examples = {europe: '112', unitedKingdom: '999', northAmerica: '911', australia: '000'};
  const usual = Object.fromEntries(Object.entries(examples).map(([area, number]) => [area, isolated(number)]));
  return {
    dir: locales[locale].dir,
    emergency: words.emergency(t),
    call: words.callNumber(t, '%s'),
    local: `${words.callLocalNumber(t)} ${words.usualNumbers(t, usual)}`,
    usual: words.usualNumber(t, '%s'),
    clinic: words.callClinic(t),
    pair: words.pair(t, '%1$s', '%2$s'),
    start: words.start(t),
  };
}

/**
 * What the widget makes of the language tags that PHP meets, in small letters: `zh-hk` is Traditional Chinese, `pt`
 * Brazilian, `tl` Filipino; '' is none of its languages. PHP drops what follows until it finds a tag here.
 */
function tags() {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const two = letters.flatMap((first) => letters.map((second) => first + second));
  const three = two
    .flatMap((start) => letters.map((letter) => start + letter))
    // The others have no shorter form: to match them all would take seconds.
    .filter((code) => Intl.getCanonicalLocales(code)[0] !== code);
  const known = [...localeTags.map((tag) => tag.toLowerCase()), ...Object.keys(table.aliases)];
  const found = new Map();
  for (const tag of [...two, ...three, ...known]) if (matchLocale(tag)) found.set(tag.toLowerCase(), matchLocale(tag));
  for (const language of [...found.keys()].filter((tag) => !tag.includes('-')))
    for (const region of emergencyNumbers.keys()) {
      const locale = matchLocale(`${language}-${region}`) ?? '';
      if (locale !== found.get(language)) found.set(`${language}-${region.toLowerCase()}`, locale);
    }
  return byKey(found.keys(), (tag) => found.get(tag));
}

const byKey = (keys, valueOf) => Object.fromEntries([...keys].sort().map((key) => [key, valueOf(key)]));
const elements = readJson('dist/custom-elements.json').modules.flatMap(({declarations = []}) => declarations);

const asset = phpFile('What PHP has to know of the script.', {
  version,
  integrity: readJson('dist/integrity.json')[`${name}.js`].sha384,
  properties: elements.flatMap(({cssProperties = []}) => cssProperties.map((property) => property.name)),
  // The number, whether it is sure enough for a link, and others that work.
  numbers: byKey(emergencyNumbers.keys(), (region) => {
    const {number, confirmed, also} = emergencyNumbers.get(region);
    return [number, confirmed, ...also];
  }),
  words: byKey(localeTags, wordsOf),
  tags: tags(),
});

/** The name in English and the one that its own people use. */
const namesOf = (type, code, own) => ['en', own].map((tag) => new Intl.DisplayNames([tag], {type}).of(code));
const names = phpFile('Names of countries and languages, in English and their own.', {
  regions: byKey(emergencyNumbers.keys(), (code) => {
    // With its script: Taiwan and Hong Kong have another one than China.
    const {language, script} = new Intl.Locale(`und-${code}`).maximize();
    return namesOf('region', code, `${language}-${script}`);
  }),
  languages: byKey(localeTags, (tag) => [englishNameOf(tag), locales[tag].name]),
});

/** For clinics that choose their languages: the script without, and each language as a script, and as data on demand. */
const parts = existsSync(new URL('dist/locales', root))
  ? readdirSync(new URL('dist/locales', root)).filter((file) => file.endsWith('.js'))
  : [];

/** The script holds parts of these libraries, and their licences want to be named. */
const licences = ['LICENSE', ...Object.keys(dependencies).map((library) => `node_modules/${library}/LICENSE`)]
  .map((path) => `${path.replace(/^node_modules\/|\/?LICENSE$/g, '') || name}\n\n${read(path).toString()}`)
  .join('\n\n');

const sources = `integrations/wordpress/${name}/`;
const files = new Map([
  ...readdirSync(new URL(sources, root)).map((file) => [file, read(sources + file)]),
  [`${name}.js`, read(`dist/${name}.js`)],
  [`${name}.asset.php`, Buffer.from(asset)],
  [`${name}.names.php`, Buffer.from(names)],
  ...(parts.length > 0 ? [[`${name}.slim.js`, read(`dist/${name}.slim.js`)]] : []),
  ...parts
    .flatMap((file) => [file, file.replace(/js$/, 'json')])
    .map((file) => [`locales/${file}`, read(`dist/locales/${file}`)]),
  [`${name}.licences.txt`, Buffer.from(licences)],
]);

/** The bytes of the zip file. */
export const plugin = zip(new Map([...files].map(([file, bytes]) => [`${name}/${file}`, bytes])));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = fileURLToPath(new URL('release', root))] = process.argv.slice(2);
  const path = join(folder, `${name}-wordpress-${version}.zip`);
  mkdirSync(folder, {recursive: true});
  writeFileSync(path, plugin);
  console.log(path);
}
