/** How much care somebody needs, lowest first. Clinical reference, section 4. */
export const levels = [
  'self-care',
  'keep-watching',
  'contact-practitioner',
  'medical-help-today',
  'emergency',
] as const;

export type Level = (typeof levels)[number];
