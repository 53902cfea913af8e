import { readRunFile } from '../run/read-run-file.ts';
import type { Redactor } from '../run/redact.ts';
import { trialKey } from '../run/settle.ts';
import { headerLine, trialLine } from '../run/write-run-file.ts';
import { readLines } from '../system/files.ts';
import { plural } from '../values/format.ts';
import { attempt, formatProblem } from '../values/problem.ts';
import { cut, visibleLine } from '../values/visible.ts';
import { runFileName, runFolder } from './run-path.ts';
import { MOST_BYTES } from './run-store.ts';

/** A run file that a measurement left. */
export interface RunToRecord {
  readonly suite: string;
  /** Absolute path of the run file of cases as they are. */
  readonly file: string;
}

/** What is kept of a run, and under which path. */
export interface RunRecord {
  readonly suite: string;
  readonly path: string;
  readonly text: string;
  readonly trials: { readonly completed: number; readonly of: number };
}

export type RecordReading =
  | { readonly kind: 'record'; readonly record: RunRecord }
  /** Not kept, and why: a fault, or a run that says nothing. */
  | { readonly kind: 'left-out'; readonly suite: string; readonly reason: string };

/**
 * Makes a record of a run file: read as strictly as it will be read again, without secrets, and without what a killed
 * writer left unfinished. A run of which no trial completed is a failure of the harness and no result: it is left out.
 */
export async function readRecord(
  { suite, file }: RunToRecord,
  revision: string,
  redactor: Redactor,
  mostBytes = MOST_BYTES,
): Promise<RecordReading> {
  const leftOut = (reason: string): RecordReading => ({
    kind: 'left-out',
    suite,
    reason: cut(visibleLine(reason), 200),
  });
  const read = await attempt(async (): Promise<RecordReading> => {
    const { header, trials } = await readRunFile(readLines(file), file);
    const { fingerprint } = header;
    const startedAt = new Date(header.startedAt);
    if (header.suite !== suite) return leftOut(`its run file is one of the suite ${header.suite}`);
    if (header.revision !== revision) return leftOut(`its run file is one of the revision ${header.revision}`);
    if (fingerprint === undefined) return leftOut('its run file has no fingerprint to find it by');
    if (Number.isNaN(startedAt.getTime())) return leftOut(`its run file says it started at ${header.startedAt}`);
    const lines = [headerLine(header)];
    let bytes = 0;
    const all = new Set<string>();
    const completed = new Set<string>();
    for await (const trial of trials) {
      const line = trialLine(trial, redactor);
      bytes += Buffer.byteLength(line) + 1;
      if (bytes > mostBytes) return leftOut(`its run file is longer than ${plural(mostBytes, 'byte')}`);
      all.add(trialKey(trial));
      if (trial.status === 'completed') completed.add(trialKey(trial));
      lines.push(line);
    }
    if (completed.size === 0) return leftOut('no trial completed');
    const text = `${lines.join('\n')}\n`;
    const path = `${runFolder(suite, fingerprint)}/${runFileName({ startedAt, revision }, text)}`;
    return { kind: 'record', record: { suite, path, text, trials: { completed: completed.size, of: all.size } } };
  });
  return read.ok ? read.value : leftOut(read.problems.map(formatProblem).join('; '));
}
