/** One locale's messages as the build writes them: see `encode` in `locales/catalogues.mjs`. */
export interface Catalogue {
  readonly letters: string;
  readonly codes: string;
  readonly text: string;
}

/** The messages of a catalogue, in the order of the code. `{0}` stands where the first value goes. */
export const readCatalogue = ({letters, codes, text}: Catalogue): readonly string[] =>
  text.replace(/./g, (code) => letters[codes.indexOf(code)] ?? code).split('\n');

/** A message with its values. */
export const fillIn = (text: string, values: readonly unknown[]): string =>
  text.replace(/\{(\d)\}/g, (_, index: number) => String(values[index]));
