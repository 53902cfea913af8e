import { type Difference, differenceKey, differenceOf } from './difference.ts';
import { valueIn } from './moves.ts';
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
  /** Pairs that agree at the step, with the value that moved here: what the requests above are told from. */
  readonly stayed: readonly AnswerPair[];
}

/** With fewer that had the same value, all that agree at the step stand in. */
const FEWEST_STAYED = 20;

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
    const difference: Difference =
      first.isOrder && first.current !== null && first.candidate !== null
        ? { kind: 'order', current: first.current, candidate: first.candidate }
        : differenceOf({ current: at?.current, candidate: at?.candidate }, values.get(step));
    const key = JSON.stringify([step, differenceKey(difference)]);
    const cluster = found.get(key) ?? { step, difference, pairs: [] };
    found.set(key, cluster);
    cluster.pairs.push(pair);
  }
  const agreeing = agreeingPairs(walked, values);
  return [...found]
    .map(([key, cluster]) => {
      const stayed = stayedIn(agreeing.get(cluster.step), cluster.difference);
      return { key, cluster: { ...cluster, stayed, mutates: mutating.has(cluster.step) } };
    })
    .sort(
      (one, other) =>
        Number(other.cluster.mutates) - Number(one.cluster.mutates) ||
        other.cluster.pairs.length - one.cluster.pairs.length ||
        (one.key < other.key ? -1 : 1),
    )
    .map(({ cluster }) => cluster);
}

interface Agreeing {
  readonly pairs: AnswerPair[];
  /** By what the step chose, where it chooses among a few values. */
  readonly byValue: Map<string, AnswerPair[]>;
}

function agreeingPairs(
  walked: readonly WalkedPair[],
  values: ReadonlyMap<string, readonly string[] | undefined>,
): ReadonlyMap<string, Agreeing> {
  const agreeing = new Map<string, Agreeing>();
  for (const { pair, steps } of walked) {
    const passedOver = new Set(
      steps.flatMap(({ step, how, match }) => (how === 'live' && match === 'same' ? [] : [step])),
    );
    for (const { step, current } of steps) {
      if (passedOver.has(step)) continue;
      // Of a step that occurs twice the first speaks for it.
      passedOver.add(step);
      const at = agreeing.get(step) ?? { pairs: [], byValue: new Map<string, AnswerPair[]>() };
      agreeing.set(step, at);
      at.pairs.push(pair);
      const chosen = values.get(step);
      if (chosen === undefined) continue;
      const value = valueIn(current, chosen);
      const alike = at.byValue.get(value);
      if (alike === undefined) at.byValue.set(value, [pair]);
      else alike.push(pair);
    }
  }
  return agreeing;
}

function stayedIn(agreeing: Agreeing | undefined, difference: Difference): readonly AnswerPair[] {
  const alike = difference.kind === 'moved' ? (agreeing?.byValue.get(difference.from) ?? []) : [];
  return alike.length < FEWEST_STAYED ? (agreeing?.pairs ?? []) : alike;
}
