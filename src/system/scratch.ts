import { rmSync } from 'node:fs';
import { cp, mkdtemp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onExit } from './cleanup.ts';
import { exists } from './installed.ts';

/** A temporary folder that is gone when this process ends, unless it is kept. */
export interface Scratch {
  readonly path: string;
  keep(): void;
  remove(): void;
}

export async function scratchFolder(prefix: string): Promise<Scratch> {
  const path = await realpath(await mkdtemp(join(tmpdir(), prefix)));
  const drop = (): void => rmSync(path, { recursive: true, force: true });
  const release = onExit('remove', drop);
  return {
    path,
    keep: release,
    remove() {
      release();
      drop();
    },
  };
}

/** Copies a folder with all it holds, but for the names left out wherever they stand. */
export async function copyFolder(from: string, to: string, leaveOut: readonly string[]): Promise<void> {
  await cp(from, to, { recursive: true, filter: (path) => !leaveOut.includes(basename(path)) });
}

/** A folder that is shipped beside this program, looked for upwards from the file that is running. */
export async function shippedFolder(name: string): Promise<string | undefined> {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const candidate = join(folder, name);
    if (await exists(candidate)) return candidate;
    const above = dirname(folder);
    if (above === folder) return undefined;
    folder = above;
  }
}
