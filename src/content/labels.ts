import {str, type MsgFn} from '../localization/messages.js';

// Buttons, labels and messages around the content. Functions, so that the language is never frozen at load.

export const widget = (t: MsgFn): string => t('Check after acupuncture', {desc: 'Title. Check: a set of questions.'});
export const listen = (t: MsgFn): string => t('Listen', {desc: 'Button: reads the page aloud.'});
export const stopListening = (t: MsgFn): string => t('Stop', {desc: 'Button: stops reading aloud.'});
export const smallerText = (t: MsgFn): string => t('Smaller text');
export const largerText = (t: MsgFn): string => t('Larger text');
export const language = (t: MsgFn): string => t('Language');

/** A label and what belongs to it, in one line. */
export const pair = (t: MsgFn, label: string, value: string): string =>
  t(str`${label}: ${value}`, {desc: 'A label and its value. Use the colon of your language.'});

// Whom to call.

export const emergency = (t: MsgFn): string => t('Emergency?', {desc: 'Before the button that calls an ambulance.'});
export const callNumber = (t: MsgFn, number: string): string =>
  t(str`Call ${number}`, {desc: 'Button. A phone number: the emergency number or a health advice line.'});
export const callLocalNumber = (t: MsgFn): string => t('Call your local emergency number.');
/** For a number whose source is not sure enough for a call button. */
export const usualNumber = (t: MsgFn, number: string): string =>
  t(str`Call your local emergency number. Here it is usually: ${number}.`, {desc: 'It: the emergency number.'});
/** Where the country is not known: these numbers are text, never a button. */
export const usualNumbers = (
  t: MsgFn,
  {europe, unitedKingdom, northAmerica, australia}: Readonly<Record<EmergencyArea, string>>,
): string =>
  t(
    str`For example: ${europe} in Europe, ${unitedKingdom} in the UK, ${northAmerica} in the USA and Canada, ${australia} in Australia.`,
    {desc: 'Emergency numbers of countries.'},
  );
type EmergencyArea = 'europe' | 'unitedKingdom' | 'northAmerica' | 'australia';
/** Where the clock of the device is another country's. */
export const otherCountry = (t: MsgFn, country: string): string =>
  t(str`This number is for: ${country}. In another country, call the emergency number there.`, {
    desc: 'The name of a country. Keep it after the colon: its form does not change.',
  });
export const alsoWorks = (t: MsgFn, numbers: string): string =>
  t(str`You can also call: ${numbers}.`, {desc: 'Other emergency numbers that work, such as "112 or 911".'});

// The start page.

export const startTitle = (t: MsgFn): string => t('More pain after acupuncture?');
export const startLead = (t: MsgFn): string => t('Answer 9 questions and we will tell you what to do, and how soon.');
export const scope = (t: MsgFn): string => t('For adults (18 or over) who have had acupuncture on their back.');
export const duration = (t: MsgFn): string =>
  t('It takes about 5 minutes. It does not replace a doctor.', {desc: 'It: this check.'});
export const privacy = (t: MsgFn): string => t('Your answers stay on this device unless you send them.');
export const helper = (t: MsgFn): string =>
  t(
    'Answering for someone else? Ask them each question. Look at their skin and take their temperature. Tick what they say and what you see. Neither of you can tell? Choose "Not sure".',
    {desc: 'Them: the person who had the treatment. "Not sure" is the name of an answer.'},
  );
export const veryIll = (t: MsgFn, number: string | undefined): string =>
  number
    ? t(str`Very ill now? Call ${number}.`, {
        desc: 'The number is the local emergency number. No agreement with the gender of the reader.',
      })
    : t('Very ill now? Call your local emergency number.', {desc: 'No agreement with the gender of the reader.'});
export const ratherTalk = (t: MsgFn): string =>
  t('Rather talk to someone?', {desc: 'Heading above the phone numbers of the clinic and a health advice line.'});
export const start = (t: MsgFn): string => t('Start the check', {desc: 'Button. Check: these questions.'});
export const under18 = (t: MsgFn): string => t('Under 18?', {desc: 'Button: the reader is younger than 18 years.'});
export const under18Title = (t: MsgFn): string => t('Ask an adult to help you');
export const under18Advice = (t: MsgFn): string =>
  t(
    'This check is for adults. Tell a parent or another adult you trust now. Ask them to help you call a doctor today.',
    {desc: 'Now and today matter. Them: the parent or the other adult.'},
  );

// The questions.

export const progress = (t: MsgFn, position: string, total: string): string => t(str`Question ${position} of ${total}`);
export const tickAll = (t: MsgFn): string => t('Tick all that apply.', {desc: 'Under a question with checkboxes.'});
export const whyWeAsk = (t: MsgFn): string => t('Why we ask', {desc: 'Fold: one sentence about a question.'});
export const back = (t: MsgFn): string => t('Back', {desc: 'Button: to the page before. Not the part of the body.'});
export const next = (t: MsgFn): string => t('Continue', {desc: 'Button: to the next page.'});
export const problem = (t: MsgFn): string =>
  t('There is a problem', {desc: 'Heading above an error message: an answer is missing.'});
export const error = (t: MsgFn): string => t('Error:', {desc: 'Read out before an error message.'});
export const chooseOne = (t: MsgFn): string => t('Choose one answer. If you do not know, choose "Not sure".');
export const chooseSome = (t: MsgFn): string => t('Choose at least one answer. If you do not know, choose "Not sure".');

