// What the page that writes the code for a clinic is made of, without a browser.
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readState, writeState} from '../../demo/clinic-state.js';
import {embedCode, leftOut} from '../../scripts/snippets/embed-code.js';
import {platforms, stepsOf} from '../../scripts/snippets/platforms.js';

describe('the state in the address', () => {
  for (const state of [
    {},
    {region: 'DE', 'clinic-name': 'Söhne & Töchter #1 + "x"', 'clinic-phone': '+49 30 901820', languages: 'en de'},
    {'opening-hours': '[{"days":["mon"],"opens":"09:00","closes":"18:00"}]', '--acu-accent': 'light-dark(#000, #fff)'},
    {'clinic-name': '100 % 💉'},
  ]) {
    it(`comes back as it was: ${JSON.stringify(state)}`, () => {
      const hash = writeState(state);
      // An address is sent by mail: no spaces, no quotes.
      assert.match(hash, /^(#[!-~]+)?$/);
      assert.doesNotMatch(hash, /["<>]/);
      assert.deepEqual(readState(hash), state);
      assert.deepEqual(readState(hash.slice(1)), state);
    });
  }

  it('leaves out what is empty', () => {
    assert.equal(writeState({region: 'GB', lang: '', 'clinic-name': ' ', view: undefined}), '#region=GB');
    assert.equal(writeState({region: ''}), '');
  });
});

const settings = {region: 'DE', 'clinic-phone': '+49 30 901820', languages: 'en de'};
const json = {'opening-hours': [{days: ['mon'], opens: '09:00', closes: '18:00'}]};
const integrity = {'acu-aftercare-check.js': {sha384: 'x'}, 'acu-aftercare-check.slim.js': {sha384: 'y'}};
const choice = {
  settings,
  json,
  version: '1.0.0',
  from: 'own',
  size: 'full',
  integrity,
  languages: ['en', 'de'],
  all: 31,
};

describe('each platform', () => {
  it('is one of those that clinics use', () => {
    assert.deepEqual(
      Object.values(platforms)
        .map(({name}) => name)
        .join(', '),
      'Plain HTML, WordPress, Wix, Squarespace, Shopify, Drupal, Joomla, Ghost, Google Sites, React, Next, Vue, Nuxt, Svelte, Astro',
    );
  });

  for (const [platform, {page, framework, steps}] of Object.entries(platforms)) {
    for (const way of Object.keys(steps)) {
      it(`has steps with all of its code: ${platform}, ${way}`, () => {
        const {pieces} = embedCode({...choice, way, framework, properties: {'--acu-accent': '#7a1f5c'}});
        const shown = stepsOf(platform, way, pieces);
        assert.deepEqual(shown.flatMap(({name = []}) => name).sort(), Object.keys(pieces).sort());
        for (const {name, where, code} of shown) {
          assert.notEqual(where, '');
          if (name) assert.notEqual(code, '');
        }
        assert.ok(
          Object.values(pieces).some((code) => /region\W{1,3}DE/.test(code)),
          'the country',
        );
      });
    }
    if (page) {
      it(`has a page that is there: ${platform}`, () => {
        assert.ok(existsSync(new URL(`../../demo/${page}`, import.meta.url)));
      });
    }
  }
});

describe('the code', () => {
  const code = (changes) => embedCode({...choice, ...changes});

  it('has opening hours where they can be', () => {
    const child =
      '<script type="application/json">{"opening-hours":[{"days":["mon"],"opens":"09:00","closes":"18:00"}]}</script>';
    for (const way of ['element', 'placeholder']) assert.ok(code({way}).pieces[way].includes(`>${child}<span`), way);
    const {address} = code({way: 'address'}).pieces;
    assert.deepEqual(JSON.parse(new URL(address, 'https://a.example').searchParams.get('config')), json);
    assert.deepEqual(leftOut({way: 'shortcode', settings, json}), ['opening-hours']);
    assert.deepEqual(leftOut({way: 'element', settings, json}), []);
  });

  it('cannot be ended by a tag in a value', () => {
    const phones = [{name: '</script><img src=x>', number: '12'}];
    const {element} = code({way: 'element', json: {phones}}).pieces;
    assert.ok(!element.includes('<img'));
    const [, text] = /json">(.*?)<\/script>/.exec(element);
    assert.deepEqual(JSON.parse(text), {phones});
  });

  it('asks others to leave the script alone only where that is wanted', () => {
    const asked = /nowprocket data-no-optimize="1".*data-category="functional"/;
    assert.doesNotMatch(code({way: 'element'}).pieces['script tag'], asked);
    assert.match(code({way: 'element', leftAlone: true}).pieces['script tag'], asked);
  });

  it('has whom to call behind the sentence of the clinic', () => {
    const {element} = code({way: 'element', json: {}, before: 'One <moment>.'}).pieces;
    assert.match(
      element,
      />One &lt;moment&gt;\. <span lang="en">.*tel:\+4930901820.*tel:112.*<\/span><\/acu-aftercare-check>$/,
    );
  });

  it('of one file names it, with its hash, at its address', () => {
    const oneFile = {file: 'made.js', sha384: 'sha384-z'};
    const {pieces, policy} = code({
      way: 'element',
      from: 'file',
      size: 'slim',
      base: 'https://files.example/a',
      oneFile,
    });
    assert.equal(
      pieces['script tag'],
      '<script async src="https://files.example/a/made.js" integrity="sha384-z" crossorigin></script>',
    );
    // It fetches no language.
    assert.equal(policy, 'script-src https://files.example; trusted-types acu-aftercare-check');
  });

  it('of Astro is HTML, with its languages in a script', () => {
    const astro = code({way: 'component', framework: 'astro'}).pieces['Aftercare.astro'];
    assert.match(astro, /^---\nconst config = \{[^]*\};\n---\n\n<acu-aftercare-check\n {2}region="DE"/);
    assert.ok(astro.includes("import 'acu-aftercare-check/core';\n  import 'acu-aftercare-check/locales/de';"));
    assert.ok(astro.includes('set:html={JSON.stringify(config)}'));
  });
});
