import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {canonicalTag} from './localization/match-locale.js';

type Host = ReactiveControllerHost & HTMLElement;

/** What is said in one go, and where it stands. */
interface Sentence {
  readonly words: string;
  readonly block: Element;
  readonly range: Range;
  /** The text of the range when reading began. */
  readonly shown: string;
}

/** Of ES2022, and not in every browser. */
interface Segmenting {
  readonly Segmenter?: new (
    tag: string,
    options: {readonly granularity: 'sentence'},
  ) => {readonly segment: (text: string) => Iterable<{readonly segment: string}>};
}

const blocks = 'p,li,dt,dd,h2,h3,h4,h5,h6,legend,label,summary,button,.button,.label,.hint,td,th';
// Not all browsers tell of closed details that what is in them is not rendered.
const unread = 'select,svg,[aria-hidden=true],[data-quiet],.visually-hidden,details:not([open])>:not(summary)';

/** What `act` returns; `undefined` where there is no speech, or where a sandbox or an old phone throws. */
function attempt<Result>(act: (synthesis: SpeechSynthesis) => Result): Result | undefined {
  try {
    return act(speechSynthesis);
  } catch {
    return undefined;
  }
}

const writings: Record<string, string> = {};

/** Language and script, such as `en-Latn`. Kept: a phone has a hundred voices, and is asked at each rendering. */
const writing = (tag: string): string =>
  // `zxx` is no language; `und` would be likely to be English.
  (writings[tag] ??= new Intl.Locale(canonicalTag(tag) ?? 'zxx').maximize().toString().split('-', 2).join('-'));

/** A voice of the device for a language in its script: best of the very tag, else the one that the reader chose. */
function voiceFor(tag: string): SpeechSynthesisVoice | undefined {
  const rank = (voice: SpeechSynthesisVoice): number =>
    (canonicalTag(voice.lang) === canonicalTag(tag) ? 2 : 0) + (voice.default ? 1 : 0);
  return attempt(
    (synthesis) =>
      synthesis
        .getVoices()
        .filter(({lang, localService}) => localService && writing(lang) === writing(tag))
        .sort((one, other) => rank(other) - rank(one))[0],
  );
}

