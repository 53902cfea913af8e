import { placeholders } from '../../privacy/placeholders.ts';
import { innerProducts, tfIdfVectors } from '../../similarity/tf-idf.ts';
import { drawToFront, randomFrom } from '../../stats/random.ts';
import type { Similarities } from '../../stats/similarities.ts';

/** More see what is smaller than anybody acts upon, and take time that grows with their square. */
const MOST = 2_000;
/** Characters of a text: what is wanted stands at its start, and what follows is often quoted. */
const LONGEST = 2_000;
/** Characters of both sides together; where they are more, texts are compared by fewer characters each. */
const ROOM = 1_000_000;
const SEED = 1;

/** A text as it is compared, and which of those given it is. */
export interface ComparedText {
  readonly text: string;
  readonly place: number;
}

/** Both sides as they are compared, and how alike any two of their texts are, those of the reference first. */
export interface ComparedSides {
  readonly reference: readonly ComparedText[];
  readonly current: readonly ComparedText[];
  readonly similarities: Similarities;
  /** Made of the texts alone: of the same ones the same. */
  readonly seed: number;
}

/**
 * Both sides made comparable: at most 2,000 texts of each, drawn by a fixed seed from the sorted texts, so that their
 * order has no say; without what is private, so that a text that was redacted before equals one that was not; and cut.
 * How rare a gram is, is told from both sides together: by the reference alone all that it lacks would weigh the same.
 */
export function comparedSides(reference: readonly string[], current: readonly string[]): ComparedSides {
  const drawn = [drawnFrom(reference), drawnFrom(current)] as const;
  const longest = Math.min(LONGEST, Math.floor(ROOM / (drawn[0].length + drawn[1].length)));
  const [one, other] = drawn.map((side) => side.map(({ text, place }) => ({ text: shortened(text, longest), place })));
  const [first, second] = [one ?? [], other ?? []];
  const all = [...first, ...second].map(({ text }) => text);
  return {
    reference: first,
    current: second,
    similarities: { count: all.length, values: innerProducts(tfIdfVectors(all)) },
    seed: seedOf(all),
  };
}

function drawnFrom(texts: readonly string[]): readonly ComparedText[] {
  const sorted = texts.map((text, place) => ({ text, place })).sort(byText);
  if (sorted.length <= MOST) return sorted;
  const places = Int32Array.from(sorted.keys());
  drawToFront(places, MOST, randomFrom(SEED));
  return Array.from(places.subarray(0, MOST).sort(), (nth) => sorted[nth]).filter((text) => text !== undefined);
}

function byText(one: ComparedText, other: ComparedText): number {
  if (one.text === other.text) return one.place - other.place;
  return one.text < other.text ? -1 : 1;
}

/** Cut before as well, to little more than is needed: what is looked through for private data takes time. */
function shortened(text: string, longest: number): string {
  return placeholders()(text.slice(0, longest * 2)).slice(0, longest);
}

/** One seed for all would meet the luck of its draws again at every look. The hash is FNV-1a (Fowler et al.). */
function seedOf(texts: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const text of texts)
    for (let index = 0; index <= text.length; index += 1)
      hash = Math.imul(hash ^ (index < text.length ? text.charCodeAt(index) : 0xffff), 0x01000193);
  return hash;
}
