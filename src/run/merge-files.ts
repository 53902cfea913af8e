import type { Case } from '../cases/case.ts';
import { readLines } from '../system/files.ts';
import { type LineFile, openLineFile, type PlacedLine, writeLines } from '../system/line-file.ts';
import { type MergedRun, mergeRuns, namesOf } from './merge.ts';
import { type Part, type ReadFacts, readPart } from './merge-part.ts';
import { type RunReading, readRunFile } from './read-run-file.ts';
import type { Redactor } from './redact.ts';
import type { Trial } from './run-file.ts';
import { trialKey } from './settle.ts';
import { headerLine, stopLine, trialLine } from './write-run-file.ts';

export interface RunFile {
  readonly path: string;
  /** What problems call it. */
  readonly name: string;
}

/** The cases that were to be run, where they are known, and what keeps secrets out of what is written of them. */
export interface WholeRun {
  readonly cases: () => AsyncIterable<Case> | Iterable<Case>;
  readonly redactor: Redactor;
}

export type WrittenMerge = Pick<
  MergedRun,
  'header' | 'missing' | 'cutShort' | 'repeated' | 'torn' | 'stop' | 'completed' | 'planned'
> & {
  /** Trials in the file, those that were not run included. */
  readonly trials: number;
  /** Trials that no shard brought, written as not run. */
  readonly notRun: number;
};

/**
 * Merges run files into another one, which is written whole or not at all. `whole` tells which cases there are, once
 * the header is known; where it cannot, the header names the shards that are not there or not whole. Absent: whoever
 * calls counts the cases of each shard, and the header names the shards that are not there.
 */
export async function mergeFiles(
  files: readonly RunFile[],
  output: string,
  whole?: (merged: MergedRun) => Promise<WholeRun | undefined>,
): Promise<WrittenMerge> {
  const opened: LineFile[] = [];
  try {
    const parts: Part<PlacedLine>[] = [];
    for (const { path, name } of files) {
      const file = await openLineFile(path, name);
      opened.push(file);
      parts.push(partOf(file, name));
    }
    const merged = await mergeRuns(parts, whole === undefined ? 'one-side' : 'whole-shards');
    const lost = [...merged.missing, ...(whole === undefined ? [] : merged.cutShort)];
    const known = lost.length === 0 || merged.stop !== undefined ? undefined : await whole?.(merged);
    let notRun = 0;
    await writeLines(output, linesOf());
    const { lines: _, keys, trialsPerCase: __, planned, ...told } = merged;
    const of = known === undefined ? planned : keys.size + notRun;
    return { ...told, ...(of === undefined ? {} : { planned: of }), trials: keys.size + notRun, notRun };

    async function* linesOf(): AsyncGenerator<string> {
      const named = lost.length > 0 && known === undefined ? { missing: lost } : {};
      yield headerLine({ ...merged.header, ...named });
      yield* merged.lines();
      if (known !== undefined) {
        for await (const trial of notBrought(known, merged, `not in the shards that are there (${namesOf(lost)})`)) {
          notRun += 1;
          yield trialLine(trial, known.redactor);
        }
      }
      if (merged.stop !== undefined) yield stopLine(merged.stop);
    }
  } finally {
    for (const file of opened) await file.close();
  }
}

/** What one run file holds. Throws `CouldNotCheck` where it is damaged. */
export async function readFacts({ path, name }: RunFile): Promise<ReadFacts> {
  const file = await openLineFile(path, name);
  try {
    return await readPart(partOf(file, name));
  } finally {
    await file.close();
  }
}

function partOf(file: LineFile, name: string): Part<PlacedLine> {
  return {
    name,
    async read() {
      let place: PlacedLine = { text: '', start: 0, bytes: 0 };
      async function* texts(): AsyncGenerator<string> {
        for await (const line of file.lines()) {
          place = line;
          yield line.text;
        }
      }
      // A trial is given as soon as its line was read, so that the place is its own.
      return { run: await readRunFile(texts(), name), place: () => place };
    },
    at: file.at,
  };
}

/**
 * Writes a merged file anew in which every trial that shards did not bring stands as not run, and which no longer says
 * that shards are missing: what is not there is told trial by trial. Of a run that a budget stopped nobody can tell
 * which trials were lost and which were not to be made: it stays stopped, and says how many there were to be in all.
 */
export async function fillNotRun(
  file: RunFile,
  output: string,
  { trialsPerCase, error, ...whole }: WholeRun & { readonly trialsPerCase: number; readonly error: string },
): Promise<void> {
  const read = (): Promise<RunReading> => readRunFile(readLines(file.path, file.name), file.name);
  const { trials, stopped } = await read();
  const keys = new Set<string>();
  for await (const trial of trials) keys.add(trialKey(trial));
  const stop = stopped();
  let cases = 0;
  for await (const _ of whole.cases()) cases += 1;
  const planned = { cases, trials: cases * trialsPerCase };
  await writeLines(output, filled());

  async function* filled(): AsyncGenerator<string> {
    const { header, trials } = await read();
    const { missing: _, ...rest } = header;
    yield headerLine(rest);
    for await (const trial of trials) yield trialLine(trial, whole.redactor);
    if (stop !== undefined) {
      yield stopLine({ ...stop, planned });
      return;
    }
    for await (const trial of notBrought(whole, { keys, trialsPerCase }, error)) yield trialLine(trial, whole.redactor);
  }
}

/** A trial of each case that was to be run and is in no file: nobody knows what would have come of it. */
async function* notBrought(
  { cases }: WholeRun,
  { keys, trialsPerCase }: Pick<MergedRun, 'keys' | 'trialsPerCase'>,
  error: string,
): AsyncGenerator<Trial> {
  for await (const { id, digest, tags, group } of cases()) {
    for (let trial = 1; trial <= trialsPerCase; trial += 1) {
      if (keys.has(trialKey({ case: id, digest, trial }))) continue;
      yield {
        case: id,
        digest,
        trial,
        status: 'not-run',
        steps: [],
        receipts: new Map(),
        tags,
        ...(group === undefined ? {} : { group }),
        error,
      };
    }
  }
}
