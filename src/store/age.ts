import { DAY } from '../config/scalars.ts';
import { age, shortRevision } from '../values/format.ts';
import type { RecordedRun } from './run-store.ts';

/** How old a record may be, in milliseconds: behind a floating model another may answer from one day to the next. */
export function maxAgeOf(maxAge: number, floatingModel: boolean): number {
  return floatingModel ? Math.min(maxAge, DAY) : maxAge;
}

/** `base figures from a run 3 h old, recorded at 1f3c9a2` */
export function describeRecord(run: Pick<RecordedRun, 'startedAt' | 'revision'>, now: Date): string {
  const old = age(now.getTime() - Date.parse(run.startedAt));
  return `base figures from a run ${old} old, recorded at ${shortRevision(run.revision)}`;
}
