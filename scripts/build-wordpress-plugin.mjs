// npm run wordpress: the plugin that WordPress installs, from integrations/wordpress/ and the script in dist/, as a zip
// file in release/ or in the folder that is named.
import {Buffer} from 'node:buffer';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {zip} from './zip.mjs';

const root = new URL('../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root));
const readJson = (path) => JSON.parse(read(path).toString());

const name = 'acu-aftercare-check';
const {version, dependencies} = readJson('package.json');
const {emergencyNumbers} = await import(new URL('build/clinic/emergency-numbers.js', root));

const quote = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;
const list = (texts) => `array( ${texts.map(quote).join(', ')} )`;

/** What PHP has to know of the script. */
const asset = `<?php
// Made by the build. Do not edit.
return array(
	'version'   => ${quote(version)},
	'integrity' => ${quote(readJson('dist/integrity.json')[`${name}.js`].sha384)},
	'regions'   => ${list([...emergencyNumbers.keys()].sort())},
);
`;

/** The script holds parts of these libraries, and their licences want to be named. */
const licences = ['LICENSE', ...Object.keys(dependencies).map((library) => `node_modules/${library}/LICENSE`)]
  .map((path) => `${path.replace(/^node_modules\/|\/?LICENSE$/g, '') || name}\n\n${read(path).toString()}`)
  .join('\n\n');

const sources = `integrations/wordpress/${name}/`;
const files = new Map([
  ...readdirSync(new URL(sources, root)).map((file) => [file, read(sources + file)]),
  [`${name}.js`, read(`dist/${name}.js`)],
  [`${name}.asset.php`, Buffer.from(asset)],
  [`${name}.licences.txt`, Buffer.from(licences)],
]);

const [folder = fileURLToPath(new URL('release', root))] = process.argv.slice(2);
const path = join(folder, `${name}-wordpress-${version}.zip`);
mkdirSync(folder, {recursive: true});
writeFileSync(path, zip(new Map([...files].map(([file, bytes]) => [`${name}/${file}`, bytes]))));
console.log(path);
