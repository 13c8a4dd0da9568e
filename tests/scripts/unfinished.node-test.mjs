// A maintainer who adds an answer can look at it before its words are there; patients never can.
import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {describe, it} from 'node:test';
import {findQuestion, findReason, findSentence} from '../../build/content/unwritten.js';
import {textsOf} from '../../scripts/build-catalogues.mjs';
import {runningBuild} from '../../scripts/build-lock.mjs';
import {readErrors} from '../../scripts/compile.mjs';

const t = (text) => text;

describe('while words are missing', () => {
  it('an answer is marked where it stands in its question', () => {
    const answers = {worse: {text: 'Worse'}, better: {text: 'Better'}, 'not-sure': {text: 'Not sure'}};
    const texts = {'pain-trend': () => ({title: 'How?', answers})};
    const words = findQuestion(texts, 'pain-trend')(t);
    assert.equal(words.title, 'How?');
    assert.deepEqual(Object.entries(words.answers), [
      ['better', {text: 'Better'}],
      ['same', {text: '[missing words: pain-trend same]'}],
      ['worse', {text: 'Worse'}],
      ['came-back', {text: '[missing words: pain-trend came-back]'}],
      ['not-sure', {text: 'Not sure'}],
    ]);
  });

  it('a whole question is marked', () => {
    const words = findQuestion({}, 'pain-trend')(t);
    assert.equal(words.title, '[missing words: pain-trend]');
    assert.equal(words.answers.better.text, '[missing words: pain-trend better]');
  });

  it('a reason is marked', () => {
    assert.deepEqual(findReason({}, 'burn')(t), {why: '[missing words: reason burn]'});
    assert.equal(findSentence({}, 'breathing')(t), '[missing words: reason breathing]');
  });

  it('a message without a translation that can be used stays English, marked, with its values', () => {
    const call = {name: 's1', contents: ['Call ', {untranslatable: '${x}', index: 0}, ' now']};
    const back = {name: 's2', contents: ['Back']};
    assert.deepEqual(
      textsOf(
        [call, back],
        new Map([
          ['s1', {target: ['Llame']}],
          ['s2', {target: ['Atrás']}],
        ]),
      ),
      ['[not translated] Call {0} now', 'Atrás'],
    );
    assert.deepEqual(textsOf([back], new Map()), ['[not translated] Back']);
  });
});

describe('of what the compiler says', () => {
  const missing = (file, key) =>
    `src/${file}(68,5): error TS2741: Property '"${key}"' is missing in type '{ breathing: { text: string; }; }' but required in type 'Readonly<Record<"none" | "${key}", AnswerWords>>'.`;

  it('what is to be written is told by file', () => {
    const several =
      'src/content/reasons.ts(29,7): error TS2739: Type \'{ burn: () => { why: string; }; }\' is missing the following properties from type \'Readonly<Record<"burn" | "warm-lump" | pus, (t: MsgFn) => ReasonWords>>\': "warm-lump", pus';
    const output = [
      missing('content/questions.ts', 'warm-lump'),
      several,
      missing('views/drawings.ts', 'warm-lump'),
      '',
    ];
    assert.deepEqual(readErrors(output.join('\n')), {
      missing: [
        'src/content/questions.ts: the words of warm-lump',
        'src/content/reasons.ts: why warm-lump matters',
        'src/content/reasons.ts: why pus matters',
        'src/views/drawings.ts: a drawing of warm-lump, or warm-lump among those without one (WithoutDrawing)',
      ],
      errors: [],
    });
  });

  for (const [what, error] of [
    ['a gap in a table of another file', missing('triage/time-since-session.ts', 'later')],
    [
      'a property that is no entry of a table',
      "src/content/questions.ts(9,7): error TS2741: Property 'text' is missing in type '{ hint: string; }' but required in type 'AnswerWords'.",
    ],
    ['a wrong type', "src/content/questions.ts(9,7): error TS2322: Type 'number' is not assignable to type 'string'."],
    [
      'its explanation in further lines',
      'src/views/start.ts(9,7): error TS2345: Wrong.\n  Property \'"burn"\' is missing in type',
    ],
    ['that it cannot read its settings', 'error TS5083: Cannot read file.'],
  ]) {
    it(`${what} stays an error`, () => {
      assert.deepEqual(readErrors(`${error}\n`), {missing: [], errors: [error]});
    });
  }
});

it('finished scripts hold no marks', () => {
  const dist = new URL('../../dist/', import.meta.url);
  const scripts = readdirSync(dist, {recursive: true}).filter((name) => /\.m?js$/.test(name));
  assert.ok(scripts.length > 10);
  for (const name of scripts) {
    assert.doesNotMatch(readFileSync(new URL(name, dist), 'utf8'), /\[missing words|\[not translated/, name);
  }
});

describe('a build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lock-'));
  const lock = join(folder, 'lock');

  it('runs while its process does', () => {
    assert.equal(runningBuild(lock), undefined);
    writeFileSync(lock, String(process.pid));
    assert.equal(runningBuild(lock), String(process.pid));
    // No system gives ids that high.
    writeFileSync(lock, '999999999');
    assert.equal(runningBuild(lock), undefined);
    rmSync(folder, {recursive: true});
  });
});
