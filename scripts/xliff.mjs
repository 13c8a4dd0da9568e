// What lit-localize does not do for translators: a sentence that changed keeps its old translation beside it, in an
// <alt-trans> of the new unit, which stands where the old one stood.

const unitPattern = /<trans-unit\b[^>]*?\sid=(["'])(.*?)\1[^]*?<\/trans-unit>/g;
const altPattern = /\s*<alt-trans\b[^]*?<\/alt-trans>/g;
const elementIn = (xml, name) => new RegExp(`<${name}\\b[^>]*>([^]*?)</${name}>`).exec(xml)?.[1];
const stateOf = (unit) => /<target\b[^>]*\sstate=(["'])(.*?)\1/.exec(unit)?.[2];
const open = new Set(['new', 'needs-translation', 'needs-adaptation', 'needs-l10n']);

/** A file without old translations: lit-localize would take them for those of the new English. */
export const withoutPrevious = (xml) => xml.replace(altPattern, '');

/** The units of a file in its order, each by its id: its XML, and the sentence that it had before, if it changed. */
export function unitsOf(xml) {
  return new Map(
    [...xml.matchAll(unitPattern)].map(([whole, , id]) => {
      const alt = whole.match(altPattern)?.[0];
      const unit = withoutPrevious(whole);
      const source = elementIn(unit, 'source');
      const target = elementIn(unit, 'target');
      const done = Boolean(target?.trim()) && !open.has(stateOf(unit));
      const previous = alt && {source: elementIn(alt, 'source'), target: elementIn(alt, 'target')};
      // What a translator can start from: this sentence, or while it is not translated, the one before.
      return [id, {unit, source, done, previous, known: done ? {source, target} : previous}];
    }),
  );
}

const pairsOfLetters = (text) => {
  const letters = text.replace(/<[^>]*>/g, '').toLowerCase();
  return [...letters].slice(1).map((letter, index) => letters[index] + letter);
};

/** How much two sentences have in common, from 0 to 1: the pairs of letters that are in both. */
export function similarity(one, other) {
  const [a, b] = [pairsOfLetters(one), pairsOfLetters(other)];
  const left = [...b];
  const common = a.filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return a.length + b.length === 0 ? 0 : (2 * common.length) / (a.length + b.length);
}

/** Two sentences are one that changed if they share half; a little less if they follow the same sentence. */
const ENOUGH = 0.5;
const SAME_PLACE = 0.2;

/** Which new sentence an old one became, best pairs first. */
function changesOf(gone, added, before, order) {
  const follows = (ids, id) => ids[ids.indexOf(id) - 1];
  const places = [...before.keys()];
  const pairs = gone
    .flatMap((old) =>
      added.map(([id, {source}]) => {
        const samePlace = follows(places, old) === follows(order, id);
        return {old, id, score: similarity(before.get(old).known.source, source) + (samePlace ? SAME_PLACE : 0)};
      }),
    )
    .filter(({score}) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score);
  const becomes = new Map();
  for (const {old, id} of pairs) if (!becomes.has(old) && ![...becomes.values()].includes(id)) becomes.set(old, id);
  return becomes;
}

/** A unit with the sentence that it was before; a sentence that is what it was before has its translation back. */
function withPrevious({unit, source}, previous) {
  const extra =
    previous.source === source
      ? `  <target state="translated">${previous.target}</target>\n`
      : `  <alt-trans alttranstype="previous-version">
    <source>${previous.source}</source>
    <target>${previous.target}</target>
  </alt-trans>\n`;
  return unit.replace(/(?=<\/trans-unit>$)/, extra);
}

/**
 * A file as lit-localize has updated it, with its units where they were, new ones after the one that they follow in the
 * code, and beside each sentence that has changed what it was before.
 *
 * `order` are the ids of all messages in the order of the code.
 */
export function keepPrevious(xmlBefore, xmlAfter, order) {
  const before = unitsOf(xmlBefore);
  const after = unitsOf(xmlAfter);
  const gone = [...before.keys()].filter((id) => !after.has(id) && before.get(id).known);
  const added = [...after].filter(([id, {done}]) => !before.has(id) && !done);
  const becomes = changesOf(gone, added, before, order);

  const ids = [...before.keys()].map((id) => becomes.get(id) ?? id).filter((id) => after.has(id));
  for (const [index, id] of order.entries()) {
    if (ids.includes(id) || !after.has(id)) continue;
    const leader = order
      .slice(0, index)
      .reverse()
      .find((other) => ids.includes(other));
    ids.splice(leader === undefined ? 0 : ids.indexOf(leader) + 1, 0, id);
  }
  const was = new Map([...becomes].map(([old, id]) => [id, before.get(old).known]));
  const units = ids.map((id) => {
    const now = after.get(id);
    const previous = was.get(id) ?? before.get(id)?.previous;
    return previous && !now.done ? withPrevious(now, previous) : now.unit;
  });
  const [head] = /^[^]*?<body>/.exec(xmlAfter);
  const [tail] = /<\/body>[^]*$/.exec(xmlAfter);
  return `${head}\n${units.join('\n')}\n${tail}`;
}
