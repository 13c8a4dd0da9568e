import {splitSentences} from './sentences.js';

/** A sentence, and where it is on the page. */
export interface Sentence {
  /** What to say. */
  readonly words: string;
  readonly block: Element;
  readonly range: Range;
  /** The text of the range when reading started. */
  readonly shown: string;
}

/** Consecutive text nodes of one block. */
interface TextRun {
  readonly block: Element;
  readonly texts: Text[];
}

const blocks = 'p,li,dt,dd,h2,h3,h4,h5,h6,legend,label,summary,button,.button,.label,.hint,td,th';
// Some browsers report the content of closed details as visible.
const unread = 'select,svg,[aria-hidden=true],[data-quiet],.visually-hidden,details:not([open])>:not(summary)';

// Not `instanceof`: a page may move the widget into the document of a frame, which has other classes.
const isElement = (node: Node): node is Element => 'matches' in node;

export const isRendered = (element: Element): boolean =>
  (element as Partial<Element>).checkVisibility?.() ?? element.getClientRects().length > 0;

/** Every sentence that can be seen inside `root`, in order. `tag` is their language, BCP 47. */
export const visibleSentences = (root: Node, tag: string): readonly Sentence[] =>
  collectRuns(root, []).flatMap((run) => sentencesOf(run, tag));

function collectRuns(parent: Node, runs: TextRun[]): readonly TextRun[] {
  for (const child of parent.childNodes) {
    if (isElement(child)) {
      if (!child.matches(unread) && isRendered(child)) collectRuns(child, runs);
    } else if (child.nodeType === Node.TEXT_NODE && isElement(parent)) {
      const block = parent.closest(blocks) ?? parent;
      const last = runs[runs.length - 1];
      if (last?.block === block) last.texts.push(child as Text);
      else runs.push({block, texts: [child as Text]});
    }
  }
  return runs;
}

function sentencesOf({block, texts}: TextRun, tag: string): readonly Sentence[] {
  const text = texts.map(({data}) => data.replace(/\s/g, ' ')).join('');
  let end = 0;
  return splitSentences(text, tag)
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .map((part) => {
      const sentence = part.trim();
      const start = text.indexOf(sentence, end);
      end = start + sentence.length;
      const range = rangeOf(texts, start, end);
      // Bidirectional isolates are for the eye.
      const words = sentence.replace(/[\u2066-\u2069]| (?= )/g, '');
      return {words, block, range, shown: range.toString()};
    });
}

/** The range from one offset to another in the joined text of nodes. */
function rangeOf(texts: readonly Text[], start: number, end: number): Range {
  const range = document.createRange();
  let before = 0;
  for (const node of texts) {
    if (start >= before) range.setStart(node, Math.min(start - before, node.length));
    if (end > before) range.setEnd(node, Math.min(end - before, node.length));
    before += node.length;
  }
  return range;
}
