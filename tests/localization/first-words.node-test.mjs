// Whom to call, in the language of whoever reads: for every language that the glossary for translators has, and two more.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {firstWordsFor} from '../../build/localization/first-words.js';
import {bestMatch} from '../../build/localization/match-locale.js';
import {parseFirstWords} from '../../scripts/first-words.mjs';
import {dirOf} from '../../scripts/locales.mjs';

const read = (name) => readFileSync(new URL(`../../locales/${name}.json`, import.meta.url), 'utf8');
const json = read('first-words');
const table = JSON.parse(json);
const status = JSON.parse(read('status'));
const languages =
  'am ar bn ckb cs de el es fa fil fr gu he hi hmn ht id it ja km ko my nb nl pa pl ps pt-BR pt-PT ro ru so sv ta th ti tr uk ur vi zh-Hans zh-Hant';

const scripts = {
  Arab: 'Arabic', Beng: 'Bengali', Cyrl: 'Cyrillic', Deva: 'Devanagari', Ethi: 'Ethiopic', Grek: 'Greek',
  Gujr: 'Gujarati', Guru: 'Gurmukhi', Hans: 'Han', Hant: 'Han', Hebr: 'Hebrew', Jpan: 'Han',
  Khmr: 'Khmer', Kore: 'Hangul', Latn: 'Latin', Mymr: 'Myanmar', Taml: 'Tamil', Thai: 'Thai',
}; // prettier-ignore

/** The name of the script that a language is written in. */
function scriptOf(tag) {
  // White Hmong, which has no script of its own in most places.
  return scripts[tag === 'hmn' ? 'Latn' : new Intl.Locale(tag).maximize().script];
}

describe('locales/first-words.json', () => {
  it('has every language, and is good as it is', () => {
    assert.equal(Object.keys(parseFirstWords(json, status)).join(' '), languages);
  });

  it('is written in the letters of each language, and from the side that they are written from', () => {
    for (const [tag, {name, ...entry}] of Object.entries(table)) {
      const letters = new RegExp(`\\p{Script=${scriptOf(tag)}}`, 'u');
      const sentences = Object.values(entry).filter((value) => typeof value === 'string');
      for (const text of [name, ...sentences]) assert.match(text, letters, tag);
      assert.equal(dirOf(tag), /Arabic|Hebrew/.test(scriptOf(tag)) ? 'rtl' : 'ltr', tag);
    }
  });

  it('has no letter of another script, nor one that looks the same', () => {
    const also = {ja: '\\p{Script=Hiragana}\\p{Script=Katakana}ー'};
    for (const [tag, entry] of Object.entries(table)) {
      const other = new RegExp(`[^\\p{Script=${scriptOf(tag)}}${also[tag] ?? ''}\\P{L}]`, 'u');
      const {name, emergency, call, callLocal, loading, unavailable, apology} = entry;
      for (const text of [name, emergency, call, callLocal, loading, unavailable, apology]) {
        assert.doesNotMatch(text.replace('{0}', ''), other, tag);
        assert.equal(text, text.normalize('NFC'), tag);
      }
    }
    const textsOf = (tag) => Object.values(table[tag]).join(' ');
    // Arabic kaf and yeh; Pashto has that yeh too.
    for (const tag of ['ckb', 'fa', 'ur']) assert.doesNotMatch(textsOf(tag), /[كيى]/, tag);
    assert.doesNotMatch(textsOf('ps'), /ك/);
    // Where only Zawgyi, an older encoding of Burmese, and languages beside it have letters.
    assert.doesNotMatch(textsOf('my'), /[\u1060-\u1097]/);
    // Romanian has a comma below, which older fonts lacked.
    assert.doesNotMatch(textsOf('ro'), /[şţ]/i);
  });

  it('ends its sentences with the mark of its script, which no space can send to the next line', () => {
    const marks = {am: '።', bn: '।', hi: '।', ja: '。', km: '។', my: '။', pa: '।', ti: '።', ur: '۔', 'zh-Hans': '。', 'zh-Hant': '。'}; // prettier-ignore
    const questions = {ar: '؟', ckb: '؟', el: ';', fa: '؟', ja: '？', my: '။', ps: '؟', ur: '؟', 'zh-Hans': '？', 'zh-Hant': '？'}; // prettier-ignore
    const {th, ...others} = table;
    // Thai has none.
    assert.doesNotMatch(Object.values(th).join(' '), /[.?]/);
    for (const [tag, entry] of Object.entries(others)) {
      for (const key of ['call', 'callLocal', 'unavailable', 'apology']) {
        assert.ok(entry[key].endsWith(marks[tag] ?? '.'), `${tag} ${key}`);
        if (marks[tag]) assert.doesNotMatch(entry[key], /\./, `${tag} ${key}`);
      }
      assert.ok(entry.emergency.endsWith(questions[tag] ?? '?'), `${tag} emergency`);
      for (const text of Object.values(entry)) assert.doesNotMatch(String(text), / [?!:;.…]/, tag);
    }
  });

  it('comes out of the script as it went in', () => {
    for (const [tag, {emergency, call, callLocal, unavailable, loading, apology}] of Object.entries(table)) {
      const needed = tag in status ? {loading, apology} : {loading: '', apology: ''};
      assert.deepEqual(firstWordsFor(tag), {tag, dir: dirOf(tag), emergency, call, callLocal, unavailable, ...needed});
    }
  });

  const vi = table.vi;
  for (const [what, changed, problem] of [
    ['a sentence is missing', {vi: {...vi, callLocal: undefined}}, 'vi.callLocal'],
    ['the place of the number is missing', {vi: {...vi, call: 'Hãy gọi.'}}, 'vi.call'],
    ['a number is written out', {vi: {...vi, callLocal: 'Hãy gọi 115.'}}, 'vi.callLocal'],
    ['a language has another name than in the menu', {es: {...table.es, name: 'Castellano'}}, 'es has not the name'],
    ['an alias means two languages', {vi: {...vi, aliases: ['cn']}}, 'cn is there twice'],
    ['a language with a catalogue is missing', {es: undefined}, 'es'],
  ]) {
    it(`is refused, with the place, where ${what}`, () => {
      const text = JSON.stringify({...table, ...changed});
      assert.throws(
        () => parseFirstWords(text, status),
        ({message}) => message.includes(problem),
      );
    });
  }

  it('need not have a language whose entry in status.json brings its own words, and further tags', () => {
    const {name, emergency, call, callLocal, loading, unavailable, apology} = vi;
    const firstWords = {emergency, call, callLocal, loading, unavailable, apology};
    const review = {status: 'machine', date: '2026-11-29'};
    const parsed = parseFirstWords(json, {...status, xx: {name, review, firstWords, aliases: ['xy']}});
    assert.deepEqual(parsed.xx, {name, ...firstWords, aliases: ['xy']});
  });
});

