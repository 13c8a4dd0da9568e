import {html, svg, type TemplateResult} from 'lit';
import type {Level} from '../triage/levels.js';

/** One shape a level, so that the level can be told without its colour. */
const shapes: Readonly<Record<Level, TemplateResult>> = {
  'self-care': svg`<path d="M3 11.5 12 4l9 7.5M5.5 9.5V20h13V9.5M12 17v-5m-2.5 2.5h5"/>`,
  'keep-watching': svg`<path d="M2 12s3.5-6.5 10-6.5S22 12 22 12s-3.5 6.5-10 6.5S2 12 2 12Z"/><circle cx="12" cy="12" r="3"/>`,
  'contact-practitioner': svg`<path d="M4 4.5h16v11.5H10.5L6 20v-4H4ZM8 8.5h8M8 12h5"/>`,
  'medical-help-today': svg`<rect x="3.5" y="3.5" width="17" height="17" rx="3"/><path d="M12 7.5v9M7.5 12h9"/>`,
  emergency: svg`<path d="M12 3 22 20.5H2ZM12 9.5v5m0 3v.01"/>`,
};

export function levelIcon(level: Level): TemplateResult {
  return icon(shapes[level]);
}

export const globeIcon = (): TemplateResult =>
  icon(svg`<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c-6 6-6 12 0 18M12 3c6 6 6 12 0 18"/>`);

export const phoneIcon = (): TemplateResult =>
  icon(
    svg`<path d="M5 3.5h4l1.5 5-2.5 2a12 12 0 0 0 5.5 5.5l2-2.5 5 1.5v4c0 1-.5 1.5-1.5 1.5C10.5 20.5 3.5 13.5 3.5 5c0-1 .5-1.5 1.5-1.5Z"/>`,
  );

function icon(shape: TemplateResult): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shape}</svg>`;
}
