import {str, type MsgFn} from '../localization/messages.js';
import {withoutPrototype} from '../own-object.js';
import type {AnswerCode, QuestionId} from '../triage/questions.js';
import {findQuestion} from './unwritten.js';

/** The words of one answer. */
export interface AnswerWords {
  /**
   * Signs (of every question but `pain-place` and `personal-risks`) are noun phrases without "I" or "my": the same
   * string serves the question, the danger list, "Say" and the phrase card.
   */
  readonly text: string;
  /** Always in sight: what counts as well. */
  readonly hint?: string;
  /** In sight once the answer is ticked: what does not count. It always names the state that is safe. */
  readonly secondLook?: string;
  /** What a nurse would note for the practitioner, where that is not the text; a noun phrase. */
  readonly note?: string;
}

/** The words of one question. */
export interface QuestionWords<Id extends QuestionId = QuestionId> {
  readonly title: string;
  /** Short name: for the review page, the summary, and the list under "Not sure about:". */
  readonly topic: string;
  readonly hint?: string;
  /** One line, folded. */
  readonly whyWeAsk: string;
  /** What the review page and the summary say in place of "None of these"; only where there is such an answer. */
  readonly denied?: string;
  readonly answers: Readonly<Record<AnswerCode<Id>, AnswerWords>>;
}

/** Moments so long before now, as the reader would write them: the limits between the answers about the time. */
export interface SessionMarks {
  readonly twoDaysAgo: string;
  readonly threeDaysAgo: string;
  readonly sevenDaysAgo: string;
}

/** Writes the words of one question. */
export type QuestionTexts<Id extends QuestionId> = (t: MsgFn, marks: SessionMarks) => QuestionWords<Id>;

const none = (t: MsgFn): string => t('None of these');
export const notSure = (t: MsgFn): string =>
  t('Not sure', {
    desc: 'Answer to a question, and heading above what a patient is not sure about. No agreement with the gender of the reader.',
  });
const countsAsYes = (t: MsgFn): string => t('Counts as yes, to be safe.');

/** On the two danger screens doubt is an emergency: whoever means "no" can say so. */
const notSureOfDanger = (t: MsgFn): AnswerWords => ({
  text: notSure(t),
  secondLook: t('Counts as yes, to be safe. If you know that no line is true, choose "None of these" instead.', {
    desc: 'A line is one row of the list of answers. Not a telephone line.',
  }),
});

/**
 * The questions in words. Clinical reference, section 3: what each code means, and the reading traps that
 * the words avoid. Inclusions are always in sight; exclusions only once an answer is ticked.
 */
