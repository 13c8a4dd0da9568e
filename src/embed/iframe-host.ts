// For the page around embed.html: the iframe grows to its content, and each new step is shown from its top.
import {isFrameMessage, TAG, unwrap, wrap} from './frame-messages.js';

const OURS = `iframe[data-${TAG}], iframe[src*="embed.html"], iframe[src*="embed.integrity.html"]`;

const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll<HTMLIFrameElement>(OURS)];

/** Messages can be anything: cyclic, or very long. */
function describe(message: unknown): string {
  try {
    return JSON.stringify(message).slice(0, 80);
  } catch {
    return typeof message;
  }
}

function hear({source, data}: MessageEvent): void {
  const message = unwrap(data);
  // Identified by its window, not its origin: a sandboxed frame has none.
  const frame = message === undefined ? undefined : frames().find(({contentWindow}) => contentWindow === source);
  if (!frame) return;
  if (!isFrameMessage(message)) {
    console.error(
      `<${TAG}> ACU-FRAME message: found ${describe(message)}, expected {"height": number, "stepChanged": boolean}`,
    );
    return;
  }
  frame.style.setProperty('height', `${message.height}px`, 'important');
  const {top} = frame.getBoundingClientRect();
  if (message.stepChanged && (top < 0 || top > innerHeight / 2)) frame.scrollIntoView({block: 'start'});
}

// Libraries that show another page run the script of that page as well: a second listener would scroll and report twice.
const LISTENS = Symbol.for(`${TAG} iframe-host`);
if (!(LISTENS in window)) {
  Object.defineProperty(window, LISTENS, {value: true});
  addEventListener('message', hear);
}

// Frames that loaded before this script have already sent their height.
for (const frame of frames()) frame.contentWindow?.postMessage(wrap('height?'), '*');
