import {str, type MsgFn} from '../localization/messages.js';
import {withoutPrototype} from '../own-object.js';
import type {Level} from '../triage/levels.js';
import type {AnswerCode} from '../triage/questions.js';
import type {RuleId} from '../triage/rules.js';
import {reasonWords} from './reasons.js';

/** What the words of a result are filled with, as the reader would write it, and what tells its variants apart. */
export interface ResultFacts {
  /** Only a number that is sure enough for a call button. */
  readonly emergencyNumber: string | undefined;
  /** The number of the health line of the country. */
  readonly healthLine: string | undefined;
  readonly clinicName: string | undefined;
  /** The day of the session, where it is known. */
  readonly sessionDay: string | undefined;
  /** When to check again. Only `self-care` and `keep-watching` say it. */
  readonly checkAgainAt: string | undefined;
  /** Whether 72 hours have passed since the session, as far as the answers tell. */
  readonly threeDaysPassed: boolean;
  /** The moment 72 hours after the session, where its start is known. */
  readonly threeDayMark: string | undefined;
  /** There is no new pain, as `painless` in the triage tells. */
  readonly painless: boolean;
  /** All rules that hold, not only the ones that are shown. */
  readonly rules: readonly RuleId[];
}

/** The words of a result in the order of its page. Clinical reference, section 5. */
export interface ResultWords {
  /** The urgency in a word, so that colour never carries it alone: for screen readers, the summary and the changes. */
  readonly label: string;
  /** One call to action. */
  readonly heading: string;
  /** Under the heading: how soon. */
  readonly howSoon: string;
  /** The first paragraphs under the band; of `keep-watching` the lead above the reasons. */
  readonly lead: readonly string[];
  /** The first sentence to say on the phone. `sinceThen` and the list of signs follow. */
  readonly say?: string;
  /** When to check again; each a paragraph. */
  readonly checkAgain?: readonly string[];
  /** One level up, where nobody answers or it gets worse. */
  readonly ifNobodyHelps?: string;
}

/** For the label and the heading of a level alone. */
export const noFacts: ResultFacts = {
  emergencyNumber: undefined,
  healthLine: undefined,
  clinicName: undefined,
  sessionDay: undefined,
  checkAgainAt: undefined,
  threeDaysPassed: true,
  threeDayMark: undefined,
  painless: false,
  rules: [],
};

/** The one sentence that is on every page, and in every warning. */
function callEmergency(t: MsgFn, number: string | undefined): string {
  return number
    ? t(str`Call ${number} now`, {desc: 'Heading and button. The number is the local emergency number.'})
    : t('Call your local emergency number now', {desc: 'Heading.'});
}

/** How long soreness takes: the same words wherever it is said. S9. */
export const soreness = (t: MsgFn): string =>
  t('Most soreness starts to ease in 1 to 2 days and has gone 3 days (72 hours) after the session.');

/** What follows the moment of the next check. S18, D7. */
function checkAgainToo(t: MsgFn, {threeDaysPassed, threeDayMark}: ResultFacts): readonly string[] {
  const atOnce = t('Do the check again at once if it gets worse or something new happens.', {
    desc: 'The check: these questions. It gets worse: the pain.',
  });
  if (threeDaysPassed) return [atOnce];
  return [
    atOnce,
    threeDayMark
      ? t(str`Check once more 3 days (72 hours) after the session: ${threeDayMark}.`, {
          desc: 'Answer these questions once more. A moment: keep it after the colon, its form does not change.',
        })
      : t('Check once more 3 days (72 hours) after the session.', {desc: 'Answer these questions once more.'}),
  ];
}

/** "Say" to anybody but the practitioner. */
function sayAcupuncture(t: MsgFn, day: string | undefined): string {
  return day
    ? t(str`I had acupuncture on my back (${day}).`, {
        desc: 'To be said on the phone. The day of the session, such as "Thursday 26 November": its form does not change. Do not let "had" agree with the gender of the speaker.',
      })
    : t('I had acupuncture on my back.', {
        desc: 'To be said on the phone. Do not let "had" agree with the gender of the speaker.',
      });
}

