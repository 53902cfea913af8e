import type { RunDesign, Stop } from '../run/run-file.ts';

/** What a comparison needs of one run: integers per case and step, no inputs, outputs or reasons. */
export interface RunFacts {
  readonly suite: string;
  readonly revision: string;
  /** In display order, as the run file's header lists them. */
  readonly steps: readonly string[];
  readonly final: string;
  readonly scorers: string;
  /** Where the run was meant to be looked at after every case. */
  readonly design?: RunDesign;
  /** Where it ended before its time. */
  readonly stop?: Stop;
  /** What keeps it from being a whole run: it is one shard, or some are missing from it. */
  readonly partial?: string;
  /** Trials on record, those of cases that are no part of a comparison included. */
  readonly made: number;
  /** By `versionKey`: one id may stand in a run with more than one digest. */
  readonly cases: ReadonlyMap<string, CaseFacts>;
}

/** One case of a run, summed over its trials. A trial *counts* when it completed under its own revision's prompts. */
export interface CaseFacts {
  readonly id: string;
  readonly digest: string;
  readonly tags: readonly string[];
  readonly group?: string;
  /** All trials on record, whatever became of them. */
  readonly trials: number;
  readonly completed: number;
  /** Completed, but under another prompt than the revision's: not measured. */
  readonly ranAnother: number;
  readonly counted: number;
  /** Counted trials handed to a human; null where no counted trial says anything about routing. */
  readonly routed: number | null;
  readonly steps: ReadonlyMap<string, StepFacts>;
  /** Where its counted trials mostly leave what is expected; null: nowhere. */
  readonly firstDeviation: string | null;
  /** Counted trials that are right at the final step after a step that was not. */
  readonly passedOverDeviation: number;
}

/** Trials of one case at one step. */
export interface StepFacts {
  readonly scored: number;
  readonly correct: number;
  /** Scored trials in which every step before this one was right, and the correct ones among them. */
  readonly reached: number;
  readonly reachedCorrect: number;
}

/** The same run, with the cases `keep` chooses. */
export function selectCases(facts: RunFacts, keep: (id: string, digest: string) => boolean): RunFacts {
  return { ...facts, cases: new Map([...facts.cases].filter(([, { id, digest }]) => keep(id, digest))) };
}

/** One agent's cases from two files; a case version that stands in both is taken from the first. */
export function mergeCases(first: RunFacts, second: RunFacts): RunFacts {
  return { ...first, cases: new Map([...second.cases, ...first.cases]) };
}

/**
 * Two sides of one run, both asked the same cases. One that was stopped has not said which cases it would still have
 * been asked: what only the other has is then neither added nor removed. The other may be whole, such as a base that is
 * on record from before.
 */
export function askedOnBoth(base: RunFacts, head: RunFacts): readonly [base: RunFacts, head: RunFacts] {
  return [knownTo(head, base), knownTo(base, head)];
}

/** Without the cases that a side which was stopped knows in no version. */
function knownTo({ stop, cases }: RunFacts, facts: RunFacts): RunFacts {
  if (stop === undefined) return facts;
  const known = new Set([...cases.values()].map(({ id }) => id));
  return selectCases(facts, (id) => known.has(id));
}
