import {str, type MsgFn} from '../localization/messages.js';

// Around the summary of the answers: how it reaches those who help, and what leaves the device on the way.

export const handOver = (t: MsgFn): string => t('Show, print or send your answers');
export const handOverLead = (t: MsgFn): string =>
  t('Show this summary to your practitioner, a doctor or the ambulance crew.');
export const see = (t: MsgFn): string => t('Read the summary', {desc: 'Fold: the summary of the answers.'});
export const showAtDesk = (t: MsgFn): string =>
  t('Show the summary on the whole screen', {desc: 'Button: for a doctor or the reception of a clinic to read.'});
export const close = (t: MsgFn): string => t('Close', {desc: 'Button: shut the full screen.'});
export const print = (t: MsgFn): string => t('Print, or save as PDF', {desc: 'Button: the summary.'});

/** One way that takes the summary out of the widget. */
export interface WayOut {
  /** What it is called, where it is unfolded and on its button. */
  readonly title: string;
  /** What leaves the device, and when. */
  readonly warning: string;
}

export const copy = (t: MsgFn): WayOut => ({
  title: t('Copy the summary', {desc: 'Button: copies the text.'}),
  warning: t('Your answers go to the clipboard of this device. Other apps can read them there.'),
});
export const share = (t: MsgFn): WayOut => ({
  title: t('Share the summary with an app'),
  warning: t('Your answers leave this page. They go to the app that you choose next.', {desc: 'They: the answers.'}),
});
const letter = (t: MsgFn): string =>
  t(
    'Another app opens with your answers in it. They leave this device when you press send. E-mails and text messages are not completely private.',
    {desc: 'They: the answers.'},
  );
export const email = (t: MsgFn): WayOut => ({title: t('E-mail the summary to the clinic'), warning: letter(t)});
export const textMessage = (t: MsgFn): WayOut => ({title: t('Send the summary as a text message'), warning: letter(t)});
export const notWhole = (t: MsgFn): string =>
  t('Not all of the summary fits into this message. Please show or print the whole summary as well.', {
    desc: 'Message: an e-mail or a text message to the clinic.',
  });
export const save = (t: MsgFn): WayOut => ({
  title: t('Save the summary as a file'),
  warning: t('The file has your answers. Anyone who uses this device can open it.', {desc: 'It: the file.'}),
});
export const saveAsText = (t: MsgFn): string => t('Save as text', {desc: 'Button: a file with plain text.'});
export const saveAsData = (t: MsgFn, format: string): string =>
  t(str`Save as data (${format})`, {desc: 'Button. The name of a file format, such as JSON.'});
export const copied = (t: MsgFn): string => t('Copied.', {desc: 'The summary is in the clipboard now.'});
export const failed = (t: MsgFn): string =>
  t('That does not work in this browser.', {desc: 'After a button for copying, sharing or saving.'});
export const copyByHand = (t: MsgFn): string =>
  t('Copying did not work. You can copy the text below yourself.', {
    desc: 'Above a field in which all of the text is selected.',
  });

// Headings of the summary. The patient's answers are listed under them.

export const checkedAt = (t: MsgFn): string =>
  t('Time of the check', {desc: 'When the patient answered these questions.'});
export const result = (t: MsgFn): string =>
  t('Result', {desc: 'Heading in a file for clinic software: how urgent it is.'});
export const sessionStart = (t: MsgFn): string =>
  t('Start of the session', {desc: 'Heading in a file for clinic software: a date and a time.'});
export const patientName = (t: MsgFn): string =>
  t('Name of the patient', {desc: 'On paper, before a line to write the name on by hand.'});
export {no as hasNot, yes as has} from './labels.js';
export {notSure as unsure} from './questions.js';
export const notAsked = (t: MsgFn): string =>
  t('Not asked', {desc: 'Heading in the summary: questions that were not asked.'});
export const contentVersionLine = (t: MsgFn, version: string): string =>
  t(str`Content version ${version}`, {desc: 'A version, such as 2026.11: of the questions and texts.'});
export const patientEntered = (t: MsgFn): string => t("These are the patient's own answers. This is not a diagnosis.");
