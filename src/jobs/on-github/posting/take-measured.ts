import { resolve } from 'node:path';
import { type MeasuredFolder, readMeasured } from '../../../measure/measured-folder.ts';
import { CouldNotCheck } from '../../../values/problem.ts';
import type { ActionContext } from '../context.ts';
import { RUNS_ARTIFACT } from './handover.ts';
import { takeShards } from './shards.ts';

/**
 * What measured `head`: shards, whose artifacts are fetched from this workflow run, or one job, whose artifact the
 * workflow has downloaded.
 */
export async function takeMeasured(context: ActionContext, head: string): Promise<MeasuredFolder> {
  const { shards, artifact } = context.inputs;
  if (shards === undefined) return takeDownloaded(context);
  if (artifact === '') return takeShards(context, { of: shards, head });
  throw new CouldNotCheck({
    message: 'inputs `artifact` and `shards` are both given, and either says where the run files are',
    remedy: 'Give `shards` alone where a matrix measures, `artifact` alone where one job does',
  });
}

async function takeDownloaded({ world, inputs }: ActionContext): Promise<MeasuredFolder> {
  // The working directory is the checkout, and what lies there may be anybody's.
  if (inputs.artifact === '') {
    throw new CouldNotCheck({
      message: 'input `artifact` is empty, so nothing is known of what was measured',
      expected: `the folder that the artifact ${RUNS_ARTIFACT} was downloaded to`,
      remedy: 'Download it in a step before, and name its folder under `with:`; see docs/workflows',
    });
  }
  return readMeasured(resolve(world.directory, inputs.artifact));
}
