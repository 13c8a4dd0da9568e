// The XLIFF 1.2 files of locales/: read as editors of translators write them, written as `npm run localize` leaves them.
//
// lit-localize reads less (it stops at the first thing that it does not know, and names neither file nor unit), and its
// files have no order, no places, and no memory of a sentence that has changed.
import {DOMParser} from '@xmldom/xmldom';

/** A message or its translation as one text, with `{0}` where its first value goes. */
export const asText = ({contents}) =>
  contents.map((part) => (typeof part === 'string' ? part : `{${part.index}}`)).join('');

/** What a translator has not finished. A target without a state is finished: some editors write none. */
const finished = new Set(['', 'translated', 'signed-off', 'final']);
const empty = new Set(['new', 'needs-translation', 'needs-adaptation', 'needs-l10n']);

const elements = (node) => Array.from(node?.childNodes ?? []).filter(({nodeType}) => nodeType === 1);
const children = (node, name) => elements(node).filter(({localName}) => localName === name);
const descendants = (node, name) =>
  elements(node).flatMap((child) => (child.localName === name ? [child] : descendants(child, name)));

/** The text of a source or target, and its values; what else is in it, by name. */
function contentsOf(element) {
  const contents = [];
  const others = [];
  const add = (text) => {
    if (typeof contents.at(-1) === 'string') contents.push(contents.pop() + text);
    else contents.push(text);
  };
  const read = (node) => {
    for (const child of Array.from(node.childNodes)) {
      // Text, a CDATA section or an entity.
      if ([3, 4, 5].includes(child.nodeType)) add(child.nodeValue ?? child.textContent ?? '');
      else if (child.localName === 'x' || child.localName === 'ph') {
        const untranslatable = child.getAttribute('equiv-text') || child.textContent;
        contents.push({untranslatable, index: Number(child.getAttribute('id') || NaN)});
      }
      // How editors mark the segments of a text.
      else if (child.localName === 'mrk') read(child);
      else if (child.nodeType === 1) others.push(child.nodeName);
    }
  };
  if (element) read(element);
  return {contents, others};
}

