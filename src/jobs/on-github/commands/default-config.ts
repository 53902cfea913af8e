import { posix } from 'node:path';
import type { LoadedConfig } from '../../../config/config.ts';
import { loadConfig } from '../../../config/load.ts';
import { openProject, readConfigIn } from '../../../gather/project.ts';
import type { Client } from '../../../github/client.ts';
import { readDefaultBranch } from '../../../github/contents.ts';
import { attempt, CouldNotCheck, unwrap } from '../../../values/problem.ts';
import type { ActionContext } from '../context.ts';
import { requested } from './answer.ts';

/** What it takes to read the default branch, with a checkout or without. */
export interface Reader {
  readonly context: Pick<ActionContext, 'world' | 'inputs'>;
  readonly client: Client;
}

/**
 * The default branch's config: on an event about a comment that is what a checkout holds; without one the API is
 * asked. Throws `CouldNotCheck` where there is none to be read.
 */
export async function defaultConfig({ context: { world, inputs }, client }: Reader): Promise<LoadedConfig> {
  const project = await attempt(() => openProject(world, inputs.config));
  if (project.ok) return readConfigIn(project.value.repository.root, project.value);
  const path = posix.normalize(inputs.config);
  const text = await requested(`read ${path}`, 'contents: read', () => readDefaultBranch(client, path));
  if (text === undefined) {
    throw new CouldNotCheck({
      message: 'the default branch has no config here',
      location: { file: path },
      remedy: 'Name it in the input `config`',
    });
  }
  return unwrap(loadConfig(text, path));
}
