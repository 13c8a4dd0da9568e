import {sectionText, type SummaryDocument} from './document.js';

/** A summary document as plain text; the `short` form leaves out what the patient does not have. */
export function documentText(
  {title, result, sections, negatives, footer, rules}: SummaryDocument,
  {short = false} = {},
): string {
  const blocks = [...sections, ...(short ? [] : negatives)].map(sectionText);
  return [`${title}\n${result}`, ...blocks, `${footer} ${rules}`.trim()].join('\n\n');
}

/** One summary in several languages. */
export const joinDocuments = (texts: readonly string[]): string => texts.join('\n\n– – –\n\n');

/**
 * Documents of one summary where not all of it fits: what matters in its shortest form, then longer forms in the order
 * of its weight, then the rest. No list is cut: half a list of signs is worse than none. Ends with `[...]`.
 */
export function fittedText(documents: readonly SummaryDocument[], fits: (text: string) => boolean): string {
  const forms = documents.map(({essentials, details}) => [...essentials, ...details]);
  const essential = documents[0]?.essentials.length ?? 0;
  let text = '';
  let chosen: readonly (number | undefined)[] = [];
  const choose = (index: number, form: number): boolean => {
    const next = forms[0]?.map((_, place) => (place === index ? form : chosen[place])) ?? [];
    const longer = joinDocuments(
      forms.map((written) =>
        [...next.map((wanted, place) => written[place]?.[wanted ?? -1]), '[...]']
          .filter((line) => line !== undefined)
          .join('\n'),
      ),
    );
    if (!fits(longer)) return false;
    [text, chosen] = [longer, next];
    return true;
  };
  for (const [index, all] of forms[0]?.entries() ?? []) if (index < essential) choose(index, all.length - 1);
  for (const [index, all] of forms[0]?.entries() ?? []) {
    all.some((_, form) => form === chosen[index] || choose(index, form));
  }
  return text;
}