const texts: {readonly [Id in QuestionId]: QuestionTexts<Id>} = {
  'danger-signs': (t) => ({
    title: t('Do you have any of these now, or do they come and go?'),
    topic: t('Danger signs'),
    hint: t('Only what is new since the session, or worse than usual.'),
    whyWeAsk: t('Some of these are rare but serious. We ask them first.'),
    denied: t('No danger signs'),
    answers: {
      // E1, E6
      breathing: {
        text: t('Trouble breathing'),
        hint: t('Even only on stairs. Or breathing fast at rest.', {desc: 'Hint under "Trouble breathing".'}),
        note: t('Short of breath, or breathing fast at rest'),
      },
      // E1, GK (heart, aorta)
      'chest-pain': {
        text: t('Chest pain or tightness'),
        hint: t(
          'Also if breathing in hurts or catches, even a little. Or pain in the jaw, neck, shoulder or arm with effort, sweating or feeling sick. Or a new cough, or coughing blood. Or sudden, tearing pain in the tummy or upper back.',
          {
            desc: 'Hint under "Chest pain or tightness". Catches: a sudden, short pain that stops a breath, even a mild one. With effort, sweating or feeling sick: together with any one of these. Feeling sick: about to vomit. Tearing: as if something inside rips, or like a knife.',
          },
        ),
        secondLook: t('Only a cough, with a cold, and breathing in does not hurt? Then untick this.', {
          desc: 'A cold: the illness with a runny nose.',
        }),
        note: t('Chest pain or tightness, pain on breathing in, new cough, coughing blood, or sudden tearing pain'),
      },
      // E4, GK
      'stroke-signs': {
        text: t('Sudden trouble with face, speech, sight or balance, or a sudden, terrible headache'),
        hint: t(
          'Drooping or numb face or eyelid, slurred or mixed-up words, double or lost sight, staggering, cannot swallow. Count it even if it has gone.',
          {desc: 'Hint under a sign. Numb: touch feels dull, or is not felt.'},
        ),
        secondLook: t('Only saw black for a moment as you fainted, and well since? Then untick this.'),
      },
      // E6, E11
      'very-ill': {
        text: t('Feeling seriously ill'),
        hint: t(
          'Confused, hard to wake, about to faint, cold and sweaty, shaking that will not stop, a fit, or blue, grey or blotchy skin or lips. Or a faint, and still feeling bad.',
          {
            desc: 'Hint under "Feeling seriously ill". Use nouns, so that nothing agrees with the gender of the reader. Fit: a seizure.',
          },
        ),
        secondLook: t('Only tired, but awake and thinking as usual? Then untick this.', {
          desc: 'Do not let it agree with the gender of the reader.',
        }),
        note: t('Seriously ill: confused, hard to wake, faint, cold and sweaty, shaking, a fit, or bad skin colour'),
      },
      // E17
      'face-swelling': {
        text: t('Swelling of the face, lips, tongue or throat'),
        hint: t('Or a tight throat, or hives with vomiting.', {desc: 'Hives: raised, itchy patches.'}),
        note: t('Swelling of the face, lips, tongue or throat, a tight throat, or hives with vomiting'),
      },
      // E8, D8
      bleeding: {
        text: t('Bleeding that does not stop'),
        hint: t(
          'After 10 minutes of hard pressing, or where you cannot press. Not pressed yet? Press for 10 minutes first.',
          {desc: 'Hint under "Bleeding that does not stop".'},
        ),
        note: t('Bleeding that 10 minutes of pressure did not stop'),
      },
      none: {text: none(t)},
      'not-sure': notSureOfDanger(t),
    },
  }),
  'nerve-signs': (t) => ({
    title: t('Since the session, have any of these started or got worse?'),
    topic: t('Numbness, weakness, toilet trouble'),
    hint: t(
      'Count it even if it has gone. Do not count old problems that have not changed, or a part that went to sleep as you sat or lay. Do not count a feeling that stopped when the needles came out.',
      {desc: 'Went to sleep: an arm or leg that got numb for a short time because it was pressed.'},
    ),
    whyWeAsk: t('The nerves in the back also serve the legs, the bladder and the bowel.'),
    denied: t('No new numbness, weakness or toilet trouble'),
    answers: {
      // E2
      'saddle-numbness': {
        text: t('Numbness or tingling between the legs, or in both buttocks', {
          desc: 'Numbness: touch feels dull, or is not felt. Tingling: pins and needles. Both count.',
        }),
        hint: t(
          'Genitals, back passage, groin or inner thighs. Like cotton wool, or not felt when you wipe. Or sex feels different, or new erection problems.',
          {desc: 'Name the parts of the body plainly: genitals, anus, groin, inner thighs.'},
        ),
        secondLook: t('Only one sore or tingling spot on one buttock? Then untick this.'),
        note: t('Numbness or tingling in the saddle area or both buttocks, or new sexual problems'),
      },
      // E2
      'bladder-bowel': {
        text: t('Trouble passing pee, leaking pee or poo, or no urge to go', {
          desc: 'Pee and poo: everyday words for urine and stool. No urge: not feeling the need to use the toilet, for pee or for poo.',
        }),
        hint: t('Only a little comes, or it is harder to start or stop.', {desc: 'About passing urine.'}),
        secondLook: t('Only constipated or stinging, and you feel when you need to go? Then untick this.', {
          desc: 'Stinging: pee that burns. To go: to use the toilet.',
        }),
        note: t('Trouble passing or holding urine or stool, or no urge', {desc: 'No urge for urine or for stool.'}),
      },
      // S21, E4, E18
      weakness: {
        text: t('A weak or clumsy arm, leg or foot', {desc: 'Weak: without strength. Not heavy or relaxed.'}),
        hint: t(
          'It gives way, drags, drops things or cannot lift as usual. Or toes catch on the floor, or walking is unsteady. Helper: they cannot or will not stand or walk.',
          {
            desc: 'It: an arm, leg or foot, which cannot lift as it usually can. Helper: who answers for someone else. They: that person.',
          },
        ),
        secondLook: t('Only heavy or relaxed, and it works as usual? Then untick this.', {
          desc: 'It: an arm, leg or foot.',
        }),
        note: t('Weak or clumsy arm, leg or foot, foot drop, or unsteady walking'),
      },
      // S21, E18
      numbness: {
        text: t('Loss of feeling in part of an arm or leg, or in a band around the body', {
          desc: 'Feeling: the sense of touch, not a mood. Loss: touch is felt less, or not at all.',
        }),
        hint: t('Touch feels dull, or is not felt.'),
        secondLook: t('Only pins and needles, and touch feels normal? Then untick this: we ask about it later.'),
      },
      // E2
      'both-legs': {
        text: t('Pain or tingling down both legs, or in both feet'),
        hint: t('Together, or first one and then the other.'),
        secondLook: t('Only at the needle spots? Then untick this.', {desc: 'Spots: where the needles went in.'}),
      },
      none: {text: none(t)},
      'not-sure': notSureOfDanger(t),
    },
  }),
  'time-since-session': (t, {twoDaysAgo, threeDaysAgo, sevenDaysAgo}) => ({
    title: t('How long ago was the session?'),
    topic: t('Time since the session'),
    hint: t('Count from the start of your last session, or an earlier one if the pain began then.'),
    whyWeAsk: t('Normal soreness fades within three days.'), // S9
    answers: {
      'under-48h': {
        text: t('Less than 2 days (48 hours)'),
        hint: t(str`After: ${twoDaysAgo}`, {
          desc: 'A moment, such as "Thursday 26 November, 9pm". Keep it after the colon: its form does not change.',
        }),
      },
      '48h-to-72h': {
        text: t('2 to 3 days'),
        hint: t(str`Between: ${threeDaysAgo} – ${twoDaysAgo}`, {
          desc: 'Two moments. Keep them after the colon: their form does not change.',
        }),
      },
      '3-to-7-days': {
        text: t('3 to 7 days'),
        hint: t(str`Between: ${sevenDaysAgo} – ${threeDaysAgo}`, {
          desc: 'Two moments. Keep them after the colon: their form does not change.',
        }),
      },
      '7-days-or-more': {
        text: t('7 days or more'),
        hint: t(str`Before: ${sevenDaysAgo}`, {desc: 'A moment. Keep it after the colon: its form does not change.'}),
      },
      'not-sure': {text: notSure(t), secondLook: t('Counts as 3 days or more, to be safe.')},
    },
  }),
  'pain-trend': (t) => ({
    title: t('How is the new or stronger pain or feeling changing?'),
    topic: t('How the pain is changing'),
    hint: t(
      'Compare with yesterday or earlier today, not with before the session. Old pain back at its usual level is no new pain.',
    ),
    whyWeAsk: t('Pain that grows tells us more than pain that is there.'),
    answers: {
      better: {text: t('Getting better, gone, or no new pain')},
      same: {text: t('About the same')},
      worse: {text: t('Getting worse')},
      'came-back': {text: t('It got better, then came back or got worse again', {desc: 'It: the pain.'})},
      'not-sure': {text: notSure(t), secondLook: t('Counts as worse, to be safe.')},
    },
  }),
  'pain-kind': (t) => ({
    title: t('What does it feel like?', {desc: 'It: the new pain or feeling.'}),
    topic: t('What it feels like', {desc: 'Short name of a question. It: the new pain or feeling.'}),
    hint: t('Any new pain or feeling, even only at times or when you move. Not old pain that has not changed.'),
    whyWeAsk: t('Different pains have different causes.'),
    denied: t('No new pain or feeling'),
    answers: {
      ache: {text: t('Dull, sore, stiff or throbbing pain')}, // S6
      cramp: {text: t('A cramp or spasm')},
      sharp: {text: t('Sharp or stabbing pain')}, // S10
      electric: {
        // S12
        text: t('Pain like an electric shock, or burning or shooting along a line', {
          desc: 'Any of three: like an electric shock, or burning, or shooting along a line.',
        }),
      },
      tingling: {
        text: t('Tingling, pins and needles, or numb skin'),
        hint: t('Even without pain.', {desc: 'Hint under "Tingling, pins and needles, or numb skin".'}),
      },
      strong: {
        text: t('Pain bad enough to stop normal things'),
        hint: t('Work, dressing, walking about.', {desc: 'What the pain stops.'}),
      },
      severe: {
        text: t('Pain too bad to stand, think or sleep at all', {desc: 'One of the three is enough.'}),
        hint: t('Or sudden and very strong.', {desc: 'Pain that came at once.'}),
        note: t('Severe pain (unable to stand, think or sleep), or sudden and very strong'),
      },
      none: {text: t('No new pain or feeling, or it has gone for good')},
      'not-sure': {text: notSure(t), secondLook: t('Counts as sharp and electric, to be safe.')},
    },
  }),
  'pain-place': (t) => ({
    title: t('Where is it?', {desc: 'It: the new pain or feeling.'}),
    topic: t('Where it is', {desc: 'Short name of a question. It: the new pain or feeling.'}),
    whyWeAsk: t('Pain near the lungs or down a leg needs more care.'), // E1, S19
    denied: t('Not asked, because there is no new pain'),
    answers: {
      'needle-sites': {text: t('Close to where the treatment was'), note: t('Close to the treated places')},
      'upper-back': {text: t('Upper back, neck, shoulder, ribs or chest')},
      'down-limb': {
        text: t('Down, or in, a leg or arm'),
        hint: t('Not just at needle spots.', {desc: 'Spots: where the needles went in.'}),
      },
      elsewhere: {
        text: t('Somewhere else'),
        hint: t('Tummy, side, head, or untreated back.', {desc: 'Parts of the body. Side: the flank.'}),
      },
      // Only recorded, where the question is skipped; never on its page.
      none: {text: t('Not asked, because there is no new pain')},
      'not-sure': {text: notSure(t), secondLook: t('Counts as a leg or arm, and somewhere else, to be safe.')},
    },
  }),
  'skin-signs': (t) => ({
    title: t('Look at the treated skin. Do you have any of these?'),
    topic: t('Skin'),
    hint: t(
      'Use good light and a mirror, photo or helper. On brown or black skin, look for darker or purple patches, and feel for heat.',
    ), // S20
    whyWeAsk: t('Infections and bleeding show on the skin.'),
    denied: t('No skin problem'),
    answers: {
      // S20, E5
      'hot-skin': {
        text: t('Hot, swollen or sore skin that is red or darker than usual', {
          desc: 'One place of skin: hot, swollen or sore, and red or darker as well.',
        }),
        hint: t('Bigger than a pea, or spreading.', {desc: 'Pea: the vegetable, as a size.'}),
        secondLook: t(
          'Only a bruise, a burn, marks from cups or scraping, or pink for the first few hours, and not spreading or getting hotter? Then untick this.',
          {desc: 'Cups: glasses or cups that suck the skin (cupping). Scraping: gua sha.'},
        ),
      },
      // S20, E5, E7
      pus: {
        text: t('Pus, or a hot, sore lump that grows or has a yellow or white head', {
          desc: 'Head: the tip of a lump, where pus shows.',
        }),
        hint: t('Weeks later: an open sore, a growing or open lump, or more lumps.'),
        note: t('Pus, a hot, sore or growing lump, or an open sore'),
      },
      // E5, E7
      'red-spot': {
        text: t('A small red, warm or hard spot', {desc: 'Spot: a small place on the skin.'}),
        hint: t('As a pea or little fingernail, no pus, not growing.', {desc: 'Sizes: as small as these.'}),
      },
      'growing-bruise': {text: t('A growing bruise or lump')}, // E8
      // E8
      'large-bruise': {
        text: t('A bruise or lump bigger than a palm', {desc: 'Palm: the inside of the hand, as a size.'}),
      },
      // E9
      'small-bruise': {
        text: t('A small bruise or bump, blood that stopped, or marks from cups or scraping (gua sha)', {
          desc: 'Cups suck the skin. Gua sha: scraping the skin with a smooth edge. Keep the name.',
        }),
      },
      'itchy-rash': {
        text: t('An itchy rash where a needle or plaster was', {desc: 'Plaster: a sticking plaster on the skin.'}),
      }, // E17
      // E17, shingles
      'rash-elsewhere': {
        text: t('Hives, blisters or a rash away from the treated spots'),
        hint: t('Or a strip of blisters anywhere.'),
        secondLook: t('Only blisters from heat or a cup? Then untick this: that is a burn.', {
          desc: 'Cup: a glass or cup that sucks the skin (cupping).',
        }),
      },
      // White 2001
      burn: {
        text: t('A burn from heat, a lamp, moxa or a cup', {desc: 'Moxa: a glowing herb that warms the skin.'}),
        hint: t('Blistered, peeling, or still red and sore after hours.', {desc: 'A burn.'}),
      },
      'large-burn': {
        text: t('A burn as big as a palm with blisters or raw skin, or any white or black burn', {
          desc: 'Palm: the inside of the hand, as a size.',
        }),
      },
      // E10
      'needle-left-in': {
        text: t('A needle, or part of one, perhaps still in the body', {
          desc: 'An acupuncture needle. The reader thinks so, but may not know.',
        }),
      },
      // E10
      'needle-found': {
        text: t('A needle left in the skin that came out whole'),
      },
      none: {text: none(t), hint: t('Needle dots do not count.', {desc: 'The tiny marks that needles leave.'})},
      'not-sure': {text: notSure(t), secondLook: countsAsYes(t)},
    },
  }),
  'other-signs': (t) => ({
    title: t('Since the session, have you had any of these?'),
    topic: t('Fever and other signs'),
    hint: t('Only what is new, or worse than usual. Take your temperature first, if you can.'),
    whyWeAsk: t('These can come from the treatment, or have nothing to do with it. Both matter.'),
    denied: t('No fever, headache or other sign'),
    answers: {
      // E3, S20
      fever: {
        text: t('Fever, shivering, or new night sweats'),
        hint: t('38 °C / 100.4 °F or more, or feeling very hot. Painkillers can hide it.', {desc: 'It: a fever.'}),
        note: t('Fever (38 °C or more), shivering or new night sweats'),
      },
      // E4
      headache: {
        text: t('A bad headache of a new kind'),
        hint: t('Or one that starts on sitting or standing up, or light hurts the eyes. Or a blow to the head.', {
          desc: 'One: a headache. A blow: the head was hit.',
        }),
        note: t('New, bad headache, worse upright or with light, or a head injury', {
          desc: 'Any of these: a new, bad headache, which may be worse upright or with light; an injury to the head.',
        }),
      },
      // E11
      'dizzy-or-sick': {
        text: t('Dizziness or vomiting that lasts for hours'),
        hint: t('Or with a bad headache, or you cannot keep water down.'),
      },
      heartbeat: {
        text: t('A racing, pounding or uneven heartbeat, even at rest'),
        secondLook: t('Only while frightened, as you know it, and calm again since? Then untick this.', {
          desc: 'The racing heart is one that the reader knows from being frightened. No agreement with gender.',
        }),
      },
      'blood-in-pee': {text: t('Blood in pee, poo or vomit, or pee as dark as cola')},
      'swollen-leg': {
        text: t('One swollen, warm or sore calf or leg', {desc: 'One of the two legs. Calf: back of the lower leg.'}),
        hint: t('Not just at needle spots.', {desc: 'Spots: where the needles went in.'}),
      },
      // E1, E11, E17, D10
      'sign-gone': {
        text: t(
          'Trouble breathing, chest pain, a swollen face or throat, feeling seriously ill, or fainting, which has now gone',
          {desc: 'Any one of these that the reader had, and has no more.'},
        ),
        secondLook: t(
          'Only felt faint, or fainted, during or just after the session, and well since? Then untick this.',
        ),
      },
      none: {text: none(t)},
      'not-sure': {text: notSure(t), secondLook: countsAsYes(t)},
    },
  }),
  'personal-risks': (t) => ({
    title: t('Are any of these true for you?'),
    topic: t('Health and medicines'),
    whyWeAsk: t('Some illnesses and medicines make problems more likely.'),
    denied: t('None of the illnesses or medicines we asked about'),
    answers: {
      // E8, D12
      'blood-thinners': {
        text: t('I take blood thinners, stopped them in the last week, or bleed easily'),
        hint: t('Warfarin, Eliquis, Xarelto, edoxaban, dabigatran, heparin, clopidogrel and others.', {
          desc: 'Names of medicines: use those of the country.',
        }),
        secondLook: t('Only low-dose aspirin? Then untick this.'),
        note: t('Blood thinners now or in the last week, or bleeding easily'),
      },
      // E13
      'weak-immunity': {
        text: t('I have diabetes or an artificial heart valve, or my body does not fight infection well'),
        hint: t(
          'Cancer treatment, dialysis, steroid tablets, injections for arthritis, HIV, a transplant or injecting drugs.',
          {
            desc: 'Injections for arthritis: medicines that damp down the immune system, such as methotrexate; not an injection into a knee. Drugs: illegal drugs. Steroids: medicines such as cortisone, not for building muscle.',
          },
        ),
        secondLook: t('Only a steroid inhaler or cream? Then untick this.'),
        note: t('Diabetes, artificial heart valve, weak immunity, or injecting drugs'),
      },
      // E12
      pregnant: {
        text: t('I am or could be pregnant'),
        hint: t('A late period counts.', {desc: 'Period: menstrual bleeding.'}),
        note: t('Pregnant, or could be'),
      },
      'pregnancy-warning': {
        text: t('Pregnant (or could be), with a warning sign'),
        hint: t(
          'Bleeding, fluid, strong or regular tummy pain, a bad headache or flashes in the eyes, or the baby moves less.',
          {desc: 'Fluid: from the vagina. Flashes: seeing lights.'},
        ),
      },
      // E14
      'cancer-signs': {
        text: t('I have or had cancer, or am losing weight without trying'),
        hint: t('Or pain has woken me every night for weeks, even when I lie still.', {
          desc: 'Both: it wakes me, and it is there when I lie still.',
        }),
        note: t('Cancer now or before, weight loss, or pain every night for weeks'),
      },
      // E15
      'fall-or-weak-bones': {
        text: t('A fall or accident in the last weeks, or weak bones'),
        hint: t('Osteoporosis.', {desc: 'The name of the illness that makes bones weak.'}),
      },
      'implant-with-current': {
        text: t('A pacemaker or other electric implant, and current on the needles'),
      },
      'unclean-needles': {
        text: t('I think the needles were not clean, or had been used before'),
        secondLook: t('Saw a new, sealed packet opened? Then untick this.'),
        note: t('Needles perhaps not clean, or used before'),
      },
      none: {text: none(t)},
      'not-sure': {text: notSure(t), secondLook: t('Counts as taking blood thinners, to be safe.')},
    },
  }),
};

