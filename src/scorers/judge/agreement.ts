import type { Interval } from '../../stats/interval.ts';
import { wilson } from '../../stats/wilson.ts';

/** How many rows people gave one label and the judge one verdict; `null`: it gave none that counts. */
export interface LabelCount {
  readonly human: string;
  readonly judge: string | null;
  readonly rows: number;
}

/** How far a judge says what people said about the same outputs. */
export interface Agreement {
  readonly labels: number;
  /** Rows on which the judge gave a verdict: all shares are of these. */
  readonly judged: number;
  readonly agreed: number;
  /** Wilson's 95 % interval of the share that agrees; `null` where nothing was judged. */
  readonly interval: Interval | null;
  /** Cohen's κ; `null` where chance alone would agree on everything. */
  readonly kappa: number | null;
}

export function agreementOf(counts: readonly LabelCount[]): Agreement {
  const labels = sum(counts);
  const judged = counts.filter(({ judge }) => judge !== null);
  const n = sum(judged);
  const agreed = sum(judged.filter(({ human, judge }) => human === judge));
  return {
    labels,
    judged: n,
    agreed,
    interval: n === 0 ? null : wilson(agreed / n, n),
    kappa: n === 0 ? null : kappaOf(judged, agreed / n, n),
  };
}

/** κ = (observed − by chance) / (1 − by chance) (Cohen 1960). */
function kappaOf(judged: readonly LabelCount[], observed: number, n: number): number | null {
  const words = new Set(judged.flatMap(({ human, judge }) => [human, judge]));
  let chance = 0;
  for (const word of words) {
    const human = sum(judged.filter((count) => count.human === word));
    const judge = sum(judged.filter((count) => count.judge === word));
    chance += (human / n) * (judge / n);
  }
  return chance >= 1 ? null : (observed - chance) / (1 - chance);
}

function sum(counts: readonly LabelCount[]): number {
  return counts.reduce((total, { rows }) => total + rows, 0);
}
