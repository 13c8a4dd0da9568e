// What the front page says in figures.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readStatus} from '../../scripts/locales.mjs';
import {figures, fillFrontPage, fillSizes, frontPage, reviewWarning, statusWords} from '../../scripts/write-site.mjs';

const sizes = [
  {name: 'locales/es.js', bytes: 8_600},
  {name: 'locales/ta.js', bytes: 12_400},
  {name: 'locales/ar.js', bytes: 10_000},
  {name: 'slim script', bytes: 74_874},
  {name: 'slim script joined with the largest, 3 languages', bytes: 99_000},
  {name: 'script with all 4 languages', bytes: 101_500},
];
const bench = {
  measured: '2026-11-29',
  targets: {'acu-slim': {slow: {bytes: 56_880, firstPage: 1420, nextQuestion: 94.4}}},
};
const machine = {name: 'x', englishName: 'Spanish', review: {status: 'machine', date: '2026-11-29'}};
const source = {name: 'English', review: {status: 'source', date: '2026-11-29'}};

describe('the front page', () => {
  it('has the sizes as they were measured, and the times with their day', () => {
    const [text] = [
      figures(sizes, bench)
        .join(' ')
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/\s+/g, ' '),
    ];
    assert.match(text, /slim script: English, and others on demand 75 kB/);
    assert.match(text, /Each further language in a file of your own 9 to 12 kB/);
    assert.match(text, /with every language inside 102 kB/);
    assert.match(
      text,
      /4 times slower, 1\.6 Mbit\/s, 150 ms delay.* first words after 1\.4 s, and the next question after 0\.1 s/,
    );
    assert.match(text, /Measured on 29 November 2026\. *$/);
  });

  it('says of each translation whether somebody has reviewed it', () => {
    const nb = {
      name: 'Norsk bokmål',
      englishName: 'Norwegian',
      review: {status: 'reviewed', date: '2026-11-29', role: 'sykepleier'},
    };
    assert.equal(
      statusWords({en: source, es: machine, ar: machine}),
      'English is what it is written in. 2 are translated by machine, and not reviewed yet.',
    );
    assert.equal(
      statusWords({en: source, es: machine, nb}),
      'English is what it is written in. Reviewed: Norwegian (sykepleier). Spanish is translated by machine, and not reviewed yet.',
    );
    assert.equal(statusWords({en: source, nb}), 'English is what it is written in. Reviewed: Norwegian (sykepleier).');
  });

  it('warns of translations until somebody has reviewed them all', () => {
    const reviewed = {name: 'x', review: {status: 'reviewed', date: '2026-11-29', role: 'x'}};
    assert.deepEqual(reviewWarning({en: source, es: machine, ar: machine, nb: reviewed}), [
      '<p>2 of its 4 languages are translations by machine that nobody has reviewed yet.</p>',
    ]);
    assert.deepEqual(reviewWarning({en: source, nb: reviewed}), []);
  });

  it('says what the questions, rules, levels and languages are now', async () => {
    const page = readFileSync(frontPage, 'utf8');
    const withoutSizes = (html) => html.replace(/<!-- site figures -->[^]*<!-- \/site figures -->/, '');
    assert.equal(withoutSizes(await fillFrontPage(page, {status: readStatus(), sizes, bench})), withoutSizes(page));
  });
});

describe('the sizes in README', () => {
  it('are written by the start of the name that is measured, and refused without one', () => {
    const text = (name, size) => `It has <!-- size ${name} -->${size}<!-- /size --> and more.`;
    assert.equal(
      fillSizes(text('slim', '1 kB'), [{name: 'slim script (English)', bytes: 74_960}]),
      text('slim', '75.0 kB'),
    );
    assert.throws(() => fillSizes(text('thick', '1 kB'), []), /prints no size of "thick"/);
  });
});
