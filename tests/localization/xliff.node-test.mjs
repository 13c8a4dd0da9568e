// A comma must not cost a translator a whole sentence, and an old translation must not pass for a new one.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {asText, readXliff, writeXliff} from '../../scripts/xliff.mjs';

const file = (...units) => `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file target-language="es" source-language="en" original="lit-localize-inputs" datatype="plaintext">
<body>
${units.join('\n')}
</body>
</file>
</xliff>
`;
const unit = (id, source, target, extra = '') => `<trans-unit id="${id}">
  <source>${source}</source>
${target ? `  <target state="translated">${target}</target>\n` : ''}  <note from="place">start › ${id}</note>
${extra}</trans-unit>`;
const previous = (source, target) => `  <alt-trans alttranstype="previous-version">
    <source>${source}</source>
    <target>${target}</target>
  </alt-trans>
`;
const message = (name, text) => ({name, contents: [text], place: `start › ${name}`});
const [start, back] = [message('s1', 'Start'), message('s9', 'Go back')];

const read = (xml) => readXliff(xml, 'es');
/** What npm run localize makes of a file. */
const update = (xml, ...messages) => writeXliff('es', messages, read(xml).units);

const [first, last] = [unit('s1', 'Start', 'Empezar'), unit('s9', 'Go back', 'Volver')];
const before = file(first, unit('s2', 'Keep moving gently.', 'Siga moviéndose.'), last);
const but = message('s3', 'Keep moving, but gently.');
const changed = file(
  first,
  unit('s3', 'Keep moving, but gently.', '', previous('Keep moving gently.', 'Siga moviéndose.')),
  last,
);

describe('npm run localize', () => {
  it('makes the file of a new language, each unit with its place and the note to translators', () => {
    const call = {name: 's4', contents: ['Call ', {index: 0, untranslatable: '${number("a")}'}, ' & go'], place: 'start › call', desc: 'A "button".'}; // prettier-ignore
    assert.equal(
      writeXliff('es', [call, back]),
      file(
        `<trans-unit id="s4">
  <source>Call <x id="0" equiv-text="\${number(&quot;a&quot;)}"/> &amp; go</source>
  <note from="lit-localize">A "button".</note>
  <note from="place">start › call</note>
</trans-unit>`,
        unit('s9', 'Go back'),
      ),
    );
  });

  it('puts units in the order of the pages, whatever their order was', () => {
    assert.equal(update(file(last, first), start, back), file(first, last));
  });

  it('puts beside a changed sentence the old one and its translation', () => {
    assert.equal(update(before, start, but, back), changed);
  });

  it('keeps it when it runs again', () => {
    assert.equal(update(changed, start, but, back), changed);
  });

  it('keeps the last translation when the English changes twice before a translator comes', () => {
    assert.equal(
      update(changed, start, message('s4', 'Keep moving, but very gently.'), back),
      file(
        first,
        unit('s4', 'Keep moving, but very gently.', '', previous('Keep moving gently.', 'Siga moviéndose.')),
        last,
      ),
    );
  });

  it('gives a sentence its translation back when its English is what it was', () => {
    assert.equal(update(changed, start, message('s2', 'Keep moving gently.'), back), before);
  });

  it('takes the old sentence away once the new one is translated', () => {
    const translated = file(
      first,
      unit('s3', 'Keep moving, but gently.', 'Siga con suavidad.', previous('Keep moving gently.', 'Siga moviéndose.')),
      last,
    );
    assert.equal(
      update(translated, start, but, back),
      file(first, unit('s3', 'Keep moving, but gently.', 'Siga con suavidad.'), last),
    );
  });

  it('keeps it, and the draft, while the new translation is not finished', () => {
    const draft = changed.replace('</source>\n  <note from="place">start › s3', '</source>\n  <target state="needs-translation">Siga</target>\n  <note from="place">start › s3'); // prettier-ignore
    assert.match(draft, />Siga</);
    assert.equal(update(draft, start, but, back), draft);
  });

  it('takes no other sentence for the past of a new one', () => {
    const gone = file(first, unit('s2', 'Your skin is hot.', 'Su piel está caliente.'), last);
    assert.equal(update(gone, start, message('s5', 'Call us'), back), file(first, unit('s5', 'Call us'), last));
  });

  it('keeps what translators noted, and that a unit is approved', () => {
    const noted = file(
      `<trans-unit id="s1" approved="yes">
  <source>Start</source>
  <target state="final">Empezar</target>
  <note from="place">start › s1</note>
  <note from="Ana">A button &lt; 10 letters</note>
</trans-unit>`,
      last,
    );
    assert.equal(update(noted, start, back), noted);
  });
});

const x = '<x id="0" equiv-text="${number}"/>';

