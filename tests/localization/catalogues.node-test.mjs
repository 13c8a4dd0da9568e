// A message without a translation, or with another meaning for a number, must never reach a patient.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {str} from '@lit/localize/internal/str-tag.js';
import {translatorFor} from '../../build/localization/catalogues.js';
import '../../build/localization/every-catalogue.js';
import {createTranslator} from '../../build/localization/translator.js';
import {translatedLocales, xliffUnits} from './xliff-units.mjs';

/** A message with `{0}` for its values, as the code calls it. */
function asCalled(text, values) {
  const strings = text.split(/\{\d\}/);
  return strings.length === 1 ? text : str(strings, ...values);
}

const values = ['‹first›', '‹second›'];
const filled = (text) => text.replace(/\{(\d)\}/g, (_, index) => values[index]);
const files = readdirSync(new URL('../../locales/', import.meta.url)).filter((name) => name.endsWith('.xlf'));

describe('every locale', () => {
  it('has an XLIFF file, and each file is of a locale', () => {
    assert.deepEqual(files.sort(), translatedLocales.map((locale) => `${locale}.xlf`).sort());
  });

  for (const locale of translatedLocales) {
    const units = xliffUnits(locale);

    it(`${locale} has a finished translation of the same messages as the others`, () => {
      assert.ok(units.length > 250);
      assert.deepEqual(
        units.map(({id}) => id).sort(),
        xliffUnits(translatedLocales[0])
          .map(({id}) => id)
          .sort(),
      );
      for (const {source, state, target} of units) {
        assert.ok(target?.trim(), source);
        assert.match(state, /^(translated|signed-off|final|)$/, source);
      }
    });

    it(`${locale} is shipped in the script as it stands in its file, values filled in`, () => {
      const t = translatorFor(locale);
      for (const {source, target} of units) {
        const shown = t(asCalled(source, values));
        assert.equal(shown, filled(target));
        assert.doesNotMatch(shown, /[{}]/);
      }
    });

    it(`${locale} is shipped as plain data, each message at the position where the translator looks for it`, () => {
      const text = readFileSync(new URL(`../../dist/locales/${locale}.json`, import.meta.url), 'utf8');
      const {messages, ...about} = JSON.parse(text);
      assert.deepEqual(Object.keys(about).sort(), ['dir', 'english', 'locale', 'name', 'review']);
      assert.equal(about.locale, locale);
      assert.match(about.english, /^[\da-f]{12}$/);
      // The slim script finds a message by its position alone: two in the wrong order would give the wrong advice.
      const t = createTranslator((position) => messages[position]);
      for (const {source, target} of units) assert.equal(t(asCalled(source, values)), filled(target));
      assert.equal(messages.length, units.length);
    });
  }
});

describe('the translator', () => {
  for (const [locale, call, expected] of [
    ['en', 'None of these', 'None of these'],
    ['es', 'None of these', 'Nada de esto'],
    ['ar', 'None of these', 'لا شيء من ذلك'],
    ['en', str`Question ${'2'} of ${'8'}`, 'Question 2 of 8'],
    ['es', str`Question ${'2'} of ${'8'}`, 'Pregunta 2 de 8'],
    ['ar', str`Question ${'2'} of ${'8'}`, 'السؤال 2 من 8'],
    ['es', str`Call ${'112'} now`, 'Llame ahora al 112'],
    ['ar', str`Call ${'112'} now`, 'اتصل بالرقم 112 الآن'],
    ['es', 'Counts as yes, to be safe.', 'Por precaución, cuenta como un sí.'],
    ['ar', 'Counts as yes, to be safe.', 'من باب السلامة، نعتبر هذا «نعم».'],
  ]) {
    it(`says "${expected}"`, () => {
      assert.equal(translatorFor(locale)(call), expected);
    });
  }

  it('ends a sentence once where a value has a full stop of its own', () => {
    const t = createTranslator();
    assert.equal(t(str`Check again at ${'8:05 p.m.'}. Not before.`), 'Check again at 8:05 p.m. Not before.');
    assert.equal(t(str`Check again at ${'20:05'}. Not before.`), 'Check again at 20:05. Not before.');
    assert.equal(t(str`Call ${'Ltd.'} or ${'us'}.`), 'Call Ltd. or us.');
  });

  it('leaves English what a catalogue lacks, values filled in', () => {
    assert.equal(translatorFor('es')('No such message'), 'No such message');
    assert.equal(translatorFor('ar')(str`No ${'1'} such ${'2'} message`), 'No 1 such 2 message');
  });

  it('is of one language each: two at once do not mix', () => {
    const [es, ar] = [translatorFor('es'), translatorFor('ar')];
    assert.notEqual(es('None of these'), ar('None of these'));
    assert.equal(es('None of these'), 'Nada de esto');
  });
});
