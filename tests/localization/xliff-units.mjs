import {readFileSync} from 'node:fs';
import {asText, readXliff} from '../../scripts/xliff.mjs';

/** All locales with a translation. */
export const translatedLocales = Object.keys(
  JSON.parse(readFileSync(new URL('../../locales/status.json', import.meta.url), 'utf8')),
).filter((locale) => locale !== 'en');

/** The messages of one locale as the build reads them; `{0}` for a placeholder. */
export function xliffUnits(locale) {
  const xml = readFileSync(new URL(`../../locales/${locale}.xlf`, import.meta.url), 'utf8');
  return [...readXliff(xml, locale).units.values()].map(({id, source, target, state}) => ({
    id,
    source: asText({contents: source}),
    state,
    target: target && asText({contents: target}),
  }));
}
