import type {SummaryDocument} from './document.js';

/** A summary document as plain text; the `short` form leaves out what the patient does not have. */
export function documentText(
  {title, result, sections, negatives, footer, rules}: SummaryDocument,
  {short = false} = {},
): string {
  const blocks = [...sections, ...(short ? [] : negatives)].map(({heading, lines}) =>
    lines.length === 1
      ? `${heading}: ${lines.join('')}`
      : [`${heading}:`, ...lines.map((line) => `- ${line}`)].join('\n'),
  );
  return [`${title}\n${result}`, ...blocks, `${footer} ${rules}`.trim()].join('\n\n');
}

/** One summary in several languages. */
export const joinDocuments = (texts: readonly string[]): string => texts.join('\n\n– – –\n\n');
