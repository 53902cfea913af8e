import { isCut } from '../run/cut.ts';
import { readRunFile } from '../run/read-run-file.ts';
import { readLines } from '../system/files.ts';
import type { Json } from '../values/json.ts';
import { attempt } from '../values/problem.ts';
import type { RunFile } from './recorded-runs.ts';

/** Of each step: far more than tell what it can give. */
const MOST_OUTPUTS = 2_000;

/** What the steps of recorded runs gave, by name. What cannot be read or was cut tells nothing, and is no problem here. */
export async function seenOutputs(files: readonly RunFile[]): Promise<ReadonlyMap<string, readonly Json[]>> {
  const seen = new Map<string, Json[]>();
  for (const { path, name: file } of files) await attempt(() => readOutputs(path, file, seen));
  return seen;
}

async function readOutputs(path: string, file: string, seen: Map<string, Json[]>): Promise<void> {
  const { trials } = await readRunFile(readLines(path, file), file);
  for await (const { steps } of trials) {
    for (const { name, output } of steps) {
      if (output === undefined || isCut(output)) continue;
      const outputs = seen.get(name) ?? [];
      if (outputs.length < MOST_OUTPUTS) outputs.push(output);
      seen.set(name, outputs);
    }
  }
}
