// The JSON child: the same keys as the attributes, and what does not fit an attribute.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseJson} from '../../build/clinic/parse-settings.js';
import {parse} from './parse.mjs';

const json = (values) => parse([{name: 'JSON', values}]);
const hours = (days, opens = '09:00', closes = '17:30') => ({openingHours: [{days, opens, closes}]});

describe('the JSON child', () => {
  it('is one object', () => {
    assert.deepEqual(parseJson(' {"region": "GB", "phones": []} '), {values: {region: 'GB', phones: []}, problems: []});
  });

  for (const text of [
    '',
    '[]',
    '[{"region": "GB"}]',
    'null',
    '7',
    'true',
    '"GB"',
    '{region: "GB"}',
    "{'a': 1}",
    '{"a": 1,}',
    '{}{}',
  ]) {
    it(`is refused and named when it is ${text || 'empty'}`, () => {
      const {values, problems} = parseJson(text);
      assert.deepEqual(values, {});
      assert.equal(problems.length, 1);
      const [{code, path, found, expected}] = problems;
      assert.deepEqual({code, path, expected}, {code: 'ACU-CONFIG-JSON', path: 'JSON', expected: 'one JSON object'});
      assert.ok(found.includes(text) || found.includes(JSON.stringify(text)), found);
    });
  }

  it('holds further phone numbers, contacts and opening hours', () => {
    const values = {
      phones: [{name: 'Reception', number: '+44 20 7946 0000'}],
      contacts: [
        {name: 'WhatsApp', url: 'https://wa.me/447946000000'},
        {name: 'Text', url: 'sms:+447946000000'},
        {name: 'Mail', url: 'mailto:a@b.cd'},
        {name: 'Night', url: 'tel:+442079460000'},
      ],
      openingHours: [
        {days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], opens: '00:00', closes: '23:59'},
        {days: ['sun'], opens: '20:00', closes: '09:00'},
      ],
    };
    assert.deepEqual(json(values), {settings: values, problems: []});
  });

  it('keeps only what it knows of an entry', () => {
    const {settings} = json({phones: [{name: 'A', number: '12', onclick: 'x'}]});
    assert.deepEqual(settings, {phones: [{name: 'A', number: '12'}]});
  });
});

describe('a value inside the JSON child', () => {
  for (const [values, path, found, expected] of [
    [
      {
        phones: [
          {name: 'A', number: '12'},
          {name: 'B', number: 'x'},
        ],
      },
      'phones.1.number',
      '"x"',
      /^one phone number/,
    ],
    [{phones: [{number: '12'}]}, 'phones.0.name', 'undefined', /^1 to 200/],
    [{phones: {name: 'A', number: '12'}}, 'phones', '{"name":"A","number":"12"}', /^a list of \{"name", "number"\}/],
    [{phones: '12'}, 'phones', '"12"', /^a list of/],
    [{contacts: [{name: 'A', url: 'javascript:alert(1)'}]}, 'contacts.0.url', '"javascript:alert(1)"', /^an address/],
    [{contacts: [{name: 'A', url: 'data:text/html,x'}]}, 'contacts.0.url', '"data:text/html,x"', /^an address/],
    [{contacts: [{name: 'A', url: 'http://a.b'}]}, 'contacts.0.url', '"http://a.b"', /^an address/],
    [hours(['mon', 'xmas']), 'openingHours.0.days.1', '"xmas"', /^mon or tue/],
    [hours([]), 'openingHours.0.days', '[]', /^at least one/],
    [hours('mon'), 'openingHours.0.days', '"mon"', /^a list of days/],
    [hours(['mon'], '9:00'), 'openingHours.0.opens', '"9:00"', /^a time such as 09:00/],
    [hours(['mon'], '09:60'), 'openingHours.0.opens', '"09:60"', /^a time such as 09:00/],
    [hours(['mon'], '09:00', '24:00'), 'openingHours.0.closes', '"24:00"', /^a time such as 09:00/],
  ]) {
    it(`is named by its path as written: ${path}`, () => {
      const {settings, problems} = json(values);
      assert.deepEqual(settings, {});
      assert.equal(problems.length, 1);
      assert.deepEqual(
        [problems[0].code, problems[0].path, problems[0].found],
        ['ACU-CONFIG-VALUE', `JSON ${path}`, found],
      );
      assert.match(problems[0].expected, expected);
    });
  }

  for (const [key, entry] of [
    ['phones', '+44 20 7946 0000'],
    ['contacts', null],
    ['openingHours', 7],
  ]) {
    it(`is told in plain words what an entry of ${key} must be`, () => {
      const {settings, problems} = json({[key]: [entry]});
      assert.deepEqual(settings, {});
      assert.equal(problems[0].path, `JSON ${key}.0`);
      assert.match(problems[0].expected, /"(name|days)"/);
    });
  }
});
