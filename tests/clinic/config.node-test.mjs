// The property `config`: every setting in one object, as scripts and frameworks give it.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readConfig} from '../../build/clinic/parse-settings.js';
import {parse} from './parse.mjs';

/** The settings and the problems of one object. */
function configured(config) {
  const {values, problems: unreadable} = readConfig(config);
  const {settings, problems} = parse([{name: 'config', values}]);
  return {settings, problems: [...unreadable, ...problems]};
}

describe('the property config', () => {
  it('has every setting, by the names of properties and of attributes', () => {
    assert.deepEqual(
      configured({
        clinicPhone: '+44 20 7946 0123',
        'booking-url': 'https://clinic.example',
        headingLevel: 3,
        phones: [],
      }),
      {
        settings: {
          clinicPhone: '+44 20 7946 0123',
          bookingUrl: 'https://clinic.example',
          headingLevel: '3',
          phones: [],
        },
        problems: [],
      },
    );
  });

  for (const nothing of [undefined, null, '', {}]) {
    it(`says nothing with ${JSON.stringify(nothing)}`, () => {
      assert.deepEqual(configured(nothing), {settings: {}, problems: []});
    });
  }

  it('names a value that cannot be used by its path', () => {
    assert.deepEqual(configured({region: 'GB', phones: [{name: 'Desk', number: 'none'}], colour: 'red'}).problems, [
      {
        code: 'ACU-CONFIG-VALUE',
        path: 'config phones.0.number',
        found: '"none"',
        expected: 'one phone number such as +44 20 7946 0000',
      },
      {
        code: 'ACU-CONFIG-KEY',
        path: 'config colour',
        found: '"red"',
        expected: configured({x: 'y'}).problems[0].expected,
      },
    ]);
  });

  for (const wrong of ['{"region":"GB"}', 7, [], true]) {
    it(`is refused when it is ${JSON.stringify(wrong)}`, () => {
      const {settings, problems} = configured(wrong);
      assert.deepEqual(settings, {});
      assert.deepEqual(
        problems.map(({code, path, expected}) => [code, path, expected]),
        [['ACU-CONFIG-VALUE', 'config', 'one object of settings']],
      );
    });
  }

  it('is read from frozen objects, proxies and getters', () => {
    const frozen = Object.freeze({region: 'GB', phones: Object.freeze([Object.freeze({name: 'A', number: '12'})])});
    const getters = {
      get region() {
        return 'GB';
      },
      phones: [
        {
          name: 'A',
          get number() {
            return '12';
          },
        },
      ],
    };
    const deepProxy = (value) =>
      new Proxy(value, {
        get(target, key) {
          const inner = Reflect.get(target, key);
          // As Vue does it: methods are left as they are.
          return typeof inner === 'object' && inner !== null ? deepProxy(inner) : inner;
        },
      });
    const found = {settings: {region: 'GB', phones: [{name: 'A', number: '12'}]}, problems: []};
    for (const config of [frozen, getters, deepProxy({region: 'GB', phones: [{name: 'A', number: '12'}]})]) {
      assert.deepEqual(configured(config), found);
    }
  });

  it('is no more than the object has itself: nothing is inherited', () => {
    assert.deepEqual(configured(Object.create({region: 'US'})), {settings: {}, problems: []});
    const polluted = JSON.parse('{"__proto__": {"region": "US"}, "region": "GB"}');
    assert.equal(configured(polluted).settings.region, 'GB');
  });

  it('loses only what cannot be read', () => {
    const circle = [];
    circle.push(circle);
    const {settings, problems} = configured({
      region: 'GB',
      get clinicPhone() {
        throw new Error('gone');
      },
      phones: circle,
    });
    assert.equal(settings.region, 'GB');
    assert.deepEqual(
      problems.map(({code, path}) => [code, path]),
      [
        ['ACU-CONFIG-VALUE', 'config clinicPhone'],
        ['ACU-CONFIG-VALUE', 'config phones'],
      ],
    );
  });
});
