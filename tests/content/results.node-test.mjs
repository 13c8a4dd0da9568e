// Clinical reference, section 5, "Until help comes": whole lists, because first aid that comes in the wrong order, or
// contradicts itself, does harm.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {untilHelpComes} from '../../build/content/results.js';
import {translatorFor} from '../../build/localization/catalogues.js';

const say = {
  sitUp: 'Sit up and rest.',
  press: 'Press hard with a clean cloth and do not lift it to look. Cannot reach? Lie on a folded cloth.',
  pressSitting: 'Press hard with a clean cloth and do not lift it to look. Cannot reach? Lean back on a folded cloth.',
  pen: 'If you have an adrenaline pen, use it now.',
  lieUnlessBreathless: 'Lie down. If it gets hard to breathe, sit up.',
  stayDown: 'Do not stand up or walk, even if you feel better.',
  noteTime: 'Note the time it began. Do not eat, drink or take aspirin.',
  lieDown: 'Lie down, on your side if you are very sleepy or vomit.',
  sideIfSleepy: 'If you get very sleepy or vomit, lie on your side.',
  notePee: 'Note when it began, and when you last peed.',
  fast: 'Do not eat or drink.',
  needle: 'Leave the needle where it is. Do not press, dig, lean or lie on it.',
  company: 'Do not stay alone if you can help it. Unlock the door.',
  medicines: 'Have your medicines, or a list of them, ready.',
};

/**
 * Danger and nerve signs, and rules that add a line; then the lines in short. Every pair is there, so that each two lines
 * have their order.
 */
const lists = [
  ['', 'company medicines'],
  ['breathing', 'sitUp company medicines'],
  ['chest-pain', 'sitUp company medicines'],
  ['breathing chest-pain', 'sitUp company medicines'],
  ['bleeding', 'press company medicines'],
  ['face-swelling', 'pen lieUnlessBreathless stayDown company medicines'],
  ['stroke-signs', 'noteTime company medicines'],
  ['very-ill', 'lieDown company medicines'],
  ['saddle-numbness', 'notePee company medicines'],
  ['bladder-bowel', 'notePee company medicines'],
  ['weakness', 'notePee company medicines'],
  ['numbness', 'notePee company medicines'],
  ['both-legs', 'notePee company medicines'],
  ['saddle-numbness bladder-bowel both-legs', 'notePee company medicines'],
  ['severe-pain-elsewhere', 'fast company medicines'],
  ['needle-left-in', 'needle company medicines'],

  ['breathing face-swelling', 'sitUp pen stayDown company medicines'],
  ['chest-pain face-swelling', 'sitUp pen stayDown company medicines'],
  ['breathing bleeding', 'sitUp pressSitting company medicines'],
  ['chest-pain bleeding', 'sitUp pressSitting company medicines'],
  ['breathing stroke-signs', 'sitUp noteTime company medicines'],
  ['chest-pain stroke-signs', 'sitUp noteTime company medicines'],
  ['breathing very-ill', 'sitUp sideIfSleepy company medicines'],
  ['chest-pain very-ill', 'sitUp sideIfSleepy company medicines'],
  ['breathing weakness', 'sitUp notePee company medicines'],
  ['chest-pain severe-pain-elsewhere', 'sitUp fast company medicines'],
  ['breathing needle-left-in', 'sitUp needle company medicines'],

  ['bleeding face-swelling', 'press pen lieUnlessBreathless stayDown company medicines'],
  ['bleeding stroke-signs', 'press noteTime company medicines'],
  ['bleeding very-ill', 'press lieDown company medicines'],
  ['bleeding numbness', 'press notePee company medicines'],
  ['bleeding severe-pain-elsewhere', 'press fast company medicines'],
  ['bleeding needle-left-in', 'needle press company medicines'],

  ['face-swelling stroke-signs', 'pen lieUnlessBreathless stayDown noteTime company medicines'],
  ['face-swelling very-ill', 'pen lieUnlessBreathless stayDown sideIfSleepy company medicines'],
  ['face-swelling both-legs', 'pen lieUnlessBreathless stayDown notePee company medicines'],
  ['face-swelling severe-pain-elsewhere', 'pen lieUnlessBreathless stayDown fast company medicines'],
  ['face-swelling needle-left-in', 'needle pen lieUnlessBreathless stayDown company medicines'],

  ['stroke-signs very-ill', 'noteTime lieDown company medicines'],
  ['stroke-signs weakness', 'noteTime notePee company medicines'],
  ['stroke-signs severe-pain-elsewhere', 'noteTime company medicines'],
  ['stroke-signs needle-left-in', 'needle noteTime company medicines'],

  ['very-ill bladder-bowel', 'lieDown notePee company medicines'],
  ['very-ill severe-pain-elsewhere', 'lieDown fast company medicines'],
  ['very-ill needle-left-in', 'needle lieDown company medicines'],

  ['saddle-numbness severe-pain-elsewhere', 'notePee fast company medicines'],
  ['saddle-numbness needle-left-in', 'needle notePee company medicines'],
  ['severe-pain-elsewhere needle-left-in', 'needle fast company medicines'],

  ['breathing face-swelling very-ill', 'sitUp pen stayDown sideIfSleepy company medicines'],
  ['chest-pain face-swelling very-ill', 'sitUp pen stayDown sideIfSleepy company medicines'],
  [
    'bleeding face-swelling stroke-signs very-ill numbness severe-pain-elsewhere needle-left-in',
    'needle press pen lieUnlessBreathless stayDown noteTime sideIfSleepy notePee company medicines',
  ],
  [
    'breathing face-swelling stroke-signs very-ill numbness severe-pain-elsewhere needle-left-in',
    'sitUp needle pen stayDown noteTime sideIfSleepy notePee company medicines',
  ],
];

const addsLine = ['severe-pain-elsewhere', 'needle-left-in'];

/** What is to be done for these signs and rules. */
const untilHelp = (codes) =>
  untilHelpComes(translatorFor('en'), {
    signs: codes.filter((code) => !addsLine.includes(code)),
    rules: codes.filter((code) => addsLine.includes(code)),
  });

describe('until help comes', () => {
  for (const [given, lines] of lists) {
    const codes = given.split(' ').filter(Boolean);
    const expected = lines.split(' ').map((line) => say[line]);

    it(`with ${codes.join(', ') || 'nothing that has first aid of its own'}: ${expected.join(' ')}`, () => {
      assert.deepEqual(untilHelp(codes), expected);
      assert.deepEqual(untilHelp([...codes].reverse()), expected, 'given the other way round');
    });
  }

  it('doubt, or a rule without first aid of its own, adds nothing', () => {
    const lines = untilHelpComes(translatorFor('en'), {
      signs: ['not-sure', 'none'],
      rules: ['danger-sign', 'nerve-sign', 'infection-with-fever', 'headache-with-fever', 'headache-with-vomiting'],
    });
    assert.deepEqual(lines, [say.company, say.medicines]);
  });
});
