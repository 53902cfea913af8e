import type { FindRecorded } from '../../../measure/run-both.ts';
import { describeRecord } from '../../../store/age.ts';
import { openStore } from '../../../store/open-store.ts';
import { type ActionContext, storeAccess } from '../context.ts';

/** Looks a run up by its fingerprint where the base branch keeps records, and says how old what it finds is. */
export function findRecorded(context: ActionContext): FindRecorded {
  return async ({ suite, history, world }, { fingerprint, revision }) => {
    if (fingerprint === undefined) return undefined;
    const found = await openStore(history.store, storeAccess(context)).find({
      suite: suite.name,
      fingerprint,
      revision,
      notOlderThan: new Date(world.now.getTime() - history.maxAge),
      now: world.now,
    });
    if (found === undefined) return undefined;
    const sentence = describeRecord(found, world.now);
    return { text: found.text, remark: `${sentence[0]?.toUpperCase()}${sentence.slice(1)}.` };
  };
}