describe('the words', () => {
  for (const [tag, language] of [
    ['vi-VN', 'vi'],
    ['cz', 'cs'],
    ['gr', 'el'],
    ['jp', 'ja'],
    ['cn', 'zh-Hans'],
    ['ua', 'uk'],
    ['kr', 'ko'],
    ['kr-KR', 'ko'],
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['yue', 'zh-Hant'],
    ['yue-Hans', 'zh-Hans'],
    ['mww', 'hmn'],
    ['hnj', 'hmn'],
    ['ku-Arab', 'ckb'],
    ['ku-IQ', 'ckb'],
    ['ku', undefined],
    ['zh', 'zh-Hans'],
    ['zh_TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['prs', 'fa'],
    ['pt', 'pt-BR'],
    ['pt-AO', 'pt-PT'],
    ['pt-US', 'pt-BR'],
    ['tl', 'fil'],
    ['iw', 'he'],
    ['pa-Arab', undefined],
    ['en', undefined],
    ['constructor', undefined],
    ['tlh', undefined],
  ]) {
    it(`for ${tag} are ${language ?? 'not there'}`, () => {
      assert.equal(firstWordsFor(tag)?.tag, language);
    });
  }
});

describe('of two varieties of a language', () => {
  for (const [tag, among, variety] of [
    ['pt-PT', ['pt-BR', 'pt-PT'], 'pt-PT'],
    ['pt-PT', ['pt-BR'], 'pt-BR'],
    ['pt-MZ', ['pt-BR', 'pt-PT'], 'pt-PT'],
    ['pt', ['pt-PT', 'pt-BR'], 'pt-BR'],
    ['pt-BR', ['pt-PT', 'pt-BR'], 'pt-BR'],
    ['zh-MO', ['zh-Hans', 'zh-Hant'], 'zh-Hant'],
    ['zh-Hans-HK', ['zh-Hans', 'zh-Hant'], 'zh-Hans'],
  ]) {
    it(`a reader of ${tag} gets ${variety} among ${among.join(', ')}`, () => {
      assert.equal(bestMatch(tag, among), variety);
    });
  }
});
