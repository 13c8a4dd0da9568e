import {str, type MsgFn} from '../localization/messages.js';

// What helps to come back at the right time, and what is said then.

export const again = (t: MsgFn): string => t('Do the check again', {desc: 'Button. Check: these questions.'});
export const calendar = (t: MsgFn): string => t('Add to my calendar', {desc: 'Button: a time to check again.'});
export const calendarLead = (t: MsgFn): string =>
  t('You get a calendar file with an alarm. The title in your calendar says nothing about your health.');
export const calendarTitle = (t: MsgFn): string =>
  t('Reminder', {desc: 'Title in a calendar: tells nothing to others.'});

export const remember = (t: MsgFn): string => t('Remember my answers on this device', {desc: 'Fold.'});
export const rememberLead = (t: MsgFn): string =>
  t('When you come back to this page, you can see what has changed. Your answers stay in this browser for 7 days.');
export const sharedDevice = (t: MsgFn): string =>
  t('Do not do this on a device that you share: others could read your answers.', {
    desc: 'This: remember the answers.',
  });
export const rememberNow = (t: MsgFn): string => t('Remember my answers for 7 days', {desc: 'Button.'});
export const remembered = (t: MsgFn, until: string): string =>
  t(str`This browser remembers your answers. It deletes them: ${until}.`, {
    desc: 'A moment: keep it after the colon, its form does not change. It: the browser. Them: the answers.',
  });
export const forget = (t: MsgFn): string => t('Delete my answers now', {desc: 'Button.'});
export const forgotten = (t: MsgFn): string => t('Your answers have been deleted.');
/** Answers to questions that have changed since cannot be compared. */
export const olderQuestions = (t: MsgFn): string =>
  t('The questions have changed since your last check, so your old answers have been deleted. Please answer again.');

export const lastCheck = (t: MsgFn, moment: string): string =>
  t(str`Your last check: ${moment}`, {
    desc: 'Heading. A moment: keep it after the colon, its form does not change. Check: these questions.',
  });
export const lastCheckLead = (t: MsgFn): string =>
  t('Do the check again to see what has changed.', {desc: 'Check: these questions.'});
export const differs = (t: MsgFn): string =>
  t('This is different from your last check. Is it right?', {desc: 'This, it: the answer on this page.'});
export const hoursPassed = (t: MsgFn): string =>
  t('It has been a few hours. Things can change, so please answer again.');

export const sinceLastCheck = (t: MsgFn, moment: string): string =>
  t(str`Since your last check: ${moment}`, {
    desc: 'Heading above what has changed. A moment: keep it after the colon, its form does not change.',
  });
export const thenAndNow = (t: MsgFn, before: string, now: string): string =>
  t(str`Last time: ${before}. This time: ${now}.`, {
    desc: 'Two results, such as "Watch" and "Contact soon": keep them after the colons.',
  });
export const come = (t: MsgFn): string =>
  t('Signs that are new', {desc: 'Above a list of signs that were not there before.'});
export const gone = (t: MsgFn): string =>
  t('Signs that are gone', {desc: 'Above a list of signs that are not there any more.'});
export const sameSigns = (t: MsgFn): string => t('The signs are the same as at your last check.');
