import { basename, dirname, join, sep } from 'node:path';
import type { Project } from '../gather/project.ts';
import { readRunFile } from '../run/read-run-file.ts';
import type { RunHeader } from '../run/run-file.ts';
import { copyInto, listFiles, readLines, writeText } from '../system/files.ts';
import { trackedUnder } from '../system/git.ts';
import { exists, isPlainOrAbsent } from '../system/installed.ts';
import { CouldNotCheck } from '../values/problem.ts';

/** The folder of a pull request's runs of a suite, beside the config. */
export function pullRequestFolder(project: Project, suite: string, headRevision: string): Promise<string> {
  return recordsAt(project, 'pr', `${suite}-${headRevision}`);
}

/** The folder of the runs on a suite's variants; `key` stands for everything that decides them. */
export function sensitivityFolder(project: Project, suite: string, key: string): Promise<string> {
  return recordsAt(project, 'sensitivity', `${suite}-${key}`);
}

/** The file where `evalgap run` keeps a run by default. */
export function defaultRunFile(project: Project, name: string): Promise<string> {
  return recordsAt(project, 'runs', name);
}

/** The file where `evalgap run --given` keeps the steps alone: in a folder of its own, where no run is looked for. */
export function defaultGivenFile(project: Project, name: string): Promise<string> {
  return recordsAt(project, 'given', name);
}

/** The file that keeps what a judge said of outputs that people have judged. */
export function judgedLabelsFile(project: Project, name: string): Promise<string> {
  return recordsAt(project, 'judged', name);
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

/** Run files that earlier checks of this clone left of a suite and a side, those of former cases too. */
export async function earlierRunFiles(
  { repository, folder }: Project,
  suite: string,
  side: 'base' | 'head',
): Promise<readonly string[]> {
  const root = join(repository.root, folder);
  const found = await listFiles(
    ['', '.former-cases', EARLIER].map((kind) => `.evalgap/pr/${suite}-*/${side}${kind}.jsonl`),
    root,
  );
  const prefix = folder === '' ? '' : `${folder.split(sep).join('/')}/`;
  const committed = await trackedUnder(repository, `${prefix}.evalgap/pr`);
  return found
    .filter((path) =>
      /^[0-9a-f]{40}(?:[0-9a-f]{24})?(?:\+dirty)?$/.test(dirname(path).slice(`.evalgap/pr/${suite}-`.length)),
    )
    .filter((path) => !committed.some((one) => isSameOrWithin(prefix + path, one)))
    .map((path) => join(root, path));
}

/** A run file that cannot be gone on with, set aside: its trials may still be of use. */
export async function setAside(file: string): Promise<void> {
  if (!(await exists(file))) return;
  await copyInto(dirname(file), basename(file).replace(/\.jsonl$/, `${EARLIER}.jsonl`), file);
}

const EARLIER = '.earlier';

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
    const same = (part: 'fingerprint' | 'shard' | 'environment'): boolean =>
      JSON.stringify(found[part]) === JSON.stringify(header[part]);
    return age >= 0 && age <= maxAge && same('fingerprint') && same('shard') && same('environment');
  } catch (error) {
    if (error instanceof CouldNotCheck) return false;
    throw error;
  }
}
