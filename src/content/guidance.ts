import {str, type MsgFn} from '../localization/messages.js';
import type {Level} from '../triage/levels.js';
import type {AnswerCode, QuestionId, SignCode} from '../triage/questions.js';
import {dangerLead, dangerList} from './danger-list.js';
import {privacy} from './labels.js';
import {questionInShort} from './questions.js';
import {selfCare, soreness, whatHelps} from './results.js';

/** One sign of the guidance, as a leaflet writes it: a noun phrase in the you-form. Its code names its drawing. */
export interface GuidanceSign {
  readonly text: string;
  readonly hint?: string;
  readonly code?: AnswerCode;
  /**
   * The signs of the questions that it is about, where its code does not tell. Nothing shows them: a test asks that the
   * guidance leaves no sign out.
   */
  readonly about?: readonly SignCode[];
}

/** Signs that need the same help, and how to get it: the buttons of that level follow. */
export interface HelpGroup {
  readonly level: Exclude<Level, 'self-care' | 'keep-watching'>;
  readonly heading: string;
  readonly how: string;
  readonly signs: readonly GuidanceSign[];
}

/** What to expect so long after the session. */
export interface TimelineStep {
  readonly when: string;
  readonly text: string;
}

/** A paragraph, a list, signs with their help, a subheading, a time line, or a published source. */
export type GuidanceBlock =
  | string
  | readonly string[]
  | HelpGroup
  | {readonly subheading: string}
  | {readonly timeline: readonly TimelineStep[]}
  | {readonly citation: string; readonly href: string};

/** One readable part of the guidance. */
export interface GuidanceSection {
  readonly id: string;
  readonly title: string;
  /** Only made when they are read. */
  readonly blocks: () => readonly GuidanceBlock[];
}

/** What the guidance is filled with, as the reader would write it. */
export interface GuidanceFacts {
  readonly emergencyNumber: string | undefined;
  readonly healthLine: string | undefined;
  readonly contentVersion: string;
  /** Made when it is read: dates are slow to write. */
  readonly contentDate: () => string;
  readonly number: (value: number) => string;
  /** How far the content and this translation of it have been reviewed. */
  readonly reviewNotes: readonly string[];
}

/** Names, not to be translated. */
const sources = 'NHS, NICE, BMJ Best Practice, Chartered Society of Physiotherapy, British Acupuncture Council';

/**
 * The guidance in its order: clinical reference, section 7. It is read without the questions as well, so it
 * never speaks of them. Each statement is followed by the rows of the clinical reference that it rests on.
 */
