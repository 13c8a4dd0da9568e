// Every answer that can be given means something: a rule reads it, and the guidance speaks of it. Taken from the
// questions themselves, so that a new answer cannot be forgotten: without a rule it would mean "look after it at home".
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {guidance} from '../../build/content/guidance.js';
import {assess, holdingRules} from '../../build/triage/assess.js';
import {levels} from '../../build/triage/levels.js';
import {isSign, questions} from '../../build/triage/questions.js';
import {usualSoreness} from './usual-soreness.mjs';

/** The answers that are no reason for care, whatever else is answered. One more is a decision of a clinician. */
const harmless = {
  'time-since-session': ['under-48h'],
  'pain-trend': ['better'],
  'pain-place': ['needle-sites'],
  'skin-signs': ['small-bruise'],
};

/** Signs that are left at self-care alone: usual soreness has them. */
const usual = ['ache'];

/** Rules that any sign of a question makes hold. The danger screens need no other; a risk needs one of its own. */
const ofTheWholeQuestion = ['personal-risk'];

const isHarmless = (id, code) => code === 'none' || (harmless[id] ?? []).includes(code);
const height = (level) => levels.indexOf(level);

/** Usual soreness, and that with one answer or two of different questions changed: what an answer may combine with. */
function* otherAnswers(question) {
  const changes = questions
    .filter(({id}) => id !== question)
    .flatMap(({id, answers}) => answers.map((code) => ({[id]: [code]})));
  yield usualSoreness;
  for (const [index, one] of changes.entries()) {
    yield {...usualSoreness, ...one};
    for (const other of changes.slice(index + 1)) yield {...usualSoreness, ...one, ...other};
  }
}

/** What an answer is compared with: the calmest of its question. */
const calmest = (id) => (usualSoreness[id][0] === 'same' ? 'better' : usualSoreness[id][0]);

/** The first set of other answers with which something is true of an answer and its calm alternative. */
function found(id, code, isTrue) {
  for (const others of otherAnswers(id)) {
    const calm = {...others, [id]: [calmest(id)]};
    if (isTrue({...others, [id]: [code]}, calm)) return others;
  }
  return undefined;
}

const everyAnswer = questions.flatMap(({id, choose, answers}) => answers.map((code) => ({id, choose, code})));
const signs = everyAnswer.filter(({choose, code}) => choose === 'many' && isSign(code));

describe('every answer', () => {
  for (const {id, code} of everyAnswer.filter((answer) => !isHarmless(answer.id, answer.code))) {
    if (code === calmest(id)) continue;
    it(`${id}: ${code} is read by a rule`, () => {
      const read = found(id, code, (answers, calm) => {
        const before = holdingRules(calm);
        return holdingRules(answers).some((rule) => !before.includes(rule) && !ofTheWholeQuestion.includes(rule));
      });
      assert.ok(read, `no rule of src/triage/rules.ts reads "${code}": say what it means, or add it to "harmless"`);
    });
  }

  it('that is harmless is one: alone and with others, it never raises the level', () => {
    for (const [id, codes] of Object.entries(harmless)) {
      for (const code of codes) {
        assert.ok(
          everyAnswer.some((answer) => answer.id === id && answer.code === code),
          `${code} is an answer`,
        );
        const raises = (answers, calm) => height(assess(answers).level) > height(assess(calm).level);
        assert.equal(found(id, code, raises), undefined, code);
      }
    }
  });

  it('to a question with several answers is more than self-care beside usual soreness, but for the harmless', () => {
    const calm = signs
      .filter(({id, code}) => assess({...usualSoreness, [id]: [code]}).level === 'self-care')
      .map(({code}) => code);
    assert.deepEqual(calm.sort(), [...usual, ...harmless['pain-place'], ...harmless['skin-signs']].sort());
  });
});

const facts = {
  emergencyNumber: '999',
  healthLine: '111',
  contentVersion: '1',
  contentDate: () => '1',
  number: String,
  reviewNotes: [],
};
const helpGroups = guidance((text) => String(text), facts)
  .find(({id}) => id === 'help')
  .blocks()
  .filter(({signs: listed}) => listed);

/** The signs that the guidance speaks of, at one level or at all. */
const spokenOf = (level) =>
  helpGroups
    .filter((group) => level === undefined || group.level === level)
    .flatMap((group) => group.signs.flatMap(({about, code}) => about ?? [code]));

describe('"When to get help" of the guidance', () => {
  it('has the three levels at which somebody helps, worst first', () => {
    assert.deepEqual(
      helpGroups.map(({level}) => level),
      ['emergency', 'medical-help-today', 'contact-practitioner'],
    );
  });

  for (const {id, code} of signs) {
    const contact = height('contact-practitioner');
    const alone = assess({...usualSoreness, [id]: [code]}).level;
    const raises = (answers, calm) => {
      const [level, without] = [answers, calm].map((set) => height(assess(set).level));
      return level >= contact && level > without;
    };
    if (height(alone) >= contact) {
      it(`speaks of ${code} where it says what ${alone} means`, () => {
        assert.ok(
          spokenOf(alone).includes(code),
          `src/content/guidance.ts, the list of ${alone}, has no sign with code or about "${code}"`,
        );
      });
    } else if (found(id, code, raises)) {
      it(`speaks of ${code}, which needs help with another sign`, () => {
        assert.ok(
          spokenOf().includes(code),
          `src/content/guidance.ts, helpGroups, has no sign with code or about "${code}"`,
        );
      });
    }
  }

  it('speaks of no sign that there is not', () => {
    const known = signs.map(({code}) => code);
    const unknown = spokenOf().filter((code) => code !== undefined && !known.includes(code));
    assert.deepEqual(unknown, []);
  });
});
