import {html, type TemplateResult} from 'lit';

/** The pain compared with the first hours, which are the dashed line; below it is better. Reads in the text's direction. */
export function trendChart(trend: readonly ('better' | 'same' | 'worse' | 'came-back')[]): TemplateResult {
  const heights = {worse: 8, 'came-back': 8, same: 24, better: 40};
  const step = 104 / trend.length;
  const points = trend.map((code, index) => [Math.round(8 + step * (index + 1)), heights[code]] as const);
  return html`<svg class="drawing" viewBox="0 0 120 48" aria-hidden="true" focusable="false">
    <path stroke-dasharray="1 5" d="M8 24h104" />
    <path d=${`M8 24${points.map(([x, y]) => `L${x} ${y}`).join('')}`} />
    <path stroke-width="7" d=${points.map(([x, y]) => `M${x} ${y}h.1`).join('')} />
  </svg>`;
}
