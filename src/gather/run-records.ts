import type { Case } from '../cases/case.ts';
import type { Suite } from '../config/config.ts';
import type { RunRecord } from '../run/run-record.ts';
import type { RunFile } from './recorded-runs.ts';

/** What recorded runs tell of cases as they stand today, the oldest run first. */
export async function readRunRecords(
  _files: readonly RunFile[],
  _suite: Suite,
  _cases: readonly Case[],
): Promise<readonly RunRecord[]> {
  return [];
}
