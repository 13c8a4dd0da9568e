// Why a rule matters and what to do about it, in the words of the clinical reference, sections 4 and 5, or words that were
// checked against them. Written out by hand: a slip in a sentence is a slip in advice.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {dangerReason, reasonWords, unsureReason} from '../../build/content/reasons.js';
import {whyRule} from '../../build/content/why.js';
import {translatorFor} from '../../build/localization/catalogues.js';
import {rules} from '../../build/triage/rules.js';
import {answersOf, describeChanges} from '../triage/usual-soreness.mjs';

const t = translatorFor('en');
const facts = {emergencyNumber: '999'};

const coolTheBurn =
  'In the first 3 hours, hold the burn under cool running water for 20 minutes. No ice, no cream. Do not open blisters. ' +
  'Cover it with cling film or a clean cloth.';

/** By rule: why, and where the reference has one, an action. */
const reasons = {
  'danger-sign': ['A danger sign needs help now.'],
  'nerve-sign': ['A nerve may be pressed or hurt. Quick treatment can prevent lasting harm.'],
  'infection-with-fever': ['A skin infection with fever can spread fast.'],
  'headache-with-fever': ['A bad headache with fever can be a serious infection.'],
  'headache-with-vomiting': ['A bad headache with dizziness or vomiting needs help now.'],
  'severe-pain-elsewhere': ['Very bad pain away from the treated places, such as in the tummy, needs help now.'],
  'infection-sign': ['This could be an infection. It needs to be looked at the same day.'],
  'fever-with-weak-immunity': [
    'If your body finds it hard to fight infection, a fever can become dangerous within hours.',
    'Having cancer treatment? Call your cancer team on its 24-hour number now.',
  ],
  'needle-left-in': [
    'If a needle, or a piece of one, is still in you, a doctor or nurse needs to take it out.',
    'Leave the needle where it is. Do not press, dig, lean or lie on it.',
  ],
  'growing-bruise': ['A growing bruise or lump may be bleeding inside.'],
  'large-bruise': ['Your practitioner should see a large bruise.'],
  'large-bruise-on-blood-thinners': ['With blood thinners, a large bruise may be bleeding inside.'],
  'itchy-rash': ['Your skin may be reacting to the metal, a plaster or the skin wipe.'],
  'rash-elsewhere': ['A doctor should see blisters, or a rash away from the needles.'],
  'large-burn': ['A large or deep burn needs to be seen today.', coolTheBurn],
  burn: ['Show the burn to your practitioner.', coolTheBurn],
  'red-spot': ['A red spot could be the start of a small infection. Show it to your practitioner.'],
  'small-wound-with-weak-immunity': [
    'If your body finds it hard to fight infection, a small wound can get worse quickly.',
  ],
  'needle-found': [
    'Show your practitioner the needle: was it whole?',
    'Keep the needle in a jar with a lid, so that it pricks nobody.',
  ],
  headache: ['A new, bad headache after treatment near the spine or neck should be checked today.'],
  'dizzy-or-sick': ['Feeling dizzy or being sick usually settles within hours. Yours needs checking today.'],
  heartbeat: ['A doctor should check your heartbeat today.'],
  'blood-in-pee': ['Blood in pee, poo or vomit, or very dark pee, should be checked today.'],
  'swollen-leg': ['A swollen, sore leg can be a blood clot.'],
  'sign-gone': ['You had a danger sign. It has gone, but the cause should be checked today.'],
  'severe-pain': ['This is much stronger than normal soreness.'],
  'strong-pain': ['This is stronger than normal soreness.'],
  'nerve-pain-down-limb': ['Strong, sharp or electric pain in a leg or arm can come from a nerve.'],
  'pain-down-limb': ['Pain in a leg or arm can come from a nerve.'],
  'electric-pain': ['Electric or burning pain can come from a nerve.'],
  tingling: ['New tingling or a numb patch should be looked at.'],
  cramp: ['A muscle cramp usually eases. Check again to be sure.'],
  'sharp-upper-back-pain': [
    'Sharp pain near the upper back or chest needs checking today, because the lungs are close.',
  ],
  'upper-back-pain': [
    'Pain near the upper back is usually a sore muscle. But for the next 3 days, call 999 if it gets hard to breathe, or ' +
      'hurts when you breathe in.',
  ],
  'sharp-pain-not-easing': ['Normal soreness is dull and eases. Yours is sharp and is not easing.'],
  'sharp-pain': ['The sharp pain is easing, which is good. Check again to be sure that it goes.'],
  'growing-pain-elsewhere': ['You have pain in another place, and it is getting worse.'],
  'pain-elsewhere': ['Pain in a place that was not treated needs watching. Check again, sooner if it grows.'],
  'no-better-after-72h': ['It is not better after 3 days.'],
  'still-sore-after-7-days': [
    'Normal soreness has gone long before 7 days. If the pain is growing, see a doctor as well.',
  ],
  'still-sore-after-72h': [
    'Normal soreness has usually gone after 3 days. Yours is better, but not gone. Check again.',
  ],
  'worse-after-48h': ['The pain is getting worse after 2 days.'],
  'no-better-after-48h': [
    'Normal soreness has usually started to ease by now. If yours has not after 3 days, contact your practitioner.',
  ],
  'getting-worse': ['Pain should not grow. If it is still growing at the next check, contact your practitioner.'],
  'personal-risk': ['Your health or your medicines can make problems more likely. Check again, even if you feel well.'],
  'sharp-pain-on-blood-thinners': [
    'With blood thinners, sharp pain that does not ease could be bleeding inside the back.',
  ],
  'worse-on-blood-thinners': [
    'Tell your practitioner that the pain is getting worse and that you take blood thinners or bleed easily.',
  ],
  'weak-immunity-not-improving': [
    'If your body finds it hard to fight infection, a deep infection can come without fever.',
  ],
  'worse-with-weak-immunity': [
    'Tell your practitioner that the pain is getting worse. Mention your illness or medicine, because an infection is ' +
      'more likely.',
  ],
  'pregnancy-warning': ['These signs in pregnancy need checking straight away.'],
  'pregnant-not-settled': ['You are or could be pregnant, and the pain has not settled.', 'Tell your midwife as well.'],
  'cancer-signs-not-improving': ['A doctor should look for the cause of this pain.'],
  'cancer-signs': ['Tell your practitioner about the cancer, weight loss or night pain.'],
  'fall-with-sharp-or-worse-pain': ['After a fall, or with weak bones, a bone could be broken.'],
  'fall-or-weak-bones': ['Tell your practitioner about the fall or the weak bones.'],
  'implant-with-current': ['Electric current can disturb an implant. Ask the clinic that looks after it.'],
  'unclean-needles': [
    'Used needles can carry infections. A doctor can test, and treat early: the first 3 days count most.',
  ],
};

