import {canonicalTag, tagParts} from '../localization/match-locale.js';
import type {CountryDecision} from './country.js';

/*
 * Languages in which a practitioner there keeps notes, the most usual first, and their countries (ISO 3166-1 alpha-2):
 * official languages and English where medicine uses it, as far as a catalogue exists or is planned.
 */
const rows = [
  'en AU BB BS BW FJ GB GH GY IE JM KE MT NG NZ PG TT TZ UG US ZA ZM ZW, en/ar/bn/gu/hi/pa/ta/ur IN, en/es BZ',
  'en/fil PH, en/fr CA MU RW, en/ta LK, en/zh MY, en/zh/ta SG, es AR BO CL CO CR CU DO EC ES GT HN MX NI PA PE',
  'es PY SV UY VE, es/en PR, es/fr AD, ar BH EG IQ JO KW OM PS QA SA, ar/en AE, ar/fr DZ LB MA TN, bn BD, de AT DE LI',
  'de/fr/it CH, el GR, el/tr CY, fa IR, fr CI FR MC SN, fr/de LU, fr/en CM, he/ar IL, it IT, ja JP, ko KR, nl NL',
  'nl/fr/de BE, pl PL, pt AO BR MZ PT, ro/ru MD, ro RO, ru BY KG KZ RU, tr TR, uk UA, ur/en PK, vi VN, zh CN TW',
  'zh/en HK, zh/pt MO',
];

const languages: ReadonlyMap<string, readonly string[]> = new Map(
  rows.flatMap((row) =>
    row.split(', ').flatMap((entry) => {
      const [tags = '', ...countries] = entry.split(' ');
      return countries.map((country) => [country, tags.split('/')] as const);
    }),
  ),
);

/** Language codes that practitioners and call handlers of a country use, the most usual first; `[]` if not known. */
export const languagesOf = (country: string | undefined): readonly string[] => languages.get(country ?? '') ?? [];

export interface ClinicLanguageFacts {
  /** The setting `clinic-lang`, a language tag. */
  readonly clinicLang: string | undefined;
  readonly decision: CountryDecision;
  /** `lang` of the page when the widget first saw it. */
  readonly pageLanguage: string | undefined;
  /** What the patient reads: a locale that has a catalogue. */
  readonly patientLocale: string;
  /** The locale with a catalogue that a tag asks for, such as `matchLocale`. */
  readonly localeOf: (tag: string) => string | undefined;
}

/** The language of the practitioner's summary. */
export interface ClinicLanguage {
  /** Canonical language tag; it has a catalogue, and says how dates and times are written. */
  readonly tag: string;
  /** Nothing but a guess says that the practitioner reads the patient's language: the summary has English too. */
  readonly withEnglish: boolean;
}

/**
 * The language of the practitioner's summary: `clinic-lang`, else a language of the country (the page's, if it is one
 * of them, else the first), else the page's `lang` as it first was, else English. English is added where a guess made
 * it the patient's own language, other than the first language of a country that the clinic itself named: a Mexican
 * clinic reads Spanish, but a page that a translator turned into Spanish says nothing about its clinic.
 */
export function clinicLanguage(facts: ClinicLanguageFacts): ClinicLanguage {
  const {clinicLang, decision, pageLanguage, patientLocale, localeOf} = facts;
  const {country, source} = decision;
  const set = canonicalTag(clinicLang);
  if (set && localeOf(set)) return {tag: set, withEnglish: false};

  const page = canonicalTag(pageLanguage);
  const pageCode = page && tagParts(page).language;
  const [first, ...others] = languagesOf(country);
  const ofCountry = [pageCode === first ? undefined : others.find((code) => code === pageCode), first, ...others]
    .filter((code) => code !== undefined)
    .map((code) => `${code}-${String(country)}`);
  const tag = [...ofCountry, ...(page ? [page] : [])].find(localeOf) ?? 'en';

  const certain = tag === `${String(first)}-${String(country)}` && (source === 'region' || source === 'phone');
  const locale = localeOf(tag);
  return {tag, withEnglish: !certain && locale === patientLocale && locale !== localeOf('en')};
}
