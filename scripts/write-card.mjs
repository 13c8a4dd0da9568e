// Writes what demo/card.html has beside its own files: card-words.js, the sentences of the widget for each language with
// the numbers of each country and the patterns of the settings, and lib/qr-code.js, the library that draws the QR code.
import {copyFileSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {emergencyNumbers} from '../build/clinic/emergency-numbers.js';
import {healthLines} from '../build/clinic/health-lines.js';
import {attributeOf} from '../build/clinic/settings.js';
import {settingsDocs} from '../build/clinic/settings-docs.js';
import {guidance} from '../build/content/guidance.js';
import * as labels from '../build/content/labels.js';
import {noFacts, resultWords} from '../build/content/results.js';
import {createTranslator} from '../build/localization/translator.js';
import {dirOf, englishNameOf, readStatus} from './locales.mjs';

const root = new URL('../', import.meta.url);

/** A value that the page fills in, where a sentence has one. */
const VALUE = '{0}';

/**
 * The signs of a card, by their codes. All of an emergency; of those for help on the same day the ones that need no other
 * condition to be understood and that nothing else on the card covers. There is room for no more in every language: so above
 * these stands what to do, and not that these are all, and below them the way to the check, which asks about all.
 */
const chosen = {
  emergency: () => true,
  'medical-help-today': ({code}) => ['severe', 'upper-back', 'fever', 'hot-skin'].includes(code),
};

/** The words of a card, all of them sentences that the widget has. */
export function cardWords(t, {status, role = '', date = ''}) {
  const sectionsWith = (emergencyNumber, healthLine) =>
    new Map(
      guidance(t, {
        emergencyNumber,
        healthLine,
        contentVersion: '',
        contentDate: () => '',
        number: String,
        reviewNotes: [],
      }).map((section) => [section.id, section]),
    );
  const withNumbers = sectionsWith(VALUE, VALUE);
  const without = sectionsWith(undefined, undefined);
  const groupIn = (sections, level) =>
    sections
      .get('help')
      .blocks()
      .find((block) => block.level === level);
  /** A sentence of a group with the number in it, and as it is where no number is sure. */
  const sentence = (level, key) => [groupIn(withNumbers, level)[key], groupIn(without, level)[key]];
  const group = (level) => ({
    heading: sentence(level, 'heading'),
    how: sentence(level, 'how'),
    signs: groupIn(without, level)
      .signs.filter(chosen[level])
      .map(({text}) => text),
  });
  const usual = withNumbers.get('usual');
  const [like] = usual.blocks();
  const {timeline} = usual.blocks().find((block) => block.timeline);
  return {
    title: labels.startTitle(t),
    scope: labels.scope(t),
    invitation: labels.startLead(t),
    call: labels.callNumber(t, VALUE),
    emergency: labels.emergency(t),
    usual: labels.usualNumber(t, VALUE),
    also: labels.alsoWorks(t, VALUE),
    clinic: labels.callClinicByName(t, VALUE),
    normal: {title: usual.title, like, lines: timeline.map(({when, text}) => [when, text])},
    danger: group('emergency'),
    today: {
      ...group('medical-help-today'),
      heading: resultWords(t, 'medical-help-today', noFacts).heading,
      someAreas: labels.someAreas(t),
    },
    nobodyAnswers: sentence('contact-practitioner', 'how'),
    inShort: [labels.brokenDanger(t, VALUE), labels.brokenDanger(t, undefined)],
    notes: [
      labels.notReviewed(t),
      ...(status === 'machine' ? [labels.machineTranslation(t)] : []),
      ...(status === 'reviewed' ? [labels.reviewedTranslation(t, role, date)] : []),
    ],
  };
}

function allLanguages() {
  const rows = Object.entries(readStatus()).map(([tag, {name, review}]) => {
    const {messages = []} =
      tag === 'en' ? {} : JSON.parse(readFileSync(new URL(`dist/locales/${tag}.json`, root), 'utf8'));
    const t = createTranslator((position) => messages[position]);
    return [tag, {name, english: englishNameOf(tag), dir: dirOf(tag), ...cardWords(t, review)}];
  });
  return Object.fromEntries(rows.sort(([, one], [, other]) => (one.english < other.english ? -1 : 1)));
}

/** What the widget shows of each country. */
function allCountries() {
  const rows = [...emergencyNumbers].map(([region, numbers]) => {
    const line = healthLines.get(region);
    return [region, {...numbers, ...(line && {healthLine: line.number, ...(line.partial && {partial: true})})}];
  });
  return Object.fromEntries(rows.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** What the settings on the form may be, as `dist/settings.schema.json` has it. */
const patterns = () =>
  Object.fromEntries(
    ['clinicName', 'clinicPhone', 'emergencyNumber', 'healthLine', 'bookingUrl'].map((setting) => [
      attributeOf(setting),
      `^(?:${settingsDocs[setting].pattern})$`,
    ]),
  );

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const exported = {languages: allLanguages(), countries: allCountries(), patterns: patterns()};
  const lines = Object.entries(exported).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value, null, 1)};\n`,
  );
  writeFileSync(
    new URL('demo/card-words.js', root),
    `// Made by scripts/write-card.mjs. Do not edit.\n\n${lines.join('\n')}`,
  );
  mkdirSync(new URL('demo/lib', root), {recursive: true});
  copyFileSync(fileURLToPath(import.meta.resolve('qrcode-generator')), new URL('demo/lib/qr-code.js', root));
}
