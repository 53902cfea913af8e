const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
/** Scripts that put no blanks between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
/** Nobody's words, and after redaction the same ones everywhere. */
const ADDRESS = /\S+@\S+|\bhttps?:\S+/g;
const LONGEST_TEXT = 8_000;
const LONGEST_WORD = 40;

/** Made when a text first needs it, since making it takes a while. */
let segmenter: Intl.Segmenter | undefined;

/** The words of a text, each once, in lower case; numbers, marks and single letters are none. */
export function wordsOf(text: string): ReadonlySet<string> {
  const read = text.slice(0, LONGEST_TEXT).replace(ADDRESS, ' ').toLowerCase().replaceAll('’', "'");
  const words = (read.match(WORD) ?? []).flatMap((word) => (UNSPACED.test(word) ? parted(word) : word));
  return new Set(words.filter(({ length }) => length > 1 && length <= LONGEST_WORD));
}

function parted(run: string): readonly string[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return Array.from(segmenter.segment(run), ({ segment }) => segment);
}
