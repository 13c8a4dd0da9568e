import {telephone} from '../clinic/contact-channels.js';
import * as words from '../content/labels.js';
import {isolate} from '../localization/formatters.js';
import {usualNumbers} from './emergency.js';
import type {EmergencyContext, OwnWords} from './view-model.js';

/** A static message with whom to call, made without Lit, for Lit may be what failed. The page's own fallback follows. */
export function fallbackMessage(context: EmergencyContext): Node {
  const {t, locale, dir, settings, emergency, own} = context;
  const {clinicPhone, phones = []} = settings;
  const sure = emergency?.confirmed ? emergency.number : undefined;
  const section = document.createElement('section');
  section.className = 'widget';
  section.lang = locale;
  section.dir = dir;
  if (own) section.append(ownParagraph(own, sure));
  section.append(paragraph(words.brokenWidget(t)), paragraph(words.brokenDanger(t, sure && isolate(sure, dir))));
  section.append(paragraph(sure ? link(words.callNumber(t, isolate(sure, dir)), sure) : usualNumbers(context)));
  const called = [...(clinicPhone ? [{name: words.callClinic(t), number: clinicPhone}] : []), ...phones];
  for (const {name, number} of called) {
    section.append(paragraph(link(words.pair(t, name, isolate(number, dir)), number)));
  }
  section.append(document.createElement('slot'));
  return section;
}

/** Whom to call, for a reader whose language is not that of the message. */
function ownParagraph({tag, dir, emergency, call, callLocal}: OwnWords, number: string | undefined): Node {
  const element = document.createElement('p');
  element.lang = tag;
  element.dir = dir;
  element.append(emergency, ' ', number ? link(call.replace('{0}', isolate(number, dir)), number) : callLocal);
  return element;
}

function paragraph(content: string | Node): Node {
  const element = document.createElement('p');
  element.append(content);
  return element;
}

function link(text: string, number: string): Node {
  const anchor = document.createElement('a');
  anchor.href = telephone(number);
  anchor.textContent = text;
  return anchor;
}
