import type { Config } from '../../../config/config.ts';
import { workflowRunStart } from '../../../github/workflow-runs.ts';
import type { TakeShare } from '../../../measure/measurer.ts';
import { shareOf } from '../../../measure/shards/shards-here.ts';
import { durationsOf } from '../../../run/durations.ts';
import { readRunFile } from '../../../run/read-run-file.ts';
import type { Fingerprint } from '../../../run/run-file.ts';
import { planShards } from '../../../run/shard.ts';
import { openStore } from '../../../store/open-store.ts';
import { linesOf } from '../../../values/lines.ts';
import { attempt, formatProblem } from '../../../values/problem.ts';
import type { Shard } from '../../../values/shard.ts';
import { type ActionContext, storeAccess } from '../context.ts';

const HOUR = 3_600_000;
/** A job may take six hours, and recording takes two of them: what began earlier than this is there, or never will be. */
const SETTLED = 12 * HOUR;
/** Cases take about as long as they took a month ago. */
const LONG_AGO = 30 * 24 * HOUR;

/**
 * What falls to one shard of a matrix, whose other shards cannot be asked. All of them, and each that is run again
 * later, go by the run that was on record at one moment, which follows from when the workflow run was created. Where
 * that cannot be told no shard goes by any record. Should two of them see different ones all the same, their headers
 * name different plans, and nothing is merged.
 */
export function shareOnGitHub(context: ActionContext, shard: Shard): TakeShare {
  return async ({ history, trials }, ids, { suite, fingerprint }) => {
    const durations =
      fingerprint === undefined ? undefined : await recordedDurations(context, { suite, fingerprint }, history);
    return shareOf(planShards(ids, durations ?? new Map(), shard.of), shard, trials);
  };
}

async function recordedDurations(
  context: ActionContext,
  wanted: { readonly suite: string; readonly fingerprint: Fingerprint },
  { store }: Config['history'],
): Promise<ReadonlyMap<string, number> | undefined> {
  const { runner, event, client } = context;
  if (store === 'none') return undefined;
  const found = await attempt(async () => {
    const created = await workflowRunStart(await client(), Number(event.place.runId));
    const now = new Date(created.getTime() - SETTLED);
    const notOlderThan = new Date(now.getTime() - LONG_AGO);
    const [record] = (await openStore(store, storeAccess(context)).find({ ...wanted, now, notOlderThan })).runs;
    if (record === undefined) {
      runner.log.info(`Cases are cut into shards of equal number: no run of ${wanted.suite} is on record of that time`);
      return undefined;
    }
    runner.log.info(`Cases are cut into shards by how long they took in the run ${record.where}`);
    return durationsOf((await readRunFile(linesOf(record.text), record.where)).trials);
  });
  if (found.ok) return found.value;
  runner.log.info(`Cases are cut into shards of equal number: ${found.problems.map(formatProblem).join('; ')}`);
  return undefined;
}
