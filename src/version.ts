/** Version of the package, as in package.json. */
export const version = '0.1.0';

/** Version of the questions, rules and texts. Raise it whenever what is said or decided changes. */
export const contentVersion = '2026.11.3';

/** The day of that version, ISO 8601. */
export const contentDate = '2026-11-29';
