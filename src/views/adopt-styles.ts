const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * Gives a root these styles, in a sheet of its own document, because a document accepts no others. The widgets of a
 * document share one sheet. Older browsers have no such sheets: there the text is plain, and as readable.
 */
export function adoptStyles(root: Document | ShadowRoot, cssText: string): void {
  const page = root.ownerDocument ?? root;
  const {defaultView} = page;
  if (!defaultView || !('adoptedStyleSheets' in root)) return;
  const known = sheets.get(page) ?? new Map<string, CSSStyleSheet>();
  sheets.set(page, known);
  let sheet = known.get(cssText);
  if (!sheet) {
    sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(cssText);
    known.set(cssText, sheet);
  }
  root.adoptedStyleSheets = [sheet];
}
