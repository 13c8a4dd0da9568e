// The data that people change: each number with where it comes from and when it was looked up; and that what the scripts
// carry is made of them.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {emergencyNumbers} from '../../build/clinic/emergency-numbers.js';
import {healthLines} from '../../build/clinic/health-lines.js';
import {numberRows, packEmergencyNumbers} from '../../scripts/write-numbers.mjs';

const file = (name) => readFileSync(new URL(`../../src/clinic/${name}`, import.meta.url), 'utf8');
const {sources, regions} = JSON.parse(file('emergency-numbers.json'));
const lines = JSON.parse(file('health-lines.json')).regions;

const names = new Intl.DisplayNames(['en'], {type: 'region', fallback: 'none'});
/** A month or a day of ISO 8601 that has been. */
const hasBeen = (date) => /^\d{4}-\d{2}(-\d{2})?$/.test(date) && Date.parse(date) <= Date.now();

for (const [name, data] of [
  ['emergency numbers', regions],
  ['health lines', lines],
]) {
  describe(`the data of the ${name}`, () => {
    it('has one line a region, in alphabetical order, each under a code that ISO 3166-1 or CLDR knows', () => {
      const codes = file(`${name.replace(' ', '-')}.json`).match(/^ {4}"[A-Z]{2}": \{"name"/gm);
      assert.equal(codes.length, Object.keys(data).length);
      assert.deepEqual(Object.keys(data), [...Object.keys(data)].sort());
      for (const [region, {name: title}] of Object.entries(data)) {
        assert.ok(names.of(region), region);
        assert.match(title, /^\p{Lu}/u, region);
      }
    });

    it('says of each when it was looked up: a month or a day that has been', () => {
      for (const [region, {checked}] of Object.entries(data)) assert.ok(hasBeen(checked), region);
    });
  });
}

describe('an emergency number of the data', () => {
  it('is 2 to 5 figures, and none is named twice', () => {
    for (const [region, {number, also}] of Object.entries(regions)) {
      for (const one of [number, ...also]) assert.match(one, /^\d{2,5}$/, region);
      assert.equal(new Set([number, ...also]).size, also.length + 1, region);
    }
  });

  it('has known sources, two at most, none twice; one region has none', () => {
    for (const [region, {sources: named}] of Object.entries(regions)) {
      for (const source of named) assert.ok(Object.hasOwn(sources, source), `${region}: ${source}`);
      assert.equal(new Set(named).size, named.length, region);
    }
    const without = Object.entries(regions).filter(([, {sources: named}]) => named.length === 0);
    assert.deepEqual(
      without.map(([region]) => region),
      ['HN'],
    );
  });

  it('rests on sources with a title and an address', () => {
    for (const {title, url} of Object.values(sources)) {
      assert.ok(title.length > 10);
      assert.match(url, /^https:\/\/[^\s/]+\//);
    }
  });
});

describe('a health line of the data', () => {
  it('has figures and spaces, and a source with an address', () => {
    for (const [region, {number, source}] of Object.entries(lines)) {
      assert.match(number, /^\d[\d ]{1,13}\d$/, region);
      assert.ok(source.title, region);
      assert.match(source.url, /^https:\/\/[^\s/]+\//, region);
    }
  });
});

describe('what the scripts carry', () => {
  it('is made of the data as they are now', () => {
    const made = numberRows(Object.entries(regions), Object.entries(lines));
    assert.equal(file('number-rows.ts'), made, 'run npm run build: src/clinic/number-rows.ts is older than the data');
  });

  it('packs regions of one number together, that of many regions first, with ? unless two sources agree', () => {
    const row = (number, also, ...named) => ({number, also, sources: named});
    const packed = packEmergencyNumbers([
      ['AA', row('999', ['112'], 'one', 'other')],
      ['BB', row('115', [], 'one')],
      ['CC', row('112', [], 'one', 'other')],
      ['DD', row('115', [])],
    ]);
    assert.equal(packed, '115? BB DD, 112 CC, 999/112 AA');
  });

  for (const [region, number] of [
    ['GB', {number: '999', also: ['112'], confirmed: true}],
    ['VN', {number: '115', also: [], confirmed: true}],
    ['PR', {number: '911', also: [], confirmed: true}],
    ['ET', {number: '907', also: ['939', '991'], confirmed: false}],
    ['HN', {number: '911', also: [], confirmed: false}],
  ]) {
    it(`gives ${region} its number back`, () => assert.deepEqual(emergencyNumbers.get(region), number));
  }

  it('says no more of a health line than is shown', () => {
    assert.deepEqual(healthLines.get('GB'), {number: '111', partial: true});
    assert.deepEqual(healthLines.get('AU'), {number: '1800 022 222'});
    assert.equal(healthLines.size, 10);
  });
});
