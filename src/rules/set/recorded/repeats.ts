import type { Chain } from '../../../run/outcome.ts';
import type { CaseRecord, RecordedTrial } from './case-records.ts';

/** Two trials or more of one case under which nothing differed: revision, prompts, agent, scorers. */
export interface Repeats {
  readonly revision: string;
  readonly right: number;
  readonly of: number;
  /** Steps that were right in some of them and wrong in others. */
  readonly flipped: ReadonlySet<string>;
}

/** Where a case was tried more than once, the oldest first. */
export function repeatsOf(record: CaseRecord): readonly Repeats[] {
  return conditionsOf(record)
    .filter((trials) => trials.length > 1)
    .map((trials) => ({
      revision: trials[0]?.run.revision ?? '',
      right: trials.filter(({ right }) => right).length,
      of: trials.length,
      flipped: flippedSteps(trials.map(({ trial }) => trial.chain)),
    }));
}

/** Two trials may show a flip, but no rate. */
export function isRate({ of }: Repeats): boolean {
  return of >= 5;
}

export function mostAtOneRevision(record: CaseRecord): number {
  return conditionsOf(record).reduce((most, trials) => Math.max(most, trials.length), 0);
}

function conditionsOf({ versions }: CaseRecord): readonly (readonly RecordedTrial[])[] {
  return versions.flatMap(({ trials }) => {
    const conditions = new Map<string, RecordedTrial[]>();
    for (const trial of trials) {
      const { revision, scorers } = trial.run;
      const key = `${revision.length} ${revision} ${scorers}`;
      const before = conditions.get(key);
      if (before === undefined) conditions.set(key, [trial]);
      else before.push(trial);
    }
    return [...conditions.values()];
  });
}

function flippedSteps(chains: readonly Chain[]): ReadonlySet<string> {
  const outcomes = chains.flat();
  const right = new Set(outcomes.filter(({ correct }) => correct === true).map(({ step }) => step));
  const wrong = outcomes.filter(({ correct }) => correct === false).map(({ step }) => step);
  return new Set(wrong.filter((step) => right.has(step)));
}
