import {localeTags, matchLocale} from '../localization/match-locale.js';
import {emergencyNumbers} from './emergency-numbers.js';
import {booleans, colorSchemes, headingLevels, views, weekdays, type Setting} from './settings.js';

/** What people are told about one setting. No script for pages has this: it is for `scripts/write-settings.mjs`. */
export interface SettingDocs {
  /** What it is, as the class of the element says it. */
  readonly description: string;
  /** What kind of value it has, Markdown. */
  readonly value: string;
  /** What holds without it, Markdown. */
  readonly default: string;
  /** A value as JSON has it. */
  readonly example: unknown;
  /** What does not fit an attribute. */
  readonly jsonOnly?: true;
  /** All values there are. */
  readonly options?: readonly string[];
  /** Regular expression for the whole text, with `u`, in the syntax that JavaScript and PHP share; about what the schema takes. */
  readonly pattern?: string;
  /** JSON Schema of a list. */
  readonly items?: Readonly<Record<string, unknown>>;
  /** Its field in the code generator of the demo. */
  readonly form?: FormField;
  /** Its field in the WordPress plugin. */
  readonly wordpress?: WordPressField;
}

export interface FormField {
  /** The part of the form. */
  readonly group: 'country' | 'numbers' | 'clinic' | 'reach' | 'hours' | 'languages' | 'look';
  readonly label: string;
  /** `languages`: a box to tick for each. */
  readonly type?: 'email' | 'tel' | 'url' | 'languages';
  readonly autocomplete?: string;
  readonly help?: string;
  /** For a list to choose from: each value with its label. The page adds countries, languages and time zones. */
  readonly choices?: Readonly<Record<string, string>>;
  /** The fields of one entry of a list, with their labels. */
  readonly entry?: Readonly<Record<string, string>>;
}

/** Says only what is other than in the generator: one thing has one name. */
export interface WordPressField {
  /** The part of the settings page. */
  readonly section: 'emergency' | 'clinic' | 'language' | 'look';
  readonly label?: string;
  readonly help?: string;
  /** For a list to choose from: each value with its label; `''` is what holds without. PHP adds countries, languages, zones. */
  readonly choices?: Readonly<Record<string, string>>;
  /** The fields of one entry of a list, with their labels. */
  readonly entry?: Readonly<Record<string, string>>;
}