describe('the reason', () => {
  for (const [id, [why, action]] of Object.entries(reasons)) {
    it(`of ${id} is "${why}"${action ? `, and what to do is "${action}"` : ''}`, () => {
      assert.deepEqual({...reasonWords(t, id, facts)}, action ? {why, action} : {why});
    });
  }

  it('of each of the 57 rules is written out', () => {
    assert.deepEqual(
      Object.keys(reasons),
      rules.map(({id}) => id),
    );
    assert.equal(Object.keys(reasons).length, 57);
  });

  it('of upper-back pain names no number where none is sure', () => {
    assert.deepEqual(
      {...reasonWords(t, 'upper-back-pain', {emergencyNumber: undefined})},
      {
        why:
          'Pain near the upper back is usually a sore muscle. But for the next 3 days, call your local emergency number if ' +
          'it gets hard to breathe, or hurts when you breathe in.',
      },
    );
  });
});

const lungOrHeart = 'Very rarely, a needle can hurt the lung. Chest pain can also come from the heart.';
const dangers = {
  breathing: lungOrHeart,
  'chest-pain': lungOrHeart,
  'stroke-signs': 'These can be signs of a stroke or of bleeding. Minutes count.',
  'very-ill': 'You could be getting seriously ill.',
  'face-swelling': 'This could be a strong allergic reaction.',
  bleeding: 'A doctor or nurse needs to stop this bleeding.',
  'not-sure': 'You were not sure about the danger signs. To be safe, we counted that as yes.',
};

