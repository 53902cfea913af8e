import { commitAt, type Files, filesOf, put, putCommit, putFiles, readObjects } from './git-store.ts';
import type { State } from './state.ts';

interface CommitOptions {
  readonly message?: string;
  readonly parents?: readonly string[];
  /** Branch whose tip it becomes, `owner:branch` in a fork. */
  readonly branch?: string;
  readonly author?: string;
}

/** Writes a commit as if it had been pushed: what its first parent holds, and these files over it (`null` removes). */
export function aCommit(
  state: State,
  files: Readonly<Record<string, string | Buffer | null>>,
  { message = 'Change', parents = [], branch, author = 'octocat' }: CommitOptions = {},
): string {
  const [parent] = parents;
  const held: Files =
    parent === undefined ? new Map() : filesOf(state.objects, commitAt(state.objects, parent)?.tree ?? '');
  for (const [path, content] of Object.entries(files)) {
    if (content === null) held.delete(path);
    else held.set(path, { mode: '100644', sha: put(state.objects, 'blob', Buffer.from(content)) });
  }
  const who = { name: author, email: `${author}@users.noreply.github.com`, date: state.now };
  const tree = putFiles(state.objects, held);
  const sha = putCommit(state.objects, { tree, parents, author: who, committer: who, message });
  if (branch !== undefined) (branch.includes(':') ? state.forkBranches : state.branches).set(branch, sha);
  return sha;
}

/** Brings the commits and branches of a repository on disk along, so that the API answers about the same ones. */
export function loadRepository(state: State, root: string): void {
  for (const [name, sha] of readObjects(root, state.objects)) {
    const branch = /^refs\/heads\/(.+)$/.exec(name)?.[1];
    if (branch !== undefined) state.branches.set(branch, sha);
    else if (name.startsWith('refs/tags/')) state.refs.set(name, sha);
  }
}

/** The files at a branch or commit, as text. */
export function filesAt(state: State, name: string): Readonly<Record<string, string>> {
  const commit = commitAt(state.objects, state.branches.get(name) ?? name);
  const files = commit === undefined ? [] : [...filesOf(state.objects, commit.tree)];
  return Object.fromEntries(
    files.map(([path, { sha }]) => [path, state.objects.get(sha)?.body.toString('utf8') ?? '']),
  );
}
