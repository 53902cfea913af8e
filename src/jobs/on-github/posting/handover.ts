import { join, resolve } from 'node:path';
import { type MeasuredFolder, readMeasured } from '../../../measure/measured-folder.ts';
import { emptyFolder } from '../../../system/files.ts';
import type { World } from '../../../system/world.ts';
import { CouldNotCheck } from '../../../values/problem.ts';
import type { ActionContext } from '../context.ts';

/** The artifact that carries run files from the job that measures to those that report and record. */
export const RUNS_ARTIFACT = 'evalgap-runs';

/** Where a job leaves what later steps pick up: the runner's own folder, emptied after the job. */
export function workFolder({ environment, directory }: World): string {
  return environment.RUNNER_TEMP ?? directory;
}

/** An empty folder for the workflow to upload under this name; both are outputs of the step. */
export async function leaveArtifact({ world, runner }: ActionContext, name: string): Promise<string> {
  const { GITHUB_ACTION = 'evalgap' } = world.environment;
  const folder = join(workFolder(world), `${name}-${GITHUB_ACTION}`.replace(/[^\w-]/g, '_'));
  await emptyFolder(folder);
  await runner.setOutput('artifact-path', folder);
  await runner.setOutput('artifact-name', name);
  return folder;
}

/** What the job that measures left, where the workflow downloaded it to. */
export async function takeMeasured({ world, inputs }: ActionContext): Promise<MeasuredFolder> {
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
