import { dirname, join } from 'node:path';
import type { Project } from '../gather/project.ts';
import { readRunFile } from '../run/read-run-file.ts';
import type { RunHeader } from '../run/run-file.ts';
import { readLines, writeText } from '../system/files.ts';
import { exists, isPlainOrAbsent } from '../system/installed.ts';
import { CouldNotCheck } from '../values/problem.ts';

/** The folder of a pull request's runs of a suite, beside the config. */
export function pullRequestFolder(project: Project, suite: string, headRevision: string): Promise<string> {
  const revision = headRevision.replace(/^([0-9a-f]{12})[0-9a-f]*/, '$1');
  return recordsFolder(project, 'pr', `${suite}-${revision}`);
}

/** The folder where `evalgap run` keeps its runs by default. */
export function runsFolder(project: Project): Promise<string> {
  return recordsFolder(project, 'runs');
}

/**
 * Records are kept out of git, whatever the repository ignores. A revision may have committed a link by this name:
 * nothing is written where it leads.
 */
async function recordsFolder(
  { repository, folder }: Project,
  kind: string,
  ...parts: readonly string[]
): Promise<string> {
  const root = join(repository.root, folder, '.evalgap', kind);
  if (!(await isPlainOrAbsent(dirname(root))) || !(await isPlainOrAbsent(root))) {
    throw new CouldNotCheck({
      message: `${join(folder, '.evalgap', kind)} is a link or a file, and run files are kept there`,
      expected: 'a folder, or nothing yet',
      remedy: 'Remove it from the repository',
    });
  }
  const ignore = join(root, '.gitignore');
  if (!(await exists(ignore))) await writeText(ignore, '*\n');
  return join(root, ...parts);
}

/** Whether a run file holds trials of the very same thing and is young enough for them to count. */
export async function isReusable(file: string, header: RunHeader, now: Date, maxAge: number): Promise<boolean> {
  if (!(await exists(file))) return false;
  try {
    const { header: found } = await readRunFile(readLines(file), file);
    const age = now.getTime() - Date.parse(found.startedAt);
    return age >= 0 && age <= maxAge && JSON.stringify(found.fingerprint) === JSON.stringify(header.fingerprint);
  } catch (error) {
    if (error instanceof CouldNotCheck) return false;
    throw error;
  }
}
