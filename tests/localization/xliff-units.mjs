import {readFileSync} from 'node:fs';

const entities = {'&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'"};

const plain = (markup) =>
  markup.replace(/<x id="(\d)"[^>]*\/>/g, '{$1}').replace(/&(amp|lt|gt|quot|apos);/g, (entity) => entities[entity]);

/** The messages of one locale, read from its XLIFF file without the project's own code; `{0}` for a placeholder. */
export function xliffUnits(locale) {
  const xml = readFileSync(new URL(`../../locales/${locale}.xlf`, import.meta.url), 'utf8');
  return [...xml.matchAll(/<trans-unit id="([^"]+)">(.*?)<\/trans-unit>/gs)].map(([, id, unit]) => {
    const [, source] = /<source>(.*?)<\/source>/s.exec(unit);
    const [, state, target] = /<target(?: state="([^"]*)")?>(.*?)<\/target>/s.exec(unit) ?? [];
    return {id, source: plain(source), state, target: target === undefined ? undefined : plain(target)};
  });
}
