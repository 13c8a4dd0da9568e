// Pages as visitors get them, with the built script, in an iframe.
import type {Widget} from './driver.js';
import {dullAche, undoAfterTest} from './driver.js';

/** What `pages/record.js` keeps. */
interface Recorded {
  readonly errors: string[];
  readonly warnings: string[];
  readonly violations: string[];
  readonly requests: string[];
}

export interface Page {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis & {readonly recorded: Recorded};
  readonly document: Document;
  readonly recorded: Recorded;
  readonly widgets: Widget[];
  readonly widget: Widget;
}

async function load(set: (frame: HTMLIFrameElement) => void, around = document): Promise<Page> {
  const frame = around.createElement('iframe');
  frame.width = '600';
  frame.height = '600';
  undoAfterTest(() => {
    frame.remove();
  });
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
  });
  set(frame);
  around.body.append(frame);
  await loaded;
  const window = frame.contentWindow as Page['window'];
  const widgets = [...window.document.querySelectorAll('acu-aftercare-check')];
  await Promise.all(widgets.map(({updateComplete}) => updateComplete));
  return {frame, window, document: window.document, recorded: window.recorded, widgets, widget: widgets[0]!};
}

/** A page of `tests/pages`, or a blob. */
export const openFrame = (address: string, around?: Document): Promise<Page> =>
  load((frame) => {
    frame.src = address;
  }, around);

/** How the widget gets onto a page: see `browsers/hostile-pages.mjs`. */
export const ways = ['script', 'element', 'placeholder', 'iframe'] as const;
export type Way = (typeof ways)[number] | 'sandboxed-iframe';

export const hostileAddress = (file: string, way: Way, settings: Readonly<Record<string, string>> = {}): string =>
  `/tests/pages/hostile/${file}?${new URLSearchParams({way, ...settings}).toString()}`;

/** A page of `tests/pages/hostile`, with the widget placed in one of the documented ways. */
export const openHostile = (...[file, way, settings]: Parameters<typeof hostileAddress>): Promise<Page> =>
  openFrame(hostileAddress(file, way, settings));

/** A page that has no recorder of its own, such as a demo: it gets one. */
export const openRecorded = (address: string): Promise<Page> =>
  openFrame(address.replace(/^\/(demo|dist)\//, '/$1-recorded/'));

/** A piece of page, with a recorder. */
export const openMarkup = (body: string, head = ''): Promise<Page> =>
  load((frame) => {
    frame.srcdoc = `<!doctype html><html lang="en" region="GB"><head><script src="/tests/pages/record.js"></script>${head}</head><body>${body}</body></html>`;
  });

/** What `pages/drive.js` tells, of a sandbox that no test can reach into. */
export function driven(page: Window): Promise<unknown> {
  return new Promise((resolve) => {
    const hear = ({data, source}: MessageEvent) => {
      if (source === page && 'level' in Object(data)) resolve(data);
    };
    addEventListener('message', hear);
    undoAfterTest(() => {
      removeEventListener('message', hear);
    });
    page.postMessage(dullAche, '*');
  });
}
