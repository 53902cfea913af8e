import { holm } from '../../stats/holm.ts';
import { clustersOf, type TextCluster } from './clusters.ts';
import { type ComparedText, comparedSides } from './compared-sides.ts';
import { FEWEST } from './fewest.ts';
import { novelTexts } from './novel-texts.ts';
import { shiftTests } from './shift-tests.ts';
import { type WordsApart, wordsApart } from './words-apart.ts';

/** Of either test after Holm's correction; the level at which a single look speaks of a shift. */
export const LEVEL = 0.05;

export interface InputShift {
  /** Texts of the reference and current ones. */
  readonly n: readonly [number, number];
  /** How many of them were compared: where there are very many, these were drawn. */
  readonly compared: readonly [number, number];
  /** Whether the two sides ask differently at all. */
  readonly inputs: {
    /** After Holm's correction; null: too few to tell. */
    readonly p: number | null;
    readonly words: WordsApart;
  };
  /** Whether some ask what none of the reference resembles. */
  readonly novel: {
    readonly p: number | null;
    /** Of the current texts that were compared, 0..1; null: too few to tell. */
    readonly share: number | null;
    /** The same of the reference among itself. */
    readonly expected: number | null;
    /** Groups of like novel texts, the largest first; `members` are places in the current texts as given. */
    readonly clusters: readonly TextCluster[];
  };
  readonly verdict: 'shifted' | 'no-shift-seen' | 'too-few-to-tell';
}

/**
 * Two tests of whether texts come from where the reference comes from: the distance of the two mean vectors of
 * character 2- to 4-grams, and how near the current texts come to their nearest of the reference; p by permuting which
 * text is on which side. Neither the order of the texts nor anything but the texts has a say.
 */
export function inputShift(reference: readonly string[], current: readonly string[]): InputShift {
  const n = [reference.length, current.length] as const;
  if (reference.length < FEWEST || current.length < FEWEST)
    return {
      n,
      compared: [0, 0],
      inputs: { p: null, words: { more: [], fewer: [] } },
      novel: { p: null, share: null, expected: null, clusters: [] },
      verdict: 'too-few-to-tell',
    };
  const sides = comparedSides(reference, current);
  const [first, second] = [sides.reference.length, sides.current.length];
  const found = novelTexts(sides);
  const [inputs = 1, novel = 1] = holm(shiftTests(sides, found));
  return {
    n,
    compared: [first, second],
    inputs: { p: inputs, words: wordsApart(sides.reference.map(textOf), sides.current.map(textOf)) },
    novel: { p: novel, share: found.share, expected: found.expected, clusters: clustersOf(sides, found) },
    verdict: Math.min(inputs, novel) <= LEVEL ? 'shifted' : 'no-shift-seen',
  };
}

function textOf({ text }: ComparedText): string {
  return text;
}
