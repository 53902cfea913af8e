import type { Config } from '../../../config/config.ts';
import type { FindRecorded } from '../../../measure/run-both.ts';
import { describeRecord } from '../../../store/age.ts';
import { artifactStore } from '../../../store/artifact-store.ts';
import { branchStore } from '../../../store/branch-store.ts';
import { noStore, type RunStore } from '../../../store/run-store.ts';
import type { ActionContext } from '../context.ts';

/** Looks a run up by its fingerprint where the base branch keeps records, and says how old what it finds is. */
export function findRecorded(context: ActionContext): FindRecorded {
  return async ({ suite, history, world }, { fingerprint, revision }) => {
    if (fingerprint === undefined) return undefined;
    const found = await storeOf(context, history.store).find({
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

function storeOf({ client, runner, event }: ActionContext, store: Config['history']['store']): RunStore {
  const { defaultBranch } = event.place;
  if (store === 'branch') return branchStore(client, runner.log.warning);
  if (store === 'artifact' && defaultBranch !== undefined)
    return artifactStore(client, { defaultBranch, warn: runner.log.warning });
  return noStore;
}
