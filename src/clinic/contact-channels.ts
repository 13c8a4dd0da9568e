/** How the patient reaches a person. Reported by `acu-contact`. */
export type ContactChannel = 'emergency' | 'health-line' | 'phone' | 'email' | 'booking' | 'other';

/** The address that dials a number, however it is written. The trunk zero of `+44 (0)20` is not dialled. */
export const telephone = (number: string): string =>
  `tel:${number
    .trim()
    .replace(/^((?:\+|00)[\d\s.-]*)\(0\)/, '$1')
    .replace(/[^+*#\d]/g, '')
    .replace('#', '%23')}`;
