import {str, type MsgFn} from '../localization/messages.js';

// What helps somebody to come back at the right time.

export const again = (t: MsgFn): string => t('Check again');
export const calendar = (t: MsgFn): string => t('Put it into my calendar');
export const calendarLead = (t: MsgFn): string =>
  t('You get a calendar file with an alarm. Its title says nothing about your health.');
export const nameInTitle = (t: MsgFn): string => t('Name this check in the title');
export const calendarTitle = (t: MsgFn): string =>
  t('Reminder', {desc: 'Title in a calendar: tells nothing to others.'});

export const remember = (t: MsgFn): string => t('Remember my answers on this device');
export const rememberLead = (t: MsgFn): string =>
  t('When you come back to this page, you can see what has changed. Your answers stay in this browser for 7 days.');
export const sharedDevice = (t: MsgFn): string => t('Not on a device that you share: others could read your answers.');
export const rememberNow = (t: MsgFn): string => t('Remember them for 7 days');
export const remembered = (t: MsgFn, until: string): string =>
  t(str`This browser remembers your answers until ${until}.`);
export const forget = (t: MsgFn): string => t('Forget them now');
export const forgotten = (t: MsgFn): string => t('They are forgotten.', {desc: 'The answers that were kept.'});

export const lastCheck = (t: MsgFn, moment: string): string => t(str`You did this check on ${moment}.`);
export const lastCheckLead = (t: MsgFn): string => t('Check again, and you see what has changed.');
export const differs = (t: MsgFn): string => t('This does not fit your last check. Please look again.');
export const hoursPassed = (t: MsgFn): string => t('Some hours have passed. Please answer again.');

export const sinceLastCheck = (t: MsgFn, moment: string): string => t(str`Since your last check, ${moment}`);
export const thenAndNow = (t: MsgFn, before: string, now: string): string =>
  t(str`Then: ${before}. Now: ${now}.`, {desc: 'Two results, such as "Watch" and "Contact soon".'});
export const come = (t: MsgFn): string => t('New', {desc: 'Above a list of signs that were not there before.'});
export const gone = (t: MsgFn): string => t('Gone', {desc: 'Above a list of signs that are not there any more.'});
export const sameSigns = (t: MsgFn): string => t('No sign is new and none is gone.');
