import { lstat, mkdir, readFile, stat, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Whether something stands at a path, be it a file, a folder or a link. */
export async function exists(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined;
}

/** Whether a folder may be made or used here without following a link. */
export async function isPlainOrAbsent(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined);
  return found === undefined || found.isDirectory();
}

export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}

/** Makes `path` a link to the folder `target`. */
export async function linkFolder(target: string, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await symlink(target, path, 'junction');
}

/** Names of those files that are not byte for byte the same in two folders, absent on one side included. */
export async function differingFiles(names: readonly string[], one: string, other: string): Promise<readonly string[]> {
  const pairs = await Promise.all(
    names.map(async (name) => [name, await bytesOf(join(one, name)), await bytesOf(join(other, name))] as const),
  );
  return pairs.filter(([, a, b]) => a !== b).map(([name]) => name);
}

async function bytesOf(path: string): Promise<string | undefined> {
  return readFile(path, 'latin1').catch(() => undefined);
}
