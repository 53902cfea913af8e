import { join } from 'node:path';
import { z } from 'zod';
import { readText, writeText } from '../system/files.ts';
import { git } from '../system/git.ts';
import { copyFolder, scratchFolder, shippedFolder } from '../system/scratch.ts';
import type { World } from '../system/world.ts';
import { CouldNotCheck } from '../values/problem.ts';
import type { ExitCode } from './outcome.ts';
import type { OutputOptions } from './output.ts';
import { pr } from './pr.ts';

export interface DemoOptions {
  /** Leaves the repository where it was made. */
  readonly keep: boolean;
}

const pullRequestSchema = z.strictObject({
  title: z.string(),
  branch: z.string(),
  commit: z.string(),
  changes: z.array(
    z.strictObject({ file: z.string(), replace: z.array(z.strictObject({ old: z.string(), new: z.string() })) }),
  ),
});
type DemoPullRequest = z.infer<typeof pullRequestSchema>;

/** The same commits on every machine: nothing of the demo depends on who runs it, or when. */
const AUTHOR = {
  GIT_AUTHOR_NAME: 'Evalgap demo',
  GIT_AUTHOR_EMAIL: 'demo@example.invalid',
  GIT_AUTHOR_DATE: '2026-10-05T09:00:00Z',
  GIT_COMMITTER_NAME: 'Evalgap demo',
  GIT_COMMITTER_EMAIL: 'demo@example.invalid',
  GIT_COMMITTER_DATE: '2026-10-05T09:00:00Z',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

/** Makes a repository out of the example, opens a pull request in it that breaks a step, and checks it for real. */
export async function demo(world: World, options: DemoOptions & OutputOptions): Promise<ExitCode> {
  const example = await shippedFolder(join('examples', 'support-agent'));
  if (example === undefined)
    throw new CouldNotCheck({ message: 'the example repository was not shipped with this copy of Evalgap' });
  const scratch = await scratchFolder('evalgap-demo-');
  const change = await readPullRequest(join(example, 'demo', 'pull-request.json'));
  await buildRepository(example, scratch.path, change);
  world.log.info(`a repository of a support agent, with a pull request: ${change.title}`);
  if (options.keep) {
    scratch.keep();
    world.log.info(`it stays in ${scratch.path}`);
  }
  const exitCode = await pr(
    { ...world, directory: scratch.path },
    { ...options, config: 'evalgap.yml', base: 'main', fresh: false },
  );
  if (!options.keep) scratch.remove();
  return exitCode;
}

async function buildRepository(
  example: string,
  root: string,
  { branch, commit, changes }: DemoPullRequest,
): Promise<void> {
  const run = (...args: readonly string[]): Promise<string> => git(root, args, { env: AUTHOR });
  await copyFolder(example, root, ['demo', 'node_modules', '.evalgap']);
  await run('init', '--quiet', '--initial-branch=main');
  await run('add', '--all');
  await run('commit', '--quiet', '--message', 'A support agent and its eval set');
  await run('switch', '--quiet', '--create', branch);
  for (const { file, replace } of changes) await replaceIn(join(root, file), replace);
  await run('commit', '--quiet', '--all', '--message', commit);
}

async function replaceIn(path: string, replacements: DemoPullRequest['changes'][number]['replace']): Promise<void> {
  let text = (await readText(path)) ?? '';
  for (const { old, new: wanted } of replacements) {
    if (!text.includes(old)) throw new Error(`the demo's change no longer fits ${path}`);
    text = text.replace(old, () => wanted);
  }
  await writeText(path, text);
}

async function readPullRequest(path: string): Promise<DemoPullRequest> {
  return pullRequestSchema.parse(JSON.parse((await readText(path)) ?? 'null'));
}
