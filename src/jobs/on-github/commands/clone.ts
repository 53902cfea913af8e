import { posix } from 'node:path';
import { openProject, type Project } from '../../../gather/project.ts';
import { fetchMissing } from '../../../gather/sides.ts';
import { git } from '../../../system/git.ts';
import { scratchFolder } from '../../../system/scratch.ts';
import { attempt, CouldNotCheck } from '../../../values/problem.ts';
import type { ActionContext } from '../context.ts';

/** A project whose clone holds one commit. */
export interface Clone {
  readonly project: Project;
  /** Takes away what was made for this job; a checkout stays. */
  remove(): void;
}

/**
 * Brings a commit into what a checkout left, or, since commands need none, into an empty clone of our own. The token is
 * seen by the one child that fetches.
 */
export async function cloneWith(
  { world, inputs, event: { place } }: ActionContext<'issue-comment'>,
  commit: string,
): Promise<Clone> {
  const here = await attempt(() => openProject(world, inputs.config));
  const clone = here.ok ? { project: here.value, remove() {} } : await emptyClone(inputs.config, place);
  try {
    await fetchMissing(clone.project.repository, [commit], { serverUrl: place.serverUrl, token: inputs.token });
    return clone;
  } catch (error) {
    clone.remove();
    throw error;
  }
}

async function emptyClone(
  config: string,
  { serverUrl, owner, repository }: ActionContext<'issue-comment'>['event']['place'],
): Promise<Clone> {
  const path = posix.normalize(config);
  if (posix.isAbsolute(path) || path.startsWith('..')) throw outside(config);
  const { path: root, remove } = await scratchFolder('evalgap-clone-');
  await git(root, ['init', '--quiet']);
  await git(root, ['remote', 'add', 'origin', `${serverUrl}/${owner}/${repository}.git`]);
  const folder = posix.dirname(path);
  return {
    project: { repository: { root }, folder: folder === '.' ? '' : folder, file: posix.basename(path) },
    remove,
  };
}

function outside(config: string): CouldNotCheck {
  return new CouldNotCheck({
    message: 'the config must lie in the repository',
    location: { file: config },
    expected: 'a path from the root of the repository',
    remedy: 'Correct the input `config` in the workflow',
  });
}
