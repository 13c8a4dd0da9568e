/** How somebody leaves the widget to reach a person. Reported by `acu-contact`. */
export type Channel = 'emergency' | 'health-line' | 'phone' | 'email' | 'booking' | 'other';

/** The address that dials a number, whatever spaces and brackets it is written with. */
export const telephone = (number: string): string =>
  `tel:${number.trim().startsWith('+') ? '+' : ''}${number.replace(/\D/g, '')}`;
