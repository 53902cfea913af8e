import type { Answer } from './answer.ts';
import { type Cluster, clustersOf } from './clusters.ts';
import { labelFirst, type ToLabel } from './label-first.ts';
import { type AnswerPair, type Pairing, pairAnswers } from './pair-answers.ts';
import { type ConfidenceShift, confidenceShift, hasError, type PairedRate, pairedRate } from './rates.ts';
import { sideBySide } from './side-by-side.ts';
import { type StepAgreement, stepAgreements } from './step-agreement.ts';
import { stepOrder } from './step-order.ts';
import { type WalkedPair, walkPair } from './walk-pair.ts';

/** What two versions of an agent answered to the same requests, without anybody's word on which is right. */
export interface ShadowComparison {
  readonly pairing: Pairing;
  /** Pairs in which both sides answered; the figures about steps are over these. */
  readonly compared: number;
  readonly agreedThroughout: number;
  /** Pairs without a difference that could not be followed to the end. */
  readonly cut: { readonly result: number; readonly untold: number };
  readonly steps: readonly StepAgreement[];
  /** Step → pairs in which it is the first that differs; steps in which none does left out. */
  readonly firstDisagreement: ReadonlyMap<string, number>;
  /** What either side did where they first differ; null: it had come to its end. */
  readonly firstDisagreements: readonly FirstDisagreements[];
  readonly clusters: readonly Cluster[];
  readonly labelFirst: readonly ToLabel[];
  readonly completed?: PairedRate;
  readonly routed?: PairedRate;
  readonly errors?: PairedRate;
  readonly confidence?: ConfidenceShift;
}

export interface FirstDisagreements {
  readonly current: string | null;
  readonly candidate: string | null;
  readonly pairs: number;
}

/** What a config says of the steps. */
export interface Chain {
  /** In the order of the chain. */
  readonly steps: readonly string[];
  /** Those that change the world. */
  readonly mutating: readonly string[];
}

const TO_LABEL = 10;

export function compareShadow(
  current: readonly Answer[],
  candidate: readonly Answer[],
  chain: Chain = { steps: [], mutating: [] },
): ShadowComparison {
  return comparePairs(pairAnswers(current, candidate), chain);
}

export function comparePairs(pairing: Pairing, chain: Chain): ShadowComparison {
  const answered = bothAnswered(pairing.pairs);
  const order = stepOrder(answered, chain.steps);
  const mutating = new Set(chain.mutating);
  const inAnyOrder = sideBySide(answered, mutating);
  const walked = answered.map((pair) => walkPair(pair, { order, mutating, inAnyOrder }));
  const steps = stepAgreements(walked, order.keys());
  const clusters = clustersOf(walked, steps, mutating);
  const unfollowed = (why: WalkedPair['cut']) => walked.filter(({ first, cut }) => first === undefined && cut === why);
  return {
    pairing,
    compared: answered.length,
    agreedThroughout: unfollowed(undefined).length,
    cut: { result: unfollowed('result').length, untold: unfollowed('untold').length },
    steps,
    firstDisagreement: firstAt(walked, order),
    firstDisagreements: partings(walked, order),
    clusters,
    labelFirst: labelFirst(clusters, TO_LABEL),
    ...present(
      'completed',
      pairedRate(pairing.pairs, ({ completed }) => completed),
    ),
    ...present(
      'routed',
      pairedRate(answered, ({ routed }) => routed),
    ),
    ...present('errors', pairedRate(answered, hasError)),
    ...present('confidence', confidenceShift(answered)),
  };
}

export function bothAnswered(pairs: readonly AnswerPair[]): readonly AnswerPair[] {
  return pairs.filter(({ current, candidate }) => current.completed && candidate.completed);
}

function firstAt(walked: readonly WalkedPair[], order: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const counts = new Map([...order.keys()].map((step) => [step, 0]));
  for (const { first } of walked) if (first !== undefined) counts.set(first.step, (counts.get(first.step) ?? 0) + 1);
  return new Map([...counts].filter(([, pairs]) => pairs > 0));
}

function partings(walked: readonly WalkedPair[], order: ReadonlyMap<string, number>): readonly FirstDisagreements[] {
  const cells = new Map<string, { current: string | null; candidate: string | null; pairs: number }>();
  for (const { first } of walked) {
    if (first === undefined) continue;
    const { current, candidate } = first;
    const key = JSON.stringify([current, candidate]);
    const cell = cells.get(key) ?? { current, candidate, pairs: 0 };
    cells.set(key, cell);
    cell.pairs += 1;
  }
  const place = (step: string | null) => (step === null ? order.size : (order.get(step) ?? order.size));
  return [...cells.values()].sort(
    (one, other) => place(one.current) - place(other.current) || place(one.candidate) - place(other.candidate),
  );
}

function present<Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value });
}
