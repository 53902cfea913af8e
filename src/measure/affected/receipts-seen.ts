import { readRunFile } from '../../run/read-run-file.ts';
import { attempt } from '../../values/problem.ts';
import type { EarlierRun } from '../reuse/reuse.ts';

/** Runs of the base, however many of its cases they hold. */
export type BaseRuns = () => Promise<readonly Pick<EarlierRun, 'lines' | 'name'>[]>;

/**
 * Case → the prompts that trials of it were told to have sent, whatever its `covers` says, of cases with these digests.
 * A run that cannot be read shows nothing.
 */
export async function receiptsSeen(
  runs: BaseRuns,
  digests: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const seen = new Map<string, Set<string>>();
  for (const { lines, name } of await runs()) {
    await attempt(async () => {
      for await (const { case: id, digest, receipts } of (await readRunFile(lines(), name)).trials) {
        if (receipts.size === 0 || digests.get(id) !== digest) continue;
        const prompts = seen.get(id) ?? new Set();
        for (const prompt of receipts.keys()) prompts.add(prompt);
        seen.set(id, prompts);
      }
    });
  }
  return seen;
}
