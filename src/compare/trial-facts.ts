import type { Trial, TrialStatus, TrialStep } from '../run/run-file.ts';

/** One trial without its texts. */
export interface TrialFacts {
  readonly status: TrialStatus;
  /** A receipt showed another prompt than the revision's own. */
  readonly ranAnother: boolean;
  readonly routed: boolean | undefined;
  /** In the order of the case's own chain, each step once. */
  readonly chain: Chain;
}

/** Trials that went alike share one chain, so that a long run stays small in memory. */
export interface Chain {
  readonly key: string;
  readonly outcomes: readonly StepOutcome[];
}

export interface StepOutcome {
  readonly step: string;
  /** Null: the scorer failed, so nothing is known. */
  readonly correct: boolean | null;
}

/** Turns trials into facts; a score is correct when it reaches its step's threshold. */
export function trialReader(threshold: (step: string) => number): (trial: Trial) => TrialFacts {
  const chains = new Map<string, Chain>();
  return (trial) => {
    const outcomes = scoredOnce(trial.steps, threshold);
    const key = outcomes.map(({ step, correct }) => `${LETTER.get(correct)}${step.length}:${step}`).join('');
    const chain = chains.get(key) ?? { key, outcomes };
    chains.set(key, chain);
    return {
      status: trial.status,
      ranAnother: [...trial.receipts.values()].includes('another'),
      routed: trial.routed,
      chain,
    };
  };
}

/** A trial counts when it completed under its own revision's prompts. */
export function counts({ status, ranAnother }: TrialFacts): boolean {
  return status === 'completed' && !ranAnother;
}

/** Which of two records of the same trial stands: the more complete; among equals a choice that no order of lines changes. */
export function prevailing(one: TrialFacts, other: TrialFacts): TrialFacts {
  return precedence(one) <= precedence(other) ? one : other;
}

const LETTER: ReadonlyMap<boolean | null, string> = new Map([
  [false, 'a'],
  [null, 'b'],
  [true, 'c'],
]);

const STATUS_RANK: Readonly<Record<TrialStatus, number>> = { completed: 1, errored: 2, 'timed-out': 3, 'not-run': 4 };

function precedence(trial: TrialFacts): string {
  const rank = counts(trial) ? 0 : STATUS_RANK[trial.status];
  return `${rank}${trial.chain.key}/${trial.routed}/${trial.ranAnother}`;
}

/** A step scored more than once is right only where every score is; its place is the first. */
function scoredOnce(steps: readonly TrialStep[], threshold: (step: string) => number): readonly StepOutcome[] {
  const outcomes = new Map<string, boolean | null>();
  for (const { name, score } of steps) {
    if (score === undefined) continue;
    const correct = score === null ? null : score >= threshold(name);
    const before = outcomes.get(name);
    outcomes.set(name, before === undefined ? correct : both(before, correct));
  }
  return [...outcomes].map(([step, correct]) => ({ step, correct }));
}

function both(one: boolean | null, other: boolean | null): boolean | null {
  if (one === false || other === false) return false;
  return one === null || other === null ? null : true;
}
