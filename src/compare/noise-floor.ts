import { flipRate, type Tried } from '../stats/flip-rate.ts';
import { passHat } from '../stats/pass-hat.ts';
import type { RunFacts } from './run-facts.ts';

/** How much one and the same agent differs from itself: what any difference between two agents has to be seen against. */
export interface NoiseFloor {
  /** Runs of the very same thing, each of one trial per case or more. */
  readonly runs: number;
  /** Cases with two attempts or more, all of them at the same version of the case. */
  readonly cases: number;
  /** The most attempts that any case has. */
  readonly attempts: number;
  /** In the order of the runs' header. */
  readonly steps: readonly StepNoise[];
}

export interface StepNoise {
  readonly step: string;
  readonly final: boolean;
  /** Cases that were scored here twice or more. */
  readonly cases: number;
  /** The chance that two attempts at a case differ. */
  readonly flipRate: number;
  /** 95 %. */
  readonly interval: readonly [number, number];
  /** Cases whose attempts did not all end alike. */
  readonly flipped: number;
  /**
   * The chance that `k` attempts at a case are all right, for every `k` over the same cases: those with as many attempts
   * as most cases have.
   */
  readonly passHat: readonly { readonly k: number; readonly value: number; readonly cases: number }[];
}

const MOST_ATTEMPTS = 10;

/** Every trial of every run is one attempt at its case. Null where no case was tried twice. */
export function noiseFloor(runs: readonly RunFacts[]): NoiseFloor | null {
  const [first] = runs;
  if (first === undefined) return null;
  const steps = first.steps.flatMap((step) => stepNoise(step, first.final, triedAt(step, runs)));
  if (steps.length === 0) return null;
  const counted = attemptsOf(runs).filter((attempts) => attempts >= 2);
  return { runs: runs.length, cases: counted.length, attempts: Math.max(...counted), steps };
}

function stepNoise(step: string, final: string, tried: readonly Tried[]): readonly StepNoise[] {
  const found = flipRate(tried);
  if (found === null) return [];
  const { rate, ...figures } = found;
  const usual = usualAttempts(tried);
  const often = tried.filter(({ trials }) => trials >= usual);
  const ks = Array.from({ length: usual }, (_, index) => index + 1);
  return [
    {
      step,
      final: step === final,
      flipRate: rate,
      ...figures,
      passHat: ks.flatMap((k) => {
        const { value, cases } = passHat(often, k);
        return value === null ? [] : [{ k, value, cases }];
      }),
    },
  ];
}

/** As many attempts as at least half of the cases have that were tried twice: over ever fewer cases pass^k would rise and fall with these. */
function usualAttempts(tried: readonly Tried[]): number {
  const twice = tried.filter(({ trials }) => trials >= 2).map(({ trials }) => trials);
  const sorted = twice.sort((one, other) => other - one);
  return Math.min(sorted[Math.ceil(sorted.length / 2) - 1] ?? 0, MOST_ATTEMPTS);
}

function triedAt(step: string, runs: readonly RunFacts[]): readonly Tried[] {
  const tried = new Map<string, { correct: number; trials: number; group?: string }>();
  for (const { cases } of runs) {
    for (const [key, { steps, group }] of cases) {
      const facts = steps.get(step);
      if (facts === undefined || facts.scored === 0) continue;
      const entry = tried.get(key) ?? { correct: 0, trials: 0, ...(group === undefined ? {} : { group }) };
      entry.correct += facts.correct;
      entry.trials += facts.scored;
      tried.set(key, entry);
    }
  }
  return [...tried.values()];
}

/** Counted trials of each case, over all runs. */
function attemptsOf(runs: readonly RunFacts[]): readonly number[] {
  const attempts = new Map<string, number>();
  for (const { cases } of runs) {
    for (const [key, { counted }] of cases) attempts.set(key, (attempts.get(key) ?? 0) + counted);
  }
  return [...attempts.values()];
}