describe('a file is read as it comes from', () => {
  for (const [editor, xml, expected = {target: 'Llame al {0}', done: true}] of [
    ['this project', unit('s1', `Call ${x}`, `Llame al ${x}`)],
    [
      'Weblate: approved, the language on the target, a location',
      `<trans-unit xml:space="preserve" id="s1" approved="yes"><source>Call ${x}</source><target state="final" xml:lang="es">Llame al ${x}</target><context-group purpose="location"><context context-type="sourcefile">x.ts</context></context-group></trans-unit>`,
    ],
    ['Poedit: no state', `<trans-unit id="s1"><source>Call ${x}</source><target>Llame al ${x}</target></trans-unit>`],
    [
      'OmegaT: segments, the language before the state',
      `<trans-unit id='s1'><source xml:lang="en">Call ${x}</source><seg-source><mrk mtype="seg" mid="0">Call ${x}</mrk></seg-source><target xml:lang='es' state='translated'><mrk mtype="seg" mid="0">Llame al ${x}</mrk></target></trans-unit>`,
    ],
    [
      'memoQ: attributes of its own, and an older match beside it',
      `<trans-unit mq:status="ManuallyConfirmed" xmlns:mq="MQXliff" id="s1"><source>Call ${x}</source><target state='signed-off'  mq:x="1"
        >Llame al <x equiv-text='\${number}' id='0'/></target><alt-trans match-quality="90%"><source>Call</source><target>Llamar</target></alt-trans></trans-unit>`,
    ],
    ['a tool that escapes by CDATA', `<trans-unit id="s1"><source>Call</source><target><![CDATA[Llame al ]]>${x}</target></trans-unit>`], // prettier-ignore
    ['a tool that groups', `<group id="g"><group>${unit('s1', 'Call', `Llame al ${x}`)}</group></group>`],
    [
      'a tool that writes <ph>',
      `<trans-unit id="s1"><source>Call</source><target>Llame al <ph id="0">\${number}</ph></target></trans-unit>`,
    ],
    [
      'an editor, untouched',
      `<trans-unit id="s1"><source>Call</source><target state="needs-translation"/></trans-unit>`,
      {target: undefined, done: false},
    ],
    [
      'an editor, doubtful',
      `<trans-unit id="s1"><source>Call</source><target state="needs-review-translation">Llame al ${x}</target></trans-unit>`,
      {target: 'Llame al {0}', done: false},
    ],
  ]) {
    for (const [how, text] of [
      ['', file(xml)],
      [', with Windows line ends and a byte order mark', `\ufeff${file(xml).replace(/\n/g, '\r\n')}`],
    ]) {
      it(editor + how, () => {
        const {units, problems} = read(text);
        assert.deepEqual(problems, []);
        const {target, done} = units.get('s1');
        assert.deepEqual({target: target && asText({contents: target}), done}, expected);
      });
    }
  }
});

describe('of a file is said, with the unit, that it', () => {
  for (const [what, xml, problem] of [
    [
      'has an element of an editor in a target',
      file(first, unit('s2', 'Call', '<g id="1">Llame</g>')),
      's2: has <g> in its target: only text and <x/> can be shown',
    ],
    [
      'has HTML in a target',
      file(unit('s2', 'Call', 'Llame <b>ya</b>')),
      's2: has <b> in its target: only text and <x/> can be shown',
    ],
    ['has a unit twice', file(first, last, first), 's1: is there twice'],
    ['has two targets', file(unit('s2', 'Call', 'Llame', '<target>Llama</target>')), 's2: has two targets'],
    ['has a unit without an id', file('<trans-unit><source>Call</source></trans-unit>'), 'a unit without id'],
    ['has a loose <', file(first, unit('s2', 'Call', 'Llame < 5')), 'in s2, line 12'],
    ['has an entity of HTML', file(first, unit('s2', 'Call', 'Llame&nbsp;ya')), 'in s2, line 12'],
    [
      'has a tag that does not end',
      file(first, unit('s2', 'Call', 'Llame').replace('</target>', '')),
      'not well-formed XML',
    ],
    [
      'is of another language',
      file(first).replace('target-language="es"', 'target-language="fr"'),
      'its target-language is "fr", not "es"',
    ],
    ['is something else', '<html></html>', 'no XLIFF 1.2'],
    ['is empty', '', 'not well-formed XML'],
  ]) /* prettier-ignore */ {
    it(what, () => {
      const {problems} = read(xml);
      assert.ok(problems[0]?.includes(problem), problems.join('\n'));
    });
  }

  it('may name the country of its language', () => {
    assert.deepEqual(read(file(first).replace('target-language="es"', 'target-language="es_MX"')).problems, []);
  });
});
