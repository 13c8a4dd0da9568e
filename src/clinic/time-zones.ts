import {timeZoneRows} from './time-zone-rows.js';

/** The countries of a time zone in the table, or of what its name begins with. No map: one zone is looked up, once. */
function countriesIn(name: string): readonly string[] | undefined {
  for (const row of timeZoneRows) {
    const [area = '', entries = ''] = row.split(': ');
    if (!name.startsWith(area)) continue;
    for (const entry of entries.split(', ')) {
      const [countries = '', ...cities] = entry.split(' ');
      if ((cities.length > 0 ? cities : ['']).includes(name.slice(area.length))) return countries.split('/');
    }
  }
  return undefined;
}

/**
 * The countries that a device's time zone lies in: none for a zone of a country without an emergency number here, and
 * `undefined` where the zone belongs to no country, such as `UTC`.
 *
 * A table, because `Intl.Locale.prototype.getTimeZones` is missing in older browsers and lacks the old names that
 * WebKit reports: the number would depend on the browser.
 */
export function countriesOfTimeZone(zone: string | undefined): readonly string[] | undefined {
  if (!zone) return undefined;
  const found = countriesIn(zone) ?? countriesIn(zone.replace(/[^/]*$/, ''));
  if (found) return found;
  return /^(Africa|America|Arctic|Asia|Atlantic|Europe|Indian|Pacific)\//.test(zone) ? [] : undefined;
}
