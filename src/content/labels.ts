import {str, type MsgFn} from '../localization/messages.js';

// Buttons, labels and messages around the content. Functions, so that the language is never frozen at load.

export const widget = (t: MsgFn): string => t('Check after acupuncture');
export const listen = (t: MsgFn): string => t('Listen', {desc: 'Button: reads the page aloud.'});
export const stopListening = (t: MsgFn): string => t('Stop', {desc: 'Button: stops reading aloud.'});
export const smallerText = (t: MsgFn): string => t('Smaller text');
export const largerText = (t: MsgFn): string => t('Larger text');
export const language = (t: MsgFn): string => t('Language');

export const inDanger = (t: MsgFn): string => t('In danger?');
export const callLocalNumber = (t: MsgFn): string => t('Call your local emergency number.');
/** For a number whose source is not sure enough for a call button. */
export const checkNumber = (t: MsgFn, number: string): string =>
  t(str`Call the emergency number. It may be ${number}: check locally.`);
export const alsoWorks = (t: MsgFn, numbers: string): string => t(str`You can also call ${numbers}.`);
export const mobilesAccept = (t: MsgFn, number: string): string => t(str`Most mobile phones also accept ${number}.`);
export const callNumber = (t: MsgFn, number: string): string => t(str`Call ${number}`);

export const startTitle = (t: MsgFn): string => t('More pain after acupuncture?');
export const startLead = (t: MsgFn): string =>
  t('Answer up to 8 short questions. Then you learn what to do, and how fast.');
export const scope = (t: MsgFn): string => t('For adults (18 or older) who had needles in the back.');
export const duration = (t: MsgFn): string => t('It takes 2 to 3 minutes. It does not replace a doctor.');
export const helper = (t: MsgFn): string =>
  t(
    'Answering for someone else? Tick what you see. Look at their skin and take their temperature first. "Not sure" is fine.',
  );
export const privacy = (t: MsgFn): string => t('Your answers stay on this device, unless you send them.');
export const start = (t: MsgFn): string => t('Start the check');
export const under18 = (t: MsgFn): string => t('I am under 18');
export const under18Title = (t: MsgFn): string => t('Please talk to a doctor');
export const under18Advice = (t: MsgFn): string =>
  t('This check is for adults. Talk to a doctor. Tell a parent or another adult you trust today.');

export const progress = (t: MsgFn, position: string, total: string): string => t(str`Question ${position} of ${total}`);
export const help = (t: MsgFn): string => t('What does this mean?');
export const back = (t: MsgFn): string => t('Back', {desc: 'Button: to the page before. Not the part of the body.'});
export const next = (t: MsgFn): string => t('Continue');
export const problem = (t: MsgFn): string => t('There is a problem');
export const error = (t: MsgFn): string => t('Error:', {desc: 'Read out before an error message.'});
export const chooseOne = (t: MsgFn): string => t('Choose one answer. If you do not know, choose "Not sure".');
export const chooseSome = (t: MsgFn): string => t('Choose at least one answer. If you do not know, choose "Not sure".');

export const reviewTitle = (t: MsgFn): string => t('Look over your answers');
export const reviewLead = (t: MsgFn): string => t('Is all of this right? You can change each answer.');
export const change = (t: MsgFn): string => t('Change', {desc: 'Button behind an answer: change this answer.'});
export const showResult = (t: MsgFn): string => t('Show what to do');

export const mistake = (t: MsgFn): string => t('I ticked this by mistake');
export const why = (t: MsgFn): string => t('Why', {desc: 'Heading above the reasons for the result.'});
export const usualSoreness = (t: MsgFn): string => t('Your answers fit what is usual after needles.');
export const doubt = (t: MsgFn): string =>
  t('You were not sure of some answers. To be safe, we took the more serious answer.');
export const whatToDo = (t: MsgFn): string => t('What to do now');
export const howFast = (t: MsgFn): string => t('How fast');
export const checkAgain = (t: MsgFn): string => t('When to check again');
export const whatHappens = (t: MsgFn): string => t('What will happen');
export const unreachable = (t: MsgFn): string => t('I cannot reach anyone');
export const ifWorse = (t: MsgFn): string => t('If it gets worse');
export const dangerIf = (t: MsgFn, call: string): string => t(str`${call} if you notice any of this:`);
export const changeAnswers = (t: MsgFn): string => t('Change my answers');
export const startAgain = (t: MsgFn): string => t('Start again');

export const contact = (t: MsgFn): string =>
  t('Contact', {desc: 'Heading above the phone number and e-mail of the clinic.'});
export const contactClinic = (t: MsgFn, clinic: string): string => t(str`Contact ${clinic}`);
export const callClinic = (t: MsgFn): string => t('Call the clinic');
export const emailClinic = (t: MsgFn): string => t('E-mail the clinic');
export const book = (t: MsgFn): string => t('Book a visit', {desc: 'Button: opens the booking page of the clinic.'});
export const healthLine = (t: MsgFn): string => t('Health advice line');
export const someAreas = (t: MsgFn): string => t('This line does not cover every area.');
export const otherPhone = (t: MsgFn): string => t('You can also dial the number on another phone.');
export const openUntil = (t: MsgFn, time: string): string => t(str`Open now, until ${time}.`);
export const opensAt = (t: MsgFn, moment: string): string => t(str`Closed now. Opens ${moment}.`);
export const whileClosed = (t: MsgFn): string =>
  t('Do not wait for it to open if you get worse or need help today. Get medical help.');
export const clinicTime = (t: MsgFn): string => t('These are times at the clinic.');
export const openingHours = (t: MsgFn): string => t('Opening hours');

export const guidanceTitle = (t: MsgFn): string => t('About pain after acupuncture');

export const notReviewed = (t: MsgFn): string => t('No clinician has reviewed this information yet.');
export const machineTranslation = (t: MsgFn): string =>
  t('A machine made this translation. No person has reviewed it yet.');
export const reviewedTranslation = (t: MsgFn, role: string, date: string): string =>
  t(str`This translation was reviewed by ${role} on ${date}.`);
export const cannotBeShown = (t: MsgFn): string =>
  t(
    'This check cannot be shown right now. Call for help if it is hard to breathe or your chest hurts. Also if you feel very ill, or have new numbness or weakness.',
  );
