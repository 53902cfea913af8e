import { pullRequestEvent, type RunnerOptions } from '../fake-github/runner.ts';
import type { FakeGitHub } from '../fake-github/server.ts';
import type { TestRepository } from '../repository.ts';

export const BOT = 'github-actions[bot]';

/** Permissions as the workflows of docs/workflows grant them, job by job. */
const TOKENS = {
  'workflow-token': { contents: 'read', 'pull-requests': 'write', statuses: 'write' },
  'measure-token': { contents: 'read', 'pull-requests': 'read' },
  'record-token': { contents: 'write' },
  'read-token': { contents: 'read', 'pull-requests': 'read', statuses: 'read' },
} as const;

export function grantTokens({ state }: FakeGitHub): void {
  for (const [token, permissions] of Object.entries(TOKENS)) state.tokens.set(token, { login: BOT, permissions });
}

/** Tells the fake GitHub of the repository's branches as they are now, and gives the event of its pull request. */
export function openPullRequest(
  { state }: FakeGitHub,
  repository: TestRepository,
  { fork = false }: { readonly fork?: boolean } = {},
): RunnerOptions['event'] {
  const [base, head] = [repository.git('rev-parse', 'main'), repository.git('rev-parse', 'topic')];
  state.branches.set('main', base);
  state.mergeBases.set(`${base}...${head}`, repository.git('merge-base', 'main', 'topic'));
  state.pullRequests.set(7, {
    number: 7,
    head: { sha: head, ref: 'topic', ...(fork ? { repo: { id: 2, owner: 'stranger' } } : {}) },
    base: { sha: base, ref: 'main' },
  });
  return pullRequestEvent({ head, base, fork });
}
