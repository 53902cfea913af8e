import { surenessOf } from './answer.ts';
import { type Difference, differenceKey, differenceOf } from './difference.ts';
import type { AnswerPair } from './pair-answers.ts';
import type { StepAgreement } from './step-agreement.ts';
import type { WalkedPair } from './walk-pair.ts';

/** Pairs that first differ at one step and in one way. */
export interface Cluster {
  readonly step: string;
  /** Whether the step changes the world. */
  readonly mutates: boolean;
  readonly difference: Difference;
  readonly pairs: readonly AnswerPair[];
}

/** Steps that change the world first, then the largest. */
export function clustersOf(
  walked: readonly WalkedPair[],
  steps: readonly StepAgreement[],
  mutating: ReadonlySet<string>,
): readonly Cluster[] {
  const values = new Map(steps.map(({ step, moves }) => [step, moves?.table.values]));
  const found = new Map<string, { step: string; difference: Difference; pairs: AnswerPair[] }>();
  for (const { pair, first, steps: paired } of walked) {
    if (first === undefined) continue;
    const { step } = first;
    const at = paired.find((one) => one.step === step && one.how === 'live' && one.match === 'different');
    const difference = differenceOf({ current: at?.current, candidate: at?.candidate }, values.get(step));
    const key = JSON.stringify([step, differenceKey(difference)]);
    const cluster = found.get(key) ?? { step, difference, pairs: [] };
    found.set(key, cluster);
    cluster.pairs.push(pair);
  }
  return [...found]
    .map(([key, cluster]) => ({ key, cluster: { ...cluster, mutates: mutating.has(cluster.step) } }))
    .sort(
      (one, other) =>
        Number(other.cluster.mutates) - Number(one.cluster.mutates) ||
        other.cluster.pairs.length - one.cluster.pairs.length ||
        (one.key < other.key ? -1 : 1),
    )
    .map(({ cluster }) => cluster);
}

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