/** The body to tap, a second way to the answers under it. */
export const tapWhereItHurts = (t: MsgFn): string => t('Tap where it hurts', {desc: 'Above a drawing of the body.'});
export const bodyFront = (t: MsgFn): string => t('Front of the body', {desc: 'Under a drawing.'});
export const bodyBack = (t: MsgFn): string => t('Back of the body', {desc: 'Under a drawing.'});
/** A tap on the low back: what was treated is not known. */
export const treatedThere = (t: MsgFn): string =>
  t('Did needles go in there?', {desc: 'There: the place on the body that was tapped.'});
export const yes = (t: MsgFn): string =>
  t('Yes', {desc: 'A button, and a heading above the signs that a patient has.'});
export const no = (t: MsgFn): string =>
  t('No', {desc: 'A button, and a heading above the signs that a patient does not have.'});

// Before the result.

export const reviewTitle = (t: MsgFn): string => t('Check your answers', {desc: 'Check: read once more.'});
export const reviewLead = (t: MsgFn): string =>
  t('Are these right? You can change any of them.', {desc: 'The answers.'});
export const change = (t: MsgFn): string => t('Change', {desc: 'Button behind an answer: change this answer.'});
export const showResult = (t: MsgFn): string => t('See what to do', {desc: 'Button: shows the result.'});

/** On the page that interrupts the questions, under the call. */
export const mistake = (t: MsgFn): string =>
  t('Ticked by mistake?', {
    desc: 'Link: shows which answer led to this page. No agreement with the gender of the reader.',
  });
export const ledHere = (t: MsgFn): string =>
  t('This answer led here:', {desc: 'Above the question and the answers that led to the emergency page.'});
export const ifChanged = (t: MsgFn): string =>
  t('If it is wrong, change it. You then answer the other questions, and we tell you what to do.', {
    desc: 'It: the answer that led to the emergency page.',
  });
export const changeThis = (t: MsgFn): string => t('Change this answer');

// Around the result.

export const why = (t: MsgFn): string => t('Why', {desc: 'Heading above the reasons for the result.'});
export const yourAnswers = (t: MsgFn): string => t('Your answers', {desc: 'Fold: the list of answers.'});
export const changeAnswers = (t: MsgFn): string => t('Change an answer');
export const startAgain = (t: MsgFn): string =>
  t('Start a new check', {desc: 'Button. Check: these questions, from the start.'});

// Contact.

export const contact = (t: MsgFn): string =>
  t('Contact', {desc: 'Heading above the phone number and e-mail of the clinic.'});
export const contactClinic = (t: MsgFn, clinic: string): string =>
  t(str`Contact ${clinic}`, {desc: 'Heading. The name of the clinic: its form does not change.'});
export const callClinic = (t: MsgFn): string => t('Call the clinic', {desc: 'Button: phones the acupuncture clinic.'});
export const callClinicByName = (t: MsgFn, clinic: string): string =>
  t(str`Call the clinic: ${clinic}`, {desc: 'Button. The name of the clinic: its form does not change.'});
export const emailClinic = (t: MsgFn): string => t('E-mail the clinic', {desc: 'Button.'});
export const book = (t: MsgFn): string =>
  t('Book an appointment', {desc: 'Button: opens the booking page of the clinic.'});
export const callHealthLine = (t: MsgFn): string => t('Call the health advice line', {desc: 'Button.'});
export const someAreas = (t: MsgFn): string =>
  t('This phone service does not cover every part of the country. If nobody answers, call a doctor.');
export const openUntil = (t: MsgFn, time: string): string =>
  t(str`Open now. Closes: ${time}.`, {desc: 'The clinic. A time: keep it after the colon, its form does not change.'});
export const opensAt = (t: MsgFn, moment: string): string =>
  t(str`Closed now. Opens: ${moment}.`, {
    desc: 'The clinic. A weekday and a time: keep them after the colon, their form does not change.',
  });
export const whileClosed = (t: MsgFn, healthLine: string | undefined): string =>
  healthLine
    ? t(str`If it gets worse before the clinic opens, call a doctor or ${healthLine}.`, {
        desc: 'It: the pain. The number is that of a health advice line.',
      })
    : t('If it gets worse before the clinic opens, call a doctor.', {desc: 'It: the pain.'});
export const clinicTime = (t: MsgFn): string => t("These times are in the clinic's time zone.");
export const openingHours = (t: MsgFn): string => t('Opening hours');

// About the content.

export const guidanceTitle = (t: MsgFn): string => t('About pain after acupuncture');
export const readGuidance = (t: MsgFn): string =>
  t('Read about pain after acupuncture', {desc: 'Fold: opens general advice.'});
/** On the start page, in "About" and under every result but an emergency. */
export const notReviewed = (t: MsgFn): string => t('No doctor or nurse has checked this information yet.');
export const machineTranslation = (t: MsgFn): string =>
  t('A machine made this translation. No person has checked it yet.');
export const reviewedTranslation = (t: MsgFn, role: string, date: string): string =>
  t(str`This translation was checked by: ${role}. Date: ${date}.`, {
    desc: 'A role, such as "nurse", and a date. Keep both after the colons: their form does not change.',
  });

/** Where the widget failed. */
export const brokenWidget = (t: MsgFn): string => t('This check does not work right now.');
export const brokenDanger = (t: MsgFn, number: string | undefined): string =>
  number
    ? t(
        str`Call ${number} now if it is hard to breathe, your chest hurts or you feel very ill. Call also for a swollen face, trouble with speech, new numbness or weakness, or if you cannot pee.`,
        {desc: 'The number is the local emergency number.'},
      )
    : t(
        'Call your local emergency number now if it is hard to breathe, your chest hurts or you feel very ill. Call also for a swollen face, trouble with speech, new numbness or weakness, or if you cannot pee.',
      );
