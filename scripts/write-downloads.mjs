// What the site offers to clinics, under names that stay: the folder to upload, and the plugin of WordPress.
import {mkdirSync, writeFileSync} from 'node:fs';
import {folderToUpload} from './build-release.mjs';
import {plugin} from './build-wordpress-plugin.mjs';

const folder = new URL('../demo/downloads/', import.meta.url);
mkdirSync(folder, {recursive: true});
writeFileSync(new URL('acu-aftercare-check.zip', folder), folderToUpload());
writeFileSync(new URL('acu-aftercare-check-wordpress.zip', folder), plugin);
