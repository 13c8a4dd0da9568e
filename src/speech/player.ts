import type {ReactiveControllerHost} from 'lit';
import {isRendered, visibleSentences, type Sentence} from './visible-text.js';
import {voiceFor, withSynthesis} from './voices.js';

/** A widget that can be read aloud. */
export type SpeechHost = ReactiveControllerHost & HTMLElement;

// A device speaks one text at a time, so all widgets of a page share this state.
let activeHost: SpeechHost | undefined;
let current: Sentence | undefined;
let showBlock: ((block: Element) => void) | undefined;
// Chrome garbage-collects an utterance that nothing references, and then never reports its end.
let utterance: SpeechSynthesisUtterance | undefined;

const highlights = (): HighlightRegistry | undefined => (CSS as Partial<typeof CSS>).highlights;

/** Whether a sentence is where it was when reading started: its range follows what changes and what goes. */
const isUnchanged = ({block, range, shown}: Sentence): boolean => range.toString() === shown && isRendered(block);

export const isReading = (host: SpeechHost): boolean => activeHost === host;

/** Reads everything that can be seen inside `root`, in the language of a tag. `show` brings what is read into sight. */
export function startReading(
  host: SpeechHost,
  root: Element | DocumentFragment,
  tag: string,
  show: (block: Element) => void,
): void {
  silence();
  activeHost = host;
  showBlock = show;
  host.addEventListener('keydown', handleInterruption);
  addEventListener('pagehide', handleInterruption);
  host.requestUpdate();
  speakNext(visibleSentences(root, tag), tag);
}

export function stopReading(host: SpeechHost): void {
  if (isReading(host)) silence();
}

/** Stops if what was being read has changed or gone. */
export function stopIfChanged(host: SpeechHost): void {
  if (isReading(host) && current && !isUnchanged(current)) silence();
}

function mark(sentence?: Sentence): void {
  const last = current;
  current = sentence;
  last?.block.removeAttribute('data-reading');
  highlights()?.delete('acu-reading');
  if (!sentence) return;
  const {block, range} = sentence;
  block.setAttribute('data-reading', '');
  highlights()?.set('acu-reading', new Highlight(range));
  // Only once for each block, so that the patient can scroll away.
  if (block !== last?.block) showBlock?.(block);
}

function speakNext(sentences: readonly Sentence[], tag: string): void {
  // If the last sentence has gone, so has the place to continue.
  const [sentence, ...rest] = current && !isUnchanged(current) ? [] : sentences.filter(isUnchanged);
  // Looked up each time: for a voice that has gone, a browser may substitute a remote one.
  const voice = voiceFor(tag);
  mark(sentence);
  const speaking =
    voice &&
    sentence &&
    withSynthesis((synthesis) => {
      const next = (utterance = new SpeechSynthesisUtterance(sentence.words));
      next.voice = voice;
      next.lang = voice.lang.replace('_', '-');
      next.onend = () => {
        if (utterance === next) speakNext(rest, tag);
      };
      // Also when another script starts to speak, which must not be cancelled.
      next.onerror = () => {
        if (utterance === next) finish();
      };
      synthesis.speak(next);
      return true;
    });
  if (!speaking) finish();
}

function finish(): void {
  utterance = undefined;
  mark();
  activeHost?.removeEventListener('keydown', handleInterruption);
  removeEventListener('pagehide', handleInterruption);
  activeHost?.requestUpdate();
  activeHost = undefined;
}

function silence(): void {
  finish();
  withSynthesis((synthesis) => {
    synthesis.cancel();
    // A pause by another script would hold our next words as well.
    synthesis.resume();
  });
}

/** Escape, or leaving the page. */
function handleInterruption({key = 'Escape'}: Partial<KeyboardEvent>): void {
  if (key === 'Escape') silence();
}
