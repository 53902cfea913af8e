import { parsePin } from '../prompts/pin.ts';
import type { PinChange } from '../report/json.ts';

/** A case that covers a prompt, as the head has it. */
export interface CoveringCase {
  readonly id: string;
  readonly digest: string;
}

/** What a recorded run of one suite shows of a head. */
export interface HeadRun {
  /** Prompt id → `version@sha256:<digest>` as the run file's header names it. */
  readonly prompts: ReadonlyMap<string, string>;
  /** Case id → its completed trials. */
  readonly completed: ReadonlyMap<string, readonly CompletedTrial[]>;
}

export interface CompletedTrial {
  /** Of the case as it was run. */
  readonly digest: string;
  /** Prompts in whose place another text was sent. */
  readonly another: readonly string[];
}

/** A pin that would change, with what is known of the cases it would speak for. */
export interface PinCoverage extends PinChange {
  /** Ids of covering cases that completed at this head, as they stand, with this prompt. */
  readonly rerun: readonly string[];
  readonly notRerun: readonly string[];
}

export function coverageOf(
  change: PinChange,
  covering: readonly CoveringCase[],
  run: HeadRun | undefined,
): PinCoverage {
  const rerun = new Set(run === undefined ? [] : covering.filter((found) => wasRun(found, change, run)));
  return {
    ...change,
    rerun: covering.filter((found) => rerun.has(found)).map(({ id }) => id),
    notRerun: covering.filter((found) => !rerun.has(found)).map(({ id }) => id),
  };
}

/**
 * Whether there is any evidence for each pin. One without covering cases, or none of whose cases was run, would be
 * stamped on nobody's word.
 */
export function hasEvidence(coverage: readonly PinCoverage[]): boolean {
  return coverage.length > 0 && coverage.every(({ rerun }) => rerun.length > 0);
}

function wasRun({ id, digest }: CoveringCase, { prompt, to }: PinChange, { prompts, completed }: HeadRun): boolean {
  const [now, then] = [parsePin(to), parsePin(prompts.get(prompt) ?? '')];
  if (now === undefined || then?.digest.startsWith(now.digest) !== true) return false;
  return (completed.get(id) ?? []).some((trial) => trial.digest === digest && !trial.another.includes(prompt));
}
