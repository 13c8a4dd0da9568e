import {str, type MsgFn} from '../localization/messages.js';
import {dangerList, type SignGroup} from './danger-list.js';
import {privacy} from './labels.js';
import {callEmergency, selfCare} from './levels.js';
import {reasonWords} from './reasons.js';
import {noSessionDates, questionWords} from './questions.js';

/** A paragraph, a list, or a published source. */
export type GuidanceBlock =
  | string
  | readonly string[]
  | {readonly subheading: string; readonly groups: readonly SignGroup[]}
  /** Hours after the session, and what to expect then. */
  | {readonly timeline: readonly (readonly [hours: number, text: string])[]}
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
  readonly contentVersion: string;
  readonly contentDate: string;
  readonly number: (value: number) => string;
  /** How far the content and this translation of it have been reviewed. */
  readonly reviewNotes: readonly string[];
}

/** Names, not to be translated. */
const sources = 'NHS, NICE, BMJ Best Practice, Chartered Society of Physiotherapy, British Acupuncture Council';

/** Each statement is followed by the rows of the clinical reference that it rests on. */
export function guidance(t: MsgFn, facts: GuidanceFacts): readonly GuidanceSection[] {
  const {number} = facts;
  return [
    {
      id: 'usual',
      title: t('What is usual'),
      blocks: () => [
        {
          timeline: [
            [24, t('Some people feel more sore for a day or two. This is common and usually passes.')], // S3
            [48, t('Most soreness eases in 1 to 2 days and is gone by day 3.')], // S9
            [
              72,
              `${t('Pain that is not better 3 days (72 hours) after the session')}: ${t('Contact your practitioner today or on the next working day')}.`, // S18
            ],
          ],
        },
        t('It does not tell you if the treatment worked.'), // S3
        [
          t('A dull ache or a tender muscle near the needle spots.'), // S6
          t('Feeling tired.'), // S6
          t('A small bruise or a spot of blood.'), // E9
          t('A light head for a short time after the session.'), // E11
        ],
        t('It can feel a bit like sore muscles after exercise.'), // S7
      ],
    },
    {
      id: 'why',
      title: t('Why it can happen'),
      blocks: () => [
        t('The needle makes a tiny injury in the muscle. It can be sore while it settles.'), // S8
        t('A needle that touches the layer over a bone can hurt sharply for a moment.'), // S13
        t('Rarely, a needle can hurt a muscle or a nerve.'), // S11
        t('We do not know exactly why some people feel worse at first.'), // S15
      ],
    },
    {
      id: 'not-usual',
      title: t('What is not usual'),
      blocks: () => [
        t('Pain that is sharp or severe, or not better after 3 days. Get advice.'), // S10
        t('Electric or shooting pain. Tell your practitioner. With weakness or numbness, it is an emergency.'), // S12
        t('Pain in a new place. It is not a sign of healing. If you did the check, do it again.'), // S17
        t('Hot or swollen skin that is red or darker. Or pus, or fever.'), // S20, E5
        t('On brown or black skin, redness can be hard to see.'), // S20
        t('Painful lumps or sores at the needle spots. They can come weeks later. Show them to a doctor.'), // E7
      ],
    },
    {
      id: 'self-care',
      title: t('Looking after yourself'),
      blocks: () => [
        selfCare(t), // section 4.4
        t('Do not drive if you feel sleepy or faint.'), // E11, E19
      ],
    },
    {
      id: 'help',
      title: t('When to get help, and how fast'),
      blocks: () => whenToGetHelp(t, facts),
    },
    {
      id: 'tell',
      title: t('Telling your practitioner'),
      blocks: () => [
        t('Tell your practitioner about any problem, also a small one.'), // S22
        t('Then they can change the treatment or send you to someone else.'), // S22
      ],
    },
    {
      id: 'next',
      title: t('Before the next session'),
      blocks: () => [
        t('Choose a trained and registered practitioner.'), // S14
        t('Tell them first if any of this fits you:'),
        [
          t('You take blood thinners or bleed easily.'), // E8
          t('You are pregnant.'), // E12
          t('Your body does not fight germs well, or you have diabetes.'), // E13
          t('You have had cancer, a fall or weak bones.'), // E14, E15
          t('Metal makes your skin itch.'), // E17
          t('You felt faint or dizzy last time.'), // E11
        ],
      ],
    },
    {
      id: 'rare',
      title: t('How rare serious problems are'),
      blocks: () => [
        t(str`Serious problems are rare: about 1 in ${number(10_000)} people who have a course.`), // S2
        t('About 9 in 100 people notice a side effect. Half of these are bleeding, pain or redness at a needle spot.'), // Bau21
        t(str`In a study of ${number(229_230)} people, about 2 in 100 had a side effect that needed treatment.`), // Wit09
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
        t(
          str`Version ${facts.contentVersion}, ${facts.contentDate}. Written from published sources, such as ${sources}.`,
        ),
        ...facts.reviewNotes,
        t('It is general information for adults after acupuncture on the back.'), // section 6
        t('It does not name your illness. It does not replace a health professional.'),
        t('It is not for emergencies, for children, or for other parts of the body.'),
        t('No authority has cleared or approved it.'),
        t('The clinic that shows it checks the phone numbers.'),
        privacy(t),
      ],
    },
  ];
}

function whenToGetHelp(t: MsgFn, facts: GuidanceFacts): readonly GuidanceBlock[] {
  const pain = questionWords(t, 'pain-kind', noSessionDates).answers;
  const skin = questionWords(t, 'skin-signs', noSessionDates).answers;
  const risks = questionWords(t, 'personal-risks', noSessionDates).answers;
  return [
    // E1, E2, E6, S20, S21
    {subheading: callEmergency(t, facts.emergencyNumber), groups: dangerList(t)},
    {
      subheading: t('Get medical help today'),
      groups: [
        {
          lead: '',
          signs: [
            pain.severe, // S10
            {text: t('Strong, sharp or shooting pain down a leg or an arm')}, // S19
            {text: t('Sharp pain in the upper back, shoulder or chest')}, // E1
            skin.fever, // E3
            skin['spreading-redness'], // S20
            skin.pus, // S20, E7
            skin['rash-elsewhere'], // E17
            skin['needle-left-in'], // E10
            risks['pregnancy-warning'], // E12
            {text: t('A big bruise, or sharp pain that does not ease, with blood thinners')}, // E4, E8
            {text: t('With cancer or weight loss: worse pain, or no better after 3 days')}, // E14
            {text: t('When your body does not fight germs well: the same, or a small red spot')}, // E5, E13
            {text: t('Sharp or worse pain after a fall, or with weak bones')}, // E15
          ],
        },
      ],
    },
    {
      subheading: t('Contact your practitioner today or on the next working day'),
      groups: [
        {
          lead: '',
          signs: [
            {text: t('Pain that is not better 3 days (72 hours) after the session')}, // S18
            {text: t('Pain that gets worse: after 2 days, in a new place, or with blood thinners')}, // S9, S17, E4
            {text: reasonWords(t, 'pain-down-limb').why}, // S19
            {text: reasonWords(t, 'sharp-pain-not-easing').why}, // S10
            {text: reasonWords(t, 'pregnant-not-settled').why}, // E12
            pain.electric, // S12
            pain.tingling, // S12
            skin['red-spot'], // E5
            skin['large-bruise'], // E8
            skin['itchy-rash'], // E17
            skin['needle-found'], // E10
            risks['cancer-signs'], // E14
            risks['fall-or-weak-bones'], // E15
          ],
        },
      ],
    },
  ];
}
