import {str, type MsgFn} from '../localization/messages.js';
import {withoutPrototype} from '../own-object.js';
import type {AnswerCode, QuestionId} from '../triage/questions.js';
import type {RuleId} from '../triage/rules.js';
import {findReason, findSentence} from './unwritten.js';

/** Why a rule matters, and what to do about it where that is more than its level says. */
export interface ReasonWords {
  readonly why: string;
  readonly action?: string;
}

/** What the reasons are filled with, as the reader would write it. */
export interface ReasonFacts {
  /** Only a number that is sure enough for a call button. */
  readonly emergencyNumber: string | undefined;
}

/** First aid for a burn of any size. White 2001; GK, NHS. */
const coolTheBurn = (t: MsgFn): string =>
  t(
    'In the first 3 hours, hold the burn under cool running water for 20 minutes. No ice, no cream. Do not open blisters. Cover it with cling film or a clean cloth.',
    {desc: 'The first 3 hours are for the cooling. Cling film: thin plastic film from the kitchen.'},
  );

/**
 * Clinical reference, section 4, columns "reason shown" and "trace", in the order of its table. A reason
 * says what it could be, never what it is (P6).
 */
const texts: Readonly<Record<RuleId, (t: MsgFn, facts: ReasonFacts) => ReasonWords>> = {
  // On the page, `dangerReason` says it by sign.
  'danger-sign': (t) => ({why: t('A danger sign needs help now.')}),
  // S21, E2, E4, E18
  'nerve-sign': (t) => ({why: t('A nerve may be pressed or hurt. Quick treatment can prevent lasting harm.')}),
  // S20, E6
  'infection-with-fever': (t) => ({why: t('A skin infection with fever can spread fast.')}),
  // E3
  'headache-with-fever': (t) => ({why: t('A bad headache with fever can be a serious infection.')}),
  // E4
  'headache-with-vomiting': (t) => ({why: t('A bad headache with dizziness or vomiting needs help now.')}),
  // GK (aorta, bowel), D11
  'severe-pain-elsewhere': (t) => ({
    why: t('Very bad pain away from the treated places, such as in the tummy, needs help now.'),
  }),
  // S20, E3, E5, E7
  'infection-sign': (t) => ({
    why: t('This could be an infection. It needs to be looked at the same day.', {
      desc: 'It: the sign. Looked at: by a doctor or nurse.',
    }),
  }),
  // GK (fever after cancer treatment), E6, D15
  'fever-with-weak-immunity': (t) => ({
    why: t('If your body finds it hard to fight infection, a fever can become dangerous within hours.'),
    action: t('Having cancer treatment? Call your cancer team on its 24-hour number now.', {
      desc: '24-hour number: a phone that somebody answers day and night.',
    }),
  }),
  // E10
  'needle-left-in': (t) => ({
    why: t('If a needle, or a piece of one, is still in you, a doctor or nurse needs to take it out.'),
    action: t('Leave the needle where it is. Do not press, dig, lean or lie on it.'),
  }),
  // E8
  'growing-bruise': (t) => ({why: t('A growing bruise or lump may be bleeding inside.')}),
  'large-bruise': (t) => ({why: t('Your practitioner should see a large bruise.')}),
  'large-bruise-on-blood-thinners': (t) => ({
    why: t('With blood thinners, a large bruise may be bleeding inside.'),
  }),
  // E17
  'itchy-rash': (t) => ({
    why: t('Your skin may be reacting to the metal, a plaster or the skin wipe.', {
      desc: 'Metal: of the needles. Skin wipe: what cleaned the skin before the needles.',
    }),
  }),
  'rash-elsewhere': (t) => ({why: t('A doctor should see blisters, or a rash away from the needles.')}),
  // NHS burns, GK
  'large-burn': (t) => ({why: t('A large or deep burn needs to be seen today.'), action: coolTheBurn(t)}),
  // White 2001, GK
  burn: (t) => ({why: t('Show the burn to your practitioner.'), action: coolTheBurn(t)}),
  // E5, E7
  'red-spot': (t) => ({
    why: t('A red spot could be the start of a small infection. Show it to your practitioner.', {
      desc: 'Spot: a small place on the skin.',
    }),
  }),
  // E5, E13
  'small-wound-with-weak-immunity': (t) => ({
    why: t('If your body finds it hard to fight infection, a small wound can get worse quickly.'),
  }),
  // E10
  'needle-found': (t) => ({
    why: t('Show your practitioner the needle: was it whole?'),
    action: t('Keep the needle in a jar with a lid, so that it pricks nobody.'),
  }),
  // E4 (dural puncture)
  headache: (t) => ({
    why: t('A new, bad headache after treatment near the spine or neck should be checked today.'),
  }),
  // E11
  'dizzy-or-sick': (t) => ({
    why: t('Feeling dizzy or being sick usually settles within hours. Yours needs checking today.', {
      desc: 'Being sick: vomiting. Yours: your dizziness or vomiting.',
    }),
  }),
  // GK (current on the needles)
  heartbeat: (t) => ({why: t('A doctor should check your heartbeat today.')}),
  // GK (kidney, muscle)
  'blood-in-pee': (t) => ({
    why: t('Blood in pee, poo or vomit, or very dark pee, should be checked today.'),
  }),
  // GK
  'swollen-leg': (t) => ({why: t('A swollen, sore leg can be a blood clot.')}),
  // E1, E17, D10
  'sign-gone': (t) => ({why: t('You had a danger sign. It has gone, but the cause should be checked today.')}),
  // S10
  'severe-pain': (t) => ({why: t('This is much stronger than normal soreness.', {desc: 'This: the pain.'})}),
  'strong-pain': (t) => ({why: t('This is stronger than normal soreness.', {desc: 'This: the pain.'})}),
  // S19
  'nerve-pain-down-limb': (t) => ({
    why: t('Strong, sharp or electric pain in a leg or arm can come from a nerve.'),
  }),
  'pain-down-limb': (t) => ({why: t('Pain in a leg or arm can come from a nerve.')}),
  // S12
  'electric-pain': (t) => ({why: t('Electric or burning pain can come from a nerve.')}),
  // S12, S21
  tingling: (t) => ({why: t('New tingling or a numb patch should be looked at.')}),
  // S6
  cramp: (t) => ({
    why: t('A muscle cramp usually eases. Check again to be sure.', {
      desc: 'Check again: answer these questions again later.',
    }),
  }),
  // E1
  'sharp-upper-back-pain': (t) => ({
    why: t('Sharp pain near the upper back or chest needs checking today, because the lungs are close.'),
  }),
  'upper-back-pain': (t, {emergencyNumber}) => ({
    why: emergencyNumber
      ? t(
          str`Pain near the upper back is usually a sore muscle. But for the next 3 days, call ${emergencyNumber} if it gets hard to breathe, or hurts when you breathe in.`,
          {desc: 'The number is the local emergency number.'},
        )
      : t(
          'Pain near the upper back is usually a sore muscle. But for the next 3 days, call your local emergency number if it gets hard to breathe, or hurts when you breathe in.',
        ),
  }),
  // S10, S11
  'sharp-pain-not-easing': (t) => ({
    why: t('Normal soreness is dull and eases. Yours is sharp and is not easing.', {desc: 'Yours: your pain.'}),
  }),
  // S10, S13
  'sharp-pain': (t) => ({
    why: t('The sharp pain is easing, which is good. Check again to be sure that it goes.', {
      desc: 'Check again: answer these questions again later.',
    }),
  }),
  // S17
  'growing-pain-elsewhere': (t) => ({why: t('You have pain in another place, and it is getting worse.')}),
  'pain-elsewhere': (t) => ({
    why: t('Pain in a place that was not treated needs watching. Check again, sooner if it grows.', {
      desc: 'Check again: answer these questions again later.',
    }),
  }),
  // S18
  'no-better-after-72h': (t) => ({why: t('It is not better after 3 days.', {desc: 'It: the pain.'})}),
  // S10, S18, D14
  'still-sore-after-7-days': (t) => ({
    why: t('Normal soreness has gone long before 7 days. If the pain is growing, see a doctor as well.'),
  }),
  'still-sore-after-72h': (t) => ({
    why: t('Normal soreness has usually gone after 3 days. Yours is better, but not gone. Check again.', {
      desc: 'Yours: your soreness. Check again: answer these questions again later.',
    }),
  }),
  // S9, S10
  'worse-after-48h': (t) => ({
    why: t('The pain is getting worse after 2 days.', {
      desc: 'The session was 2 days ago or more, and the pain is growing, whenever that began.',
    }),
  }),
  // S9
  'no-better-after-48h': (t) => ({
    why: t(
      'Normal soreness has usually started to ease by now. If yours has not after 3 days, contact your practitioner.',
      {desc: 'Yours: your soreness. 3 days: after the session.'},
    ),
  }),
  'getting-worse': (t) => ({
    why: t('Pain should not grow. If it is still growing at the next check, contact your practitioner.', {
      desc: 'The next check: when these questions are answered again.',
    }),
  }),
  // E8, E12 to E15
  'personal-risk': (t) => ({
    why: t('Your health or your medicines can make problems more likely. Check again, even if you feel well.', {
      desc: 'Check again: answer these questions again later.',
    }),
  }),
  // E4, E8
  'sharp-pain-on-blood-thinners': (t) => ({
    why: t('With blood thinners, sharp pain that does not ease could be bleeding inside the back.'),
  }),
  'worse-on-blood-thinners': (t) => ({
    why: t('Tell your practitioner that the pain is getting worse and that you take blood thinners or bleed easily.'),
  }),
  // E3, E13
  'weak-immunity-not-improving': (t) => ({
    why: t('If your body finds it hard to fight infection, a deep infection can come without fever.'),
  }),
  // E13
  'worse-with-weak-immunity': (t) => ({
    why: t(
      'Tell your practitioner that the pain is getting worse. Mention your illness or medicine, because an infection is more likely.',
    ),
  }),
  // E12. What to do is the heading of this result.
  'pregnancy-warning': (t) => ({why: t('These signs in pregnancy need checking straight away.')}),
  'pregnant-not-settled': (t) => ({
    why: t('You are or could be pregnant, and the pain has not settled.'),
    action: t('Tell your midwife as well.', {
      desc: 'Midwife: the professional who looks after the pregnancy; a doctor where that is usual.',
    }),
  }),
  // E14
  'cancer-signs-not-improving': (t) => ({why: t('A doctor should look for the cause of this pain.')}),
  'cancer-signs': (t) => ({
    why: t('Tell your practitioner about the cancer, weight loss or night pain.', {
      desc: 'The reader ticked an answer that names all three; one of them may be true.',
    }),
  }),
  // E15
  'fall-with-sharp-or-worse-pain': (t) => ({
    why: t('After a fall, or with weak bones, a bone could be broken.'),
  }),
  'fall-or-weak-bones': (t) => ({why: t('Tell your practitioner about the fall or the weak bones.')}),
  // GK
  'implant-with-current': (t) => ({
    why: t('Electric current can disturb an implant. Ask the clinic that looks after it.', {desc: 'It: the implant.'}),
  }),
  // Xu 2013, GK (72 h)
  'unclean-needles': (t) => ({
    why: t('Used needles can carry infections. A doctor can test, and treat early: the first 3 days count most.'),
  }),
};

