import type { EarlierRun, FindRuns } from '../../../measure/reuse/reuse.ts';
import { openStore } from '../../../store/open-store.ts';
import type { RecordedRun } from '../../../store/run-store.ts';
import { minuteOf } from '../../../values/days.ts';
import { shortRevision } from '../../../values/format.ts';
import { linesOf } from '../../../values/lines.ts';
import { type ActionContext, storeAccess } from '../context.ts';

/** Looks for runs where the base branch keeps those of the default branch, and says when what it finds was run. */
export function findRecorded(context: ActionContext): FindRuns {
  return async ({ suite, history, world }, _side, { fingerprint, revision }) => {
    if (fingerprint === undefined) return { runs: [] };
    const { runs, tooOld } = await openStore(history.store, storeAccess(context)).find({
      suite: suite.name,
      fingerprint,
      revision,
      notOlderThan: new Date(world.now.getTime() - history.maxAge),
      now: world.now,
    });
    return { runs: runs.map(earlierRun), ...(tooOld === undefined ? {} : { tooOld }), remark: whence };
  };
}

function earlierRun({ text, where, startedAt, revision }: RecordedRun): EarlierRun {
  return { lines: () => linesOf(text), name: where, startedAt, revision };
}

/** A date and no age: the same however often it is told. */
function whence(used: readonly EarlierRun[]): string {
  const places = used.map(({ revision, startedAt }) => `${shortRevision(revision)} on ${minuteOf(startedAt)}`);
  const runs = places.length === 1 ? 'a run' : `${places.length} runs`;
  return `Base figures from ${runs} on record, made at ${places.join(', ')}.`;
}
