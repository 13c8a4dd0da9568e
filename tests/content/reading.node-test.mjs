// Worried people read this on a phone: short words, short sentences. Clinical reference: reading age 9 to 11.
// A machine's figure is no proof that people understand, only an alarm when a text gets harder.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {syllable} from 'syllable';
import {questionWords} from '../../build/content/questions.js';
import {translatorFor} from '../../build/localization/catalogues.js';
import {xliffUnits} from '../localization/xliff-units.mjs';

/**
 * Flesch-Kincaid grades, and words: as low as the text allows. The limit of a single sentence is that of the hardest,
 * "Feeling dizzy or being sick usually settles within hours."
 */
const budget = {wholeText: 3.5, sentencesOfEightWordsOrMore: 4.5, question: 3.5, sentence: 10.3, wordsInSentence: 25};

/** Medicines and illnesses go by hard names, and the reader has to find their own. */
const questionOfHardNames = {id: 'personal-risks', budget: 5.5};

/**
 * Words that cannot be avoided, counted as two syllables where a single sentence is judged: the readers know them from
 * their treatment, and "information" is what the intended use calls this text. Longer texts are judged without favour.
 */
const unavoidable = new Set(['acupuncture', 'practitioner', 'emergency', 'pregnancy', 'information']);

/** Sentences that only list medicines or illnesses, of which the reader needs to know but their own. */
const lists = new Set([
  'Cancer treatment, dialysis, steroid tablets, injections for arthritis, HIV, a transplant or injecting drugs.',
  'Warfarin, Eliquis, Xarelto, edoxaban, dabigatran, heparin, clopidogrel and others.',
  'Diabetes, artificial heart valve, weak immunity, or injecting drugs',
]);

/** A heading or an answer without a full stop counts as a sentence; a value in the text as a number. */
const sentencesOf = (text) =>
  text
    .replace(/\{\d\}/g, '12')
    .split(/(?<=[.!?])["”)]?\s+/)
    .filter((sentence) => /\w/.test(sentence));
const wordsOf = (sentence) => sentence.match(/[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu) ?? [];

/** A figure is read as one syllable: how many it has says nothing about how hard it is. */
function syllablesOf(word, favour) {
  if (/^\p{N}/u.test(word)) return 1;
  return favour && unavoidable.has(word.toLowerCase()) ? 2 : Math.max(1, syllable(word));
}

function grade(sentences, {favour = false} = {}) {
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word, favour), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

const messages = xliffUnits('es').map(({source}) => source);
const sentences = messages.flatMap(sentencesOf);
const long = sentences.filter((sentence) => wordsOf(sentence).length >= 8);

describe('the grade', () => {
  it('of known sentences is the one that the formula gives by hand', () => {
    // 6 words, 6 syllables: 0.39 × 6 + 11.8 × 1 - 15.59.
    assert.equal(grade(['The cat sat on the mat.']).toFixed(2), '-1.45');
    // 5 words, 7 syllables: 0.39 × 5 + 11.8 × 1.4 - 15.59.
    assert.equal(grade(['Needles can hurt a muscle.']).toFixed(2), '2.88');
    assert.deepEqual(sentencesOf('It is 100.4 or more. "Not sure" is fine. Why? Now'), [
      ...['It is 100.4 or more.', '"Not sure" is fine.', 'Why?', 'Now'],
    ]);
  });

  it('of the whole English text is within the budget', (t) => {
    const found = grade(sentences);
    const words = sentences.flatMap(wordsOf).length;
    t.diagnostic(`whole text: grade ${found.toFixed(1)}, ${sentences.length} sentences, ${words} words`);
    assert.ok(messages.length > 250);
    assert.ok(found <= budget.wholeText, `grade ${found.toFixed(2)}`);
  });

  it('of its long sentences together, without headings and labels, is within the budget', (t) => {
    const found = grade(long);
    const mean = long.flatMap(wordsOf).length / long.length;
    t.diagnostic(`8 words or more: grade ${found.toFixed(1)}, ${long.length} sentences, ${mean.toFixed(1)} words each`);
    assert.ok(long.length > 100);
    assert.ok(found <= budget.sentencesOfEightWordsOrMore, `grade ${found.toFixed(2)}`);
  });

  for (const id of [
    ...['danger-signs', 'nerve-signs', 'time-since-session', 'pain-trend'],
    ...['pain-kind', 'pain-place', 'skin-signs', 'other-signs', 'personal-risks'],
  ]) {
    it(`of the question ${id} with its hints and answers is within the budget`, (t) => {
      const marks = {twoDaysAgo: '12', threeDaysAgo: '12', sevenDaysAgo: '12'};
      const {title, hint = '', whyWeAsk, answers} = questionWords(translatorFor('en'), id, marks);
      const texts = [title, hint, whyWeAsk];
      for (const answer of Object.values(answers)) texts.push(answer.text, answer.hint ?? '', answer.secondLook ?? '');
      const found = grade(texts.flatMap(sentencesOf));
      t.diagnostic(`${id}: grade ${found.toFixed(1)}`);
      const limit = id === questionOfHardNames.id ? questionOfHardNames.budget : budget.question;
      assert.ok(found <= limit, `grade ${found.toFixed(2)}`);
    });
  }

  it('of each sentence of 8 words or more is within the budget, unless it is a list', () => {
    const tooHard = long.filter((sentence) => grade([sentence], {favour: true}) > budget.sentence);
    // Whole, so that nothing is waived that is not there any more, or that is easy enough without.
    assert.deepEqual(new Set(tooHard), lists);
  });
});

describe('a sentence', () => {
  it('has at most 25 words', () => {
    assert.deepEqual(
      sentences.filter((sentence) => wordsOf(sentence).length > budget.wordsInSentence),
      [],
    );
  });
});
