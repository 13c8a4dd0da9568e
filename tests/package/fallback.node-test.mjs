// Whom to call while the script is not there: in each snippet, for each kind of country.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {emergencyNumbers} from '../../build/clinic/emergency-numbers.js';
import * as made from '../../scripts/snippets/emergency-numbers.js';
import {embedCode} from '../../scripts/snippets/embed-code.js';
import {snippets} from '../../scripts/write-snippets.mjs';

const phone = '+44 20 7946 0123';
const integrity = {'acu-aftercare-check.js': {sha384: 'x'}, 'acu-aftercare-check.slim.js': {sha384: 'y'}};
const codeOf = (way, settings) =>
  Object.values(embedCode({way, settings, version: '1.0.0', from: 'own', size: 'full', integrity}).pieces).join('\n');

describe('whom to call without the script', () => {
  it('comes from the table of the script', () => {
    const table = [...emergencyNumbers].map(([region, {number, confirmed}]) => [region, {number, confirmed}]);
    assert.deepEqual(made.emergencyNumbers, Object.fromEntries(table));
  });

  for (const way of ['element', 'placeholder', 'iframe', 'script']) {
    for (const [region, number] of [
      ['GB', '999'],
      ['US', '911'],
      ['ES', '112'],
      ['uk', '999'],
    ]) {
      it(`is in the ${way} for ${region}: the clinic, and ${number}`, () => {
        const code = codeOf(way, {region, 'clinic-phone': phone});
        assert.ok(code.includes('<a href="tel:+442079460123">Call us: +44 20 7946 0123</a>'));
        assert.ok(code.includes(`In danger, call <a href="tel:${number}">${number}</a>.`));
      });
    }
    it(`has in the ${way} no link to a number that is not sure, and none where there is no country`, () => {
      const unsure = codeOf(way, {region: 'NG', 'clinic-phone': phone});
      assert.ok(unsure.includes('In danger, call your local emergency number. Here it is usually 112.'));
      assert.ok(!unsure.includes('tel:112'));
      const unknown = codeOf(way, {region: 'constructor', 'clinic-phone': phone});
      assert.ok(unknown.includes('In danger, call your local emergency number.</span>'));
    });
  }

  it('is written in the language of the widget, and says which', () => {
    const code = codeOf('placeholder', {region: 'EG', lang: 'ar-EG', 'clinic-phone': phone});
    assert.ok(code.includes('<span lang="ar" dir="rtl">'));
    assert.ok(code.includes('حالة طارئة؟ اتصل بالرقم <a href="tel:123"><bdi dir="ltr">123</bdi></a>.'));
  });

  it('is in the same language and script, whatever the country', () => {
    for (const [lang, expected] of [
      ['es-MX', 'es'],
      ['es_419', 'es'],
      ['AR', 'ar'],
      ['ar-Latn', 'en'],
      ['tlh', 'en'],
      ['x', 'en'],
    ]) {
      assert.ok(codeOf('element', {region: 'EG', lang}).includes(`><span lang="${expected}"`), lang);
    }
  });

  it('is there in every language that has a catalogue', () => {
    const status = JSON.parse(readFileSync(new URL('../../locales/status.json', import.meta.url), 'utf8'));
    for (const lang of Object.keys(status)) {
      const code = codeOf('element', {region: 'EG', lang, 'clinic-phone': phone});
      assert.ok(code.includes(`><span lang="${lang}"`) && !code.includes('{0}'), lang);
      assert.match(code, /tel:123/, lang);
    }
  });

  it('is in each snippet that shows a place for the widget', () => {
    for (const name of ['element', 'placeholder', 'placeholder-text', 'script-settings', 'iframe', 'dokuwiki-text']) {
      assert.match(snippets[name], /tel[:>]\+442079460123/, name);
      assert.match(snippets[name], /tel[:>]999/, name);
    }
  });

  it('comes first in README, and the script alone last', () => {
    const names = [
      ...readFileSync(new URL('../../README.md', import.meta.url), 'utf8').matchAll(/<!-- snippet ([\w-]+)/g),
    ];
    const order = names.map(([, name]) => name);
    assert.deepEqual(order.slice(0, 4), ['script', 'element', 'placeholder', 'script-settings']);
  });
});
