import type {MsgFn} from '../localization/messages.js';
import {isSign, type AnswerCode} from '../triage/questions.js';
import {noSessionDates, questionWords, type AnswerWords} from './questions.js';

/** Signs under one lead, each with its hint. */
export interface SignGroup {
  readonly lead: string;
  readonly signs: readonly (AnswerWords & {readonly code?: AnswerCode})[];
}

/**
 * The danger list that every result repeats (P7): the two danger screens with their titles and hints, so that a sign
 * has the same words wherever it is read, and an infection with fever (R03).
 */
export function dangerList(t: MsgFn): readonly SignGroup[] {
  const screen = (id: 'danger-signs' | 'nerve-signs'): SignGroup => {
    const {title, answers} = questionWords(t, id, noSessionDates);
    const signs = Object.entries(answers).filter(([code]) => isSign(code));
    return {lead: title, signs: signs.map(([code, words]) => ({...words, code: code as AnswerCode}))};
  };
  const danger = screen('danger-signs');
  const infection = {
    code: 'spreading-redness',
    text: t('Redness or darker skin that spreads, and fever with it'),
  } as const;
  return [{...danger, signs: [...danger.signs, infection]}, screen('nerve-signs')];
}
