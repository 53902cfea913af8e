import { chiSquareUpperTail, normalQuantile } from './distributions.ts';
import type { Share } from './newcombe.ts';

/**
 * How many times as much shares of several groups differ as chance makes them: Pearson's χ² over its degrees of freedom,
 * 1 on average where nothing else does. 0 of fewer than two groups, and where all or none are so.
 */
export function dispersionOfShares(groups: readonly Share[]): number {
  const so = groups.reduce((sum, group) => sum + group.so, 0);
  const of = groups.reduce((sum, group) => sum + group.of, 0);
  const share = so / of;
  if (groups.length < 2 || so === 0 || so === of) return 0;
  const statistic = groups.reduce(
    (sum, group) =>
      group.of === 0 ? sum : sum + (group.so - group.of * share) ** 2 / (group.of * share * (1 - share)),
    0,
  );
  return statistic / (groups.length - 1);
}

/** The same of values, by their ranks: the H of Kruskal and Wallis (1952), corrected for ties, over its degrees of freedom. */
export function dispersionOfRanks(groups: readonly (readonly number[])[]): number {
  const filled = groups.filter(({ length }) => length > 0);
  const values = filled
    .flatMap((group, nth) => group.map((value) => ({ value, nth })))
    .sort((a, b) => a.value - b.value);
  const n = values.length;
  const sums = filled.map(() => 0);
  let ties = 0;
  for (let from = 0; from < n; ) {
    let to = from;
    while (to < n && values[to]?.value === values[from]?.value) to += 1;
    // Ranks count from 1: the mean of those from + 1 … to.
    for (const { nth } of values.slice(from, to)) sums[nth] = (sums[nth] ?? 0) + (from + 1 + to) / 2;
    ties += (to - from) ** 3 - (to - from);
    from = to;
  }
  const untied = 1 - ties / (n ** 3 - n);
  if (filled.length < 2 || !(untied > 0)) return 0;
  const squares = filled.reduce((sum, group, nth) => sum + (sums[nth] ?? 0) ** 2 / group.length, 0);
  return Math.max(0, ((12 / (n * (n + 1))) * squares - 3 * (n + 1)) / untied / (filled.length - 1));
}

/** A two-sided p that allows for groups that differ `dispersion` times as much as by chance; never smaller than it was. */
export function allowingFor(dispersion: number, p: number): number {
  if (dispersion <= 1 || p >= 1 || p <= 0) return p;
  return Math.max(p, chiSquareUpperTail(normalQuantile(p / 2) ** 2 / dispersion, 1));
}

/**
 * The same of weeks in a row that may hold a jump: the mean of what each differs from the one before it, the two largest
 * differences left out and the rest scaled to 1 where nothing but chance is at work. One odd week makes two large
 * differences, a level that changes makes one.
 *
 * @param differences dispersions of neighbours, two and two; fewer than three tell nothing, which is 1
 */
export function steadyDispersion(differences: readonly number[]): number {
  const k = differences.length;
  const scale = TRIMMED[Math.min(k, TRIMMED.length + 2) - 3];
  if (scale === undefined) return 1;
  const kept = [...differences].sort((a, b) => a - b).slice(0, k - 2);
  return kept.reduce((sum, value) => sum + value, 0) / kept.length / scale;
}

/** What the mean of all but the two largest of 3 … 9 such differences is by chance (150,000 draws each). */
const TRIMMED: readonly number[] = [0.228, 0.299, 0.358, 0.403, 0.44, 0.473, 0.501];
