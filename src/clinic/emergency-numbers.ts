import {emergencyRows} from './number-rows.js';

/** The medical emergency number of a region. */
export interface EmergencyNumber {
  readonly number: string;
  /** Further numbers that reach the ambulance service there. */
  readonly also: readonly string[];
  /** Two sources agree (confidence A), so that it may be a call button. Otherwise the reader is told to check. */
  readonly confirmed: boolean;
}

/**
 * ISO 3166-1 alpha-2 → the medical emergency number there. The data, each region with its sources, are
 * `emergency-numbers.json`; numbers change, so that the clinic that deploys the widget checks its own.
 */
export const emergencyNumbers: ReadonlyMap<string, EmergencyNumber> = new Map(
  emergencyRows.split(', ').flatMap((row) => {
    const [numbers = '', ...regions] = row.split(' ');
    const [number = '', ...also] = numbers.replace('?', '').split('/');
    return regions.map((region) => [region, {number, also, confirmed: !numbers.endsWith('?')}] as const);
  }),
);
