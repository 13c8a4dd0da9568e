// Every word of the nine questions, written out by hand: a hint that is lost or under the wrong answer changes what an
// answer means. Clinical reference, section 3.
import {expect} from '@open-wc/testing';
import {clean, goToQuestion, openWidget, read, readAll, readTitle, secondLooks, seeAll, setClock} from '../driver.js';

/** Its code, its text, the hint that is always in sight, and the second look that a tick brings. */
type Answer = readonly [code: string, text: string, hint: string, secondLook: string];

interface Question {
  readonly type: 'checkbox' | 'radio';
  readonly title: string;
  readonly hints: readonly string[];
  readonly why: string;
  readonly answers: readonly Answer[];
}

const notSureOfDanger: Answer = [
  'not-sure',
  'Not sure',
  '',
  'Counts as yes, to be safe. If you know that no line is true, choose "None of these" instead.',
];

const questions: Readonly<Record<string, Question>> = {
  'danger-signs': {
    type: 'checkbox',
    title: 'Do you have any of these now, or do they come and go?',
    hints: ['Only what is new since the session, or worse than usual.', 'Tick all that apply.'],
    why: 'Some of these are rare but serious. We ask them first.',
    answers: [
      ['breathing', 'Trouble breathing', 'Even only on stairs. Or breathing fast at rest.', ''],
      [
        'chest-pain',
        'Chest pain or tightness',
        'Also if breathing in hurts or catches, even a little. Or pain in the jaw, neck, shoulder or arm with effort, sweating or feeling sick. Or a new cough, or coughing blood. Or sudden, tearing pain in the tummy or upper back.',
        'Only a cough, with a cold, and breathing in does not hurt? Then untick this.',
      ],
      [
        'stroke-signs',
        'Sudden trouble with face, speech, sight or balance, or a sudden, terrible headache',
        'Drooping or numb face or eyelid, slurred or mixed-up words, double or lost sight, staggering, cannot swallow. Count it even if it has gone.',
        'Only saw black for a moment as you fainted, and well since? Then untick this.',
      ],
      [
        'very-ill',
        'Feeling seriously ill',
        'Confused, hard to wake, about to faint, cold and sweaty, shaking that will not stop, a fit, or blue, grey or blotchy skin or lips. Or a faint, and still feeling bad.',
        'Only tired, but awake and thinking as usual? Then untick this.',
      ],
      [
        'face-swelling',
        'Swelling of the face, lips, tongue or throat',
        'Or a tight throat, or hives with vomiting.',
        '',
      ],
      [
        'bleeding',
        'Bleeding that does not stop',
        'After 10 minutes of hard pressing, or where you cannot press. Not pressed yet? Press for 10 minutes first.',
        '',
      ],
      ['none', 'None of these', '', ''],
      notSureOfDanger,
    ],
  },
  'nerve-signs': {
    type: 'checkbox',
    title: 'Since the session, have any of these started or got worse?',
    hints: [
      'Count it even if it has gone. Do not count old problems that have not changed, or a part that went to sleep as you sat or lay. Do not count a feeling that stopped when the needles came out.',
      'Tick all that apply.',
    ],
    why: 'The nerves in the back also serve the legs, the bladder and the bowel.',
    answers: [
      [
        'saddle-numbness',
        'Numbness or tingling between the legs, or in both buttocks',
        'Genitals, back passage, groin or inner thighs. Like cotton wool, or not felt when you wipe. Or sex feels different, or new erection problems.',
        'Only one sore or tingling spot on one buttock? Then untick this.',
      ],
      [
        'bladder-bowel',
        'Trouble passing pee, leaking pee or poo, or no urge to go',
        'Only a little comes, or it is harder to start or stop.',
        'Only constipated or stinging, and you feel when you need to go? Then untick this.',
      ],
      [
        'weakness',
        'A weak or clumsy arm, leg or foot',
        'It gives way, drags, drops things or cannot lift as usual. Or toes catch on the floor, or walking is unsteady. Helper: they cannot or will not stand or walk.',
        'Only heavy or relaxed, and it works as usual? Then untick this.',
      ],
      [
        'numbness',
        'Loss of feeling in part of an arm or leg, or in a band around the body',
        'Touch feels dull, or is not felt.',
        'Only pins and needles, and touch feels normal? Then untick this: we ask about it later.',
      ],
      [
        'both-legs',
        'Pain or tingling down both legs, or in both feet',
        'Together, or first one and then the other.',
        'Only at the needle spots? Then untick this.',
      ],
      ['none', 'None of these', '', ''],
      notSureOfDanger,
    ],
  },
  'time-since-session': {
    type: 'radio',
    title: 'How long ago was the session?',
    hints: ['Count from the start of your last session, or an earlier one if the pain began then.'],
    why: 'Normal soreness fades within three days.',
    answers: [
      ['under-48h', 'Less than 2 days (48 hours)', 'After: Tuesday 24 November at 15:10', ''],
      ['48h-to-72h', '2 to 3 days', 'Between: Monday 23 November at 15:10 – Tuesday 24 November at 15:10', ''],
      ['3-to-7-days', '3 to 7 days', 'Between: Thursday 19 November at 15:10 – Monday 23 November at 15:10', ''],
      ['7-days-or-more', '7 days or more', 'Before: Thursday 19 November at 15:10', ''],
      ['not-sure', 'Not sure', '', 'Counts as 3 days or more, to be safe.'],
    ],
  },
  'pain-trend': {
    type: 'radio',
    title: 'How is the new or stronger pain or feeling changing?',
    hints: [
      'Compare with yesterday or earlier today, not with before the session. Old pain back at its usual level is no new pain.',
    ],
    why: 'Pain that grows tells us more than pain that is there.',
    answers: [
      ['better', 'Getting better, gone, or no new pain', '', ''],
      ['same', 'About the same', '', ''],
      ['worse', 'Getting worse', '', ''],
      ['came-back', 'It got better, then came back or got worse again', '', ''],
      ['not-sure', 'Not sure', '', 'Counts as worse, to be safe.'],
    ],
  },
  'pain-kind': {
    type: 'checkbox',
    title: 'What does it feel like?',
    hints: [
      'Any new pain or feeling, even only at times or when you move. Not old pain that has not changed.',
      'Tick all that apply.',
    ],
    why: 'Different pains have different causes.',
    answers: [
      ['ache', 'Dull, sore, stiff or throbbing pain', '', ''],
      ['cramp', 'A cramp or spasm', '', ''],
      ['sharp', 'Sharp or stabbing pain', '', ''],
      ['electric', 'Pain like an electric shock, or burning or shooting along a line', '', ''],
      ['tingling', 'Tingling, pins and needles, or numb skin', 'Even without pain.', ''],
      ['strong', 'Pain bad enough to stop normal things', 'Work, dressing, walking about.', ''],
      ['severe', 'Pain too bad to stand, think or sleep at all', 'Or sudden and very strong.', ''],
      ['none', 'No new pain or feeling, or it has gone for good', '', ''],
      ['not-sure', 'Not sure', '', 'Counts as sharp and electric, to be safe.'],
    ],
  },
  'pain-place': {
    type: 'checkbox',
    title: 'Where is it?',
    hints: ['Tick all that apply.'],
    why: 'Pain near the lungs or down a leg needs more care.',
    answers: [
      ['needle-sites', 'Close to where the treatment was', '', ''],
      ['upper-back', 'Upper back, neck, shoulder, ribs or chest', '', ''],
      ['down-limb', 'Down, or in, a leg or arm', 'Not just at needle spots.', ''],
      ['elsewhere', 'Somewhere else', 'Tummy, side, head, or untreated back.', ''],
      ['not-sure', 'Not sure', '', 'Counts as a leg or arm, and somewhere else, to be safe.'],
    ],
  },
  'skin-signs': {
    type: 'checkbox',
    title: 'Look at the treated skin. Do you have any of these?',
    hints: [
      'Use good light and a mirror, photo or helper. On brown or black skin, look for darker or purple patches, and feel for heat.',
      'Tick all that apply.',
    ],
    why: 'Infections and bleeding show on the skin.',
    answers: [
      [
        'hot-skin',
        'Hot, swollen or sore skin that is red or darker than usual',
        'Bigger than a pea, or spreading.',
        'Only a bruise, a burn, marks from cups or scraping, or pink for the first few hours, and not spreading or getting hotter? Then untick this.',
      ],
      [
        'pus',
        'Pus, or a hot, sore lump that grows or has a yellow or white head',
        'Weeks later: an open sore, a growing or open lump, or more lumps.',
        '',
      ],
      ['red-spot', 'A small red, warm or hard spot', 'As a pea or little fingernail, no pus, not growing.', ''],
      ['growing-bruise', 'A growing bruise or lump', '', ''],
      ['large-bruise', 'A bruise or lump bigger than a palm', '', ''],
      ['small-bruise', 'A small bruise or bump, blood that stopped, or marks from cups or scraping (gua sha)', '', ''],
      ['itchy-rash', 'An itchy rash where a needle or plaster was', '', ''],
      [
        'rash-elsewhere',
        'Hives, blisters or a rash away from the treated spots',
        'Or a strip of blisters anywhere.',
        'Only blisters from heat or a cup? Then untick this: that is a burn.',
      ],
      ['burn', 'A burn from heat, a lamp, moxa or a cup', 'Blistered, peeling, or still red and sore after hours.', ''],
      ['large-burn', 'A burn as big as a palm with blisters or raw skin, or any white or black burn', '', ''],
      ['needle-left-in', 'A needle, or part of one, perhaps still in the body', '', ''],
      ['needle-found', 'A needle left in the skin that came out whole', '', ''],
      ['none', 'None of these', 'Needle dots do not count.', ''],
      ['not-sure', 'Not sure', '', 'Counts as yes, to be safe.'],
    ],
  },
  'other-signs': {
    type: 'checkbox',
    title: 'Since the session, have you had any of these?',
    hints: ['Only what is new, or worse than usual. Take your temperature first, if you can.', 'Tick all that apply.'],
    why: 'These can come from the treatment, or have nothing to do with it. Both matter.',
    answers: [
      [
        'fever',
        'Fever, shivering, or new night sweats',
        '38 °C / 100.4 °F or more, or feeling very hot. Painkillers can hide it.',
        '',
      ],
      [
        'headache',
        'A bad headache of a new kind',
        'Or one that starts on sitting or standing up, or light hurts the eyes. Or a blow to the head.',
        '',
      ],
      [
        'dizzy-or-sick',
        'Dizziness or vomiting that lasts for hours',
        'Or with a bad headache, or you cannot keep water down.',
        '',
      ],
      [
        'heartbeat',
        'A racing, pounding or uneven heartbeat, even at rest',
        '',
        'Only while frightened, as you know it, and calm again since? Then untick this.',
      ],
      ['blood-in-pee', 'Blood in pee, poo or vomit, or pee as dark as cola', '', ''],
      ['swollen-leg', 'One swollen, warm or sore calf or leg', 'Not just at needle spots.', ''],
      [
        'sign-gone',
        'Trouble breathing, chest pain, a swollen face or throat, feeling seriously ill, or fainting, which has now gone',
        '',
        'Only felt faint, or fainted, during or just after the session, and well since? Then untick this.',
      ],
      ['none', 'None of these', '', ''],
      ['not-sure', 'Not sure', '', 'Counts as yes, to be safe.'],
    ],
  },
  'personal-risks': {
    type: 'checkbox',
    title: 'Are any of these true for you?',
    hints: ['Tick all that apply.'],
    why: 'Some illnesses and medicines make problems more likely.',
    answers: [
      [
        'blood-thinners',
        'I take blood thinners, stopped them in the last week, or bleed easily',
        'Warfarin, Eliquis, Xarelto, edoxaban, dabigatran, heparin, clopidogrel and others.',
        'Only low-dose aspirin? Then untick this.',
      ],
      [
        'weak-immunity',
        'I have diabetes or an artificial heart valve, or my body does not fight infection well',
        'Cancer treatment, dialysis, steroid tablets, injections for arthritis, HIV, a transplant or injecting drugs.',
        'Only a steroid inhaler or cream? Then untick this.',
      ],
      ['pregnant', 'I am or could be pregnant', 'A late period counts.', ''],
      [
        'pregnancy-warning',
        'Pregnant (or could be), with a warning sign',
        'Bleeding, fluid, strong or regular tummy pain, a bad headache or flashes in the eyes, or the baby moves less.',
        '',
      ],
      [
        'cancer-signs',
        'I have or had cancer, or am losing weight without trying',
        'Or pain has woken me every night for weeks, even when I lie still.',
        '',
      ],
      ['fall-or-weak-bones', 'A fall or accident in the last weeks, or weak bones', 'Osteoporosis.', ''],
      ['implant-with-current', 'A pacemaker or other electric implant, and current on the needles', '', ''],
      [
        'unclean-needles',
        'I think the needles were not clean, or had been used before',
        '',
        'Saw a new, sealed packet opened? Then untick this.',
      ],
      ['none', 'None of these', '', ''],
      ['not-sure', 'Not sure', '', 'Counts as taking blood thinners, to be safe.'],
    ],
  },
};

