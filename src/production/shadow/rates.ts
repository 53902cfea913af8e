import { tQuantile } from '../../stats/distributions.ts';
import type { Interval } from '../../stats/interval.ts';
import { mcnemar } from '../../stats/mcnemar.ts';
import type { Answer } from './answer.ts';
import type { AnswerPair } from './pair-answers.ts';

/** How often something holds on either side, over the pairs in which both tell. */
export interface PairedRate {
  readonly pairs: number;
  readonly current: number;
  readonly candidate: number;
  readonly onlyCurrent: number;
  readonly onlyCandidate: number;
  /** McNemar's mid-p. */
  readonly p: number;
}

export interface ConfidenceShift {
  readonly pairs: number;
  /** Means. */
  readonly current: number;
  readonly candidate: number;
  readonly difference: number;
  /** 95 %, by Student's t; absent with fewer than two pairs. */
  readonly interval?: Interval;
}

export function pairedRate(
  pairs: readonly AnswerPair[],
  holds: (answer: Answer) => boolean | undefined,
): PairedRate | undefined {
  const both = pairs.flatMap(({ current, candidate }) => {
    const [one, other] = [holds(current), holds(candidate)];
    return one === undefined || other === undefined ? [] : [[one, other] as const];
  });
  if (both.length === 0) return undefined;
  const onlyCurrent = both.filter(([one, other]) => one && !other).length;
  const onlyCandidate = both.filter(([one, other]) => !one && other).length;
  const current = both.filter(([one]) => one).length;
  return {
    pairs: both.length,
    current,
    candidate: current - onlyCurrent + onlyCandidate,
    onlyCurrent,
    onlyCandidate,
    p: mcnemar(onlyCurrent, onlyCandidate).mid,
  };
}

export function confidenceShift(pairs: readonly AnswerPair[]): ConfidenceShift | undefined {
  const both = pairs.flatMap(({ current, candidate }) =>
    current.confidence === undefined || candidate.confidence === undefined
      ? []
      : [{ current: current.confidence, candidate: candidate.confidence }],
  );
  const n = both.length;
  if (n === 0) return undefined;
  const differences = both.map(({ current, candidate }) => candidate - current);
  const difference = mean(differences);
  const figures = {
    pairs: n,
    current: mean(both.map(({ current }) => current)),
    candidate: mean(both.map(({ candidate }) => candidate)),
    difference,
  };
  if (n < 2) return figures;
  const variance = differences.reduce((sum, one) => sum + (one - difference) ** 2, 0) / (n - 1);
  const half = tQuantile(0.975, n - 1) * Math.sqrt(variance / n);
  return { ...figures, interval: [difference - half, difference + half] };
}

/** Whether a step ended with an error; known as soon as there is a step. */
export function hasError({ steps }: Answer): boolean | undefined {
  return steps.length === 0 ? undefined : steps.some(({ error }) => error !== undefined);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
