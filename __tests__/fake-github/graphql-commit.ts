import { bot } from './git-data.ts';
import { commitAt, type Files, filesOf, put, putCommit, putFiles } from './git-store.ts';
import { failed, type Type } from './graphql-answer.ts';
import { updateRef } from './refs.ts';
import { notAccessible, type Request, type Response } from './route.ts';

const NAME = 'createCommitOnBranch';
const COMMIT: Type = { oid: null, abbreviatedOid: null, url: null, message: null };
export const PAYLOAD: Type = { clientMutationId: null, commit: COMMIT, ref: { name: null } };

interface Input {
  readonly branch: { readonly repositoryNameWithOwner: string; readonly branchName: string };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string };
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[];
    readonly deletions?: readonly { readonly path: string }[];
  };
}

export function commitOnBranch(request: Request, input: Input, selected: readonly string[]): Response {
  const { state, token } = request;
  const { branch, expectedHeadOid: expected, message, fileChanges = {} } = input;
  if (token.permissions.contents !== 'write') return failed(NAME, 'FORBIDDEN', String(messageOf(notAccessible())));
  const head = state.branches.get(branch.branchName);
  if (branch.repositoryNameWithOwner !== `${state.owner}/${state.repository}` || head === undefined) {
    return failed(NAME, 'NOT_FOUND', `Could not resolve to a ref named 'refs/heads/${branch.branchName}'`);
  }
  if (head !== expected) {
    return failed(NAME, 'STALE_DATA', `Expected branch to point to "${expected}" but it did not. Pull and try again.`);
  }
  const files: Files = filesOf(state.objects, commitAt(state.objects, head)?.tree ?? '');
  for (const { path: gone } of fileChanges.deletions ?? []) files.delete(gone);
  for (const { path: added, contents } of fileChanges.additions ?? []) {
    files.set(added, { mode: '100644', sha: put(state.objects, 'blob', Buffer.from(contents, 'base64')) });
  }
  const author = bot(request);
  const body = message.body === undefined || message.body === '' ? '' : `\n\n${message.body}`;
  const tree = putFiles(state.objects, files);
  const made = { tree, parents: [head], author, committer: author, message: message.headline + body };
  const oid = putCommit(state.objects, made);
  const refusal = updateRef(request, `refs/heads/${branch.branchName}`, oid, false);
  if (refusal !== undefined) return failed(NAME, 'UNPROCESSABLE', String(messageOf(refusal)));
  const url = `https://github.com/${state.owner}/${state.repository}/commit/${oid}`;
  const commit = { oid, abbreviatedOid: oid.slice(0, 7), url, message: made.message };
  const payload = { clientMutationId: null, commit, ref: { name: branch.branchName } };
  return { status: 200, body: { data: { createCommitOnBranch: JSON.parse(JSON.stringify(payload, [...selected])) } } };
}

function messageOf({ body }: Response): unknown {
  return (body as { message?: unknown }).message;
}
