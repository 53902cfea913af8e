import type { Trial, TrialStatus } from './run-file.ts';

/** Behind what completed and counts, with every score (0) or with a scorer that failed (1). */
const RANK: Readonly<Record<TrialStatus, number>> = { completed: 2, errored: 3, 'timed-out': 4, 'not-run': 5 };

/** What tells the trials of a run apart. */
export type TrialName = Pick<Trial, 'case' | 'digest' | 'trial' | 'given'>;

/** One text for a trial of a case version; no part of it can imitate another. */
export function trialKey({ case: id, digest, trial, given }: TrialName): string {
  const alone = given === undefined ? '' : `given ${given.length} ${given} `;
  return `${alone}${trial} ${versionKey({ case: id, digest })}`;
}

/** One text for a version of a case. */
export function versionKey({ case: id, digest }: Pick<Trial, 'case' | 'digest'>): string {
  return `${digest.length} ${digest} ${id}`;
}

/**
 * Of several lines for one trial the one with the smallest precedence stands, wherever it stands in the file: one
 * that completed before one that failed, under its own prompts before under others, scored at every step before one
 * whose scorer failed, with lower scores before higher.
 */
export function precedence(trial: Trial): string {
  const scores = trial.steps.flatMap(({ name, score }) =>
    score === undefined ? [] : [score?.toFixed(9) ?? 'none', name],
  );
  const rank = countsForScores(trial) ? Number(scorerFailed(trial)) : RANK[trial.status];
  return JSON.stringify([rank, ...scores, trial.routed ?? null]);
}

/** A trial counts when it completed and no receipt shows another prompt than its own revision's. */
export function countsForScores({ status, receipts }: Trial): boolean {
  return status === 'completed' && ![...receipts.values()].includes('another');
}

/** A scorer that failed says nothing of the agent: such a trial is made again. */
export function scorerFailed({ steps }: Pick<Trial, 'steps'>): boolean {
  return steps.some(({ score }) => score === null);
}