describe('a danger sign', () => {
  for (const [code, why] of Object.entries(dangers)) {
    it(`${code} has the reason "${why}"`, () => {
      assert.equal(dangerReason(t, code), why);
    });

    it(`${code} shows its own reason, not that of danger signs in general`, () => {
      assert.deepEqual(whyRule(t, 'danger-sign', answersOf({danger: code}), facts), [why]);
    });
  }

  for (const [danger, whys] of [
    ['chest-pain breathing', [lungOrHeart]],
    [
      'bleeding stroke-signs',
      [
        'These can be signs of a stroke or of bleeding. Minutes count.',
        'A doctor or nurse needs to stop this bleeding.',
      ],
    ],
    [
      'not-sure face-swelling',
      [
        'This could be a strong allergic reaction.',
        'You were not sure about the danger signs. To be safe, we counted that as yes.',
      ],
    ],
  ]) {
    it(`beside another is told in the order of the question, and no reason twice: ${danger}`, () => {
      assert.deepEqual(whyRule(t, 'danger-sign', answersOf({danger}), facts), whys);
    });
  }
});

/** By question: what differs from usual soreness, a rule that holds by this doubt alone, and what is said. */
const doubts = {
  'danger-signs': [
    {danger: 'not-sure'},
    'danger-sign',
    'You were not sure about the danger signs. To be safe, we counted that as yes.',
  ],
  'nerve-signs': [
    {nerve: 'not-sure'},
    'nerve-sign',
    'You were not sure about numbness, weakness or toilet trouble. To be safe, we counted that as yes.',
  ],
  'time-since-session': [
    {time: 'not-sure'},
    'no-better-after-72h',
    'You were not sure about the time since the session. To be safe, we counted 3 days or more.',
  ],
  'pain-trend': [
    {trend: 'not-sure'},
    'getting-worse',
    'You were not sure how the pain is changing. To be safe, we counted that as getting worse.',
  ],
  'pain-kind': [
    {kind: 'not-sure'},
    'electric-pain',
    'You were not sure what it feels like. To be safe, we counted that as sharp and electric.',
  ],
  'pain-place': [
    {place: 'not-sure'},
    'pain-down-limb',
    'You were not sure where it is. To be safe, we counted a leg or arm, and somewhere else.',
  ],
  'skin-signs': [
    {skin: 'not-sure'},
    'infection-sign',
    'You were not sure about your skin. To be safe, we counted that as yes: it could be an infection.',
  ],
  'other-signs': [
    {other: 'not-sure'},
    'infection-sign',
    'You were not sure about fever and other signs. To be safe, we counted that as yes: it could be an infection.',
  ],
  'personal-risks': [
    {risks: 'not-sure'},
    'personal-risk',
    'You were not sure about your health and medicines. To be safe, we counted that as taking blood thinners.',
  ],
};

describe('doubt', () => {
  for (const [question, [changes, rule, why]] of Object.entries(doubts)) {
    it(`about ${question} is told as "${why}"`, () => {
      assert.equal(unsureReason(t, question), why);
    });

    it(`about ${question} takes the place of the reason of ${rule}, which nobody said`, () => {
      assert.deepEqual(whyRule(t, rule, answersOf(changes), facts), [why]);
    });
  }

  it('about each of two questions is told where a rule needs both', () => {
    assert.deepEqual(whyRule(t, 'nerve-pain-down-limb', answersOf({kind: 'not-sure', place: 'not-sure'}), facts), [
      'You were not sure what it feels like. To be safe, we counted that as sharp and electric.',
      'You were not sure where it is. To be safe, we counted a leg or arm, and somewhere else.',
    ]);
  });

  for (const [changes, rule, why] of [
    [{skin: 'pus not-sure'}, 'infection-sign', 'This could be an infection. It needs to be looked at the same day.'],
    [{kind: 'electric not-sure'}, 'electric-pain', 'Electric or burning pain can come from a nerve.'],
    [
      {nerve: 'weakness not-sure'},
      'nerve-sign',
      'A nerve may be pressed or hurt. Quick treatment can prevent lasting harm.',
    ],
  ]) {
    it(`is not told where a sign is enough: ${describeChanges(changes)}`, () => {
      assert.deepEqual(whyRule(t, rule, answersOf(changes), facts), [why]);
    });
  }
});
