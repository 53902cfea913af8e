import { join } from 'node:path';
import { emptyFolder } from '../../../system/files.ts';
import type { World } from '../../../system/world.ts';
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
