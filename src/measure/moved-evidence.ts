import type { Comparison, Moved } from '../compare/comparison.ts';
import type { MovedEvidence } from '../report/report.ts';
import { readRunFile } from '../run/read-run-file.ts';
import type { Trial, TrialStep } from '../run/run-file.ts';
import { readLines } from '../system/files.ts';

/** More than a reader goes through; the run files hold the rest. */
const MOST_CASES = 200;

/**
 * What was expected and answered where cases moved, from a second reading of both run files: comparing itself keeps
 * no outputs, so that its memory does not grow with them. One row per case, at the first step in which it moved;
 * cases that broke stand before those that were fixed.
 */
export async function movedEvidence(
  comparison: Comparison,
  baseFile: string,
  headFile: string,
  threshold: (step: string) => number,
): Promise<readonly MovedEvidence[]> {
  const moved = firstMoves(comparison);
  if (moved.length === 0) return [];
  const wanted = new Set(moved.map((row) => row.case));
  const isCorrect = ({ name, score }: TrialStep): boolean => typeof score === 'number' && score >= threshold(name);
  const [base, head] = await Promise.all([trialsOf(baseFile, wanted), trialsOf(headFile, wanted)]);
  return moved.map((row) => {
    const before = stepOf(base.get(row.case), row.step, (step) => isCorrect(step) === (row.from === 'correct'));
    const after = stepOf(head.get(row.case), row.step, (step) => isCorrect(step) === (row.to === 'correct'));
    const expected = after?.expected ?? before?.expected;
    return {
      case: row.case,
      step: row.step,
      direction: row.to === 'wrong' ? 'broke' : 'fixed',
      ...(expected === undefined ? {} : { expected }),
      ...(before?.output === undefined ? {} : { base: before.output }),
      ...(after?.output === undefined ? {} : { head: after.output }),
      ...(before?.reason === undefined ? {} : { baseReason: before.reason }),
      ...(after?.reason === undefined ? {} : { headReason: after.reason }),
    };
  });
}

function firstMoves({ moved }: Comparison): readonly Moved[] {
  const first = new Map<string, Moved>();
  for (const row of moved) if (!first.has(row.case)) first.set(row.case, row);
  const rows = [...first.values()];
  return [...rows.filter(({ to }) => to === 'wrong'), ...rows.filter(({ to }) => to === 'correct')].slice(
    0,
    MOST_CASES,
  );
}

async function trialsOf(file: string, cases: ReadonlySet<string>): Promise<ReadonlyMap<string, readonly Trial[]>> {
  const found = new Map<string, Trial[]>();
  for await (const trial of (await readRunFile(readLines(file), file)).trials) {
    if (trial.status !== 'completed' || !cases.has(trial.case)) continue;
    const trials = found.get(trial.case) ?? [];
    trials.push(trial);
    found.set(trial.case, trials);
  }
  for (const trials of found.values()) trials.sort((one, other) => one.trial - other.trial);
  return found;
}

/** The step in the first trial that shows what is looked for, else in the first trial that has it. */
function stepOf(
  trials: readonly Trial[] = [],
  name: string,
  shows: (step: TrialStep) => boolean,
): TrialStep | undefined {
  const steps = trials.flatMap((trial) => trial.steps.filter((step) => step.name === name));
  return steps.find(shows) ?? steps[0];
}
