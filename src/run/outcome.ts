import type { Trial, TrialStatus, TrialStep } from './run-file.ts';
import { countsForScores, precedence, scorerFailed } from './settle.ts';

/** How a trial went, without its texts. Trials that went alike share one, so that a long run stays small in memory. */
export interface Outcome {
  readonly status: TrialStatus;
  /** Completed, and under its own revision's prompts. */
  readonly counts: boolean;
  /** Completed, and no scorer failed: there is nothing to make again. */
  readonly whole: boolean;
  readonly routed: boolean | undefined;
  readonly chain: Chain;
  /** Of several lines for one trial the one with the smallest precedence stands. */
  readonly precedence: string;
}

/** What became of the scored steps, each once, in the order of the case's own chain. */
export type Chain = readonly StepOutcome[];

interface StepOutcome {
  readonly step: string;
  /** Null: the scorer failed, so nothing is known. */
  readonly correct: boolean | null;
}

/** A score is correct when it reaches its step's threshold. */
export function outcomeReader(threshold: (step: string) => number): (trial: Trial) => Outcome {
  const known = new Map<string, Outcome>();
  return (trial) => {
    const counts = countsForScores(trial);
    const scores = trial.steps.map(({ name, score }) => `${score} ${name.length} ${name}`).join('');
    const key = `${trial.status} ${counts} ${trial.routed} ${scores}`;
    let outcome = known.get(key);
    if (outcome === undefined) {
      outcome = {
        status: trial.status,
        counts,
        whole: trial.status === 'completed' && !scorerFailed(trial),
        routed: trial.routed,
        chain: chainOf(trial.steps, threshold),
        precedence: precedence(trial),
      };
      known.set(key, outcome);
    }
    return outcome;
  };
}

/** A step scored more than once is right only where every score is; its place is the first. */
function chainOf(steps: readonly TrialStep[], threshold: (step: string) => number): Chain {
  const outcomes = new Map<string, boolean | null>();
  for (const { name, score } of steps) {
    if (score === undefined) continue;
    const correct = score === null ? null : score >= threshold(name);
    const before = outcomes.get(name);
    outcomes.set(name, before === undefined ? correct : both(before, correct));
  }
  return Array.from(outcomes, ([step, correct]) => ({ step, correct }));
}

function both(one: boolean | null, other: boolean | null): boolean | null {
  if (one === false || other === false) return false;
  return one === null || other === null ? null : true;
}