export function guidance(t: MsgFn, facts: GuidanceFacts): readonly GuidanceSection[] {
  const {number} = facts;
  return [
    {
      id: 'help',
      title: t('When to get help'),
      blocks: () => [...helpGroups(t, facts), ...lateSigns(t)],
    },
    {
      id: 'usual',
      title: t('What is normal'),
      blocks: () => [
        t('Normal soreness feels like sore muscles after exercise.'), // S7
        soreness(t), // S9
        {
          timeline: [
            {
              when: t('First 24 hours', {desc: 'After the session.'}),
              text: t('You may feel more sore, and tired.', {desc: 'No agreement with the gender of the reader.'}), // S3, S6
            },
            {
              when: t('After 48 hours (2 days)', {desc: 'After the session.'}),
              text: t('Most soreness has started to ease.'), // S9
            },
            {
              when: t('After 72 hours (3 days)', {desc: 'After the session.'}),
              text: t(
                'Most soreness has gone. If yours is not better, contact your practitioner today or on the next working day.',
                {desc: 'Yours: your soreness.'},
              ), // S18
            },
          ],
        },
        t('These are common in the first 1 to 2 days:'),
        [
          t('A dull ache or a tender muscle near the needle spots.', {desc: 'Spots: where the needles went in.'}), // S6
          t('Feeling tired.', {desc: 'A noun phrase: no agreement with the gender of the reader.'}), // S6, E19
          t('A small bruise or a spot of blood.', {desc: 'Spot: a drop.'}), // E9
          t('Feeling light-headed for a short time.', {desc: 'Light-headed: a little dizzy.'}), // E11
        ],
        t('Feeling sore does not mean that the treatment worked. It does not mean that something went wrong, either.', {
          desc: 'It: feeling sore.',
        }), // S3
      ],
    },
    {
      id: 'why',
      title: t('Why it can hurt', {desc: 'Heading. It: acupuncture, or the place where the needles went in.'}),
      blocks: () => [
        t('The needle makes a tiny mark inside the muscle. The muscle can be sore until it settles.', {
          desc: 'It: the muscle.',
        }), // S8
        t('If a needle touches the thin layer over a bone (the periosteum), it can hurt sharply for a moment.', {
          desc: 'Periosteum: keep the medical word of your language.',
        }), // S13
        t('Rarely, a needle injures a nerve, or does more harm to a muscle.'), // S11
        t('Nobody knows exactly why some people feel worse at first.'), // S15
      ],
    },
    {
      id: 'self-care',
      title: whatHelps(t),
      blocks: () => [selfCare(t)],
    },
    {
      id: 'hear',
      title: t('What you may hear', {desc: 'Heading: what some people say about pain after acupuncture.'}),
      // The one place that names these claims, to say that nothing supports them.
      blocks: () => [
        t('People may tell you one of these:'),
        [
          t('Feeling worse is a "healing crisis".', {desc: 'A claim that the text rejects.'}), // S4
          t('Soreness shows that the treatment is working.', {desc: 'A claim that the text rejects.'}), // S5
          t('Pain that moves is the body healing.', {desc: 'A claim that the text rejects.'}), // S17
          t('Needles loosen tight muscles, and then another problem shows.', {desc: 'A claim that the text rejects.'}), // S15, S16
        ],
        t('There is no good evidence for this. Do not let it delay getting help.', {
          desc: 'This, it: the claims in the list above.',
        }),
      ],
    },
    {
      id: 'next',
      title: t('Before your next session'),
      blocks: () => [
        t('Tell your practitioner about any problem, even a small one.'), // S22
        t('Your practitioner can then change your treatment, or advise you to see a doctor.'), // S22
        t('Choose a practitioner who is trained, and licensed or registered. You can ask to see the licence.', {
          desc: 'Registered: on an official list of practitioners.',
        }), // S14
        t('Tell your practitioner first if one of these is true for you:'),
        [
          t('You take blood thinners or bleed easily.'), // E8
          t('You are or could be pregnant.'), // E12
          t('You have diabetes, or your body finds it hard to fight infection.'), // E13
          t('You have had cancer or a recent fall, or you have weak bones.'), // E14, E15
          t('You have a pacemaker, or an implant that runs on a battery.'), // GK
          t('Metal makes your skin itch.'), // E17
          t('At the last session, you fainted or felt dizzy.'), // E11
        ],
      ],
    },
    {
      id: 'rare',
      title: t('How rare serious problems are'),
      blocks: () => [
        t(str`Serious problems are rare: about 1 in ${number(10_000)} people who have a course of acupuncture.`, {
          desc: 'The number is always ten thousand. Course: several sessions.',
        }), // S2
        t('About 9 in 100 people have a side effect.'), // Bau21
        t('About half of side effects are a little bleeding, pain or redness where the needle went in.'), // Bau21
        t(str`In a study of ${number(229_230)} people, about 2 in 100 had a side effect that needed treatment.`, {
          desc: 'The number is always 229 thousand and some.',
        }), // Wit09
        {
          citation: 'Bäumler P. et al., BMJ Open 2021;11:e045961',
          href: 'https://doi.org/10.1136/bmjopen-2020-045961',
        },
        {
          citation: 'Witt C. M. et al., Forschende Komplementärmedizin 2009;16:91',
          href: 'https://doi.org/10.1159/000209315',
        },
      ],
    },
    {
      id: 'about',
      title: t('About this information'),
      blocks: () => [
        t(str`Version ${facts.contentVersion}. Date: ${facts.contentDate()}.`, {
          desc: 'A version, such as 2026.11, and a date. Keep the date after the colon: its form does not change.',
        }),
        t(str`Written from published sources. Examples: ${sources}.`, {desc: 'Names of organisations.'}),
        ...facts.reviewNotes,
        t('Some people use acupuncture for back pain. Experts do not agree on how well it works.', {
          desc: 'It: acupuncture.',
        }), // S1
        t('This is general information for adults who have had acupuncture on their back.'), // section 6
        t('It cannot tell you what is wrong. It does not replace a health professional.', {
          desc: 'It: this information.',
        }),
        t('It is not for emergencies, for children, or for other parts of the body.', {desc: 'It: this information.'}),
        t('It has not been approved by any health authority.', {desc: 'It: this information.'}),
        t('The clinic is responsible for the phone numbers shown here.'),
        privacy(t),
      ],
    },
  ];
}

