// A language must not be shipped with a status that nobody can read.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parseStatus} from '../../scripts/locale-status.mjs';

const en = {name: 'English', dir: 'ltr', review: {status: 'source', date: '2026-11-26'}};
const de = {name: 'Deutsch', dir: 'ltr', review: {status: 'machine', date: '2026-11-26'}};
const parse = (status) => parseStatus(JSON.stringify(status), ['de']);

describe('locales/status.json', () => {
  it('is good as it is', () => {
    const json = readFileSync(new URL('../../locales/status.json', import.meta.url), 'utf8');
    const {targetLocales} = JSON.parse(
      readFileSync(new URL('../../locales/lit-localize.json', import.meta.url), 'utf8'),
    );
    assert.deepEqual(parseStatus(json, targetLocales), JSON.parse(json));
  });

  it('keeps the order of the file, which is that of the language menu', () => {
    assert.deepEqual(Object.keys(parse({de, en})), ['de', 'en']);
  });

  it('may say who has reviewed a translation', () => {
    const reviewed = {...de, review: {status: 'reviewed', date: '2026-11-26', role: 'nurse'}};
    assert.deepEqual(parse({en, de: reviewed}), {en, de: reviewed});
  });

  for (const [title, status, place] of [
    ['a language is missing', {en}, 'de'],
    ['a language is there that has no translation', {en, de, fr: de}, 'fr'],
    ['English is no source', {en: {...en, review: de.review}, de}, 'en.review.status'],
    ['a translation has words that belong elsewhere', {en, de: {...de, apology: 'Leider'}}, 'de'],
    ['a direction is none', {en, de: {...de, dir: 'left'}}, 'de.dir'],
    ['a status is unknown', {en, de: {...de, review: {status: 'done', date: '2026-11-26'}}}, 'de.review.status'],
    ['a date is none', {en, de: {...de, review: {status: 'machine', date: '2026-13-26'}}}, 'de.review.date'],
    ['a review has no role', {en, de: {...de, review: {status: 'reviewed', date: '2026-11-26'}}}, 'de.review.role'],
  ]) {
    it(`is refused, with the place, where ${title}`, () => {
      assert.throws(
        () => parse(status),
        ({message}) => message.includes(place),
      );
    });
  }
});
