import {html, render} from 'lit';
import type {SummaryDocument} from '../summary/document.js';
import {adoptStyles} from './adopt-styles.js';
import {summaryDocumentView} from './summary-document.js';
import {styles} from './styles.js';

/**
 * Prints the summary, without the page around it, from a frame that is filled by script: that needs no file, and works
 * under every policy. If the page allows no frame, prints the page itself, with the outcome.
 */
export function printDocuments(root: Node, documents: readonly SummaryDocument[], opener: Element): void {
  (root as ShadowRoot).querySelector('.print-frame')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  // Firefox loads an empty page into a new frame after a while, which would replace the summary.
  frame.addEventListener(
    'load',
    () => {
      try {
        const {contentDocument, contentWindow} = frame as unknown as {
          contentDocument: Document;
          contentWindow: Window;
        };
        renderPaper(contentDocument, documents);
        contentWindow.addEventListener('afterprint', () => {
          frame.remove();
          (opener as HTMLElement).focus();
        });
        contentWindow.focus();
        contentWindow.print();
      } catch {
        frame.remove();
        window.print();
      }
    },
    {once: true},
  );
  root.appendChild(frame);
}

function renderPaper(page: Document, documents: readonly SummaryDocument[]): void {
  const [first] = documents;
  if (first) {
    page.title = first.title;
    page.documentElement.lang = first.locale;
    page.documentElement.dir = first.dir;
  }
  // A frame has no host element whose custom properties the styles could read.
  adoptStyles(page, `${styles.cssText.replace(/:host/g, ':root')}@page{margin:15mm}`);
  render(html`<div class="widget paper">${summaryDocumentView(documents, 2)}</div>`, page.body);
}