/** Text in any case. */
const anyCase = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`);

/**
 * The language codes, with their older and longer names (`iw` of `he`, `spa` of `es`), that the widget has a catalogue for
 * in some script. A pattern cannot tell scripts apart: of a tag in another one, the widget itself says so.
 */
function languageCodes(): string[] {
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  const codes = [...pairs, ...pairs.flatMap((pair) => letters.map((third) => pair + third))];
  const own = localeTags.map((tag) => new Intl.Locale(tag).language);
  return codes.filter((code) => own.includes(code) || matchLocale(code) !== undefined);
}

const namePattern = '[^\\x00-\\x1f]{1,200}';
const phonePattern =
  '(?=.{1,39}$)(?!(?:\\+|00).*\\(0[0-9])(?=(?:[^0-9]*[0-9]){2,15}[^0-9]*$)' +
  '[+#*]?[0-9\\s.\\-]*(?:\\([0-9]+\\)[\\s.\\-]*|[0-9]\\/(?=[0-9]{5}))?[0-9][0-9\\s.\\-]*';
const clockPattern = '(?:[01][0-9]|2[0-3]):[0-5][0-9]';

const languagePattern = `(?:${languageCodes().map(anyCase).join('|')})(?:[\\-_][A-Za-z0-9]{2,8})*`;

const jsonText = (pattern: string) => ({type: 'string', pattern: `^(?:${pattern})$`});
const jsonEntry = (properties: Readonly<Record<string, unknown>>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});

const noButton = 'that button is not shown';
const byRegion = 'by `region`; unknown: "your local emergency number"';
const onlyIfWrong = 'Only if the number of the country is not the right one.';

/** In the order in which people meet them. */
export const settingsDocs: Readonly<Record<Setting, SettingDocs>> = {
  clinicName: {
    description: 'Name of the clinic.',
    value: 'text',
    default: 'no name is shown',
    example: 'Millrace Acupuncture',
    pattern: namePattern,
    form: {group: 'clinic', label: 'Name', autocomplete: 'organization'},
    wordpress: {section: 'clinic'},
  },
  clinicPhone: {
    description: 'Phone number of the clinic.',
    value: 'phone',
    default: noButton,
    example: '+44 20 7946 0123',
    pattern: phonePattern,
    form: {group: 'clinic', label: 'Phone', type: 'tel', autocomplete: 'tel'},
    wordpress: {section: 'clinic', help: 'Best with + and the code of your country.'},
  },
  clinicEmail: {
    description: 'E-mail address of the clinic.',
    value: 'e-mail',
    default: noButton,
    example: 'desk@clinic.example',
    pattern: '[^\\s@<>"?&:#%,;]+@[^\\s@<>"?&:#%,;]+\\.[^\\s@<>"?&:#%,;.]+',
    form: {group: 'clinic', label: 'E-mail', type: 'email', autocomplete: 'email'},
    wordpress: {section: 'clinic'},
  },
  bookingUrl: {
    description: 'Where to book a visit: an https address.',
    value: '`https:` address',
    default: noButton,
    example: 'https://clinic.example/book',
    pattern: `${anyCase('https')}:\\/\\/[^\\s\\/?#<>"]+[^\\s<>"]*`,
    form: {group: 'clinic', label: 'Booking link', type: 'url', autocomplete: 'off'},
    wordpress: {section: 'clinic', help: 'The address of the page where patients book.'},
  },
  region: {
    description: 'ISO 3166-1 alpha-2: the country whose emergency number and health line are shown.',
    value: 'ISO 3166-1 country code',
    default:
      "the country of `clinic-phone` written with +, else of the page's own `lang`; never of the patient's language",
    example: 'GB',
    options: [...[...emergencyNumbers.keys()].sort(), 'UK'],
    form: {
      group: 'country',
      label: 'Country',
      choices: {'': 'Choose a country'},
    },
    wordpress: {
      section: 'emergency',
      help: 'Decides which emergency number patients see. Check that it is right.',
      choices: {'': 'Not set'},
    },
  },
  emergencyNumber: {
    description: "Emergency number, instead of the region's.",
    value: 'number in digits',
    default: byRegion,
    example: '112',
    pattern: '\\+?[0-9]{2,15}',
    form: {group: 'numbers', label: 'Emergency number', help: onlyIfWrong},
    wordpress: {section: 'emergency'},
  },
  healthLine: {
    description: "Health advice line, instead of the region's.",
    value: 'phone',
    default: 'by `region`; unknown: none',
    example: '111',
    pattern: phonePattern,
    form: {group: 'numbers', label: 'Health advice line', type: 'tel', autocomplete: 'off', help: onlyIfWrong},
    wordpress: {section: 'emergency'},
  },
  lang: {
    description: 'Language, BCP 47; the nearest around the element without it.',
    value: 'language tag',
    default: "the nearest `lang` on the page, then the browser's languages, then `en`",
    example: 'es',
    pattern: languagePattern,
    form: {group: 'languages', label: 'Language to begin with', choices: {'': 'That of your page'}},
    wordpress: {section: 'language', help: 'The reader can choose another.'},
  },
  clinicLang: {
    description: 'Language of the practitioner, BCP 47.',
    value: 'language tag of the practitioner',
    default: "a language of the clinic's country, else the page's, else English",
    example: 'en',
    pattern: `(?!${anyCase('und')}(?:[\\-_]|$))[A-Za-z]{2,3}(?:[\\-_][A-Za-z0-9]{2,8})*`,
    form: {group: 'country', label: 'Language of the summary you receive', choices: {'': 'That of the country'}},
    wordpress: {section: 'language'},
  },
  sessionStart: {
    description: 'Start of the session, ISO 8601 date-time, where the clinic knows it.',
    value: 'ISO 8601 date and time',
    default: 'asked',
    example: '2026-11-23T15:30',
    pattern: '[0-9]{4}-(?:0[1-9]|1[0-2])-[0-3][0-9]T[0-2][0-9]:[0-5][0-9].*',
  },
  view: {
    description: 'The check and the guidance, or one of them. Without it: `full`.',
    value: '`full`, `check`, `guidance`',
    default: '`full`',
    example: 'full',
    options: views,
    form: {
      group: 'look',
      label: 'What it shows',
      choices: {'': 'Guidance and check', check: 'The check alone', guidance: 'The guidance alone'},
    },
    wordpress: {section: 'look'},
  },
  headingLevel: {
    description: 'Level of the first heading. Without it: 2.',
    value: '`2` to `4`',
    default: '`2`',
    example: 3,
    options: headingLevels,
    form: {
      group: 'look',
      label: 'Level of the first heading',
      help: 'One more than the heading above it on your page.',
      choices: {'': '2', 3: '3', 4: '4'},
    },
    wordpress: {section: 'look'},
  },
  colorScheme: {
    description: '`light`, `dark`, or what the device prefers (`auto`). Without it: as the page.',
    value: '`light`, `dark`, `auto`',
    default: "follows the page's `color-scheme`",
    example: 'auto',
    options: colorSchemes,
    form: {
      group: 'look',
      label: 'Light or dark',
      choices: {'': 'As your page', light: 'Light', dark: 'Dark', auto: 'As the device of the reader'},
    },
    wordpress: {section: 'look'},
  },
  languages: {
    description: 'The languages on offer, BCP 47, with spaces between. Without it: all that are there.',
    value: 'language tags, with spaces between',
    default: 'all that are there',
    example: 'en es',
    pattern: `${languagePattern}(?:[\\s,]+${languagePattern})*`,
    form: {group: 'languages', label: 'Languages on offer', type: 'languages'},
    wordpress: {
      section: 'language',
      help: 'Language tags with spaces between, such as en es. Left empty: all that are there.',
    },
  },
  reviewedOnly: {
    description: 'Whether only languages are on offer that a professional has reviewed.',
    value: 'present, or `false`',
    default: 'machine translations are on offer, too, and say that they are',
    example: true,
    options: booleans,
    form: {
      group: 'languages',
      label: 'Translations that only a machine has made',
      choices: {'': 'On offer, and marked', true: 'Left out'},
    },
    wordpress: {section: 'language'},
  },
  shareReasons: {
    description: 'Whether `acu-result` carries `reasons`. They name symptoms.',
    value: 'present, or `false`',
    default: '`acu-result` carries no reasons',
    example: true,
    options: booleans,
    wordpress: {
      section: 'look',
      label: 'Tell other scripts of the page the reasons',
      help: 'They name symptoms. Only for a script of your own that listens to acu-result.',
      choices: {'': 'No', true: 'Yes'},
    },
  },
  phones: {
    description: 'Further phone numbers of the clinic.',
    value: '`[{"name", "number"}]`',
    default: 'none',
    example: [{name: 'Night line', number: '+44 20 7946 0199'}],
    jsonOnly: true,
    items: jsonEntry({name: jsonText(namePattern), number: jsonText(phonePattern)}),
    form: {group: 'reach', label: 'Further phones', entry: {name: 'Name', number: 'Number'}},
    wordpress: {section: 'clinic', help: 'After you save, there is room for one more.'},
  },
  contacts: {
    description:
      'Further ways to reach the clinic. An `sms:` address lets patients send the summary as a text message.',
    value: '`[{"name", "url"}]`',
    default: 'none',
    example: [{name: 'Text us', url: 'sms:+447700900123'}],
    jsonOnly: true,
    items: jsonEntry({
      name: jsonText(namePattern),
      url: jsonText(
        `(?:${anyCase('https')}:\\/\\/[^\\s\\/?#<>"]+|(?:${['tel', 'mailto', 'sms'].map(anyCase).join('|')}):)[^\\s<>"]+`,
      ),
    }),
    form: {
      group: 'reach',
      label: 'Further ways to reach you',
      help: 'Addresses that start with https://, sms:, tel: or mailto:.',
      entry: {name: 'Name', url: 'Address'},
    },
    wordpress: {
      section: 'clinic',
      help: 'Addresses that start with https://, sms:, tel: or mailto:. With sms: patients can send the summary as a text message.',
    },
  },
  openingHours: {
    description: 'When the clinic is open, on its own clock.',
    value: '`[{"days": ["mon"], "opens", "closes"}]`',
    default: 'nothing is said about hours',
    example: [{days: ['mon', 'tue'], opens: '09:00', closes: '18:00'}],
    jsonOnly: true,
    items: jsonEntry({
      days: {type: 'array', items: {enum: weekdays}, minItems: 1},
      opens: jsonText(clockPattern),
      closes: jsonText(clockPattern),
    }),
    form: {
      group: 'hours',
      label: 'Opening hours',
      entry: {days: 'Days', opens: 'Opens', closes: 'Closes'},
    },
    wordpress: {
      section: 'clinic',
      help: 'Leave a day empty when you are closed. After you save, there is room for one more time.',
      entry: {days: 'Day', opens: 'Opens', closes: 'Closes'},
    },
  },
  timeZone: {
    description: 'IANA time zone of the clinic: with it, patients read whether it is open now.',
    value: 'time zone such as `Europe/London`',
    default: 'hours are shown, and not whether the clinic is open now',
    example: 'Europe/London',
    jsonOnly: true,
    pattern: '[A-Za-z][A-Za-z0-9_+\\-]*(?:\\/[A-Za-z0-9_+\\-]+)*',
    form: {
      group: 'hours',
      label: 'Time zone',
      help: 'With it, patients read whether you are open now.',
      choices: {'': 'Not set'},
    },
    wordpress: {section: 'clinic'},
  },
};