/** "Say" to the practitioner. */
function sayWithYou(t: MsgFn, day: string | undefined): string {
  return day
    ? t(str`I had acupuncture with you (${day}).`, {
        desc: 'To be said to the practitioner. The day of the session, such as "Thursday 26 November": its form does not change. Do not let "had" agree with the gender of the speaker.',
      })
    : t('I had acupuncture with you.', {
        desc: 'To be said to the practitioner. Do not let "had" agree with the gender of the speaker.',
      });
}

const texts: Readonly<Record<Level, (t: MsgFn, facts: ResultFacts) => ResultWords>> = {
  'self-care': (t, facts) => ({
    label: t('Care at home', {desc: 'Label of a result: the reader needs no help from others.'}),
    heading: t('You can look after this at home'),
    howSoon: t('You do not need to see anyone today.', {desc: 'Anyone: neither the practitioner nor a doctor.'}),
    lead: facts.painless
      ? [t('Your answers show no new pain and no warning sign.')]
      : [t('Your answers match the normal soreness that many people have after acupuncture.'), soreness(t)],
    // Without pain there is nothing to check again.
    ...(!facts.painless && {
      checkAgain: [
        t(str`Do this check again: ${facts.checkAgainAt ?? ''}.`, {
          desc: 'A moment, such as "Sunday 29 November, 9pm". Keep it after the colon: its form does not change. Check: these questions.',
        }),
        ...checkAgainToo(t, facts),
      ],
    }),
  }),
  'keep-watching': (t, facts) => ({
    label: t('Watch', {desc: 'Label of a result: keep an eye on it.'}),
    heading: t('Keep an eye on this'),
    howSoon: t(str`You can stay at home for now. Check again by: ${facts.checkAgainAt ?? ''}.`, {
      desc: 'The latest moment for answering these questions again. Keep it after the colon: its form does not change.',
    }),
    lead: [t('This needs watching:', {desc: 'Above one reason or several.'})],
    checkAgain: checkAgainToo(t, facts),
  }),
  'contact-practitioner': (t, {clinicName, healthLine, sessionDay}) => ({
    label: t('Contact soon', {desc: 'Label of a result: contact the practitioner today or on the next working day.'}),
    heading: clinicName
      ? t(str`Contact your practitioner (${clinicName}) today or on the next working day`, {
          desc: 'Heading. The name of the clinic: its form does not change.',
        })
      : t('Contact your practitioner today or on the next working day'),
    howSoon: healthLine
      ? t(str`Is the clinic closed for more than 2 days? Call a doctor or ${healthLine} instead.`, {
          desc: 'The number is that of a health advice line.',
        })
      : t('Is the clinic closed for more than 2 days? Call a doctor instead.'),
    lead: [],
    say: sayWithYou(t, sessionDay),
    ifNobodyHelps: healthLine
      ? t(
          str`If nobody answers by the end of the next working day, or it gets worse before then, call a doctor or ${healthLine} the same day.`,
          {desc: 'It: the pain. The number is that of a health advice line. The same day: on which that happens.'},
        )
      : t(
          'If nobody answers by the end of the next working day, or it gets worse before then, call a doctor the same day.',
          {desc: 'It: the pain. The same day: on which that happens.'},
        ),
  }),
  'medical-help-today': (t, facts) => medicalHelp(t, facts),
  emergency: (t, {emergencyNumber, sessionDay}) => ({
    label: t('Emergency'),
    heading: callEmergency(t, emergencyNumber),
    howSoon: t('Do not wait to see if it gets better.', {desc: 'It: the sign or the pain.'}),
    lead: [t('If you cannot call, let someone take you to an emergency department. Do not drive yourself.')],
    say: sayAcupuncture(t, sessionDay),
  }),
};

