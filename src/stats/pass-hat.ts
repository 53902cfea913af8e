/** How often one case was tried and got right. */
export interface Attempts {
  readonly correct: number;
  readonly trials: number;
}

/** A mean over the cases that have enough trials; null where none has. */
export interface MeanOverCases {
  readonly value: number | null;
  readonly cases: number;
}

/** pass^k: the chance that k trials of a case are all right (Yao et al. 2024), unbiased, over cases of k trials or more. */
export function passHat(cases: readonly Attempts[], k: number): MeanOverCases {
  return meanOver(cases, k, ({ correct, trials }) => chanceNoneLeftOut(correct, trials, k));
}

/** pass@k: the chance that at least one of k trials is right (Chen et al. 2021), unbiased, over cases of k trials or more. */
export function passAt(cases: readonly Attempts[], k: number): MeanOverCases {
  return meanOver(cases, k, ({ correct, trials }) => 1 - chanceNoneLeftOut(trials - correct, trials, k));
}

/** C(some, k) / C(all, k): that k drawn out of `all` are among `some` of them. */
function chanceNoneLeftOut(some: number, all: number, k: number): number {
  let chance = 1;
  for (let drawn = 0; drawn < k; drawn += 1) chance *= Math.max(0, some - drawn) / (all - drawn);
  return chance;
}

/** Values are added from the smallest up, so that the order of cases cannot show. */
function meanOver(cases: readonly Attempts[], k: number, value: (attempts: Attempts) => number): MeanOverCases {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`k must be a whole number above 0, not ${k}`);
  const values = cases.filter(({ trials }) => trials >= k).map(value);
  if (values.length === 0) return { value: null, cases: 0 };
  const sum = values.sort((one, other) => one - other).reduce((total, next) => total + next, 0);
  return { value: sum / values.length, cases: values.length };
}
