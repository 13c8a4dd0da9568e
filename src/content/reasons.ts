import type {MsgFn} from '../localization/messages.js';
import type {RuleId} from '../triage/rules.js';

/** Why a rule matters, in one sentence, and what to do about it where that is more than its level says. */
export interface ReasonWords {
  readonly why: string;
  readonly action?: string;
  /** How fast, where that is faster than its level. */
  readonly howFast?: string;
}

/** Clinical reference, section 4.3, column "reason shown"; actions from the rows E10 and E12. */
const texts: Readonly<Record<RuleId, (t: MsgFn) => ReasonWords>> = {
  'danger-sign': (t) => ({why: t('This can be a lung, heart, bleeding, allergy or blood infection problem.')}),
  'nerve-sign': (t) => ({why: t('New signs from the nerves need help now.')}),
  'infection-with-fever': (t) => ({why: t('A skin infection with fever can spread fast.')}),
  'infection-sign': (t) => ({why: t('This can be an infection.')}),
  'needle-left-in': (t) => ({
    why: t('A health professional must take out the needle.'),
    action: t('Leave the needle where it is. Do not press or dig.'),
  }),
  'large-bruise': (t) => ({why: t('Your practitioner should look at a large bruise.')}),
  'large-bruise-on-blood-thinners': (t) => ({
    why: t('If you take blood thinners or bleed easily, a large bruise can mean bleeding under the skin.'),
  }),
  'itchy-rash': (t) => ({why: t('Your skin may react to the metal or the cleaner.')}),
  'severe-pain': (t) => ({why: t('This pain is too strong for usual soreness.')}),
  'nerve-pain-down-limb': (t) => ({
    why: t('Strong, sharp or electric pain down a leg or arm can come from a nerve.'),
  }),
  'pain-down-limb': (t) => ({why: t('The pain goes down a leg or an arm.')}),
  'electric-pain': (t) => ({why: t('Electric or burning pain can come from a nerve.')}),
  'sharp-upper-back-pain': (t) => ({why: t('A doctor should look at sharp pain near the lungs.')}),
  'upper-back-pain': (t) => ({why: t('The pain is near the lungs. Watch your breathing for 3 days.')}),
  'sharp-pain-not-easing': (t) => ({why: t('Sharp pain that does not ease is not usual soreness.')}),
  'sharp-pain': (t) => ({why: t('A sharp spot that eases still needs watching.')}),
  'no-better-after-72h': (t) => ({why: t('It is not better after 3 days.')}),
  'still-sore-after-72h': (t) => ({why: t('3 days have passed. Usual soreness is gone by then.')}),
  'worse-after-48h': (t) => ({why: t('The pain is worse after 2 days.')}),
  'no-better-after-48h': (t) => ({why: t('The pain should start to ease by now.')}),
  'getting-worse': (t) => ({why: t('The pain is getting worse.')}),
  'growing-pain-elsewhere': (t) => ({why: t('The pain is in a new place and it grows.')}),
  'pain-elsewhere': (t) => ({why: t('The pain is in a new place.')}),
  'personal-risk': (t) => ({why: t('Your health or your medicines call for extra care.')}),
  'sharp-pain-on-blood-thinners': (t) => ({
    why: t('If you take blood thinners or bleed easily, sharp pain can mean a bleed near the spine.'),
  }),
  'worse-on-blood-thinners': (t) => ({
    why: t('If you take blood thinners or bleed easily, your practitioner must know about pain that gets worse.'),
  }),
  'weak-immunity-not-improving': (t) => ({
    why: t('When the body does not fight germs well, a deep infection can come without fever.'),
  }),
  'pregnancy-warning': (t) => ({
    why: t('A doctor or midwife should see these signs in pregnancy now.'),
    action: t('Call your maternity unit now.'),
    howFast: t('Call your maternity unit now.'),
  }),
  'pregnant-not-settled': (t) => ({
    why: t('You are pregnant. Your practitioner must know about this.'),
    action: t('Tell your midwife as well.'),
  }),
  'cancer-signs-not-improving': (t) => ({why: t('A doctor should check the cause of this pain.')}),
  'cancer-signs': (t) => ({
    why: t('Your practitioner must know about cancer, weight loss or night pain.'),
  }),
  'fall-with-sharp-or-worse-pain': (t) => ({why: t('After a fall, or with weak bones, a bone may be hurt.')}),
  'fall-or-weak-bones': (t) => ({why: t('Your practitioner must know about a fall or weak bones.')}),
  'rash-elsewhere': (t) => ({why: t('A doctor should see blisters, or a rash away from the needles.')}),
  'red-spot': (t) => ({why: t('Your practitioner should look at a small warm spot.')}),
  'red-spot-with-weak-immunity': (t) => ({
    why: t('When the body does not fight germs well, a small infection can grow unseen.'),
  }),
  tingling: (t) => ({why: t('Your practitioner should look at new tingling or a numb patch.')}),
  cramp: (t) => ({why: t('With a cramp or spasm, do this check again soon.')}),
  'needle-found': (t) => ({why: t('Your practitioner must know, and check that the needle was whole.')}),
};

/** The words of one reason in the translator's locale. */
export function reasonWords(t: MsgFn, id: RuleId): ReasonWords {
  return texts[id](t);
}
