// What is made from the schema of the settings: it says the same as the script does.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import {attributeOf, settingNamed, settingsSchema} from '../../build/clinic/settings.js';
import {settingsDocs} from '../../build/clinic/settings-docs.js';
import {AcuAftercareCheck} from '../../dist/index.js';
import {
  fillBetween,
  formFields,
  formGroups,
  jsonSchema,
  markdownTable,
  phpFields,
  themeFields,
} from '../../scripts/write-settings.mjs';
import {good} from './hostile-values.mjs';
import {parse} from './parse.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const settings = Object.keys(settingsSchema);
const attributes = settings.filter((name) => !settingsDocs[name].jsonOnly);

describe('the name of a setting', () => {
  for (const [written, setting] of [
    ['clinic-phone', 'clinicPhone'],
    ['clinicPhone', 'clinicPhone'],
    ['region', 'region'],
    ['opening-hours', 'openingHours'],
    ['clinic-Phone', undefined],
    ['clinicphone', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
    ['', undefined],
  ]) {
    it(`${JSON.stringify(written)} means ${setting ?? 'no setting'}`, () => {
      assert.equal(settingNamed(written), setting);
    });
  }
});

describe('the example of each setting', () => {
  for (const name of settings) {
    it(`is taken: ${name}`, () => {
      const {settings: taken, problems} = parse([{name: 'JSON', values: {[name]: settingsDocs[name].example}}]);
      assert.deepEqual(problems, []);
      assert.deepEqual(Object.keys(taken), [name]);
    });
  }
});

describe('the element', () => {
  const manifest = JSON.parse(read('dist/custom-elements.json'));
  const {attributes: described} = manifest.modules
    .flatMap(({declarations}) => declarations)
    .find(({tagName}) => tagName === 'acu-aftercare-check');

  it('has a property and an attribute for each setting that fits an attribute', () => {
    const declared = Object.entries(AcuAftercareCheck.properties).map(([name, {attribute}]) => [
      name,
      attribute ?? name,
    ]);
    const expected = attributes.filter((name) => name !== 'lang').map((name) => [name, attributeOf(name)]);
    assert.deepEqual(declared.sort(), expected.sort());
  });

  it('describes each attribute as the settings do', () => {
    assert.deepEqual(
      Object.fromEntries(described.map(({name, description}) => [name, description])),
      Object.fromEntries(attributes.map((name) => [attributeOf(name), settingsDocs[name].description])),
    );
  });

  it('names in its types the words that a setting can have', () => {
    const words = (type) => [...type.matchAll(/'([^']+)'/g)].map(([, word]) => word);
    const typed = described.map(({name, type}) => [name, words(type.text)]).filter(([, found]) => found.length > 0);
    assert.deepEqual(Object.fromEntries(typed), {
      view: ['full', 'check', 'guidance'],
      'heading-level': ['2', '3', '4'],
      'color-scheme': ['light', 'dark', 'auto'],
    });
    for (const [name, found] of typed) assert.deepEqual(found, settingsDocs[settingNamed(name)].options);
  });
});

describe('the JSON Schema of the settings', () => {
  const schema = JSON.parse(read('dist/settings.schema.json'));
  const valid = new Ajv2020({strict: true}).compile(schema);
  const taken = (values) => parse([{name: 'JSON', values}]).problems.length === 0;
  const hours = (entry) => ({'opening-hours': [{days: ['mon'], opens: '09:00', closes: '18:00', ...entry}]});

  it('is shipped as the program makes it', () => {
    assert.deepEqual(schema, JSON.parse(JSON.stringify(jsonSchema())));
  });

  for (const values of [
    {},
    ...Object.entries(good).flatMap(([name, list]) => list.map((value) => ({[name]: value}))),
    ...settings.map((name) => ({[name]: settingsDocs[name].example})),
    {headingLevel: 3, 'share-reasons': false},
    {phones: [], contacts: [], openingHours: []},
    {phones: [{name: 'A', number: '12', extra: true}]},
    {contacts: [{name: 'A', url: 'HTTPS://a.example'}]},
    {contacts: [{name: 'A', url: 'mailto:a@b.cd'}]},
    {'time-zone': 'America/Argentina/Buenos_Aires'},
  ]) {
    // Advice for who writes JSON: one spelling.
    if (['de', 'uk'].includes(values.region)) continue;
    it(`and the script take ${JSON.stringify(values)}`, () => {
      assert.deepEqual([valid(values), taken(values)], [true, true]);
    });
  }

  for (const values of [
    {'clinc-phone': '12'},
    {lang: 'cy'},
    {'clinic-name': 'x'.repeat(201)},
    {'clinic-phone': 'call us'},
    {'clinic-phone': '020 7946 0000 / 020 7946 0001'},
    {'clinic-phone': '+49 (030) 123456'},
    {'clinic-phone': '1'.repeat(16)},
    {'clinic-phone': true},
    {'clinic-email': 'a@b'},
    {'clinic-email': 'a@b.cd?subject=x'},
    {'clinic-email': 'a@b.cd,c@d.ef'},
    {'booking-url': 'http://clinic.example'},
    {'booking-url': 'javascript:alert(1)'},
    {'booking-url': 'https://'},
    {'clinic-lang': 'english language'},
    {'clinic-lang': 'und'},
    {region: 'XX'},
    {region: 'GBR'},
    {'emergency-number': '112 or 999'},
    {'emergency-number': '1-1-2'},
    {'health-line': 'ask'},
    {'session-start': '2020-01-31'},
    {'session-start': '2026-13-01T09:30'},
    {view: 'leaflet'},
    {'heading-level': 5},
    {'color-scheme': 'sepia'},
    {'share-reasons': 'yes'},
    {phones: '12'},
    {phones: [{name: 'A', number: 'B'}]},
    {phones: [{number: '12'}]},
    {phones: ['12']},
    {contacts: [{name: 'A', url: 'javascript:alert(1)'}]},
    {contacts: [{name: 'A', url: 'http://a.b'}]},
    hours({days: ['xmas']}),
    hours({days: []}),
    hours({days: 'mon'}),
    hours({opens: '9:00'}),
    hours({closes: '24:00'}),
    {'time-zone': '+01:00'},
    [],
  ]) {
    it(`and the script refuse ${JSON.stringify(values).slice(0, 80)}`, () => {
      assert.equal(valid(values), false);
      if (!Array.isArray(values)) assert.equal(taken(values), false);
    });
  }

  it('cannot say what only the script can know: whether a moment has passed, whether a zone or script exists', () => {
    for (const values of [{'session-start': '9999-01-01T00:00'}, {'time-zone': 'London'}, {lang: 'ar-Latn'}]) {
      assert.deepEqual([valid(values), taken(values)], [true, false], JSON.stringify(values));
    }
  });
});

describe('what is written from the settings', () => {
  it('is in README.md: a row for each', () => {
    const table = markdownTable();
    assert.ok(read('README.md').includes(table));
    for (const name of settings) assert.match(table, new RegExp(`^\\| \`${attributeOf(name)}\``, 'm'));
  });

  it("is in the form of the demo's generator: every setting but those of a single page", () => {
    const page = read('demo/embed-code.html');
    const ids = [...page.matchAll(/<(?:input|select|fieldset) id="([\w-]+)"/g)].map(([, id]) => id);
    assert.deepEqual(
      settings.map(attributeOf).filter((name) => !ids.includes(name)),
      ['sessionStart', 'shareReasons'].map(attributeOf),
    );
    for (const group of formGroups) assert.equal(fillBetween(page, `settings ${group}`, formFields(group)), page);
    for (const part of ['accent', 'more']) {
      assert.equal(fillBetween(page, `properties ${part}`, themeFields(part)), page);
    }
  });

  it('is in that form with what fits no attribute marked', () => {
    const page = read('demo/embed-code.html');
    const marked = [...page.matchAll(/ id="([\w-]+)"[^>]* data-json/g)].map(([, id]) => id);
    assert.deepEqual(marked.sort(), ['contacts', 'opening-hours', 'phones', 'time-zone']);
  });

  it('is in the WordPress plugin', () => {
    assert.equal(read('integrations/wordpress/acu-aftercare-check/fields.php'), phpFields());
  });

  it('is put between its marks, and nowhere else', () => {
    const page = 'a\n  <!-- x -->\n  old\n  <!-- /x -->\nb\n';
    assert.equal(fillBetween(page, 'x', ['<p>', '', '</p>']), 'a\n  <!-- x -->\n  <p>\n\n  </p>\n  <!-- /x -->\nb\n');
    assert.throws(() => fillBetween(page, 'y', []), /<!-- y -->/);
  });
});
