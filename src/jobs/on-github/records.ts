import type { Config } from '../../config/config.ts';
import type { FindRecorded } from '../../measure/run-both.ts';
import { describeRecord } from '../../store/age.ts';
import { artifactStore } from '../../store/artifact-store.ts';
import { branchStore } from '../../store/branch-store.ts';
import { noStore, type RunStore } from '../../store/run-store.ts';
import type { ActionContext } from './context.ts';

/** Looks a run up by its fingerprint where the config keeps records, and says how old what it finds is. */
export function findRecorded(context: ActionContext): FindRecorded {
  return async ({ suite, loaded, maxAge, world }, { fingerprint }) => {
    if (fingerprint === undefined) return undefined;
    const found = await storeOf(context, loaded.config.history.store).find({
      suite: suite.name,
      fingerprint,
      notOlderThan: new Date(world.now.getTime() - maxAge),
      now: world.now,
    });
    if (found === undefined) return undefined;
    const sentence = describeRecord(found, world.now);
    return { text: found.text, remark: `${sentence[0]?.toUpperCase()}${sentence.slice(1)}.` };
  };
}

function storeOf({ client, runner, event }: ActionContext, store: Config['history']['store']): RunStore {
  switch (store) {
    case 'branch':
      return branchStore(client, runner.log.warning);
    case 'artifact':
      return artifactStore(client, {
        defaultBranch: event.place.defaultBranch ?? 'main',
        warn: runner.log.warning,
      });
    case 'none':
      return noStore;
  }
}
