/** How much care a patient needs, lowest first: L0 to L4 of the clinical reference. */
export const levels = [
  'self-care',
  'keep-watching',
  'contact-practitioner',
  'medical-help-today',
  'emergency',
] as const;

export type Level = (typeof levels)[number];
