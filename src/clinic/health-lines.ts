/** A public line for health advice that is not an emergency. */
export interface HealthLine {
  readonly number: string;
  /** Parts of the region are not served. */
  readonly partial?: boolean;
}

/**
 * ISO 3166-1 alpha-2 → health line. Clinical reference, section 7.2: only the lines that have a source there, and not
 * France, whose line was only known from pilot regions.
 */
export const healthLines: ReadonlyMap<string, HealthLine> = new Map([
  ['AT', {number: '1450'}],
  ['AU', {number: '1800 022 222'}],
  ['BE', {number: '1733'}],
  ['CA', {number: '811', partial: true}],
  ['DE', {number: '116117'}],
  ['FI', {number: '116117'}],
  ['GB', {number: '111', partial: true}],
  ['NZ', {number: '0800 611 116'}],
  ['PT', {number: '808 24 24 24'}],
  ['SE', {number: '1177'}],
]);
