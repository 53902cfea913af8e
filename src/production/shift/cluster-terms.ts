const MOST = 4;
/** Of the texts of a cluster, so many hold a word that names it. */
const FREQUENT = 1 / 3;
/** And so many times as often as other texts do: what is as common elsewhere says nothing. */
const TELLING = 4;

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;
const LETTER = /\p{L}/u;
/** Scripts that leave no blanks between words. */
const UNBROKEN = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;

let segmenter: Intl.Segmenter | undefined;

/**
 * The words that name a cluster, given by the places of its texts among all: those frequent in it and rare outside.
 * Words that every text has fall out by that, in any language.
 */
export function clusterTerms(texts: readonly string[], members: readonly number[]): readonly string[] {
  const inside = new Map<string, number>();
  for (const place of members) for (const word of wordsOf(texts[place] ?? '')) add(inside, word);
  const frequent = [...inside].filter(([, held]) => held >= 2 && held >= members.length * FREQUENT);
  const outside = new Map(frequent.map(([word]) => [word, 0]));
  const isMember = new Set(members);
  for (const [place, text] of texts.entries())
    if (!isMember.has(place)) for (const word of wordsOf(text)) if (outside.has(word)) add(outside, word);
  return frequent
    .map(([word, held]) => {
      const share = held / members.length;
      const elsewhere = ((outside.get(word) ?? 0) + 1) / (texts.length - members.length + 1);
      return { word, ratio: share / elsewhere, weight: share * Math.log(share / elsewhere) };
    })
    .filter(({ ratio }) => ratio >= TELLING)
    .sort((one, other) => other.weight - one.weight || (one.word < other.word ? -1 : 1))
    .slice(0, MOST)
    .map(({ word }) => word);
}

function add(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}

/** Each once, in lower case. */
function wordsOf(text: string): ReadonlySet<string> {
  const lower = text.normalize('NFKC').toLowerCase();
  return new Set(
    UNBROKEN.test(lower) ? segmented(lower) : (lower.match(WORD) ?? []).filter((word) => LETTER.test(word)),
  );
}

function segmented(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  return Array.from(segmenter.segment(text))
    .filter(({ isWordLike, segment }) => isWordLike === true && LETTER.test(segment))
    .map(({ segment }) => segment);
}
