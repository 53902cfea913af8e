import { parentsOf } from './git-data.ts';
import { ancestors, commitAt, type Files, filesOf, mergeBaseOf } from './git-store.ts';
import { API, objectOf } from './objects.ts';
import { resolve } from './refs.ts';
import { notFound, page, type Route, refused } from './route.ts';
import type { State } from './state.ts';

const MOST_FILES = 300;

export const COMMITS: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits',
    permission: 'contents:read',
    answer(request) {
      const { state, query } = request;
      const from = resolve(state, query.get('sha') ?? state.defaultBranch);
      if (from === undefined) return notFound();
      return page(
        request,
        history(state, from, query.get('path') ?? undefined).map((sha) => commit(state, sha)),
      );
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{ref}',
    permission: 'contents:read',
    answer({ state, parameters: { ref = '' } }) {
      const sha = resolve(state, ref);
      return sha === undefined
        ? refused(422, `No commit found for SHA: ${ref}`)
        : { status: 200, body: commit(state, sha) };
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/compare/{basehead}',
    permission: 'contents:read',
    answer(request) {
      const { state, parameters } = request;
      const [base, head] = (parameters.basehead ?? '').split('...').map((side) => resolve(state, side));
      if (base === undefined || head === undefined) return notFound();
      const mergeBase = state.mergeBases.get(`${base}...${head}`) ?? mergeBaseOf(state.objects, base, head);
      if (mergeBase === undefined) return notFound();
      const commits = only(state, head, base);
      const behind = only(state, base, head).length;
      return page(
        request,
        commits.map((sha) => commit(state, sha)),
        (shown) =>
          objectOf('commit-comparison', {
            base_commit: commit(state, base),
            merge_base_commit: commit(state, mergeBase),
            status:
              base === head ? 'identical' : mergeBase === base ? 'ahead' : mergeBase === head ? 'behind' : 'diverged',
            ahead_by: commits.length,
            behind_by: behind,
            total_commits: commits.length,
            commits: shown,
            files: changedFiles(state, mergeBase, head).slice(0, MOST_FILES),
          }),
      );
    },
  },
];

export function changedFiles(state: State, from: string, to: string): readonly object[] {
  const files = (sha: string): Files => filesOf(state.objects, commitAt(state.objects, sha)?.tree ?? '');
  const [before, after] = [files(from), files(to)];
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths
    .filter(
      (path) => before.get(path)?.sha !== after.get(path)?.sha || before.get(path)?.mode !== after.get(path)?.mode,
    )
    .map((path) => {
      const status = !before.has(path) ? 'added' : !after.has(path) ? 'removed' : 'modified';
      return changedFile(path, status, (after.get(path) ?? before.get(path))?.sha ?? null);
    });
}

export function changedFile(filename: string, status: 'added' | 'modified' | 'removed', sha: string | null): object {
  return objectOf('diff-entry', { filename, status, sha });
}

function commit(state: State, sha: string): object {
  const plain = objectOf('commit', { sha, url: `${API}/commits/${sha}`, commit: {}, parents: [] as object[] });
  const found = commitAt(state.objects, sha);
  if (found === undefined) return { ...plain, commit: plainCommit({}) };
  const { author, committer, message, tree } = found;
  const inner = { author, committer, message, tree: { sha: tree, url: `${API}/git/trees/${tree}` } };
  return { ...plain, commit: plainCommit(inner), parents: parentsOf(found) };
}

function plainCommit(fields: object): object {
  const nobody = { author: null, committer: null, message: '', tree: { sha: '', url: API } };
  return { url: API, comment_count: 0, ...nobody, ...fields };
}

/** Commits that lead to one and not to the other, oldest first. */
function only(state: State, one: string, other: string): readonly string[] {
  const known = ancestors(state.objects, other);
  return [...ancestors(state.objects, one)].filter((sha) => !known.has(sha)).reverse();
}

/** Commits from the newest on; for a path, those that left something else there than the commit before. */
function history(state: State, from: string, path: string | undefined): readonly string[] {
  const time = (sha: string): number => Date.parse(commitAt(state.objects, sha)?.committer.date ?? '');
  const all = [...ancestors(state.objects, from)].sort((one, other) => time(other) - time(one));
  if (path === undefined) return all;
  const at = (sha: string | undefined): string => {
    const tree = sha === undefined ? undefined : commitAt(state.objects, sha)?.tree;
    const files = tree === undefined ? [] : [...filesOf(state.objects, tree)];
    return JSON.stringify(files.filter(([name]) => `${name}/`.startsWith(`${path}/`)));
  };
  return all.filter((sha) => at(sha) !== at(commitAt(state.objects, sha)?.parents[0]));
}
