import {sectionText, type SummaryDocument} from './document.js';

/** A summary document as plain text; the `short` form leaves out what the patient does not have. */
export function documentText(
  {title, result, sections, negatives, footer}: SummaryDocument,
  {short = false} = {},
): string {
  const blocks = [...sections, ...(short ? [] : negatives)].map(sectionText);
  return [`${title}\n${result}`, ...blocks, footer].join('\n\n');
}

/** One summary in several languages. */
export const joinDocuments = (texts: readonly string[]): string => texts.join('\n\n– – –\n\n');

/**
 * Documents of one summary where not all of it fits: what matters most in its shortest form, then more of it, and then
 * longer forms, in the order of their weight. No list is cut: half a list of signs is worse than none. Ends with `[...]`.
 */
export function fittedText(documents: readonly SummaryDocument[], fits: (text: string) => boolean): string {
  const [{essentials} = {essentials: []}] = documents;
  let text = '';
  let chosen: readonly (number | undefined)[] = [];
  const choose = (index: number, form: number): boolean => {
    const next = essentials.map((_, place) => (place === index ? form : chosen[place]));
    const longer = joinDocuments(
      documents.map((document) =>
        [...next.map((wanted, place) => document.essentials[place]?.[wanted ?? -1]), '[...]']
          .filter((line) => line !== undefined)
          .join('\n'),
      ),
    );
    if (!fits(longer)) return false;
    [text, chosen] = [longer, next];
    return true;
  };
  for (const [index, forms] of essentials.entries()) if (forms.length > 0) choose(index, forms.length - 1);
  for (const [index, forms] of essentials.entries()) {
    if (chosen[index] !== undefined) forms.findIndex((_, form) => form === chosen[index] || choose(index, form));
  }
  return text;
}
