import {str, type MsgFn} from '../localization/messages.js';
import type {Level} from '../triage/levels.js';

/** What a level means to the reader. */
export interface LevelWords {
  /** The urgency in words, so that colour never carries it alone. */
  readonly label: string;
  /** One call to action. */
  readonly heading: string;
  readonly lead?: string;
  /** What to do now, in order. */
  readonly actions: readonly string[];
  readonly howFast: string;
  /** When to check again. */
  readonly again?: string;
  readonly ifWorse?: string;
  /** What the people there will do. */
  readonly next?: string;
  /** What to do when nobody can be reached: one level up. */
  readonly unreachable?: readonly string[];
}

/** What the words of a level are filled with, as the reader would write it. */
export interface LevelFacts {
  readonly emergencyNumber: string | undefined;
  readonly healthLine: string | undefined;
  /** The moments between which to check again: `checkAgain` in the triage has the hours that the sentences name. */
  readonly from: string;
  readonly to: string;
  /** Whether 72 hours have passed since the session, as far as the answers tell. */
  readonly threeDaysPassed: boolean;
  /** The moment 72 hours after the session, where the clinic knows when that was. */
  readonly threeDayMark: string | undefined;
}

/** The one sentence that is on every page, and in every warning. */
export function callEmergency(t: MsgFn, number: string | undefined): string {
  return number
    ? t(str`Call ${number} now`, {desc: 'Heading and button. The number is the local emergency number.'})
    : t('Call your local emergency number now');
}

function threeDays(t: MsgFn, {threeDaysPassed, threeDayMark}: LevelFacts): string {
  if (threeDaysPassed) return '';
  return threeDayMark
    ? t(str`Check once more 3 days after the session: ${threeDayMark}.`)
    : t('Check once more 3 days (72 hours) after the session.');
}

function otherwise(t: MsgFn, healthLine: string | undefined): string {
  return healthLine
    ? t(str`If you cannot reach them, contact a doctor or call ${healthLine}.`)
    : t('If you cannot reach them, contact a doctor.');
}

/** Clinical reference, section 4.4. */
const texts: Readonly<Record<Level, (t: MsgFn, facts: LevelFacts) => LevelWords>> = {
  'self-care': (t, facts) => ({
    label: t('Care at home'),
    heading: t('You can look after this at home for now'),
    lead: t('Most soreness gets better in 1 to 3 days.'),
    actions: selfCare(t),
    howFast: t('You need no visit now, if nothing gets worse.'),
    again: `${t(str`Check again in 24 hours: ${facts.to}.`)} ${threeDays(t, facts)}`,
    ifWorse: t('If it gets worse, or something new comes, do the check again at once.'),
  }),
  'keep-watching': (t, facts) => ({
    label: t('Watch', {desc: 'Label of a result: keep an eye on it.'}),
    heading: t('Keep watching this'),
    lead: t('This is probably soreness. But your answers mean that you should check again.'),
    actions: selfCare(t),
    howFast: t('You can stay at home for now.'),
    again: `${t(str`Check again in 12 to 24 hours: between ${facts.from} and ${facts.to}.`)} ${threeDays(t, facts)}`,
    ifWorse: t('If it gets worse, or something new comes, do the check again at once.'),
  }),
  'contact-practitioner': (t, {healthLine}) => ({
    label: t('Contact soon'),
    heading: t('Contact your practitioner today or on the next working day'),
    actions: [t('Tell them your answers to this check.'), otherwise(t, healthLine)],
    howFast: t('Today or on the next working day.'),
    again: t('No reply in 1 working day? Then get medical help that day.'),
    ifWorse: t('If it gets worse before you reach them, get medical help today.'),
    next: t('Your practitioner will ask about the pain. They may want to look at your back.'),
    unreachable: [otherwise(t, healthLine), t('No reply in 1 working day? Then get medical help that day.')],
  }),
  'medical-help-today': (t, {healthLine, emergencyNumber}) => ({
    label: t('Urgent', {desc: 'Label of a result: medical help today.'}),
    heading: t('Get medical help today'),
    actions: [
      healthLine
        ? t(str`Ask a doctor for an urgent visit today, or call ${healthLine}.`)
        : t('Ask a doctor for an urgent visit today.'),
      t('Say that you had acupuncture.'),
      t('If no one can see you today, go to a hospital emergency department.'),
    ],
    howFast: t('Today. Do not wait until tomorrow.'),
    again: t('Check again if anything changes while you wait.'),
    ifWorse: t('If it gets worse while you wait, go to a hospital emergency department.'),
    next: t('A doctor or nurse will ask questions and look at you. They may do tests.'),
    unreachable: [
      t('If no one can see you today, go to a hospital emergency department.'),
      emergencyNumber
        ? t(str`If you cannot get there, call ${emergencyNumber}.`)
        : t('If you cannot get there, call your local emergency number.'),
    ],
  }),
  emergency: (t, {emergencyNumber}) => ({
    label: t('Emergency'),
    heading: callEmergency(t, emergencyNumber),
    actions: [
      t('Or go to the nearest emergency department. Do not drive yourself.'),
      t('Say that you had acupuncture, and say which signs you have.'),
    ],
    howFast: t('Now. Do not wait to see if it gets better.'),
    next: t('They will ask what is wrong and where you are. Then they tell you what to do.'),
  }),
};

/** What helps at home: clinical reference, section 4.4. No doses. */
export function selfCare(t: MsgFn): readonly string[] {
  return [
    t('Keep moving gently.'),
    t('Use a warm or cold pack if it helps.'),
    t('Take pain tablets only as the leaflet says.'),
    t('Ask a pharmacist first if you take blood thinners, are pregnant or have another illness.'),
  ];
}

/** For the label and the heading of a level alone. */
export const noFacts: LevelFacts = {
  emergencyNumber: undefined,
  healthLine: undefined,
  from: '',
  to: '',
  threeDaysPassed: true,
  threeDayMark: undefined,
};

/** The words of a level in the translator's locale. */
export function levelWords(t: MsgFn, level: Level, facts: LevelFacts): LevelWords {
  return texts[level](t, facts);
}
