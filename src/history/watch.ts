import type { Suite } from '../config/config.ts';
import type { FileChange } from './file-changes.ts';
import type { Change } from './history.ts';
import type { Ledger } from './ledger.ts';
import type { TrackedPaths } from './tracked-paths.ts';

/** A commit on the way back, numbered from the newest, which is 0. */
export interface Stop {
  readonly commit: number;
  readonly sha: string;
  readonly changes: readonly FileChange[];
}

/** What looks out for one kind of change in one suite needs to know of it. */
export interface Post {
  readonly suite: Suite;
  readonly ledger: Ledger;
  readonly paths: TrackedPaths;
}

/** Where a change is told, for a path as shown. */
export function placeOf(path: string, { today }: TrackedPaths): Pick<Change, 'path' | 'today'> {
  const now = today(path);
  return now === undefined ? { path } : { path, today: now };
}