/** Of a hint in sight; which of the two an engine writes is its business: "Tuesday 24" or "Tuesday, 24". */
const withoutComma = (hint: string) => hint.replace(/(?<=day),(?= \d)/g, '');

describe('what is asked', () => {
  for (const [id, question] of Object.entries(questions)) {
    it(`has these words for ${id}, and a second look only at an answer that is ticked`, async () => {
      // By the clock of the device of the tests.
      setClock(new Date('2026-11-26T15:10').getTime());
      const widget = await openWidget('lang="en" region="GB"');
      await goToQuestion(widget, id);
      const inputs = seeAll<HTMLInputElement>(widget, 'input');
      expect(secondLooks(widget)).to.deep.equal([]);
      const answers = inputs.map((input) => {
        const label = input.labels![0]!;
        const name = clean(label.textContent);
        const hint = clean(label.querySelector('.hint')?.textContent);
        input.click();
        const looks = secondLooks(widget).join();
        if (input.type === 'checkbox') input.click();
        return [input.value, name.slice(0, name.length - hint.length).trim(), withoutComma(hint), looks];
      });
      expect({
        type: [...new Set(inputs.map(({type}) => type))].join(),
        title: readTitle(widget),
        hints: readAll(widget, '#hint p'),
        why: read(widget, 'details.help p'),
        answers,
      }).to.deep.equal(question);
      // Radio buttons are one choice only under one name.
      expect(new Set(inputs.map(({name}) => name))).to.deep.equal(new Set([id]));
    });
  }
});