/** Two rules are faster than their level: then no word on the page may say "today". E12; GK, E6. */
function medicalHelp(t: MsgFn, {healthLine, sessionDay, rules}: ResultFacts): ResultWords {
  const common = {
    label: t('Urgent', {desc: 'Label of a result: medical help today.'}),
    say: sayAcupuncture(t, sessionDay),
  };
  const now = t('Do it now, even at night or on a weekend.', {desc: 'It: the call in the heading above.'});
  if (rules.includes('pregnancy-warning')) {
    return {
      ...common,
      heading: t('Call your maternity unit now', {
        desc: 'Maternity unit: the part of a hospital that cares for pregnancy and birth.',
      }),
      howSoon: now,
      lead: [],
      ifNobodyHelps: t('No unit yet, nobody answers, or it gets worse? Go to an emergency department.', {
        desc: 'Unit: the maternity unit.',
      }),
    };
  }
  if (rules.includes('fever-with-weak-immunity')) {
    return {
      ...common,
      heading: t('Get medical help now'),
      howSoon: t('Do not wait, not even at night or on a weekend.'),
      lead: [
        healthLine
          ? t('Or call a doctor and ask to be seen at once.', {desc: 'Under the button that calls a health line.'})
          : t('Call a doctor and ask to be seen at once.'),
      ],
      ifNobodyHelps: t('If nobody can see you at once, or it gets worse, go to an emergency department.'),
    };
  }
  return {
    ...common,
    heading: t('Get medical help today'),
    howSoon: t('Do not wait until tomorrow, not even at night or on a weekend.'),
    lead: [
      healthLine
        ? t('Or call a doctor and ask for an urgent appointment today.', {
            desc: 'Under the button that calls a health line.',
          })
        : t('Call a doctor and ask for an urgent appointment today.'),
    ],
    ifNobodyHelps: t('If nobody can see you today, or it gets worse, go to an emergency department.'),
  };
}

/** The words of a result in the translator's locale. */
export function resultWords(t: MsgFn, level: Level, facts: ResultFacts): ResultWords {
  return withoutPrototype(texts[level](t, facts));
}

/** The label of a level in a sentence or a table. */
export const levelLabel = (t: MsgFn, level: Level): string => resultWords(t, level, noFacts).label;

export const say = (t: MsgFn): string => t('Say:', {desc: 'Above words to be said on the phone.'});
export const sinceThen = (t: MsgFn): string =>
  t('Since then I have:', {desc: 'To be said on the phone, above a list of signs, which are noun phrases.'});
export const notSureAbout = (t: MsgFn): string =>
  t('Not sure about:', {
    desc: 'To be said on the phone, above a list such as "Skin". No agreement with the gender of the speaker.',
  });
export const sayAlso = (t: MsgFn): string =>
  t('Say this as well:', {desc: 'Above facts about health and medicines, which are noun phrases.'});
export const whatTheyAsk = (t: MsgFn): string =>
  t('The person on the phone will ask where you are, your phone number, and what happened. Do not hang up.');

export const tellAfterwards = (t: MsgFn): string =>
  t('Tell your practitioner afterwards', {desc: 'Heading: after medical help, tell the acupuncturist as well.'});
export const worried = (t: MsgFn): string =>
  t('Worried?', {desc: 'Heading above phone numbers. No agreement with the gender of the reader.'});
export const otherWays = (t: MsgFn): string =>
  t('Other ways to reach the clinic', {desc: 'Fold: e-mail, booking, more phone numbers.'});

export const whatHelps = (t: MsgFn): string => t('What helps', {desc: 'Heading above advice for the pain.'});

/** What helps at home. S6, E8, E11, E12, E19; GK (15 to 20 minutes). No doses. */
export const selfCare = (t: MsgFn): readonly string[] => [
  t('Keep moving. Gentle walking is better than staying in bed.'),
  t(
    'A warm or cold pack may help. Wrap it in a cloth and take it off after 15 to 20 minutes. Use no pack on numb or broken skin, and no heat on hot or bruised skin.',
    {desc: 'Pack: a bag or gel that is warm or cold.'},
  ),
  t(
    'If you take painkillers, follow the packet. Ask a pharmacist first if you take blood thinners or other medicines, are pregnant or have a health condition.',
    {desc: 'First: before taking painkillers.'},
  ),
  t('Do not drive if you feel sleepy or faint.', {desc: 'No agreement with the gender of the reader.'}),
];

/** Heading above the lines of `untilHelpComes`. */
export const untilHelpComesTitle = (t: MsgFn): string => t('Until help comes');

