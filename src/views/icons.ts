import {html, type TemplateResult} from 'lit';

export const globeIcon = (): TemplateResult =>
  icon('M3 12a9 9 0 0 0 18 0a9 9 0 0 0-18 0h18M12 3c-6 6-6 12 0 18M12 3c6 6 6 12 0 18');

/** A loudspeaker; a square to stop it. */
export const speakerIcon = (on: boolean): TemplateResult =>
  icon(on ? 'M6 6h12v12H6Z' : 'M4 9h4l5-4v14l-5-4H4ZM16 9c2 2 2 4 0 6m3-9c4 4 4 8 0 12');

function icon(lines: string): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${lines} /></svg>`;
}
