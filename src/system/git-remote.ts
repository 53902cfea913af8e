import { attempt } from '../values/problem.ts';
import { git, type Repository } from './git.ts';

/** Address of the remote `origin`; absent where there is none. It may hold credentials: it is for reading, not for showing. */
export async function originOf({ root }: Repository): Promise<string | undefined> {
  const asked = await attempt(() => git(root, ['remote', 'get-url', 'origin']));
  return asked.ok ? asked.value.trim() : undefined;
}
