// What an earlier build left behind must not end up in a package.
import {rmSync} from 'node:fs';

for (const folder of ['build', 'demo/downloads', 'dist']) {
  rmSync(new URL(`../${folder}`, import.meta.url), {recursive: true, force: true});
}
