import {telephone} from '../clinic/contact-channels.js';
import * as words from '../content/labels.js';
import {isolate} from '../localization/formatters.js';
import type {EmergencyContext} from './view-model.js';

/** A static message with whom to call, made without Lit, for Lit may be what failed. The page's own fallback follows. */
export function fallbackMessage({t, locale, dir, settings, emergency}: EmergencyContext): Node {
  const {clinicPhone} = settings;
  const number = emergency?.confirmed ? emergency.number : undefined;
  const section = document.createElement('section');
  section.className = 'widget';
  section.lang = locale;
  section.dir = dir;
  section.append(paragraph(words.brokenWidget(t)), paragraph(words.brokenDanger(t, number && isolate(number, dir))));
  if (number) section.append(paragraph(link(words.callNumber(t, isolate(number, dir)), number)));
  if (clinicPhone) {
    section.append(paragraph(link(words.pair(t, words.callClinic(t), isolate(clinicPhone, dir)), clinicPhone)));
  }
  section.append(document.createElement('slot'));
  return section;
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
