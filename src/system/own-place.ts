import { lstat, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What stands at a path under `root`, by what it is without following any link. */
export type Standing =
  | 'file'
  /** Nothing, and a file that is made there is where its path says. */
  | 'nothing'
  /** A folder, a link or anything else; or what leads there is a link or no folder. */
  | 'something-else';

export async function standingAt(root: string, path: string): Promise<Standing> {
  const real = await realpath(root);
  for (let part = path; part !== '.' && part !== ''; part = dirname(part)) {
    const found = await lstat(join(real, part)).catch(() => undefined);
    if (found === undefined) continue;
    if ((await realpath(join(real, part)).catch(() => undefined)) !== join(real, part)) return 'something-else';
    if (part === path) return found.isFile() ? 'file' : 'something-else';
    return found.isDirectory() ? 'nothing' : 'something-else';
  }
  return 'nothing';
}
