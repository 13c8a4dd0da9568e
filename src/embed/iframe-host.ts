// For the page around embed.html: its iframe grows to its content, and a new page of the widget is seen from its top.
import {isFrameMessage, TAG, unwrap, wrap} from './frame-messages.js';

const OURS = `iframe[data-${TAG}], iframe[src*="embed.html"]`;

const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll<HTMLIFrameElement>(OURS)];

/** A message can be anything, such as a circle or a book. */
function show(message: unknown): string {
  try {
    return JSON.stringify(message).slice(0, 80);
  } catch {
    return typeof message;
  }
}

addEventListener('message', ({source, data}) => {
  const message = unwrap(data);
  // The sender counts, not its origin: a sandboxed frame has none.
  const frame = message === undefined ? undefined : frames().find(({contentWindow}) => contentWindow === source);
  if (!frame) return;
  if (!isFrameMessage(message)) {
    console.error(`<${TAG}> ACU-FRAME message: found ${show(message)}, expected {"height": number, "turned": boolean}`);
    return;
  }
  frame.style.setProperty('height', `${message.height}px`, 'important');
  const {top} = frame.getBoundingClientRect();
  if (message.stepChanged && (top < 0 || top > innerHeight / 2)) frame.scrollIntoView({block: 'start'});
});

// Those that were there first have told their height already.
for (const frame of frames()) frame.contentWindow?.postMessage(wrap('height?'), '*');
