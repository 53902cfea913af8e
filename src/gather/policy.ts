import type { LoadedConfig } from '../config/config.ts';
import { loadConfig } from '../config/load.ts';
import { showFile } from '../system/git.ts';
import type { World } from '../system/world.ts';
import { formatProblem } from '../values/problem.ts';
import { configPath, type Project } from './project.ts';

/**
 * The policy of the base branch as it stands at its tip. A base without a config that can be read has none: head's
 * counts then, and whoever reports says so.
 */
export async function readPolicy(world: World, project: Project, tip: string): Promise<LoadedConfig | undefined> {
  const name = configPath(project);
  const text = await showFile(project.repository, tip, name);
  if (text === undefined) return undefined;
  const policy = loadConfig(text, name);
  if (policy.ok) return policy.value;
  for (const problem of policy.problems)
    world.log.warning(`the base branch's config cannot be read: ${formatProblem(problem)}`);
  return undefined;
}
