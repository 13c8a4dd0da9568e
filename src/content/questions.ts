import {str, type MsgFn} from '../localization/messages.js';
import type {AnswerCode, QuestionId} from '../triage/questions.js';

/** The words of one answer. */
export interface AnswerWords {
  readonly text: string;
  readonly hint?: string;
  /** As a nurse would note it for the practitioner, where that is not the text. */
  readonly note?: string;
}

/** The words of one question. */
export interface QuestionWords<Id extends QuestionId = QuestionId> {
  readonly title: string;
  /** For the review page, where the whole question is too long. */
  readonly topic: string;
  readonly hint: string;
  /** Answers "What does this mean?", where words are hard. */
  readonly help?: string;
  readonly answers: Readonly<Record<AnswerCode<Id>, AnswerWords>>;
}

/** Dates on which the session is 48 and 72 hours ago, as the reader would write them. */
export interface SessionMarks {
  readonly twoDaysAgo: string;
  readonly threeDaysAgo: string;
}

/** For words that show no dates. */
export const noSessionDates: SessionMarks = {twoDaysAgo: '', threeDaysAgo: ''};

type QuestionWriter<Id extends QuestionId> = (t: MsgFn, marks: SessionMarks) => QuestionWords<Id>;

const notSure = (t: MsgFn): AnswerWords => ({text: t('Not sure (we treat this as yes)')});
const noneOfThese = (t: MsgFn): AnswerWords => ({text: t('None of these')});
const tickAll = (t: MsgFn): string => t('Tick all that fit.');

/**
 * The questions in words. Clinical reference, section 4.2: what each code means, and the reading traps that the hints
 * are there to avoid.
 */
