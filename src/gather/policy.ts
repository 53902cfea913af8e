import type { Config } from '../config/config.ts';
import { loadConfig } from '../config/load.ts';
import { readEntry } from '../system/git.ts';
import type { World } from '../system/world.ts';
import { CouldNotCheck, formatProblem } from '../values/problem.ts';
import { configPath, type Project } from './project.ts';

/** What the base branch has of a policy. */
export type BasePolicy =
  | { readonly kind: 'read'; readonly config: Config }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable' };

/** The config as a commit has it; absent where it has none that can be read. */
export async function configAt(project: Project, commit: string): Promise<Config | undefined> {
  const entry = await readEntry(project.repository, commit, configPath(project));
  const loaded = entry.kind === 'file' ? loadConfig(entry.text, configPath(project)) : undefined;
  return loaded?.ok === true ? loaded.value.config : undefined;
}

/**
 * The policy of the base branch as it stands at its tip. A base without a config that can be read has none: head's
 * counts then, and whoever reports says so.
 */
export async function readPolicy(world: World, project: Project, tip: string): Promise<BasePolicy> {
  const name = configPath(project);
  const entry = await readEntry(project.repository, tip, name);
  if (entry.kind === 'absent') return { kind: 'none' };
  if (entry.kind === 'no-file') {
    throw new CouldNotCheck({
      message: `the base branch's ${name} is a link or a folder, so its policy cannot be read`,
      location: { file: name },
      expected: 'a plain file',
      remedy: 'Put the file itself there on the base branch',
    });
  }
  const policy = loadConfig(entry.text, name);
  if (policy.ok) return { kind: 'read', config: policy.value.config };
  for (const problem of policy.problems)
    world.log.warning(`the base branch's config cannot be read: ${formatProblem(problem)}`);
  return { kind: 'unreadable' };
}
