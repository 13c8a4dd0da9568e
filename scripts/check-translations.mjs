// What a program can see of whether a translation means what the English means: the same checks for every locale. What is
// particular to a language is data, in locales/checks/ and scripts/writing.mjs.
import {checksFile} from './locale-checks.mjs';
import {writingOf} from './writing.mjs';
import {asText} from './xliff.mjs';

const withoutValues = (text) => text.replace(/\{\d\}/g, ' ');

/** `"2026"` and `U+202E` for a character that may have no look. */
const code = (character) => `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
const named = (character) => (/[\p{C}\p{Z}]/u.test(character) ? code(character) : `${character} (${code(character)})`);
const listed = (parts) => (parts.length > 0 ? parts.join(' ') : 'none');

/** The parts of a list that another has not, each as often as it has it more. */
function missing(from, list) {
  const left = [...from];
  for (const part of list) if (left.includes(part)) left.splice(left.indexOf(part), 1);
  return left;
}

const values = (text) => text.match(/\{\d\}/g) ?? [];

/** Figures of a text, those of one digit as well; a decimal comma is a decimal point. */
const figures = (text) =>
  withoutValues(text)
    .replace(/(?<=\d)[,٫](?=\d)/g, '.')
    .match(/\d+(\.\d+)?/g) ?? [];

/** A text in which a form can be looked up: a space is the end of a word. */
const plain = (text) =>
  text
    .toLowerCase()
    // Vowel signs of Arabic and Hebrew, which are mostly left out, and what only tells where a word may break or join.
    .replace(/[\u0591-\u05c7\u064b-\u065f\u0670\u00ad\u200b\u200c]/g, '')
    // What is left of a Turkish capital İ in small letters.
    .replace(/\u0307/g, '')
    .replace(/[\p{P}\p{Z}\p{S}]+/gu, ' ');
export const searchable = (text) => plain(` ${text} `);
const has = (text, forms) => forms.some((form) => text.includes(plain(form)));

const negative = /\b(not|no|cannot|without|never|nothing|nobody|neither|nor|none)\b|n't\b/i;
/** Words that other languages say with a "not". */
const nearlyNegative =
  /\b(un\w+|incomplete|hard (to|for)|hardly|trouble|loss|lost|only|rare\w*|rather|stop\w*|instead|fail\w*|until|too|away|leave\w*|less|weak\w*|numb\w*|different|another|else|keep|wrong|worr\w*|any|anything|even|hide|delete\w*|private|sure|if|unless)\b/i;

/** Pairs of which a translation must not have the one where the English has only the other. */
const opposites = [
  ['better', 'worse'],
  ['new', 'gone'],
  ['yes', 'no'],
  ['larger', 'smaller'],
];

const wordsOf = (text) =>
  withoutValues(text)
    .toLowerCase()
    .match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
/** Words that are the same in many languages. */
const international =
  /^(warfarin|heparin|apixaban|edoxaban|rivaroxaban|dabigatran|clopidogrel|eliquis|xarelto|plavix|gua|sha|moxa|paracetamol|ibuprofen|fhir|json|pdf|nhs)$/;
const IN_A_ROW = 4;

/** English words in a row that a translation has kept. */
function englishIn(source, target) {
  const row = ` ${wordsOf(target).join(' ')} `;
  const english = wordsOf(source);
  return english
    .map((_, index) => english.slice(index, index + IN_A_ROW))
    .find(
      (words) =>
        words.length === IN_A_ROW &&
        !words.some((word) => international.test(word)) &&
        row.includes(` ${words.join(' ')} `),
    );
}

/** From this length on, the share of the English tells something. */
const LONG = 25;

/**
 * Each check: what is wrong with `target` for `source`, as a sentence without a subject; undefined where it finds nothing.
 * Its name is that under which locales/checks/<tag>.json lists exceptions.
 */
const checks = {
  placeholders(source, target) {
    const [order, found] = [values(source).join(' '), values(target).join(' ')];
    return order === found
      ? undefined
      : `has its values in another order (${found}) than the English (${order}): a date or a number would stand for another`;
  },

  figures(source, target, {figures: spelled = {}}) {
    const [english, own] = [figures(source), figures(target)];
    const native = target.match(/\p{Nd}/gu)?.filter((digit) => !/\d/.test(digit)) ?? [];
    if (native.length > 0) return `has digits of its script, ${listed(native)}: write 0 to 9`;
    const added = missing(own, english);
    const phone = added.find((figure) => /^\d{3,}$/.test(figure));
    if (phone) return `has ${phone}, which the English has not: is it a phone number?`;
    const text = searchable(target);
    const lost = missing(english, own).filter((figure) => !has(text, spelled[figure] ?? []));
    return added.length + lost.length > 0
      ? `has other figures (${listed(own)}) than the English (${listed(english)})`
      : undefined;
  },

  polarity(source, target, {negators}) {
    // That there are none is a problem of its own.
    if (negators.length === 0) return undefined;
    const denied = has(searchable(target), negators);
    if (negative.test(source)) return denied ? undefined : 'has no word that denies, and the English has one';
    return denied && !nearlyNegative.test(source) ? 'has a word that denies, and the English has none' : undefined;
  },

  words(source, target, {words = {}, forbidden = {}}) {
    const text = searchable(target);
    for (const [form, why] of Object.entries(forbidden)) if (has(text, [form])) return `says "${form}": ${why}`;
    const inEnglish = (word) => new RegExp(`\\b${word}(s|ness)?\\b`, 'i').test(source);
    for (const [word, forms] of Object.entries(words)) {
      if (!inEnglish(word)) continue;
      const [opposite] = opposites
        .filter((pair) => pair.includes(word))
        .flatMap((pair) => pair.filter((w) => w !== word));
      if (opposite && words[opposite] && !inEnglish(opposite) && has(text, words[opposite]) && !has(text, forms))
        return `says the opposite of "${word}"`;
      if (!has(text, forms)) return `has no word for "${word}" (${forms.join(', ')})`;
    }
    return undefined;
  },

  script(_source, target, {writing: {own, essential, scripts}}) {
    const text = withoutValues(target);
    const found = text.match(/\p{L}/gu) ?? [];
    const latin = /\p{Script=Latin}/u;
    const other = found.find(
      (letter) => !own.test(letter) && !/[\p{Script=Common}\p{Script=Inherited}]/u.test(letter) && !latin.test(letter),
    );
    if (other) return `has a letter of another script: ${named(other)}`;
    if (scripts.includes('Latn')) return undefined;
    // Latin, Greek and Cyrillic share looks: a word of two of them was typed with the wrong keyboard.
    const mixed =
      /Cyrl|Grek/.test(scripts[0]) && text.match(/[\p{L}\p{M}]+/gu)?.find((word) => own.test(word) && latin.test(word));
    if (mixed) return `has letters of two scripts in "${mixed}"`;
    const share = found.filter((letter) => own.test(letter)).length / found.length;
    if (share < 0.5)
      return `is not written in the script of its language (${Math.round(share * 100)} % of its letters are)`;
    const [kind, pattern] = essential ?? [];
    return kind && found.length > 10 && !pattern.test(text) ? `has no ${kind}` : undefined;
  },

  letters(_source, target, {writing, letters = ''}) {
    const known = writing.letters !== undefined || letters !== '' ? `${writing.letters ?? ''}${letters}` : undefined;
    const wrong = [...withoutValues(target)].find(
      (letter) =>
        writing.foreign.includes(letter) ||
        (known !== undefined &&
          /(?![a-z])\p{L}/iu.test(letter) &&
          !/\p{Script=Common}/u.test(letter) &&
          !known.includes(letter.toLowerCase())),
    );
    return wrong && `has a letter that its language does not use: ${named(wrong)}`;
  },

  length(source, target, {writing, length: [least, most] = writing.length}) {
    const share = target.length / source.length;
    if (source.length <= LONG) {
      return target.length > LONG + source.length * most ? `is far longer than the English` : undefined;
    }
    if (share >= least && share <= most) return undefined;
    return `has ${Math.round(share * 100)} % of the length of the English; ${Math.round(least * 100)} to ${Math.round(most * 100)} % are usual`;
  },

  english(source, target) {
    if (target.trim() === source.trim() && /\p{L}/u.test(withoutValues(source))) return 'is the English';
    const words = englishIn(source, target);
    return words && `has English words in it: "${words.join(' ')}"`;
  },
};

/** Why a translation cannot be shown at all; undefined if it can. */
export function faultOf(message, unit) {
  if (!unit?.target) return 'has no translation';
  const [english, own] = [asText(message), asText({contents: unit.target})].map((text) =>
    values(text).sort().join(' '),
  );
  // A value that is written as text would be one, too.
  const typed = unit.target.filter((part) => typeof part === 'string').join(' ');
  if (/<\/?\w|&#?\w+;|[{}\n]/.test(typed)) return 'has markup, an entity, a brace or a line break';
  if (english !== own) return `has other values (${own || 'none'}) than the English (${english || 'none'})`;
  return undefined;
}

/** Characters that would be shown wrongly, or in the wrong place. */
function badCharacters(target, {invisible}) {
  const bad = [...target].find(
    (character) => /[\p{C}\u2028\u2029]/u.test(character) && !`\u00ad${invisible}`.includes(character),
  );
  if (bad) return `has a character that nobody sees: ${code(bad)}`;
  if ([...target].some((character) => character.length > 1)) return 'has a character beyond U+FFFF';
  if (target !== target.normalize('NFC')) return 'has letters with separate accents (not NFC)';
  return /^\s|\s$| {2}/.test(target) ? 'begins or ends with a space, or has two in a row' : undefined;
}

/** Two English sentences with the same of these may have one translation: "Where is it?" and "Where it is". */
const gist = (source) =>
  [...new Set(wordsOf(source).map((word) => word.replace(/s$/, '')))]
    .filter((word) => !/^(a|the|i|am|you|are|it|i|is|doe|do|that|and|about|your)$/.test(word))
    .sort()
    .join(' ');

const sentence = (text) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[.:!?…。：！？؟।۔]+$/, '');

/**
 * What is wrong with the translation of a locale, as sentences that name file, unit, place, English and target.
 *
 * `file` is what `readXliff` gives, `about` what locales/checks/ has of the locale. `missing` are the messages that have
 * no translation yet.
 */
export function checkTranslations(locale, messages, file, about) {
  const name = `locales/${locale}.xlf`;
  const problems = file.problems.map((problem) => `${name}, ${problem}`);
  const untranslated = [];
  const data = {...about, writing: writingOf(locale)};
  const excepted = (check, id) => about.exceptions?.[check]?.includes(id);
  const translated = new Map();

  for (const message of messages) {
    const unit = file.units.get(message.name);
    const source = asText(message);
    const target = unit?.target && asText({contents: unit.target});
    const say = (what) =>
      problems.push(
        `${name}, ${message.name} (${message.place}): ${what}\n  English: ${source}${target === undefined ? '' : `\n  ${locale}: ${target}`}`,
      );
    if (unit && asText({contents: unit.source}).replace(/\s+/g, ' ') !== source.replace(/\s+/g, ' '))
      say('has another English than the code (run npm run localize)');
    const fault = faultOf(message, unit);
    if (fault) {
      const {previous} = unit ?? {};
      const was =
        previous &&
        `; it was "${asText({contents: previous.source})}", translated as "${asText({contents: previous.target})}"`;
      say(`${fault}${was ?? ''}`);
      if (!unit?.target) untranslated.push(problems.pop());
      continue;
    }
    if (!unit.done) say(`is not finished: its state is "${unit.state}"`);
    const bad = badCharacters(target, data.writing);
    if (bad) say(bad);
    for (const [check, find] of Object.entries(checks)) {
      const what = excepted(check, message.name) ? undefined : find(source, target, data);
      if (what) say(what);
    }
    const before = translated.get(sentence(target));
    if (before && gist(before.source) !== gist(source) && !excepted('same', message.name))
      say(`has the same translation as ${before.id} "${before.source}"`);
    else if (!before) translated.set(sentence(target), {id: message.name, source});
  }

  const known = new Set(messages.map(({name: id}) => id));
  for (const [id, {source, target}] of file.units) {
    if (known.has(id)) continue;
    const own = target ? `\n  ${locale}: ${asText({contents: target})}` : '';
    problems.push(
      `${name}, ${id}: is not in the code (run npm run localize)\n  English: ${asText({contents: source})}${own}`,
    );
  }
  const listedIds = Object.entries(about.exceptions ?? {}).flatMap(([check, ids]) => ids.map((id) => [check, id]));
  for (const [check, id] of listedIds)
    if (!known.has(id))
      problems.push(`${checksFile(locale)}: ${check} has an exception for ${id}, which is not in the code`);
  if (about.negators.length === 0)
    problems.push(`${checksFile(locale)}: "negators" is empty: list each form of "not" and "no" in the language`);
  return {problems, untranslated};
}
