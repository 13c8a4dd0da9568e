// A message without a translation, or with another meaning for a number, must never reach a patient.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {str} from '@lit/localize/internal/str-tag.js';
import {translatorFor} from '../../build/localization/catalogues.js';
import '../../build/localization/every-catalogue.js';
import {createTranslator} from '../../build/localization/translator.js';
import {problemsOf} from '../../scripts/build-catalogues.mjs';
import {xliffUnits} from './xliff-units.mjs';

const value = (index) => ({untranslatable: `\${value${index}}`, index});
const message = (...contents) => ({name: 's1', contents});
const problemsWith = (source, target, xml = '') => problemsOf('xx', [source], target ? [target] : [], xml);

describe('a translation has no problem when it', () => {
  for (const [name, source, target] of [
    ['says the same', message('Back'), message('Zurück')],
    ['moves a value', message('Call ', value(0), ' now'), message(value(0), ' jetzt anrufen')],
    ['swaps two values', message(value(0), ' of ', value(1)), message(value(1), ' / ', value(0))],
    ['holds signs of its own', message('Is it?'), message('¿Es «así»? 5 > 3 & 1 < 2')],
  ]) {
    it(name, () => {
      assert.deepEqual(problemsWith(source, target), []);
    });
  }

  it('is finished', () => {
    const xml =
      '<target state="translated">a</target><target state="signed-off">a</target><target state="final">a</target>';
    assert.deepEqual(problemsWith(message('Back'), message('a'), xml), []);
  });
});

describe('a translation is refused, with file and message, when it', () => {
  const call = message('Call ', value(0), ' now');
  for (const [name, source, target, what] of [
    ['is missing', message('Back'), undefined, 'has no translation'],
    ['is empty', message('Back'), message(''), 'has no translation'],
    ['is blank', message('Back'), message('  '), 'has no translation'],
    ['lacks a value', call, message('Call now'), 'has other placeholders than the source'],
    ['has another value', call, message('Call ', value(1), ' now'), 'has other placeholders than the source'],
    ['has a value twice', call, message(value(0), value(0)), 'has other placeholders than the source'],
    ['has a value too many', message('Back'), message('Back ', value(0)), 'has other placeholders than the source'],
    ...[
      ['has an element', '<b>Back</b>'],
      ['has an end tag alone', 'Back</b>'],
      ['has a named entity', 'Back &amp; on'],
      ['has a numeric entity', 'Back&#39;s'],
      ['has a line break', 'Back\non'],
      ['has an opening brace', 'Back {'],
      ['has a placeholder as text', 'Back {0}'],
    ].map(([fault, text]) => [
      fault,
      message('Back'),
      message(text),
      'has markup, an entity, a brace or a line break in its translation',
    ]),
  ]) {
    it(name, () => {
      const sourceText = source.contents.map((part) => (typeof part === 'string' ? part : '{}')).join('');
      assert.deepEqual(problemsWith(source, target), [`locales/xx.xlf, s1 "${sourceText}": ${what}`]);
    });
  }

  it('is for a message that is not in the code any more', () => {
    const stale = {name: 's0', contents: ['Gone']};
    assert.deepEqual(problemsOf('xx', [], [stale], ''), [
      'locales/xx.xlf, s0 "Gone": is not in the code (run npm run localize)',
    ]);
  });

  for (const state of ['new', 'needs-translation', 'needs-review-translation', '']) {
    it(`is in the state "${state}"`, () => {
      const problems = problemsWith(message('Back'), message('a'), `<target state="${state}">a</target>`);
      assert.deepEqual(problems, [`locales/xx.xlf: a target has the state "${state}"`]);
    });
  }
});

/** A message with `{0}` for its values, as the code calls it. */
function asCalled(text, values) {
  const strings = text.split(/\{\d\}/);
  return strings.length === 1 ? text : str(strings, ...values);
}

const values = ['‹first›', '‹second›'];
const filled = (text) => text.replace(/\{(\d)\}/g, (_, index) => values[index]);
const files = readdirSync(new URL('../../locales/', import.meta.url)).filter((name) => name.endsWith('.xlf'));

describe('every locale', () => {
  it('has an XLIFF file: Arabic and Spanish', () => {
    assert.deepEqual(files, ['ar.xlf', 'es.xlf']);
  });

  for (const locale of files.map((name) => name.slice(0, -4))) {
    const units = xliffUnits(locale);

    it(`${locale} has a finished translation of the same messages as the others`, () => {
      assert.ok(units.length > 250);
      assert.deepEqual(
        units.map(({id}) => id).sort(),
        xliffUnits('es')
          .map(({id}) => id)
          .sort(),
      );
      for (const {source, state, target} of units) {
        assert.ok(target?.trim(), source);
        assert.match(state, /^(translated|signed-off|final)$/, source);
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

    it(`${locale} leaves nothing in English`, () => {
      const same = units.filter(({source, target}) => source === target).map(({source}) => source);
      assert.deepEqual(same, locale === 'es' ? ['Error:', 'No', '{0}: {1}', 'Osteoporosis.'] : ['{0}: {1}']);
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
