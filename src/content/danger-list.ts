import {str, type MsgFn} from '../localization/messages.js';
import type {AnswerCode} from '../triage/questions.js';
import {questionInShort} from './questions.js';

/** One sign of the danger list; its code names its drawing. */
export interface DangerSign {
  readonly code: AnswerCode;
  /** A noun phrase that names the sign by itself. */
  readonly text: string;
  /** Folded behind `moreAboutSigns`. */
  readonly hint?: string;
}

/** Above the list. */
export const dangerLead = (t: MsgFn, number: string | undefined): string =>
  number
    ? t(str`Call ${number} now if you get any of these:`, {
        desc: 'Above a list of signs. The number is the local emergency number.',
      })
    : t('Call your local emergency number now if you get any of these:', {desc: 'Above a list of signs.'});

export const moreAboutSigns = (t: MsgFn): string =>
  t('More about these signs', {desc: 'Fold: what counts as well, sign by sign.'});

/**
 * The danger list that every result repeats (P7): the signs of the two danger screens in their words, so that a sign
 * reads the same wherever it is, and an infection with fever (S20, E6).
 */
export function dangerList(t: MsgFn): readonly DangerSign[] {
  const signsOf = (id: 'danger-signs' | 'nerve-signs'): readonly DangerSign[] =>
    Object.entries(questionInShort(t, id).answers)
      .filter(([code]) => code !== 'none' && code !== 'not-sure')
      .map(([code, {text, hint}]) => ({code: code as AnswerCode, text, ...(hint && {hint})}));
  return [
    ...signsOf('danger-signs'),
    ...signsOf('nerve-signs'),
    {
      code: 'hot-skin',
      text: t('Redness that spreads, with fever'),
      hint: t('On brown or black skin, look for darker or purple patches, and feel for heat.'),
    },
  ];
}
