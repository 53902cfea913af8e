import { relative } from 'node:path';
import type { CaseSet } from '../../gather/case-set.ts';
import { againFileOf } from '../../measure/record-names.ts';
import { headerIn, isSameRun } from '../../measure/repeated/noise.ts';
import { countHeld } from '../../measure/reuse/held-trials.ts';
import { readRunFile } from '../../run/read-run-file.ts';
import type { RunHeader } from '../../run/run-file.ts';
import { readLines } from '../../system/files.ts';
import { exists } from '../../system/installed.ts';
import { plural, shortRevision } from '../../values/format.ts';
import { CouldNotCheck } from '../../values/problem.ts';

export interface OnceMore {
  /** Where the first run stands; the others stand beside it. */
  readonly first: string;
  /** As the first run's file has to have it. */
  readonly header: RunHeader;
  /** Id → digest of the cases that are run. */
  readonly digests: CaseSet['digests'];
  readonly trials: number;
  /** What paths in problems are relative to. */
  readonly directory: string;
}

/**
 * The file for running once more what was run before: that of a run that was cut short, else the next new one. A file
 * of something else that stands there by such a name is left alone.
 *
 * @throws CouldNotCheck where nothing was run before, or something else was, or not all of it
 */
export async function onceMoreFile(request: OnceMore): Promise<string> {
  const { first, header } = request;
  const found = await headerIn(first);
  if (found === undefined) throw noFirst(request);
  if (!isSameRun(found, header)) throw another(request, found);
  const { held, of } = await heldIn(first, request);
  if (held < of) throw cutShort(request, held, of);
  for (let number = 2; ; number += 1) {
    const file = againFileOf(first, number);
    if (!(await exists(file))) return file;
    const again = await headerIn(file);
    if (again === undefined || !isSameRun(again, header)) continue;
    const run = await heldIn(file, request);
    if (run.held < run.of) return file;
  }
}

async function heldIn(file: string, { digests, trials }: OnceMore) {
  return countHeld((await readRunFile(readLines(file), file)).trials, digests, trials);
}

function noFirst({ first, directory, header }: OnceMore): CouldNotCheck {
  return new CouldNotCheck({
    message: `there is no run of \`${header.suite}\` at ${shortRevision(header.revision)} to be made once more`,
    location: { file: relative(directory, first) },
    expected: 'the run file of a first run',
    remedy: 'Run it first without `--again`',
  });
}

function another({ first, directory, header }: OnceMore, found: RunHeader): CouldNotCheck {
  const [was, is] = [found.revision, header.revision].map(shortRevision);
  return new CouldNotCheck({
    message: `the first run of \`${header.suite}\` was made of something else${was === is ? '' : ` (${was}) than what is here (${is})`}`,
    location: { file: relative(directory, first), line: 1 },
    expected: 'a run of the same prompts, agent, scorers and config: only then do two runs differ by chance alone',
    remedy: 'Run it anew without `--again` (`--fresh` starts the file over), then once more with it',
  });
}

function cutShort({ first, directory, header }: OnceMore, held: number, of: number): CouldNotCheck {
  return new CouldNotCheck({
    message: `the first run of \`${header.suite}\` holds ${held} of ${plural(of, 'trial')}: it was cut short, or cases were added since`,
    location: { file: relative(directory, first) },
    expected: 'a line for each, also where it failed',
    remedy: 'Finish it without `--again`, then run it once more',
  });
}
