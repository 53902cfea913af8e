import type { Suite } from '../config/config.ts';
import { openBlobs } from '../system/blob-reader.ts';
import { type Repository, resolveCommit } from '../system/git.ts';
import {
  type CommitDetails,
  type LoggedCommit,
  openLog,
  readTree,
  requireWholeHistory,
  type TreeEntry,
} from '../system/git-log.ts';
import { CouldNotCheck } from '../values/problem.ts';
import { boundedTimes } from './commit-times.ts';
import { fileChanges } from './file-changes.ts';
import type { SuiteHistory } from './history.ts';
import { lookAheadIn } from './look-ahead.ts';
import { movesIn } from './moves.ts';
import { promptVersionReader } from './prompt-versions.ts';
import { type SuiteWalk, walkSuite } from './suite-walk.ts';
import { type TrackedPaths, trackPaths } from './tracked-paths.ts';
import { openVersions } from './versions.ts';

export interface HistoryOptions {
  /** The config's folder relative to the repository's root, with `/`; `''` at the root. */
  readonly folder: string;
  /** The present in milliseconds since 1970: no commit is younger. */
  readonly now: number;
  /** Follows the first parent alone, so that a merge is one commit with all that it brought. */
  readonly firstParent?: boolean;
  /** The commit with which the history ends; `HEAD` unless said. */
  readonly until?: string;
}

/**
 * What changed when, for each suite by name: one way back through git's log, from the newest commit to the oldest,
 * however many suites there are. What the suites are is taken from today's config. A file that was moved is followed to
 * where it stood before. Throws `CouldNotCheck` when this clone does not hold its whole history.
 */
export async function readHistory(
  repository: Repository,
  suites: readonly Suite[],
  { folder, now, firstParent = false, until = 'HEAD' }: HistoryOptions,
): Promise<ReadonlyMap<string, SuiteHistory>> {
  await requireWholeHistory(repository);
  const last = await resolveCommit(repository, until);
  if (last === undefined) throw noCommit(until);
  const paths = trackPaths(suites, folder);
  // git has long to go before it can tell of the first commit.
  const log = openLog(repository, { until: last, firstParent });
  const blobs = openBlobs(repository);
  try {
    const readers = { paths, prompts: promptVersionReader(blobs, folder), versions: openVersions(blobs) };
    const walks = suites.map((suite) => walkSuite(suite, readers));
    const files = await filesThatMatter(repository, last, paths, suites);
    for (const walk of walks) await walk.begin(last, files);
    const dates: number[] = [];
    const matters = (logged: LoggedCommit) => logged.paths.some((path) => paths.rolesOf(path).length > 0);
    const commits = new Map<number, Pick<CommitDetails, 'sha' | 'subject'>>();
    for await (const lot of log.lots) {
      const size = paths.size();
      const relevant = new Map(lot.filter(matters).map((logged) => [logged, logged.details()]));
      const lookAhead = lookAheadIn([...relevant.values()], readers);
      for (const logged of lot) {
        const commit = dates.push(logged.time) - 1;
        const known = relevant.get(logged);
        if (known !== undefined) lookAhead();
        const isLate = paths.size() > size && matters(logged);
        const details = known ?? (isLate || commit === 0 ? logged.details() : undefined);
        if (details === undefined) continue;
        const { sha, subject, entries } = details;
        commits.set(commit, { sha, subject });
        const changes = fileChanges(entries, await movesIn(entries, readers), paths);
        for (const walk of walks) await walk.step({ commit, sha, changes });
      }
    }
    // Had git given out on the way, versions would seem to be unreadable that are not.
    await blobs.read(last);
    return histories(walks, commits, boundedTimes(Float64Array.from(dates.reverse()), now));
  } finally {
    log.close();
    await blobs.close();
  }
}

/** Also links and submodules behind which there may be files that matter. */
async function filesThatMatter(
  repository: Repository,
  commit: string,
  { rolesOf, leadsTo }: TrackedPaths,
  suites: readonly Suite[],
): Promise<ReadonlyMap<string, TreeEntry>> {
  const kinds = ['cases', 'tools', 'prompt'] as const;
  const isInTheWay = (path: string) => suites.some((suite) => kinds.some((kind) => leadsTo(path, suite, kind)));
  const files = new Map<string, TreeEntry>();
  for await (const lot of readTree(repository, commit)) {
    for (const [path, entry] of lot) {
      if (rolesOf(path).length > 0 || (entry.kind !== 'file' && isInTheWay(path))) files.set(path, entry);
    }
  }
  return files;
}

/** `times` are those of all commits, oldest first. */
function histories(
  walks: readonly SuiteWalk[],
  commits: ReadonlyMap<number, Pick<CommitDetails, 'sha' | 'subject'>>,
  times: Float64Array,
): ReadonlyMap<string, SuiteHistory> {
  const since = times[0] ?? 0;
  return new Map(
    walks.map(({ suite, ledger, end }) => {
      const { cases, tools } = end();
      const entries = ledger
        .entries()
        .map(([commit, facts]) => {
          const { sha = '', subject = '' } = commits.get(commit) ?? {};
          const position = times.length - 1 - commit;
          return { commit: { sha, subject, position, time: times[position] ?? since }, ...facts };
        })
        .reverse();
      return [suite.name, { suite: suite.name, entries, cases, tools, since }];
    }),
  );
}

function noCommit(until: string): CouldNotCheck {
  return new CouldNotCheck({
    message: `${until} names no commit of this clone`,
    remedy: 'Commit something first, or name a branch, tag or SHA that is here',
  });
}
