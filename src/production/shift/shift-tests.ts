import { meanDiscrepancy } from '../../stats/mmd.ts';
import { strangers } from '../../stats/nearest.ts';
import { permutationTests } from '../../stats/permutation.ts';
import type { ComparedSides } from './compared-sides.ts';
import type { NovelTexts } from './novel-texts.ts';

const PERMUTATIONS = 999;

/**
 * p of whether the two sides ask differently, and of whether some ask what none of the reference resembles; before Holm.
 * Where no larger share is novel than of the reference itself, the latter is 1: what that test sees is another matter.
 */
export function shiftTests(
  { reference, current, similarities, seed }: ComparedSides,
  { share, expected }: Pick<NovelTexts, 'share' | 'expected'>,
): readonly [inputs: number, novel: number] {
  const first = reference.length;
  const [inputs = 1, novel = 1] = permutationTests(
    [[meanDiscrepancy(similarities, first)], strangers(similarities, first)],
    { first, second: current.length },
    { permutations: PERMUTATIONS, seed },
  );
  return [inputs, share > expected ? novel : 1];
}