/** The words of a question in the translator's locale. */
export function questionWords<Id extends QuestionId>(t: MsgFn, id: Id, marks: SessionMarks): QuestionWords<Id> {
  const words = withoutPrototype(findQuestion(texts, id)(t, marks));
  for (const answer of Object.values<AnswerWords>(words.answers)) Object.setPrototypeOf(answer, null);
  return words;
}

const noMarks: SessionMarks = {twoDaysAgo: '', threeDaysAgo: '', sevenDaysAgo: ''};

/** The words of a question where no moments are needed: everywhere but on its own page. */
export const questionInShort = <Id extends QuestionId>(t: MsgFn, id: Id): QuestionWords<Id> =>
  questionWords(t, id, noMarks);

/** One answer as a line of the practitioner's summary: "None of these" becomes what was denied. */
export function answerNote(t: MsgFn, id: QuestionId, code: AnswerCode): string {
  const {answers, denied} = questionInShort(t, id);
  const {text, note} = answers[code];
  return code === 'none' ? (denied ?? text) : (note ?? text);
}

/**
 * One sign as it is said on the phone: a noun phrase. Places and facts about health are put in the first person in
 * their question, so their note is said.
 */
export function signPhrase(t: MsgFn, id: QuestionId, code: AnswerCode): string {
  const {text, note} = questionInShort(t, id).answers[code];
  return id === 'personal-risks' || id === 'pain-place' ? (note ?? text) : text;
}
