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
    const { suite, counts } = await countReceipts('head', path, file);
    runs.set(suite, [...(runs.get(suite) ?? []), counts]);
  }
  return runs;
}

/** The suite of a run file, and what its receipts come to; `name` is what problems call the file. */
export async function countReceipts(
  side: ReceiptCounts['side'],
  file: string,
  name = file,
): Promise<{ readonly suite: string; readonly counts: ReceiptCounts }> {
  const { header, trials } = await readRunFile(readLines(file), name);
  const counter = receiptCounter(side);
  for await (const trial of trials) counter.add(trial);
  return { suite: header.suite, counts: counter.counts() };
}
