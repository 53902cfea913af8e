import {
  type FetchCredentials,
  fetchCommit,
  git,
  isDirty,
  isShallow,
  mergeBase,
  type Repository,
  resolveCommit,
} from '../system/git.ts';
import { CouldNotCheck } from '../values/problem.ts';

/** The commits a pull request is about. */
export interface Sides {
  /** The live tip of the base branch: policy is read here. */
  readonly tip: string;
  /** Where head left the base branch: the base agent runs here. */
  readonly mergeBase: string;
  readonly head: HeadSide;
}

/** A commit, or the working tree as it stands on disk. */
export type HeadSide =
  | { readonly kind: 'commit'; readonly sha: string }
  | { readonly kind: 'working-tree'; readonly sha: string; readonly dirty: boolean };

export function revisionOf(head: HeadSide): string {
  return head.kind === 'working-tree' && head.dirty ? `${head.sha}+dirty` : head.sha;
}

/** Names the sides by what this clone holds, deepening a shallow one as far as the merge base needs. */
export async function resolveSides(repository: Repository, base: string, head: string | undefined): Promise<Sides> {
  const tip = (await resolveCommit(repository, base)) ?? (await resolveCommit(repository, `origin/${base}`));
  if (tip === undefined) throw unknownRevision('--base', base);
  const sha = await resolveCommit(repository, head ?? 'HEAD');
  if (sha === undefined) throw unknownRevision('--head', head ?? 'HEAD');
  return {
    tip,
    mergeBase: await findMergeBase(repository, tip, sha),
    head:
      head === undefined ? { kind: 'working-tree', sha, dirty: await isDirty(repository) } : { kind: 'commit', sha },
  };
}

/** Sees to it that this clone holds the commits, fetching each alone where it does not. */
export async function fetchMissing(
  repository: Repository,
  commits: readonly string[],
  credentials: FetchCredentials | undefined,
): Promise<void> {
  for (const commit of new Set(commits)) {
    if ((await resolveCommit(repository, commit)) !== undefined) continue;
    try {
      await fetchCommit(repository, commit, credentials);
    } catch {
      // Whatever the reason, what counts is whether the commit is here now.
    }
    if ((await resolveCommit(repository, commit)) === undefined) throw unreachable(`commit ${commit.slice(0, 12)}`);
  }
}

async function findMergeBase(repository: Repository, tip: string, head: string): Promise<string> {
  const found = await mergeBase(repository, tip, head);
  if (found !== undefined) return found;
  if (await isShallow(repository)) {
    for (const depth of [100, 1000, 10_000]) {
      try {
        await git(repository.root, ['fetch', '--no-tags', '--no-recurse-submodules', `--deepen=${depth}`, 'origin']);
      } catch {
        break;
      }
      const deeper = await mergeBase(repository, tip, head);
      if (deeper !== undefined) return deeper;
    }
  }
  throw unreachable('the merge base of base and head');
}

function unknownRevision(option: string, name: string): CouldNotCheck {
  return new CouldNotCheck({
    message: `${option} ${name} names no commit of this clone`,
    expected: 'a branch, tag or SHA that is here',
    remedy: `Fetch it first, for instance \`git fetch origin ${name.replace(/^origin\//, '')}\`; in a workflow give actions/checkout \`fetch-depth: 0\``,
  });
}

function unreachable(what: string): CouldNotCheck {
  return new CouldNotCheck({
    message: `this clone does not hold ${what}, and it could not be fetched`,
    remedy: 'Give actions/checkout `fetch-depth: 0`, or fetch the full history',
  });
}
