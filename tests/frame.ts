// Pages as visitors get them, with the built script, in an iframe.
import type {Widget} from './driver.js';
import {undoAfterTest} from './driver.js';

/** What `pages/record.js` keeps. */
interface Recorded {
  readonly errors: string[];
  readonly warnings: string[];
  readonly violations: string[];
  readonly requests: string[];
}

export interface Page {
  readonly window: Window & typeof globalThis & {readonly recorded: Recorded};
  readonly document: Document;
  readonly recorded: Recorded;
  readonly widgets: Widget[];
  readonly widget: Widget;
}

async function load(set: (frame: HTMLIFrameElement) => void): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.width = '600';
  frame.height = '600';
  undoAfterTest(() => {
    frame.remove();
  });
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
  });
  set(frame);
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as Page['window'];
  const widgets = [...window.document.querySelectorAll('acu-aftercare-check')];
  await Promise.all(widgets.map(({updateComplete}) => updateComplete));
  return {window, document: window.document, recorded: window.recorded, widgets, widget: widgets[0]!};
}

/** A page of `tests/pages`, or a blob. */
export const openFrame = (address: string): Promise<Page> =>
  load((frame) => {
    frame.src = address;
  });

/** A page that has no recorder of its own, such as a demo: it gets one. */
export const openRecorded = (address: string): Promise<Page> =>
  openFrame(address.replace(/^\/(demo|dist)\//, '/$1-recorded/'));

/** A piece of page, with a recorder. */
export const openMarkup = (body: string, head = ''): Promise<Page> =>
  load((frame) => {
    frame.srcdoc = `<!doctype html><html lang="en-GB"><head><script src="/tests/pages/record.js"></script>${head}</head><body>${body}</body></html>`;
  });
