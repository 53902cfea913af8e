/** What was said to be likely, and whether it came so. */
export interface Outcome {
  /** 0..1 */
  readonly said: number;
  readonly so: boolean;
}

export interface Calibration {
  readonly n: number;
  /** Mean squared distance of what was said from what came (Brier 1950): 0 is best, .25 is saying one half always. */
  readonly brier: number;
  /** Expected calibration error: how far what was said lies from how often it came so, on average over the bins. */
  readonly error: number;
  /** The error that so many outcomes would show if all that was said were true: it is never 0 at any n. */
  readonly byChance: number;
  readonly bins: readonly Bin[];
}

/** Outcomes of about the same confidence. */
export interface Bin {
  readonly n: number;
  readonly said: number;
  readonly so: number;
}

/**
 * Brier score and expected calibration error over bins of equal mass, which is less biased than bins of equal width
 * (Roelofs et al. 2022). Outcomes that were said to be equally likely stay together, so that no order matters.
 *
 * @param outcomes at least one
 * @param most bins; fewer where there would be under `FEWEST_IN_BIN` in each
 */
export function calibration(outcomes: readonly Outcome[], most = 10): Calibration {
  const n = outcomes.length;
  const bins = binsOf(outcomes, Math.max(1, Math.min(most, Math.floor(n / FEWEST_IN_BIN))));
  const over = (what: (bin: readonly Outcome[]) => number) => bins.reduce((sum, bin) => sum + what(bin), 0) / n;
  return {
    n,
    brier: over((bin) => total(bin, ({ said, so }) => (said - Number(so)) ** 2)),
    error: over((bin) => Math.abs(total(bin, ({ said, so }) => said - Number(so)))),
    // The mean distance of a sum of independent outcomes from what it should be, by its normal approximation.
    byChance: over((bin) => Math.sqrt((2 / Math.PI) * total(bin, ({ said }) => said * (1 - said)))),
    bins: bins.map((bin) => ({
      n: bin.length,
      said: total(bin, ({ said }) => said) / bin.length,
      so: total(bin, ({ so }) => Number(so)) / bin.length,
    })),
  };
}

const FEWEST_IN_BIN = 15;

function binsOf(outcomes: readonly Outcome[], bins: number): readonly (readonly Outcome[])[] {
  const sorted = [...outcomes].sort((a, b) => a.said - b.said);
  const found: Outcome[][] = [];
  let filled = 0;
  for (const [index, outcome] of sorted.entries()) {
    const isTied = outcome.said === sorted[index - 1]?.said;
    const current = found.at(-1);
    if (current === undefined || (!isTied && index * bins >= (filled + 1) * sorted.length)) {
      found.push([outcome]);
      filled = Math.floor((index * bins) / sorted.length);
    } else current.push(outcome);
  }
  return found;
}

function total(bin: readonly Outcome[], what: (outcome: Outcome) => number): number {
  return bin.reduce((sum, outcome) => sum + what(outcome), 0);
}
