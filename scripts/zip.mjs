import {zipSync} from 'fflate';

/**
 * The bytes of a zip file with these files. The same files make the same bytes, whatever the clock and the time zone:
 * fflate writes local time, and a zip file knows none before 1980.
 */
export function zip(files) {
  const entries = files instanceof Map ? [...files] : Object.entries(files);
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), {level: 9, mtime: new Date(1980, 0, 1)});
}
