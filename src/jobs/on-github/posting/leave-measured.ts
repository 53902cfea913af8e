import { type MeasuredFolder, writeMeasured } from '../../../measure/measured-folder.ts';
import type { ActionContext } from '../context.ts';
import { leaveArtifact, RUNS_ARTIFACT } from './handover.ts';
import { shardArtifact } from './shards.ts';

/** Leaves the run files for the jobs that report and record: all of them, or those of the shard that this job is. */
export async function leaveMeasured(context: ActionContext, measured: Omit<MeasuredFolder, 'shard'>): Promise<void> {
  const { inputs, event } = context;
  const { shard } = inputs;
  const name = shard === undefined ? RUNS_ARTIFACT : shardArtifact(shard, event.place.attempt, inputs);
  await writeMeasured(await leaveArtifact(context, name), {
    ...measured,
    ...(shard === undefined ? {} : { shard }),
  });
}
