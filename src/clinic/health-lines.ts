import {healthLineRows} from './number-rows.js';

/** A public line for health advice that is not an emergency. */
export interface HealthLine {
  readonly number: string;
  /** Parts of the region are not served. */
  readonly partial?: boolean;
}

/** ISO 3166-1 alpha-2 → health line. The data, with their sources, are `health-lines.json`. */
export const healthLines: ReadonlyMap<string, HealthLine> = new Map(healthLineRows);
