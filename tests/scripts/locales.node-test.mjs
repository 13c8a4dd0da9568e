// A language must not be shipped with a status that nobody can read.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {dirOf, parseStatus} from '../../scripts/locales.mjs';

const en = {name: 'English', review: {status: 'source', date: '2026-11-26'}};
const de = {name: 'Deutsch', englishName: 'German', review: {status: 'machine', date: '2026-11-26'}};
const ru = {name: 'Русский', englishName: 'Russian', review: de.review};
const dates = {
  weekdays: Array(7).fill('Tag'),
  months: Array(12).fill('Monat'),
  hours: '{0} Stunden',
  or: 'oder',
  and: 'und',
};
const reviewedBy = (role) => ({status: 'reviewed', date: '2026-11-26', role});
const parse = (status) => parseStatus(JSON.stringify(status));

describe('locales/status.json', () => {
  it('is good as it is', () => {
    const json = readFileSync(new URL('../../locales/status.json', import.meta.url), 'utf8');
    assert.deepEqual(parseStatus(json), JSON.parse(json));
  });

  it('keeps the order of the file, which is that of the language menu', () => {
    assert.deepEqual(Object.keys(parse({de, en})), ['de', 'en']);
  });

  for (const [title, entry] of [
    ['who has reviewed a translation', {...de, review: reviewedBy('Krankenpflegerin')}],
    ['other tags for a language', {...de, aliases: ['gsw', 'de-CH']}],
    ['how times are written', {...de, dates}],
  ]) {
    it(`may say ${title}`, () => {
      assert.deepEqual(parse({en, de: entry}), {en, de: entry});
    });
  }

  for (const [title, status, place] of [
    ['English is missing', {de}, 'en'],
    ['English is no source', {en: {...en, review: de.review}, de}, 'en.review.status'],
    ['a tag is none', {en, 'de-de': de}, 'de-de'],
    ['a tag is an old one', {en, iw: {...de, name: 'עברית'}}, 'iw'],
    ['a translation has words that belong elsewhere', {en, de: {...de, apology: 'Leider'}}, 'de'],
    ['a direction is written by hand', {en, de: {...de, dir: 'ltr'}}, 'de'],
    ['a status is unknown', {en, de: {...de, review: {status: 'done', date: '2026-11-26'}}}, 'de.review.status'],
    ['a date is none', {en, de: {...de, review: {status: 'machine', date: '2026-13-26'}}}, 'de.review.date'],
    ['a review has no role', {en, de: {...de, review: {status: 'reviewed', date: '2026-11-26'}}}, 'de.review.role'],
    ['a role is not in the language', {en, ru: {...ru, review: reviewedBy('nurse')}}, 'ru: "nurse"'],
    ['a name is not in the language', {en, ru: {...ru, name: 'Russian'}}, 'ru: "Russian"'],
    ['a name is missing in English', {en, ru: {...ru, englishName: undefined}}, 'ru.englishName'],
    ['the English name is in the language', {en, ru: {...ru, englishName: 'Русский'}}, 'ru.englishName'],
    ['a week has six days', {en, de: {...de, dates: {...dates, weekdays: Array(6).fill('Tag')}}}, 'de.dates.weekdays'],
    ['hours have no number', {en, de: {...de, dates: {...dates, hours: 'Stunden'}}}, 'de.dates.hours'],
  ]) {
    it(`is refused, with the place, where ${title}`, () => {
      assert.throws(
        () => parse(status),
        ({message}) => message.includes(place),
      );
    });
  }
});

describe('a language is written', () => {
  for (const [dir, tags] of [
    ['rtl', ['ar', 'he', 'fa', 'ur', 'ps', 'ckb', 'pa-Arab', 'yi', 'dv']],
    ['ltr', ['es', 'ru', 'zh-Hans', 'zh-Hant', 'ja', 'pa', 'hmn', 'am', 'ku', 'nb']],
  ]) {
    it(`${dir}: ${tags.join(', ')}`, () => {
      for (const tag of tags) assert.equal(dirOf(tag), dir, tag);
    });
  }
});
