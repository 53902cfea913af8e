import { aCommit } from './git-commits.ts';
import { commitAt, filesOf, mergeBaseOf } from './git-store.ts';
import { recordEvent } from './issue-events.ts';
import type { State } from './state.ts';

/**
 * A person merges a pull request by the button: as a merge commit, or squashed. Issues that its body closes by a
 * keyword are closed, where it goes into the default branch.
 */
export function mergePullRequest(state: State, number: number, { squash = false, by = 'octocat' } = {}): void {
  const pull = state.pullRequests.get(number);
  const tip = state.branches.get(pull?.base.ref ?? '');
  if (pull === undefined || tip === undefined) throw new Error(`there is no pull request ${number} to merge`);
  const files = changedBlobs(state, mergeBaseOf(state.objects, tip, pull.head.sha) ?? tip, pull.head.sha);
  const parents = squash ? [tip] : [tip, pull.head.sha];
  aCommit(state, files, { message: `Merge #${number}`, parents, branch: pull.base.ref, author: by });
  Object.assign(pull, { state: 'closed', merged: true, closedAt: state.now });
  if (pull.base.ref !== state.defaultBranch) return;
  for (const [, closed] of (pull.body ?? '').matchAll(/\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):? #(\d+)/gi)) {
    const issue = state.issues.get(Number(closed));
    if (issue?.state !== 'open') continue;
    Object.assign(issue, { state: 'closed', stateReason: 'completed', updatedAt: state.now });
    recordEvent(state, issue.number, by, { event: 'closed', stateReason: 'completed' });
  }
}

function changedBlobs(state: State, from: string, to: string): Readonly<Record<string, Buffer | null>> {
  const files = (sha: string) => filesOf(state.objects, commitAt(state.objects, sha)?.tree ?? '');
  const [before, after] = [files(from), files(to)];
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  return Object.fromEntries(
    paths
      .filter((path) => before.get(path)?.sha !== after.get(path)?.sha)
      .map((path) => [path, state.objects.get(after.get(path)?.sha ?? '')?.body ?? null]),
  );
}
