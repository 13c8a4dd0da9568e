// The one file of the script tag: it must run everywhere, and do nothing that a clinic's page would have to fear.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parse} from 'acorn';

const file = new URL('../../dist/acu-aftercare-check.js', import.meta.url);
const script = readFileSync(file, 'latin1');

/** What a pattern finds in the script. Never `assert.match`: its message would be the whole script. */
const found = (pattern) => [...script.matchAll(pattern)].map(([text]) => text);

/** Every node of a syntax tree. */
function* nodes(value) {
  if (typeof value !== 'object' || value === null) return;
  if (typeof value.type === 'string') yield value;
  for (const inner of Object.values(value)) yield* nodes(inner);
}

const tree = [...nodes(parse(script, {ecmaVersion: 2021, sourceType: 'script'}))];

/** The names that the script uses: variables, properties, and whatever a text could name in brackets. */
const names = new Map();
for (const node of tree) {
  const name = node.type === 'Identifier' ? node.name : node.type === 'Literal' ? node.value : node.value?.cooked;
  if (typeof name === 'string') names.set(name, (names.get(name) ?? 0) + 1);
}

describe('the script file', () => {
  it('is a classic script in ES2021', () => {
    // It was parsed as one above. An older page may still put it into a function.
    assert.ok(tree.length > 10_000);
    assert.throws(() => parse('class A { b = 1 }', {ecmaVersion: 2021, sourceType: 'script'}));
  });

  it('is ASCII only, for a classic script is read in the encoding of its page', () => {
    assert.equal(/[^\n\r\t\x20-\x7e]/.exec(script), null);
  });

  it('leaves no variable on the page', () => {
    const [{body}] = tree;
    const statements = body.filter(({type, directive}) => type !== 'EmptyStatement' && directive === undefined);
    assert.deepEqual(
      statements.map(({type, expression}) => [type, (expression?.argument ?? expression)?.type]),
      [['ExpressionStatement', 'CallExpression']],
    );
  });

  it('sends nothing and loads nothing', () => {
    const network = [
      ...['fetch', 'XMLHttpRequest', 'sendBeacon', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection'],
      ...['importScripts', 'serviceWorker', 'Worker', 'SharedWorker', 'Image', 'Audio', 'FontFace', 'postMessage'],
    ];
    assert.deepEqual(
      network.filter((name) => names.has(name)),
      [],
    );
    assert.deepEqual(
      tree.filter(({type}) => type === 'ImportExpression'),
      [],
    );
    assert.deepEqual(found(/<(img|iframe|link|script|object|embed|audio|video)\b|@import\b|\burl\(/g), []);
  });

  it('knows one place to keep things, which waits to be asked', () => {
    const storage = ['localStorage', 'sessionStorage', 'indexedDB', 'cookie', 'cookieStore', 'caches', 'openDatabase'];
    assert.deepEqual(
      storage.filter((name) => names.has(name)),
      ['localStorage'],
    );
  });

  it('makes no code from text', () => {
    assert.deepEqual(
      ['eval', 'Function', 'execScript', 'setInterval'].filter((name) => names.has(name)),
      [],
    );
    const timers = tree.filter(({type, callee}) => type === 'CallExpression' && callee.name === 'setTimeout');
    assert.ok(timers.length > 0);
    for (const {arguments: given} of timers) assert.doesNotMatch(given[0].type, /Literal|BinaryExpression/);
  });

  it('makes no HTML from text, but for the one place where lit fills a template element', () => {
    const sinks = [
      'outerHTML',
      'insertAdjacentHTML',
      'setHTMLUnsafe',
      'DOMParser',
      'createContextualFragment',
      'srcdoc',
      'writeln',
    ];
    assert.deepEqual(
      sinks.filter((name) => names.has(name)),
      [],
    );
    assert.equal(names.get('innerHTML'), 1);
    assert.equal(found(/\.createElement\("template"\);return \w+\.innerHTML=/g).length, 1);
  });

  it('links nowhere but to the two studies that it cites', () => {
    assert.deepEqual(found(/(https?:)?\/\/[\w.-]+\.\w+[^"'`\s]*/g), [
      'https://doi.org/10.1136/bmjopen-2020-045961',
      'https://doi.org/10.1159/000209315',
    ]);
  });

  it('sets no style attribute, which a strict content security policy forbids', () => {
    assert.deepEqual(found(/\sstyle=/g), []);
  });
});
