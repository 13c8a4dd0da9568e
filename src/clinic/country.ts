import {canonicalTag, tagParts} from '../localization/match-locale.js';
import {countriesOfPhone} from './calling-codes.js';
import {regionCode} from './settings.js';
import {emergencyNumbers} from './emergency-numbers.js';
import {countriesOfTimeZone} from './time-zones.js';

/** What a page and a device say about the country. The language that the patient reads is not among it, on purpose. */
export interface CountryFacts {
  /** The setting, as the page has it, also where it is no country: a bad one rules out a guess from the language. */
  readonly region: string | undefined;
  /** The clinic's phone, as the page has it. */
  readonly phone: string | undefined;
  /** Other numbers of the clinic, usable or not: they decide nothing, but they may contradict the language. */
  readonly otherPhones: readonly string[];
  /** `lang` of the page when the widget first saw it. */
  readonly pageLanguage: string | undefined;
  /** `lang` of the page now. */
  readonly pageLanguageNow: string | undefined;
  /** The root has, or had, the class of a translator: `translated-ltr` or `translated-rtl`. */
  readonly translated: boolean;
  /** Of the device, as `Intl.DateTimeFormat().resolvedOptions().timeZone` gives it. */
  readonly timeZone: string | undefined;
}

/** One thing that a page or device says, as it is written there. */
export interface Fact {
  readonly name: 'lang' | 'phone' | 'time zone';
  readonly value: string;
}

/** Which country's emergency number and health line to show. */
export interface CountryDecision {
  /** ISO 3166-1 alpha-2, always one that has an emergency number; absent: "your local emergency number". */
  readonly country?: string;
  readonly source: 'region' | 'phone' | 'lang' | 'none';
  /** Why there is no country although the page's language names one: for the webmaster. */
  readonly contradiction?: {readonly code: 'ACU-CONFIG-REGION'; readonly between: readonly [Fact, Fact]};
  /** The device's time zone is another country's: "Not in {country}? Call the number of the country where you are." */
  readonly elsewhere: boolean;
}

/** The country in a language tag: GB of `en-GB`, none of `en` or `es-419`. Never guessed from a language alone. */
function regionOfTag(tag: string | undefined): string | undefined {
  const canonical = canonicalTag(tag);
  const region = canonical && tagParts(canonical).region;
  return region && emergencyNumbers.has(region) ? region : undefined;
}

/** Whether something says that the country is another one. `undefined` says nothing. */
const excludes = (countries: readonly string[] | undefined, country: string): boolean =>
  countries !== undefined && !countries.includes(country);

/**
 * Decides which country's emergency number a patient sees (clinical reference, section 6). In this order:
 * the region that the clinic set; the country of its phone, where that is written with +; the country in the page's own
 * `lang`, where no translator has changed the page and neither a phone nor the time zone contradicts it. A wrong number costs
 * minutes in an emergency: in doubt there is no country.
 */
export function countryOf(facts: CountryFacts): CountryDecision {
  const {region, phone, pageLanguage, pageLanguageNow, translated} = facts;
  // Asked only where it matters: to learn the time zone of a device is slow.
  const deviceCountries = () => countriesOfTimeZone(facts.timeZone);
  const decided = (country: string, source: CountryDecision['source']): CountryDecision => ({
    country,
    source,
    get elsewhere() {
      return excludes(deviceCountries(), country);
    },
  });

  const set = region?.trim();
  if (set && emergencyNumbers.has(regionCode(set))) return decided(regionCode(set), 'region');

  const phoneCountries = countriesOfPhone(phone);
  const [phoneCountry, ...others] = phoneCountries ?? [];
  if (phoneCountry && others.length === 0) return decided(phoneCountry, 'phone');

  const language = regionOfTag(pageLanguage);
  const changed = translated || canonicalTag(pageLanguage) !== canonicalTag(pageLanguageNow);
  if (set || !language || changed) return {source: 'none', elsewhere: false};

  const foreignPhone = [phone, ...facts.otherPhones].find((number) => excludes(countriesOfPhone(number), language));
  const contradicting: Fact | undefined = foreignPhone
    ? {name: 'phone', value: foreignPhone}
    : excludes(deviceCountries(), language)
      ? {name: 'time zone', value: String(facts.timeZone)}
      : undefined;
  if (!contradicting) return decided(language, 'lang');
  return {
    source: 'none',
    contradiction: {code: 'ACU-CONFIG-REGION', between: [{name: 'lang', value: String(pageLanguage)}, contradicting]},
    elsewhere: false,
  };
}
