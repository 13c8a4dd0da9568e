import {readFileSync} from 'node:fs';

const entities = {'&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'"};

const plain = (markup) =>
  markup.replace(/<x id="(\d)"[^>]*\/>/g, '{$1}').replace(/&(amp|lt|gt|quot|apos);/g, (entity) => entities[entity]);

/**
 * The messages of one locale, read from its XLIFF file without the project's own code; `{0}` for a placeholder.
 * Attributes may be any, in any order: editors of translators add theirs.
 */
export function xliffUnits(locale) {
  const xml = readFileSync(new URL(`../../locales/${locale}.xlf`, import.meta.url), 'utf8');
  return [...xml.matchAll(/<trans-unit\b([^>]*)>(.*?)<\/trans-unit>/gs)].map(([, attributes, whole]) => {
    const unit = whole.replace(/<alt-trans\b.*?<\/alt-trans>/gs, '');
    const [, id] = /\bid=["']([^"']+)/.exec(attributes);
    const [, source] = /<source\b[^>]*>(.*?)<\/source>/s.exec(unit);
    const [, about = '', target] = /<target\b([^>]*)>(.*?)<\/target>/s.exec(unit) ?? [];
    const [, state] = /\bstate=["']([^"']*)/.exec(about) ?? [];
    return {id, source: plain(source), state, target: target === undefined ? undefined : plain(target)};
  });
}
