/** One hour in milliseconds. */
export const HOUR = 3_600_000;

/** One day of 24 hours in milliseconds. */
export const DAY = 24 * HOUR;
