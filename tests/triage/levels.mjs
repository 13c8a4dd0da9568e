/** The levels, lowest first: written by hand, so that tests that compare levels do not trust the order of the product. */
export const levels = ['self-care', 'keep-watching', 'contact-practitioner', 'medical-help-today', 'emergency'];