type Sign = AnswerCode<'danger-signs' | 'nerve-signs'>;

const nerveSigns: readonly Sign[] = ['saddle-numbness', 'bladder-bowel', 'weakness', 'numbness', 'both-legs'];

/**
 * What to do until help comes, by the signs that were ticked and the rules that hold. GK, common first aid. Whoever
 * finds it hard to breathe sits up: that comes first, and nothing after it says to lie down.
 */
export function untilHelpComes(
  t: MsgFn,
  {signs, rules}: {readonly signs: readonly Sign[]; readonly rules: readonly RuleId[]},
): readonly string[] {
  const ticked = (...codes: readonly Sign[]): boolean => codes.some((code) => signs.includes(code));
  const sitUp = ticked('breathing', 'chest-pain');
  const lines: string[] = [];
  if (sitUp) lines.push(t('Sit up and rest.'));
  // Before anything that says to press or to lie down.
  const needle = rules.includes('needle-left-in') && reasonWords(t, 'needle-left-in', noFacts).action;
  if (needle) lines.push(needle);
  if (ticked('bleeding')) {
    lines.push(
      sitUp
        ? t('Press hard with a clean cloth and do not lift it to look. Cannot reach? Lean back on a folded cloth.', {
            desc: 'First aid for a bleeding spot on the back of somebody who sits up. It: the cloth.',
          })
        : t('Press hard with a clean cloth and do not lift it to look. Cannot reach? Lie on a folded cloth.', {
            desc: 'First aid for a bleeding spot on the back. It: the cloth.',
          }),
    );
  }
  if (ticked('face-swelling')) {
    lines.push(
      t('If you have an adrenaline pen, use it now.', {desc: 'Adrenaline pen: an injector against strong allergies.'}),
    );
    if (!sitUp) lines.push(t('Lie down. If it gets hard to breathe, sit up.'));
    lines.push(t('Do not stand up or walk, even if you feel better.'));
  }
  if (ticked('stroke-signs')) {
    lines.push(
      t('Note the time it began. Do not eat, drink or take aspirin.', {
        desc: 'It: sudden trouble with speech or sight.',
      }),
    );
  }
  if (ticked('very-ill')) {
    lines.push(
      // Nothing is said twice: a swollen face has had them lie down.
      sitUp || ticked('face-swelling')
        ? t('If you get very sleepy or vomit, lie on your side.', {desc: 'No agreement with the gender of the reader.'})
        : t('Lie down, on your side if you are very sleepy or vomit.', {
            desc: 'No agreement with the gender of the reader.',
          }),
    );
  }
  if (signs.some((sign) => nerveSigns.includes(sign))) {
    lines.push(t('Note when it began, and when you last peed.', {desc: 'It: numbness, weakness or toilet trouble.'}));
  }
  if (rules.includes('severe-pain-elsewhere') && !ticked('stroke-signs')) lines.push(t('Do not eat or drink.'));
  lines.push(
    t('Do not stay alone if you can help it. Unlock the door.', {
      desc: 'If you can help it: if there is another way.',
    }),
    t('Have your medicines, or a list of them, ready.'),
  );
  return lines;
}

export const showCrew = (t: MsgFn): string =>
  t('Show these answers to the crew', {desc: 'Button. Crew: the people who come with the ambulance.'});

/**
 * The phrase card: in a language of the country, read out or shown by somebody who does not speak it. The signs follow.
 * `language` is the name of the patient's language in the translator's locale.
 */
export const phraseCard = (t: MsgFn, language: string): string =>
  t(str`I speak: ${language}. I need an interpreter. I had acupuncture. I have:`, {
    desc: 'To be said on the phone, above a list of signs. The name of a language: keep it after the colon, its form does not change. No agreement with the gender of the speaker.',
  });
export const phraseCardTitle = (t: MsgFn): string =>
  t('If the person on the phone does not speak your language', {
    desc: 'Heading above words to be read out to the person on the phone.',
  });
export const phraseCardHint = (t: MsgFn): string =>
  t('First say the name of your language, as it is written here. The phone may go quiet. Do not hang up.');
