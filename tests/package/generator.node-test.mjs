// What the page that writes the code for a clinic is made of, without a browser.
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {describe, it} from 'node:test';
import {compileAstroSync} from '@astrojs/compiler-binding';
import {readState, writeState} from '../../demo/clinic-state.js';
import {embedCode, filesOf, isClosed, isFolder, leftOut} from '../../scripts/snippets/embed-code.js';
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
      'Plain HTML, or a builder that is not in this list, WordPress, Wix, Squarespace, Shopify, Drupal, Joomla, Ghost, Google Sites, React, Next, Vue, Nuxt, Svelte, Astro',
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
    it(`has code with what the form says at first: ${platform}`, () => {
      const way = Object.keys(steps)[0];
      const oneFile = {file: 'made.js', sha384: 'sha384-z'};
      const {pieces, policy} = embedCode({
        ...choice,
        way,
        framework,
        from: 'file',
        oneFile,
        base: 'https://files.example',
      });
      const texts = Object.values(pieces).join('\n');
      // The page for frames is in the folder of a release, never beside the file that was made.
      const folder = 'https://files.example/acu-aftercare-check-1.0.0/embed.html?';
      assert.equal(texts.includes(folder), ['iframe', 'address'].includes(way));
      assert.equal(texts.includes('made.js'), ['element', 'placeholder', 'custom-element'].includes(way));
      assert.equal(filesOf({way, from: 'file'}) === 'file', texts.includes('made.js'));
      assert.ok(!`${texts}${policy}`.includes('undefined'), texts);
    });
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

  // What a browser, or a template, would make of it. Quotes, backticks, braces and brackets are what templates are made of.
  for (const text of [
    '"></script><img src=x onerror=alert(1)>',
    '\'"`${alert(1)}{alert(1)}{{alert(1)}}]]>--><!--',
    'one\ntwo: three\n---\nfour',
  ]) {
    for (const [platform, {framework, steps}] of Object.entries(platforms)) {
      for (const way of Object.keys(steps)) {
        it(`stays code whatever is in a name: ${platform}, ${way}, ${JSON.stringify(text)}`, () => {
          const named = {region: 'DE', 'clinic-name': text};
          const phones = {phones: [{name: text, number: '+49 30 901820'}]};
          for (const name of leftOut({way, settings: named, json: phones})) {
            delete named[name];
            delete phones[name];
          }
          const {pieces} = code({way, framework, settings: named, json: phones, before: text});
          for (const [name, piece] of Object.entries(pieces)) {
            // A form takes text, not HTML.
            if (name === 'attributes') assert.equal(piece.split('\n').length, Object.keys(named).length, piece);
            else assert.ok(!/<img|<\/script><img|<!--/.test(piece), `${name}: ${piece}`);
          }
          const html = pieces.element ?? pieces.placeholder ?? pieces.iframe;
          if (html) {
            const start = html.slice(0, html.indexOf('>'));
            assert.match(start, /^<[\w-]+( [\w-]+(="[^"<>]*")?)+$/, start);
          }
          const component = framework && Object.values(pieces)[1];
          if (component) {
            // Where braces are code, those of the name are entities; the value in code says what it is.
            const markup = component.slice(
              component.indexOf('<acu-aftercare-check'),
              component.indexOf('</acu-aftercare-check>'),
            );
            assert.ok(!/\$?\{(\{)?alert/.test(markup), markup);
            assert.ok(!/[\w"]\n---\n/.test(markup));
            const [, value] = /const config(?:: Settings)? = (\{[^]*?\n {0,2}\});\n/.exec(component);
            assert.deepEqual(JSON.parse(value), phones);
            assert.equal(component.split(/^---$/m).length, framework === 'astro' ? 3 : 1);
            assert.equal(component.split('</script>').length, {react: 1, vue: 2, svelte: 2, astro: 2}[framework]);
          }
        });
      }
    }
  }

  it('takes as an address of files only one that begins with https://', () => {
    for (const base of ['https://files.example', 'https://files.example:8443/a/b']) assert.ok(isFolder(base), base);
    for (const base of [
      'files',
      '/files',
      'javascript:alert(1)',
      'http://files.example',
      'https://files.example/"><img src=x>',
      'https://files.example/?a',
      'https://files.example/#a',
      'https://name@files.example',
      'https://',
    ]) {
      assert.ok(!isFolder(base), base);
      for (const way of ['iframe', 'address', 'element', 'placeholder', 'script', 'custom-element']) {
        assert.throws(() => code({way, base}), /begins with https:/, `${way} ${base}`);
      }
      assert.throws(() => code({way: 'iframe', from: 'cdn', base}), /begins with https:/);
      // Where it counts for nothing, it breaks nothing.
      assert.equal(code({way: 'shortcode', base}).pieces.shortcode, code({way: 'shortcode'}).pieces.shortcode);
      code({way: 'component', framework: 'vue', base});
    }
  });

  it('takes as a colour or a font only what ends by itself', () => {
    for (const value of [
      '#7a1f5c',
      'light-dark(#000, rgb(1 2 3))',
      '"Gill Sans", serif',
      "'Söhne'",
      'calc(1px + (2px * 3))',
    ])
      assert.ok(isClosed(value), value);
    for (const value of [
      '"</style><script>alert(1)</script>"',
      'rgb(1,2,3',
      '"x',
      "'x",
      'red /* and',
      '/*',
      'red)',
      'calc(1px]',
      '"x\\"',
      'red; color: blue',
      'red} body {display: none',
      'var(--x, {;})',
    ])
      assert.ok(!isClosed(value), value);
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

  it('of one file names it at its address, with its hash only on the own site', () => {
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
      // Without CORS headers from there, a browser would block a script with a hash.
      '<script async src="https://files.example/a/made.js"></script>',
    );
    assert.equal(
      code({way: 'element', from: 'file', oneFile}).pieces['script tag'],
      '<script async src="/made.js" integrity="sha384-z" crossorigin></script>',
    );
    // It fetches no language.
    assert.equal(policy, 'script-src https://files.example; trusted-types acu-aftercare-check');
  });
});

/** What a page gets of an Astro component: Astro's own compiler makes a module, whose calls this answers as Astro does. */
function renderAstro(source) {
  const {code, diagnostics, scripts} = compileAstroSync(source, {filename: '/Aftercare.astro'});
  assert.deepEqual(diagnostics, []);
  const elements = [];
  const calls = {
    createMetadata: () => undefined,
    createComponent: (render) => render,
    maybeRenderHead: () => '',
    renderScript: (_, address) => `(script ${address})`,
    unescapeHTML: (text) => text,
    render: (strings, ...values) => String.raw({raw: strings}, ...values),
    renderComponent: (_, name, __, attributes, {default: inside}) => {
      elements.push({name, attributes, inside: inside().trim()});
      return `(${name})`;
    },
  };
  const body = code
    .replace(/^import \{(.*?)\} from "astro\/\S+";/, (_, names) => `const {${names.replaceAll(' as ', ': ')}} = calls;`)
    .replace('export const', 'const')
    .replace('export default', 'return');
  const html = new Function('calls', body)(calls)({});
  return {html: html.trim().split(/\s*\n\s*/), elements, scripts};
}

describe('the component for Astro, compiled,', () => {
  const component = (changes) =>
    renderAstro(embedCode({...choice, way: 'component', framework: 'astro', ...changes}).pieces['Aftercare.astro']);
  const hostile = `Söhne & "{{Töchter}}" </script><img src=x> \\n \${1} \`2\` 'x' --- &amp;`;
  const script = '(script /Aftercare.astro?astro&type=script&index=0&lang.ts)';

  it('is the element with its settings, whom to call inside, and a script for the browser', () => {
    const {html, elements, scripts} = component({json: {}});
    assert.deepEqual(html, ['(acu-aftercare-check)', script]);
    assert.deepEqual(elements, [
      {
        name: 'acu-aftercare-check',
        attributes: settings,
        inside:
          '<span lang="en"><a href="tel:+4930901820">Call us: +49 30 901820</a>. In danger, call <a href="tel:112">112</a>.</span>',
      },
    ]);
    assert.deepEqual(
      scripts.map(({type, code}) => [type, code.match(/acu-aftercare-check[\w/]*/g)]),
      [['inline', ['acu-aftercare-check/core', 'acu-aftercare-check/locales/de']]],
    );
  });

  it('has every name as it was entered', () => {
    const phones = [{name: hostile, number: '12'}];
    const {html, elements} = component({
      settings: {region: 'DE', 'clinic-name': hostile},
      json: {phones},
      before: hostile,
    });
    assert.deepEqual(html, ['(acu-aftercare-check)', script]);
    const [{attributes, inside}] = elements;
    assert.deepEqual(attributes, {region: 'DE', 'clinic-name': hostile});
    const [, text, child] = /^(.*?) <span lang="en">.*<\/span>\s*<script type="application\/json">(.*)<\/script>$/.exec(
      inside,
    );
    assert.equal(
      text,
      "Söhne &amp; &quot;&#123;&#123;Töchter&#125;&#125;&quot; &lt;/script&gt;&lt;img src=x&gt; \\n $&#123;1&#125; `2` 'x' --- &amp;amp;",
    );
    assert.ok(!child.includes('<'), child);
    assert.deepEqual(JSON.parse(child), {phones});
  });
});
