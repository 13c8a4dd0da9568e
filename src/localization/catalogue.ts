/** One locale's messages as the build writes them: see `encode` in `scripts/build-catalogues.mjs`. */
export interface Catalogue {
  readonly letters: string;
  readonly codes: string;
  /** The messages, one per line, in the order of the code. `{0}` marks the place of the first value. */
  readonly text: string;
}

/** Reads messages by their position. Decodes each when it is first needed: a page shows a tenth of them. */
export function readCatalogue({letters, codes, text}: Catalogue): (position: number) => string | undefined {
  const lines = text.split('\n');
  // Not `Array.from`, which old libraries replace.
  const decoded = new Map<string, string>();
  for (let index = 0; index < codes.length; index++) decoded.set(codes.charAt(index), letters.charAt(index));
  return (position) => lines[position]?.replace(/[!-~]/g, (code) => decoded.get(code) ?? code);
}