const texts: {readonly [Id in QuestionId]: QuestionWriter<Id>} = {
  'danger-signs': (t) => ({
    title: t('Do you have any of these now?'),
    topic: t('Danger signs'),
    hint: tickAll(t),
    help: t('A catch is a short pain that stops you as you breathe in. Chills make you shake and you cannot stop.'),
    answers: {
      breathing: {
        text: t('It is hard to breathe'),
        hint: t('I breathe fast, or I get out of breath easily.'),
        note: t('Short of breath, or breathes fast'),
      },
      'chest-pain': {
        text: t('Pain or tightness in my chest, jaw or arm'),
        hint: t('Also pressure. Also a catch when I breathe in, or a new cough, even a small one.'),
        note: t('Pain or tightness in chest, jaw or arm, a catch in the breath, or a new cough'),
      },
      'very-ill': {
        text: t('I am confused, very sleepy, about to faint, or shaking with chills'),
        hint: t(
          'Or cold and sweaty, or sweating and feeling sick. Or I fainted and still feel bad. Or my skin or lips look blue, grey or blotchy.',
        ),
        note: t('Confused, very sleepy, faint, cold and sweaty or sick, chills, or skin or lips blue, grey or blotchy'),
      },
      'face-swelling': {
        text: t('My face, lips, tongue or throat swell'),
        hint: t('Or my throat feels tight.'),
        note: t('Swelling of face, lips, tongue or throat, or a tight throat'),
      },
      bleeding: {
        text: t('A needle spot will not stop bleeding'),
        hint: t('It still bleeds after I press hard for 10 minutes.'),
        note: t('Bleeding that 10 minutes of pressure did not stop'),
      },
      none: noneOfThese(t),
      'not-sure': notSure(t),
    },
  }),
  'nerve-signs': (t) => ({
    title: t('Since the session, is any of this new or worse, and still there now?'),
    topic: t('Nerve signs'),
    hint: t('Leave out old problems that have not changed, and numbness that has gone away. Tick all that fit.'),
    help: t(
      'Numb means that you feel a touch less, or not at all. Stroke both sides with a finger. Do they feel the same?',
    ),
    answers: {
      'saddle-numbness': {
        text: t('Numb or tingly between my legs'),
        hint: t('My bottom, inner thighs or private parts. It can feel thick or like cotton. Or sex feels different.'),
        note: t('Numbness or tingling between the legs, or sex feels different'),
      },
      'bladder-bowel': {
        text: t('Trouble with peeing or pooing'),
        hint: t(
          'I cannot pee at all, hardly any, or only a dribble. It is harder than usual to start or stop. I leak pee or poo, or I do not feel it. Hard poo alone does not count.',
        ),
        note: t('Trouble passing or holding urine or stool, or cannot feel it'),
      },
      weakness: {
        text: t('An arm or leg is weak or heavy'),
        hint: t(
          'Or my legs or my walking are unsteady, my foot drags, or my toes catch. For a helper: they will not stand or walk.',
        ),
        note: t('Weak or heavy arm or leg, unsteady walking, or foot drop'),
      },
      numbness: {
        text: t('I have lost feeling in part of an arm or leg'),
        hint: t('It feels numb, thick or like cotton. Tingling alone, in one arm or leg, does not count here.'),
        note: t('Loss of feeling in part of an arm or leg'),
      },
      'both-legs': {text: t('Pain or tingling in both legs')},
      none: noneOfThese(t),
      'not-sure': notSure(t),
    },
  }),
  'time-since-session': (t, {twoDaysAgo, threeDaysAgo}) => ({
    title: t('How long ago was the session?'),
    topic: t('Time since the session'),
    hint: t('Count from the start of your last session.'),
    answers: {
      'under-48h': {
        text: t('Less than 2 days (48 hours)'),
        hint: t(str`After ${twoDaysAgo}`),
      },
      '48h-to-72h': {
        text: t('2 days or more, but less than 3'),
        hint: t(str`Between ${threeDaysAgo} and ${twoDaysAgo}`),
      },
      '72h-or-more': {
        text: t('3 days (72 hours) or more'),
        hint: t(str`Before ${threeDaysAgo}`),
      },
      'not-sure': {text: t('Not sure (we treat this as 3 days or more)')},
    },
  }),
  'pain-trend': (t) => ({
    title: t('How is the pain now, compared with the first hours after the session?'),
    topic: t('How the pain has changed'),
    hint: t('Think of the new or worse pain, not of old pain.'),
    answers: {
      better: {
        text: t('Better, or gone'),
        hint: t('Also if I had no new pain at all.'),
      },
      same: {text: t('About the same')},
      worse: {text: t('Worse')},
      'not-sure': {text: t('Not sure (we treat this as worse)')},
    },
  }),
  'pain-kind': (t) => ({
    title: t('What does the new or worse pain feel like now?'),
    topic: t('Kind of pain'),
    hint: t('Think of the pain you have now. Leave out old pain that has not changed. Tick all that fit.'),
    answers: {
      ache: {text: t('Dull, sore, stiff or throbbing')},
      cramp: {text: t('A cramp or spasm that comes and goes')},
      sharp: {text: t('Sharp or stabbing')},
      electric: {text: t('Like an electric shock, burning or shooting')},
      tingling: {
        text: t('Tingling, or a numb patch on my back'),
        hint: t('Tingling in any place counts.'),
        note: t('Tingling, or a numb patch'),
      },
      severe: {
        text: t('So bad that I cannot stand, think or sleep at all'),
        hint: t('Or it came suddenly and very strongly.'),
        note: t('Severe (cannot stand, think or sleep) or sudden'),
      },
      none: {text: t('No new or worse pain now')},
      'not-sure': {text: t('Not sure (we treat this as sharp and electric)')},
    },
  }),
  'pain-place': (t) => ({
    title: t('Where is the new or worse pain?'),
    topic: t('Place of the pain'),
    hint: tickAll(t),
    answers: {
      'needle-sites': {
        text: t('Around the needle spots'),
        hint: t('Also the low back, middle back or buttock, if the needles were there.'),
      },
      'upper-back': {text: t('Upper back, shoulder or side of the chest'), hint: t('Also the chest or the ribs.')},
      'down-limb': {text: t('It goes down a leg or an arm')},
      elsewhere: {
        text: t('Another place'),
        hint: t('Such as the tummy, the side, or the other side of the back.'),
      },
      none: {text: t('No new or worse pain')},
      'not-sure': {text: t('Not sure (we treat this as a leg or arm, and another place)')},
    },
  }),
  'skin-signs': (t) => ({
    title: t('Check your skin and take your temperature. Since the session, do you have any of these?'),
    topic: t('Skin and temperature'),
    hint: tickAll(t),
    help: t(
      'Look in good light, with a mirror or a helper. On brown or black skin, redness can be hard to see. Look for darker or purple skin, and feel if it is hot.',
    ),
    answers: {
      fever: {
        text: t('Fever, shivering or night sweats'),
        hint: t('38 °C (100.4 °F) or more. No thermometer? If I feel very hot, that counts.'),
        note: t('Fever (38 °C or more), shivering or night sweats'),
      },
      'spreading-redness': {
        text: t('Hot or swollen skin that is red or darker, and it spreads'),
      },
      pus: {
        text: t('Pus, or a hot, sore lump'),
        hint: t('It has a yellow head, or it grows. Or sores or painful lumps at the needle spots, even weeks later.'),
        note: t('Pus, a hot, sore or growing lump, or sores'),
      },
      'red-spot': {
        text: t('A small red or warm spot'),
        hint: t('As small as a pea, and it does not grow.'),
      },
      'small-bruise': {
        text: t('A small bruise, a mark from a cup, or a spot of blood that stopped'),
        hint: t('Marks from cups count here, even big ones.'),
      },
      'large-bruise': {
        text: t('A big bruise or lump'),
        hint: t('Bigger than my palm, or it grows.'),
        note: t('Bruise or lump larger than a palm, or growing'),
      },
      'itchy-rash': {
        text: t('An itchy rash where a needle or plaster was'),
      },
      'rash-elsewhere': {
        text: t('Hives, blisters, or a rash in another place'),
        hint: t('A strip of blisters counts here, wherever it is.'),
      },
      'needle-left-in': {
        text: t('I think a needle, or part of one, is still in me'),
        note: t('A needle, or part of one, may still be in'),
      },
      'needle-found': {
        text: t('I found a needle that was left in'),
        hint: t('It came out whole.'),
        note: t('Found a needle left in; it came out whole'),
      },
      none: {text: t('None of these'), hint: t('Tiny dots from the needles do not count.')},
      'not-sure': notSure(t),
    },
  }),
  'personal-risks': (t) => ({
    title: t('Does any of this fit you?'),
    topic: t('Your health'),
    hint: tickAll(t),
    answers: {
      'blood-thinners': {
        text: t('I take blood thinners, or I bleed easily'),
        hint: t('Such as warfarin, apixaban (Eliquis), rivaroxaban (Xarelto) or heparin.'),
        note: t('Blood thinners, or bleeds easily'),
      },
      'weak-immunity': {
        text: t('My body does not fight germs well, or I inject drugs'),
        hint: t(
          'From diabetes, cancer treatment, dialysis, steroid tablets, injections for arthritis, HIV or a transplant. An inhaler does not count.',
        ),
        note: t('Weak immunity or diabetes, or injects drugs'),
      },
      pregnant: {text: t('I am pregnant'), note: t('Pregnant')},
      'pregnancy-warning': {
        text: t('I am pregnant and have a warning sign'),
        hint: t(
          'Bleeding, fluid, strong or regular tummy pain, or my baby moves less. If this fits, tick it and not the line above.',
        ),
        note: t('Pregnant, with a warning sign'),
      },
      'cancer-signs': {
        text: t('I have or had cancer, or I lose weight without trying'),
        hint: t('Or pain wakes me every night and does not ease when I lie still.'),
        note: t('Cancer now or before, weight loss, or pain every night'),
      },
      'fall-or-weak-bones': {
        text: t('I had a fall or accident lately, or I have weak bones'),
        note: t('Recent fall or accident, or weak bones'),
      },
      none: noneOfThese(t),
      'not-sure': {text: t('Not sure (we treat this as taking blood thinners)')},
    },
  }),
};

/** The words of a question in the translator's locale. */
export function questionWords<Id extends QuestionId>(t: MsgFn, id: Id, marks: SessionMarks): QuestionWords<Id> {
  return texts[id](t, marks);
}
