import {styles} from '../acu-aftercare-check.styles.js';

/**
 * Prints one sheet and nothing of the page around it, by a frame that is filled from here: so it needs no file, and
 * works under every policy. `fill` puts the sheet into the frame's document. Where a page allows no frame, the page
 * itself is printed, with the outcome.
 */
export function printSheet(root: Node, fill: (page: Document) => void): void {
  const opener = (root as Partial<ShadowRoot>).activeElement as HTMLElement | null | undefined;
  (root as ShadowRoot).querySelector('.print-frame')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  // Firefox puts an empty page into a frame after a while, and would take the sheet away.
  frame.addEventListener(
    'load',
    () => {
      try {
        const {contentDocument: page, contentWindow: view} = frame as unknown as {
          contentDocument: Document;
          contentWindow: Window & typeof globalThis;
        };
        dress(page, view);
        fill(page);
        view.addEventListener('afterprint', () => {
          frame.remove();
          opener?.focus();
        });
        view.focus();
        view.print();
      } catch {
        frame.remove();
        window.print();
      }
    },
    {once: true},
  );
  root.appendChild(frame);
}

/** A document takes only style sheets of its own window. Older browsers take none: there it is plain, and as readable. */
function dress(page: Document, view: typeof globalThis): void {
  try {
    const sheet = new view.CSSStyleSheet();
    // There is no host in it whose settings the rest could read.
    sheet.replaceSync(`${styles.cssText.replace(/:host/g, ':root')}@page{margin:15mm}`);
    page.adoptedStyleSheets = [sheet];
  } catch {
    // Nothing is lost but looks.
  }
}