/** The id of the unit in which a line of a file is. */
function unitAt(xml, line) {
  const before = xml.split('\n').slice(0, line).join('\n');
  return [...before.matchAll(/<trans-unit\b[^>]*?\sid\s*=\s*(["'])(.*?)\1/g)].at(-1)?.[2];
}

/** The first tag that ends another element than the one that is open, which the parser would pass over. */
function looseEnd(xml) {
  const open = [];
  const tags = /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<(\/?)([\w:.-]+)(?:"[^"]*"|'[^']*'|[^>"'])*?(\/?)>/g;
  for (const {0: tag, 1: end, 2: name, 3: alone, index} of xml.matchAll(tags)) {
    if (!name || alone) continue;
    if (!end) open.push(name);
    else if (open.pop() !== name) return {tag, line: xml.slice(0, index).split('\n').length};
  }
  return undefined;
}

/** The document of a file, and what is wrong with its XML, as sentences. */
function parse(xml) {
  const problems = [];
  const add = (what, line) => {
    const unit = line && unitAt(xml, line);
    problems.push(
      [unit && `in ${unit}`, line && `line ${line}`, `not well-formed XML: ${what}`].filter(Boolean).join(', '),
    );
  };
  const say = (message) => {
    const [, what, line] = /^(?:\[xmldom \w+\]\s*)?([^]*?)\s*(?:@[^]*?line:(\d+)[^]*)?$/.exec(String(message));
    add(what, line && Number(line));
  };
  const loose = looseEnd(xml);
  if (loose) add(`${loose.tag} does not end what is open`, loose.line);
  try {
    const parser = new DOMParser({locator: {}, errorHandler: {warning: say, error: say, fatalError: say}});
    return {document: parser.parseFromString(xml.replace(/^\ufeff/, ''), 'text/xml'), problems};
  } catch (error) {
    if (problems.length === 0) say(error.message);
    return {problems};
  }
}

/**
 * The units of a file by id, in its order, and what is wrong with the file, as sentences.
 *
 * A unit has its `source` and `target` as contents (`target` is undefined where there is none that can be used), its
 * `state`, `done` (whether it is finished), `notes` of people, and its `previous` English and translation, if it changed.
 */
export function readXliff(xml, locale) {
  const {document, problems} = parse(xml);
  const units = new Map();
  const files = document ? descendants(document, 'file') : [];
  if (document && files.length === 0) problems.push('no XLIFF 1.2: it has no <file>');
  for (const file of files) {
    const language = file.getAttribute('target-language').replaceAll('_', '-');
    if (language !== locale && !language.startsWith(`${locale}-`))
      problems.push(`its target-language is "${language}", not "${locale}"`);
  }
  for (const element of files.flatMap((file) => descendants(file, 'trans-unit'))) {
    const id = element.getAttribute('id');
    const say = (what) => problems.push(`${id || 'a unit without id'}: ${what}`);
    if (!id) say('it cannot be told which English it translates');
    if (units.has(id)) say('is there twice');
    const [first, ...others] = children(element, 'target');
    if (others.length > 0) say('has two targets');
    const read = contentsOf(first);
    if (read.others.length > 0) say(`has <${read.others[0]}> in its target: only text and <x/> can be shown`);
    const state = first?.getAttribute('state') ?? '';
    const hasText = read.others.length === 0 && asText(read).trim() !== '';
    const [alternative] = children(element, 'alt-trans').filter(
      (alt) => alt.getAttribute('alttranstype') === 'previous-version',
    );
    units.set(id, {
      id,
      source: contentsOf(children(element, 'source')[0]).contents,
      target: hasText ? read.contents : undefined,
      state,
      approved: element.getAttribute('approved') === 'yes',
      done: hasText && finished.has(state),
      // A draft is a start, but not one to go on from when the English changes again.
      draft: hasText && empty.has(state),
      notes: children(element, 'note')
        .map((note) => ({from: note.getAttribute('from'), text: note.textContent.trim()}))
        .filter(({from}) => !/^(lit-localize|place)$/.test(from)),
      previous: alternative && {
        source: contentsOf(children(alternative, 'source')[0]).contents,
        target: contentsOf(children(alternative, 'target')[0]).contents,
      },
    });
  }
  return {units, problems};
}

const pairsOfLetters = (text) => {
  const letters = text.toLowerCase();
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

/** What a translator can start from when the English changes: the last finished translation, with its English. */
const known = ({done, draft, source, target, previous}) => (done || (target && !draft) ? {source, target} : previous);

/** What each new message was before, by its id: best pairs first. */
function changesOf(units, messages) {
  const ids = messages.map(({name}) => name);
  const places = [...units.keys()];
  const gone = [...units.values()].filter((unit) => !ids.includes(unit.id) && known(unit));
  const added = messages.filter(({name}) => !units.has(name));
  const follows = (list, id) => list[list.indexOf(id) - 1];
  const pairs = gone
    .flatMap((unit) =>
      added.map((message) => {
        const samePlace = follows(places, unit.id) === follows(ids, message.name) ? SAME_PLACE : 0;
        const before = asText({contents: known(unit).source});
        return {unit, id: message.name, score: similarity(before, asText(message)) + samePlace};
      }),
    )
    .filter(({score}) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score);
  const was = new Map();
  for (const {unit, id} of pairs)
    if (!was.has(id) && ![...was.values()].includes(known(unit))) was.set(id, known(unit));
  return was;
}

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const quoted = (text) => escaped(text).replace(/"/g, '&quot;');

/** Contents as XML; what a value is called in the code comes from the English. */
function markup(contents, {contents: english}) {
  const nameOf = ({index, untranslatable}) =>
    english.find((part) => part.index === index)?.untranslatable ?? untranslatable;
  return contents
    .map((part) =>
      typeof part === 'string' ? escaped(part) : `<x id="${part.index}" equiv-text="${quoted(nameOf(part))}"/>`,
    )
    .join('');
}

function unitMarkup(message, unit, was) {
  const note = (from, text) => `  <note${from ? ` from="${quoted(from)}"` : ''}>${escaped(text)}</note>`;
  const previous = unit?.done ? undefined : (was ?? unit?.previous);
  // The English is again what it was.
  const back = previous && !unit?.target && asText({contents: previous.source}) === asText(message);
  const {target, state} = back ? {target: previous.target, state: 'translated'} : {...unit};
  return [
    `<trans-unit id="${message.name}"${unit?.approved ? ' approved="yes"' : ''}>`,
    `  <source>${markup(message.contents, message)}</source>`,
    ...(target ? [`  <target${state ? ` state="${quoted(state)}"` : ''}>${markup(target, message)}</target>`] : []),
    ...(message.desc ? [note('lit-localize', message.desc)] : []),
    note('place', message.place),
    ...(unit?.notes ?? []).map(({from, text}) => note(from, text)),
    ...(previous && !back
      ? [
          '  <alt-trans alttranstype="previous-version">',
          `    <source>${markup(previous.source, message)}</source>`,
          `    <target>${markup(previous.target, message)}</target>`,
          '  </alt-trans>',
        ]
      : []),
    '</trans-unit>',
  ].join('\n');
}

/**
 * The file of a locale for the messages of the code, in their order, with what its `units` had before. A changed sentence
 * has what it was beside it, in an <alt-trans>.
 */
export function writeXliff(locale, messages, units = new Map()) {
  const was = changesOf(units, messages);
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file target-language="${locale}" source-language="en" original="lit-localize-inputs" datatype="plaintext">
<body>
${messages.map((message) => unitMarkup(message, units.get(message.name), was.get(message.name))).join('\n')}
</body>
</file>
</xliff>
`;
}
