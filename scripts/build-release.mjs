// What clinics download, from dist/ into release/ or the folder that is named: a zip of one folder to upload, and the
// script alone, both named by version. scripts/release.mjs runs it.
import {Buffer} from 'node:buffer';
import {mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {element, scriptTag} from './snippets/embed-code.js';
import {zip} from './zip.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path) => readFileSync(join(root, path));

function readMeFirst() {
  const {sha384} = JSON.parse(read('dist/integrity.json'))['acu-aftercare-check.js'];
  return `Guidance and a check for people who hurt more after acupuncture, for your website.

1. Upload this whole folder, ${name}, to the top folder of your website.
   If your FTP program asks how: as binary, not as text.

2. Paste these two lines where it should appear, with your own country, phone number and emergency number. What is inside
   the second line is what people see for as long as the script has not come:

${scriptTag({folder: `/${name}`, sha384})}
${element({region: 'GB', 'clinic-phone': '+44 20 7946 0123'})}

   It works only through a web server, not from a file that is opened with a double click.

3. Open the page, and go through the check once. Look at the emergency number: is it yours?

Nothing to be seen? Add ?acu-debug to the address of the page. If that shows nothing either, the script was not found
or was changed on the way: open /${name}/acu-aftercare-check.js on your site to see which.

To update, upload the folder of the new version beside this one, and paste the line of its READ-ME-FIRST.txt.

It is general information, not a diagnosis, and no clinician has reviewed it yet. You decide on publishing it.
`;
}

const {version} = JSON.parse(read('package.json'));
const name = `acu-aftercare-check-${version}`;

/** The bytes of a zip file with the folder that clinics upload. The same dist/ makes the same bytes. */
export function folderToUpload() {
  const dist = readdirSync(join(root, 'dist'), {recursive: true})
    .filter((path) => statSync(join(root, 'dist', path)).isFile())
    // Types are for bundlers, which take the package from npm.
    .filter((path) => !/\.d\.ts(\.map)?$/.test(path))
    .map((path) => [path.replaceAll('\\', '/'), read(`dist/${path}`)]);
  const files = {
    ...Object.fromEntries(dist),
    LICENSE: read('LICENSE'),
    // Ends of lines that every editor on Windows knows.
    'READ-ME-FIRST.txt': Buffer.from(readMeFirst().replaceAll('\n', '\r\n')),
  };
  return zip(Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`${name}/${path}`, bytes])));
}

/** Writes the release into a folder, and returns the names of the files. */
export function release(folder) {
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, `${name}.zip`), folderToUpload());
  writeFileSync(join(folder, `${name}.js`), read('dist/acu-aftercare-check.js'));
  return [`${name}.zip`, `${name}.js`];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = join(root, 'release')] = process.argv.slice(2);
  for (const file of release(folder)) console.log(join(folder, file));
}
