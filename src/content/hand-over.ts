import {str, type MsgFn} from '../localization/messages.js';

// Around the summary for the practitioner: how it reaches them, and what leaves the device on the way.

export const handOver = (t: MsgFn): string => t('Show or send your answers');
export const handOverLead = (t: MsgFn): string => t('This summary is for your practitioner.');
export const see = (t: MsgFn): string => t('See the summary');
export const showAtDesk = (t: MsgFn): string => t('Show it at the desk');
export const close = (t: MsgFn): string => t('Close', {desc: 'Button: shut the full screen.'});
export const print = (t: MsgFn): string => t('Print, or save as PDF');

/** One way that takes the summary out of the widget. */
export interface DeliveryWords {
  /** What it is called, where it is unfolded and on its button. */
  readonly title: string;
  /** What leaves the device, and when. */
  readonly warning: string;
}

export const copy = (t: MsgFn): DeliveryWords => ({
  title: t('Copy the text'),
  warning: t('Your answers go to the clipboard of this device. Other apps can read them there.'),
});
export const share = (t: MsgFn): DeliveryWords => ({
  title: t('Share with an app'),
  warning: t('Your answers leave this page. They go to the app that you choose next.'),
});
const letter = (t: MsgFn): string =>
  t(
    'Another app opens with your answers in it. They leave this device when you press send. Such messages are not fully private.',
  );
export const email = (t: MsgFn): DeliveryWords => ({title: t('E-mail it to the clinic'), warning: letter(t)});
export const textMessage = (t: MsgFn): DeliveryWords => ({title: t('Send it as a text message'), warning: letter(t)});
export const save = (t: MsgFn): DeliveryWords => ({
  title: t('Save it as a file'),
  warning: t('The file has your answers. Anyone who uses this device can open it.'),
});
export const saveAsText = (t: MsgFn): string => t('Save as text');
export const saveAsData = (t: MsgFn, format: string): string => t(str`Save as data (${format})`);
export const copied = (t: MsgFn): string => t('Copied.');
export const failed = (t: MsgFn): string => t('That does not work in this browser.');

export const checkedAt = (t: MsgFn): string => t('Time of the check');
export const has = (t: MsgFn): string => t('Has', {desc: 'Notes of a nurse: the patient has this.'});
export const hasNot = (t: MsgFn): string => t('Has not', {desc: 'Notes of a nurse: the patient has none of this.'});
export const unsure = (t: MsgFn): string =>
  t('Is not sure about', {desc: 'Notes of a nurse: the patient is not sure.'});
export const notAsked = (t: MsgFn): string => t('Was not asked about', {desc: 'Notes of a nurse about the patient.'});
export const contentVersionLine = (t: MsgFn, version: string): string => t(str`Content version ${version}`);
export const patientEntered = (t: MsgFn): string => t('The patient entered this. It is no diagnosis.');
