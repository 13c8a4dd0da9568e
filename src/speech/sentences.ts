/** ES2022; some browsers lack it. */
interface WithSegmenter {
  readonly Segmenter?: new (
    tag: string,
    options: {readonly granularity: 'sentence'},
  ) => {readonly segment: (text: string) => Iterable<{readonly segment: string}>};
}

/** The sentences of a text without line breaks, in order, as they are in the text. `tag` is its language, BCP 47. */
export function splitSentences(text: string, tag: string): readonly string[] {
  const {Segmenter} = Intl as WithSegmenter;
  const lines = Segmenter
    ? [...new Segmenter(tag, {granularity: 'sentence'}).segment(text)].map(({segment}) => segment).join('\n')
    : text.replace(/[.!?؟۔।]['"’”»)]* +|[。！？]/g, '$&\n');
  return (
    lines
      // "3. November", "01. 23. 45" and "Dr. Lee" do not end a sentence.
      .replace(/((\d|\b\p{Lu}\p{L}{0,2})\. *)\n/gu, '$1')
      // Chrome falls silent after 15 seconds. Cut only before a letter: a number may contain spaces.
      .match(/.{1,200}$|.{80,199}[,;:،؛，] *(?=\p{L})|.{1,199} (?=\p{L})|.+/gmu) ?? []
  );
}
