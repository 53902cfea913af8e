import { isAbsolute, join, parse, relative, resolve } from 'node:path';
import { type ReceiptCounts, receiptCounter } from '../rules/pin/receipt-counts.ts';
import { readRunFile } from '../run/read-run-file.ts';
import { listFiles, readLines } from '../system/files.ts';
import type { World } from '../system/world.ts';
import { attempt, CouldNotCheck } from '../values/problem.ts';

/** The recorded runs of a suite, and what those that were asked for show of the prompts that were sent. */
interface SuiteRuns {
  readonly files: readonly RunFile[];
  readonly receipts: readonly ReceiptCounts[];
}

export interface RunFile {
  readonly path: string;
  /** What problems call it. */
  readonly name: string;
}

export interface RecordedRuns {
  readonly bySuite: ReadonlyMap<string, SuiteRuns>;
  /** Files nobody asked for by name, and that hold no run that can be read. */
  readonly unreadable: readonly string[];
}

/** Where `evalgap run` leaves its files, relative to the config's folder. */
const LEFT_BY_RUN = '.evalgap/runs/*.jsonl';

/**
 * The run files that a glob leads to; without one, those that earlier runs left beside the config. What these show of
 * receipts is not counted: whoever has mended a prompt since should not have to remove them.
 */
export async function recordedRuns(world: World, glob: string | undefined, directory: string): Promise<RecordedRuns> {
  return glob === undefined ? leftRuns(directory) : askedRuns(world, glob);
}

async function askedRuns(world: World, glob: string): Promise<RecordedRuns> {
  const root = isAbsolute(glob) ? parse(glob).root : world.directory;
  const files = await listFiles([isAbsolute(glob) ? relative(root, glob) : glob], root);
  if (files.length === 0) {
    throw new CouldNotCheck({
      message: `no run file matches --runs ${glob}`,
      expected: 'run files as `evalgap run` writes them',
      remedy: 'Run the suite first, or correct the glob',
    });
  }
  const bySuite = new Map<string, SuiteRuns>();
  for (const name of files) {
    const path = resolve(root, name);
    const { suite, counts } = await countReceipts('head', path, name);
    addRun(bySuite, suite, { path, name }, [counts]);
  }
  return { bySuite, unreadable: [] };
}

async function leftRuns(directory: string): Promise<RecordedRuns> {
  const bySuite = new Map<string, SuiteRuns>();
  const unreadable: string[] = [];
  for (const name of await listFiles([LEFT_BY_RUN], directory)) {
    const path = join(directory, name);
    const read = await attempt(() => countReceipts('head', path, name));
    if (read.ok) addRun(bySuite, read.value.suite, { path, name }, []);
    else unreadable.push(name);
  }
  return { bySuite, unreadable };
}

function addRun(
  bySuite: Map<string, SuiteRuns>,
  suite: string,
  file: RunFile,
  receipts: readonly ReceiptCounts[],
): void {
  const before = bySuite.get(suite) ?? { files: [], receipts: [] };
  bySuite.set(suite, { files: [...before.files, file], receipts: [...before.receipts, ...receipts] });
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
