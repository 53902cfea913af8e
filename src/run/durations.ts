import type { Trial } from './run-file.ts';

/**
 * Case id → what one trial of it took on average, in whole milliseconds. Cases that never completed are left
 * out, and so is what an agent's start took: one case or another has to wait for that, in every shard.
 */
export async function durationsOf(trials: AsyncIterable<Trial>): Promise<ReadonlyMap<string, number>> {
  const sums = new Map<string, { time: number; trials: number }>();
  for await (const { case: id, status, durationMs, starting } of trials) {
    if (status !== 'completed' || durationMs === undefined || starting === true) continue;
    const sum = sums.get(id) ?? { time: 0, trials: 0 };
    sums.set(id, sum);
    sum.time += durationMs;
    sum.trials += 1;
  }
  // Rounded, so that the order of lines cannot show in the last digit of a sum.
  return new Map(Array.from(sums, ([id, sum]) => [id, Math.round(sum.time / sum.trials)]));
}
