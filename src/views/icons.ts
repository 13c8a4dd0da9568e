import {html, type TemplateResult} from 'lit';
import type {Level} from '../triage/levels.js';

/** One shape a level, so that the level can be told without its colour: lines in a square of 24. */
const shapes: Readonly<Record<Level, string>> = {
  // A house with a plus.
  'self-care': 'M3 11.5 12 4l9 7.5M5.5 9.5V20h13V9.5M12 17v-5m-2.5 2.5h5',
  // An eye.
  'keep-watching': 'M2 12s3.5-6.5 10-6.5S22 12 22 12s-3.5 6.5-10 6.5S2 12 2 12Zm7 0a3 3 0 0 0 6 0a3 3 0 0 0-6 0',
  // Speech.
  'contact-practitioner': 'M4 4.5h16V16h-9.5L6 20v-4H4ZM8 8.5h8M8 12h5',
  // A cross in a box.
  'medical-help-today': 'M4 4h16v16H4ZM12 7.5v9M7.5 12h9',
  // A warning triangle.
  emergency: 'M12 3 22 20.5H2ZM12 9.5v5m0 3v.01',
};

export const levelIcon = (level: Level): TemplateResult => icon(shapes[level]);

export const globeIcon = (): TemplateResult =>
  icon('M3 12a9 9 0 0 0 18 0a9 9 0 0 0-18 0h18M12 3c-6 6-6 12 0 18M12 3c6 6 6 12 0 18');

function icon(lines: string): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${lines} /></svg>`;
}
