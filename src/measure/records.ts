import { dirname, join, sep } from 'node:path';
import type { Project } from '../gather/project.ts';
import { readRunFile } from '../run/read-run-file.ts';
import type { RunHeader } from '../run/run-file.ts';
import { readLines, writeText } from '../system/files.ts';
import { trackedUnder } from '../system/git.ts';
import { exists, isPlainOrAbsent } from '../system/installed.ts';
import { CouldNotCheck } from '../values/problem.ts';

/** The folder of a pull request's runs of a suite, beside the config. */
export function pullRequestFolder(project: Project, suite: string, headRevision: string): Promise<string> {
  return recordsAt(project, 'pr', `${suite}-${headRevision}`);
}

/** The file where `evalgap run` keeps a run by default. */
export function defaultRunFile(project: Project, name: string): Promise<string> {
  return recordsAt(project, 'runs', name);
}

/**
 * A place for records, which are kept out of git, whatever the repository ignores. A revision may have committed a link
 * by this name: nothing is written where it leads. It may have committed records as well: none of them is ever read.
 */
async function recordsAt({ repository, folder }: Project, kind: string, name: string): Promise<string> {
  const root = join(repository.root, folder, '.evalgap', kind);
  if (!(await isPlainOrAbsent(dirname(root))) || !(await isPlainOrAbsent(root))) {
    throw new CouldNotCheck({
      message: `${join(folder, '.evalgap', kind)} is a link or a file, and run files are kept there`,
      expected: 'a folder, or nothing yet',
      remedy: 'Remove it from the repository',
    });
  }
  const own = [...folder.split(sep), '.evalgap'].filter((part) => part !== '').join('/');
  const place = `${own}/${kind}/${name}`;
  if (
    (await trackedUnder(repository, own)).some((path) => isSameOrWithin(path, place) || isSameOrWithin(place, path))
  ) {
    throw new CouldNotCheck({
      message: `${place} is committed, and a run is to be kept there`,
      expected: 'runs that were made here, not some that a commit brought along',
      remedy: `Take it out of the repository: \`git rm -r --cached ${own}/${kind}\``,
    });
  }
  const ignore = join(root, '.gitignore');
  if (!(await exists(ignore))) await writeText(ignore, '*\n');
  return join(root, name);
}

/** To some file systems `A` and `a` are one name. */
function isSameOrWithin(path: string, folder: string): boolean {
  return `${path}/`.toLowerCase().startsWith(`${folder}/`.toLowerCase());
}

/** Whether a run file holds trials of the very same thing at the same commit, and is young enough for them to count. */
export async function isReusable(file: string, header: RunHeader, now: Date, maxAge: number): Promise<boolean> {
  if (!(await exists(file))) return false;
  try {
    const { header: found } = await readRunFile(readLines(file), file);
    const age = now.getTime() - Date.parse(found.startedAt);
    if (found.revision !== header.revision) return false;
    return age >= 0 && age <= maxAge && JSON.stringify(found.fingerprint) === JSON.stringify(header.fingerprint);
  } catch (error) {
    if (error instanceof CouldNotCheck) return false;
    throw error;
  }
}
