// A comma must not cost a translator a whole sentence, and an old translation must not pass for a new one.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {problemsOf} from '../../scripts/build-catalogues.mjs';
import {keepPrevious, unitsOf, withoutPrevious} from '../../scripts/xliff.mjs';

const file = (...units) => `<?xml version="1.0"?>
<xliff><file target-language="es"><body>
${units.join('\n')}
</body></file></xliff>
`;
const unit = (id, source, target, extra = '') => `<trans-unit id="${id}">
  <source>${source}</source>
${target ? `  <target state="translated">${target}</target>\n` : ''}${extra}</trans-unit>`;
const previous = (source, target) => `  <alt-trans alttranstype="previous-version">
    <source>${source}</source>
    <target>${target}</target>
  </alt-trans>
`;

const [first, last] = [unit('s1', 'Start', 'Empezar'), unit('s9', 'Go back', 'Volver')];
const before = file(first, unit('s2', 'Keep moving gently.', 'Siga moviéndose.'), last);
const changed = file(
  first,
  unit('s3', 'Keep moving, but gently.', '', previous('Keep moving gently.', 'Siga moviéndose.')),
  last,
);

describe('npm run localize', () => {
  it('puts a changed sentence where the old one was, with the old one and its translation beside it', () => {
    const after = file(first, last, unit('s3', 'Keep moving, but gently.'));
    assert.equal(keepPrevious(before, after, ['s1', 's3', 's9']), changed);
  });

  it('keeps it when it runs again', () => {
    assert.equal(keepPrevious(changed, withoutPrevious(changed), ['s1', 's3', 's9']), changed);
  });

  it('keeps the last translation when the English changes twice before a translator comes', () => {
    const again = unit('s4', 'Keep moving, but very gently.');
    assert.equal(
      keepPrevious(changed, file(first, last, again), ['s1', 's4', 's9']),
      file(
        first,
        unit('s4', 'Keep moving, but very gently.', '', previous('Keep moving gently.', 'Siga moviéndose.')),
        last,
      ),
    );
  });

  it('gives a sentence its translation back when its English is what it was', () => {
    const after = file(first, last, unit('s2', 'Keep moving gently.'));
    assert.equal(keepPrevious(changed, after, ['s1', 's2', 's9']), before);
  });

  it('takes the old sentence away once the new one is translated', () => {
    const translated = file(
      first,
      unit('s3', 'Keep moving, but gently.', 'Siga con suavidad.', previous('Keep moving gently.', 'Siga moviéndose.')),
      last,
    );
    assert.equal(
      keepPrevious(translated, withoutPrevious(translated), ['s1', 's3', 's9']),
      file(first, unit('s3', 'Keep moving, but gently.', 'Siga con suavidad.'), last),
    );
  });

  it('keeps it while the new translation is not finished', () => {
    const draft = changed.replace('  <alt-trans', '  <target state="needs-translation">Siga</target>\n  <alt-trans');
    assert.match(
      keepPrevious(draft, withoutPrevious(draft), ['s1', 's3', 's9']),
      /<target>Siga moviéndose\.<\/target>/,
    );
  });

  it('puts a new sentence after the one that it follows in the code, and takes no other for its past', () => {
    const after = file(first, last, unit('s5', 'Call us'));
    assert.equal(keepPrevious(before, after, ['s1', 's5', 's9']), file(first, unit('s5', 'Call us'), last));
  });

  it('reads what editors of translators write', () => {
    const foreign = `<trans-unit approved="yes" xml:space='preserve' id='s7'>
      <source xml:lang="en">Back</source><target xml:lang="es" state='final'>Atrás</target></trans-unit>`;
    const {source, done, known} = unitsOf(file(foreign)).get('s7');
    assert.deepEqual({source, done, known}, {source: 'Back', done: true, known: {source: 'Back', target: 'Atrás'}});
  });
});

describe('the build', () => {
  it('refuses a changed sentence, and names it, what it was, and how that was translated', () => {
    const message = {name: 's3', contents: ['Keep moving, but gently.']};
    assert.deepEqual(problemsOf('es', [message], [], changed), [
      'locales/es.xlf, s3 "Keep moving, but gently.": has no translation; it was "Keep moving gently.", translated as "Siga moviéndose."',
    ]);
  });
});