/** The words of one reason in the translator's locale. */
export function reasonWords(t: MsgFn, id: RuleId, facts: ReasonFacts): ReasonWords {
  return withoutPrototype(findReason(texts, id)(t, facts));
}

const lungOrHeart = (t: MsgFn): string =>
  t('Very rarely, a needle can hurt the lung. Chest pain can also come from the heart.');

const dangerTexts: Readonly<Record<Exclude<AnswerCode<'danger-signs'>, 'none'>, (t: MsgFn) => string>> = {
  breathing: lungOrHeart, // E1
  'chest-pain': lungOrHeart, // E1, GK
  'stroke-signs': (t) => t('These can be signs of a stroke or of bleeding. Minutes count.'), // E4, GK
  'very-ill': (t) => t('You could be getting seriously ill.'), // E6, E11
  'face-swelling': (t) => t('This could be a strong allergic reaction.'), // E17
  bleeding: (t) => t('A doctor or nurse needs to stop this bleeding.'), // E8
  'not-sure': (t) => unsureReason(t, 'danger-signs'),
};

/** Why `danger-sign` holds, by the sign that was ticked. The same string for `breathing` and `chest-pain`: say it once. */
export function dangerReason(t: MsgFn, code: Exclude<AnswerCode<'danger-signs'>, 'none'>): string {
  return findSentence(dangerTexts, code)(t);
}

