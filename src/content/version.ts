/** Version of the questions, rules and texts: a new one whenever what is said or decided changes. */
export const contentVersion = '2026.11.3';

/** The day of that version, ISO 8601. */
export const contentDate = '2026-11-29';
