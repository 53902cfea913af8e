import { collectRun } from '../../compare/collect.ts';
import type { CaseFacts } from '../../compare/run-facts.ts';
import { readRunFile } from '../../run/read-run-file.ts';
import type { Trial } from '../../run/run-file.ts';
import { summariseRun } from '../../run/summary.ts';
import type { LaneResults } from '../../sensitivity/figures.ts';
import type { ReceiptCounts } from '../../sensitivity/report.ts';
import { readLines } from '../../system/files.ts';

/** The step that says whether trials came to an end at all. */
export const COMPLETED = 'completed';

export interface LaneReading {
  readonly results: LaneResults;
  readonly trials: { readonly asked: number; readonly completed: number };
  readonly receipts: ReceiptCounts;
  /** Step → of how many completed trials its scorer gave no score, and the reason most of them have. */
  readonly unscored: ReadonlyMap<string, Unscored>;
}

interface Unscored {
  readonly trials: number;
  readonly reason: string;
}

/** What a lane's run file says of the cases that are asked now. `prompt`: whose receipts are counted. */
export async function readLane(
  file: string,
  ids: ReadonlySet<string>,
  threshold: (step: string) => number,
  prompt: string | undefined,
): Promise<LaneReading> {
  const receipts = { verified: 0, claimed: 0, another: 0, unknown: 0, none: 0 };
  const failures = new Map<string, Map<string, string>>();
  async function* counted(trials: AsyncIterable<Trial>): AsyncGenerator<Trial> {
    for await (const trial of trials) {
      if (!ids.has(trial.case)) continue;
      if (trial.status === 'completed' && prompt !== undefined) receipts[trial.receipts.get(prompt) ?? 'none'] += 1;
      for (const { name, score, reason } of trial.status === 'completed' ? trial.steps : []) {
        const known = failures.get(name) ?? new Map<string, string>();
        // A later line of the same trial is another attempt at it.
        if (score === null) known.set(`${trial.trial} ${trial.case}`, reason ?? 'its scorer failed');
        else known.delete(`${trial.trial} ${trial.case}`);
        failures.set(name, known);
      }
      yield trial;
    }
  }
  const { header, trials, stopped } = await readRunFile(readLines(file), file);
  const facts = [...(await collectRun(header, counted(trials), threshold, stopped)).cases.values()];
  return {
    results: new Map(facts.map((found) => [found.id, stepsOf(found)])),
    trials: {
      asked: facts.reduce((sum, found) => sum + found.trials, 0),
      completed: facts.reduce((sum, { completed }) => sum + completed, 0),
    },
    receipts,
    unscored: new Map(
      Array.from(failures, ([step, reasons]) => [step, unscoredOf([...reasons.values()])] as const).filter(
        ([, { trials: count }]) => count > 0,
      ),
    ),
  };
}

function stepsOf({ steps, trials, completed }: CaseFacts): ReturnType<LaneResults['get']> & object {
  return new Map([
    ...Array.from(steps, ([step, { correct, scored }]) => [step, { right: correct, trials: scored }] as const).filter(
      ([, { trials: scored }]) => scored > 0,
    ),
    [COMPLETED, { right: completed, trials }] as const,
  ]);
}

function unscoredOf(reasons: readonly string[]): Unscored {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return { trials: reasons.length, reason: most?.[0] ?? '' };
}

/** The first reason that is known why trials failed. */
export async function firstError(file: string): Promise<string | undefined> {
  const { header, trials } = await readRunFile(readLines(file), file);
  return (await summariseRun(header, trials, () => 1)).errors[0]?.reason;
}