/** P2. Whole sentences: parts put together would not translate. */
const unsureTexts: Readonly<Record<QuestionId, (t: MsgFn) => string>> = {
  'danger-signs': (t) =>
    t('You were not sure about the danger signs. To be safe, we counted that as yes.', {
      desc: 'Do not let it agree with the gender of the reader.',
    }),
  'nerve-signs': (t) =>
    t('You were not sure about numbness, weakness or toilet trouble. To be safe, we counted that as yes.', {
      desc: 'Do not let it agree with the gender of the reader.',
    }),
  'time-since-session': (t) =>
    t('You were not sure about the time since the session. To be safe, we counted 3 days or more.', {
      desc: 'Do not let it agree with the gender of the reader.',
    }),
  'pain-trend': (t) =>
    t('You were not sure how the pain is changing. To be safe, we counted that as getting worse.', {
      desc: 'Do not let it agree with the gender of the reader.',
    }),
  'pain-kind': (t) =>
    t('You were not sure what it feels like. To be safe, we counted that as sharp and electric.', {
      desc: 'Do not let it agree with the gender of the reader.',
    }),
  'pain-place': (t) =>
    t('You were not sure where it is. To be safe, we counted a leg or arm, and somewhere else.', {
      desc: 'Do not let it agree with the gender of the reader.',
    }),
  'skin-signs': (t) =>
    t('You were not sure about your skin. To be safe, we counted that as yes: it could be an infection.', {
      desc: 'Do not let it agree with the gender of the reader.',
    }),
  'other-signs': (t) =>
    t('You were not sure about fever and other signs. To be safe, we counted that as yes: it could be an infection.', {
      desc: 'Do not let it agree with the gender of the reader.',
    }),
  'personal-risks': (t) =>
    t('You were not sure about your health and medicines. To be safe, we counted that as taking blood thinners.', {
      desc: 'Do not let it agree with the gender of the reader.',
    }),
};

/** Why a rule holds only because the reader was not sure about this question. */
export function unsureReason(t: MsgFn, question: QuestionId): string {
  return findSentence(unsureTexts, question)(t);
}