function helpGroups(t: MsgFn, {emergencyNumber, healthLine}: GuidanceFacts): readonly HelpGroup[] {
  /** A sign in the words of its question, which are a leaflet's as well. */
  const answer = <Id extends QuestionId>(id: Id, code: AnswerCode<Id>): GuidanceSign => ({
    code,
    text: questionInShort(t, id).answers[code].text,
  });
  return [
    {
      level: 'emergency',
      heading: dangerLead(t, emergencyNumber),
      how: t('Do not wait to see if it gets better.', {desc: 'It: the sign or the pain.'}),
      signs: [
        ...dangerList(t), // E1, E2, E4, E6, E8, E17, S20, S21
        {text: t('A bad headache with fever, dizziness or vomiting'), code: 'headache'}, // E3, E4
        {
          text: t('Very bad pain away from the treated places, such as in the tummy'),
          about: ['severe', 'elsewhere'],
        }, // GK
      ],
    },
    {
      level: 'medical-help-today',
      heading: t('Get medical help today if you have any of these:', {desc: 'Heading above a list of signs.'}),
      how: healthLine
        ? t(str`Call ${healthLine}, or call a doctor and ask for an urgent appointment today.`, {
            desc: 'The number is that of a health advice line.',
          })
        : t('Call a doctor and ask for an urgent appointment today.'),
      signs: [
        {
          text: t('Pain so bad that you cannot stand, think or sleep at all', {desc: 'One of the three is enough.'}),
          code: 'severe',
        }, // S10
        {text: t('Strong, sharp or electric pain in a leg or arm'), code: 'down-limb'}, // S19
        {text: t('Sharp pain in the upper back, neck, shoulder, ribs or chest'), code: 'upper-back'}, // E1
        answer('other-signs', 'fever'), // E3
        {
          text: t('With weak immunity, such as in cancer treatment: any fever'),
          hint: t('Do not wait for an appointment: get help at once, even at night.'),
        }, // E6, GK
        {
          text: t('Skin that is hot, swollen or sore, and red or darker than usual', {
            desc: 'One place of skin: hot, swollen or sore, and red or darker as well.',
          }),
          hint: t('Bigger than a pea, or spreading. On brown or black skin, look for darker or purple patches.', {
            desc: 'Pea: the vegetable, as a size.',
          }),
          code: 'hot-skin',
        }, // S20, E5
        answer('skin-signs', 'pus'), // S20, E7
        {text: t('Blisters, or a rash away from the needles'), code: 'rash-elsewhere'}, // E17
        {
          text: t('A burn as big as your palm, or a deep one', {desc: 'Palm: the inside of the hand, as a size.'}),
          about: ['large-burn'],
        }, // White 2001
        answer('skin-signs', 'growing-bruise'), // E8
        {
          text: t('A needle, or part of one, that could still be in you'),
          hint: t('Leave the needle where it is. Do not press, dig, lean or lie on it.'),
          code: 'needle-left-in',
        }, // E10
        answer('other-signs', 'headache'), // E4
        answer('other-signs', 'dizzy-or-sick'), // E11
        answer('other-signs', 'heartbeat'), // GK
        answer('other-signs', 'blood-in-pee'), // GK
        answer('other-signs', 'swollen-leg'), // GK
        {
          text: t('Trouble breathing, chest pain, a swollen face, a faint or feeling very ill, which has gone', {
            desc: 'Any one of these that the reader had, and has no more.',
          }),
          about: ['sign-gone'],
        }, // E1, E11, E17
        {
          text: t('If you think that the needles were not clean, or had been used before'),
          about: ['unclean-needles'],
        }, // Xu13
        {
          text: t(
            'In pregnancy: bleeding, fluid, strong or regular tummy pain, a bad headache, flashes in the eyes, or the baby moves less',
            {desc: 'Fluid: from the vagina. Flashes: seeing lights.'},
          ),
          hint: t('Call your maternity unit now.', {
            desc: 'Maternity unit: the part of a hospital that cares for pregnancy and birth.',
          }),
          code: 'pregnant',
          about: ['pregnancy-warning'],
        }, // E12
        {
          text: t('With blood thinners: a large bruise, or sharp pain that does not ease'),
          code: 'blood-thinners',
        }, // E4, E8
        {
          text: t(
            'With diabetes or weak immunity: a burn, a small red spot, or pain that is worse after 2 days or no better after 3',
            {
              desc: 'Spot: a small place on the skin. 2 days, 3 days: after the session. Worse: growing by then, whenever that began.',
            },
          ),
          about: ['weak-immunity'],
        }, // E3, E5, E13
        {
          text: t('With cancer, now or before, or weight loss: pain that is worse after 2 days or no better after 3', {
            desc: '2 days, 3 days: after the session.',
          }),
          about: ['cancer-signs'],
        }, // E14
        {
          text: t('After a fall, or with weak bones: sharp pain, or pain that gets worse after 2 days', {
            desc: '2 days: after the session. Gets worse: is growing by then, whenever that began.',
          }),
          code: 'fall-or-weak-bones',
        }, // E15
      ],
    },
    {
      level: 'contact-practitioner',
      heading: t('Contact your practitioner today or on the next working day if you have any of these:', {
        desc: 'Heading above a list of signs.',
      }),
      how: healthLine
        ? t(
            str`If nobody answers by the end of the next working day, or it gets worse, call a doctor or ${healthLine}.`,
            {
              desc: 'It: the pain. The number is that of a health advice line.',
            },
          )
        : t('If nobody answers by the end of the next working day, or it gets worse, call a doctor.', {
            desc: 'It: the pain.',
          }),
      signs: [
        {text: t('Pain that is not better 3 days (72 hours) after the session')}, // S18
        {
          text: t('Pain that is getting worse after 2 days', {
            desc: '2 days: after the session. The pain is growing by then, whenever that began.',
          }),
        }, // S9, S10
        {
          text: t('Pain in another place, or pain that moves, and is getting worse', {
            desc: 'Getting worse: both of them. Moves: its place changes.',
          }),
          about: ['elsewhere'],
        }, // S17
        {text: t('Any new pain that has not gone after 7 days')}, // S10, S18
        {text: t('Sharp pain that does not ease'), code: 'sharp'}, // S10, S11
        answer('pain-kind', 'strong'), // S10
        {text: t('Dull pain in a leg or arm'), code: 'down-limb'}, // S19
        answer('pain-kind', 'electric'), // S12
        {text: t('New tingling, or a numb patch of skin'), code: 'tingling'}, // S12, S21
        answer('skin-signs', 'red-spot'), // E5
        {
          text: t('A bruise or lump bigger than your palm', {desc: 'Palm: the inside of the hand, as a size.'}),
          code: 'large-bruise',
        }, // E8
        answer('skin-signs', 'itchy-rash'), // E17
        answer('skin-signs', 'burn'), // White 2001
        answer('skin-signs', 'needle-found'), // E10
        {
          text: t('With blood thinners or weak immunity: pain that is getting worse'),
          about: ['blood-thinners', 'weak-immunity'],
        }, // E4, E8, E13
        {
          text: t('If you are or could be pregnant: pain that gets worse, or is still there after 2 days', {
            desc: 'The pain is still there.',
          }),
          code: 'pregnant',
        }, // E12
        {
          text: t('Cancer now or before, weight loss without trying, or pain that wakes you every night'),
          code: 'cancer-signs',
        }, // E14
        {text: t('A recent fall, or weak bones'), code: 'fall-or-weak-bones'}, // E15
        answer('personal-risks', 'implant-with-current'), // GK
      ],
    },
  ];
}

/** E1, E2, E5, E7: what comes when nobody thinks of the needles any more. */
const lateSigns = (t: MsgFn): readonly GuidanceBlock[] => [
  {subheading: t('Signs that come late', {desc: 'Subheading: hours to weeks after the session.'})},
  [
    t('Trouble breathing can start hours or days later.'), // E1
    t('An infection can start in the first week.'), // E5
    t('Painful lumps can come weeks later. Show them to a doctor.'), // E7
    t('Act on new numbness, weakness or bladder trouble at any time in the next weeks.', {
      desc: 'Act on: get help at once for. New: each of the three.',
    }), // E2
  ],
];
