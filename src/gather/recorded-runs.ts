import { isAbsolute, parse, relative, resolve } from 'node:path';
import { type ReceiptCounts, receiptCounter } from '../rules/pin/receipt-counts.ts';
import { readRunFile } from '../run/read-run-file.ts';
import { listFiles, readLines } from '../system/files.ts';
import type { World } from '../system/world.ts';
import { CouldNotCheck } from '../values/problem.ts';

/** What recorded runs show of the prompts that were sent, by suite. */
export type RecordedRuns = ReadonlyMap<string, readonly ReceiptCounts[]>;

export async function recordedRuns(world: World, glob: string | undefined): Promise<RecordedRuns> {
  if (glob === undefined) return new Map();
  const root = isAbsolute(glob) ? parse(glob).root : world.directory;
  const files = await listFiles([isAbsolute(glob) ? relative(root, glob) : glob], root);
  if (files.length === 0) {
    throw new CouldNotCheck({
      message: `no run file matches --runs ${glob}`,
      expected: 'run files as `evalgap run` writes them',
      remedy: 'Run the suite first, or correct the glob',
    });
  }
  const runs = new Map<string, ReceiptCounts[]>();
  for (const file of files) {
    const path = resolve(root, file);
    const { header, trials } = await readRunFile(readLines(path), file);
    const counter = receiptCounter('head');
    for await (const trial of trials) counter.add(trial);
    runs.set(header.suite, [...(runs.get(header.suite) ?? []), counter.counts()]);
  }
  return runs;
}
