import { surenessOf } from './answer.ts';
import type { Cluster } from './clusters.ts';
import type { AnswerPair } from './pair-answers.ts';

/** A pair to label, and the place of its cluster in the list of them. */
export interface ToLabel {
  readonly cluster: number;
  readonly pair: AnswerPair;
}

/** One of each cluster in their order, then a second of each, and so on; of a cluster the least sure ones first. */
export function labelFirst(clusters: readonly Cluster[], most: number): readonly ToLabel[] {
  const queues = clusters.map(({ pairs }) => leastSureFirst(pairs));
  const deepest = Math.max(0, ...queues.map(({ length }) => length));
  const chosen: ToLabel[] = [];
  for (let depth = 0; depth < deepest && chosen.length < most; depth += 1) {
    for (const [cluster, queue] of queues.entries()) {
      const pair = queue[depth];
      if (pair !== undefined && chosen.length < most) chosen.push({ cluster, pair });
    }
  }
  return chosen;
}

/** Pairs of which nobody says how sure they are come last; else their own order stays. */
function leastSureFirst(pairs: readonly AnswerPair[]): readonly AnswerPair[] {
  const sure = ({ current, candidate }: AnswerPair) =>
    Math.min(surenessOf(current) ?? Number.POSITIVE_INFINITY, surenessOf(candidate) ?? Number.POSITIVE_INFINITY);
  return pairs
    .map((pair) => ({ pair, confidence: sure(pair) }))
    .sort((one, other) => (one.confidence === other.confidence ? 0 : one.confidence - other.confidence))
    .map(({ pair }) => pair);
}
