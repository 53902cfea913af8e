import { isAbsolute, parse, relative, resolve } from 'node:path';
import { type ReceiptCounts, receiptCounter } from '../rules/pin/receipt-counts.ts';
import { readRunFile } from '../run/read-run-file.ts';
import { listFiles, readLines } from '../system/files.ts';
import type { World } from '../system/world.ts';
import { CouldNotCheck } from '../values/problem.ts';

/** The recorded runs of a suite, and what they show of the prompts that were sent. */
export interface SuiteRuns {
  readonly files: readonly RunFile[];
  readonly receipts: readonly ReceiptCounts[];
}

export interface RunFile {
  readonly path: string;
  /** What problems call it. */
  readonly name: string;
}

/** By suite. */
export type RecordedRuns = ReadonlyMap<string, SuiteRuns>;

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
  const runs = new Map<string, SuiteRuns>();
  for (const file of files) {
    const path = resolve(root, file);
    const { suite, counts } = await countReceipts('head', path, file);
    const { files: before, receipts } = runs.get(suite) ?? { files: [], receipts: [] };
    runs.set(suite, { files: [...before, { path, name: file }], receipts: [...receipts, counts] });
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