/** The sentences of a text that has no line breaks, in order. */
function split(text: string, tag: string): readonly string[] {
  const {Segmenter} = Intl as Segmenting;
  const lines = Segmenter
    ? [...new Segmenter(tag, {granularity: 'sentence'}).segment(text)].map(({segment}) => segment).join('\n')
    : text.replace(/[.!?؟]['"’”»)]* +|。/g, '$&\n');
  return (
    lines
      // "3. November", "01. 23. 45", "Dr. Lee"
      .replace(/((\d|\b\p{Lu}\p{L}{0,2})\. *)\n/gu, '$1')
      // Chrome falls silent after a quarter of a minute. Cut only before a letter: a number may have spaces in it.
      .match(/.{1,200}$|.{80,199}[,;:،؛，] *(?=\p{L})|.{1,199} (?=\p{L})|.+/gmu) ?? []
  );
}

/** The sentences of a run, each with its place. */
function sentencesOf({block, texts}: Run, tag: string): readonly Sentence[] {
  const text = texts.map(({data}) => data.replace(/\s/g, ' ')).join('');
  let end = 0;
  return split(text, tag)
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .map((part) => {
      const sentence = part.trim();
      const start = text.indexOf(sentence, end);
      end = start + sentence.length;
      const range = document.createRange();
      let before = 0;
      for (const node of texts) {
        if (start >= before) range.setStart(node, Math.min(start - before, node.length));
        if (end > before) range.setEnd(node, Math.min(end - before, node.length));
        before += node.length;
      }
      // Isolates are for the eye.
      const words = sentence.replace(/[\u2066-\u2069]| (?= )/g, '');
      return {words, block, range, shown: range.toString()};
    });
}

const isElement = (node: Node): node is Element => 'matches' in node;

const isRendered = (element: Element): boolean =>
  (element as Partial<Element>).checkVisibility?.() ?? element.getClientRects().length > 0;

/** Texts that follow each other in one block. */
interface Run {
  readonly block: Element;
  readonly texts: Text[];
}

/** Adds all that can be seen inside a node, in its order. */
function collect(parent: Node, runs: Run[]): readonly Run[] {
  for (const child of parent.childNodes) {
    // Not `instanceof`: in a frame's document, into which a page may move the widget, are other classes.
    if (isElement(child)) {
      if (!child.matches(unread) && isRendered(child)) collect(child, runs);
    } else if (child.nodeType === Node.TEXT_NODE && isElement(parent)) {
      const block = parent.closest(blocks) ?? parent;
      const last = runs[runs.length - 1];
      if (last?.block === block) last.texts.push(child as Text);
      else runs.push({block, texts: [child as Text]});
    }
  }
  return runs;
}

// The device has one voice: whoever reads now, and what.
let reader: Host | undefined;
let current: Sentence | undefined;
// Chrome forgets an utterance that nobody holds, and its end is never told.
let spoken: SpeechSynthesisUtterance | undefined;

const highlights = (): HighlightRegistry | undefined => (CSS as Partial<typeof CSS>).highlights;

/** Whether it still stands where it stood: a range follows what is changed and what is removed. */
const isThere = ({block, range, shown}: Sentence): boolean => range.toString() === shown && isRendered(block);

function mark(sentence?: Sentence): void {
  const last = current;
  current = sentence;
  last?.block.removeAttribute('data-reading');
  highlights()?.delete('acu-reading');
  if (!sentence) return;
  const {block, range} = sentence;
  block.setAttribute('data-reading', '');
  highlights()?.set('acu-reading', new Highlight(range));
  // Once a block: somebody who scrolls on may do so.
  if (block !== last?.block) block.scrollIntoView({block: 'nearest', behavior: 'instant'});
}

function speakNext(sentences: readonly Sentence[], tag: string): void {
  // Where the reader was is gone, and so is the thread.
  const [sentence, ...others] = current && !isThere(current) ? [] : sentences.filter(isThere);
  // Asked anew each time: for a voice that is gone, a browser may take a remote one.
  const voice = voiceFor(tag);
  mark(sentence);
  const speaks =
    voice &&
    sentence &&
    attempt((synthesis) => {
      const utterance = (spoken = new SpeechSynthesisUtterance(sentence.words));
      utterance.voice = voice;
      utterance.lang = voice.lang.replace('_', '-');
      utterance.onend = () => {
        if (spoken === utterance) speakNext(others, tag);
      };
      // Also when somebody else begins to speak, who must not be cancelled.
      utterance.onerror = () => {
        if (spoken === utterance) finish();
      };
      synthesis.speak(utterance);
      return true;
    });
  if (!speaks) finish();
}

function finish(): void {
  spoken = undefined;
  mark();
  reader?.removeEventListener('keydown', interrupt);
  removeEventListener('pagehide', interrupt);
  reader?.requestUpdate();
  reader = undefined;
}

function silence(): void {
  finish();
  attempt((synthesis) => {
    synthesis.cancel();
    // Somebody's pause would hold the next words, too.
    synthesis.resume();
  });
}

/** Escape, or a page that is left. */
function interrupt({key = 'Escape'}: Partial<KeyboardEvent>): void {
  if (key === 'Escape') silence();
}

/**
 * Reads the shown page aloud. Only voices of the device: a remote one would send the text away.
 *
 * The sentence that is read is the highlight `acu-reading`, and its block has the attribute `data-reading`.
 */
export class ReadAloud implements ReactiveController {
  private readonly host: Host;
  private asked = '';
  private could = false;

  constructor(host: Host) {
    this.host = host;
    host.addController(this);
  }

  /** Whether it is reading now. */
  get on(): boolean {
    return reader === this.host;
  }

  /** Whether there is a voice on this device for a language tag. */
  can(tag: string): boolean {
    this.asked = tag;
    this.could = typeof SpeechSynthesisUtterance === 'function' && Boolean(voiceFor(tag));
    return this.could;
  }

  /** Reads everything that can be seen inside `root`, but for what has `data-quiet`, in the language of a tag. */
  start(root: Element | DocumentFragment, tag: string): void {
    silence();
    reader = this.host;
    reader.addEventListener('keydown', interrupt);
    addEventListener('pagehide', interrupt);
    reader.requestUpdate();
    speakNext(
      collect(root, []).flatMap((run) => sentencesOf(run, tag)),
      tag,
    );
  }

  stop(): void {
    if (this.on) silence();
  }

  hostConnected(): void {
    attempt((synthesis) => synthesis.addEventListener('voiceschanged', this.voicesChanged));
  }

  hostDisconnected(): void {
    this.stop();
    attempt((synthesis) => synthesis.removeEventListener('voiceschanged', this.voicesChanged));
  }

  hostUpdated(): void {
    if (this.on && current && !isThere(current)) silence();
  }

  private readonly voicesChanged = (): void => {
    const {asked, could} = this;
    if (this.can(asked) !== could) this.host.requestUpdate();
  };
}
